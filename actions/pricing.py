"""Prices: the tier at the quantity, the next one, the minimum, and what happens to a target price."""

from __future__ import annotations

from typing import Any

from actions import catalogue
from actions.turn import Reply, Turn
from trade import pricing
from trade.catalogue import Product
from trade.errors import BelowMinimum, NotStated
from trade.shop import OfferedTerm


def ask_price(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return catalogue.which_product(turn)
    quantity = turn.quantity(product)
    return tiers(turn, product) if quantity is None else price(turn, product, quantity)


def ask_moq(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return catalogue.which_product(turn)
    try:
        minimum = pricing.minimum_of(product)
    except NotStated as missing:
        return [catalogue.not_stated(turn, product, missing.attribute)]
    card = catalogue.card_of(turn, product, "moq")
    return [
        Reply("utter_moq", {"product": {"sku": product.sku}, "moq": {"count": minimum, "unit": product.unit}}, [card])
    ]


def negotiate_price(turn: Turn) -> list[Reply]:
    """Zero means zero: the tiers are the only lower price the assistant gives; a target goes to the seller as a question."""
    product = turn.product()
    if product is None:
        return catalogue.which_product(turn)
    quantity = turn.quantity(product)
    quoted = tiers(turn, product) if quantity is None else price(turn, product, quantity)
    card = turn.not_stated(product.sku, "target_price")
    return [*quoted, Reply("utter_target_passed_on", {"product": {"sku": product.sku}}, [card])]


def tiers(turn: Turn, product: Product) -> list[Reply]:
    """All steps of the price list, when no quantity was said."""
    if not product.tiers:
        return [catalogue.not_stated(turn, product, "price")]
    card = catalogue.card_of(turn, product, "price", "moq")
    lines = [catalogue.tier_line(product, tier) for tier in product.tiers]
    reply = Reply("utter_price_list", {"product": {"sku": product.sku}, "tiers": {"lines": lines}}, [card])
    return [reply]


def price(turn: Turn, product: Product, quantity: int) -> list[Reply]:
    """A numbered quotation for `quantity`; below the minimum the way that is open instead."""
    try:
        card = quotation(turn, product, quantity)
    except BelowMinimum as refused:
        return [below_minimum(turn, product, refused)]
    except NotStated as missing:
        return [catalogue.not_stated(turn, product, missing.attribute)]
    turn.remember(quoted=card["number"])
    per_unit = {"word": f"per_{product.unit}"}
    details: list[dict[str, Any]] = []
    if card.get("lead_time_days"):
        details.append({"text": "line_lead_time", "values": {"days": {"days": card["lead_time_days"]}}})
    better = pricing.next_tier(product, quantity)
    if better is not None:
        values = {
            "quantity": {"count": better.from_quantity, "unit": product.unit},
            "unit_price": better.unit_price.card(),
            "per_unit": per_unit,
        }
        details.append({"text": "line_next_tier", "values": values})
    said = {
        "product": {"sku": product.sku},
        "quantity": {"count": quantity, "unit": product.unit},
        "unit_price": card["unit_price"],
        "per_unit": per_unit,
        "total": card["total"],
        "terms": terms_said(OfferedTerm(card["incoterm"], card["place"]) if card.get("incoterm") else None),
        "number": card["number"],
        "valid_until": {"date": card["valid_until"]},
        "details": {"lines": details},
    }
    return [Reply("utter_price", said, [card])]


def quotation(turn: Turn, product: Product, quantity: int) -> dict[str, Any]:
    """The `price_quote` card, numbered once per conversation, product, quantity, term and shop version."""
    term = pricing.goods_term(turn.shop, str(turn.known("incoterm") or ""))
    quote = pricing.quote_price(product, quantity, shop=turn.shop, number="", at=turn.at, term=term)
    place = f"{term.incoterm} {term.place}" if term else ""
    key = f"price/{product.sku}/{quantity}/{place}/{turn.shop.version}/{turn.at.date()}"
    return turn.office.quote(turn.conversation, key, "price", quote.card())


def terms_said(term: OfferedTerm | None) -> Any:
    """The term with its place; where the shop offers none, that it is open. Never one that no record holds."""
    return f"{term.incoterm} {term.place}".strip() if term else {"word": "terms_open"}


def below_minimum(turn: Turn, product: Product, refused: BelowMinimum) -> Reply:
    card = catalogue.card_of(turn, product, "moq", "price")
    choice = {"intent": "request_sample", "entities": [{"entity": "product", "value": product.sku}]}
    values = {"product": {"sku": product.sku}, "moq": {"count": refused.minimum, "unit": product.unit}}
    choices = [{"label": "choice_sample", "choice": choice}] if turn.shop.samples else []
    return Reply("utter_below_moq", values, [card], choices)


ANSWERS = {"ask_price": ask_price, "ask_moq": ask_moq, "negotiate_price": negotiate_price}
