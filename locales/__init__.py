"""Eighteen languages: a folder each with the same file names, and the code that reads them."""
