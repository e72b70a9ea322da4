"""Telling a sample-hunter from a ten-thousand-pair order: the sample, what it is for, and the one next question."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from actions import catalogue, pricing, shipping
from actions.turn import Reply, Turn
from trade.catalogue import Product
from trade.errors import NotStated, SampleLimit
from trade.pricing import minimum_of
from trade.qualification import open_questions, passed_over
from trade.samples import SampleOffer, offer_sample, sample_maximum

_CONTACT = ("email", "phone", "company", "contact_name", "website")
_DESTINATION = ("destination_country", "destination_city", "destination_port", "destination_postcode")
_QUESTIONS = {
    "ask_sample_purpose": "sample_purpose",
    "ask_destination": "destination",
    "ask_quantity": "quantity",
    "ask_first_quantity": "quantity",
    "ask_market": "market",
    "ask_contact": "contact",
    "confirm_order": "confirm_order",
    "ask_product": "product",
    "ask_timing": "timing",
}
"""A question's code to what its answer settles; the text is `utter_<code>`."""


def request_sample(turn: Turn) -> list[Reply]:
    """Product facts the first time, the sample's terms, and each courier's own price to where it goes."""
    product = turn.product()
    if product is None:
        turn.remember(sample_wanted=True)
        return catalogue.which_product(turn)
    turn.remember(sample_wanted=True, product=product.sku)
    said = turn.quantity(product) if turn.said("quantity") is not None else None
    replies = [] if turn.slots.get("shown_product") == product.sku else [catalogue.overview(turn, product)]
    # "A sample, then 5,000 pairs": the number is the order's, the sample stays a sample.
    order = said if said and said > sample_maximum(product, turn.shop) and _is_order(product, said) else None
    try:
        replies += sample(turn, product, 1 if order else said or 1)
    except SampleLimit as limit:
        replies += [beyond_the_limit(turn, product, limit)]
    except NotStated as missing:
        replies += [catalogue.not_stated(turn, product, missing.attribute)]
    if order:
        replies += pricing.price(turn, product, order)
    return replies


def sample(turn: Turn, product: Product, quantity: int) -> list[Reply]:
    """The seller's sample terms, and the parcel's freight unless the buyer asks for it in the same message anyway."""
    card = offer(turn, product, quantity).card()
    if card["unit_price"] is None:
        raise NotStated(product.sku, "sample_price")
    terms: list[dict[str, Any]] = [{"text": f"line_sample_freight_{card['freight']}", "values": {}}]
    if card.get("credited_on_order"):
        terms.append({"text": "line_sample_credited", "values": {}})
    if card.get("lead_time_days"):
        terms.append({"text": "line_sample_lead_time", "values": {"days": {"days": card["lead_time_days"]}}})
    values = {
        "product": {"sku": product.sku},
        "fee": card["unit_price"],
        "maximum": {"count": card["max_quantity"], "unit": product.unit},
        "terms": {"lines": terms},
    }
    free = card["fee"] == "free"
    replies = [Reply("utter_sample_free" if free else "utter_sample", values, [card])]
    if card["freight"] == "quoted" and "ask_shipping_cost" not in turn.asks:
        replies += shipping.options_of(turn, product, quantity)
    return replies


def offer(turn: Turn, product: Product, quantity: int, besides: str = "") -> SampleOffer:
    """The seller's offer beside what this buyer has on order already, here or in another conversation under the same e-mail,
    telephone or company; the order `besides` does not count. Raises `SampleLimit` and `NotStated`."""
    contact = {name: str(turn.known(name) or "") for name in ("email", "phone", "company")}
    given = turn.office.samples_given(turn.conversation, product.sku, turn.at, besides, **contact)
    return offer_sample(product, turn.shop, quantity, given)


def beyond_the_limit(turn: Turn, product: Product, limit: SampleLimit) -> Reply:
    """What the seller gives, and what of it is given already. Nothing more is offered."""
    given = min(limit.given, limit.maximum)
    card = offer_sample(product, turn.shop, 0, given).card()
    values = {"product": {"sku": product.sku}, "maximum": {"count": limit.maximum, "unit": product.unit}}
    if not given:
        return Reply("utter_sample_limit", values, [card])
    return Reply("utter_sample_given", {**values, "given": {"count": given, "unit": product.unit}}, [card])


