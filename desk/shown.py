"""Records as the templates show them: every code in words, every figure in the desk's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from desk.card_rows import card_rows
from desk.deeds import is_over, status_now
from desk.visits import Visit
from locales.languages import base
from locales.texts import BrokenText, MissingText, direction
from trade.errors import NoSuchProduct

_SPEAKING = frozenset({"assistant", "system"})


def lead(visit: Visit, kept: Mapping[str, Any], most: int = 4) -> dict[str, Any]:
    """A lead with its weightiest reasons."""
    words = visit.words
    return {
        "id": kept["id"],
        "restorable": kept["grade"] == "junk",
        "conversation": kept["conversation"],
        "who": who(visit, kept["buyer"]),
        "buyer": [(words.name("buyer", field), value) for field, value in buyer_lines(visit, kept["buyer"])],
        "score": kept["score"],
        "grade": kept["grade"],
        "grade_name": words.name("grade", kept["grade"]),
        "stage": words.name("stage", kept["stage"]),
        "products": [product(visit, one["sku"], one.get("quantity")) for one in kept.get("products") or ()],
        "needed_by": _period(visit, kept.get("needed_by")),
        "next_step": "" if kept.get("next_step", "none") == "none" else words.name("next", kept["next_step"]),
        "reasons": [reason(visit, one) for one in (kept.get("reasons") or ())[:most]],
    }


def reason(visit: Visit, one: Mapping[str, Any]) -> dict[str, Any]:
    """The points, why, and the buyer's own words."""
    points = visit.words.number(one["points"])
    return {
        "points": f"+{points}" if one["points"] > 0 else points,
        "name": visit.words.name("reason", one["reason"]),
        "quote": one["quote"],
        "message": one["message"],
    }


def follow_up(visit: Visit, planned: Mapping[str, Any]) -> dict[str, Any]:
    """What is, was or will not be written of our own accord, and when, on the seller's clock."""
    words, known = visit.words, visit.front.records.conversations.get(planned["conversation"])
    return {
        **planned,
        "who": who(visit, known["buyer"]),
        "kind_name": words.name("follow_up", planned["kind"]),
        "status_name": words.name("follow_up", planned["status"]),
        "why_name": words.name("follow_up_why", planned["why"]) if planned["why"] else "",
        "at_clock": words.moment(planned["sent_at"] or planned["due"]),
    }


def _period(visit: Visit, value: Any) -> str:
    try:
        return visit.words.day(str(value)) if value else ""
    except ValueError:
        return str(value)


def who(visit: Visit, buyer: Mapping[str, str]) -> str:
    """The buyer in one line, as far as they said."""
    parts = [buyer["company"] or buyer["name"], visit.words.country(buyer["country"])]
    return " · ".join(_apart(part) for part in parts if part) or visit.words["buyer_unknown"]


def _apart(text: str) -> str:
    """Between Unicode's isolates, so that a name in one direction does not turn a line of the other around."""
    return f"\u2068{text}\u2069"


def buyer_lines(visit: Visit, buyer: Mapping[str, str]) -> list[tuple[str, str]]:
    """What is known, `(field, value)`."""
    shown = dict(buyer) | {"country": visit.words.country(buyer["country"])}
    if buyer["business_type"]:
        shown["business_type"] = visit.words.name("business", buyer["business_type"])
    return [(field, value) for field, value in shown.items() if value]


def product(visit: Visit, sku: str, quantity: int | None) -> str:
    """`SL-201 Women's fuzzy slippers × 10,000 pairs`."""
    try:
        found = visit.front.shop().catalogue.get(sku)
        name, unit = f"{_apart(sku)} {found.name_in(visit.words.language)}", found.unit
    except NoSuchProduct:
        name, unit = _apart(sku), "piece"
    return f"{name} × {visit.words.count(quantity, unit)}" if quantity else name


