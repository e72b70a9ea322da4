"""Whether the fastest or the cheapest way of sending is wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from locales.concepts import concepts
from locales.phrases import Phrasebook
from nlu.reading import Reading

_WISHES = {"t_fast": "fastest", "m_cheap": "cheapest"}
_ABOUT = frozenset({"ask_shipping_cost", "ask_shipping_terms", "ask_delivery_time", "place_order", "request_sample"})
"""Beside anything else a cheap one is a product, and a quick one an answer."""


@lru_cache(maxsize=32)
def _wishes(language: str) -> Phrasebook[str]:
    return Phrasebook(language, [(form, wish) for name, wish in _WISHES.items() for form in concepts(language)[name]])


def wish(reading: Reading, asks: Sequence[Mapping[str, Any]]) -> str:
    """`fastest` or `cheapest`, said in a part of the message that asks about sending; blank for neither or both."""
    spans = [(ask["start"], ask["end"]) for ask in asks if ask["intent"] in _ABOUT]
    found = {
        match.value
        for match in _wishes(reading.languages[0]).longest(reading.words)
        if any(start <= match.start and match.end <= end for start, end in spans)
    }
    return found.pop() if len(found) == 1 else ""
