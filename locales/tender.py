"""What people of a country pay in: a hint for showing prices, never a price itself."""

from __future__ import annotations

from babel.numbers import get_territory_currencies


def currency_of_country(country: str) -> str:
    """The country's currency today, blank for an unknown one (source: CLDR).

    >>> currency_of_country("DE"), currency_of_country("JP"), currency_of_country("??")
    ('EUR', 'JPY', '')
    """
    try:
        found = get_territory_currencies(country)
    except LookupError:
        return ""
    return str(found[0]) if found else ""
