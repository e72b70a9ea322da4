"""Typed values as people of a language write them: money, counts, dates, times, days, places, lists.

An action hands over one of these, and never a sentence:

| value | becomes |
| --- | --- |
| `{"amount": "1234.50", "currency": "USD"}` | `$1,234.50` |
| `{"count": 500, "unit": "pair"}` | `500 pairs` |
| `{"days": [5, 7]}` | `5 to 7 days` |
| `{"date": "2026-11-24"}`, `{"time": "2026-11-24T09:00+01:00"}` | a date; a day and a time |
| `{"country": "DE"}` | `Germany` |
| `{"place": {"country": "DE", "city": "Hamburg"}}` | `Hamburg, Germany` |
| `{"sku": "SL-201"}` | the product's name in that language |
| `{"word": "value_yes"}` | the text with that id; with `"else": "…"` that, where no such text stands |
| `{"stated": "pink, grey"}` | a seller's value, its everyday words in that language |
| `{"list": [value, …]}` | `a, b and c` |
| `{"number": "1.25"}` or an int | the number |
| a string | itself |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_precision

from locales.han import traditional
from locales.languages import base, with_vocabulary
from locales.terms import terms
from locales.texts import MissingText, direction

_MARKS = "\u200e\u200f\u061c"
"""Direction marks that CLDR puts around figures."""
Say = Callable[[str, Mapping[str, Any]], str]
"""Text id and arguments to the sentence, in the language at hand."""


def locale_of(language: str) -> Locale:
    return Locale.parse(language.replace("-", "_"))


def own_name(language: str) -> str:
    """What a language calls itself; Chinese says which of its scripts.

    >>> own_name("es"), own_name("zh"), own_name("zh-Hant")
    ('español', '简体中文', '繁體中文')
    """
    names = locale_of(language).languages
    return str(names["zh_Hans" if language == "zh" else language.replace("-", "_")])


def money(amount: Mapping[str, str], language: str) -> str:
    """In the language's own form; a unit price finer than the currency's digits keeps them."""
    exact, currency = Decimal(amount["amount"]), amount["currency"]
    finer = -int(exact.normalize().as_tuple().exponent) > get_currency_precision(currency)
    # Babel's default numbering system for every language here is the Latin one, which all our buyers read.
    text = str(format_currency(exact, currency, locale=locale_of(language), decimal_quantization=not finer))
    # Between right-to-left words the sign would change sides with the figure; isolated it keeps its place.
    return f"\u2066{text.strip(_MARKS)}\u2069" if direction(language) == "rtl" else text


def number(value: int | Decimal, language: str) -> str:
    return str(format_decimal(value, locale=locale_of(language), decimal_quantization=False))


def country(code: str, language: str) -> str:
    """`DE` to *Germany*; an unknown code stays as it is."""
    return str(locale_of(language).territories.get(code, code))


def day(value: str, language: str) -> str:
    return str(format_date(date.fromisoformat(value[:10]), "long", locale=locale_of(language)))


def moment(value: str, language: str) -> str:
    """Weekday, day, month and time, in the offset that the value carries."""
    at = datetime.fromisoformat(value)
    locale = locale_of(language)
    weekday = format_datetime(at, "EEE", locale=locale)
    short = locale.time_formats["short"].pattern
    return f"{weekday} {format_date(at, 'medium', locale=locale)}, {format_datetime(at, short, locale=locale)}"


def spoken(value: Any, language: str, say: Say, name_of: Callable[[str], str]) -> str:
    """`value` (one of the table above) in words; `name_of` gives a SKU's name in this language."""
    if isinstance(value, bool) or value is None:
        raise TypeError(f"{value!r} is no value to say")
    if isinstance(value, int | Decimal):
        return number(value, language)
    if isinstance(value, str):
        return value
    again: Callable[[Any], str] = lambda part: spoken(part, language, say, name_of)  # noqa: E731
    match value:
        case {"amount": _, "currency": _}:
            return money(value, language)
        case {"count": int(count), "unit": str(unit)}:
            return say(f"unit_{unit}", {"n": count, "number": number(count, language)})
        case {"days": [int(low), int(high)]}:
            shown = {"low": number(low, language), "high": number(high, language), "n": high}
            return say("days_exact" if low == high else "days_range", shown)
        case {"date": str(text)}:
            return day(text, language)
        case {"time": str(text)}:
            return moment(text, language)
        case {"country": str(code)}:
            return country(code, language)
        case {"place": {**place}}:
            code = str(place.get("country") or "")
            parts = [str(place.get("city") or place.get("port") or ""), country(code, language) if code else ""]
            return " · ".join(part for part in parts if part)
        case {"sku": str(sku)}:
            return name_of(sku)
        case {"word": str(key), "else": str(plain)}:
            try:
                return say(key, {})
            except MissingText:
                return plain
        case {"word": str(key)}:
            return say(key, {})
        case {"stated": str(text)}:
            return stated(text, language)
        case {"list": [*parts]}:
            return str(format_list([again(part) for part in parts], locale=locale_of(language)))
        case {"number": str(text)}:
            return number(Decimal(text), language)
    raise TypeError(f"{value!r} is no value to say")


def stated(text: str, language: str) -> str:
    """`text` with each of its comma-separated parts that is an everyday word of the vocabulary said in `language`."""
    words = _everyday(language)
    return ", ".join(words.get(part.strip().casefold(), part.strip()) for part in text.split(","))


@lru_cache(maxsize=32)
def _everyday(language: str) -> Mapping[str, str]:
    """Any English form of a value to how `language` says it first. A shade or a make of it (`camel`, `TPR`) keeps the
    seller's word beside; in English all words stay the seller's own."""
    if base(language) == "en" or base(language) not in with_vocabulary():
        return {}
    own = terms(language).values
    # Both scripts share a vocabulary, which is written in the simplified one.
    written: Callable[[str], str] = traditional if language == "zh-Hant" else str
    return {
        form.casefold(): written(own[name][0])
        + ("" if form.casefold() in (name.casefold(), forms[0]) else f" ({form})")
        for name, forms in terms("en").values.items()
        if own.get(name)
        for form in (name, *forms)
    }


def plural_of(value: Any) -> int | None:
    """The count by which a sentence about `value` bends, or None."""
    match value:
        case bool():
            return None
        case int(count) | {"count": int(count)} | {"days": [_, int(count)]}:
            return count
        case {"list": [*parts]}:
            return len(parts)
    return None
