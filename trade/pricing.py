"""What a quantity costs: the tier it reaches, the tier it nearly reaches, and the quotation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from trade.catalogue import LeadTime, PriceTier, Product
from trade.errors import BelowMinimum, NotStated
from trade.incoterms import holds_freight
from trade.money import Money
from trade.shop import OfferedTerm, Shop


@dataclass(frozen=True, slots=True)
class NextTier:
    """The next cheaper price. `saving` is what `from_quantity` units cost less there than at today's unit price."""

    from_quantity: int
    unit_price: Money
    saving: Money


@dataclass(frozen=True, slots=True)
class PriceQuote:
    """A numbered price for one quantity of one product. `total` is rounded once; `valid_until` is the seller's day."""

    number: str
    product: Product
    quantity: int
    unit_price: Money
    total: Money
    tiers: tuple[PriceTier, ...]
    term: OfferedTerm | None
    lead_time: LeadTime | None
    valid_until: date
    sources: tuple[str, ...]

    def card(self) -> dict[str, object]:
        """The `price_quote` card. What is not stated is `None`."""
        return {
            "type": "price_quote",
            "number": self.number,
            "sku": self.product.sku,
            "quantity": self.quantity,
            "unit": self.product.unit,
            "unit_price": self.unit_price.card(),
            "total": self.total.card(),
            "tiers": [{"from": tier.from_quantity, "unit_price": tier.unit_price.card()} for tier in self.tiers],
            "incoterm": self.term.incoterm if self.term else None,
            "place": self.term.place if self.term else None,
            "lead_time_days": [self.lead_time.min_days, self.lead_time.max_days] if self.lead_time else None,
            "valid_until": self.valid_until.isoformat(),
            "sources": list(self.sources),
        }


def minimum_of(product: Product) -> int:
    """The minimum order quantity: the stated one, else where the prices begin; raises `NotStated` `moq`."""
    if product.moq is not None:
        return product.moq
    if not product.tiers:
        raise NotStated(product.sku, "moq")
    return min(tier.from_quantity for tier in product.tiers)


def tier_at(product: Product, quantity: int) -> PriceTier:
    """The tier that `quantity` reaches; raises `BelowMinimum`, or `NotStated` where no price is given for so few."""
    if not product.tiers:
        raise NotStated(product.sku, "price")
    minimum = minimum_of(product)
    if quantity < max(minimum, 1):
        raise BelowMinimum(product.sku, quantity, minimum)
    reached = [tier for tier in _ascending(product) if tier.from_quantity <= quantity]
    if not reached:
        raise NotStated(product.sku, "price")
    return reached[-1]


def next_tier(product: Product, quantity: int) -> NextTier | None:
    """The first larger tier with a lower unit price, `None` if this is the best; raises as `tier_at`."""
    today = tier_at(product, quantity).unit_price
    for tier in _ascending(product):
        cheaper = tier.unit_price.currency == today.currency and tier.unit_price < today
        if tier.from_quantity > quantity and cheaper:
            saving = ((today - tier.unit_price) * tier.from_quantity).rounded()
            return NextTier(tier.from_quantity, tier.unit_price, saving)
    return None


def lead_time_at(product: Product, quantity: int) -> LeadTime:
    """Production days for `quantity`; raises `NotStated` `lead_time`, also below the smallest stated quantity."""
    reached = [time for time in product.lead_times if time.from_quantity <= quantity]
    if not reached:
        raise NotStated(product.sku, "lead_time")
    return max(reached, key=lambda time: time.from_quantity)


def goods_term(shop: Shop, wanted: str) -> OfferedTerm | None:
    """The term that the price list is meant at: the one `wanted` if it is offered and leaves the main freight out, else
    the seller's FOB or FCA, else the first offered that does. `None` when the seller offers none such.

    A price at a term that holds freight is built up from this one (`trade.landed`).
    """
    goods_only = [term for term in shop.incoterms if not holds_freight(term.incoterm)]
    for fits in (lambda term: term.incoterm == wanted, lambda term: term.incoterm in ("FOB", "FCA")):
        found = next(filter(fits, goods_only), None)
        if found is not None:
            return found
    return goods_only[0] if goods_only else None


def quote_price(
    product: Product, quantity: int, *, shop: Shop, number: str, at: datetime, term: OfferedTerm | None
) -> PriceQuote:
    """The goods price of `quantity` units as sold; raises as `tier_at`. A lead time not stated leaves it blank."""
    unit_price = tier_at(product, quantity).unit_price
    sources = [f"{product.source}/prices"]
    lead_time: LeadTime | None = None
    try:
        lead_time = lead_time_at(product, quantity)
        sources.append(f"{product.source}/lead_time")
    except NotStated:
        pass
    if term is not None:
        sources.append("shop.yml#incoterms")
    return PriceQuote(
        number=number,
        product=product,
        quantity=quantity,
        unit_price=unit_price,
        total=(unit_price * quantity).rounded(),
        tiers=_ascending(product),
        term=term,
        lead_time=lead_time,
        valid_until=at.astimezone(shop.hours.zone).date() + timedelta(days=shop.orders.validity_days),
        sources=(*sources, "shop.yml#orders"),
    )


def _ascending(product: Product) -> tuple[PriceTier, ...]:
    return tuple(sorted(product.tiers, key=lambda tier: tier.from_quantity))
