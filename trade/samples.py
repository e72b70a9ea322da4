"""What a sample costs, how many are given, and what becomes of the fee."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from trade.catalogue import Product
from trade.errors import NotStated, SampleLimit
from trade.money import Money
from trade.shop import Shop


@dataclass(frozen=True, slots=True)
class SampleOffer:
    """The shop's sample policy for one product. `unit_price` is `None` where samples cost something not stated."""

    sku: str
    quantity: int
    unit_price: Money | None
    max_quantity: int
    fee: str
    freight: str
    lead_time_days: tuple[int, int]
    sources: tuple[str, ...]

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
        """The `sample_offer` card."""
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
        }


def sample_maximum(product: Product | None, shop: Shop) -> int:
    """The most pieces given as samples, the product's own word first; zero without any policy."""
    if product is not None and product.sample_max is not None:
        return product.sample_max
    return shop.samples.max_quantity if shop.samples else 0


def offer_sample(product: Product, shop: Shop, quantity: int = 1) -> SampleOffer:
    """The offer for `quantity` pieces; raises `NotStated` `sample` without a policy and `SampleLimit` beyond it.

    A price of the product's own decides whether the sample is free; `credited_on_order` stands for any price.
    """
    policy = shop.samples
    if policy is None:
        raise NotStated(product.sku, "sample")
    maximum = sample_maximum(product, shop)
    if quantity > maximum:
        raise SampleLimit(product.sku, quantity, maximum)
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
    )
