"""Freight: each carrier's own price and days, never merged; and when the goods are ready."""

from __future__ import annotations

from typing import Any

from actions import catalogue, freight, handoff
from actions.turn import Reply, Turn
from trade import cards, pricing
from trade.catalogue import Product
from trade.errors import NoRate, NotStated
from trade.money import Money
from trade.places import Place

_LISTED = 6
"""Options read out in the text; the card holds all of them."""


def ask_shipping_cost(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return catalogue.which_product(turn)
    quantity = turn.quantity(product)
    if quantity is None:
        if not turn.known("sample_wanted"):
            return [Reply("utter_ask_quantity", {"product": {"sku": product.sku}}, asks="quantity")]
        quantity = 1
    return options_of(turn, product, quantity)


def ask_delivery_time(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return catalogue.which_product(turn)
    try:
        quantity = turn.quantity(product) or pricing.minimum_of(product)
        lead = pricing.lead_time_at(product, quantity)
    except NotStated as missing:
        return [catalogue.not_stated(turn, product, missing.attribute)]
    card = catalogue.card_of(turn, product, "lead_time", "moq")
    values = {
        "product": {"sku": product.sku},
        "quantity": {"count": quantity, "unit": product.unit},
        "days": {"days": [lead.min_days, lead.max_days]},
    }
    replies = [Reply("utter_lead_time", values, [{**card, "quantity": quantity}])]
    where = turn.destination()
    if where is None or turn.quantity(product) is None:
        return replies
    try:
        quoted = freight.shipping_card(turn, product, quantity, where[0])
    except (NotStated, NoRate):
        return replies if "ask_shipping_cost" in turn.asks else [*replies, *options_of(turn, product, quantity)]
    arrival = freight.arrival(turn, product, lead, quoted, _LISTED)
    if arrival is None and "ask_shipping_cost" not in turn.asks:
        return [*replies, *options_of(turn, product, quantity)]
    return [*replies, arrival] if arrival else replies


def ask_shipping_terms(turn: Turn) -> list[Reply]:
    offered = turn.shop.incoterms
    wanted = turn.said("incoterm")
    if not offered:
        return [Reply("utter_not_stated_shop", {}, [turn.not_stated("", "incoterm")])]
    names = [f"{term.incoterm} {term.place}".strip() for term in offered]
    card = cards.answer_card("; ".join(names), "shop.yml#incoterms")
    said = {"terms": {"list": names}, "modes": {"list": [{"word": f"mode_{mode}"} for mode in _modes(turn)]}}
    replies = [Reply("utter_shipping_terms", said, [card])]
    if wanted and wanted not in {term.incoterm for term in offered}:
        replies.append(
            Reply("utter_term_not_offered", {"term": str(wanted)}, [turn.not_stated("", f"incoterm_{wanted}")])
        )
    return replies


def options_of(turn: Turn, product: Product, quantity: int) -> list[Reply]:
    """The options for this quantity, or what is missing for them: a destination, the packing, a rate."""
    where = turn.destination()
    if where is None:
        return [Reply("utter_ask_destination", {"product": {"sku": product.sku}}, asks="destination")]
    place, guessed = where
    try:
        card = freight.shipping_card(turn, product, quantity, place)
    except NotStated as missing:
        return [catalogue.not_stated(turn, product, missing.attribute)]
    except freight.CityNeeded:
        return [Reply("utter_ask_destination", {"product": {"sku": product.sku}}, asks="destination")]
    except NoRate:
        return _no_rate(turn, product, place)
    values = {
        "product": {"sku": product.sku},
        "quantity": {"count": quantity, "unit": product.unit},
        "place": {"place": card["destination"]},
        "cartons": int(card["cartons"]),
        "weight": {"number": str(card["gross_weight_kg"])},
        "volume": {"number": str(card["volume_m3"])},
        "options": {"lines": [freight.option_line(one) for one in freight.wished(turn, card["options"])[:_LISTED]]},
        "notes": {"lines": freight.notes(turn, card, guessed=guessed)},
    }
    turn.remember(quoted=card["number"])
    return [Reply("utter_shipping", values, [card]), *freight.landed(turn, product, quantity, card)]


def _no_rate(turn: Turn, product: Product, place: Place) -> list[Reply]:
    """No figure: a question on the desk, and the time by which a person answers."""
    filed = turn.not_stated(product.sku, f"freight_{place.country}")
    nothing = {"type": "shipping_quote", "options": [], "destination": place.card()}
    return [
        Reply("utter_no_rate", {"place": {"place": place.card()}}, [filed, nothing]),
        *handoff.hand_over(turn, "no_rate"),
    ]


def price_of(option: dict[str, Any]) -> Money:
    return Money.of(option["price"]["amount"], option["price"]["currency"])


def _modes(turn: Turn) -> list[str]:
    return list(dict.fromkeys(card.mode for card in turn.shop.rate_cards))


ANSWERS = {
    "ask_shipping_cost": ask_shipping_cost,
    "ask_delivery_time": ask_delivery_time,
    "ask_shipping_terms": ask_shipping_terms,
}
