"""The order form: any order of answers, corrections and side questions, one question at a time, and one explicit yes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from actions import carts, deals, handoff
from actions.readback import contact, read_back, read_back_revision, yes_or_no
from actions.turn import Reply, Turn
from locales.heard import means
from trade.carts import Cart
from trade.deals import Deal, cart_key
from trade.errors import WrongState
from trade.orders import OPEN
from trade.samples import NOT_GIVEN

_ANSWERS = frozenset({"affirm", "inform", "place_order", "change_order", "find_product", "request_sample"})
"""What a message may be taken for that goes on with an open cart."""
_PLACE = ("destination_country", "destination_city", "destination_postcode", "destination_port")


def form(turn: Turn, intent: str) -> Callable[[Turn], list[Reply]] | None:
    """What the order at hand makes of this intent; None leaves it to its topic: a side question, say."""
    cart, asked = carts.cart_of(turn), turn.slots.get("asked")
    if asked == "confirm_order" and cart.read and intent in ("affirm", "place_order"):
        return agree
    if not (cart.is_open or (asked == "carrier" and intent == "inform")):
        bare_yes = intent == "affirm" and asked in (None, "contact") and not turn.entities
        return _again(turn, cart) if bare_yes else put_aside if intent == "stop" and _standing(turn) else None
    if intent == "change_order" and calls_off(turn):
        return None if cart.revises else put_aside
    if intent == "change_order" and turn.said("order_number") not in (None, cart.revises or None):
        return None
    if intent == "find_product" and turn.said("product") is None:
        return None
    if intent == "request_sample" and asked != "carrier":
        return None
    return {"deny": decline, "stop": put_aside}.get(intent) or (collect if intent in _ANSWERS else None)


def place_order(turn: Turn) -> list[Reply]:
    """Begin with what was named or talked about. Said in answer to what was read back, it is the yes."""
    cart = carts.cart_of(turn)
    if turn.slots.get("asked") == "confirm_order" and cart.read:
        return agree(turn)
    return _go_on(turn, carts.begun(turn, Cart(is_open=True, option=None)))


def collect(turn: Turn) -> list[Reply]:
    """What this message adds or corrects, then the next question or the whole order."""
    cart = replace(carts.cart_of(turn), is_open=True)
    return _go_on(turn, carts.heard_in(turn, cart) if cart.lines else carts.begun(turn, cart))


def agree(turn: Turn) -> list[Reply]:
    """The yes: to what was read back and to nothing else."""
    # What was read back before this message: nothing that this very message changed has been read.
    read = Cart.of(turn.slots.get("cart")).read
    return _go_on(turn, carts.heard_in(turn, replace(carts.cart_of(turn), is_open=True)), agreed=read)


def decline(turn: Turn) -> list[Reply]:
    """A no that corrects something goes on with it; a bare one ends the form. Nothing is ordered or changed."""
    cart = carts.cart_of(turn)
    corrected = carts.heard_in(turn, cart)
    if turn.entities or corrected.lines != cart.lines:
        return _go_on(turn, corrected)
    return put_aside(turn, "utter_no_order_yet")


def put_aside(turn: Turn, text: str = "utter_stopped") -> list[Reply]:
    """The cart is given up; an order that stood before stands."""
    cart = carts.cart_of(turn)
    turn.remember(cart=None, asked=None)
    kept = cart.revises or _standing(turn)
    if kept:
        return [Reply("utter_order_kept", {"number": kept}, proof=[{"number": kept}])]
    return [Reply(text)]


def suggest(turn: Turn) -> Reply | None:
    """The yes that the assistant asks for by itself, once it knows enough: what is talked about, read back as an order.
    None where something is missing that only a buyer who wants to order should be asked, or it is ordered already."""
    cart = carts.begun(turn, Cart(asked=("destination",)))
    try:
        made = deals.deal_of(turn, cart)
        deals.check_samples(turn, cart, made.deal)
    except deals.Missing as missing:
        question = next((reply for reply in missing.replies if reply.asks == "carrier"), None)
        if question is not None:
            # Not open: who only asked about a sample is not asked again which courier it shall be.
            carts.keep(turn, missing.cart)
        return question
    if turn.office.orders.standing(turn.conversation, made.deal):
        return None
    turn.remember(cart=_seen(turn, replace(cart, read=_key(turn, cart, made.deal)), made.deal).slot())
    return read_back(turn, made)


def is_collecting(turn: Turn) -> bool:
    """Whether the form is open."""
    return carts.cart_of(turn).is_open


def way_back(turn: Turn, meaning: Sequence[str], replies: Sequence[Reply]) -> list[Reply]:
    """After a side question: the open question again, or the whole order where what is known now makes it another."""
    handed = any(card["type"] == "handoff" for reply in replies for card in reply.cards)
    if handed or "goodbye" in meaning or any(reply.asks for reply in replies):
        return []
    cart = carts.cart_of(turn)
    # A side question passes nothing over.
    anew = replace(cart, asked=tuple(topic for topic in cart.asked if topic != turn.slots.get("asked")))
    try:
        made = deals.deal_of(turn, anew)
        if cart.read != _key(turn, cart, made.deal):
            _contact(turn, anew)
    except deals.Missing as missing:
        return [reply for reply in missing.replies if reply.asks][:1]
    if cart.read != _key(turn, cart, made.deal):
        return _go_on(turn, cart)
    total = made.deal.total.card()
    back = Reply(
        "utter_back_to_order",
        {"total": total},
        choices=yes_or_no("choice_draft_order"),
        asks="confirm_order",
        proof=[{"total": total}],
    )
    return [back]


def _go_on(turn: Turn, cart: Cart, agreed: str = "") -> list[Reply]:
    try:
        made = deals.deal_of(turn, cart)
        key = _key(turn, cart, made.deal)
        standing = None if cart.revises else turn.office.orders.standing(turn.conversation, made.deal)
        if standing is None and not (agreed and agreed == key):
            deals.check_samples(turn, cart, made.deal)
            _contact(turn, cart)
    except deals.Missing as missing:
        return _asked(turn, missing)
    if standing is not None or (agreed and agreed == key):
        return _draft(turn, cart, made.deal)
    before = turn.office.orders.get(cart.revises) if cart.revises else None
    reply = read_back_revision(turn, made, before) if before else read_back(turn, made)
    if reply is None:
        carts.keep(turn, replace(cart, read=""))
        return [Reply("utter_what_change", {"number": cart.revises}, asks="change", proof=[{"number": cart.revises}])]
    carts.keep(turn, _seen(turn, replace(cart, is_open=True, read=key), made.deal))
    return [reply]


def _contact(turn: Turn, cart: Cart) -> None:
    """Raise `Missing` where nobody knows yet how to reach the buyer, once."""
    if cart.revises or contact(turn) or "contact" in cart.asked:
        return
    raise deals.Missing(replace(cart, asked=(*cart.asked, "contact")), Reply("utter_ask_contact", asks="contact"))


def _asked(turn: Turn, missing: deals.Missing) -> list[Reply]:
    """A form without a question left is over: a person goes on, or the buyer says something else."""
    if any(
        (reply.asks and reply.asks != "contact") or reply.response == "utter_ask_contact" for reply in missing.replies
    ):
        carts.keep(turn, _seen(turn, missing.cart, None))
    else:
        turn.remember(cart=None)
    return missing.replies


def _seen(turn: Turn, cart: Cart, deal: Deal | None) -> Cart:
    """The cart with the place and the freight that it was just seen with."""
    place = {slot: str(value) for slot in _PLACE if (value := turn.known(slot))}
    option = deal.option if deal else None
    if option is None:
        return replace(cart, place=place)
    return replace(
        cart, place=place, option={"carrier": option.carrier, "service": option.service, "mode": option.mode}
    )


def _key(turn: Turn, cart: Cart, deal: Deal) -> str:
    return cart_key(cart.revises or turn.conversation, deal)


def _draft(turn: Turn, cart: Cart, deal: Deal) -> list[Reply]:
    try:
        card = (
            turn.office.orders.revise(cart.revises, deal, turn.at)
            if cart.revises
            else turn.office.orders.draft(turn.conversation, deal, turn.at)
        )
    except WrongState:
        turn.remember(cart=None, asked=None)
        return by_a_person(turn, turn.office.orders.get(cart.revises), "change_order")
    turn.remember(order_number=card["number"], asked=None, cart=Cart(drafted=card["number"]).slot())
    if deal.kind == "sample":
        # The parcel's courier says nothing of how the order behind it is to go.
        turn.remember(carrier=None, shipping_mode=None, shipping_wish=None)
    if cart.revises or contact(turn) or "contact" in cart.asked:
        return [drafted_reply(card)]
    return [drafted_reply(card), Reply("utter_ask_contact", asks="contact")]


def drafted_reply(card: dict[str, Any]) -> Reply:
    """The order is written: what it comes to, and where it can be accepted."""
    whole = not card["balance"]["amount"].strip("0.")
    values = {
        "number": card["number"],
        "total": card["total"],
        "deposit": card["deposit"],
        "balance": card["balance"],
        "valid_until": {"date": card["valid_until"]},
    }
    if card["status"] not in OPEN:
        return Reply(
            "utter_order_status",
            {**values, "status": {"word": f"order_{card['status']}"}, "details": {"lines": []}},
            [card],
        )
    pending = card["status"] == "pending_approval"
    if card["revision"] > 1:
        return Reply("utter_order_revised_pending" if pending else "utter_order_revised", values, [card])
    texts = (
        ("utter_order_pending", "utter_order_pending_whole")
        if pending
        else ("utter_order_drafted", "utter_order_drafted_whole")
    )
    return Reply(texts[whole], values, [card])


def by_a_person(turn: Turn, order: dict[str, Any] | None, reason: str) -> list[Reply]:
    """What is asked of an order that the assistant may not touch goes to a person, in the buyer's own words."""
    number = str((order or {}).get("number", ""))
    filed = turn.not_stated("", f"{reason} {number}".strip())
    if order is None:
        return handoff.hand_over(turn, reason)
    values = {"number": number, "status": {"word": f"order_{order['status']}"}}
    return [Reply("utter_change_by_person", values, [filed], proof=[order]), *handoff.hand_over(turn, reason)]


def calls_off(turn: Turn) -> bool:
    """Whether the whole order is to be cancelled, not a line of it."""
    return turn.said("product") is None and turn.said("quantity") is None and means(turn.text, turn.language, "cancel")


def _standing(turn: Turn) -> str:
    """The number of the newest order of this conversation that is not off."""
    return next(
        (str(c["number"]) for c in reversed(turn.office.orders_of(turn.conversation)) if c["status"] not in NOT_GIVEN),
        "",
    )


def _again(turn: Turn, cart: Cart) -> Callable[[Turn], list[Reply]] | None:
    """A second yes right after the order was written says it once more and makes nothing new."""
    order = turn.office.orders.get(cart.drafted) if cart.drafted else None
    if order is None:
        return None
    turn.remember(order_number=cart.drafted)
    return lambda _: [drafted_reply(order)]
