"""A price per unit that the buyer names, with its currency."""

from __future__ import annotations

import re
from functools import lru_cache

import yaml
from babel import Locale

from locales.folding import words
from locales.languages import FOLDER, base
from locales.phrases import Phrasebook
from nlu.numerals import Number, decimal_mark, numbers, value_of
from nlu.reading import Found, Reading

_SYMBOLS = {
    "$": "USD",
    "us$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₫": "VND",
    "đ": "VND",
    "฿": "THB",
    "zł": "PLN",
    "r$": "BRL",
    "＄": "USD",
    "﷼": "SAR",
    "a$": "AUD",
    "c$": "CAD",
    "hk$": "HKD",
    "s$": "SGD",
}
_SYMBOL = re.compile(r"(?:us|hk|[racs])?[$＄]|[€£¥￥₹₽₩₺₫฿﷼]|zł|đ\b", re.IGNORECASE)
_CODES = (
    "USD",
    "EUR",
    "GBP",
    "CNY",
    "RMB",
    "JPY",
    "INR",
    "RUB",
    "KRW",
    "TRY",
    "VND",
    "THB",
    "PLN",
    "BRL",
    "SAR",
    "AED",
    "MXN",
    "CAD",
    "AUD",
    "CHF",
    "SEK",
    "NOK",
    "DKK",
    "EGP",
    "KWD",
    "QAR",
    "IDR",
    "HKD",
    "SGD",
    "TWD",
    "ZAR",
    "CLP",
    "COP",
    "PEN",
    "ARS",
    "MAD",
    "DZD",
    "TND",
    "CZK",
    "HUF",
    "ILS",
    "NGN",
    "KES",
    "MYR",
    "PHP",
)


_PIECES = frozenset({"块", "塊", "元", "刀"})
_COUNTED = re.compile(r"[\u3400-\u9fff](?<![钱錢一每以能可行吧左上含的呢吗嗎这這做给給算就也都我你要出成])")
"""Behind 块, what shows that slabs are counted rather than money."""
_WORDS = frozenset({"TRY", "PEN", "COP", "MAD", "ALL"})
"""Codes that are words, too, unless in capitals."""


@lru_cache(maxsize=32)
def _names(language: str) -> Phrasebook[str]:
    """Currency words of one language: codes, CLDR's names, and what people say."""
    locale = Locale.parse(language)
    entries = [(code, {"RMB": "CNY"}.get(code, code)) for code in _CODES]
    entries += [(name, code) for code, name in locale.currencies.items() if code in _CODES]
    spoken = yaml.safe_load((FOLDER / "currencies.yml").read_text(encoding="utf-8"))
    entries += [(form, code) for code, forms in spoken.items() for form in forms]
    return Phrasebook(language, entries)


def find(reading: Reading) -> list[Found]:
    """Every amount with a currency, as the `target_price` per unit. Whether it is a total is the caller's to judge."""
    found = []
    for number in numbers(reading):
        priced = _currency(reading, number)
        if priced is not None:
            code, start, end = priced
            value = {"amount": _amount(reading, number), "currency": code}
            found.append(Found("target_price", value, start, end))
    return found


def _currency(reading: Reading, number: Number) -> tuple[str, int, int] | None:
    """The currency beside the number and the span of both."""
    text = reading.text
    ahead = list(_SYMBOL.finditer(text, max(0, number.start - 5), number.start))
    if ahead and ahead[-1].group() not in "đĐ" and not text[ahead[-1].end() : number.start].strip():
        return _symbol(ahead[-1].group(), reading.language), ahead[-1].start(), number.end
    behind = re.compile(rf"\s?({_SYMBOL.pattern})", re.IGNORECASE).match(text, number.end)
    if behind:
        return _symbol(behind.group(1), reading.language), number.start, behind.end()
    following = next((i for i, word in enumerate(reading.words) if word.start >= number.end), None)
    if following is not None and not text[number.end : reading.words[following].start].strip():
        for language in reading.languages:
            match = _names(language).at(reading.words, following)
            written = text[match.start : match.end] if match is not None else ""
            if written in _PIECES and _COUNTED.match(text, match.end if match else 0):
                continue
            if match is not None and (written.upper() not in _WORDS or written.isupper()):
                return match.value, number.start, match.end
    index = next((i for i, word in enumerate(reading.words) if word.start >= number.start), len(reading.words))
    if index and not text[reading.words[index - 1].end : number.start].strip():
        word = reading.words[index - 1]
        written = text[word.start : word.end]
        if word.text.upper() in _CODES and (word.text.upper() not in _WORDS or written.isupper()):
            return {"RMB": "CNY"}.get(word.text.upper(), word.text.upper()), word.start, number.end
    return None


def _symbol(symbol: str, language: str) -> str:
    lowered = symbol.lower()
    if lowered in "¥￥":
        return "JPY" if base(language) == "ja" else "CNY"
    return _SYMBOLS[lowered]


def _amount(reading: Reading, number: Number) -> str:
    """The amount as a plain decimal text with the digits the buyer gave."""
    raw = "".join(word.text for word in words(reading.text[number.start : number.end]))
    if number.separated and raw.isdigit():
        written = reading.text[number.start : number.end]
        return str(
            value_of("".join(str(int(c)) if c.isdigit() else c for c in written), decimal_mark(reading.language))
        )
    return format(number.value, "f")
