"""By what the goods travel: `express air rail road sea`; of several, none."""

from __future__ import annotations

from functools import lru_cache

from locales.phrases import Phrasebook
from locales.terms import terms
from nlu.reading import Found, Reading

_LOADS = frozenset({"lcl", "fcl", "container", "containers"})
"""These alone do not fix a mode, whatever a vocabulary says."""


@lru_cache(maxsize=32)
def _modes(language: str) -> Phrasebook[str]:
    return Phrasebook(
        language,
        [(form, mode) for mode, forms in terms(language).modes.items() for form in forms if form not in _LOADS],
    )


def find(reading: Reading) -> list[Found]:
    """At most one mode; the longest wording at a place holds."""
    found = [match for language in reading.languages for match in _modes(language).longest(reading.words)]
    kept = [
        m
        for m in found
        if not any(o.start <= m.start and m.end <= o.end and (o.end - o.start) > (m.end - m.start) for o in found)
    ]
    if len({match.value for match in kept}) != 1:
        return []
    return [Found("shipping_mode", kept[0].value, kept[0].start, kept[0].end)]
