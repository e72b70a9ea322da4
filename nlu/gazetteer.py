"""City names found in a text: one table for all languages, built once, since a buyer may name any city in any script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from locales.places import City, cities, named_cities
from nlu.folding import SINGLE, Word, fold, words
from nlu.phrases import variants

_MOST_WORDS = 4
_MOST_CHARACTERS = 8
_SINGLE = re.compile(f"[{SINGLE}]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_ARABIC = re.compile("[\u0600-\u06ff]")
KNOWN = 10**7
"""People of a city that our own vocabulary names: no doubt about it."""


@dataclass(slots=True)
class Gazetteer:
    """Folded names to the largest city of that name."""

    names: dict[str, City] = field(default_factory=dict)

    @classmethod
    def built(cls) -> Gazetteer:
        names: dict[str, City] = {}
        for name, city in cities():
            key = fold(name).text.replace("-", " ").replace("'", " ")
            key = " ".join(key) if _SINGLE.match(key) else key
            if len(key) > 2 and (key not in names or names[key].people < city.people):
                names[key] = city
        for name, city in named_cities():
            names[" ".join(word.text for word in words(name))] = city
        return cls(names)

    def find(
        self, text: str, found: Sequence[Word], language: str, ordinary: frozenset[str]
    ) -> Iterator[tuple[City, int, int]]:
        """Cities with their spans, the longest name at each word; `ordinary` words alone are never cities."""
        at = 0
        while at < len(found):
            hit = self._at(text, found, at, language, ordinary)
            if hit is None:
                at += 1
                continue
            city, last = hit
            yield city, found[at].start, found[last - 1].end
            at = last

    def _at(
        self, text: str, found: Sequence[Word], first: int, language: str, ordinary: frozenset[str]
    ) -> tuple[City, int] | None:
        single = _SINGLE.match(found[first].text) is not None
        most = _MOST_CHARACTERS if single else _MOST_WORDS
        for last in range(min(len(found), first + most), first, -1):
            whole = text[found[first].start : found[last - 1].end]
            count = last - first
            said = found[first].text
            for form in _spellings(language, found[first:last]):
                if count == 1 and (form in ordinary or said in ordinary) and not _ours(self.names.get(form)):
                    continue
                city = self.names.get(form)
                if language == "tr" and count == 1 and form != said and (not _ours(city) or said[len(form)] == "n"):
                    continue  # Names bear an apostrophe before endings: kadife is velvet, not Cardiff, liman no Lima.
                doubtful = language == "de" or _opens(text, found, first)
                if city is not None and _trusted(city, whole, form, count, single, doubtful):
                    return city, last
        return None


def _spellings(language: str, found: Sequence[Word]) -> list[str]:
    """The words as a name may be listed: without what is written onto the first and without the last one's ending."""
    first, *rest = found
    if language == "de":  # It inflects none of its cities, and its nouns look like names.
        return [" ".join(word.text for word in found)]
    if not rest:
        return variants(language, first.text, True)
    middle = [word.text for word in rest[:-1]]
    return [
        " ".join([head, *middle, tail])
        for head in variants(language, first.text, True)
        for tail in variants(language, rest[-1].text, False)
    ]


def _ours(city: City | None) -> bool:
    return city is not None and city.people > KNOWN


def _opens(text: str, found: Sequence[Word], first: int) -> bool:
    """Whether the word opens a sentence, where any word has a capital."""
    return first == 0 or text[found[first - 1].end : found[first].start].strip()[-1:] in tuple(".!?¿¡")


def _trusted(city: City, written: str, form: str, count: int, single: bool, doubtful: bool) -> bool:
    """Whether the name is meant as a city: short words in small letters, or in three Arabic letters, are not.

    It is `doubtful` where a capital shows nothing: then only a large city is believed.
    """
    if _ours(city):
        return True
    if single:
        return count >= 2 and city.people >= 200_000
    if count == 1 and len(form.removeprefix("ال")) <= 3 and _ARABIC.match(form):
        return False
    if _LATIN.match(written):
        large = len(written) > 4 and city.people >= 300_000
        return large or (written[0].isupper() and city.people >= (100_000 if doubtful else 0))
    return len(written) > 3 and city.people >= 100_000


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """This process's one."""
    return Gazetteer.built()
