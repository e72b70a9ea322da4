"""The cards that no trade record makes of itself. A card is plain JSON; every card names its `sources`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from trade.catalogue import Product
from trade.errors import NotStated
from trade.facts import Fact, stated_facts
from trade.hours import OpeningHours
from trade.pricing import minimum_of
from trade.shop import ShopFile

HANDOFF_STATUSES = ("requested", "live", "returned")


def product_card(product: Product, language: str, facts: Sequence[Fact] | None = None) -> dict[str, object]:
    """The `product` card with the `facts` asked for, all stated ones by default. `price_from` is the lowest tier.

    The floor price is in no card.
    """
    told = stated_facts(product) if facts is None else list(facts)
    prices = [tier.unit_price for tier in product.tiers]
    try:
        minimum: int | None = minimum_of(product)
    except NotStated:
        minimum = None
    sources = [product.source]
    if prices:
        sources.append(f"{product.source}/prices")
    if minimum is not None:
        sources.append(f"{product.source}/{'prices' if product.moq is None else 'moq'}")
    sources += [fact.source for fact in told]
    return {
        "type": "product",
        "sku": product.sku,
        "name": product.name_in(language),
        "unit": product.unit,
        "url": product.url,
        "image": product.image,
        "moq": minimum,
        "price_from": min(prices, key=lambda price: price.amount).card() if prices else None,
        "facts": [fact.card() for fact in told],
        "sources": list(dict.fromkeys(sources)),
    }


def handoff_card(
    status: str, *, reply_by: datetime | None = None, hours: OpeningHours, buyer_timezone: str = ""
) -> dict[str, object]:
    """The `handoff` card. `reply_by` is told on the seller's clock, and on the buyer's where that is known."""
    theirs = _zone(buyer_timezone)
    return {
        "type": "handoff",
        "status": status,
        "reply_by": _on_clock(reply_by, hours.zone),
        "reply_by_local": _on_clock(reply_by, theirs) if theirs else None,
        "sources": ["shop.yml#hours"] if reply_by else [],
    }


def not_stated_card(question_id: str, sku: str, attribute: str) -> dict[str, object]:
    """What the shop does not say, now a question on the seller's desk. There is no source: that is the point."""
    return {"type": "not_stated", "question_id": question_id, "sku": sku, "attribute": attribute, "sources": []}


def file_card(file: ShopFile, url: str) -> dict[str, object]:
    """A listed document, reachable at `url`. `size` in bytes."""
    return {
        "type": "file",
        "name": file.name,
        "url": url,
        "size": file.size,
        "claim": file.claim,
        "sources": [f"files/files.csv#{file.name}"],
    }


def answer_card(text: str, source: str) -> dict[str, object]:
    """What the seller wrote (`answers/care.yml#3`, `shop.yml#about`), word for word: figures in it are the seller's."""
    return {"type": "answer", "text": text, "sources": [source]}


def _on_clock(at: datetime | None, zone: ZoneInfo) -> str | None:
    return at.astimezone(zone).isoformat(timespec="seconds") if at else None


def _zone(name: str) -> ZoneInfo | None:
    """A browser may name any zone; one that is not known is no zone."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
