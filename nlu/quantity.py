"""How many the buyer wants now, and of what unit."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from locales.languages import base
from locales.terms import terms
from nlu.folding import words
from nlu.numerals import Number, numbers
from nlu.phrases import Phrasebook
from nlu.reading import Found, Reading

_MEASURES = (
    "duration", "area", "volume", "temperature", "power", "electric", "digital", "speed", "angle", "pressure",
    "energy", "light", "frequency", "concentr",
)  # fmt: skip
_LENGTHS = ("centimeter", "millimeter", "kilometer", "inch", "foot", "micrometer", "gram", "milligram", "ounce")
_OTHER = re.compile(
    r"\s?(?:%|٪|％|percent|个?立方|寸|成(?![^，。,.\s])|[割回階番歳]|人(?!分)|時(?!間)|立米|店舗|種類|名(?!入れ)|件(?=の)|cbm|m3|m³|mm|cm|km|inch\b|\"|w\b|kw|v\b|volt|mah|ah\b|hz|lm\b|°|x\s?\d|/|:\d|h\b|hrs?\b|kg/|am\b|pm\b|gsm|ml\b|st\b|nd\b|rd\b|th\b)",
    re.IGNORECASE,
)
_CONTAINER = re.compile(r"\s?(?:['’]|ft\b|hq\b|hc\b|gp\b|foot\b|尺|feet\b|pies\b|قدم)", re.IGNORECASE)
_ALTERNATIVE = frozenset(
    {
        "or",
        "o",
        "oder",
        "ou",
        "of",
        "или",
        "lub",
        "veya",
        "او",
        "ولا",
        "ام",
        "或",
        "还是",
        "或者",
        "または",
        "hoac",
        "atau",
        "vs",
        "versus",
    }
)
_NOT = frozenset(
    {"not", "no", "nicht", "pas", "nao", "non", "niet", "не", "nie", "değil", "ليس", "مش", "لا", "不", "não", "en"}
)
_VERBS = frozenset({"sei"})
"""Number words that are verbs unless a unit follows."""
_INSTEAD = frozenset({"instead", "rather", "statt", "anstatt", "lugar", "vez"})


_BOX = re.compile(r"\s?(?:20|40|45)\s?(?:['’]|ft|hq|hc|gp|foot|尺|feet|pies|قدم)\w*", re.IGNORECASE)
_EACH = re.compile(r"\s?(?:あたり|当たり|当り|につき|いくら|[\d.,]+\s?(?:円|ドル|ユーロ|元))")
"""Behind "1個": the price of one is spoken of, not an order of one."""
_NO_GOODS = {
    "tr": "numara numaralı nolu kodlu beden kat katı katını katına kişi kişilik şube şubemiz mağaza mağazamız"
    " kere kez defa ayrı madde yaş yaşında sent",
}
"""What numbers count or name beside goods and CLDR's measures."""
_COUNTING = frozenset({"个", "個", "只", "隻", "块", "塊", "款", "つ", "個の"})


@dataclass(frozen=True, slots=True)
class _Candidate:
    number: Number
    unit: str
    end: int


@lru_cache(maxsize=32)
def _units(language: str) -> Phrasebook[str]:
    return Phrasebook(language, [(form, unit) for unit, forms in terms(language).units.items() for form in forms])


@lru_cache(maxsize=32)
def _measures(language: str) -> Phrasebook[str]:
    """Words that make a number a measure rather than a count (days, cm, watts), from CLDR and the vocabulary's dates."""
    patterns = Locale.parse(language)._data["unit_patterns"]
    forms: set[str] = set()
    for name, widths in patterns.items():
        if name.startswith(_MEASURES) or name.endswith(_LENGTHS):
            # The long forms only: short ones ("in", "a") are words of their own.
            # Chinese, Japanese and Turkish write some out nowhere else.
            width = "short" if language in ("zh", "ja", "tr") and "long" not in widths else "long"
            for text in widths.get(width, {}).values():
                if isinstance(text, str) and "{0}" in text:
                    forms.add(text.replace("{0}", " ").strip())
    for key in ("in_days", "in_weeks", "in_months"):
        for text in terms(language).dates.get(key, ()):
            if "{n}" in text:
                forms.add(text.split("{n}")[1].strip())
    forms.update(_NO_GOODS.get(language, "").split())
    counted = {form for forms_of in terms(language).units.values() for form in forms_of}
    return Phrasebook(language, [(form, form) for form in sorted(forms - counted) if any(c.isalpha() for c in form)])


