"""The business: what a trader knows, in the standard library only. Nothing here reads a file, a clock or a network."""
