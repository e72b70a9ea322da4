"""Providers that take a payment on a page of their own: one file each, and one line each in `registry.py`."""
