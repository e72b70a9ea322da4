"""The press of this process: pages of the desk's own made into PDFs."""

from __future__ import annotations

import atexit
from functools import lru_cache

from adapters.documents.pdf import NotPrinted, Press
from office.config import ROOT

__all__ = ["NotPrinted", "Press", "open_press"]


@lru_cache(maxsize=1)
def open_press() -> Press:
    """One typesetter for all threads; styles come from the desk's own folder."""
    press = Press(ROOT / "desk" / "static" / "desk")
    atexit.register(press.close)
    return press