def inform(turn: Turn) -> list[Reply]:
    """Facts alone: what they change in the quotation is said at once, the rest is noted."""
    product = turn.product()
    about = {entity["entity"] for entity in turn.entities}
    if turn.slots.get("asked") == "sample_purpose" and turn.text and not (about and about <= set(_CONTACT)):
        turn.remember(sample_purpose=turn.text[:500])
    new_product = turn.said("product") is not None
    new_quantity = turn.said("quantity") is not None
    new_place = any(turn.said(slot) is not None for slot in _DESTINATION)
    if product is None:
        return catalogue.which_product(turn) if new_quantity else [_noted(turn)]
    quantity = turn.quantity(product)
    if quantity is None:
        return [catalogue.overview(turn, product)] if new_product else [_noted(turn)]
    is_sample = bool(turn.known("sample_wanted")) and not _is_order(product, quantity)
    if new_quantity or (new_product and not is_sample):
        if is_sample:
            return request_sample(turn)
        quoted = pricing.price(turn, product, quantity)
        return [
            *quoted,
            *(
                shipping.options_of(turn, product, quantity)
                if turn.destination() and _is_order(product, quantity)
                else []
            ),
        ]
    if new_place:
        return shipping.options_of(turn, product, quantity)
    return [_noted(turn)]


def quote_of_the_plan(turn: Turn, replies: list[Reply]) -> list[Reply]:
    """The price and freight of the order behind a sample, as far as `replies` lack them: however the plan was put."""
    product = turn.product()
    if product is None or not turn.known("sample_wanted") or turn.said("quantity") is None:
        return []
    quantity = turn.quantity(product)
    quoted = {card["type"] for reply in replies for card in reply.cards}
    if quantity is None or not _is_order(product, quantity) or quoted & {"draft_order", "handoff"}:
        return []
    priced = [] if "price_quote" in quoted else pricing.price(turn, product, quantity)
    if "shipping_quote" in quoted or turn.destination() is None:
        return priced
    return [*priced, *shipping.options_of(turn, product, quantity)]


def question(turn: Turn, replies: list[Reply], suggest: Callable[[Turn], Reply | None]) -> Reply | None:
    """The one question that most changes the quote or the lead, the yes that `suggest` asks for among them; None while a
    reply already asks, or nothing is sold, or the buyer has passed over too many."""
    if any(reply.asks for reply in replies):
        return None
    product, stage = turn.product(), _stage(turn, turn.product())
    context = {"passed_over": turn.known("passed_over"), "replies": [reply.response for reply in replies]}
    for code in open_questions(_known(turn, product), stage, context):
        if code == "confirm_order" and product is not None:
            yes = suggest(turn)
            if yes is not None:
                return yes
        elif code in _QUESTIONS:
            values = {"product": {"sku": product.sku}} if product else {}
            return Reply(f"utter_{code}", values, asks=_QUESTIONS[code])
    return None


def note_passed_over(turn: Turn) -> None:
    """Remember what was asked and not answered: it is not asked again."""
    before = list(turn.slots.get("passed_over") or ())
    asked = str(turn.slots.get("asked") or "")
    # Which courier is a step on the way to that yes.
    topic = "confirm_order" if asked == "carrier" else asked
    passed = list(passed_over(before, topic, _known(turn, turn.product())))
    if passed != before:
        turn.remember(passed_over=passed)


def after_the_sample(turn: Turn) -> None:
    """Whoever answers "how was the sample?" speaks of the order from now on, not of another sample."""
    product = turn.product()
    quantity = turn.quantity(product) if product else None
    turn.remember(sample_wanted=False)
    if product and turn.said("quantity") is None and not (quantity and _is_order(product, quantity)):
        turn.remember(quantity=None)


def _known(turn: Turn, product: Product | None) -> dict[str, object]:
    names = (*_CONTACT, *_DESTINATION, "quantity", "needed_by", "business_type", "sample_purpose", "order_number")
    known = {name: turn.known(name) for name in names if turn.known(name) is not None}
    if product:
        known["product"] = product.sku
        if turn.known("sample_wanted") and not _is_order(product, turn.quantity(product) or 0):
            # One pair as a sample says nothing yet about the order behind it.
            known.pop("quantity", None)
    where = turn.destination()
    if where is not None and where[1]:
        known["destination_guess"] = where[0].country
    return known


def _stage(turn: Turn, product: Product | None) -> str:
    quantity = turn.quantity(product) if product else None
    if product and quantity and _is_order(product, quantity):
        return "bulk"
    if turn.known("sample_wanted"):
        return "sample"
    return "trial" if quantity else "unknown"


def _is_order(product: Product, quantity: int) -> bool:
    """Whether so many are an order in this shop, not samples. Without a stated minimum any number is."""
    try:
        return quantity >= minimum_of(product)
    except NotStated:
        return quantity > 0


def _noted(turn: Turn) -> Reply:
    return Reply("utter_noted_contact" if any(turn.said(slot) for slot in _CONTACT) else "utter_noted")


ANSWERS = {"request_sample": request_sample, "inform": inform}
