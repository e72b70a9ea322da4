"""The buyer's own currency beside a price: approximate, with the date of the rate, and never a total of anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from trade.money import Money

_HOLDS = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class ExchangeRates:
    """`rates` are units of each currency for one of the shop's `currency`, as the seller took them down on `day`."""

    day: date
    currency: str
    rates: Mapping[str, Decimal]

    def holds(self, today: date) -> bool:
        """Whether the rates are young enough to be shown."""
        return today - self.day <= _HOLDS

    def about(self, amount: Money, currency: str) -> Money | None:
        """`amount` in `currency`, rounded; `None` where there is nothing to convert or no rate.

        >>> ExchangeRates(date(2026, 11, 1), "USD", {"EUR": Decimal("0.92")}).about(Money.of("3200", "USD"), "EUR").card()
        {'amount': '2944.00', 'currency': 'EUR'}
        """
        if amount.currency != self.currency or currency == amount.currency or currency not in self.rates:
            return None
        return Money(amount.amount * self.rates[currency], currency).rounded()
