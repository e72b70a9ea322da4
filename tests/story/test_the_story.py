"""The story that must always work, in every language: asserted on cards, language, order page, lead and digest."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import datetime, timedelta, timezone

import httpx
import pytest

from tests.story.buyers import BUYERS, Buyer
from tests.story.conftest import Running
from tests.story.line import BuyerLine, cards_of

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("buyer", BUYERS.values(), ids=BUYERS.keys())
def test_a_sample_becomes_a_bulk_order_overnight(running: Running, buyer: Buyer) -> None:
    began = datetime.now(timezone.utc) - timedelta(seconds=1)
    line = BuyerLine(running.url)
    welcome = line.open(language=buyer.language, timezone=buyer.zone, page=f"{running.url}/shop/SL-201", sku="SL-201")
    assert welcome[0]["author"] == "assistant"
    assert welcome[0]["language"] == buyer.language

    heard = line.say(buyer.sample.format(url=f"{running.url}/shop/SL-201"))
    assert {message["language"] for message in heard} == {buyer.language}
    assert {message["direction"] for message in heard} == {"rtl" if buyer.language == "ar" else "ltr"}
    assert cards_of(heard, "product")[0]["sku"] == "SL-201"
    offer = cards_of(heard, "sample_offer")[0]
    assert offer["credited_on_order"]
    assert offer["unit_price"]["currency"] == "USD"
    freight = cards_of(heard, "shipping_quote")[0]
    assert freight["destination"]["country"] == buyer.country
    express = [option for option in freight["options"] if option["mode"] == "express"]
    assert len({option["carrier"] for option in express}) >= 3, "each courier is its own option"
    assert all(option["transit_days"] and option["price"] for option in express)
    assert len([m for m in heard if m["text"].rstrip().endswith(("?", "？", "؟"))]) == 1, "one natural question"

    heard = line.say(buyer.purpose)
    price = cards_of(heard, "price_quote")[0]
    assert (price["quantity"], price["unit_price"]["amount"], price["total"]["amount"]) == (10000, "2.75", "27500.00")
    assert price["lead_time_days"]
    sea = [o for card in cards_of(heard, "shipping_quote") for o in card["options"] if o["mode"].startswith("sea")]
    assert sea, "a sea freight option for that quantity"
    assert {message["language"] for message in heard} == {buyer.language}

    heard = line.say(buyer.yes)
    order = cards_of(heard, "draft_order")[0]
    assert re.fullmatch(r"PI-\d{4}-\d{5}", order["number"])
    assert order["lines"][0]["quantity"] == 10000
    assert order["valid_until"] > began.date().isoformat()
    assert any(kind == "order" and body["number"] == order["number"] for _, kind, body in line.events)

    page = httpx.get(order["url"], timeout=10)
    assert page.status_code == 200
    assert order["number"] in page.text
    assert f'lang="{buyer.language}' in page.text
    wrong = re.sub(r"key=.*", "key=AAAAAAAAAAAAAAAAAAAAAA", order["url"])
    assert httpx.get(wrong, timeout=10).status_code == 404

    headers = {"Authorization": f"Bearer {running.token('viewer')}"}
    digest = httpx.get(
        f"{running.url}/api/digest", params={"since": began.isoformat()}, headers=headers, timeout=10
    ).json()
    lead = next(lead for lead in digest["leads"] if lead["conversation"] == line.conversation)
    assert lead["stage"] == "bulk"
    assert lead["score"] >= 40
    said = {buyer.sample.format(url=f"{running.url}/shop/SL-201"), buyer.purpose, buyer.yes}
    assert lead["reasons"]
    for reason in lead["reasons"]:
        assert any(reason["quote"] in text for text in said), f"{reason} must quote the buyer"
    assert {"sku": "SL-201", "quantity": 10000} in lead["products"]
    assert any(made["number"] == order["number"] for made in digest["orders"])


@pytest.mark.parametrize("buyer", BUYERS.values(), ids=BUYERS.keys())
def test_a_person_takes_over_and_the_assistant_is_silent(running: Running, buyer: Buyer) -> None:
    line = BuyerLine(running.url)
    line.open(language=buyer.language, timezone=buyer.zone)
    heard = line.say(buyer.human)
    promise = cards_of(heard, "handoff")[0]
    assert promise["status"] == "requested"
    assert promise["reply_by"]

    bearer = {"Authorization": f"Bearer {running.token('agent')}"}
    with httpx.Client(base_url=running.url, headers=bearer, timeout=10) as api:
        _take_over_and_back(api, line, buyer)


def _take_over_and_back(api: httpx.Client, line: BuyerLine, buyer: Buyer) -> None:
    talk = f"/api/conversations/{line.conversation}"
    assert api.post(f"{talk}/take-over").status_code == 200
    assert line.say(buyer.sample.format(url="SL-201")) == [], "while a person owns it, the turn ends without a word"
    assert api.post(f"{talk}/messages", json={"text": "Hello, this is Lin from the factory."}).status_code in (200, 201)
    with closing(line.listen(20)) as events:
        human = next(body for _, kind, body in events if kind == "message" and body["author"] == "human")
    assert human["text"] == "Hello, this is Lin from the factory."
    assert api.post(f"{talk}/hand-back").status_code == 200
    assert cards_of(line.say(buyer.sample.format(url="SL-201")), "sample_offer")


def test_a_typed_command_is_plain_text(running: Running) -> None:
    line = BuyerLine(running.url)
    line.open(language="en", timezone="Europe/London", sku="SL-201")
    for text in ("/restart", '/place_order{"product":"SL-201","quantity":"1"}', "  /session_start", "／restart"):
        heard = line.say(text)
        assert heard, text
        assert not cards_of(heard, "draft_order")
    assert cards_of(line.say("How much for 1000 pairs?"), "price_quote")[0]["unit_price"]["amount"] == "3.20"


def test_several_questions_are_answered_in_one_turn(running: Running) -> None:
    line = BuyerLine(running.url)
    line.open(language="en", timezone="Europe/Berlin", sku="SL-201")
    heard = line.say("What is your price for 1000 pairs, what is the MOQ, and how much is shipping to Hamburg?")
    assert cards_of(heard, "price_quote")
    assert any(card.get("moq") for card in cards_of(heard, "product"))
    assert cards_of(heard, "shipping_quote")[0]["destination"]["country"] == "DE"
