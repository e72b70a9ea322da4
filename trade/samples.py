"""What a sample costs, how many are given, and what becomes of the fee."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from trade.catalogue import Product
from trade.errors import NotStated, SampleLimit
from trade.money import Money
from trade.shop import Shop

NOT_GIVEN = frozenset({"cancelled", "expired", "revised"})
_UNANSWERED = frozenset({"draft", "pending_approval", "sent"})


@dataclass(frozen=True, slots=True)
class SampleOffer:
    """The shop's sample policy for one product. `unit_price` is `None` where samples cost something not stated;
    `given` pieces are on order already."""

    sku: str
    quantity: int
    unit_price: Money | None
    max_quantity: int
    fee: str
    freight: str
    lead_time_days: tuple[int, int]
    sources: tuple[str, ...]
    given: int = 0

    @property
    def credited_on_order(self) -> bool:
        """Whether the fee is taken off a later bulk order."""
        return self.fee == "credited_on_order"

    @property
    def total(self) -> Money:
        """The fee for `quantity` pieces; raises `NotStated` `sample_price`."""
        if self.unit_price is None:
            raise NotStated(self.sku, "sample_price")
        return (self.unit_price * self.quantity).rounded()

    def card(self) -> dict[str, object]:
        """The `sample_offer` card; `given` stands in it only where something was given before."""
        return {
            "type": "sample_offer",
            "sku": self.sku,
            "unit_price": self.unit_price.card() if self.unit_price else None,
            "max_quantity": self.max_quantity,
            "fee": self.fee,
            "freight": self.freight,
            "lead_time_days": list(self.lead_time_days),
            "credited_on_order": self.credited_on_order,
            "sources": list(self.sources),
            **({"given": self.given} if self.given else {}),
        }


def sample_maximum(product: Product | None, shop: Shop) -> int:
    """The most pieces given as samples, the product's own word first; zero without any policy."""
    if product is not None and product.sample_max is not None:
        return product.sample_max
    return shop.samples.max_quantity if shop.samples else 0


def samples_given(orders: Iterable[Mapping[str, Any]], sku: str, today: date) -> int:
    """Pieces of `sku` that one buyer's sample `orders` (`{status, valid_until, document}`) hold. What was called off, or
    ran out before it was accepted, was not given."""
    held = (
        order["document"]["lines"]
        for order in orders
        if order["status"] not in NOT_GIVEN
        and not (order["status"] in _UNANSWERED and str(order["valid_until"] or "9999") < today.isoformat())
    )
    return sum(int(line["quantity"]) for lines in held for line in lines if line["sku"] == sku)


def offer_sample(product: Product, shop: Shop, quantity: int = 1, given: int = 0) -> SampleOffer:
    """The offer for `quantity` pieces beside those `given` before; raises `NotStated` `sample` without a policy and
    `SampleLimit` beyond it.

    A price of the product's own decides whether the sample is free; `credited_on_order` stands for any price.
    """
    policy = shop.samples
    if policy is None:
        raise NotStated(product.sku, "sample")
    maximum = sample_maximum(product, shop)
    if quantity + given > maximum:
        raise SampleLimit(product.sku, quantity, maximum, given)
    sources = ["shop.yml#samples"]
    fee, price = policy.fee, product.sample_price
    if price is not None:
        sources.append(f"{product.source}/sample_price")
        if price.amount == 0:
            fee = "free"
        elif fee == "free":
            fee = "paid"
    elif fee == "free":
        price = Money(Decimal(0), shop.currency)
    if product.sample_max is not None:
        sources.append(f"{product.source}/sample_max")
    return SampleOffer(
        sku=product.sku,
        quantity=quantity,
        unit_price=price,
        max_quantity=maximum,
        fee=fee,
        freight=policy.freight,
        lead_time_days=policy.lead_time_days,
        sources=tuple(sources),
        given=given,
    )
