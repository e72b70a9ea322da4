"""The morning digest: everything that happened since then, counted, with what needs a person first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from trade.hours import OpeningHours

if TYPE_CHECKING:
    from office.records import Records

_LEAD = ("id", "conversation", "stage", "score", "grade", "reasons", "products", "needed_by", "next_step")
_BUYER = ("name", "company", "country", "email", "phone", "business_type")


class Books(Protocol):
    """Whoever holds the records: the office, the front."""

    @property
    def records(self) -> Records: ...


def digest_of(books: Books, since: datetime, until: datetime) -> dict[str, Any]:
    """`{since, until, counts, leads, orders, questions, promises, failures, carriers, payments, follow_ups, junk}`.

    `leads` changed since then, ranked by score, junk apart; `orders` drafted since then or waiting for approval, with
    their documents; `questions` everything still open, whenever it was asked; `promises` the handoffs nobody has taken
    up; `failures` the turns that got no answer; `carriers` those that gave no price for a reason worth knowing;
    `payments` the notices of payments that moved no order and somebody must look at; `follow_ups` what we shall
    write of our own accord, and what came of it since then.
    """
    records = books.records
    leads = [lead_of(lead) for lead in records.leads.ranked(since)]
    orders = [order_of(order) for order in records.orders.since(since)]
    questions = records.questions.listed(open_only=True)
    promises = records.handoffs.promised()
    failures = records.turns.failed(since)
    ranked = [lead for lead in leads if lead["grade"] != "junk"]
    return {
        "since": since.isoformat(),
        "until": until.isoformat(),
        "counts": {
            "conversations": records.conversations.count(since),
            "leads": len(ranked),
            "orders": len(orders),
            "questions": len(questions),
            "promises": len(promises),
            "failures": len(failures),
            "junk": len(leads) - len(ranked),
            "quotes": records.quotes.since(since),
        },
        "leads": ranked,
        "orders": orders,
        "questions": questions,
        "promises": promises,
        "failures": failures,
        "carriers": records.carrier_faults.since(since),
        "payments": records.payments.for_a_person(since),
        "follow_ups": records.follow_ups.since(since),
        "junk": [lead for lead in leads if lead["grade"] == "junk"],
    }


def lead_of(kept: Mapping[str, Any]) -> dict[str, Any]:
    """A lead as the API tells it, from the one the records keep."""
    buyer = {name: kept["buyer"].get(name, "") for name in _BUYER}
    return {"buyer": buyer, "reasons": [], "products": [], "needed_by": None, "next_step": "none"} | {
        name: kept[name] for name in _LEAD if name in kept
    }


def order_of(kept: Mapping[str, Any]) -> dict[str, Any]:
    """An order as the API tells it: the buyer's key stands nowhere but in the document's `url`."""
    return {name: value for name, value in kept.items() if name != "access_key"}


def night_begins(hours: OpeningHours, at: datetime) -> datetime:
    """From when on the digest tells: the last closing time, a day ago for a seller without hours."""
    return hours.last_closing(at) or at - timedelta(days=1)
