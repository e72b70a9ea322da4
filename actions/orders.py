"""Orders that exist: where they stand, what is to be changed or is wrong; and what is asked about payment and warranty."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from actions import carts, catalogue, handoff, ordering
from actions.ordering import calls_off
from actions.readback import yes_or_no
from actions.turn import Reply, Turn
from trade import cards
from trade.carts import Cart, CartLine
from trade.errors import WrongState
from trade.orders import OPEN

Order = dict[str, Any]
MOST_TRIES = 5
"""Wrong proofs in one conversation; after them only a person opens an order."""
_LINK = re.compile(r"/orders/([^/?#\s]+)/?\?(?:[^\s#]*&)?key=([A-Za-z0-9_-]{22})")
_PROOF = "proof_of_"


def form(turn: Turn, intent: str) -> Callable[[Turn], list[Reply]] | None:
    """What an order at hand makes of this intent; None leaves it to its topic."""
    asked = str(turn.slots.get("asked") or "")
    if asked.startswith(_PROOF) and intent in ("inform", "affirm", "ask_order_status"):
        return ANSWERS[asked.removeprefix(_PROOF)]
    if asked == "confirm_cancel" and intent in ("affirm", "deny", "stop"):
        return cancel if intent == "affirm" else ordering.put_aside
    return ordering.form(turn, intent)


def ask_order_status(turn: Turn) -> list[Reply]:
    """State, what is due, when it is ready, and where its page is."""
    order = proved(turn, "ask_order_status")
    if not isinstance(order, dict):
        return order
    turn.remember(order_number=order["number"])
    return [status(turn, order)]


def change_order(turn: Turn) -> list[Reply]:
    """A revision of what is still open, after a yes to all of it; anything else is for a person."""
    order = proved(turn, "change_order")
    if not isinstance(order, dict):
        return order
    if order["status"] not in OPEN:
        if order["status"] in ("cancelled", "revised"):
            return [status(turn, order)]
        return ordering.by_a_person(turn, order, "change_order")
    number = str(order["number"])
    if calls_off(turn):
        turn.remember(cart=Cart(revises=number).slot())
        values = {"number": number, "total": order["total"]}
        choices = yes_or_no("choice_cancel_order")
        return [Reply("utter_confirm_cancel", values, [], choices, asks="confirm_cancel", proof=[order])]
    _take_up(turn, order)
    return ordering.collect(turn)


def cancel(turn: Turn) -> list[Reply]:
    """The yes to `utter_confirm_cancel`. An order accepted or paid meanwhile goes to a person."""
    number = carts.cart_of(turn).revises
    turn.remember(cart=None, asked=None, order_number=number)
    order = turn.office.orders.get(number)
    if order is None:
        return [Reply("utter_go_on")]
    if order["status"] != "cancelled":
        try:
            order = turn.office.orders.cancel(number)
        except WrongState:
            return ordering.by_a_person(turn, turn.office.orders.get(number), "change_order")
    return [Reply("utter_order_cancelled", {"number": number}, [order])]


def report_problem(turn: Turn) -> list[Reply]:
    """Straight to a person; the order is named only to whose it is."""
    order = proved(turn, "report_problem")
    if not isinstance(order, dict):
        return [Reply("utter_sorry_problem"), *handoff.hand_over(turn, "problem")]
    number = str(order["number"])
    filed = turn.not_stated("", f"problem {number}")
    return [Reply("utter_sorry_problem_order", {"number": number}, [order, filed]), *handoff.hand_over(turn, "problem")]


def proved(turn: Turn, intent: str) -> Order | list[Reply]:
    """The order that is meant, if it is the buyer's: one of this conversation, or one whose page key, e-mail or phone was
    given. Else the replies, the same whether there is such an order or not; guesses are counted."""
    own = turn.office.orders_of(turn.conversation)
    link = _LINK.search(turn.text)
    answers_us = str(turn.slots.get("asked") or "").startswith(_PROOF)
    said = (
        link[1] if link else str(turn.said("order_number") or (turn.known("order_number") if answers_us else "") or "")
    )
    mine = [order for order in own if same_number(order["number"], said)] if said else own
    if mine:
        return mine[-1]
    number = said or str(turn.known("order_number") or "")
    contacts = [str(turn.known(slot)) for slot in ("email", "phone") if turn.known(slot)]
    tries = int(turn.known("order_tries") or 0)
    if tries >= MOST_TRIES:
        return [Reply("utter_order_not_found"), *handoff.hand_over(turn, _REASONS[intent])]
    ask = Reply("utter_ask_order_proof", choices=[_HUMAN], asks=f"{_PROOF}{intent}")
    if not number or not (contacts or link):
        return [ask]
    order = turn.office.orders.proved(number, contacts, link[2] if link else "")
    if order is not None:
        return order
    turn.remember(order_tries=tries + 1)
    if tries + 1 >= MOST_TRIES:
        return [Reply("utter_order_not_found"), *handoff.hand_over(turn, _REASONS[intent])]
    return [Reply("utter_order_not_found"), ask]


def same_number(number: str, said: str) -> bool:
    """However it was typed, and whichever revision was meant."""
    return _bare(number) == _bare(re.sub(r"-R\d+$", "", said.upper()))


def status(turn: Turn, order: Order) -> Reply:
    """The order's state with the amounts due, its lead time and its page."""
    state, whole = _state_now(turn, order), not order["balance"]["amount"].strip("0.")
    lines: list[tuple[str, dict[str, Any]]] = []
    if state in ("pending_approval", "sent", "accepted"):
        due = {"amount": order["deposit"]}
        lines.append(("line_due_whole" if whole else "line_due_deposit", due))
    if not whole and state in ("pending_approval", "sent", "accepted", "deposit_paid"):
        lines.append(("line_due_balance", {"amount": order["balance"]}))
    if order.get("lead_time_days") and state in ("pending_approval", "sent", "accepted", "deposit_paid"):
        days = {"days": {"days": order["lead_time_days"]}}
        lines.append(("line_order_ready_paid" if whole else "line_order_ready", days))
    lines.append(("line_order_page", {"url": order["url"]}))
    values = {
        "number": order["number"],
        "status": {"word": f"order_{state}"},
        "total": order["total"],
        "details": {"lines": [{"text": text, "values": said} for text, said in lines]},
    }
    return Reply("utter_order_status", values, [order])


