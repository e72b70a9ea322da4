"""An amount in English words, as a trade document repeats its total. English alone: no library gets all our languages right."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from babel.numbers import get_currency_name, get_currency_precision

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ("", " thousand", " million", " billion", " trillion")


def amount_in_words(amount: Mapping[str, str]) -> str:
    """The currency's digits stand as a fraction; a negative amount has no such form (`ValueError`).

    >>> amount_in_words({"amount": "28700.50", "currency": "USD"})
    'US dollars twenty-eight thousand seven hundred and 50/100 only'
    >>> amount_in_words({"amount": "1000001", "currency": "JPY"})
    'Japanese yen one million one only'
    """
    exact, currency = Decimal(amount["amount"]), amount["currency"]
    if exact < 0:
        raise ValueError(f"{exact} {currency}")
    digits = get_currency_precision(currency)
    whole, rest = divmod(int(exact.scaleb(digits).to_integral_exact()), 10**digits)
    fraction = f" and {rest:0{digits}d}/{10**digits}" if rest else ""
    name = get_currency_name(currency, count=2, locale="en")
    return f"{name} {number_in_words(whole)}{fraction} only"


def number_in_words(number: int) -> str:
    """A whole number under a thousand trillion.

    >>> number_in_words(120_045)
    'one hundred twenty thousand forty-five'
    """
    if number == 0:
        return _ONES[0]
    parts: list[str] = []
    for name in _GROUPS:
        number, group = divmod(number, 1000)
        if group:
            parts.insert(0, _below_thousand(group) + name)
    if number:
        raise ValueError("a number too large to be an amount")
    return " ".join(parts)


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    small = _ONES[rest] if rest < 20 else _TENS[rest // 10] + (f"-{_ONES[rest % 10]}" if rest % 10 else "")
    return " ".join([f"{_ONES[hundreds]} hundred"] * bool(hundreds) + [small] * bool(rest))
