"""Numbers as buyers write them: digits of any script, grouping by language, words, and scales (`2k`, `3万`, `5 lakh`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import get_decimal_symbol

from locales.folding import fold
from locales.languages import base
from locales.phrases import Match, Phrasebook
from locales.terms import terms
from nlu import german_numerals, han_numerals, korean_numerals
from nlu.reading import Reading

_DIGITS = re.compile(
    r"(?<![\w.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d])"  # 1,00,000
    r"|\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:['\u00a0\u202f ٬٫،]\d{3})+)(?![\d])(?:[.,٫]\d{1,2}(?!\d))?"
    r"|\d+(?:[.,٫]\d+)?"
)
_SCALES = {"k": 1000, "mio": 1_000_000, "mn": 1_000_000}
_HAN = frozenset({"zh", "ja"})
_HALVES = (
    *("half", "half a", "medio", "meio", "demi", "un demi", "mezzo", "halbe", "eine halbe", "een half", "half"),
    *("نصف", "نص", "yarım", "setengah", "nửa", "आधा", "pół"),
)
"""Before a scale: half a million, medio millón."""
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
_COMPOUNDS: Mapping[str, Callable[[str], int | None]] = {
    "de": german_numerals.value_of,
    "ko": korean_numerals.value_of,
}
"""Languages that write a number's parts together."""
_BETWEEN = frozenset({"and", "y", "e", "und", "et", "en", "و", "और", "零", "a"})


@dataclass(frozen=True, slots=True)
class Number:
    """A value and its span.

    `spelled` when words rather than digits carry it, `separated` when its digits are parted, `scale` the word's value
    that ends it (3 mil: 1000), `bare` when it begins with a scale, as Japanese 千 does.
    """

    value: Decimal
    start: int
    end: int
    spelled: bool = False
    separated: bool = False
    scale: int = 0
    bare: bool = False


@lru_cache(maxsize=32)
def _numbers(language: str) -> Phrasebook[int]:
    indefinite = _INDEFINITE.get(language, set())
    entries = [
        (form, number)
        for form, number in terms(language).numbers.items()
        if fold(form).text not in indefinite and not han_numerals.made_of(form)
    ]
    return Phrasebook(language, entries, inflected=False, clitics=_JOINED.get(language, ()))


@lru_cache(maxsize=32)
def _scales(language: str) -> Phrasebook[int]:
    entries = [(form, scale) for form, scale in terms(language).scales.items() if not han_numerals.made_of(form)]
    return Phrasebook(language, [*entries, *_SCALES.items()], inflected=False)


@lru_cache(maxsize=1)
def _halves() -> Phrasebook[str]:
    return Phrasebook("", [(form, form) for form in _HALVES])


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


def value_of_word(word: str, language: str) -> int | None:
    """The number that one folded word spells in `language`, in digits or letters."""
    if word.isdigit():
        return int(word)
    if language in _HAN:
        value = han_numerals.value_of(word) if han_numerals.made_of(word) else None
        return None if value is None else int(value)
    spelled = next((number for form, number in terms(language).numbers.items() if fold(form).text == word), None)
    if spelled is None and language in _COMPOUNDS:
        return _COMPOUNDS[language](word)
    return spelled


def numbers(reading: Reading) -> list[Number]:
    """All numbers of the message, from the left, none overlapping."""
    folded = fold(reading.text)
    found: list[Number] = []
    taken: list[tuple[int, int]] = []
    if base(reading.language) in _HAN:
        for run in han_numerals.find(folded.text):
            start, end = folded.span(run.start, run.end)
            taken.append((start, end))
            if run.value is not None:
                found.append(Number(run.value, start, end, run.spelled, bare=run.bare))
    for match in _DIGITS.finditer(folded.text):
        start, end = folded.span(match.start(), match.end())
        if any(first <= start < last for first, last in taken):
            continue
        value, scale = value_of(match.group()), 0
        scaled = _scaled(reading, end)
        if scaled is not None:
            value, end, scale = value * scaled.value, scaled.end, scaled.value
        found.append(Number(value, start, end, separated=not match.group().isdigit(), scale=scale))
    taken += [(number.start, number.end) for number in found]
    found += _spelled(reading, taken)
    return _joined(reading, sorted(found, key=lambda number: number.start))


def _joined(reading: Reading, found: Sequence[Number]) -> list[Number]:
    """What a spelled scale parts belongs together: "3 mil e 500", 3만 5천, "2 bin 500"."""
    joined: list[Number] = []
    for number in found:
        left = joined[-1] if joined else None
        if left is not None and number.value < left.scale and _continues(reading, left, number):
            joined[-1] = Number(left.value + number.value, left.start, number.end, scale=number.scale)
        else:
            joined.append(number)
    return joined


def _continues(reading: Reading, left: Number, right: Number) -> bool:
    """English says "and", as "2 thousand 500 ml bottles" are no 2500; a `k` ends its number."""
    if left.spelled or reading.text[left.end - 1] in "kK" or right.value != right.value.to_integral_value():
        return False
    between = fold(reading.text[left.end : right.start]).text.strip()
    return between in _BETWEEN or (not between and base(reading.language) != "en")


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
    half = _halves().at(reading.words, first)
    scale = _at(reading, half.last, _scales) if half is not None and half.last < len(reading.words) else None
    if scale is not None and scale.value >= 1000 and reading.words[scale.first].text not in _SCALES:
        return scale.value // 2, scale.last
    while at < len(reading.words):
        number = _at(reading, at, _numbers)
        scale = _at(reading, at, _scales)
        if scale is not None and (number is None or parts) and scale.last >= (number.last if number else 0):
            alone = scale.value < 1000 or reading.words[at].text in _SCALES or base(reading.language) == "vi"
            if not parts and alone:
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
    word = reading.words[index]
    read = _COMPOUNDS.get(base(reading.language)) if books is _numbers else None
    compound = read(word.text) if read is not None else None
    # The small ones are in the vocabulary; "ein" is an article.
    return None if compound is None or compound < 13 else Match(compound, word.start, word.end, index, index + 1)
