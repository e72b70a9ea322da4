"""A piece of text on a paper, with its language and its direction."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of text and its language: glyphs and direction depend on both."""

    text: str
    language: str = "en"

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def attributes(self) -> SafeString:
        """`lang` and `dir`; the direction is that of the first letter that has one."""
        way = next((unicodedata.bidirectional(letter) for letter in self.text if letter.isalpha()), "L")
        return format_html('lang="{}" dir="{}"', self.language, "rtl" if way in {"R", "AL"} else "ltr")


Row = tuple[str, Cell]