def _state_now(turn: Turn, order: Order) -> str:
    """The status, `expired` for an open order whose last day is over on the seller's calendar."""
    today = turn.at.astimezone(turn.shop.hours.zone).date().isoformat()
    return "expired" if order["status"] in OPEN and order["valid_until"] < today else str(order["status"])


def _take_up(turn: Turn, order: Order) -> None:
    """The order's lines, place, term and freight as the cart and slots that this message then changes."""
    lines = tuple(CartLine(line["sku"], line["quantity"], line.get("options", {})) for line in order["lines"])
    option = order.get("option")
    place = {f"destination_{part}": value for part, value in (order.get("destination") or {}).items()}
    cart = Cart(
        lines,
        is_open=True,
        spoken_of=lines[-1].sku,
        revises=str(order["number"]),
        option={part: option[part] for part in ("carrier", "service", "mode")} if option else {},
        place=place,
    )
    turn.remember(cart=cart.slot(), sample_wanted=order["kind"] == "sample")
    slots = ("country", "city", "postcode", "port")
    before = {
        **{f"destination_{part}": place.get(f"destination_{part}") for part in slots},
        "incoterm": order.get("incoterm") or None,
        "carrier": None,
        "shipping_mode": None,
        "shipping_wish": None,
    }
    named_place = any(turn.said(f"destination_{part}") is not None for part in slots[:2])
    kept = {
        slot: value
        for slot, value in before.items()
        if turn.said(slot) is None and not (named_place and slot.startswith("destination_"))
    }
    turn.remember(**kept)
    if named_place:
        turn.remember(**{slot: turn.said(slot) for slot in before if slot.startswith("destination_")})


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


_HUMAN = {"label": "choice_human", "choice": {"intent": "request_human", "entities": []}}
_REASONS = {"ask_order_status": "order_status", "change_order": "change_order", "report_problem": "problem"}


def _bare(number: str) -> str:
    return "".join(char for char in number.upper() if char.isalnum())


ANSWERS = {
    "place_order": ordering.place_order,
    "ask_payment": ask_payment,
    "ask_order_status": ask_order_status,
    "change_order": change_order,
    "report_problem": report_problem,
    "ask_warranty": ask_warranty,
}
