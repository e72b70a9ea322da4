"""The seller's pages."""

from __future__ import annotations

import re
import uuid
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpResponse

from desk import deeds, shown
from desk.buyer_orders import pdf_answer
from desk.evidence import evidence_pdf
from desk.fields import Field, checked
from desk.visits import Visit, back, visited
from office.digest import digest_of, night_begins
from office.documents import NotPrinted
from office.records import NoSuchRecord

PAGE = 50
_SPANS = {"day": timedelta(days=1), "week": timedelta(days=7), "month": timedelta(days=30)}
_FILE = re.compile(r"[A-Za-z0-9_-]{22}\.[a-z0-9]{2,4}")
_COUNTS = ("conversations", "leads", "quotes", "orders", "questions", "promises", "failures")


@visited("viewer")
def digest(visit: Visit) -> HttpResponse:
    """The morning: what came in since the last closing time, what needs a person first."""
    now, words = visit.front.clock.now(), visit.words
    span = visit.request.GET.get("span", "")
    since = now - _SPANS[span] if span in _SPANS else night_begins(visit.front.shop().hours, now)
    told = digest_of(visit.front, since, now)
    orders = [shown.order(visit, order) for order in told["orders"]]
    context = {
        "since": words.moment(since.isoformat()),
        "span": span if span in _SPANS else "night",
        "spans": ["night", *_SPANS],
        "span_names": [(key, words[f"span_{key}"]) for key in ("night", *_SPANS)],
        "counts": [(name, words.name("count", name), words.number(told["counts"][name])) for name in _COUNTS],
        "leads": [shown.lead(visit, lead) for lead in told["leads"]],
        "junk": [shown.lead(visit, lead, most=1) for lead in told["junk"]],
        "waiting": [order for order in orders if order["state"] == "pending_approval"],
        "orders": [order for order in orders if order["state"] != "pending_approval"],
        "questions": [shown.question(visit, question, now) for question in told["questions"]],
        "promises": [_promise(visit, promise, now) for promise in told["promises"]],
        "failures": [
            failure | {"at_clock": words.clock(failure["at"], now), "text": " / ".join(failure["messages"])}
            for failure in told["failures"]
        ],
        "payments": [
            notice
            | {
                "why": words.name("payment", notice["outcome"]),
                "money": words.money(notice) if notice["amount"] else "",
                "at_clock": words.clock(notice["at"], now),
            }
            for notice in told["payments"]
        ],
        "follow_ups": [shown.follow_up(visit, one) for one in told["follow_ups"]],
        "carriers": [
            fault | {"why": words.name("fault", fault["reason"]), "at_clock": words.clock(fault["at"], now)}
            for fault in told["carriers"]
        ],
    }
    return visit.show("desk/digest.html", "digest", context)


def _promise(visit: Visit, promise: dict[str, Any], now: datetime) -> dict[str, Any]:
    known = visit.front.records.conversations.get(promise["conversation"])
    due = promise["reply_by"]
    return promise | {
        "who": shown.who(visit, known["buyer"]),
        "language_name": visit.words.tongue(known["language"]),
        "due": visit.words.moment(due),
        "late": bool(due) and datetime.fromisoformat(due) < now,
        "why": visit.words.name("handoff_reason", promise["reason"]),
    }


@visited("viewer")
def conversations(visit: Visit) -> HttpResponse:
    """The live list."""
    now = visit.front.clock.now()
    offset = checked(
        {"offset": visit.request.GET.get("offset", "")},
        [Field("offset", "number", limit=10**6)],
        visit.front.shop().hours.zone,
    )
    start = offset.get("offset", 0)
    rows = visit.front.records.conversations.recent(limit=PAGE + 1, offset=start)
    context = {
        "conversations": [shown.conversation(visit, row, now) for row in rows[:PAGE]],
        "older": start + PAGE if len(rows) > PAGE else 0,
        "live": True,
    }
    return visit.show("desk/conversations.html", "conversations", context)


@visited("viewer")
def conversation(visit: Visit, conversation: str) -> HttpResponse:
    """The transcript, the lead, and the person's own part in it."""
    records, now = visit.front.records, visit.front.clock.now()
    known = records.conversations.get(conversation)
    if known["unread"] and visit.caller.may("agent"):
        records.conversations.seen(conversation)
    lead, handoff = records.leads.of(conversation), records.handoffs.of(conversation)
    context = {
        "conversation": shown.conversation(visit, known, now),
        "buyer": [
            (visit.words.name("buyer", field), value) for field, value in shown.buyer_lines(visit, known["buyer"])
        ],
        "messages": [shown.message(visit, message) for message in records.messages.transcript(conversation)],
        "lead": shown.lead(visit, lead, most=30) if lead else None,
        "orders": [shown.order(visit, order) for order in records.orders.of(conversation)],
        "questions": [shown.question(visit, one, now) for one in records.questions.listed(conversation=conversation)],
        "follow_ups": [shown.follow_up(visit, one) for one in records.follow_ups.of(conversation)],
        "promise": _promise(visit, handoff, now) if handoff and handoff["status"] == "requested" else None,
        "mine": known["owner"] == "human" and known["agent"] == visit.caller.name,
        "message_id": str(uuid.uuid4()),
        "live": True,
    }
    return visit.show("desk/conversation.html", "conversations", context)


