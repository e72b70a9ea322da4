"""The seller's pages and JSON API, and the buyer's order pages."""
