"""Carriers and rate services on the net: one file each, and one line each in `registry.py`."""
