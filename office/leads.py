"""Each answered turn makes its conversation's lead anew, from everything the buyer wrote so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from locales.phishing import phishing_in
from locales.zones import country_of_phone
from trade.leads import BuyerWords, Said, assess
from trade.shop import Shop

if TYPE_CHECKING:
    from office.records import Records

_BUYER = ("name", "company", "country", "email", "phone", "business_type", "website")


def assess_conversation(
    records: Records, shop: Shop, conversation: str, now_understood: Mapping[str, Mapping[str, Any]]
) -> None:
    """Save the lead and what the buyer said about themselves.

    `now_understood` holds what was understood of the messages being answered, by message id: it is not on disk yet.
    """
    page_sku = records.conversations.get(conversation)["sku"]
    words = [
        _words(row, now_understood.get(row["id"]) or row["understanding"] or {}, page_sku if not index else "")
        for index, row in enumerate(records.conversations.words(conversation))
    ]
    if not words:
        return
    before = records.leads.of(conversation)
    lead = assess(words, shop, restored=bool(before and before["restored"])).as_dict()
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
    facts = (*facts, *_about_the_phone(facts), *(Said("phishing", True, quote) for quote in phishing_in(text)))
    # As decided in the light of the question before it, which the understanding keeps beside what was heard.
    asks = tuple(str(ask["intent"]) for ask in understanding.get("asks") or ())
    asked = str(understanding.get("asked") or "")
    return BuyerWords(str(row["id"]), text, datetime.fromisoformat(str(row["at"])), asks, facts, asked)


def _about_the_phone(facts: tuple[Said, ...]) -> Iterator[Said]:
    """Where a number is at home, with the buyer's words for the number."""
    for one in facts:
        country = country_of_phone(str(one.value)) if one.slot == "phone" else None
        if country:
            yield Said("phone_country", country, one.quote)


def _said(entity: Mapping[str, Any], text: str) -> Said:
    """A fact with the buyer's own words for it; without a span (a quick reply) its words are the whole message."""
    start, end = entity.get("start"), entity.get("end")
    quote = text[start:end] if isinstance(start, int) and isinstance(end, int) else text
    return Said(str(entity["entity"]), entity["value"], quote)


def count_yes_as_order(understandings: Mapping[str, dict[str, Any]], responses: list[str]) -> None:
    """A yes that made an order is an order: its message's asks say so from now on."""
    made = ("utter_order_drafted", "utter_order_pending", "utter_order_revised")
    if not any(response.startswith(made) for response in responses):
        return
    for understanding in understandings.values():
        asks = understanding.setdefault("asks", [])
        if not any(ask["intent"] == "place_order" for ask in asks):
            asks.append({"intent": "place_order", "confidence": 1.0})
