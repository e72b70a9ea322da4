"""The seller's folder, read and checked."""
