"""Many phrases looked up at once: a trie over folded words, so that the cost does not grow with the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from locales.folding import Word, spelling, words

T = TypeVar("T")

_CLITICS = {
    "ar": ("وبال", "وب", "ول", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و", "ب", "ل", "ف", "ك"),
    "he": (),
}
"""What is written onto the front of a word without a space."""

REMEMBERED = 4000
"""Words whose variants each book keeps at hand."""

_LEAST_LEFT = 3
"""Letters that must remain: باب is a door, no "in August", and لست no six."""

_BLURRED = frozenset({"الي", "علي"})
"""What folding makes equal to a preposition: on its own it can mean nothing."""

ENDINGS = {
    "ko": (
        *("으로", "에서", "까지", "에게", "로", "에", "을", "를", "은", "는", "이", "가", "도", "의", "와", "과", "만"),
        *("행", "요", "이요", "면", "이면", "라면", "이라면", "씩", "쯤", "정도", "짜리", "인데", "이고", "이며"),
        *("입니다", "이에요", "예요", "이랑", "랑", "하고", "에는", "에도", "에요", "로는", "으로는", "로요", "으로요"),
        *("까지요", "까지는", "까지만", "에서는", "에서도", "에서요", "만요", "이나", "보다", "고요", "이고요"),
        *("부터", "로만", "쯤요", "까지도", "인가요", "당", "어치"),
    ),
    "ru": (
        "ами",
        "ями",
        "ого",
        "его",
        "ому",
        "ой",
        "ом",
        "ем",
        "ам",
        "ах",
        "ей",
        "ии",
        "ию",
        "а",
        "у",
        "е",
        "ы",
        "и",
        "ю",
        "я",
        "й",
    ),
    "pl": ("ami", "ach", "iem", "ow", "om", "em", "ie", "a", "u", "e", "y", "i"),
    "tr": (
        *("lerin", "larin", "lerden", "lardan", "lere", "lara", "ler", "lar"),
        *("ndeki", "ndaki", "nden", "ndan", "nde", "nda", "daki", "deki", "den", "dan", "ten", "tan"),
        *("yle", "yla", "nin", "nun", "in", "un", "de", "da", "te", "ta", "le", "la", "ye", "ya", "ne", "na"),
        *("yi", "yu", "ni", "nu", "si", "su", "lik", "luk", "e", "a", "i", "u"),
    ),
    "de": ("en", "n", "s", "e"),
    "hi": (),
}
"""Folded inflections that may follow a known word; languages without an entry match whole words."""

_HARDENED = {"g": "k", "b": "p", "d": "t"}
"""A Turkish word's last letter softens before a vowel: terlik, terliğin; kitap, kitabı."""


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """One phrase found: its value, its span in the original text and its words `[first, last)`."""

    value: T
    start: int
    end: int
    first: int
    last: int


@dataclass(slots=True)
class _Node(Generic[T]):
    next: dict[str, dict[str, _Node[T]]] = field(default_factory=dict)
    """By the folded word, then by its spelling."""
    values: list[T] = field(default_factory=list)
    prefixes: dict[str, list[T]] = field(default_factory=dict)


class Phrasebook(Generic[T]):
    """Forms of one language and what they mean; a form that ends in `*` matches the beginning of a word."""

    def __init__(
        self,
        language: str,
        entries: Iterable[tuple[str, T]],
        inflected: bool = True,
        clitics: Sequence[str] | None = None,
    ) -> None:
        """`clitics`, where given, are the only ones these words may bear."""
        self._root: _Node[T] = _Node()
        self._clitics = _CLITICS.get(language, ()) if clitics is None else clitics
        self._endings = ENDINGS.get(language, ()) if inflected else ()
        self._forms = lru_cache(maxsize=REMEMBERED)(self._variants)
        for form, value in entries:
            self._add(form, value)

    def _add(self, form: str, value: T) -> None:
        parts = words(form)
        if not parts or (len(parts) == 1 and parts[0].text in _BLURRED):
            return
        node = self._root
        # A Korean syllable at the end of several words begins one: 안 왔*, 몇 개*.
        long_enough = len(parts[-1].text) > (len(parts) == 1 or parts[-1].text < "\uac00")
        open_ended = form.rstrip().endswith("*") and long_enough
        for part in parts[:-1] if open_ended else parts:
            node = node.next.setdefault(part.text, {}).setdefault(spelling(form[part.start : part.end]), _Node())
        if open_ended:
            node.prefixes.setdefault(parts[-1].text, []).append(value)
        elif value not in node.values:
            node.values.append(value)

    def find(self, text: Sequence[Word]) -> list[Match[T]]:
        """Every phrase that stands anywhere in `text`, overlapping ones too, in order of start, longest first."""
        found: list[Match[T]] = []
        for first in range(len(text)):
            here = {
                (value, last): Match(value, text[first].start, text[last - 1].end, first, last)
                for last, values in self._walk(text, first)
                for value in values
            }
            found.extend(sorted(here.values(), key=lambda match: -match.end))
        return found

    def longest(self, text: Sequence[Word]) -> list[Match[T]]:
        """The phrases that do not overlap, the longest at each place, from the left."""
        kept: list[Match[T]] = []
        free = 0
        for match in self.find(text):
            if match.first >= free:
                kept.append(match)
                free = match.last
        return kept

    def at(self, text: Sequence[Word], first: int) -> Match[T] | None:
        """The longest phrase that begins with word `first`."""
        best: Match[T] | None = None
        for last, values in self._walk(text, first):
            if values and (best is None or last >= best.last):
                best = Match(values[0], text[first].start, text[last - 1].end, first, last)
        return best

    def _variants(self, word: str, at_start: bool) -> list[str]:
        return _variants(word, at_start, self._clitics, self._endings)

    def _walk(self, text: Sequence[Word], first: int) -> Iterator[tuple[int, list[T]]]:
        nodes = [(self._root, first)]
        while nodes:
            node, at = nodes.pop()
            if at >= len(text):
                continue
            word = text[at]
            for form in self._forms(word.text, at == first):
                for spelled, following in node.next.get(form, {}).items():
                    if word.toned and spelled != word.toned:
                        continue
                    if following.values:
                        yield at + 1, following.values
                    if following.next or following.prefixes:
                        nodes.append((following, at + 1))
                if node.prefixes and not word.toned:
                    for length in range(1, len(form) + 1):
                        values = node.prefixes.get(form[:length])
                        if values:
                            yield at + 1, values


def variants(language: str, word: str, at_start: bool) -> list[str]:
    """The word, and what is left of it without what its language may write onto it.

    >>> variants("ar", "وبدبي", True)
    ['وبدبي', 'دبي', 'بدبي']
    """
    return _variants(word, at_start, _CLITICS.get(language, ()), ENDINGS.get(language, ()))


def _variants(word: str, at_start: bool, clitics: Sequence[str], endings: Sequence[str]) -> list[str]:
    forms = [word]
    for clitic in clitics:
        if word.startswith(clitic) and len(word) - len(clitic) >= _LEAST_LEFT and (at_start or clitic == "ال"):
            forms.append(word[len(clitic) :])
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= (1 if ending > "\uac00" else 3):
            forms.append(word[: -len(ending)])
            if endings is ENDINGS["tr"] and ending[0] in "eiau" and forms[-1][-1] in _HARDENED:
                forms.append(forms[-1][:-1] + _HARDENED[forms[-1][-1]])
    return forms
