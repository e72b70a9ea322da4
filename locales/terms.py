"""The trade's vocabulary of one language: `locales/<lang>/terms.yml`, used both to understand and to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from locales.languages import FOLDER, base

Forms = Mapping[str, tuple[str, ...]]
"""A code (`pair`, `FOB`, `DE`, `price`) and the words that mean it; the first is how we say it."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Everything is lower case as written; a form that ends in `*` is the beginning of a word."""

    language: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    units: Forms = field(default_factory=dict)
    attributes: Forms = field(default_factory=dict)
    values: Forms = field(default_factory=dict)
    incoterms: Forms = field(default_factory=dict)
    modes: Forms = field(default_factory=dict)
    business_types: Forms = field(default_factory=dict)
    countries: Forms = field(default_factory=dict)
    cities: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """A city's name in this language to its country's code and English name."""
    origin_cues: tuple[str, ...] = ()
    demonstratives: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    keep_language: tuple[str, ...] = ()
    dates: Forms = field(default_factory=dict)


@lru_cache(maxsize=32)
def terms(language: str) -> Terms:
    """The vocabulary of `language` (`zh-Hant` shares that of `zh`); empty where none is written yet."""
    path = FOLDER / base(language) / "terms.yml"
    if not path.is_file():
        return Terms(base(language))
    # BaseLoader leaves every scalar a string: Norway stays `NO`, and `no` and `on` stay words.
    return read_terms(base(language), yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader))  # noqa: S506


def read_terms(language: str, content: Mapping[str, Any]) -> Terms:
    """`Terms` from the parsed file; raises `ValueError` naming the key that is not as it should be."""
    forms = ("units", "attributes", "values", "incoterms", "modes", "business_types", "countries", "dates")
    lists = ("origin_cues", "demonstratives", "conjunctions", "keep_language")
    fields: dict[str, Any] = {}
    for key in ("numbers", "scales"):
        fields[key] = {str(word): int(number) for word, number in _mapping(language, content, key).items()}
    for key in forms:
        fields[key] = {code: _words(words) for code, words in _mapping(language, content, key).items()}
    fields["cities"] = {name: (place[0], place[1]) for name, place in _mapping(language, content, "cities").items()}
    for key in lists:
        fields[key] = _words(content.get(key) or [])
    return Terms(language, **fields)


def _mapping(language: str, content: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = content.get(key) or {}
    if not isinstance(found, Mapping):
        raise ValueError(f"locales/{language}/terms.yml: {key}: a mapping is expected")
    return found


def _words(words: object) -> tuple[str, ...]:
    if isinstance(words, str):
        return (words,) if words else ()
    return tuple(str(word) for word in words) if isinstance(words, list) else ()
