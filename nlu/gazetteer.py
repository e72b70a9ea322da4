"""City names found in a text: one table for all languages, built once, since a buyer may name any city in any script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from locales.folding import SINGLE, Word, fold, words
from locales.phrases import variants
from locales.places import City, cities, named_cities

_MOST_WORDS = 4
_MOST_CHARACTERS = 8
_SINGLE = re.compile(f"[{SINGLE}]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
KNOWN = 10**7
"""People of a city that our own vocabulary names: no doubt about it."""
_SHORT_NAME = 5_000_000
"""People of a city of two Chinese or Japanese characters: 上位 and マン are words, too."""
_TO = {
    "de": frozenset({"nach", "in", "aus", "bis", "bei", "ab", "uber", "von"}),
    "ru": frozenset({"в", "во", "до", "из", "на", "под", "город", "города", "через"}),
}
"""Words right before a city that take the doubt away."""
_OTHER_NAMES = frozenset({"western union"})
_CASES = (
    *(("ами", ("ы",)), ("ях", ("и",)), ("ах", ("ы",)), ("ию", ("ия",)), ("ии", ("ия",)), ("иеи", ("ия",))),
    *(("ом", ("",)), ("ем", ("", "ь", "и")), ("ои", ("а",)), ("еи", ("а", "я")), ("ью", ("ь",))),
    *(("а", ("",)), ("у", ("", "а")), ("е", ("", "а", "ь", "и")), ("ы", ("а",)), ("и", ("ь", "а", "я"))),
    *(("я", ("ь", "и")), ("ю", ("ь", "я", "и"))),
)
"""A Russian ending, folded (й is и), and what the name may end in instead."""


@dataclass(slots=True)
class Gazetteer:
    """Folded names to the largest city of that name; `ours` are those our vocabularies spell out, by language."""

    names: dict[str, City] = field(default_factory=dict)
    ours: dict[str, dict[str, City]] = field(default_factory=dict)
    main: set[str] = field(default_factory=set)
    """The names that their cities bear themselves, not in some other language."""

    @classmethod
    def built(cls) -> Gazetteer:
        built = cls()
        for name, city in cities():
            key = fold(name).text.replace("-", " ").replace("'", " ")
            key = " ".join(key) if _SINGLE.match(key) else key
            if len(key) <= 2 or (key in built.names and built.names[key].people >= city.people):
                continue
            built.names[key] = city
            if name == city.name:
                built.main.add(key)
            else:
                built.main.discard(key)
        for language, name, city in named_cities():
            built.ours.setdefault(" ".join(word.text for word in words(name)), {})[language] = city
        return built

    def find(
        self,
        text: str,
        found: Sequence[Word],
        language: str,
        ordinary: frozenset[str],
        nouns: frozenset[str] = frozenset(),
    ) -> Iterator[tuple[City, int, int]]:
        """Cities with their spans, the longest name at each word.

        `ordinary` words alone are no cities unless our vocabulary says so, `nouns` not even then.
        """
        at = 0
        while at < len(found):
            hit = self._at(text, found, at, language, ordinary, nouns)
            if hit is None:
                at += 1
                continue
            city, last = hit
            yield city, found[at].start, found[last - 1].end
            at = last

    def _at(
        self,
        text: str,
        found: Sequence[Word],
        first: int,
        language: str,
        ordinary: frozenset[str],
        nouns: frozenset[str],
    ) -> tuple[City, int] | None:
        single = _SINGLE.match(found[first].text) is not None
        most = _MOST_CHARACTERS if single else _MOST_WORDS
        said = found[first].text
        pointed = first > 0 and found[first - 1].text in _TO.get(language, ())
        for last in range(min(len(found), first + most), first, -1):
            whole = text[found[first].start : found[last - 1].end]
            count = last - first
            for form in _spellings(language, found[first:last]):
                ours = self._ours(form, language, whole)
                city = ours or self.names.get(form)
                if city is None or (count == 1 and self._excluded(said, form, language, ordinary, nouns, ours)):
                    continue
                if language == "tr" and count == 1 and form != said and (ours is None or said[len(form)] == "n"):
                    continue  # Names bear an apostrophe before endings: kadife is velvet, not Cardiff, liman no Lima.
                if count == 1 and form != said and not _bent(language, whole, form, city, pointed):
                    continue
                if ours is not None:
                    return city, last
                if _part_of_a_name(found, first) or (city.country != "VN" and any(w.toned for w in found[first:last])):
                    continue  # Words with Vietnamese tones name places of Vietnam, or those of our vocabulary.
                doubtful = (language == "de" and not pointed) or _opens(text, found, first)
                if _trusted(city, whole, form, count, single, doubtful, form in self.main, language):
                    return city, last
        return None

    def _ours(self, form: str, language: str, written: str) -> City | None:
        """The city as our vocabularies spell it: in small Latin letters only this language's and English names count."""
        by_language = self.ours.get(form)
        if by_language is None:
            return None
        small = _LATIN.match(written) is not None and written.islower()
        foreign = None if small else next(iter(by_language.values()))
        return by_language.get(language) or by_language.get("en") or foreign

    def _excluded(
        self,
        said: str,
        form: str,
        language: str,
        ordinary: frozenset[str],
        nouns: frozenset[str],
        ours: City | None,
    ) -> bool:
        if language == "de" and said in nouns and language not in self.ours.get(form, {}):
            return True
        return ours is None and (form in ordinary or said in ordinary)


