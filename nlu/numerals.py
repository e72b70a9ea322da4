"""Numbers as buyers write them: digits of any script, grouping by language, words, and scales (`2k`, `3万`, `5 lakh`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import get_decimal_symbol

from locales.languages import base
from locales.terms import terms
from nlu.folding import fold
from nlu.phrases import Match, Phrasebook
from nlu.reading import Reading

_DIGITS = re.compile(
    r"(?<![\w.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d])"  # 1,00,000
    r"|\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:['\u00a0\u202f ٬٫،]\d{3})+)(?![\d])(?:[.,٫]\d{1,2}(?!\d))?"
    r"|\d+(?:[.,٫]\d+)?"
)
_SCALES = {"k": 1000, "mio": 1_000_000, "mn": 1_000_000}
_HAN_SCALES = {"千": 1000, "万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8}
_INDEFINITE = {
    "en": {"a", "an"},
    "es": {"un", "una"},
    "fr": {"un", "une"},
    "de": {"ein", "eine", "einen", "einer", "einem"},
    "it": {"un", "una", "uno"},
    "pt": {"um", "uma"},
    "nl": {"een"},
    "hi": {"ek"},
}
"""Articles that vocabulary lists may hold as the number one."""
_JOINED = {"ar": ("و", "ل", "ب")}
"""What a spelled number may bear: كمية is a quantity, not a hundred, and المية is water."""
_BETWEEN = frozenset({"and", "y", "e", "und", "et", "en", "و", "और", "零", "a"})


@dataclass(frozen=True, slots=True)
class Number:
    """A value and its span; `spelled` when words rather than digits carry it, `separated` when its digits are parted."""

    value: Decimal
    start: int
    end: int
    spelled: bool = False
    separated: bool = False


@lru_cache(maxsize=32)
def _numbers(language: str) -> Phrasebook[int]:
    indefinite = _INDEFINITE.get(language, set())
    entries = [(form, number) for form, number in terms(language).numbers.items() if fold(form).text not in indefinite]
    return Phrasebook(language, entries, inflected=False, clitics=_JOINED.get(language, ()))


@lru_cache(maxsize=32)
def _scales(language: str) -> Phrasebook[int]:
    return Phrasebook(language, [*terms(language).scales.items(), *_SCALES.items()], inflected=False)


@lru_cache(maxsize=32)
def decimal_mark(language: str) -> str:
    """`,` where the language writes 3,20."""
    return "," if get_decimal_symbol(Locale.parse(base(language) or "en")) == "," else "."


def value_of(digits: str, mark: str = "") -> Decimal:
    """The value of folded digits with separators; `mark` is what parts a price's decimals in the buyer's language.

    >>> value_of("1.000"), value_of("1,000"), value_of("3,20"), value_of("1,00,000"), value_of("1.250", ".")
    (Decimal('1000'), Decimal('1000'), Decimal('3.20'), Decimal('100000'), Decimal('1.250'))
    """
    plain = re.sub(r"['\u00a0\u202f ٬،]", "", digits).replace("٫", ".")
    marks = [mark for mark in plain if mark in ".,"]
    if not marks:
        return Decimal(plain)
    last = marks[-1]
    tail = len(plain) - plain.rindex(last) - 1
    grouped = len(marks) > 1 and len(set(marks)) == 1
    # A lone mark with three digits behind it groups, unless what stands before it is zero: nobody orders 1.000 of a piece.
    if grouped or (len(set(marks)) == 1 and tail == 3 and last != mark and not plain.startswith("0")):
        return Decimal(re.sub("[.,]", "", plain))
    whole, fraction = plain.rsplit(last, 1)
    return Decimal(re.sub("[.,]", "", whole) + "." + fraction)


def numbers(reading: Reading) -> list[Number]:
    """All numbers of the message, from the left, none overlapping."""
    folded = fold(reading.text)
    found: list[Number] = []
    for match in _DIGITS.finditer(folded.text):
        start, end = folded.span(match.start(), match.end())
        value = value_of(match.group())
        scaled = _scaled(reading, end)
        if scaled is not None and not found_inside(found, start):
            value, end = value * scaled.value, scaled.end
        found.append(Number(value, start, end, separated=not match.group().isdigit()))
    taken = [(number.start, number.end) for number in found]
    return _joined(reading.text, sorted([*found, *_spelled(reading, taken)], key=lambda number: number.start))


def _joined(text: str, found: Sequence[Number]) -> list[Number]:
    """What a Chinese or Japanese scale parts belongs together: 1万5千, 2千500."""
    joined: list[Number] = []
    for number in found:
        left = joined[-1] if joined else None
        if left is not None and left.end == number.start and number.value < _HAN_SCALES.get(text[left.end - 1], 0):
            joined[-1] = Number(left.value + number.value, left.start, number.end)
        else:
            joined.append(number)
    return joined


def found_inside(found: Sequence[Number], at: int) -> bool:
    """Whether a number already covers position `at`."""
    return any(number.start <= at < number.end for number in found)


def _scaled(reading: Reading, end: int) -> Match[int] | None:
    """The scale that follows the digits at once: `2k`, `2 thousand`."""
    for index, word in enumerate(reading.words):
        if word.start >= end:
            if reading.text[end : word.start].strip():
                return None
            for language in reading.languages:
                match = _scales(language).at(reading.words, index)
                if match is not None:
                    return match
            return None
    return None


def _spelled(reading: Reading, taken: Sequence[tuple[int, int]]) -> list[Number]:
    found = []
    index = 0
    while index < len(reading.words):
        word = reading.words[index]
        if word.text.isdigit() or any(start <= word.start < end for start, end in taken):
            index += 1
            continue
        read = _read(reading, index)
        if read is None:
            index += 1
            continue
        value, last = read
        found.append(Number(Decimal(value), word.start, reading.words[last - 1].end, spelled=True))
        index = last
    return found


def _read(reading: Reading, first: int) -> tuple[int, int] | None:
    """The number that begins with word `first`, and the word after it."""
    parts: list[int] = []
    at, end = first, first
    while at < len(reading.words):
        number = _at(reading, at, _numbers)
        scale = _at(reading, at, _scales)
        if scale is not None and (number is None or parts) and scale.last >= (number.last if number else 0):
            small = scale.value < 1000 and base(reading.language) not in ("zh", "ja")
            if not parts and (small or reading.words[at].text in _SCALES):
                break
            below = 0
            while parts and parts[-1] < scale.value:
                below += parts.pop()
            parts.append((below or 1) * scale.value)
            at = end = scale.last
        elif number is not None and _follows(parts, number.value):
            parts.append(number.value)
            at = end = number.last
        elif parts and at == end and reading.words[at].text in _BETWEEN and at + 1 < len(reading.words):
            following = _at(reading, at + 1, _numbers)
            if following is None or not _follows(parts, following.value):
                break
            at += 1
        else:
            break
    return (sum(parts), end) if parts else None


def _follows(parts: Sequence[int], value: int) -> bool:
    if not parts:
        return True
    last = parts[-1]
    tens_after_ones = last < 10 and 20 <= value < 100 and value % 10 == 0
    return tens_after_ones or (last >= 10 and last % 10 ** len(str(value)) == 0)


def _at(reading: Reading, index: int, books: object) -> Match[int] | None:
    for language in reading.languages:
        match: Match[int] | None = books(language).at(reading.words, index)  # type: ignore[operator]
        if match is not None:
            return match
    return None
