"""Single facts about a product, each with the place in the seller's files it was read from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from trade.catalogue import Product
from trade.errors import NotStated
from trade.money import Money

_SPELLINGS = {
    "color": "colour",
    "colors": "colour",
    "colours": "colour",
    "sizes": "size",
    "dimension": "size",
    "dimensions": "size",
    "measurement": "size",
    "measurements": "size",
    "materials": "material",
    "fabric": "material",
    "unit_weight": "weight",
    "unit_weight_kg": "weight",
    "net_weight": "weight",
    "package": "packing",
    "packaging": "packing",
    "packing_list": "packing",
    "carton": "packing",
    "country_of_origin": "origin",
    "made_in": "origin",
    "hs": "hs_code",
    "hscode": "hs_code",
    "certificate": "certification",
    "certificates": "certification",
    "certifications": "certification",
    "compliance": "certification",
    "minimum_order": "moq",
    "minimum_order_quantity": "moq",
    "prices": "price",
    "unit_price": "price",
    "leadtime": "lead_time",
    "lead_times": "lead_time",
    "production_time": "lead_time",
    "availability": "stock",
    "customisation": "customization",
    "oem": "customization",
}
"""Other spellings of an attribute, after folding case and joining words with `_`."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One stated fact. `value` is the seller's own text in neutral notation (`0.42 kg`, `yes`, `100: 3.80 USD`)."""

    attribute: str
    value: str
    source: str

    def card(self) -> dict[str, str]:
        """An entry of the product card's `facts`."""
        return {"attribute": self.attribute, "value": self.value, "source": self.source}


def attribute_name(text: str) -> str:
    """The one spelling of an attribute.

    >>> attribute_name("Colors"), attribute_name("attr:Sole type"), attribute_name("HS code")
    ('colour', 'sole_type', 'hs_code')
    """
    plain = "_".join(text.casefold().removeprefix("attr:").replace("-", " ").replace("_", " ").split())
    return _SPELLINGS.get(plain, plain)


def fact(product: Product, attribute: str) -> Fact:
    """What the shop states of `attribute`; raises `NotStated`, which is neither yes nor no.

    Options (what can be chosen) come before attributes, and the seller's own columns before what follows from others.
    """
    wanted = attribute_name(attribute)
    for name, choices in product.options.items():
        if attribute_name(name) == wanted and choices:
            return Fact(wanted, ", ".join(choices), f"{product.source}/options")
    spelled = "_".join(attribute.casefold().removeprefix("attr:").split())
    for match in (spelled, wanted):
        for name, value in product.attributes.items():
            if match in (name.casefold(), attribute_name(name)) and value.strip():
                return Fact(wanted, value.strip(), f"{product.source}/{name}")
    column = _COLUMNS.get(wanted)
    value = column[1](product) if column else ""
    if column is None or not value:
        raise NotStated(product.sku, wanted)
    return Fact(wanted, value, f"{product.source}/{column[0]}")


def stated_facts(product: Product) -> list[Fact]:
    """Everything the shop states of the product, in the order a buyer reads it. The floor price is no fact."""
    return list(_facts(product))


def _facts(product: Product) -> Iterator[Fact]:
    told: set[str] = set()
    for name in (*product.options, *product.attributes, *_COLUMNS):
        attribute = attribute_name(name)
        if attribute in told:
            continue
        told.add(attribute)
        try:
            yield fact(product, name)
        except NotStated:
            continue


def _money(money: Money) -> str:
    card = money.card()
    return f"{card['amount']} {card['currency']}"


def _weight(product: Product) -> str:
    return f"{product.packing.unit_weight_kg} kg" if product.packing else ""


def _packing(product: Product) -> str:
    if product.packing is None:
        return ""
    sides = "×".join(str(side) for side in product.packing.carton_cm)
    return f"{product.packing.carton_units} / {sides} cm / {product.packing.carton_weight_kg} kg"


def _certification(product: Product) -> str:
    if product.certifications is None:
        return ""
    return ", ".join(product.certifications) or "none"


def _customization(product: Product) -> str:
    if product.customization is None:
        return ""
    return "; ".join(f"{kind}: {minimum}" for kind, minimum in product.customization.items()) or "none"


def _prices(product: Product) -> str:
    return "; ".join(f"{tier.from_quantity}: {_money(tier.unit_price)}" for tier in product.tiers)


def _lead_times(product: Product) -> str:
    return "; ".join(f"{time.from_quantity}: {time.min_days}-{time.max_days}" for time in product.lead_times)


def _minimum(product: Product) -> str:
    if product.moq is not None:
        return str(product.moq)
    return str(min(tier.from_quantity for tier in product.tiers)) if product.tiers else ""


_COLUMNS: dict[str, tuple[str, Callable[[Product], str]]] = {
    "weight": ("unit_weight_kg", _weight),
    "packing": ("packing", _packing),
    "origin": ("origin", lambda product: product.origin),
    "hs_code": ("hs_code", lambda product: product.hs_code),
    "certification": ("certifications", _certification),
    "customization": ("customization", _customization),
    "moq": ("moq", _minimum),
    "price": ("prices", _prices),
    "lead_time": ("lead_time", _lead_times),
    "stock": ("stock", lambda product: "" if product.stock is None else str(product.stock)),
}
"""Attribute → the column it is read from, and how it reads there."""
