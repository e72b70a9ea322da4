"""The answers of the JSON API; `desk/routes.py` says who may ask for them and with what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from desk import deeds
from office.digest import digest_of, lead_of, night_begins, order_of
from office.records import NoSuchRecord

if TYPE_CHECKING:
    from desk.routes import Call

LONGEST_REPORT = timedelta(days=366)
_PAGE = 50


def conversations(call: Call) -> dict[str, Any]:
    """The list, without the messages."""
    records, query = call.front.records, call.query
    page = records.conversations.recent(limit=query.get("limit", _PAGE), offset=query.get("offset", 0))
    return {"conversations": page}


def conversation(call: Call, conversation: str) -> dict[str, Any]:
    """Everything about one."""
    records = call.front.records
    known = records.conversations.get(conversation)
    lead = records.leads.of(conversation)
    return {
        **known,
        "messages": records.messages.transcript(conversation),
        "lead": lead_of(lead) if lead else None,
        "orders": [order_of(order) for order in records.orders.of(conversation)],
        "questions": records.questions.listed(conversation=conversation),
        "follow_ups": records.follow_ups.of(conversation),
        "handoff": records.handoffs.of(conversation),
    }


def take_over(call: Call, conversation: str) -> dict[str, Any]:
    """The conversation as it is now."""
    return deeds.take_over(call.front, call.caller, conversation)


def write(call: Call, conversation: str) -> dict[str, Any]:
    """The message as it was sent."""
    return deeds.write(call.front, call.caller, conversation, call.body["text"], call.body.get("id", ""))


def hand_back(call: Call, conversation: str) -> dict[str, Any]:
    """The conversation as it is now."""
    return deeds.hand_back(call.front, call.caller, conversation)


def close(call: Call, conversation: str) -> dict[str, Any]:
    """The conversation as it is now."""
    return deeds.close(call.front, call.caller, conversation)


def leads(call: Call) -> dict[str, Any]:
    """Ranked."""
    ranked = [lead_of(lead) for lead in call.front.records.leads.ranked(call.query.get("since"))]
    grade = call.query.get("grade")
    return {"leads": [lead for lead in ranked if grade in (None, lead["grade"])]}


def lead(call: Call, lead: str) -> dict[str, Any]:
    """One."""
    return lead_of(call.front.records.leads.get(_number(lead)))


def restore(call: Call, lead: str) -> dict[str, Any]:
    """The lead as it is now."""
    return lead_of(deeds.restore_lead(call.front, call.caller, _number(lead)))


def orders(call: Call) -> dict[str, Any]:
    """The list."""
    query = call.query
    page = call.front.records.orders.listed(query.get("status", ""), query.get("limit", _PAGE), query.get("offset", 0))
    return {"orders": [order_of(order) for order in page]}


def order(call: Call, number: str) -> dict[str, Any]:
    """One, with its steps."""
    return order_of(call.front.records.orders.get(number))


def _moved(deed: str) -> Callable[..., dict[str, Any]]:
    def move(call: Call, number: str) -> dict[str, Any]:
        return order_of(deeds.move_order(call.front, call.caller, number, deed))

    return move


approve, cancel, mark_paid = _moved("approve"), _moved("cancel"), _moved("mark-paid")


def questions(call: Call) -> dict[str, Any]:
    """Open ones by default."""
    return {"questions": call.front.records.questions.listed(open_only=call.query.get("open") != "false")}


def answer(call: Call, question: str) -> dict[str, Any]:
    """The question with its answer."""
    body = call.body
    return deeds.answer(call.front, call.caller, _number(question), body["text"], body.get("language", ""))


def digest(call: Call) -> dict[str, Any]:
    """What came in."""
    now = call.front.clock.now()
    return digest_of(call.front, call.query.get("since") or night_begins(call.front.shop().hours, now), now)


def reports(call: Call) -> dict[str, Any]:
    """The last thirty days by default, at most a year."""
    now, zone = call.front.clock.now(), call.front.shop().hours.zone
    until: datetime = call.query.get("to") or now
    since: datetime = max(call.query.get("from") or until - timedelta(days=30), until - LONGEST_REPORT)
    days = call.front.records.reports.by_day(since, until, zone)
    return {"from": since.isoformat(), "to": until.isoformat(), "days": days}


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise NoSuchRecord(text)
    return int(text)
