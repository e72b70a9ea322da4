"""The codes a seller may write, and a guess at what a misspelt one meant."""

from __future__ import annotations

import re
from collections.abc import Collection
from difflib import get_close_matches
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.core import get_global

LANGUAGES = ("en", "zh", "es", "fr", "de", "pt", "it", "nl", "ru", "pl", "tr", "ar", "ja", "ko", "vi", "th", "id", "hi")
"""ISO 639-1; `zh` is simplified Chinese."""
TEXT_LANGUAGES = (*LANGUAGES, "zh-Hant")
"""What a text may be written in: traditional Chinese has texts of its own."""
UNITS = ("piece", "pair", "set", "carton", "pallet", "container", "dozen", "gross", "roll", "meter", "kg", "ton")
INCOTERMS = ("EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP")
"""Incoterms 2020, by the International Chamber of Commerce."""

_SYNONYMS = {
    "piece": "pc pcs pieces item items each ea unit units stück 件 个 個",
    "pair": "pairs prs 双 雙 对",
    "set": "sets 套",
    "carton": "cartons ctn ctns box boxes case 箱",
    "dozen": "doz dozens 打",
    "roll": "rolls 卷",
    "meter": "m metre metres meters 米",
    "kg": "kgs kilo kilos kilogram 公斤 千克",
    "ton": "t tons tonne tonnes 吨",
    "gross": "grosses",
    "pallet": "pallets 托",
    "container": "containers 柜",
}
_UNIT_MEANT = {word: unit for unit, words in _SYNONYMS.items() for word in words.split()}
_NOT_COUNTRIES = {"EU", "EZ", "UN", "XA", "XB", "QO", "ZZ"}


def meant(word: str, known: Collection[str]) -> str:
    """` (did you mean 'colour'?)`, or nothing when no known word is near.

    >>> meant("colur", ["colour", "logo"])
    " (did you mean 'colour'?)"
    """
    by_case = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold(), by_case, n=1, cutoff=0.6)
    return f" (did you mean '{by_case[near[0]]}'?)" if near else ""


def unit_meant(word: str) -> str:
    """Like `meant`, for units: knows what sellers write instead of them."""
    unit = _UNIT_MEANT.get(word.casefold())
    return f" (did you mean '{unit}'?)" if unit else meant(word, UNITS)


@cache
def countries() -> dict[str, str]:
    """English name by ISO 3166-1 alpha-2."""
    names = Locale("en").territories
    return {code: name for code, name in names.items() if re.fullmatch("[A-Z]{2}", code) and code not in _NOT_COUNTRIES}


@cache
def country_named(name: str) -> str:
    """The code of a country by its code or English name, else blank."""
    if name.upper() in countries():
        return name.upper()
    return next((code for code, english in countries().items() if english.casefold() == name.casefold()), "")


@cache
def currencies() -> frozenset[str]:
    """ISO 4217 codes that are legal tender somewhere today."""
    spans = get_global("territory_currencies").values()
    return frozenset(code for ways in spans for code, _, end, tender in ways if end is None and tender)


@cache
def is_timezone(name: str) -> bool:
    """Whether `name` is an IANA zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
