"""Papers: a page of ours made into a PDF."""
