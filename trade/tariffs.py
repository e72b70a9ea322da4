"""The base price a zone's rates give for a chargeable weight, by the kind of table the seller keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from trade.rate_cards import ZERO, Rate


@dataclass(frozen=True, slots=True)
class BasePrice:
    """`weight_kg` is the weight the price is for; it is more than asked when a higher air break is cheaper."""

    amount: Decimal
    weight_kg: Decimal


def base_price(rates: Iterable[Rate], weight: Decimal, pieces: int) -> BasePrice | None:
    """The price of `weight` kg in `pieces` pieces; `None` when the table ends below this weight."""
    of_kind: dict[str, list[Rate]] = {}
    for rate in rates:
        of_kind.setdefault(rate.kind, []).append(rate)
    if "break" in of_kind:
        return _by_breaks(of_kind["break"], of_kind.get("minimum", []), weight)
    amount = None
    if "step" in of_kind:
        amount = _by_steps(of_kind["step"], weight)
    if amount is None and "first_add" in of_kind:
        amount = _by_first(of_kind["first_add"], weight)
    if amount is None and "per_kg_fee" in of_kind:
        amount = _by_kg_and_fee(of_kind["per_kg_fee"], weight, pieces)
    if amount is None and "multiplier" in of_kind:
        amount = _by_multiplier(of_kind["multiplier"], weight)
        amount = None if amount is None else max(amount, _end_of_table(of_kind))
    if amount is None:
        return None
    least = max((rate.amount for rate in of_kind.get("minimum", [])), default=ZERO)
    return BasePrice(max(amount, least), weight)


def _by_steps(rates: list[Rate], weight: Decimal) -> Decimal | None:
    rows = [(rate.to_kg, rate.amount) for rate in rates if rate.to_kg is not None and rate.to_kg >= weight]
    return min(rows)[1] if rows else None


def _band(rates: list[Rate], weight: Decimal) -> Rate | None:
    """The first band that reaches this weight."""
    reaching = [rate for rate in rates if rate.to_kg is None or rate.to_kg >= weight]
    return min(reaching, key=lambda rate: rate.from_kg, default=None)


def _by_multiplier(rates: list[Rate], weight: Decimal) -> Decimal | None:
    """The whole weight, at least that on which its band begins, at its band's rate."""
    band = _band(rates, weight)
    return None if band is None else (max(weight, band.from_kg) / band.per) * band.amount


def _end_of_table(of_kind: dict[str, list[Rate]]) -> Decimal:
    """The last price below the ranges, which a heavier shipment never goes under."""
    last = [rate.amount for rate in sorted(of_kind.get("step", []), key=lambda rate: rate.to_kg or ZERO)[-1:]]
    for rate in of_kind.get("first_add", []):
        last.append(_by_first([rate], rate.to_kg or ZERO) or ZERO)
    return max(last, default=ZERO)


def _by_first(rates: list[Rate], weight: Decimal) -> Decimal | None:
    rate = _band(rates, weight)
    if rate is None:
        return None
    further = max(weight - rate.first, ZERO) / rate.per
    return rate.amount + further.to_integral_value(ROUND_CEILING) * rate.extra


def _by_kg_and_fee(rates: list[Rate], weight: Decimal, pieces: int) -> Decimal | None:
    rate = _band(rates, weight)
    return None if rate is None else weight * rate.amount + rate.extra * pieces


def _by_breaks(rates: list[Rate], minimums: list[Rate], weight: Decimal) -> BasePrice:
    """IATA: a shipment may be charged as the next break's weight when that is cheaper, but never below the minimum."""
    prices = [BasePrice(max(weight, rate.from_kg) * rate.amount, max(weight, rate.from_kg)) for rate in rates]
    cheapest = min(prices, key=lambda price: (price.amount, price.weight_kg))
    least = max((rate.amount for rate in minimums), default=ZERO)
    return cheapest if cheapest.amount >= least else BasePrice(least, weight)
