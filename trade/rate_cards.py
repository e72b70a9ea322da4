"""A seller's freight tariffs as stated: who carries, to which zones, at what price per weight, until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from trade.places import Place

ZERO = Decimal(0)
ONE = Decimal(1)
MODES = ("express", "air", "rail", "road", "sea_lcl", "sea_fcl", "post")
RATE_KINDS = ("step", "multiplier", "first_add", "per_kg_fee", "break", "minimum", "rt", "container")
SURCHARGE_KINDS = ("per_shipment", "per_kg", "per_piece", "per_rt", "per_bl", "per_container", "percent")


@dataclass(frozen=True, slots=True)
class Rate:
    """One cell of the tariff, in the card's currency.

    - `step`: `amount` is the whole price up to `to_kg`
    - `multiplier`: `amount` for each `per` kg of the whole weight, over `from_kg` up to `to_kg`
    - `first_add`: `amount` for the first `first` kg, `extra` for each further `per` kg begun
    - `per_kg_fee`: `amount` per kg and `extra` per piece
    - `break`: `amount` per kg from `from_kg` on (air); `minimum`: the least charge
    - `rt`: `amount` per revenue ton of 1 m³ or `per` kg (LCL)
    - `container`: `amount` for one container of `size`
    """

    kind: str
    amount: Decimal
    from_kg: Decimal = ZERO
    to_kg: Decimal | None = None
    per: Decimal = ONE
    first: Decimal = ZERO
    extra: Decimal = ZERO
    size: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A country, or a part of it: postcodes `low` to `high` (compared on their first characters), a city or a port."""

    country: str
    low: str = ""
    high: str = ""
    city: str = ""
    port: str = ""


@dataclass(frozen=True, slots=True)
class Zone:
    """Places with the same price. `transit_days` is `(min, max)`, `None` when the card does not say."""

    name: str
    areas: tuple[Area, ...]
    rates: tuple[Rate, ...]
    transit_days: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class WeightStep:
    """From `from_kg` on, weights are rounded up to multiples of `step` kg."""

    from_kg: Decimal
    step: Decimal


@dataclass(frozen=True, slots=True)
class Fuel:
    """Fuel surcharge in percent; the dates are included. It is refused outside them, never guessed."""

    percent: Decimal
    valid_from: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class Condition:
    """When a surcharge applies; nothing stated means always.

    Goods and areas must both hold when stated. Sizes and weights are *more than*, of one piece, and alternatives:
    a piece too long or too heavy is charged once.
    """

    goods: frozenset[str] = frozenset()
    side_cm: Decimal | None = None
    second_side_cm: Decimal | None = None
    girth_cm: Decimal | None = None
    piece_kg: Decimal | None = None
    areas: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True)
class Surcharge:
    """`amount` is in the card's currency, or percent of the base price; never less than `minimum` once it applies."""

    name: str
    kind: str
    amount: Decimal
    minimum: Decimal = ZERO
    fuelable: bool = False
    condition: Condition = Condition()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """What the carrier does not take: pieces beyond these sizes and weights, these goods."""

    piece_kg: Decimal | None = None
    side_cm: Decimal | None = None
    girth_cm: Decimal | None = None
    shipment_kg: Decimal | None = None
    goods: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ContainerSize:
    """How much one container holds in practice, not by its geometry."""

    name: str
    cbm: Decimal
    payload_kg: Decimal


CONTAINERS: Mapping[str, ContainerSize] = MappingProxyType(
    {
        "20GP": ContainerSize("20GP", Decimal(28), Decimal(21500)),
        "40GP": ContainerSize("40GP", Decimal(58), Decimal(26000)),
        "40HQ": ContainerSize("40HQ", Decimal(68), Decimal(26000)),
    }
)
"""Customary usable volume and payload; a card may state its own."""


@dataclass(frozen=True, slots=True)
class RateCard:
    """One file of `rates/`. `divisor` is cm³ per kg (0: volume does not count); `minimum_weight` the least kg
    (for `sea_lcl` the least revenue tons) charged; dates are included; `source` is `rates/dhl.csv`."""

    name: str
    carrier: str
    mode: str
    currency: str
    origin: str
    zones: tuple[Zone, ...]
    valid_from: date
    valid_until: date
    service: str = ""
    divisor: Decimal = Decimal(5000)
    steps: tuple[WeightStep, ...] = (WeightStep(ZERO, Decimal("0.5")),)
    per_piece: bool = True
    """Chargeable weight is taken piece by piece and summed, else once for the shipment."""
    sides_up: bool = False
    """Sides are rounded up to the cm, else half up."""
    minimum_weight: Decimal = ZERO
    minimum_charge: Decimal = ZERO
    fuel: Fuel | None = None
    surcharges: tuple[Surcharge, ...] = ()
    limits: Limits = Limits()
    incoterm: str = ""
    """The rule whose freight this card covers (`DAP` for a courier, `CFR` for a port to port sea rate)."""
    containers: Mapping[str, ContainerSize] = field(default_factory=lambda: CONTAINERS)
    estimate: bool = False
    """The seller marks the figures as indicative."""
    source: str = ""

    def zones_for(self, place: Place) -> tuple[Zone, ...]:
        """The zones the place may be in, the closest match only. More than one when the place is not known well
        enough (a postcode or port is missing) to tell them apart; none when the card does not serve it."""
        port_matters = self.mode.startswith("sea")
        best = 0
        found: list[Zone] = []
        for zone in self.zones:
            closeness = max((covers(area, place, port_matters=port_matters) for area in zone.areas), default=0)
            if closeness > best:
                best, found = closeness, []
            if closeness and closeness == best:
                found.append(zone)
        return tuple(found)

    def is_sure_of(self, place: Place) -> bool:
        """Whether the place is known well enough: no postcode or city that is not known decides its zone. Ports need no
        guess: each is an offer of its own, with its name."""
        port_matters = self.mode.startswith("sea")
        areas = [area for zone in self.zones for area in zone.areas if not area.port]
        return not any(covers(area, place, port_matters=port_matters) == 1 for area in areas)


def covers(area: Area, place: Place, *, port_matters: bool = False) -> int:
    """How closely the area holds the place: 0 not at all, 1 perhaps (what tells is not known), 2 the country,
    3 by city or postcode, 4 by port.

    >>> covers(Area("US", low="995", high="999"), Place("US", postcode="99501-1234"))
    3
    >>> covers(Area("US", low="995", high="999"), Place("US"))
    1
    >>> covers(Area("GB", low="E", high="E"), Place("GB", postcode="EC1A 1BB"))
    0
    """
    if area.country != place.country:
        return 0
    if area.port:
        if area.port == place.port:
            return 4
        return 0 if place.port and port_matters else 1
    if area.city:
        if not place.city:
            return 1
        return 3 if area.city.casefold() == place.city.casefold() else 0
    if area.low:
        code = "".join(char for char in place.postcode.upper() if char.isalnum())
        if not code:
            return 1
        if area.low == area.high and area.low.isalpha() and code[len(area.low) : len(area.low) + 1].isalpha():
            return 0  # `E` is not `EC`: letters alone are the whole postal area.
        return 3 if area.low <= code[: len(area.low)] and code[: len(area.high)] <= area.high else 0
    return 2
