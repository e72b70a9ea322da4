"""The buyer's page of an order."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest


def fields_of(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))


def test_the_key_opens_the_order_and_nothing_else_does(house: Any) -> None:
    conversation = house.conversation()
    order, other = house.order(conversation), house.order(conversation, key="another cart")
    page = httpx.get(order["document"]["url"])
    assert page.status_code == 200
    assert order["number"] in page.text
    address = f"{house.url}/orders/{order['number']}"
    for key in ("", "?key=", f"?key={other['access_key']}", f"?key={order['access_key'][:-1]}", "?key=%00", "?key=é"):
        missing = httpx.get(address + key)
        assert missing.status_code == 404
        assert order["number"] not in missing.text
    assert httpx.get(f"{house.url}/orders/PI-1999-00001?key={order['access_key']}").status_code == 404


def test_the_page_tells_the_whole_deal(house: Any) -> None:
    page = httpx.get(house.order(house.conversation())["document"]["url"])
    for figure in ("10,000 pairs", "$2.75", "$27,500.00", "$1,200.00", "$28,700.00", "$8,610.00", "$20,090.00"):
        assert figure in page.text, figure
    assert "CIF Hamburg" in page.text
    assert "0000 1111" in page.text
    assert "never change them by chat" in page.text
    assert "HS 640419" in page.text


def test_the_page_keeps_its_key_to_itself(house: Any) -> None:
    page = httpx.get(house.order(house.conversation())["document"]["url"])
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["cache-control"] == "no-store"
    assert "script-src" not in page.headers["content-security-policy"]
    assert page.headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize(
    ("language", "direction", "title"),
    [
        ("en", "ltr", "Proforma invoice"),
        ("zh", "ltr", "形式发票"),
        ("zh-Hant", "ltr", "形式發票"),
        ("es", "ltr", "Factura proforma"),
        ("ar", "rtl", "فاتورة أولية"),
    ],
)
def test_it_speaks_the_buyers_language(house: Any, language: str, direction: str, title: str) -> None:
    page = httpx.get(house.order(house.conversation(language))["document"]["url"]).text
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert title in page


def test_a_language_without_texts_is_served_in_english_and_says_so(house: Any) -> None:
    page = httpx.get(house.order(house.conversation("hi"))["document"]["url"]).text
    assert re.search(r'<html lang="(hi|en)"', page)


def test_it_is_accepted_once_however_often_the_button_is_pressed(house: Any) -> None:
    order = house.order(house.conversation())
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    for _ in range(2):
        answer = httpx.post(f"{house.url}/orders/{order['number']}/accept", data=fields)
        assert answer.status_code == 303
        assert answer.headers["location"].endswith(order["access_key"])
    kept = house.records.orders.get(order["number"])
    assert [step["step"] for step in kept["steps"]] == ["draft", "accept"]
    assert kept["status"] == "accepted"
    page = httpx.get(order["document"]["url"]).text
    assert "You have accepted this order" in page
    assert "<form" not in page
    assert "$8,610.00" in page
    events = [e["body"]["status"] for e in house.records.events.after(0, order["conversation"]) if e["type"] == "order"]
    assert events == ["sent", "accepted"]


def test_accepting_needs_the_key_and_the_pages_own_token(house: Any) -> None:
    conversation = house.conversation()
    order, other = house.order(conversation), house.order(conversation, key="another cart")
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    foreign = fields_of(httpx.get(other["document"]["url"]).text)
    address = f"{house.url}/orders/{order['number']}/accept"
    assert httpx.get(address).status_code == 405
    assert httpx.post(address, data=fields | {"key": "A" * 22}).status_code == 404
    assert httpx.post(address, data=fields | {"token": ""}).status_code == 409
    assert httpx.post(address, data=fields | {"token": foreign["token"]}).status_code == 409
    assert httpx.post(address, data=foreign).status_code == 404
    assert house.records.orders.get(order["number"])["status"] == "sent"


def test_what_was_revised_after_it_was_read_is_not_accepted_unread(house: Any) -> None:
    order = house.order(house.conversation())
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    house.records.orders.revise(order["number"], "mei", lambda kept: kept["document"] | {"place": "Rotterdam"})
    answer = httpx.post(f"{house.url}/orders/{order['number']}/accept", data=fields)
    assert answer.status_code == 409
    assert "has changed" in answer.text
    assert "Rotterdam" in answer.text
    assert house.records.orders.get(order["number"])["status"] == "sent"


@pytest.mark.parametrize(
    ("status", "text"),
    [("pending_approval", "being confirmed"), ("cancelled", "has been cancelled"), ("revised", "newer version")],
)
def test_what_cannot_be_accepted_says_so_and_asks_for_no_money(house: Any, status: str, text: str) -> None:
    order = house.order(house.conversation(), status)
    page = httpx.get(order["document"]["url"]).text
    assert text in page
    assert "<form" not in page
    assert "0000 1111" not in page


def test_an_order_past_its_last_day_is_shown_and_not_accepted(house: Any) -> None:
    from adapters.records.models import Order

    order = house.order(house.conversation())
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    Order.objects.filter(number=order["number"]).update(valid_until="2020-01-01")
    answer = httpx.post(f"{house.url}/orders/{order['number']}/accept", data=fields)
    assert answer.status_code == 409
    assert "cannot be accepted" in answer.text
    assert "validity of this order has ended" in answer.text
    assert house.records.orders.get(order["number"])["status"] == "sent"


def test_whatever_a_buyer_called_themselves_is_text(house: Any) -> None:
    conversation = house.conversation()
    house.records.conversations.remember_buyer(conversation, company='<img src=x onerror="alert(1)">')
    page = httpx.get(house.order(conversation)["document"]["url"]).text
    assert "<img" not in page
    assert "&lt;img" in page
