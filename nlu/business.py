"""What kind of buyer it is, only from the buyer's own words."""

from __future__ import annotations

from functools import lru_cache

from locales.phrases import Phrasebook
from locales.terms import terms
from nlu.reading import Found, Reading


@lru_cache(maxsize=32)
def _types(language: str) -> Phrasebook[str]:
    return Phrasebook(
        language, [(form, kind) for kind, forms in terms(language).business_types.items() for form in forms]
    )


def find(reading: Reading) -> list[Found]:
    """One kind: the more special one, then the longest wording."""
    found = [match for language in reading.languages for match in _types(language).find(reading.words)]
    if not found:
        return []
    kinds = {match.value for match in found}
    # A shop that is online is an online shop, and who buys to sell is not the end user.
    kinds -= ({"retailer"} if "online_shop" in kinds else set()) | ({"end_user"} if len(kinds) > 1 else set())
    best = max(
        (match for match in found if match.value in kinds), key=lambda match: (match.end - match.start, -match.start)
    )
    return [Found("business_type", best.value, best.start, best.end)]
