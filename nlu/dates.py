"""When the goods are needed: a day, or a period, in ISO 8601; relative wording counts from the buyer's own day."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from babel import Locale

from locales.folding import Word, fold
from locales.phrases import Phrasebook
from locales.terms import terms
from nlu.han_numerals import CHARACTERS
from nlu.numerals import value_of_word
from nlu.reading import Found, Reading

_ISO = re.compile(r"(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(20\d\d|\d\d)(?!\d)")
_NUMERAL = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_BY_NUMBER = re.compile(
    rf"(?:(20\d\d)[年년]\s?)?(?<![\d{CHARACTERS}])({_NUMERAL})(?:月份?|월)(?!内|后|後|以内|之内|之后)\s?"
    rf"(?:({_NUMERAL})(?:[日号號일](?!后|後|内)|(?=之?前|まで)))?"
)
"""Months that are numbered: 3月15日, 三月底, 3월 말."""
_YEAR = re.compile(r"20[2-9]\d")
_DAY_SUFFIX = frozenset({"st", "nd", "rd", "th", "de", "of", "del", "er", "من"})
_HOLIDAYS = {"christmas": (12, 24), "new_year": (12, 31)}
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
_RAMADAN = {
    2026: date(2026, 2, 18),
    2027: date(2027, 2, 8),
    2028: date(2028, 1, 28),
    2029: date(2029, 1, 16),
    2030: date(2030, 1, 5),
}
"""First days by the Umm al-Qura calendar."""
_DUAL_DAYS = {"يوم": 1, "اسبوع": 7, "شهر": 30}
_ARABIC_DUAL = re.compile(
    r"(?:خلال|بعد|في غضون|غضون|ضمن|كمان|لمده|بظرف)\s+(?:حوالي\s+)?(" + "|".join(_DUAL_DAYS) + r")ين(?!\w)"
)
"""Two days, weeks or months in one word."""
_ENGLISH_SEASONS = frozenset({"fall", "spring"})
"""German Fall and Dutch spring are other words."""
_MONTH_FIRST = frozenset({"en"})
_ARABIC_MONTHS = {
    "كانون الثاني": 1,
    "شباط": 2,
    "اذار": 3,
    "نيسان": 4,
    "ايار": 5,
    "حزيران": 6,
    "تموز": 7,
    "اب": 8,
    "ايلول": 9,
    "تشرين الاول": 10,
    "تشرين الثاني": 11,
    "كانون الاول": 12,
}


@lru_cache(maxsize=32)
def _months(language: str) -> Phrasebook[int]:
    locale = Locale.parse(language)
    entries: list[tuple[str, int]] = []
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                # Without its points a Thai short month is two letters inside other words: มค in ไหมคะ.
                if language == "th" and width == "abbreviated":
                    continue
                if any(c.isalpha() for c in name.strip(".")) and len(name.strip(".")) > 2 and not name[0].isdigit():
                    entries.append((name.strip("."), number))
    if language == "ar":
        entries += list(_ARABIC_MONTHS.items())
    entries += [(stem, number) for name, number in entries for stem in _stems(language, name)]
    return Phrasebook(language, entries)


def _stems(language: str, name: str) -> tuple[str, ...]:
    """What other cases are built on: сентябрь, в сентябре; sierpnia, w sierpniu."""
    if name in ("май", "luty"):
        return ("мае", "маю", "маем") if name == "май" else ("lutym", "lutemu")
    if (language == "ru" and name.endswith(("ь", "я"))) or (language == "pl" and name.endswith("a")):
        return (name[:-1],) if len(name) > 4 else ()
    return ()


@lru_cache(maxsize=32)
def _relative(language: str) -> Phrasebook[str]:
    plain = {key: forms for key, forms in terms(language).dates.items() if not any("{" in form for form in forms)}
    return Phrasebook(language, [(form, key) for key, forms in plain.items() for form in forms])


def find(reading: Reading) -> list[Found]:
    """The date the goods are needed by, as `2026-12-24` or `2026-12-01/2026-12-31`."""
    for found in (*_exact(reading), *_by_month(reading), *_counted(reading), *_named(reading)):
        return [found]
    return []


def _found(value: str, start: int, end: int) -> Found:
    return Found("needed_by", value, start, end)


def _exact(reading: Reading) -> Iterator[Found]:
    text = "".join(str(int(c)) if c.isdigit() else c for c in reading.text)
    for match in _ISO.finditer(text):
        day = _day(int(match.group(1)), int(match.group(2)), int(match.group(3)))
        if day:
            yield _found(day.isoformat(), match.start(), match.end())
    for match in _NUMERIC.finditer(text):
        first, second = int(match.group(1)), int(match.group(3))
        year = int(match.group(4)) + (2000 if len(match.group(4)) == 2 else 0)
        month_first = (reading.language in _MONTH_FIRST and match.group(2) == "/" and first <= 12) or second > 12
        day = _day(year, first, second) if month_first else _day(year, second, first)
        if day:
            yield _found(day.isoformat(), match.start(), match.end())
    for match in _BY_NUMBER.finditer(text):
        month, day_number = (value_of_word(part, "zh") if part else None for part in match.group(2, 3))
        if month is None or not 1 <= month <= 12:
            continue
        year = int(match.group(1)) if match.group(1) else _year(reading.today, month)
        start, end = match.start(), match.start() + len(match.group().rstrip())
        said = str(day_number) if day_number and day_number <= 31 else None
        yield _found(_in_month(reading, year, month, said, start, end), start, end)


def _by_month(reading: Reading) -> Iterator[Found]:
    found = reading.words
    for language in reading.languages:
        for match in _months(language).longest(found):
            if _verb(reading, match.start, match.end):
                continue
            day, start = _day_before(found, match.first)
            end = match.end
            after = match.last
            if day is None and after < len(found) and found[after].text.isdigit() and int(found[after].text) <= 31:
                day, end, after = found[after].text, found[after].end, after + 1
                if after < len(found) and found[after].text in _DAY_SUFFIX:
                    after += 1
            if after < len(found) and found[after].text in ("de", "del", "of"):
                after += 1
            year = _year(reading.today, match.value)
            if after < len(found) and _YEAR.fullmatch(found[after].text):
                year, end = int(found[after].text), found[after].end
            start = match.start if start is None else start
            yield _found(_in_month(reading, year, match.value, day, start, end), start, end)


def _verb(reading: Reading, start: int, end: int) -> bool:
    """English "may" and "march" in lower case are verbs; French "sept" is seven, Portuguese "dez" ten, Jan a man, unless a point or a day says otherwise."""
    written = reading.text[start:end]
    word = (("fr", "sept"), ("pt", "dez"), ("nl", "jan"), ("de", "jan"))
    # Polish shortens months to words of three letters: się is no August, lis no November.
    short = reading.language == "pl" and len(written) <= 3 and written.lower() != "maj"
    if short or (reading.language, written.lower()) in word:
        before = [word for word in reading.before(start, 2) if word.text not in _DAY_SUFFIX]
        return not (reading.text[end : end + 1] == "." or (before and before[-1].text.isdigit()))
    return written in ("may", "march", "mar", "ara", "Ara", "set", "sun", "dec", "ago")


def _day_before(found: tuple[Word, ...], first: int) -> tuple[str | None, int | None]:
    at = first - 1
    while at >= 0 and found[at].text in _DAY_SUFFIX:
        at -= 1
    if at >= 0 and found[at].text.isdigit() and 1 <= int(found[at].text) <= 31:
        return found[at].text, found[at].start
    return None, None


def _in_month(reading: Reading, year: int, month: int, day: str | None, start: int, end: int) -> str:
    """The day, or the part of the month that the words around name."""
    if day and _day(year, month, int(day)):
        return date(year, month, int(day)).isoformat()
    last = monthrange(year, month)[1]
    first_day, last_day = 1, last
    part = _part(reading, start, end)
    if part == "end_of":
        first_day = 21
    elif part == "mid":
        first_day, last_day = 11, 20
    elif part == "early":
        last_day = 10
    return f"{date(year, month, first_day).isoformat()}/{date(year, month, last_day).isoformat()}"


def _part(reading: Reading, start: int, end: int) -> str:
    """`early`, `mid` or `end_of`, when one of their wordings encloses the month."""
    before, after = fold(reading.text[:start]).text.rstrip(), fold(reading.text[end:]).text.lstrip()
    for language in reading.languages:
        for key in ("end_of", "mid", "early"):
            for form in terms(language).dates.get(key, ()):
                left, _, right = fold(form).text.partition("{month}")
                if (
                    before.endswith(left.strip())
                    and after.startswith(right.strip())
                    and (left.strip() or right.strip())
                ):
                    return key
    return ""


def _counted(reading: Reading) -> Iterator[Found]:
    """In so many days, weeks or months."""
    text = fold(reading.text)
    if reading.language == "ar":
        for two in _ARABIC_DUAL.finditer(text.text):
            start, end = text.span(two.start(), two.end())
            yield _found(_later(reading.today, 2, _DUAL_DAYS[two.group(1)]), start, end)
    for language in reading.languages:
        for key, days in (("in_days", 1), ("in_weeks", 7), ("in_months", 30)):
            for form in terms(language).dates.get(key, ()):
                match = _template(form, language).search(text.text)
                number = value_of_word(match.group(1), language) if match else None
                if match and number and number < 400:
                    start, end = text.span(match.start(), match.end())
                    yield _found(_later(reading.today, number, days), start, end)


def _later(today: date, number: int, days: int) -> str:
    """So many spans on; a span of thirty days is a month."""
    return (_months_on(today, number) if days == 30 else today + timedelta(days * number)).isoformat()


@lru_cache(maxsize=1024)
def _template(form: str, language: str) -> re.Pattern[str]:
    left, _, right = fold(form).text.partition("{n}")
    edge = "" if language in ("zh", "ja", "th", "ko", "ar") else r"\b"
    # Without spaces the numeral must be told from the words before it: 大概十五天后.
    numeral = rf"\d{{1,3}}|[{CHARACTERS}]{{1,4}}" if language in ("zh", "ja") else r"[^\W_]{1,30}"
    return re.compile(f"{edge if left.strip() else ''}{re.escape(left)}({numeral}){re.escape(right)}{edge}")


def _named(reading: Reading) -> Iterator[Found]:
    """Holidays, seasons, and this or next week and month; goods across the sea are needed neither today nor tomorrow."""
    for language in reading.languages:
        for match in _relative(language).longest(reading.words):
            value = _named_value(match.value, reading.today)
            written = reading.text[match.start : match.end].lower()
            if reading.language != "en" and written in _ENGLISH_SEASONS:
                continue
            if value:
                yield _found(value, match.start, match.end)


def _named_value(key: str, today: date) -> str:
    if key in _HOLIDAYS:
        month, day = _HOLIDAYS[key]
        return date(today.year if today <= date(today.year, month, day) else today.year + 1, month, day).isoformat()
    if key in _SEASONS:
        first, last = _SEASONS[key]
        year = today.year if today.month <= first or first <= today.month <= last else today.year + 1
        end_year = year if last >= first else year + 1
        return f"{year}-{first:02d}-01/{end_year}-{last:02d}-{monthrange(end_year, last)[1]}"
    if key == "ramadan":
        return next((day.isoformat() for _, day in sorted(_RAMADAN.items()) if day >= today), "")
    monday = today - timedelta(today.weekday())
    if key in ("this_week", "next_week"):
        first_day = monday + timedelta(7 if key == "next_week" else 0)
        return f"{first_day.isoformat()}/{(first_day + timedelta(6)).isoformat()}"
    if key in ("this_month", "next_month", "end_of_month"):
        start = _months_on(today.replace(day=1), 1 if key == "next_month" else 0)
        end = start.replace(day=monthrange(start.year, start.month)[1])
        return end.isoformat() if key == "end_of_month" else f"{start.isoformat()}/{end.isoformat()}"
    return ""


def _months_on(day: date, count: int) -> date:
    months = day.month - 1 + count
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _year(today: date, month: int) -> int:
    """The next such month, this one included."""
    return today.year if month >= today.month else today.year + 1


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
