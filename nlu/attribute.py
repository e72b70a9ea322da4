"""Which attributes of a product are asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from locales.phrases import Phrasebook
from locales.terms import terms
from nlu.reading import Found, Reading

_LARGE = re.compile("gro(?:ß|ss)e[nmrs]?")
"""German for large, which folds as Größe does, its size."""


@lru_cache(maxsize=32)
def _attributes(language: str) -> Phrasebook[str]:
    return Phrasebook(language, [(form, name) for name, forms in terms(language).attributes.items() for form in forms])


def find(reading: Reading, spans: Sequence[tuple[int, int]]) -> list[Found]:
    """The attributes named inside `spans`, the parts of the message that ask for details; each once."""
    found: dict[str, Found] = {}
    for language in reading.languages:
        for match in _attributes(language).longest(reading.words):
            if language == "de" and _LARGE.fullmatch(reading.text, match.start, match.end):
                continue
            if any(start <= match.start and match.end <= end for start, end in spans):
                found.setdefault(match.value, Found("attribute", match.value, match.start, match.end))
    return list(found.values())