def conversation(visit: Visit, known: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """A row of the list."""
    words = visit.words
    found = visit.front.records.leads.of(known["id"])
    return {
        **known,
        "who": who(visit, known["buyer"]),
        "language_name": words.tongue(known["language"]),
        "text_direction": direction(known["language"] or "en"),
        "owner_name": words.name("owner", known["owner"]),
        "at": words.clock(known["last_message_at"], now),
        "lead": {"score": found["score"], "grade": found["grade"]} if found else None,
    }


def order(visit: Visit, kept: Mapping[str, Any]) -> dict[str, Any]:
    """An order with what may be done with it."""
    words, document = visit.words, kept["document"]
    state = status_now(visit.front, kept)
    known = visit.front.records.conversations.get(kept["conversation"])
    return {
        **kept,
        "who": who(visit, known["buyer"]),
        "state": state,
        "state_name": words.name("status", state),
        "kind_name": words.name("kind", kept["kind"]),
        "lines": [
            {
                "name": product(visit, line["sku"], None),
                "quantity": words.count(line["quantity"], line["unit"]),
                "unit_price": words.money(line["unit_price"]),
                "amount": words.money(line["amount"]),
            }
            for line in document["lines"]
        ],
        "freight": words.money(document.get("freight")),
        "total": words.money(document["total"]),
        "deposit": words.money(document["deposit"]),
        "balance": words.money(document["balance"]),
        "terms": f"{document['incoterm']} {document['place']}".strip(),
        "valid": words.day(kept["valid_until"]),
        "made": words.moment(kept["at"]),
        "steps_taken": [
            {"name": words.name("step", one["step"]), "who": _doer(visit, one["who"]), "at": words.moment(one["at"])}
            for one in kept["steps"]
        ],
        "approvable": kept["status"] == "pending_approval" and not is_over(visit.front, kept),
        "payable": kept["status"] in {"accepted", "deposit_paid"},
        "cancellable": kept["status"] in {"draft", "pending_approval", "sent", "accepted", "expired"},
    }


def _doer(visit: Visit, name: str) -> str:
    return visit.words.name("by", name) if name in {"buyer", "assistant"} else name


def question(visit: Visit, asked: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """A question with the product and attribute in words."""
    known = visit.front.records.conversations.get(asked["conversation"])
    return {
        **asked,
        "subject": product(visit, asked["sku"], None) if asked["sku"] else "",
        "attribute_name": visit.words.attribute(asked["attribute"]) if asked["attribute"] else "",
        "at_clock": visit.words.clock(asked["at"], now),
        "language": known["language"] or "en",
        "language_name": visit.words.tongue(known["language"] or "en"),
        "answers": list((asked["answer"] or {}).values()),
    }


def message(visit: Visit, kept: Mapping[str, Any]) -> dict[str, Any]:
    """A message of the transcript: as it was written, and what the desk can add in its own language."""
    words, understood = visit.words, kept["understanding"] or {}
    foreign = bool(kept["language"]) and base(kept["language"]) != base(words.language)
    return {
        **kept,
        "author_name": kept.get("name") or words.name("by", kept["author"]),
        "language_name": words.tongue(kept["language"]) if foreign else "",
        "at_clock": words.moment(kept["at"]),
        "in_our_words": _again(visit, kept) if foreign and kept["author"] in _SPEAKING else "",
        "asks": list(dict.fromkeys(words.name("ask", one["intent"]) for one in understood.get("asks") or ())),
        "cards_shown": [shown for card in kept["cards"] if (shown := card_rows(words, card))],
    }


def _again(visit: Visit, kept: Mapping[str, Any]) -> str:
    """What the assistant said, said again from its typed values; blank where only the text was kept."""
    if not kept["response"]:
        return ""
    try:
        return visit.words.reply(kept["response"], kept["values"] or {}, visit.front.shop())
    except (MissingText, BrokenText, TypeError, KeyError, ValueError):
        return ""
