"""What is to be carried: export cartons by size and weight, from the product's packing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from trade.catalogue import Packing, Product
from trade.errors import NotStated
from trade.money import Money

_CM3_PER_M3 = Decimal(1_000_000)
_THIRD = Decimal(1) / 3


@dataclass(frozen=True, slots=True)
class Carton:
    """`count` equal pieces; sizes, `gross_kg` and `units` are of one of them. Sizes are outer, in cm."""

    length_cm: Decimal
    width_cm: Decimal
    height_cm: Decimal
    gross_kg: Decimal
    units: int
    count: int = 1

    @property
    def sides_cm(self) -> tuple[Decimal, Decimal, Decimal]:
        """Longest first."""
        longest, second, shortest = sorted((self.length_cm, self.width_cm, self.height_cm), reverse=True)
        return longest, second, shortest

    @property
    def girth_cm(self) -> Decimal:
        """Length plus girth: the longest side and twice the other two."""
        longest, second, shortest = self.sides_cm
        return longest + 2 * (second + shortest)

    @property
    def volume_m3(self) -> Decimal:
        """Of one piece."""
        return self.length_cm * self.width_cm * self.height_cm / _CM3_PER_M3


@dataclass(frozen=True, slots=True)
class Content:
    """What customs asks about one kind of goods: `quantity` units as sold, the weight and the price of one.

    `unit_value` is `None`, `hs_code` and `origin` (ISO country) are blank, where the shop does not say."""

    name: str
    quantity: int
    unit_weight_kg: Decimal
    unit_value: Money | None = None
    hs_code: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Consignment:
    """Everything that travels together. `goods` are the kinds carriers ask about (`battery`, `liquid`, `magnet`).

    `estimated` is true when a parcel's size was worked out by `consign` because it is no full export carton."""

    cartons: tuple[Carton, ...]
    net_kg: Decimal
    goods: frozenset[str] = frozenset()
    estimated: bool = False
    contents: tuple[Content, ...] = ()

    @property
    def pieces(self) -> int:
        """Cartons and parcels."""
        return sum(carton.count for carton in self.cartons)

    @property
    def gross_kg(self) -> Decimal:
        """With packing."""
        return sum((carton.gross_kg * carton.count for carton in self.cartons), Decimal(0))

    @property
    def volume_m3(self) -> Decimal:
        """Of all pieces."""
        return sum((carton.volume_m3 * carton.count for carton in self.cartons), Decimal(0))

    def __add__(self, other: Consignment) -> Consignment:
        """Both together, each in its own cartons."""
        return Consignment(
            self.cartons + other.cartons,
            self.net_kg + other.net_kg,
            self.goods | other.goods,
            self.estimated or other.estimated,
            self.contents + other.contents,
        )


def consign(product: Product, quantity: int) -> Consignment:
    """The cartons of `quantity` units; raises `NotStated(sku, "packing")`.

    The last carton may be partly filled; it keeps its size and its own weight. Less than half a carton in all does not
    travel in an export carton but as a parcel: its volume is the units' share of the carton's, each side so scaled
    is rounded up to a whole cm, and its weight is the units and their share of the empty carton.
    """
    packing = product.packing
    if packing is None:
        raise NotStated(product.sku, "packing")
    if quantity < 1:
        raise ValueError("a consignment holds at least one unit")
    net = packing.unit_weight_kg * quantity
    contents = (_content(product, packing, quantity),)
    if quantity * 2 < packing.carton_units:
        return Consignment((_parcel(packing, quantity),), net, product.goods, True, contents)
    full, rest = divmod(quantity, packing.carton_units)
    cartons = []
    if full:
        weight = max(packing.carton_weight_kg, packing.unit_weight_kg * packing.carton_units)
        cartons.append(Carton(*packing.carton_cm, weight, packing.carton_units, full))
    if rest:
        cartons.append(Carton(*packing.carton_cm, packing.unit_weight_kg * rest + _tare(packing), rest))
    return Consignment(tuple(cartons), net, product.goods, contents=contents)


def _content(product: Product, packing: Packing, quantity: int) -> Content:
    """At the price of the tier reached; below the first one a sample's price, else that of the first tier."""
    tiers = sorted(product.tiers, key=lambda tier: tier.from_quantity)
    reached = [tier.unit_price for tier in tiers if tier.from_quantity <= quantity]
    prices = reached[-1:] or [price for price in (product.sample_price, *(tier.unit_price for tier in tiers)) if price]
    return Content(
        product.name,
        quantity,
        packing.unit_weight_kg,
        prices[0] if prices else None,
        product.hs_code,
        product.origin,
    )


def _tare(packing: Packing) -> Decimal:
    """The empty carton: what a full one weighs beyond its units."""
    return max(packing.carton_weight_kg - packing.unit_weight_kg * packing.carton_units, Decimal(0))


def _parcel(packing: Packing, quantity: int) -> Carton:
    share = Decimal(quantity) / packing.carton_units
    scale = (share**_THIRD).quantize(Decimal("0.000001"))
    length, width, height = ((side * scale).to_integral_value(ROUND_CEILING) for side in packing.carton_cm)
    return Carton(length, width, height, packing.unit_weight_kg * quantity + _tare(packing) * share, quantity)
