"""From the unit a buyer says to the unit the product is sold in."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from trade.catalogue import Product
from trade.errors import NotStated, Unreadable

UNITS = (
    "piece",
    "pair",
    "set",
    "carton",
    "pallet",
    "container",
    "dozen",
    "gross",
    "roll",
    "meter",
    "kg",
    "ton",
)
_AS_SOLD = frozenset({"", "piece", "pair", "set"})
"""Buyers call a pair a piece and a set a pair; the number they say counts what is sold."""
_COUNTS = {"dozen": 12, "gross": 144}
_KILOGRAMS = {"kg": 1, "ton": 1000}


def to_sold_units(quantity: int, unit: str, product: Product) -> int:
    """How many units as sold `quantity` of the spoken `unit` is; a blank unit counts as sold.

    Never rounds down: who asks for 500 pieces of what is sold by the dozen needs 42 dozen. Pallets and containers
    count by the product's own attributes `pallet_units` and `container_units`. Raises `NotStated` where the shop does
    not say how many that is, and `Unreadable` for a unit of no meaning here.

    >>> to_sold_units(3, "dozen", Product("SL-201", "Slippers", unit="pair"))
    36
    """
    if unit and unit not in UNITS:
        raise Unreadable("unit", unit, " ".join(UNITS))
    if unit == product.unit:
        return quantity
    if unit in _KILOGRAMS:
        return _by_weight(quantity * _KILOGRAMS[unit], product)
    if unit in _AS_SOLD and product.unit in _COUNTS:
        return quantity if not unit else _up(Decimal(quantity) / _COUNTS[product.unit])
    if unit in _AS_SOLD:
        return quantity
    if unit in _COUNTS:
        return _up(Decimal(quantity * _COUNTS[unit]) / _COUNTS.get(product.unit, 1))
    if unit == "carton" and product.packing is not None:
        return quantity * product.packing.carton_units
    if unit in ("pallet", "container"):
        return quantity * _stated_units(product, f"{unit}_units")
    raise NotStated(product.sku, "packing")


def _by_weight(kilograms: int, product: Product) -> int:
    """Goods sold by weight convert plainly; others need the weight of one unit."""
    if product.unit in _KILOGRAMS:
        return _up(Decimal(kilograms) / _KILOGRAMS[product.unit])
    if product.packing is None or product.packing.unit_weight_kg <= 0:
        raise NotStated(product.sku, "packing")
    return _up(kilograms / product.packing.unit_weight_kg)


def _stated_units(product: Product, attribute: str) -> int:
    stated = product.attributes.get(attribute, "").strip()
    if not stated.isdecimal() or int(stated) == 0:
        raise NotStated(product.sku, "packing")
    return int(stated)


def _up(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_CEILING))