def find(reading: Reading, taken: Sequence[Found]) -> list[Found]:
    """The quantity and its unit; nothing where two different ones stand as alternatives. `taken` are others' spans."""
    candidates = [candidate for number in numbers(reading) if (candidate := _counted(reading, number, taken))]
    chosen = _wanted(reading, candidates)
    if chosen is None:
        return []
    found = [Found("quantity", int(chosen.number.value), chosen.number.start, chosen.number.end)]
    if chosen.unit:
        found.append(Found("quantity_unit", chosen.unit, chosen.number.end, chosen.end))
    return found


def _counted(reading: Reading, number: Number, taken: Sequence[Found]) -> _Candidate | None:
    """The number with its unit, or nothing when it counts something else."""
    span = Found("", None, number.start, number.end)
    if number.value != number.value.to_integral_value() or not 1 <= number.value <= 10**9 or span.overlaps(taken):
        return None
    text = reading.text
    before = text[number.start - 1 : number.start]
    if re.match(r"[-–]\d", text[number.end :]):
        return None
    if before and (before in "-_/#.:%" or (before.isascii() and before.isalpha() and not number.spelled)):
        return None
    if [word.text for word in reading.before(number.start, 1)] == ["yuzde"]:
        return None
    if _CONTAINER.match(text, number.end) or _OTHER.match(text, number.end):
        return None
    following = next((i for i, word in enumerate(reading.words) if word.start >= number.end), len(reading.words))
    near = following < len(reading.words) and not text[number.end : reading.words[following].start].strip(" -x×\u00a0.")
    if near:
        unit = _unit(reading, following)
        measure = _measure_end(reading, following)
        if unit is not None and unit[1] >= measure:
            box = _BOX.match(text, unit[1])
            if box is not None:
                return _Candidate(number, "container", box.end())
            if number.value == 1 and _EACH.match(text, unit[1]):
                return None
            if not _article(number, text[number.end : unit[1]]):
                return _Candidate(number, unit[0], unit[1])
        if measure:
            return None
        if number.end == reading.words[following].start and reading.words[following].text.isascii():
            return None
    # "Sei un robot?": the six is a verb.
    if number.spelled and text[number.start : number.end].casefold() in _VERBS:
        return None
    # Spelled small numbers without a unit are idioms more often than orders: "one of", 五金, 两年, 双十一.
    if number.spelled and (number.value == 1 or (number.value < 100 and base(reading.language) in ("zh", "ja"))):
        return None
    return _Candidate(number, "", number.end)


def _article(number: Number, unit: str) -> bool:
    """Whether the number is one spelled before a mere counting word, as in 一个."""
    return number.spelled and number.value == 1 and unit.strip() in _COUNTING


def _unit(reading: Reading, index: int) -> tuple[str, int] | None:
    """The unit word at `index`, or one or two words on: "500 LED boxes" stays a count of what it says itself."""
    for language in reading.languages:
        match = _units(language).at(reading.words, index)
        if match is not None:
            return match.value, match.end
    if index + 1 < len(reading.words) and reading.words[index].text in ("of", "x", "de", "الف", "40", "20", "ft", "hq"):
        return _unit(reading, index + 1)
    rest = reading.text[reading.words[index].start :]
    container = _BOX.match(rest)
    if container:
        return "container", reading.words[index].start + container.end()
    return None


def _measure_end(reading: Reading, index: int) -> int:
    ends = [match.end for language in reading.languages if (match := _measures(language).at(reading.words, index))]
    return max(ends, default=0)


def _wanted(reading: Reading, candidates: Sequence[_Candidate]) -> _Candidate | None:
    """What is wanted now: of old and new the new, of alternatives none, else what carries a unit, else the first."""
    if not candidates:
        return None
    kept = list(candidates)
    for candidate in candidates:
        said = {word.text for word in reading.before(candidate.number.start, 2)}
        if said & (_NOT | _INSTEAD) and len(kept) > 1 and not _opens_denial(reading, candidate):
            kept.remove(candidate)
    distinct = {candidate.number.value for candidate in kept}
    if len(distinct) == 1:
        return next((candidate for candidate in kept if candidate.unit), kept[0])
    for left, right in itertools.pairwise(kept):
        between = reading.text[left.end : right.number.start]
        if {word.text for word in words(between)} & _ALTERNATIVE or re.fullmatch(
            r"\s*[/,،、&+-]\s*(?:and |y |und |et |و)?", between
        ):
            return None
    with_unit = [candidate for candidate in kept if candidate.unit]
    return with_unit[-1] if with_unit else kept[0]


def _opens_denial(reading: Reading, candidate: _Candidate) -> bool:
    """Whether the "no" before the number is a reply of its own: "no, 500"."""
    said = reading.before(candidate.number.start, 1)
    return bool(said) and "," in reading.text[said[0].end : candidate.number.start]
