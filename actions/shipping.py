"""Freight: each carrier's own price and days, never merged; and when the goods are ready."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from actions import catalogue
from actions.turn import Reply, Turn
from trade import cards, pricing
from trade.catalogue import Product
from trade.consignment import consign
from trade.errors import NoRate, NotStated
from trade.money import Money
from trade.places import Place
from trade.shipping import quote_shipping

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
    return freight(turn, product, quantity)


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
    if turn.destination() and turn.quantity(product) is not None and "ask_shipping_cost" not in turn.asks:
        replies += freight(turn, product, quantity)
    return replies


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


def freight(turn: Turn, product: Product, quantity: int) -> list[Reply]:
    """The options for this quantity, or what is missing for them: a destination, the packing, a rate."""
    where = turn.destination()
    if where is None:
        return [Reply("utter_ask_destination", {"product": {"sku": product.sku}}, asks="destination")]
    place, guessed = where
    try:
        card = shipping_card(turn, product, quantity, place)
    except NotStated as missing:
        return [catalogue.not_stated(turn, product, missing.attribute)]
    except NoRate:
        filed = turn.not_stated(product.sku, f"freight_{place.country}")
        return [
            Reply(
                "utter_no_rate",
                {"place": {"place": place.card()}},
                [filed, {"type": "shipping_quote", "options": [], "destination": place.card()}],
            )
        ]
    values = {
        "product": {"sku": product.sku},
        "quantity": {"count": quantity, "unit": product.unit},
        "place": {"place": place.card()},
        "cartons": int(card["cartons"]),
        "weight": {"number": str(card["gross_weight_kg"])},
        "volume": {"number": str(card["volume_m3"])},
        "options": {"lines": [option_line(option) for option in card["options"][:_LISTED]]},
        "notes": {
            "lines": [{"text": "line_guessed_place", "values": {"place": {"place": place.card()}}}] if guessed else []
        },
    }
    turn.remember(quoted=card["number"])
    return [Reply("utter_shipping", values, [{**card, "quantity": quantity}])]


def shipping_card(turn: Turn, product: Product, quantity: int, place: Place) -> dict[str, Any]:
    """The `shipping_quote` card, numbered once per conversation, goods, place, mode and shop version.

    Raises `NotStated` (packing) and `NoRate`.
    """
    consignment = consign(product, quantity)
    mode = turn.known("shipping_mode")
    incoterm = str(turn.known("incoterm") or "")
    sources = [f"{product.source}/packing"]
    answers = turn.office.ask_carriers(turn.conversation, consignment, place, turn.at)
    quote = quote_shipping(consignment, place, answers, "", incoterm, mode, packing_sources=sources)
    if not quote.options:
        raise NoRate(place.country, mode)
    spot = "/".join((place.country, place.city, place.postcode, place.port))
    key = f"freight/{product.sku}/{quantity}/{spot}/{mode}/{incoterm}/{turn.shop.version}/{turn.at.date()}"
    return turn.office.quote(turn.conversation, key, "shipping", quote.card())


def option_line(option: dict[str, Any]) -> dict[str, Any]:
    """One option as a line: carrier, service, price, days."""
    name = " ".join(part for part in (option["carrier"], option.get("service")) if part)
    values = {"carrier": name, "mode": {"word": f"mode_{option['mode']}"}, "price": option["price"]}
    if not option.get("transit_days"):
        return {"text": "line_option_no_days", "values": values}
    return {"text": "line_option", "values": {**values, "days": {"days": option["transit_days"]}}}


def chosen_option(turn: Turn, options: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The option the buyer chose by carrier or by mode; None when the words fit none or several."""
    carrier = turn.known("carrier")
    text = turn.text.casefold()
    named = [o for o in options if (carrier and o["carrier"] == carrier) or o["carrier"].casefold() in text.split()]
    if len(named) == 1:
        return named[0]
    mode = turn.known("shipping_mode")
    fitting = [o for o in named or options if mode and o["mode"].split("_")[0] == mode]
    if not fitting:
        return None
    return min(fitting, key=lambda o: Decimal(o["price"]["amount"]))


def price_of(option: dict[str, Any]) -> Money:
    return Money.of(option["price"]["amount"], option["price"]["currency"])


def _modes(turn: Turn) -> list[str]:
    return list(dict.fromkeys(card.mode for card in turn.shop.rate_cards))


ANSWERS = {
    "ask_shipping_cost": ask_shipping_cost,
    "ask_delivery_time": ask_delivery_time,
    "ask_shipping_terms": ask_shipping_terms,
}
