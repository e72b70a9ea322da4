"""The last check on a price before a buyer reads it: none leaves on or under a product's floor but the shop's own list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from trade.catalogue import Product
from trade.errors import NoSuchProduct, Unreadable
from trade.money import Money
from trade.samples import sample_maximum
from trade.shop import Shop


def breach(said: object, shop: Shop) -> str | None:
    """The SKU of the first product whose floor `said` breaks: any `unit_price` on or under it that the shop's own
    price list does not hold, or an amount that is less than its unit price makes. `said` is values and cards."""
    return next((sku for sku, prices in _priced(said, {}) if _breaks(sku, prices, shop)), None)


def is_above_floor(price: Money, product: Product) -> bool:
    """Whether a price leaves something above the stated floor; without one, or in another currency, nobody knows."""
    floor = product.floor_price
    return floor is not None and floor.currency == price.currency and floor < price


def read_money(value: object) -> Money | None:
    """`{"amount": "3.20", "currency": "USD"}`; `None` for what is no amount."""
    if not isinstance(value, Mapping) or value.get("amount") is None or not value.get("currency"):
        return None
    try:
        return Money.of(str(value["amount"]), str(value["currency"]))
    except Unreadable:
        return None


_OFFERED = frozenset({"draft", "pending_approval", "sent"})
"""An order past these states is agreed, or off: telling of it offers nothing."""


@dataclass(frozen=True, slots=True)
class _Prices:
    """One place that states a price: for how many, as a sample or not, and what it comes to."""

    unit_price: Money
    quantity: int | None
    is_sample: bool
    amount: Money | None


def _priced(said: object, around: Mapping[str, Any]) -> Iterator[tuple[str, _Prices]]:
    """Every unit price in values and cards with the product it is said of, which may stand further out."""
    if isinstance(said, list | tuple):
        for part in said:
            yield from _priced(part, around)
    if not isinstance(said, Mapping) or (said.get("type") == "draft_order" and said.get("status") not in _OFFERED):
        return
    product = said.get("product")
    sku = said.get("sku") or (product.get("sku") if isinstance(product, Mapping) else None) or around.get("sku")
    quantity = said.get("quantity", said.get("from"))
    if isinstance(quantity, Mapping):
        quantity = quantity.get("count")
    is_sample = said.get("type") == "sample_offer" or said.get("kind") == "sample" or bool(around.get("is_sample"))
    for name in ("unit_price", "price_from"):
        price = read_money(said.get(name))
        if price is not None and isinstance(sku, str):
            # An order's total holds more, or less, than its goods.
            whole = said.get("total" if said.get("type") == "price_quote" else "amount")
            counted = quantity if isinstance(quantity, int) else None
            yield sku, _Prices(price, counted, is_sample, read_money(whole) if name == "unit_price" else None)
    for part in said.values():
        yield from _priced(part, {"sku": sku, "is_sample": is_sample})


def _breaks(sku: str, said: _Prices, shop: Shop) -> bool:
    try:
        product = shop.catalogue.get(sku)
    except NoSuchProduct:
        return False
    floor, price = product.floor_price, said.unit_price
    if floor is None:
        return False
    if said.amount is not None and said.quantity is not None:
        owed = (price * said.quantity).rounded()
        if owed.currency != said.amount.currency or said.amount < owed:
            return True
    own = [tier.unit_price for tier in product.tiers]
    few = said.is_sample or (said.quantity is not None and said.quantity <= sample_maximum(product, shop))
    if few:
        own += [product.sample_price] if product.sample_price else []
        own += [Money(Decimal(0), shop.currency)] if shop.samples and shop.samples.fee == "free" else []
    return price not in own and not is_above_floor(price, product)
