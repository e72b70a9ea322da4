"""Everything about one order as the records hold it: one dated PDF, its content attached and fingerprinted.

For whoever must judge a dispute: what was said and when, what was quoted, what was accepted, what was promised.
`python -m desk.evidence NUMBER --to FILE` is what the command `nightdesk evidence` runs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.template.loader import render_to_string
from django.utils.html import format_html

from desk.card_rows import card_rows
from desk.cells import Cell
from desk.endpoint import without_keys
from desk.proforma import full_number, proforma, promised
from desk.words import Words, spoken_languages
from locales.languages import base
from locales.texts import BrokenText, MissingText
from office.documents import NotPrinted, Press, open_press
from office.office import open_office
from office.records import NoSuchRecord
from trade.shop import Shop

if TYPE_CHECKING:
    from office.records import Records

ALGORITHM = "SHA-256"
_SPEAKING = frozenset({"assistant", "system"})


def evidence_of(records: Records, shop: Shop, number: str, at: datetime) -> dict[str, Any]:
    """The content: `{made_at, seller, buyer, order, accepted, payments, quotes, conversation}`, in the records' own terms; raises `NoSuchRecord`.

    Keys that open the buyer's page are not in it.
    """
    order = records.orders.get(number)
    conversation = records.conversations.get(order["conversation"])
    messages = records.messages.transcript(order["conversation"])
    content: dict[str, Any] = {
        "made_at": at.astimezone(timezone.utc).isoformat(timespec="seconds"),
        "seller": {"name": shop.name, "address": shop.address, "city": shop.city, "country": shop.country},
        "buyer": conversation["buyer"],
        "order": {name: value for name, value in order.items() if name != "access_key"},
        "accepted": _accepted(order, messages),
        "payments": records.payments.notices(number),
        "quotes": records.quotes.dated(order["conversation"]),
        "conversation": {
            **{name: conversation[name] for name in ("id", "channel", "language", "timezone", "page", "created_at")},
            "messages": messages,
        },
    }
    cleaned: dict[str, Any] = without_keys(content)
    return cleaned


def _accepted(order: Mapping[str, Any], messages: list[dict[str, Any]]) -> dict[str, Any] | None:
    """`{who, at, revision, document}` of the last yes; the document is `None` where that revision is kept nowhere."""
    revision, found = 1, None
    for step in order["steps"]:
        revision += step["step"] == "revise"
        if step["step"] == "accept":
            found = {"who": step["who"], "at": step["at"], "revision": revision}
    if found is None:
        return None
    papers = [order["document"], *(card for message in reversed(messages) for card in message["cards"])]
    wanted = (order["number"], found["revision"])
    # The first revision's document may not carry its own; the record's does.
    same = [paper for paper in papers[1:] if (paper.get("number"), paper.get("revision")) == wanted]
    document = papers[0] if order["revision"] == found["revision"] else next(iter(same), None)
    return {**found, "document": document}


def canonical(content: Mapping[str, Any]) -> str:
    """The text that is fingerprinted and attached: JSON with sorted keys."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1)


def evidence_html(content: Mapping[str, Any], shop: Shop, language: str) -> str:
    """The sheets, in `language`; what was said stays as it was said."""
    words = Words(language, shop.hours.zone)
    order, accepted = content["order"], content["accepted"]
    spoken = Words(content["conversation"]["language"] or "en", shop.hours.zone)
    paper_of = order
    if accepted and accepted["document"]:
        paper_of = {**order, "revision": accepted["revision"], "document": accepted["document"]}
    context = {
        "words": words,
        "attributes": format_html('lang="{}" dir="{}"', words.language, words.direction),
        "language": words.language,
        "direction": words.direction,
        "title": words.say("evidence_title", number=full_number(order)),
        "made": _utc(content["made_at"]),
        "made_iso": content["made_at"],
        "seller": content["seller"]["name"],
        "algorithm": words.say("evidence_sum", algorithm=ALGORITHM),
        "fingerprint": hashlib.sha256(canonical(content).encode()).hexdigest(),
        "about_sum": words.say("evidence_sum_about", file=file_name(order["number"]), algorithm=ALGORITHM),
        "state": words.name("status", order["status"]),
        "accepted": _told(words, order, accepted) if accepted else words["evidence_not_accepted"],
        "by_page": bool(accepted) and accepted["who"] == "buyer",
        "button": [Cell(spoken[key], spoken.language) for key in ("order_page_accept", "order_page_accept_means")],
        "steps": [
            (_utc(step["at"]), words.name("step", step["step"]), Cell(_doer(words, step["who"]), shop.language))
            for step in order["steps"]
        ],
        "payments": [
            (_utc(one["at"]), Cell(" ".join(one[part] for part in ("provider", "reference", "outcome")).strip()), money)
            for one in content["payments"]
            if (money := Cell(f"{one['amount']} {one['currency']}".strip()))
        ],
        "promise": promised(paper_of, shop, words),
        "paper": proforma(paper_of, "", shop, words, content["buyer"], spoken.language),
        "quotes": [
            {"at": _utc(quote["at"]), "card": shown}
            for quote in content["quotes"]
            if (shown := card_rows(words, quote["card"]))
        ],
        "conversation": [_message(words, shop, one) for one in content["conversation"]["messages"]],
    }
    return render_to_string("desk/evidence.html", context)


