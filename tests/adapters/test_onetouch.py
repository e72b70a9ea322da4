"""Alibaba.com Logistics: how a question is signed and what it must hold, and totals that must explain themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from adapters.carriers.line import RemoteCarrier
from adapters.carriers.onetouch import OneTouch
from adapters.carriers.service import Answer, Enquiry, Failure, Request, Sender
from tests.fakes.carriers.onetouch import FakeOneTouch, asked, md5_signature, parameters
from tests.fakes.carriers.service import serving
from trade.consignment import Carton, Consignment, Content
from trade.money import Money
from trade.places import Place
from trade.shipping import Refused, ShippingOption

NOW = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
SENDER = Sender(
    "Dovemere Home Textiles", "No. 18 Geting Road", Place("CN", "Ningbo", "315100"), "13800000000", "s@x.cn"
)
BERLIN = Place("DE", "Berlin", "10115")
SLIPPERS = Content("Waffle slippers", 56, Decimal("0.42"), Money.of("3.80", "USD"), "6405.20.9000", "CN")
GOODS = Consignment(
    (
        Carton(Decimal(60), Decimal(40), Decimal(40), Decimal("12.5"), 24, 2),
        Carton(Decimal(60), Decimal(40), Decimal("20.5"), Decimal("4.2600001"), 8),
    ),
    Decimal("23.52"),
    contents=(SLIPPERS,),
)


@pytest.fixture
def gateway() -> Iterator[FakeOneTouch]:
    with serving(FakeOneTouch()) as running:
        assert isinstance(running, FakeOneTouch)
        yield running


def ask(
    gateway: FakeOneTouch, goods: Consignment = GOODS, place: Place = BERLIN, sender: Sender = SENDER, **changed: str
) -> list[ShippingOption]:
    return RemoteCarrier("onetouch", OneTouch({**gateway.settings(), **changed}), sender).options(goods, place, NOW)


def refusal(gateway: FakeOneTouch, *of: Any, **changed: str) -> Refused:
    with pytest.raises(Refused) as caught:
        ask(gateway, *of, **changed)
    assert not gateway.refused
    return caught.value


def answered(document: object) -> list[ShippingOption]:
    """What is read when one product is answered so."""
    settings = {**FakeOneTouch().settings(), "products": "EX_ASP_standard3C"}
    answer = Answer(200, json.dumps(document).encode())
    return OneTouch(settings).ask(Enquiry(GOODS, BERLIN, SENDER, NOW, "q1"), lambda request: answer)


def priced(total: object, *rows: dict[str, object], **more: object) -> dict[str, Any]:
    return {"result": {"success": True, "values": {"express_quote_item_list": rows, "sales_amount": total, **more}}}


def fee(amount: object, kind: str = "base_freight") -> dict[str, object]:
    return {"code": "EX1", "type": kind, "sales_amount": {"amount": amount, "currency": "CNY"}, "quantity": 1}


def test_the_signature_we_are_held_to_is_that_of_the_published_example() -> None:
    published = {
        "method": "taobao.item.seller.get",
        "app_key": "12345678",
        "session": "test",
        "timestamp": "2016-01-01 12:00:00",
        "format": "json",
        "v": "2.0",
        "sign_method": "md5",
        "fields": "num_iid,title,nick,price,num",
        "num_iid": "11223344",
    }
    assert md5_signature(published, "helloworld") == "66987CB115214E59E6EC978214934FB8"


def test_the_time_is_chinas_and_the_keys_stay_out_of_the_address() -> None:
    sent: list[Request] = []

    def send(request: Request) -> Answer:
        sent.append(request)
        return Answer(200, b"{}")

    settings = {**FakeOneTouch().settings(), "url": ""}
    with pytest.raises(KeyError):
        OneTouch(settings).ask(Enquiry(GOODS, BERLIN, SENDER, NOW), send)
    assert sent[0].url == "https://gw.api.taobao.com/router/rest"
    assert not sent[0].params
    assert b"timestamp=2026-11-27+02%3A10%3A00" in sent[0].body
    assert settings["app_secret"].encode() not in sent[0].body


def test_each_product_is_asked_once_and_a_refused_one_is_left_out(gateway: FakeOneTouch) -> None:
    options = ask(gateway)
    assert [asked(call)["product_code"] for call in gateway.calls] == list(gateway.products)
    assert [option.service for option in options] == ["EX_ASP_standard3C", "EX_ASP_ePacket", "EX_ASP_worldwide"]
    assert not gateway.refused


def test_every_piece_is_a_row_of_its_own_as_a_rows_weight_may_mean_either(gateway: FakeOneTouch) -> None:
    ask(gateway)
    rows = asked(gateway.calls[0])["package_list"]
    assert [(row["quantity"], row["height"], row["weight"]) for row in rows] == [
        ("1", "40", "12.5"),
        ("1", "40", "12.5"),
        ("1", "20.5", "4.261"),
    ]


def test_the_goods_are_declared_by_unit_and_in_all(gateway: FakeOneTouch) -> None:
    ask(gateway, formal_customs="off")
    query = asked(gateway.calls[0])
    assert [(one["hscode"], one["declaration_value"], one["product_type"]) for one in query["cargo_list"]] == [
        ("6405209000", "3.8", [])
    ]
    assert query["express_customs"] == {
        "declaration_amount": "212.8",
        "declaration_currency": "USD",
        "need_customs_clearance": "0",
    }


def test_of_the_buyer_only_country_city_and_postcode_are_sent(gateway: FakeOneTouch) -> None:
    ask(gateway, place=Place("DE", "Berlin", "10115", "DEHAM"))
    assert asked(gateway.calls[0])["consignee_address"] == {
        "address": {
            "zip": "10115",
            "country": {"code": "DE", "name": "DE"},
            "province": {"name": "N/A"},
            "city": {"name": "Berlin"},
            "address": "N/A",
        },
        "contact_person": "N/A",
        "company_name_en": "N/A",
    }


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        (Place("DE"), "needs_postcode"),
        (Place("DE", "Berlin"), "needs_postcode"),
        (Place("DE", "", "10115"), "needs_city"),
    ],
)
def test_an_unknown_place_is_not_asked_about(gateway: FakeOneTouch, place: Place, reason: str) -> None:
    assert refusal(gateway, GOODS, place).reason == reason
    assert not gateway.calls


@pytest.mark.parametrize(
    "goods",
    [
        replace(GOODS, contents=()),
        replace(GOODS, contents=(replace(SLIPPERS, hs_code=""),)),
        replace(GOODS, contents=(replace(SLIPPERS, unit_value=None),)),
        replace(GOODS, contents=(SLIPPERS, replace(SLIPPERS, unit_value=Money.of("3.50", "EUR")))),
        replace(GOODS, goods=frozenset({"battery", "liquid"})),
    ],
    ids=["none", "no hs code", "no price", "two currencies", "liquid"],
)
def test_goods_that_cannot_be_declared_are_not_asked_about(gateway: FakeOneTouch, goods: Consignment) -> None:
    assert refusal(gateway, goods).reason == "invalid"
    assert not gateway.calls


def test_batteries_are_declared_by_the_published_code(gateway: FakeOneTouch) -> None:
    ask(gateway, replace(GOODS, goods=frozenset({"battery"})))
    assert asked(gateway.calls[0])["cargo_list"][0]["product_type"] == [{"code": "battery", "name": "电池"}]


def test_the_origin_is_the_settings_postcode_before_the_senders(gateway: FakeOneTouch) -> None:
    nowhere = replace(SENDER, place=Place("CN", "Ningbo"))
    ask(gateway)
    ask(gateway, sender=nowhere, origin_zip_code="518000")
    assert {asked(call)["origin_zip_code"] for call in gateway.calls} == {"315100", "518000"}
    assert refusal(gateway, GOODS, BERLIN, nowhere).reason == "not_configured"


def test_collection_is_asked_for_only_when_it_is_wanted(gateway: FakeOneTouch) -> None:
    ask(gateway)
    ask(gateway, pickup="on")
    assert [asked(call)["need_pickup"] for call in gateway.calls] == [False] * 4 + [True] * 4


def test_fees_beside_the_base_freight_are_surcharges(gateway: FakeOneTouch) -> None:
    plain, discounted, dollars = ask(gateway)
    assert [(charge.name, charge.amount) for charge in plain.surcharges] == [
        ("燃油附加费", Money.of("65.35", "CNY")),
        ("报关费", Money.of("31.25", "CNY")),
    ]
    assert not discounted.surcharges  # Nobody says on which fee the discount is.
    assert [charge.amount for charge in dollars.surcharges] == [Money.of("10.43", "USD")]


def test_a_total_is_a_price_only_when_the_fees_less_the_discount_are_that_total() -> None:
    assert answered(priced("100", fee("109.2"), discount_amount="9.2"))[0].price == Money.of("100.00", "CNY")
    for document in (
        priced("109.2", fee("109.2"), discount_amount="9.2"),
        priced("118.4", fee("109.2"), discount_amount="-9.2"),
        priced("109.2", fee("109.2"), fee("10", "fuel_surcharge")),
        priced("109.2", fee("NaN")),
        priced("109.2"),
    ):
        with pytest.raises(Failure) as caught:
            answered(document)
        assert caught.value.reason == "upstream"


@pytest.mark.parametrize(
    "document",
    [
        [],
        "priced",
        {"result": None},
        {"result": {"success": True, "values": None}},
        {"result": {"success": True, "values": {"sales_amount": "109.2"}}},
        {"error_response": "closed"},
        priced(None, fee("109.2")),
        priced("0", fee("0")),
        priced("-5", fee("-5")),
        priced("109.2", fee("109,2")),
        priced("109.2", {"sales_amount": "109.2", "type": "base_freight"}),
        priced("109.2", {"sales_amount": {"amount": "109.2"}, "type": "base_freight"}),
    ],
)
def test_an_odd_answer_is_no_offer(document: object) -> None:
    with pytest.raises((Failure, KeyError, TypeError, ValueError, ArithmeticError, AttributeError, IndexError)):
        answered(document)


def test_only_a_success_that_says_so_is_one() -> None:
    document = priced("109.2", fee("109.2"))
    document["result"]["success"] = "false"
    with pytest.raises(Failure) as caught:
        answered(document)
    assert caught.value.reason == "not_served"


@pytest.mark.parametrize("event", ["bad_session", "call_limit", "service_late"])
def test_what_fails_for_every_product_is_asked_once(gateway: FakeOneTouch, event: str) -> None:
    gateway.event = event
    refusal(gateway)
    assert len(gateway.calls) == 1


def test_the_words_about_each_product_reach_the_seller(gateway: FakeOneTouch) -> None:
    gateway.event = "no_service"
    detail = refusal(gateway).detail
    assert all(f"{product}: 该产品不支持目的国 (500102)" in detail for product in gateway.products)


def test_what_the_sandbox_says_is_never_an_offer(gateway: FakeOneTouch) -> None:
    assert refusal(gateway, sandbox="on").reason == "test_mode"
    assert gateway.calls


@pytest.mark.parametrize("products", [" , ", "A, B, C, D, E, F"])
def test_one_to_five_products_are_asked(products: str) -> None:
    with pytest.raises(Failure) as caught:
        OneTouch({**FakeOneTouch().settings(), "products": products})
    assert caught.value.reason == "not_configured"


def test_a_form_is_sent_in_utf_8(gateway: FakeOneTouch) -> None:
    ask(gateway, replace(GOODS, contents=(replace(SLIPPERS, name="华夫格拖鞋 & più"),)), Place("AE", "دبي", "00000"))
    assert not gateway.refused
    assert "华夫格拖鞋 & più" in parameters(gateway.calls[0])["paramn_query"]
