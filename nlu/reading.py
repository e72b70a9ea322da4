"""A message as the finders see it, and what a finder hands back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from locales.folding import Word, words
from locales.languages import base


@dataclass(frozen=True, slots=True)
class Found:
    """One slot's value and the span `[start, end)` of the text it came from."""

    slot: str
    value: Any
    start: int
    end: int

    def overlaps(self, others: Sequence[Found]) -> bool:
        """Whether any of `others` shares a character with it."""
        return any(self.start < other.end and other.start < self.end for other in others)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, its folded words, its language, the buyer's own day, and the product of the page it was written on."""

    text: str
    words: tuple[Word, ...]
    language: str
    today: date
    page_sku: str = ""

    @classmethod
    def of(cls, text: str, language: str, today: date, page_sku: str = "") -> Reading:
        return cls(text, tuple(words(text)), language, today, page_sku)

    @property
    def languages(self) -> tuple[str, ...]:
        """The vocabularies to look in: the message's own, and English, which every trade language borrows from."""
        return tuple(dict.fromkeys((base(self.language), "en")))

    def before(self, start: int, count: int) -> tuple[Word, ...]:
        """The `count` words that end at or before `start`."""
        return tuple(word for word in self.words if word.end <= start)[-count:] if count else ()

    def after(self, end: int, count: int) -> tuple[Word, ...]:
        """The `count` words that begin at or after `end`."""
        return tuple(word for word in self.words if word.start >= end)[:count]
