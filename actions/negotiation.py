"""Bargaining: one conditional offer a round inside the seller's authority, then a person. And the check on every price said."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from actions import catalogue, pricing
from actions.turn import Reply, Turn
from trade import negotiation
from trade.catalogue import Product
from trade.errors import BelowMinimum, NotStated
from trade.floors import breach, read_money
from trade.money import Money
from trade.negotiation import Concession
from trade.pricing import NextTier, PriceQuote, goods_term, next_tier, quote_price

logger = logging.getLogger(__name__)

Cards = Sequence[dict[str, Any]]
_TAKES_UP = frozenset({"affirm", "place_order"})


def negotiate_price(turn: Turn) -> list[Reply]:
    """The list price, the next offer, or the one that stands. What the assistant may not give goes to the seller."""
    product = turn.product()
    if product is None:
        return catalogue.which_product(turn)
    quantity = turn.quantity(product)
    if quantity is None:
        if negotiation.has_authority(product, turn.shop) and product.tiers:
            ask = Reply("utter_ask_quantity", {"product": {"sku": product.sku}}, asks="quantity")
            return [*pricing.tiers(turn, product), ask]
        return [*pricing.tiers(turn, product), _passed_on(turn, product)]
    try:
        quote = _listed(turn, product, quantity)
    except (BelowMinimum, NotStated):
        return [*pricing.price(turn, product, quantity), _passed_on(turn, product)]
    cards, target = turn.office.quotes_of(turn.conversation), _target(turn)
    if _is_met(turn, quote, cards, target):
        return pricing.price(turn, product, quantity)
    before = negotiation.conceded(cards, product.sku)
    offer = negotiation.concede(quote, turn.shop, turn.at, before, target)
    if offer is not None and offer.unit_price < _price_now(turn, quote, cards):
        return _offered(turn, product, _numbered(turn, product, offer))
    last = before[-1] if before else None
    if last is None or not _is_open(turn, last, quantity):
        return [*pricing.price(turn, product, quantity), _passed_on(turn, product)]
    again = _offered(turn, product, next(card for card in cards if card["number"] == last.number))
    if f"messages#{turn.message}" in again[0].cards[0]["sources"]:
        return again  # This very message was answered before, and the answer lost.
    filed = turn.not_stated(product.sku, "target_price")
    return [again[0], Reply("utter_offer_stands", {"product": {"sku": product.sku}}, [filed]), *again[1:]]


def take_up(turn: Turn) -> tuple[str, ...]:
    """The asks, where a yes or an order right after an offer takes the offer up, at the quantity it was made for.

    An order on a condition ("if you can do 2.30, send the invoice") is none until the price is agreed.
    """
    asks, product = turn.asks, turn.product()
    if product is None or not _TAKES_UP & set(asks):
        return asks
    cards = turn.office.quotes_of(turn.conversation)
    if "negotiate_price" in asks:
        return asks if _is_agreed(turn, product, cards) else tuple(ask for ask in asks if ask not in _TAKES_UP)
    made = negotiation.conceded(cards, product.sku)
    named = any(turn.said(slot) is not None for slot in ("product", "quantity", "target_price"))
    if turn.slots.get("asked") != "concession" or named or not made:
        return asks
    turn.remember(offer=made[-1].number, quantity=made[-1].condition.quantity, quantity_unit=None)
    return tuple(dict.fromkeys("place_order" if ask in _TAKES_UP else ask for ask in asks))


def guarded(turn: Turn, replies: Sequence[Reply]) -> list[Reply]:
    """The replies, each that says a price the seller has not allowed replaced by none and a question on the desk."""
    return [_guarded(turn, reply) for reply in replies]


def _guarded(turn: Turn, reply: Reply) -> Reply:
    said = [reply.values, list(reply.cards), list(reply.proof), list(reply.choices)]
    sku = breach(said, turn.shop)
    if sku is None:
        return reply
    # No figure here: the log is no place for a floor, nor for what was under it.
    logger.error("%s withheld: its price of %s is outside the seller's authority", reply.response, sku)
    if reply.asks:
        turn.remember(asked=None)
    return Reply("utter_refused", {}, [turn.not_stated(sku, "price")], language=reply.language)


def _target(turn: Turn) -> Money | None:
    """The target of this message; one named earlier was answered then."""
    return read_money(turn.said("target_price"))


def _listed(turn: Turn, product: Product, quantity: int) -> PriceQuote:
    term = goods_term(turn.shop, str(turn.known("incoterm") or ""))
    return quote_price(product, quantity, shop=turn.shop, number="", at=turn.at, term=term)


def _is_agreed(turn: Turn, product: Product, cards: Cards) -> bool:
    quantity = turn.quantity(product)
    if quantity is None:
        return False
    try:
        return _is_met(turn, _listed(turn, product, quantity), cards, _target(turn))
    except (BelowMinimum, NotStated):
        return False


def _is_met(turn: Turn, quote: PriceQuote, cards: Cards, target: Money | None) -> bool:
    """Whether the price as it stands is no higher than the target."""
    return (
        target is not None and target.currency == quote.unit_price.currency and _price_now(turn, quote, cards) <= target
    )


def _price_now(turn: Turn, quote: PriceQuote, cards: Cards) -> Money:
    """The least of the list price, what was conceded and is met, and what was quoted before and is still valid."""
    card, _ = negotiation.as_conceded(quote, cards, turn.shop, turn.at, str(turn.known("offer") or ""))
    today = turn.at.astimezone(turn.shop.hours.zone).date().isoformat()
    quoted = (
        one
        for one in cards
        if one["type"] == "price_quote"
        and (one.get("sku"), one.get("quantity")) == (quote.product.sku, quote.quantity)
        and "condition" not in one
        and one["valid_until"] >= today
    )
    prices = [read_money(one.get("unit_price")) for one in (card, *quoted)]
    same = [price for price in prices if price is not None and price.currency == quote.unit_price.currency]
    return min(same, key=lambda price: price.amount, default=quote.unit_price)


def _is_open(turn: Turn, offer: Concession, quantity: int) -> bool:
    """Whether the offer, at its own quantity and with its condition met, still stands for a buyer of `quantity`."""
    at_least = max(quantity, offer.condition.quantity)
    quote = _listed(turn, turn.shop.catalogue.get(offer.sku), at_least)
    near = negotiation.standing([offer], quote, turn.shop, turn.at, offer.number) is not None
    return near and (offer.condition.asks == "quantity" or quantity >= offer.condition.quantity)


def _numbered(turn: Turn, product: Product, offer: Concession) -> dict[str, Any]:
    """The offer's card, kept under its round: whoever else offers in the same round gets this one."""
    quote = _listed(turn, product, offer.condition.quantity)
    quote = replace(quote, sources=(*quote.sources, f"messages#{turn.message}"))
    return turn.office.quote(turn.conversation, f"concession/{product.sku}/{offer.round}", "price", offer.card(quote))


