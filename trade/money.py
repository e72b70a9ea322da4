"""Amounts of one currency, in `Decimal`, rounded half up once to the currency's own digits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from trade.errors import CurrencyMismatch, Unreadable, decimal_of

_DIGITS = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "KWD": 3, "BHD": 3, "OMR": 3, "JOD": 3, "TND": 3}
"""Minor digits by ISO 4217 where they are not two."""


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount; arithmetic keeps all digits, `rounded` is called once, where a figure leaves the business.

    >>> Money.of("3.2", "USD") * 1000
    Money(amount=Decimal('3200.0'), currency='USD')
    >>> (Money.of("26568.99", "USD") * Decimal("0.30")).rounded().amount
    Decimal('7970.70')
    """

    amount: Decimal
    currency: str

    @classmethod
    def of(cls, amount: str | int | Decimal, currency: str) -> Money:
        return cls(amount if isinstance(amount, Decimal) else decimal_of(str(amount), "amount"), currency)

    @classmethod
    def read(cls, text: str, default_currency: str) -> Money:
        """A table cell such as `3.80` or `3.80 EUR`; without a currency the shop's."""
        parts = text.split()
        if not 1 <= len(parts) <= 2:
            raise Unreadable("amount", text, f"3.80 {default_currency}")
        currency = parts[1].upper() if len(parts) == 2 else default_currency
        if len(currency) != 3 or not currency.isascii() or not currency.isalpha():
            raise Unreadable("currency", text, f"3.80 {default_currency}")
        return cls(decimal_of(parts[0], "amount"), currency)

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.amount + other.amount, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.amount - other.amount, self.currency)

    def __mul__(self, factor: int | Decimal) -> Money:
        return Money(self.amount * factor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.amount < other.amount

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.amount <= other.amount

    def rounded(self) -> Money:
        """Half up to the currency's digits (yen none, dinar three, else two)."""
        step = Decimal(1).scaleb(-_DIGITS.get(self.currency, 2))
        return Money(self.amount.quantize(step, ROUND_HALF_UP), self.currency)

    def card(self) -> dict[str, str]:
        """`{"amount": "1234.50", "currency": "USD"}`. A unit price finer than the currency's digits keeps them."""
        rounded = self.rounded()
        exact = rounded if rounded.amount == self.amount else self
        return {"amount": format(exact.amount, "f"), "currency": self.currency}

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatch(self.currency, other.currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum, zero of `currency` when there are none."""
    result = Money(Decimal(0), currency)
    for amount in amounts:
        result = result + amount
    return result
