"""Which containers a consignment fills, and at what price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from itertools import permutations, product

from trade.consignment import Consignment
from trade.rate_cards import ContainerSize

MOST_OF_A_SIZE = 6
"""More containers than this of each size is a contract, not a quote from a table."""

INSIDE_CM: Mapping[str, tuple[Decimal, Decimal, Decimal]] = {
    "20GP": (Decimal("589.8"), Decimal("235.2"), Decimal("238.5")),
    "40GP": (Decimal("1203.2"), Decimal("235.2"), Decimal("238.5")),
    "40HQ": (Decimal("1203.2"), Decimal("235.2"), Decimal("269.0")),
}


@dataclass(frozen=True, slots=True)
class Load:
    """`counts` is `(("20GP", 1), ("40HQ", 2))`, only sizes that are used."""

    counts: tuple[tuple[str, int], ...]
    price: Decimal

    @property
    def containers(self) -> int:
        """How many in all."""
        return sum(count for _, count in self.counts)

    def __str__(self) -> str:
        return " + ".join(f"{count}×{name}" for name, count in self.counts)


def cheapest_load(
    volume_m3: Decimal, weight_kg: Decimal, prices: Mapping[str, Decimal], sizes: Mapping[str, ContainerSize]
) -> Load | None:
    """The cheapest mix whose usable volumes and payloads both suffice; of equal ones, the fewest containers."""
    names = [name for name in prices if name in sizes]
    if not names:
        return None
    *others, last = names
    best: tuple[Decimal, int, tuple[int, ...]] | None = None
    for chosen in product(range(MOST_OF_A_SIZE + 1), repeat=len(others)):
        volume, payload, price = volume_m3, weight_kg, Decimal(0)
        for name, count in zip(others, chosen, strict=True):
            if count:
                volume -= sizes[name].cbm * count
                payload -= sizes[name].payload_kg * count
                price += prices[name] * count
        # The last size takes what is left: more of it would only cost more.
        more = max(_needed(volume, sizes[last].cbm), _needed(payload, sizes[last].payload_kg))
        counts = (*chosen, more)
        if more > MOST_OF_A_SIZE or not any(counts):
            continue
        load = (price + prices[last] * more, sum(counts), counts)
        if best is None or load[:2] < best[:2]:
            best = load
    if best is None:
        return None
    return Load(tuple((name, count) for name, count in zip(names, best[2], strict=True) if count), best[0])


def _needed(left: Decimal, each: Decimal) -> int:
    return int((left / each).to_integral_value(ROUND_CEILING)) if left > 0 else 0


def stacked(sides_cm: Iterable[Decimal], container: str) -> int:
    """How many equal cartons stand in one container, all turned the same way: fewer than its volume suggests.

    >>> stacked((Decimal(60), Decimal(40), Decimal(40)), "20GP")
    225
    """
    inside = INSIDE_CM[container]
    best = 0
    for turned in permutations(sides_cm):
        along, across, up = (int(room // side) for room, side in zip(inside, turned, strict=True))
        best = max(best, along * across * up)
    return best


def surely_fits(consignment: Consignment, load: Load) -> bool:
    """Whether cartons of one size fit by simple stacking. A mixed load, or an unknown container, is not sure."""
    shapes: set[tuple[Decimal, Decimal, Decimal]] = {carton.sides_cm for carton in consignment.cartons}
    if len(shapes) != 1 or any(name not in INSIDE_CM for name, _ in load.counts):
        return False
    (shape,) = shapes
    return sum(stacked(shape, name) * count for name, count in load.counts) >= consignment.pieces
