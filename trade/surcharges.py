"""What comes on top of a card's base price: when it applies and how much it is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from trade.consignment import Carton, Consignment
from trade.places import Place
from trade.rate_cards import Condition, Surcharge, covers


@dataclass(frozen=True, slots=True)
class Charged:
    """What surcharges are counted by: base price, chargeable kg, revenue tons and containers of one shipment."""

    base: Decimal
    weight_kg: Decimal
    tons: Decimal = Decimal(0)
    containers: int = 0


def surcharge_amount(
    surcharge: Surcharge, consignment: Consignment, destination: Place, charged: Charged
) -> Decimal | None:
    """In the card's currency, unrounded; `None` when it does not apply."""
    condition = surcharge.condition
    if condition.goods and not condition.goods & consignment.goods:
        return None
    if condition.areas and max(covers(area, destination) for area in condition.areas) < 2:
        return None
    pieces = sum(carton.count for carton in consignment.cartons if _is_beyond(carton, condition))
    if not pieces:
        return None
    counted = {
        "per_shipment": Decimal(1),
        "per_bl": Decimal(1),
        "per_kg": charged.weight_kg,
        "per_piece": Decimal(pieces),
        "per_rt": charged.tons,
        "per_container": Decimal(charged.containers),
        "percent": charged.base / 100,
    }
    return max(surcharge.amount * counted[surcharge.kind], surcharge.minimum)


def may_apply(surcharge: Surcharge, destination: Place) -> bool:
    """Whether only an unknown postcode or city keeps it from being known to apply."""
    return max((covers(area, destination) for area in surcharge.condition.areas), default=0) == 1


def _is_beyond(carton: Carton, condition: Condition) -> bool:
    """Sizes and weight are alternatives: a piece too long *or* too heavy is charged once."""
    longest, second, _ = carton.sides_cm
    stated = [
        (condition.side_cm, longest),
        (condition.second_side_cm, second),
        (condition.girth_cm, carton.girth_cm),
        (condition.piece_kg, carton.gross_kg),
    ]
    limits = [(limit, size) for limit, size in stated if limit is not None]
    return not limits or any(size > limit for limit, size in limits)
