"""Destinations as a seller lists them: `US, CA`, `US(99500-99999)`, `GB(IV HS)`, `CN(Shanghai)`, `DEHAM`, `Germany`."""

from __future__ import annotations

import re

from adapters.shop.codes import countries, country_named
from trade.errors import Unreadable
from trade.rate_cards import Area

EXPECTED = "countries such as US, postcodes such as US(99500-99999), cities such as CN(Shanghai) or ports such as DEHAM"

_PARTS = re.compile(r"[^\s(),;/|]+(?:\s*\([^)]*\))?")
_LISTS = re.compile(r"[,;/|](?![^(]*\))")
_WITHIN = re.compile(r"(.+?)\s*\((.*)\)")
_LOOSE = re.compile(r"\b([A-Za-z]{2})(?:\s+|:\s*)(\d[\w-]*)")
"""`US 99500-99999` and `US:995`, which are read as `US(99500-99999)`."""
_LETTERS = re.compile(r"[A-Z]{1,3}([\s,;-]+[A-Z]{1,3})*")
"""Postal areas such as `IV HS`; longer words in capitals are cities."""
_PORT = re.compile(r"[A-Z]{2}[A-Z2-9]{3}")


def read_areas(text: str) -> tuple[Area, ...]:
    """The areas in `text`; raises `Unreadable` with the first word that is none.

    >>> [(area.country, area.low, area.port) for area in read_areas("US(99500-99999), DEHAM")]
    [('US', '99500', ''), ('DE', '', 'DEHAM')]
    """
    areas: list[Area] = []
    for entry in _LISTS.split(text):
        entry = _LOOSE.sub(r"\1(\2)", entry.strip())
        if not entry:
            continue
        if country := country_named(entry):
            areas.append(Area(country))
            continue
        for part in _PARTS.findall(entry):
            areas += _read_part(part)
    if not areas:
        raise Unreadable("zone", text, EXPECTED)
    return tuple(areas)


def read_postcodes(country: str, text: str) -> list[Area]:
    """`99500-99999 967` of one country; a single code is a prefix."""
    areas = []
    for word in re.split(r"[\s,;]+", text.strip()):
        low, _, high = word.upper().partition("-")
        if low.isalpha() and country == "US":
            raise Unreadable("postcodes", word, "digits: a state is its postcodes, such as US(995-999) for Alaska")
        if not low.isalnum() or (high and (len(high) != len(low) or high < low)):
            raise Unreadable(
                "postcodes", word, "a range of equal lengths such as 99500-99999, or a beginning such as 967"
            )
        areas.append(Area(country, low=low, high=high or low))
    return areas


def _read_part(part: str) -> list[Area]:
    within = _WITHIN.fullmatch(part)
    code = (within.group(1) if within else part).upper()
    if within:
        country = country_named(code)
        if not country:
            raise Unreadable("country", code, EXPECTED)
        inner = within.group(2).strip()
        if any(char.isdigit() for char in inner) or _LETTERS.fullmatch(inner):
            return read_postcodes(country, inner)
        return [Area(country, city=city.strip()) for city in re.split(r"[,;/]", inner) if city.strip()]
    if code in countries():
        return [Area(code)]
    if _PORT.fullmatch(code) and code[:2] in countries():
        return [Area(code[:2], port=code)]
    raise Unreadable("zone", part, EXPECTED)
