"""What kind of buyer it is, only from the buyer's own words."""

from __future__ import annotations

from functools import lru_cache

from locales.terms import terms
from nlu.phrases import Phrasebook
from nlu.reading import Found, Reading


@lru_cache(maxsize=32)
def _types(language: str) -> Phrasebook[str]:
    return Phrasebook(
        language, [(form, kind) for kind, forms in terms(language).business_types.items() for form in forms]
    )


def find(reading: Reading) -> list[Found]:
    """The longest wording counts, since "my online shop" is more than "my shop"."""
    found = [match for language in reading.languages for match in _types(language).longest(reading.words)]
    if not found:
        return []
    best = max(found, key=lambda match: (match.end - match.start, -match.start))
    return [Found("business_type", best.value, best.start, best.end)]