def _offered(turn: Turn, product: Product, card: dict[str, Any]) -> list[Reply]:
    """The price with what it is given for, then the question whether to draft on it."""
    turn.remember(quoted=card["number"])
    condition = card["condition"]
    per_unit = {"word": f"per_{product.unit}"}
    quantity = {"count": condition["quantity"], "unit": product.unit}
    conditions = [{"text": "line_condition_quantity", "values": {"quantity": quantity}}]
    if condition["deposit_percent"]:
        percent = {"number": condition["deposit_percent"]}
        conditions.append({"text": "line_condition_deposit", "values": {"deposit": percent}})
    if condition["asks"] == "confirmation":
        conditions.append({"text": "line_condition_confirmation", "values": {"until": {"date": condition["until"]}}})
    better = next_tier(product, condition["quantity"])
    details = [] if better is None else [_next_tier_line(product, better)]
    values = {
        "product": {"sku": product.sku},
        "quantity": quantity,
        "unit_price": card["unit_price"],
        "per_unit": per_unit,
        "total": card["total"],
        "terms": pricing.terms_said(goods_term(turn.shop, str(card["incoterm"] or ""))),
        "conditions": {"lines": conditions},
        "number": card["number"],
        "valid_until": {"date": card["valid_until"]},
        "details": {"lines": details},
    }
    yes = {"label": "choice_draft_order", "choice": {"intent": "affirm", "entities": []}}
    no = {"label": "choice_not_yet", "choice": {"intent": "deny", "entities": []}}
    asked = {"product": {"sku": product.sku}, "quantity": quantity}
    return [
        Reply("utter_concession", values, [card]),
        Reply("utter_ask_concession", asked, [], [yes, no], asks="concession", proof=[card]),
    ]


def _next_tier_line(product: Product, better: NextTier) -> dict[str, Any]:
    values = {
        "quantity": {"count": better.from_quantity, "unit": product.unit},
        "unit_price": better.unit_price.card(),
        "per_unit": {"word": f"per_{product.unit}"},
    }
    return {"text": "line_next_tier", "values": values}


def _passed_on(turn: Turn, product: Product) -> Reply:
    card = turn.not_stated(product.sku, "target_price")
    return Reply("utter_target_passed_on", {"product": {"sku": product.sku}}, [card])


ANSWERS = {"negotiate_price": negotiate_price}
