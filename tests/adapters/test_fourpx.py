"""4PX: one parcel a call, grams, prices that are estimates, names from a second call."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from adapters.carriers.fourpx import Fourpx
from adapters.carriers.line import RemoteCarrier
from adapters.carriers.service import Answer, Enquiry, Failure, Request, Sender
from tests.fakes.carriers.fourpx import ESTIMATE, PRODUCTS, FakeFourpx, signature
from tests.fakes.carriers.service import serving
from trade.consignment import Carton, Consignment
from trade.places import Place
from trade.shipping import Refused, ShippingOption

NOW = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
SENDER = Sender("Dovemere Home Textiles", "No. 18 Geting Road", Place("CN", "Ningbo", "315100"))
BERLIN = Place("DE", "Berlin", "10115")
FULL = Carton(Decimal(60), Decimal(40), Decimal(40), Decimal("12.5"), 24)
SMALL = Carton(Decimal(60), Decimal(40), Decimal("20.505"), Decimal("4.2601"), 8)
TWO_SIZES = Consignment((replace(FULL, count=2), SMALL), Decimal("23.52"))
ONE = Consignment((SMALL,), Decimal("3.36"))
KEYS = {"app_key": "5c3f-key", "app_secret": "9b1d-secret"}
ODD = (Failure, KeyError, TypeError, ValueError, ArithmeticError, AttributeError, IndexError)


@pytest.fixture
def fake() -> Iterator[FakeFourpx]:
    with serving(FakeFourpx()) as running:
        assert isinstance(running, FakeFourpx)
        yield running
        assert not running.refused


def ask(
    fake: FakeFourpx, goods: Consignment = ONE, place: Place = BERLIN, at: datetime = NOW, **changed: str
) -> list[ShippingOption]:
    return RemoteCarrier("fourpx", Fourpx({**fake.settings(), **changed}), SENDER).options(goods, place, at)


def reason(fake: FakeFourpx, goods: Consignment) -> str:
    with pytest.raises(Refused) as caught:
        ask(fake, goods)
    return caught.value.reason


def answering(*rows: object, status: int = 200, body: bytes | None = None, **changed: object) -> list[ShippingOption]:
    """What is read when a price call is answered so, and the list of products is not to be had."""
    document = {"result": "1", "msg": "", "errors": None, "data": list(rows), **changed}

    def send(request: Request) -> Answer:
        if request.params["method"] == PRODUCTS:
            raise Failure("timeout")
        return Answer(status, json.dumps(document).encode() if body is None else body)

    return Fourpx(KEYS).ask(Enquiry(ONE, BERLIN, SENDER, NOW, "r1"), send)


def row(**changed: object) -> dict[str, object]:
    return {"logistics_product_code": "XF3", "lump_sum_fee": "154.25", "charge_weight": "", **changed}


def test_the_fake_signs_the_platforms_own_example_as_published() -> None:
    query = {"app_key": "16081f05-e8fc-4250-b9c4-0660d1ecbb28", "format": "json", "method": "ds.xms.order.create"}
    query |= {"timestamp": "1532592413187", "v": "1.0"}
    signed = signature(query, b'{"aa":"bb"}', "7eebf328-8e5a-4030-904d-ec6e89174fbc")
    assert signed == "ff4af77c062a9b97d98aa29777621c4a"


def test_each_different_carton_is_asked_once_and_counted(fake: FakeFourpx) -> None:
    options = ask(fake, Consignment((FULL, SMALL, replace(FULL, units=3)), Decimal(23)))
    assert [one["weight"] for one in fake.asked(ESTIMATE)] == ["12500", "4261"]
    assert [str(option.price.amount) for option in options] == ["937.20", "462.75", "301.80", "585.00"]


def test_a_product_is_offered_only_if_it_prices_every_carton(fake: FakeFourpx) -> None:
    fake.events_by_weight = {"4261": "rates_of_a_small_carton"}
    courier, line = ask(fake, TWO_SIZES)
    assert (courier.service, str(courier.price.amount)) == ("Nordwind Courier", "764.90")  # 2 x 312.40 + 140.10
    assert (line.service, str(line.price.amount)) == ("XQ9", "461.01")  # 2 x 195.00 + 71.005, rounded once
    assert courier.transit_days is None  # 3-5 days the one, 3-4 the other
    assert line.transit_days == (8, 15)


def test_the_chargeable_weight_is_the_stated_one_of_each_carton_else_its_own(fake: FakeFourpx) -> None:
    fake.events_by_weight = {"4261": "rates_of_a_small_carton"}
    courier, line = ask(fake, TWO_SIZES)
    assert courier.chargeable_weight_kg == Decimal("48.24")  # 2 x 19.2 + 9.84
    assert line.chargeable_weight_kg == 2 * Decimal("12.5") + Decimal("4.2601")


def test_sizes_go_with_two_decimals_and_the_postcode_only_when_known(fake: FakeFourpx) -> None:
    ask(fake)
    ask(fake, place=Place("DE"))
    known, unknown = fake.asked(ESTIMATE)
    assert (known["length"], known["width"], known["height"]) == ("60.00", "40.00", "20.51")
    assert known["recipient_post_code"] == "10115"
    assert "recipient_post_code" not in unknown


def test_every_price_is_an_estimate_for_a_week(fake: FakeFourpx) -> None:
    assert {(option.estimate, option.valid_until) for option in ask(fake)} == {(True, (NOW + timedelta(days=7)).date())}


@pytest.mark.parametrize("event", ["rates_as_text", "rates_in_part"])
def test_data_may_be_a_text_or_a_part_of_what_was_asked(fake: FakeFourpx, event: str) -> None:
    fake.event = event
    (option,) = ask(fake)
    assert (option.service, str(option.price.amount)) == ("Registered Small Packet", "154.25")


def test_only_the_products_the_seller_named_are_asked_and_offered(fake: FakeFourpx) -> None:
    assert [option.service for option in ask(fake, products="XA1, XQ9,")] == ["Nordwind Courier", "XQ9"]
    assert fake.asked(ESTIMATE)[0]["logistics_product_code"] == ["XA1", "XQ9"]


def test_a_customer_needs_no_access_token(fake: FakeFourpx) -> None:
    assert ask(fake, access_token="")
    assert "access_token" not in fake.calls[0].query


def test_the_names_are_asked_for_once_a_day(fake: FakeFourpx) -> None:
    carrier = RemoteCarrier("fourpx", Fourpx(fake.settings()), SENDER)
    for hours in (0, 1, 23, 24, 25):
        carrier.options(ONE, BERLIN, NOW + timedelta(hours=hours))
    assert len(fake.asked(PRODUCTS)) == 2


def test_many_threads_ask_for_the_names_once(fake: FakeFourpx) -> None:
    carrier = RemoteCarrier("fourpx", Fourpx(fake.settings()), SENDER)
    with ThreadPoolExecutor(8) as threads:
        offered = list(threads.map(lambda _: carrier.options(ONE, BERLIN, NOW), range(8)))
    assert {options[0].service for options in offered} == {"Nordwind Courier"}
    assert len(fake.asked(PRODUCTS)) == 1


@pytest.mark.parametrize("products", ["unavailable", "no_service", "bad_key"])
def test_without_the_names_the_codes_are_shown(fake: FakeFourpx, products: str) -> None:
    fake.products = products
    assert [option.service for option in ask(fake)] == ["XA1", "XF3", "XS7", "XQ9"]


def test_names_once_known_outlive_a_day_on_which_they_cannot_be_had(fake: FakeFourpx) -> None:
    carrier = RemoteCarrier("fourpx", Fourpx(fake.settings()), SENDER)
    carrier.options(ONE, BERLIN, NOW)
    fake.products = "unavailable"
    assert carrier.options(ONE, BERLIN, NOW + timedelta(days=2))[0].service == "Nordwind Courier"


def test_a_battery_goes_only_where_the_list_says_so(fake: FakeFourpx) -> None:
    charged = replace(ONE, goods=frozenset({"battery"}))
    assert [option.service for option in ask(fake, charged)] == ["Registered Small Packet"]
    fake.event = "rates_of_a_small_carton"
    assert reason(fake, charged) == "forbidden_goods"
    fake.products = "unavailable"
    assert reason(fake, charged) == "upstream"


def test_liquids_travel_as_a_parcel_which_is_all_that_can_be_said(fake: FakeFourpx) -> None:
    assert len(ask(fake, replace(ONE, goods=frozenset({"liquid"})))) == 4
    assert fake.asked(ESTIMATE)[0]["cargocode"] == "P"


@pytest.mark.parametrize(
    ("cartons", "expected"),
    [
        ((replace(FULL, count=21),), "too_many_pieces"),
        (tuple(replace(FULL, gross_kg=Decimal(kg)) for kg in range(1, 7)), "too_many_pieces"),
        ((replace(FULL, gross_kg=Decimal(1000)),), "too_heavy"),
        ((replace(FULL, width_cm=Decimal(1000)),), "too_large"),
    ],
)
def test_what_it_cannot_price_is_not_asked(fake: FakeFourpx, cartons: tuple[Carton, ...], expected: str) -> None:
    assert reason(fake, Consignment(cartons, Decimal(1))) == expected
    assert not fake.calls


def test_the_sandbox_is_asked_at_its_own_address_and_never_quoted(fake: FakeFourpx) -> None:
    asked: list[str] = []

    def send(request: Request) -> Answer:
        asked.append(request.url)
        return Answer(200, json.dumps(fake.recording("rates").document).encode())

    with pytest.raises(Failure) as caught:
        Fourpx({**KEYS, "sandbox": "on"}).ask(Enquiry(ONE, BERLIN, SENDER, NOW), send)
    assert caught.value.reason == "test_mode"
    Fourpx({**KEYS, "sandbox": "off"}).ask(Enquiry(ONE, BERLIN, SENDER, NOW), send)
    assert asked[:2] == [f"https://{host}.4px.com/router/api/service" for host in ("open-test", "open")]


def test_wrong_keys_show_in_the_sandbox_too(fake: FakeFourpx) -> None:
    fake.event = "bad_key"
    with pytest.raises(Refused) as caught:
        ask(fake, sandbox="on")
    assert caught.value.reason == "login"


def test_an_unknown_method_is_a_text_with_http_500() -> None:
    with pytest.raises(Failure) as caught:
        answering(status=500, body="com.fpx.ApiException: API接口不存在".encode())
    assert (caught.value.reason, "API接口不存在" in caught.value.detail) == ("upstream", True)


@pytest.mark.parametrize("status", [200, 500])
def test_what_the_gateway_repeats_of_the_keys_is_not_shown(status: int) -> None:
    error = {"error_code": "000012", "error_msg": "app_key5c3f-keyformatjson{}9b1d-secret"}
    with pytest.raises(Failure) as caught:
        answering(status=status, result="0", errors=[error])
    assert caught.value.reason == "login"
    assert "5c3f" not in repr(caught.value)
    assert "9b1d" not in repr(caught.value)


@pytest.mark.parametrize("fee", ["about 150", "150-180", "-3", "NaN", "1e400", ["154.25"], {}, True])
def test_a_price_that_is_none_is_no_offer(fee: object) -> None:
    with pytest.raises(ODD):
        answering(row(), row(logistics_product_code="XA1", lump_sum_fee=fee))


@pytest.mark.parametrize(
    "changed",
    [
        {"data": [{"logistics_product_code": "XF3"}]},
        {"data": [{"lump_sum_fee": "154.25"}]},
        {"data": [row(logistics_product_code="")]},
        {"data": [row(), row(lump_sum_fee="99.00")]},
        {"data": [row(), None]},
        {"data": [row(), "XF3"]},
        *({"data": data} for data in (None, 5, {"list": [row()]}, "[{", '{"fee": "1"}', "[" * 100_000, "\ud800")),
        *({"result": result} for result in ("3", "", "ok")),
        *({"result": "0", "errors": errors, "msg": None} for errors in ("refused", [None], 7, {"error_code": "1"})),
    ],
)
def test_an_answer_of_another_shape_is_no_offer(changed: dict[str, Any]) -> None:
    with pytest.raises(ODD):
        answering(row(), **changed)


@pytest.mark.parametrize("body", [b"[]", b"null", b"\xff\xfe", b""])
def test_a_body_that_is_no_document_is_no_offer(body: bytes) -> None:
    with pytest.raises(ODD):
        answering(body=body)


def test_a_row_without_a_price_is_passed_over_and_the_same_row_twice_is_one_offer() -> None:
    options = answering(row(logistics_product_code="XN0", lump_sum_fee=0), row(), row())
    assert [(option.service, str(option.price.amount)) for option in options] == [("XF3", "154.25")]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("7-12", (7, 12)),
        ("7 - 12天", (7, 12)),
        ("10~15", (10, 15)),
        ("3至5个工作日", (3, 5)),
        ("3-5 working days", (3, 5)),
        (6, (6, 6)),
        ("", None),
        (None, None),
        ("0", None),
        ("48小时", None),
        ("2-3周", None),
        ("7.5", None),
        ("2026-12-04", None),
        ({}, None),
    ],
)
def test_days_are_read_only_where_days_are_said(said: object, days: tuple[int, int] | None) -> None:
    assert answering(row(estimated_time=said))[0].transit_days == days


@pytest.mark.parametrize(
    ("said", "weight"),
    [("9.84kg", "9.84"), ("9.84", "9.84"), (9.84, "9.84"), ("9840 g", "9.84"), ("", None), ("0.000", None), ([], None)],
)
def test_the_charged_weight_is_read_in_kilograms(said: object, weight: str | None) -> None:
    (option,) = answering(row(charge_weight=said))
    assert option.chargeable_weight_kg == (Decimal(weight) if weight else ONE.gross_kg)


def test_the_mode_is_what_the_list_or_the_name_says(fake: FakeFourpx) -> None:
    rows = [row(logistics_product_code=code) for code in ("XA1", "XF3", "XS7", "XR2", "XM5", "XL8", "XQ9")]
    listed, prices = fake.recording("products").document, {"result": "1", "data": rows}

    def send(request: Request) -> Answer:
        return Answer(200, json.dumps(listed if request.params["method"] == PRODUCTS else prices).encode())

    options = Fourpx(KEYS).ask(Enquiry(ONE, BERLIN, SENDER, NOW), send)
    assert [option.mode for option in options] == ["express", "post", "sea_lcl", "rail", "post", "air", "express"]
