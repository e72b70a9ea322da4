"""The unit that a number counts: the word behind it, before it, or within it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from locales.folding import fold
from locales.languages import base
from locales.phrases import Phrasebook
from locales.terms import terms
from nlu.numerals import Number
from nlu.reading import Reading

_BOX = re.compile(r"\s?(?:20|40|45)\s?(?:['’′]|ft|hq|hc|gp|foot|尺|feet|pies|قدم)\w*", re.IGNORECASE)
_PASSED = frozenset({"of", "x", "de", "الف", "40", "20", "ft", "hq", "多", "余", "来"})
"""Words between a number and its unit: 500 x cartons, 一百多双."""
_DISTRIBUTED = frozenset({"each", "them", "these", "those", "every"})
_COUNTER = re.compile(r"\s?(?:[個个本台基条條只枚つ개대본]|[.,。，、!?！？\s]|$)")
"""What may stand behind a number whose unit was said before it; 开柜一看 counts nothing."""
_DUALS = ("ين", "ان")
_ONE = frozenset({"واحد", "واحده", "وحده"})
_PAIRED = re.compile(
    r"muestra\b|zapat|pantufl|chancl|chinel|sandali|calcet|guant|bota\b|botas\b|botin|tenis\b|medias\b|zueco|alpargat"
    r"|aretes|pendientes|patin|esqui"
)
"""Spanish goods that come in pairs."""
_PAIR_OF = re.compile(r"\bun par\b(?: de (?P<noun>[a-z]+))?")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and its span."""

    unit: str
    start: int
    end: int


@lru_cache(maxsize=32)
def _units(language: str) -> Phrasebook[str]:
    return Phrasebook(language, [(form, unit) for unit, forms in terms(language).units.items() for form in forms])


@lru_cache(maxsize=1)
def _arabic_duals() -> Phrasebook[str]:
    """Two of a unit said in one word: كرتونتين, زوجين."""
    entries = [
        (stem + dual, unit)
        for unit, forms in terms("ar").units.items()
        for form in forms
        if len(form.split()) == 1 and not form.isascii()
        for stem in {form.removesuffix("ة").removesuffix("ه") + ("ت" if form[-1] in "ةه" else "")}
        for dual in _DUALS
    ]
    return Phrasebook("ar", entries)


def behind(reading: Reading, index: int) -> Unit | None:
    """The unit whose name begins with word `index`, or one word on; a container may be known by its length alone."""
    start = reading.words[index].start
    for language in reading.languages:
        match = _units(language).at(reading.words, index)
        if match is not None:
            return Unit(match.value, match.start, match.end)
    following = index + 1
    if following < len(reading.words) and reading.words[index].text in _PASSED:
        return None if reading.words[following].text in _DISTRIBUTED else behind(reading, following)
    box = _BOX.match(reading.text, start)
    return Unit("container", start, box.end()) if box else None


def boxed(reading: Reading, unit: Unit) -> Unit | None:
    """The container behind a mere counting word: 一个40尺高柜."""
    box = _BOX.match(reading.text, unit.end)
    return Unit("container", unit.start, box.end()) if box else None


def ahead(reading: Reading, number: Number) -> Unit | None:
    """The unit named before its number: コンテナ2本, زوج واحد."""
    language = base(reading.language)
    singled = language == "ar" and number.value == 1 and fold(reading.text[number.start : number.end]).text in _ONE
    if not singled and language not in ("zh", "ja", "ko"):
        return None
    before = reading.before(number.start, 8)
    for match in _units(language).find(before):
        large = match.value in ("container", "pallet") and _COUNTER.match(reading.text, number.end)
        if match.last == len(before) and (singled or large) and not reading.text[match.end : number.start].strip():
            return Unit(match.value, match.start, match.end)
    return None


def duals(reading: Reading) -> Iterator[Unit]:
    """Arabic words that say both two and the unit."""
    if base(reading.language) == "ar":
        for match in _arabic_duals().longest(reading.words):
            yield Unit(match.value, match.start, match.end)


def pair_alone(reading: Reading) -> Unit | None:
    """Spanish "un par de zapatillas": an article and a unit, whereas "un par de cajas" is two of them."""
    if base(reading.language) != "es":
        return None
    folded = fold(reading.text)
    match = _PAIR_OF.search(folded.text)
    if match is None or (match["noun"] and not _PAIRED.match(match["noun"])):
        return None
    start, end = folded.span(match.start() + len("un "), match.start() + len("un par"))
    return Unit("pair", start, end)
