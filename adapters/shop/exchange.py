"""`exchange_rates` of `shop.yml`: what the seller's currency is worth in the buyers', and on which day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from adapters.shop.codes import currencies, meant
from adapters.shop.entries import Entry
from trade.exchange import ExchangeRates

_LEAST = Decimal("0.000001")
_EXPECTED = "lines such as 'date: 2026-11-01' and 'EUR: 0.92'"


def read_exchange_rates(entry: Entry, currency: str) -> ExchangeRates | None:
    """The rates per unit of `currency`; their date must be stated."""
    day: date | None = None
    rates: dict[str, Decimal] = {}
    for key, item in entry.pairs():
        if key == "date":
            try:
                day = date.fromisoformat(item.text())
            except ValueError:
                item.wrong(f"'{item.text()}' is no date", "a date such as 2026-11-01")
                return None
        elif key not in currencies():
            item.wrong(f"'{key}' is no currency{meant(key, currencies())}", _EXPECTED)
        elif (rate := item.number(_LEAST)) is not None:
            rates[key] = rate
    if day is None:
        entry.wrong("date is missing", _EXPECTED)
        return None
    return ExchangeRates(day, currency, rates)
