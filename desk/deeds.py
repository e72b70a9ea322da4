"""What people do on the desk, by page or by API: each deed is checked, done and written into the audit."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from channels.front import Front
from channels.problems import Problem
from desk.callers import Caller
from desk.words import to_buyer
from office.leads import assess_conversation
from office.records import NotYourTurn, Said
from trade.answers import holds_for_everyone
from trade.deals import cart_key
from trade.errors import NoLongerHolds, WrongState
from trade.orders import next_status
from trade.revisions import differences, renewed, revised

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
    """Keep the seller's answer for everybody who asks, and send it to everybody who has; 409 when somebody was first.

    `language` is that of the answer, by default the one the buyer writes in. The same answer in a further language may
    follow, for the buyers to come. What was asked for one buyer alone is told to nobody else.
    """
    records = front.records
    asked = records.questions.get(question)
    language = language or records.conversations.get(asked["conversation"])["language"] or "en"
    answered = records.questions.answer(question, {language: text}, caller.name)
    if answered["answer"].get(language) != text or language in (asked["answer"] or {}):
        raise Problem(
            409,
            "This question has been answered already",
            code="answered_already",
            answered_by=answered["answered_by"],
        )
    waiting = [answered]
    if holds_for_everyone(answered["attribute"]):
        waiting += records.questions.answer_alike(question)
    for one in waiting:
        _tell(front, caller, one, text, language)
    records.audit.note(caller.name, "answer", f"question {question}")
    return answered


def _tell(front: Front, caller: Caller, question: Mapping[str, Any], text: str, language: str) -> None:
    """The answer to whoever asked, once for each question. In another language than the buyer's, that is said."""
    theirs = front.records.conversations.get(question["conversation"])["language"] or language
    if theirs.split("-")[0] != language.split("-")[0]:
        text, language = to_buyer("utter_seller_words", theirs, {"words": text}, front.shop()), theirs
    front.records.messages.say(
        question["conversation"],
        f"question-{question['id']}",
        [Said(text=text, language=language)],
        author="human",
        name=caller.shown,
        in_reply_to=question["message"],
    )


def restore_lead(front: Front, caller: Caller, lead: int) -> dict[str, Any]:
    """What was set aside as junk is a lead like any other again, and stays one; 409 when it is none."""
    kept = front.records.leads.get(lead)
    if kept["grade"] != "junk":
        raise Problem(409, "This lead is not among the junk", code="no_junk")
    front.records.leads.restore(lead)
    assess_conversation(front.records, front.shop(), kept["conversation"], {})
    front.records.audit.note(caller.name, "restore", f"lead {lead}")
    return front.records.leads.get(lead)


def move_order(front: Front, caller: Caller, number: str, deed: str) -> dict[str, Any]:
    """Do one of `ORDER_STEPS`; raises `WrongState` where the order does not allow it."""
    order = front.records.orders.get(number)
    step = payment_step(order) if deed == "mark-paid" else ORDER_STEPS[deed]
    moved = _step(front, order, step, caller.name)
    front.records.audit.note(caller.name, f"order.{deed}", number)
    return moved


def accept_order(front: Front, order: Mapping[str, Any]) -> dict[str, Any]:
    """The buyer says yes on their own page; raises `WrongState` for what cannot be accepted (any more).

    Prices, stock and freight are looked up once more: what is otherwise today is `NoLongerHolds`, and where nobody need
    be asked, the next revision offers what holds.
    """
    number, at = str(order["number"]), front.clock.now()
    if next_status(str(order["status"]), "accept", number, expired=is_over(front, order)):
        found = differences(order["document"], front.shop(), at)
        if found:
            raise NoLongerHolds(number, "changed", "accept", tuple(found), renewed=_renew(front, order))
    accepted = _step(front, order, "accept", "buyer")
    front.records.audit.note("buyer", "order.accept", number)
    return accepted


def _renew(front: Front, order: Mapping[str, Any]) -> bool:
    """Write the revision that holds today, if there is one."""
    number, shop, at = str(order["number"]), front.shop(), front.clock.now()
    deal = renewed(order["document"], shop, at)
    if deal is None:
        return False

    def build(kept: dict[str, Any]) -> dict[str, Any]:
        next_status(str(kept["status"]), "revise", number)
        return revised(kept["document"], deal, kept["revision"], shop, at)

    front.records.orders.revise(number, "assistant", build, cart_key(str(order["conversation"]), deal))
    front.records.audit.note("assistant", "order.revise", number)
    return True


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
