"""Cards and consignments small enough to calculate by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from trade.consignment import Carton, Consignment
from trade.rate_cards import Area, Fuel, Rate, RateCard, WeightStep, Zone

FIRST_DAY, LAST_DAY = date(2026, 1, 1), date(2026, 12, 31)


def carton(sides: str, kg: str, count: int = 1) -> Carton:
    length, width, height = (Decimal(side) for side in sides.split("x"))
    return Carton(length, width, height, Decimal(kg), 1, count)


def consignment(*cartons: Carton, goods: tuple[str, ...] = ()) -> Consignment:
    return Consignment(cartons, sum((one.gross_kg * one.count for one in cartons), Decimal(0)), frozenset(goods))


def weighing(kg: str) -> Consignment:
    """One small heavy piece, so that only the scale counts."""
    return consignment(carton("1x1x1", kg))


def step(up_to: str, price: str) -> Rate:
    return Rate("step", Decimal(price), to_kg=Decimal(up_to))


def per_kg(low: str, rate: str, high: str | None = None, per: str = "1") -> Rate:
    return Rate("multiplier", Decimal(rate), Decimal(low), Decimal(high) if high else None, Decimal(per))


def breaks(minimum: str | None = None, **rates: str) -> tuple[Rate, ...]:
    """`breaks("75", n="6.20", q45="4.80")`."""
    listed = [Rate("break", Decimal(price), Decimal(name.lstrip("nq") or 0)) for name, price in rates.items()]
    return (*listed, Rate("minimum", Decimal(minimum))) if minimum else tuple(listed)


def boxes(p20: str, p40: str, hq: str) -> tuple[Rate, ...]:
    prices = {"20GP": p20, "40GP": p40, "40HQ": hq}
    return tuple(Rate("container", Decimal(price), size=size) for size, price in prices.items())


def zone(*rates: Rate, countries: str = "DE", name: str = "6", days: tuple[int, int] | None = (3, 5)) -> Zone:
    return Zone(name, tuple(Area(country) for country in countries.split()), rates, days)


def steps(*bands: tuple[str, str]) -> tuple[WeightStep, ...]:
    return tuple(WeightStep(Decimal(low), Decimal(width)) for low, width in bands)


def fuel(percent: str, until: date = LAST_DAY) -> Fuel:
    return Fuel(Decimal(percent), FIRST_DAY, until)


def card(
    *zones: Zone, carrier: str = "DHL", mode: str = "express", currency: str = "USD", **fields: object
) -> RateCard:
    name = carrier.lower()
    stated = {"valid_from": FIRST_DAY, "valid_until": LAST_DAY, "origin": "CN", "source": f"rates/{name}.csv", **fields}
    return RateCard(name=name, carrier=carrier, mode=mode, currency=currency, zones=zones, **stated)  # type: ignore[arg-type]