def _spellings(language: str, found: Sequence[Word]) -> list[str]:
    """The words as a name may be listed: without what is written onto the first and without the last one's ending."""
    first, *rest = found
    if language == "de":  # A genitive apart, it inflects none of its cities, and its nouns look like names.
        whole = " ".join(word.text for word in found)
        return [whole, whole[:-1]] if whole.endswith("s") and len(whole) > 5 else [whole]
    if language == "ru":
        head = "".join(word.text + " " for word in found[:-1])
        return [head + tail for tail in _russian(found[-1].text)]
    if not rest:
        return variants(language, first.text, True)
    middle = [word.text for word in rest[:-1]]
    return [
        " ".join([head, *middle, tail])
        for head in variants(language, first.text, True)
        for tail in variants(language, rest[-1].text, False)
    ]


@lru_cache(maxsize=4096)
def _russian(word: str) -> tuple[str, ...]:
    """The word, and the names of which it may be a case: Москвой, в Казани, в Анталии.

    >>> "москва" in _russian("москвои"), "казань" in _russian("казани")
    (True, True)
    """
    forms = [word]
    for ending, others in _CASES:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            forms += [word[: len(word) - len(ending)] + other for other in others]
    return tuple(dict.fromkeys(forms))


def _bent(language: str, written: str, form: str, city: City, pointed: bool) -> bool:
    """Whether a word that is a name only without its ending may be one: кому is no Qom, собрали no Sobral."""
    large = city.people > KNOWN
    if language == "ru":
        return (written[:1].isupper() and len(form) > 3 and (large or (pointed and city.people >= 100_000))) or (
            large and len(form) > 4
        )
    return language != "de" or (written[:1].isupper() and city.people >= 100_000)


def _part_of_a_name(found: Sequence[Word], first: int) -> bool:
    """Whether the word only ends a name that is no place: Western Union."""
    return first > 0 and f"{found[first - 1].text} {found[first].text}" in _OTHER_NAMES


def _opens(text: str, found: Sequence[Word], first: int) -> bool:
    """Whether the word opens a sentence, where any word has a capital."""
    return first == 0 or text[found[first - 1].end : found[first].start].strip()[-1:] in tuple(".!?¿¡")


def _trusted(
    city: City, written: str, form: str, count: int, single: bool, doubtful: bool, main: bool, language: str
) -> bool:
    """Whether the name is meant as a city: short words in small letters, or in three Arabic letters, are not.

    It is `doubtful` where a capital shows nothing: then only a large city is believed. In small Latin letters a name
    counts only when it is the city's `main` one, and one from another language only for a large city.
    """
    if single:
        return count >= 2 and city.people >= (_SHORT_NAME if count == 2 else 200_000)
    if count == 1 and len(form.removeprefix("ال")) <= 3 and _ARABIC.match(form):
        return False
    capital = written[0].isupper()
    if _LATIN.match(written):
        least = 0 if main else (1_000_000 if language == "de" else 75_000)
        large = len(written) > 4 and city.people >= 300_000 and main
        return large or (capital and city.people >= max(least, 150_000 if doubtful else 0))
    if _CYRILLIC.match(written):
        return len(written) > 3 and city.people >= (100_000 if capital else 1_000_000)
    return len(written) > 3 and city.people >= 100_000


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """This process's one."""
    return Gazetteer.built()