def _told(words: Words, order: Mapping[str, Any], accepted: Mapping[str, Any]) -> str:
    document = accepted["document"] or {}
    return words.say(
        "evidence_accepted",
        number=full_number({**order, "revision": accepted["revision"]}),
        at=_utc(accepted["at"]),
        total=words.money(document.get("total")) or "–",
    )


def _message(words: Words, shop: Shop, kept: Mapping[str, Any]) -> dict[str, Any]:
    language = str(kept["language"] or "")
    foreign = bool(language) and base(language) != base(words.language)
    author = words.name("by", kept["author"])
    named = f"{author} (\u2068{kept['name']}\u2069)" if kept.get("name") else author
    return {
        "head": " · ".join(part for part in (_utc(kept["at"]), named, words.tongue(language)) if part),
        "said": Cell(kept["text"], language or "en"),
        "again": _again(words, shop, kept) if foreign and kept["author"] in _SPEAKING else "",
        "tongue": words.tongue(words.language),
        "cards": [shown for card in kept["cards"] if (shown := card_rows(words, card))],
    }


def _again(words: Words, shop: Shop, kept: Mapping[str, Any]) -> str:
    """What the assistant said, said again from its typed values; blank where only the text was kept."""
    try:
        return words.reply(kept["response"], kept["values"] or {}, shop) if kept["response"] else ""
    except (MissingText, BrokenText, TypeError, KeyError, ValueError):
        return ""


def _doer(words: Words, name: str) -> str:
    return words.name("by", name) if name in {"buyer", "assistant"} else name


def _utc(at: str) -> str:
    """`2026-11-28 07:26:53 UTC`: to be compared with a bank's papers, whatever the reader's calendar."""
    return datetime.fromisoformat(at).astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")


def file_name(number: str) -> str:
    """Of the attached content."""
    return f"{number}-evidence.json"


def evidence_pdf(press: Press, records: Records, shop: Shop, number: str, at: datetime, language: str = "en") -> bytes:
    """The PDF; raises `NoSuchRecord` and `NotPrinted`."""
    content = evidence_of(records, shop, number, at)
    attached = {file_name(number): canonical(content)}
    return press.print(evidence_html(content, shop, language), attached)


def main() -> int:
    """Write the PDF to a file; the exit status."""
    parser = argparse.ArgumentParser(prog="nightdesk evidence")
    parser.add_argument("number")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--language", default="en", choices=spoken_languages())
    options = parser.parse_args()
    office = open_office()
    try:
        sheets = evidence_pdf(
            open_press(), office.records, office.shop, options.number, office.clock.now(), options.language
        )
    except NoSuchRecord:
        sys.stderr.write(f"✗ there is no order {options.number}\n")
        return 1
    except NotPrinted as why:
        remedy = "nightdesk doctor says what this machine lacks" if why.reason == "missing" else why.detail
        sys.stderr.write(f"✗ the PDF could not be made ({why.reason}): {remedy}\n")
        return 1
    options.to.write_bytes(sheets)
    sys.stdout.write(f"{options.to}: {len(sheets):,} bytes, {ALGORITHM} {hashlib.sha256(sheets).hexdigest()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
