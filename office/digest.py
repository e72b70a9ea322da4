"""The morning digest: everything that happened since then, counted, with what needs a person first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from office.office import Office


def digest_of(office: Office, since: datetime, until: datetime) -> dict[str, Any]:
    """`{since, until, counts, leads, orders, questions, promises, failures, junk}`.

    `leads` are ranked by score, junk apart; `orders` are the drafts made; `questions` those still open;
    `promises` the handoffs nobody has taken up; `failures` the turns that got no answer.
    """
    records = office.records
    leads = records.leads.ranked(since)
    orders = [order for order in records.orders.listed() if datetime.fromisoformat(order["at"]) >= since]
    asked = records.questions.asked_since(since)
    promises = records.handoffs.promised()
    failures = records.turns.failed(since)
    conversations = records.conversations.recent(since, limit=10_000)
    return {
        "since": since.isoformat(),
        "until": until.isoformat(),
        "counts": {
            "conversations": len(conversations),
            "leads": len(leads),
            "orders": len(orders),
            "questions": len(asked),
            "promises": len(promises),
            "failures": len(failures),
            "quotes": records.quotes.since(since),
        },
        "leads": [lead for lead in leads if lead["grade"] != "junk"],
        "orders": orders,
        "questions": [question for question in asked if question["answered_at"] is None],
        "promises": promises,
        "failures": failures,
        "junk": [lead for lead in leads if lead["grade"] == "junk"],
    }
