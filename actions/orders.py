"""Orders: the draft a yes makes, and what is asked about orders, payment and warranty."""

from __future__ import annotations

from typing import Any

from actions import catalogue, freight, handoff, pricing, shipping
from actions.turn import Reply, Turn
from trade import cards
from trade.catalogue import Product
from trade.errors import BelowMinimum, NoRate, NotStated
from trade.money import Money
from trade.orders import OrderLine
from trade.samples import offer_sample, sample_maximum


def place_order(turn: Turn) -> list[Reply]:
    """Exactly one draft for one cart, however often yes is said."""
    product = turn.product()
    if product is None:
        return catalogue.which_product(turn)
    quantity = turn.quantity(product)
    wants_sample = bool(turn.known("sample_wanted"))
    if quantity is None and not wants_sample:
        return [Reply("utter_ask_quantity", {"product": {"sku": product.sku}}, asks="quantity")]
    try:
        if wants_sample and (quantity is None or quantity <= sample_maximum(product, turn.shop)):
            return _draft(turn, product, quantity or 1, "sample")
        return _draft(turn, product, quantity or 1, "bulk")
    except BelowMinimum as refused:
        return [pricing.below_minimum(turn, product, refused)]
    except NotStated as missing:
        return [catalogue.not_stated(turn, product, missing.attribute)]


def _draft(turn: Turn, product: Product, quantity: int, kind: str) -> list[Reply]:
    if kind == "sample":
        offer = offer_sample(product, turn.shop, quantity)
        if offer.unit_price is None:
            raise NotStated(product.sku, "sample_price")
        unit_price = offer.unit_price
        incoterm, place = "", ""
    else:
        card = pricing.quotation(turn, product, quantity)
        unit_price = Money.of(card["unit_price"]["amount"], card["unit_price"]["currency"])
        incoterm, place = str(card.get("incoterm") or ""), str(card.get("place") or "")
    carriage = None
    where = turn.destination()
    quoted = _freight(turn, product, quantity)
    option = freight.chosen_option(turn, quoted["options"]) if quoted else None
    if option and quoted and where:
        carriage = shipping.price_of(option)
        incoterm = str(option.get("incoterm") or quoted.get("incoterm") or incoterm)
        place = where[0].city or where[0].port or where[0].country
    elif kind == "sample" and quoted and len(quoted["options"]) > 1 and offer.freight == "quoted":
        return [_which_carrier(quoted)]
    elif kind == "sample" and where:
        place = where[0].city or where[0].country
    line = OrderLine(product.sku, product.name, quantity, product.unit, unit_price)
    estimate = bool(option and option.get("estimate"))
    card = turn.office.draft_order(
        turn.conversation,
        kind=kind,
        lines=(line,),
        freight=carriage,
        incoterm=incoterm,
        place=place,
        at=turn.at,
        estimate=estimate,
    )
    turn.remember(order_number=card["number"], asked=None)
    values = {
        "number": card["number"],
        "total": card["total"],
        "deposit": card["deposit"],
        "balance": card["balance"],
        "valid_until": {"date": card["valid_until"]},
    }
    return [
        Reply("utter_order_pending" if card["status"] == "pending_approval" else "utter_order_drafted", values, [card])
    ]


def ask_order_status(turn: Turn) -> list[Reply]:
    """Only orders of this very conversation are shown: nothing else proves that they are the buyer's."""
    orders = turn.office.orders_of(turn.conversation)
    wanted = str(turn.said("order_number") or "").upper()
    shown = [card for card in orders if card["number"].upper() == wanted] if wanted else orders[-1:]
    if not shown:
        return [Reply("utter_order_not_found"), *handoff.hand_over(turn, "order_status")]
    card = shown[-1]
    return [
        Reply(
            "utter_order_status",
            {"number": card["number"], "status": {"word": f"order_{card['status']}"}, "total": card["total"]},
            [card],
        )
    ]


def change_order(turn: Turn) -> list[Reply]:
    """A person makes changes to an order; a quantity that differs from an open draft's is quoted at once."""
    product = turn.product()
    quantity = turn.quantity(product) if product and turn.said("quantity") is not None else None
    quoted = pricing.price(turn, product, quantity) if product and quantity else []
    return [*quoted, *handoff.hand_over(turn, "change_order")]


def report_problem(turn: Turn) -> list[Reply]:
    return [Reply("utter_sorry_problem"), *handoff.hand_over(turn, "problem")]


def ask_payment(turn: Turn) -> list[Reply]:
    """Terms and methods. Account details stand on order documents only, never in a conversation."""
    payment = turn.shop.payment
    if payment is None or not payment.methods:
        return [Reply("utter_not_stated_shop", {}, [turn.not_stated("", "payment")])]
    answered = catalogue.sellers_answer(turn, "", "payment")
    methods = [str(method) for method in payment.methods]
    percent = format(payment.deposit_percent.normalize(), "f")
    balance = format((100 - payment.deposit_percent).normalize(), "f")
    card = cards.answer_card(
        f"{percent} / {balance}; {'; '.join(methods)}; {'; '.join(payment.currencies)}", "shop.yml#payment"
    )
    values = {"deposit": {"number": percent}, "balance": {"number": balance}, "methods": {"list": methods}}
    reply = Reply("utter_payment", values, [card])
    return [reply, answered] if answered else [reply]


def ask_warranty(turn: Turn) -> list[Reply]:
    product = turn.product()
    answered = catalogue.sellers_answer(turn, product.sku if product else "", "warranty")
    if answered:
        return [answered]
    if product is None:
        return [Reply("utter_not_stated_shop", {}, [turn.not_stated("", "warranty")])]
    return [catalogue.fact(turn, product, "warranty")]


def _freight(turn: Turn, product: Product, quantity: int) -> dict[str, Any] | None:
    where = turn.destination()
    if where is None:
        return None
    try:
        return freight.shipping_card(turn, product, quantity, where[0])
    except (NotStated, NoRate):
        return None


def _which_carrier(quoted: dict[str, Any]) -> Reply:
    choices = [
        {
            "label": "choice_carrier",
            "values": {"carrier": option["carrier"], "price": option["price"]},
            "choice": {"intent": "place_order", "entities": [{"entity": "carrier", "value": option["carrier"]}]},
        }
        for option in quoted["options"][:4]
    ]
    lines = [freight.option_line(option) for option in quoted["options"][:4]]
    return Reply("utter_which_carrier", {"options": {"lines": lines}}, [quoted], choices, asks="carrier")


ANSWERS = {
    "place_order": place_order,
    "ask_payment": ask_payment,
    "ask_order_status": ask_order_status,
    "change_order": change_order,
    "report_problem": report_problem,
    "ask_warranty": ask_warranty,
}
