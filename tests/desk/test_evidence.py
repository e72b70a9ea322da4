"""The evidence of an order: everything that was said and agreed, dated, fingerprinted, and without the buyer's key."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desk.deeds import accept_order, move_order
from office.records import Said
from tests.fakes.press import FakePress

Browse = Callable[..., Any]


@pytest.fixture
def order(house: Any) -> dict[str, Any]:
    """Drafted for a German, told of in German, revised, accepted, the deposit paid."""
    from desk.callers import Caller

    conversation = house.conversation("de", "10.000 Paar, bitte mit <b>Rechnung</b>\nan Beispiel GmbH")
    records = house.records
    records.conversations.remember_buyer(conversation, company="Beispiel GmbH", country="DE")
    quote = {"type": "price_quote", "sku": "SL-201", "quantity": 10000, "unit": "pair", "lead_time_days": [25, 30]}
    prices = {"unit_price": {"amount": "2.75", "currency": "USD"}, "total": {"amount": "27500.00", "currency": "USD"}}
    records.quotes.number(
        conversation,
        "k",
        "price",
        lambda number: {**quote, **prices, "number": number, "sources": ["products.csv#SL-201/prices"]},
    )
    made = house.order(conversation)
    told = Said(
        text="Ihre Bestellung liegt bereit.",
        language="de",
        response="utter_order_drafted",
        values={
            "number": made["number"],
            **{part: made["document"][part] for part in ("total", "deposit", "balance")},
            "valid_until": {"date": made["document"]["valid_until"]},
        },
        cards=[made["document"]],
    )
    records.messages.say(conversation, "told", [told], author="assistant")
    records.orders.revise(
        made["number"], "mei", lambda kept: kept["document"] | {"place": "Rotterdam", "lead_time_days": [25, 30]}
    )
    accept_order(house.front, records.orders.get(made["number"]))
    move_order(house.front, Caller("mei", "agent"), made["number"], "mark-paid")
    kept: dict[str, Any] = records.orders.get(made["number"])
    return kept


def sheets_of(house: Any, browse: Browse, order: dict[str, Any]) -> PdfReader:
    answer = browse("agent").http.get(f"/desk/orders/{order['number']}/evidence.pdf", timeout=60)
    assert answer.headers["content-type"] == "application/pdf"
    return PdfReader(io.BytesIO(answer.content))


def test_it_holds_what_was_said_quoted_accepted_and_promised(house: Any, browse: Browse, order: dict[str, Any]) -> None:
    text = " ".join(" ".join(page.extract_text() for page in sheets_of(house, browse, order).pages).split())
    number = order["number"]
    accept = next(step for step in order["steps"] if step["step"] == "accept")
    at = accept["at"][:19].replace("T", " ") + " UTC"
    for told in (
        f"Record of order {number}",
        # Which revision was accepted, when, at what total.
        f"{number}-R1 was accepted on {at}. Total: $28,700.00.",
        "Diese Bestellung annehmen",
        "CIF Rotterdam (Incoterms® 2020)",
        "25 to 30 days after receipt of the deposit",
        "Drafted Assistant",
        "Revised mei",
        "Accepted Buyer",
        "Deposit paid mei",
        "Price quote Q-",
        "products.csv#SL-201/prices",
        # The buyer's words as they stand, with who, when and in which language.
        "10.000 Paar, bitte mit <b>Rechnung</b> an Beispiel GmbH",
        "Buyer · German",
        "Assistant · German Ihre Bestellung liegt bereit. English: Your draft order",
        "PROFORMA INVOICE",
        "10,000 pairs",
    ):
        assert told in text, told


def test_its_fingerprint_is_that_of_the_content_attached(house: Any, browse: Browse, order: dict[str, Any]) -> None:
    reader = sheets_of(house, browse, order)
    ((name, (content,)),) = reader.attachments.items()
    assert name == f"{order['number']}-evidence.json"
    printed = re.search(r"\b[0-9a-f]{64}\b", reader.pages[0].extract_text())
    assert printed is not None
    assert printed[0] == hashlib.sha256(content).hexdigest()
    told = json.loads(content)
    assert told["accepted"]["revision"] == 2
    assert told["accepted"]["who"] == "buyer"
    assert told["accepted"]["document"]["place"] == "Rotterdam"
    assert [message["author"] for message in told["conversation"]["messages"]] == ["buyer", "assistant"]
    assert [step["step"] for step in told["order"]["steps"]] == ["draft", "revise", "accept", "pay_deposit"]
    assert told["quotes"][0]["card"]["sku"] == "SL-201"
    made = re.search(r"Made on (\S+ \S+ UTC)", reader.pages[0].extract_text())
    assert made is not None
    assert told["made_at"][:19].replace("T", " ") + " UTC" == made[1]


def test_the_key_of_the_buyers_page_is_nowhere_in_it(house: Any, browse: Browse, order: dict[str, Any]) -> None:
    house.records.messages.accept(order["conversation"], "link", f"see {order['document']['url']}")
    reader = sheets_of(house, browse, order)
    ((_, (content,)),) = reader.attachments.items()
    assert order["access_key"].encode() not in content
    assert order["access_key"] not in "".join(page.extract_text() for page in reader.pages)
    assert b"0000 1111" not in content


def test_what_was_accepted_before_a_later_revision_is_told_from_the_paper_the_buyer_was_shown(
    house: Any, browse: Browse
) -> None:
    from desk.evidence import evidence_of

    conversation = house.conversation()
    made = house.order(conversation)
    house.records.messages.say(conversation, "told", [Said(text="Here", cards=[made["document"]])], author="assistant")
    accept_order(house.front, made)
    house.records.orders.revise(
        made["number"], "mei", lambda kept: kept["document"] | {"place": "Rotterdam", "revision": 2, "status": "sent"}
    )
    told = evidence_of(house.records, house.shop, made["number"], house.front.clock.now())
    assert told["order"]["revision"] == 2
    assert told["accepted"]["revision"] == 1
    assert told["accepted"]["document"]["place"] == "Hamburg"
    text = " ".join(sheets_of(house, browse, made).pages[0].extract_text().split())
    assert "CIF Hamburg" in text
    assert "Rotterdam" not in text


def test_an_order_that_nobody_accepted_is_said_to_be_none(house: Any, browse: Browse) -> None:
    order = house.order(house.conversation())
    text = " ".join(page.extract_text() for page in sheets_of(house, browse, order).pages)
    assert "This order has not been accepted." in text
    assert "was accepted on" not in text


def test_only_those_who_may_act_can_take_it_and_the_audit_knows(
    house: Any, browse: Browse, order: dict[str, Any]
) -> None:
    path = f"/desk/orders/{order['number']}/evidence.pdf"
    assert browse().http.get(path).status_code == 302
    assert browse("viewer", "vera").http.get(path).status_code == 403
    agent = browse("agent", "mei")
    assert agent.http.get("/desk/orders/PI-1999-00001/evidence.pdf").status_code == 404
    assert path in agent.http.get(f"/desk/orders/{order['number']}").text
    answer = agent.http.get(path, timeout=60)
    assert answer.headers["cache-control"] == "no-store"
    assert ("mei", "order.evidence") in {
        (one["who"], one["what"]) for one in house.records.audit.entries(order["number"])
    }


def test_a_desk_that_cannot_print_says_what_to_do(house: Any, browse: Browse, order: dict[str, Any]) -> None:
    object.__setattr__(house.front, "press", FakePress("missing"))
    agent = browse("agent")
    agent.http.follow_redirects = True
    agent.http.cookies.set("desk_language", "en")
    assert "nightdesk doctor" in agent.http.get(f"/desk/orders/{order['number']}/evidence.pdf").text


def test_the_command_writes_the_same_to_a_file(
    house: Any, order: dict[str, Any], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from office.cli import main

    file = tmp_path / "evidence.pdf"
    assert main(["evidence", order["number"], "--to", str(file)]) == 0
    reader = PdfReader(file)
    assert f"{order['number']}-R1 was accepted on" in reader.pages[0].extract_text()
    assert hashlib.sha256(file.read_bytes()).hexdigest() in capfd.readouterr().out
    assert main(["evidence", "PI-1999-00001", "--to", str(tmp_path / "none.pdf")]) == 1
    assert "no order PI-1999-00001" in capfd.readouterr().err
    assert not (tmp_path / "none.pdf").exists()
