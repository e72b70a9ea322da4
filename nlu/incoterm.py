"""The delivery term chosen or asked about, by its code or by what it means; of two alternatives, none."""

from __future__ import annotations

from functools import lru_cache

from locales.phrases import Phrasebook
from locales.terms import terms
from nlu.reading import Found, Reading

CODES = ("EXW", "FCA", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS")
_OLD = {"CNF": "CFR", "C&F": "CFR", "CIFFO": "CIF"}


@lru_cache(maxsize=32)
def _terms(language: str) -> Phrasebook[str]:
    entries = [(code, code) for code in CODES] + list(_OLD.items())
    entries += [(form, code) for code, forms in terms(language).incoterms.items() for form in forms]
    return Phrasebook(language, entries)


def find(reading: Reading) -> list[Found]:
    """At most one term."""
    found = [match for language in reading.languages for match in _terms(language).longest(reading.words)]
    # "door to door with tax" is DDP although "door to door" alone is DAP: the longest at a place holds.
    kept = [
        match
        for match in found
        if not any(
            o.start <= match.start and match.end <= o.end and (o.end - o.start) > (match.end - match.start)
            for o in found
        )
    ]
    codes = {match.value for match in kept}
    if codes == {"DAP", "DDP"}:
        kept = [match for match in kept if match.value == "DDP"]
        codes = {"DDP"}
    if len(codes) != 1:
        return []
    return [Found("incoterm", kept[0].value, kept[0].start, kept[0].end)]
