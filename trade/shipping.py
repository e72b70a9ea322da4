"""What it costs to send a consignment: each carrier's own offers side by side, never merged, never averaged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol

from trade.consignment import Consignment
from trade.errors import NoRate
from trade.money import Money
from trade.places import Place

FULL_CONTAINER_FROM_M3 = Decimal(12)
"""Below this a container of one's own is not offered while anything else is."""

_PARCEL_MODES = ("express", "post")

_ASKED_MODES = {"sea": ("sea_lcl", "sea_fcl"), "express": ("express", "post")}
"""A mode as buyers say it, and the cards' modes that are meant."""


@dataclass(unsafe_hash=True)
class Refused(NoRate):
    """Why one carrier offers nothing. `source` names the card or the request; `detail` is what a remote service said,
    for the seller's eyes.

    A rate card: `expired`, `not_yet_valid`, `fuel_expired`, `not_served`, `too_heavy`, `too_large`, `forbidden_goods`.
    A service on the net besides: `not_configured` and `login` (the seller's keys), `invalid` (it will not take the
    question), `throttled`, `upstream` (it failed), `timeout`, `test_mode` (its figures are not real), `too_many_pieces`,
    and `needs_postcode`, `needs_city`: what must be known of the destination before it can be asked.
    """

    reason: str = ""
    carrier: str = ""
    source: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NamedCharge:
    """A surcharge that is already in the option's price."""

    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class ShippingOption:
    """One offer of one carrier. `price` is the whole freight; `transit_days` is `(min, max)` or `None`: not stated."""

    carrier: str
    service: str
    mode: str
    price: Money
    surcharges: tuple[NamedCharge, ...]
    chargeable_weight_kg: Decimal
    transit_days: tuple[int, int] | None
    valid_until: date
    source: str
    estimate: bool = False
    incoterm: str = ""
    """The term whose carriage this is: `DAP` from door to door, `CFR` from port to port; blank is not stated."""

    @classmethod
    def of(cls, card: Mapping[str, Any]) -> ShippingOption:
        """The option that `card` tells."""
        days = card["transit_days"]
        return cls(
            card["carrier"],
            card["service"],
            card["mode"],
            Money.of(**card["price"]),
            tuple(NamedCharge(charge["name"], Money.of(**charge["amount"])) for charge in card["surcharges"]),
            Decimal(str(card["chargeable_weight_kg"])),
            (int(days[0]), int(days[1])) if days else None,
            date.fromisoformat(card["valid_until"]),
            card["source"],
            bool(card["estimate"]),
            card.get("incoterm", ""),
        )

    def card(self) -> dict[str, object]:
        """One entry of the `shipping_quote` card's `options`."""
        return {
            "carrier": self.carrier,
            "service": self.service,
            "mode": self.mode,
            "price": self.price.card(),
            "surcharges": [{"name": charge.name, "amount": charge.amount.card()} for charge in self.surcharges],
            "chargeable_weight_kg": figure(self.chargeable_weight_kg),
            "transit_days": list(self.transit_days) if self.transit_days else None,
            "valid_until": self.valid_until.isoformat(),
            "source": self.source,
            "estimate": self.estimate,
            "incoterm": self.incoterm,
        }


class Carrier(Protocol):
    """Someone who can be asked for a price: a rate card, or a service on the net."""

    @property
    def name(self) -> str:
        """As the buyer reads it: `DHL`."""

    @property
    def is_remote(self) -> bool:
        """Whether it is asked over the net, and so may be slow, dear to ask, or away."""

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        """What is offered at that time; raises `NoRate` (mostly `Refused`, which says why) when there is nothing."""


@dataclass(frozen=True, slots=True)
class ShippingQuote:
    """All offers, cheapest first (by currency, as nothing is converted), and who offered none and why."""

    number: str
    destination: Place
    incoterm: str
    consignment: Consignment
    options: tuple[ShippingOption, ...]
    problems: tuple[Refused, ...] = ()
    packing_sources: tuple[str, ...] = ()

    def card(self) -> dict[str, object]:
        """The `shipping_quote` card."""
        return {
            "type": "shipping_quote",
            "number": self.number,
            "destination": self.destination.card(),
            "incoterm": self.incoterm,
            "cartons": self.consignment.pieces,
            "gross_weight_kg": figure(self.consignment.gross_kg),
            "volume_m3": figure(self.consignment.volume_m3.quantize(Decimal("0.001"))),
            "options": [option.card() for option in self.options],
            "sources": [*dict.fromkeys((*self.packing_sources, *(option.source for option in self.options)))],
        }


def quote_shipping(
    consignment: Consignment,
    destination: Place,
    answers: tuple[Sequence[ShippingOption], Sequence[Refused]],
    number: str,
    incoterm: str,
    mode: str | None = None,
    *,
    packing_sources: Sequence[str] = (),
) -> ShippingQuote:
    """What the carriers answered (`trade.asking`), as one quote. `mode` is the buyer's word (`express air rail road
    sea`) or a card's own; `None` is any.

    A quote without options is possible: its `problems` say why, and the question goes to the seller.
    """
    offered, problems = answers
    if mode:
        modes = modes_meant(mode)
        offered = [option for option in offered if option.mode in modes]
        problems = [problem for problem in problems if problem.mode is None or problem.mode in modes]
    listed = sorted(
        _sensible(list(offered), consignment),
        key=lambda option: (option.price.currency, option.price.amount, option.carrier, option.source),
    )
    return ShippingQuote(
        number, destination, incoterm, consignment, tuple(listed), tuple(problems), tuple(packing_sources)
    )


def modes_meant(mode: str) -> tuple[str, ...]:
    """The cards' modes that a buyer's word stands for.

    >>> modes_meant("sea"), modes_meant("air")
    (('sea_lcl', 'sea_fcl'), ('air',))
    """
    return _ASKED_MODES.get(mode, (mode,))


def figure(number: Decimal) -> int | float:
    """A weight or volume as a JSON number.

    >>> figure(Decimal("915.60")), figure(Decimal("840.00"))
    (915.6, 840)
    """
    return int(number) if number == number.to_integral_value() else float(number)


def _sensible(options: list[ShippingOption], consignment: Consignment) -> list[ShippingOption]:
    """Without a container for a few cartons, or cargo rates for a parcel, unless nothing else is offered."""

    def is_sensible(option: ShippingOption) -> bool:
        if option.mode == "sea_fcl":
            return consignment.volume_m3 >= FULL_CONTAINER_FROM_M3
        return option.mode in _PARCEL_MODES or not consignment.estimated

    return [option for option in options if is_sensible(option)] or options
