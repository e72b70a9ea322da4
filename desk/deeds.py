"""What people do on the desk, by page or by API: each deed is checked, done and written into the audit."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from channels.front import Front
from channels.problems import Problem
from desk.callers import Caller
from office.records import NotYourTurn, Said
from trade.errors import WrongState
from trade.orders import next_status

ORDER_STEPS = {"approve": "approve", "cancel": "cancel", "mark-paid": "pay"}
"""A deed to the order's step; what is paid first is the deposit, where one is due."""
_OPEN = frozenset({"draft", "pending_approval", "sent"})


def take_over(front: Front, caller: Caller, conversation: str) -> dict[str, Any]:
    """From now on the caller answers and the assistant is silent; 409 when another person does."""
    if not front.records.handoffs.take_over(conversation, caller.name):
        agent = front.records.conversations.get(conversation)["agent"]
        raise Problem(409, "Another person answers this buyer already", code="other_agent", agent=agent)
    front.records.audit.note(caller.name, "take-over", conversation)
    return front.records.conversations.get(conversation)


def write(front: Front, caller: Caller, conversation: str, text: str, name: str = "") -> dict[str, Any]:
    """Send the buyer a message, once per `name` (a UUID); 409 unless the caller has taken over."""
    front.records.conversations.get(conversation)
    client_id = f"desk-{name or uuid.uuid4()}"
    try:
        sent = front.records.messages.write_as(conversation, client_id, caller.name, text, name=caller.shown)
    except NotYourTurn:
        raise Problem(409, "Take this conversation over before you write", code="not_taken_over") from None
    front.records.audit.note(caller.name, "message", conversation)
    return sent


def hand_back(front: Front, caller: Caller, conversation: str) -> dict[str, Any]:
    """The assistant answers again; 409 when it does already."""
    if not front.records.handoffs.hand_back(conversation):
        raise Problem(409, "The assistant answers this buyer already", code="with_assistant")
    front.records.audit.note(caller.name, "hand-back", conversation)
    return front.records.conversations.get(conversation)


def close(front: Front, caller: Caller, conversation: str) -> dict[str, Any]:
    """Put the conversation away, and with it the promise of a person; the buyer's next message opens it again."""
    front.records.handoffs.hand_back(conversation)
    if not front.records.conversations.close(conversation):
        raise Problem(409, "This conversation is closed already", code="closed_already")
    front.records.audit.note(caller.name, "close", conversation)
    return front.records.conversations.get(conversation)


def answer(front: Front, caller: Caller, question: int, text: str, language: str = "") -> dict[str, Any]:
    """Keep the seller's answer for everybody who asks, and send it to whoever asked; 409 when somebody was first.

    `language` is that of the answer, by default the one the buyer writes in.
    """
    records = front.records
    asked = records.questions.get(question)
    language = language or records.conversations.get(asked["conversation"])["language"] or "en"
    answered = records.questions.answer(question, {language: text}, caller.name)
    if asked["answered_at"] or answered["answer"] != {language: text} or answered["answered_by"] != caller.name:
        raise Problem(
            409,
            "This question has been answered already",
            code="answered_already",
            answered_by=answered["answered_by"],
        )
    said = [Said(text=text, language=language)]
    records.messages.say(
        asked["conversation"],
        f"question-{question}",
        said,
        author="human",
        name=caller.shown,
        in_reply_to=asked["message"],
    )
    records.audit.note(caller.name, "answer", f"question {question}")
    return answered


def move_order(front: Front, caller: Caller, number: str, deed: str) -> dict[str, Any]:
    """Do one of `ORDER_STEPS`; raises `WrongState` where the order does not allow it."""
    order = front.records.orders.get(number)
    step = payment_step(order) if deed == "mark-paid" else ORDER_STEPS[deed]
    moved = _step(front, order, step, caller.name)
    front.records.audit.note(caller.name, f"order.{deed}", number)
    return moved


def accept_order(front: Front, order: Mapping[str, Any]) -> dict[str, Any]:
    """The buyer says yes on their own page; raises `WrongState` for what cannot be accepted (any more)."""
    accepted = _step(front, order, "accept", "buyer")
    front.records.audit.note("buyer", "order.accept", str(order["number"]))
    return accepted


def _step(front: Front, order: Mapping[str, Any], step: str, who: str) -> dict[str, Any]:
    number, expired, known = str(order["number"]), is_over(front, order), order["status"]

    def move(status: str) -> str:
        # Decided on the status that is locked now, not on the one that was read.
        if step.startswith("pay") and status != known:
            raise WrongState(number, status, step)
        return next_status(status, step, number, expired=expired)

    return front.records.orders.step(number, step, who, move)


def is_over(front: Front, order: Mapping[str, Any]) -> bool:
    """Whether the order's last day is past on the seller's calendar."""
    today = front.clock.now().astimezone(front.shop().hours.zone).date()
    return bool(order["valid_until"]) and today > date.fromisoformat(order["valid_until"][:10])


def status_now(front: Front, order: Mapping[str, Any]) -> str:
    """The status, `expired` for an open order whose time is over."""
    return "expired" if order["status"] in _OPEN and is_over(front, order) else str(order["status"])


def payment_step(order: Mapping[str, Any]) -> str:
    """`pay_deposit` where a part is due first, else `pay`."""
    balance = str(order["document"].get("balance", {}).get("amount", "0"))
    return "pay_deposit" if order["status"] == "accepted" and balance.strip("0.") else "pay"
