"""Each answered turn makes its conversation's lead anew, from everything the buyer wrote so far."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from office.office import Office
from trade.leads import BuyerWords, Said, assess

_BUYER = ("name", "company", "country", "email", "phone", "business_type", "website")


def assess_conversation(office: Office, conversation: str, now_understood: Mapping[str, Mapping[str, Any]]) -> None:
    """Save the lead and what the buyer said about themselves.

    `now_understood` holds what was understood of the messages being answered, by message id: it is not on disk yet.
    """
    records = office.records
    page_sku = records.conversations.get(conversation)["sku"]
    words = [
        _words(row, now_understood.get(row["id"]) or row["understanding"] or {}, page_sku if not index else "")
        for index, row in enumerate(records.conversations.words(conversation))
    ]
    if not words:
        return
    lead = assess(words, office.shop).as_dict()
    records.leads.save(conversation, lead)
    said = lead["buyer"]
    if isinstance(said, Mapping) and any(said.values()):
        records.conversations.remember_buyer(
            conversation, **{name: str(said[name]) for name in _BUYER if said.get(name)}
        )


def _words(row: Mapping[str, Any], understanding: Mapping[str, Any], page_sku: str) -> BuyerWords:
    text = str(row["text"])
    facts = tuple(
        _said(entity, text) for entity in understanding.get("entities") or () if entity.get("value") is not None
    )
    if page_sku and not any(fact.slot == "product" for fact in facts):
        # The page the buyer writes from says which product is meant, though no word of theirs does.
        facts = (Said("product", page_sku, ""), *facts)
    asks = tuple(str(ask["intent"]) for ask in understanding.get("asks") or ())
    return BuyerWords(str(row["id"]), text, datetime.fromisoformat(str(row["at"])), asks, facts)


def _said(entity: Mapping[str, Any], text: str) -> Said:
    """A fact with the buyer's own words for it; without a span (a quick reply) its words are the whole message."""
    start, end = entity.get("start"), entity.get("end")
    quote = text[start:end] if isinstance(start, int) and isinstance(end, int) else text
    return Said(str(entity["entity"]), entity["value"], quote)


def count_yes_as_order(understandings: Mapping[str, dict[str, Any]], responses: list[str]) -> None:
    """A yes that made an order is an order: its message's asks say so from now on."""
    if not any(response.startswith("utter_order_") for response in responses):
        return
    for understanding in understandings.values():
        asks = understanding.setdefault("asks", [])
        if not any(ask["intent"] == "place_order" for ask in asks):
            asks.append({"intent": "place_order", "confidence": 1.0})