@visited("agent", "POST")
def take_over(visit: Visit, conversation: str) -> HttpResponse:
    """The person answers from now on."""
    deeds.take_over(visit.front, visit.caller, conversation)
    return back(f"/desk/conversations/{conversation}", "taken_over")


@visited("agent", "POST")
def write(visit: Visit, conversation: str) -> HttpResponse:
    """A message; the form's own id keeps a second press of the button from sending it twice."""
    sent = {name: visit.request.POST.get(name, "") for name in ("text", "id")}
    fields = checked(sent, [Field("text", required=True), Field("id", "uuid", limit=45)], visit.front.shop().hours.zone)
    deeds.write(visit.front, visit.caller, conversation, fields["text"], fields.get("id", ""))
    return back(f"/desk/conversations/{conversation}#end")


@visited("agent", "POST")
def hand_back(visit: Visit, conversation: str) -> HttpResponse:
    """The assistant answers from now on."""
    deeds.hand_back(visit.front, visit.caller, conversation)
    return back(f"/desk/conversations/{conversation}", "handed_back")


@visited("agent", "POST")
def close(visit: Visit, conversation: str) -> HttpResponse:
    """Put away."""
    deeds.close(visit.front, visit.caller, conversation)
    return back("/desk/conversations", "closed")


@visited("viewer")
def leads(visit: Visit) -> HttpResponse:
    """All leads, ranked."""
    grade = visit.request.GET.get("grade", "")
    kept = [lead for lead in visit.front.records.leads.ranked() if grade in ("", lead["grade"])]
    context = {
        "leads": [shown.lead(visit, lead) for lead in kept[:200]],
        "grade": grade,
        "grades": [(one, visit.words.name("grade", one)) for one in ("hot", "warm", "cold", "junk")],
    }
    return visit.show("desk/leads.html", "leads", context)


@visited("agent", "POST")
def restore_lead(visit: Visit, lead: int) -> HttpResponse:
    """No junk after all."""
    deeds.restore_lead(visit.front, visit.caller, lead)
    return back("/desk/leads", "lead_restored")


@visited("viewer")
def orders(visit: Visit) -> HttpResponse:
    """All orders, newest first."""
    kept = visit.front.records.orders.listed()
    return visit.show("desk/orders.html", "orders", {"orders": [shown.order(visit, order) for order in kept]})


@visited("viewer")
def order(visit: Visit, number: str) -> HttpResponse:
    """One order, its steps, and what may be done."""
    kept = visit.front.records.orders.get(number)
    return visit.show("desk/order_desk.html", "orders", {"order": shown.order(visit, kept)})


@visited("agent")
def evidence(visit: Visit, number: str) -> HttpResponse:
    """The order's conversation, quotes, acceptance and promise as a dated PDF, in English for whoever must judge."""
    front = visit.front
    try:
        sheets = evidence_pdf(front.press, front.records, front.shop(), number, front.clock.now())
    except NotPrinted:
        return back(f"/desk/orders/{number}", "no_pdf")
    front.records.audit.note(visit.caller.name, "order.evidence", number)
    return pdf_answer(sheets, f"{number}-evidence.pdf")


@visited("agent", "POST")
def move_order(visit: Visit, number: str, deed: str) -> HttpResponse:
    """Approve, cancel or mark as paid."""
    if deed not in deeds.ORDER_STEPS:
        raise NoSuchRecord(deed)
    deeds.move_order(visit.front, visit.caller, number, deed)
    return back(f"/desk/orders/{number}", "order_moved")


@visited("viewer")
def questions(visit: Visit) -> HttpResponse:
    """What the shop does not say, open ones first."""
    now = visit.front.clock.now()
    asked = sorted(visit.front.records.questions.listed(), key=lambda one: bool(one["answered_at"]))
    context = {"questions": [shown.question(visit, one, now) for one in asked[:200]]}
    return visit.show("desk/questions.html", "questions", context)


@visited("agent", "POST")
def answer(visit: Visit, question: int) -> HttpResponse:
    """The seller's answer, in the language it is written in."""
    sent = {name: visit.request.POST.get(name, "") for name in ("text", "language")}
    fields = checked(sent, [Field("text", required=True), Field("language", limit=10)], visit.front.shop().hours.zone)
    deeds.answer(visit.front, visit.caller, question, fields["text"], fields.get("language", ""))
    return back("/desk/questions", "answered")


@visited("viewer")
def file(visit: Visit, conversation: str, name: str) -> HttpResponse:
    """A file a buyer sent: saved by the browser, never opened within the desk."""
    visit.front.records.conversations.get(conversation)
    path = visit.front.files / conversation / name
    if not _FILE.fullmatch(name) or not path.is_file():
        raise NoSuchRecord(name)
    # At most `FILE_LIMIT` bytes, so whole in memory.
    sent = HttpResponse(path.read_bytes(), content_type="application/octet-stream")
    sent["Content-Disposition"] = f'attachment; filename="{name}"'
    sent["X-Content-Type-Options"] = "nosniff"
    sent["Content-Security-Policy"] = "default-src 'none'; sandbox"
    sent["Cache-Control"] = "no-store"
    return sent
