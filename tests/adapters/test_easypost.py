"""EasyPost's own traps: inches and ounces, one parcel a call, customs papers, test keys, odd answers."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from adapters.carriers.easypost import EasyPost
from adapters.carriers.line import RemoteCarrier
from tests.adapters.test_carriers import BERLIN, NOW, PARCEL, SENDER, TWO_SIZES
from tests.fakes.carriers.easypost import KEY, FakeEasyPost
from tests.fakes.carriers.service import RECORDINGS, Call, Reply, serving
from trade.consignment import Carton, Consignment, Content
from trade.money import Money
from trade.places import Place
from trade.shipping import Refused, ShippingOption

PAIR = Content("Waffle slippers", 1, Decimal("0.42"), Money.of("9.00", "USD"), "6405209000", "CN")


class Answering(FakeEasyPost):
    """Answers with what `reply` makes of the question; checks it as strictly."""

    reply: Callable[[dict[str, Any]], Reply]

    def recording(self, event: str) -> Reply:
        return self.reply(self.calls[-1].json()["shipment"])


@pytest.fixture
def service() -> Iterator[FakeEasyPost]:
    with serving(FakeEasyPost()) as running:
        assert isinstance(running, FakeEasyPost)
        yield running


@pytest.fixture
def answering() -> Iterator[Answering]:
    with serving(Answering()) as running:
        assert isinstance(running, Answering)
        yield running


def ask(
    service: FakeEasyPost, goods: Consignment = PARCEL, place: Place = BERLIN, **changed: str
) -> list[ShippingOption]:
    carrier = RemoteCarrier("easypost", EasyPost({**service.settings(), **changed}), SENDER)
    try:
        return carrier.options(goods, place, NOW)
    finally:
        assert not service.refused


def refusal(service: FakeEasyPost, goods: Consignment = PARCEL, place: Place = BERLIN, **changed: str) -> Refused:
    with pytest.raises(Refused) as caught:
        ask(service, goods, place, **changed)
    return caught.value


def shipment(call: Call) -> dict[str, Any]:
    asked = call.json()["shipment"]
    assert isinstance(asked, dict)
    return asked


def rate(**changed: object) -> dict[str, object]:
    """One real rate of the recording, changed."""
    return {**json.loads((RECORDINGS / "easypost/rates.json").read_text("utf-8"))["body"]["rates"][0], **changed}


def rates(*listed: object, **more: object) -> Reply:
    return Reply(200, {"rates": list(listed), "messages": [], **more})


def cartons(*kinds: tuple[str, int]) -> Consignment:
    """Cartons by height in cm and count."""
    return Consignment(
        tuple(Carton(Decimal(60), Decimal(40), Decimal(height), Decimal(9), 24, count) for height, count in kinds),
        Decimal(1),
    )


def without(**unknown: Any) -> Consignment:
    return replace(PARCEL, contents=(replace(PAIR, **unknown),))


def test_centimetres_become_inches_and_kilograms_ounces_rounded_up(service: FakeEasyPost) -> None:
    ask(service, TWO_SIZES)
    assert [shipment(call)["parcel"] for call in service.calls] == [
        {"length": 23.7, "width": 15.8, "height": 15.8, "weight": 441},
        {"length": 23.7, "width": 15.8, "height": 8.1, "weight": 150.3},
    ]


def test_an_exact_inch_is_not_rounded_up(service: FakeEasyPost) -> None:
    exact = Carton(Decimal("25.4"), Decimal("12.7"), Decimal("2.54"), Decimal("0.45359237"), 1)
    ask(service, replace(PARCEL, cartons=(exact,), contents=()))
    assert shipment(service.calls[0])["parcel"] == {"length": 10, "width": 5, "height": 1, "weight": 16}


def test_the_key_is_the_user_and_the_password_is_empty(service: FakeEasyPost) -> None:
    ask(service)
    given = service.calls[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(given).decode() == f"{KEY}:"


def test_a_test_key_asks_nothing_and_offers_nothing(service: FakeEasyPost) -> None:
    assert refusal(service, key="EZTK5d0c1f7e9a3b482f").reason == "test_mode"
    assert service.calls == []


def test_a_rate_in_another_mode_than_production_is_no_offer(answering: Answering) -> None:
    answering.reply = lambda asked: rates(rate(mode="test"), rate(mode="sandbox", service="Other"))
    assert refusal(answering).reason == "test_mode"
    answering.reply = lambda asked: rates(rate(mode=None), mode="test")
    assert refusal(answering).reason == "test_mode"
    answering.reply = lambda asked: rates({key: value for key, value in rate().items() if key != "mode"})
    assert len(ask(answering)) == 1


def test_all_accounts_are_asked_unless_some_are_named(service: FakeEasyPost) -> None:
    ask(service)
    ask(service, carrier_accounts=" ,")
    assert shipment(service.calls[0])["carrier_accounts"] == ["ca_1f0c7a52", "ca_7e2b9d10"]
    assert "carrier_accounts" not in shipment(service.calls[1])


def test_neither_buyer_nor_phone_nor_mail_is_sent(service: FakeEasyPost) -> None:
    ask(service)
    ask(service, place=Place("DE"))
    assert shipment(service.calls[0])["to_address"] == {"city": "Berlin", "zip": "10115", "country": "DE"}
    assert shipment(service.calls[1])["to_address"] == {"country": "DE"}
    assert b"s@example.com" not in service.calls[0].body
    assert b"+86" not in service.calls[0].body


def test_customs_papers_hold_what_is_in_that_carton(service: FakeEasyPost) -> None:
    ask(service, TWO_SIZES)
    first, second = (shipment(call)["customs_info"] for call in service.calls)
    assert first == {
        "contents_type": "merchandise",
        "customs_items": [
            {
                "description": "Waffle slippers",
                "quantity": 24,
                "weight": 355.6,
                "value": 91.2,
                "currency": "USD",
                "hs_tariff_number": "6405209000",
                "origin_country": "CN",
            }
        ],
    }
    assert (second["customs_items"][0]["quantity"], second["customs_items"][0]["value"]) == (8, 30.4)


def test_the_value_is_declared_in_the_shops_own_currency(service: FakeEasyPost) -> None:
    ask(service, without(unit_value=Money.of("66.5", "CNY")))
    item = shipment(service.calls[0])["customs_info"]["customs_items"][0]
    assert (item["value"], item["currency"]) == (66.5, "CNY")


@pytest.mark.parametrize(
    ("goods", "missing"),
    [
        (without(unit_value=None), "price"),
        (without(unit_value=Money.of("0", "USD")), "price"),
        (without(hs_code=""), "HS code"),
        (without(origin="", hs_code=""), "HS code, origin"),
        (replace(PARCEL, contents=()), "what each carton holds"),
        (replace(PARCEL, contents=(PAIR, PAIR)), "what each carton holds"),
    ],
    ids=["price", "free", "hs", "origin", "nothing", "two-kinds"],
)
def test_what_the_shop_does_not_state_is_not_declared_and_the_seller_reads_it(
    service: FakeEasyPost, goods: Consignment, missing: str
) -> None:
    assert ask(service, goods)
    assert "customs_info" not in shipment(service.calls[0])
    service.event = "customs_wanted"
    refused = refusal(service, goods)
    assert "'customs_info' is required" in refused.detail
    assert refused.detail.endswith(f"asked without customs_info, not stated: {missing}")


def test_no_customs_papers_within_one_country(service: FakeEasyPost) -> None:
    ask(service, place=Place("CN", "Yiwu", "322000"))
    assert "customs_info" not in shipment(service.calls[0])
    service.event = "no_service"
    assert "customs" not in refusal(service, without(hs_code=""), Place("CN")).detail


def test_equal_cartons_are_asked_for_once_and_each_is_paid_for(answering: Answering) -> None:
    by_height = {40: "10.10", 20: "4.005"}
    answering.reply = lambda asked: rates(rate(rate=by_height[round(asked["parcel"]["height"] * 2.54 / 20) * 20]))
    (option,) = ask(answering, cartons(("40", 2), ("20", 1), ("40", 3)))
    assert len(answering.calls) == 2
    assert option.price == Money.of("54.51", "USD")
    assert option.chargeable_weight_kg == 54


def test_only_a_service_that_prices_every_carton_is_offered(answering: Answering) -> None:
    both, big = rate(service="Both"), rate(service="BigOnly")
    answering.reply = lambda asked: rates(both, big) if asked["parcel"]["height"] > 10 else rates(both)
    assert [option.service for option in ask(answering, cartons(("40", 1), ("20", 1)))] == ["Both"]


def test_services_that_share_no_carton_are_no_offer(answering: Answering) -> None:
    answering.reply = lambda asked: rates(rate(service="A" if asked["parcel"]["height"] > 10 else "B"))
    refused = refusal(answering, cartons(("40", 1), ("20", 1)))
    assert refused.reason == "not_served"
    assert "no service priced every carton" in refused.detail


@pytest.mark.parametrize("field", ["currency", "carrier_account_id"])
def test_prices_of_two_currencies_or_accounts_are_never_added(answering: Answering, field: str) -> None:
    one, other = ("USD", "EUR") if field == "currency" else ("ca_1", "ca_2")
    answering.reply = lambda asked: rates(rate(**{field: one if asked["parcel"]["height"] > 10 else other}))
    assert refusal(answering, cartons(("40", 1), ("20", 1))).reason == "not_served"


def test_two_accounts_with_one_carrier_are_two_offers(answering: Answering) -> None:
    answering.reply = lambda asked: rates(rate(), rate(rate="90.00", carrier_account_id="ca_2"))
    assert [str(option.price.amount) for option in ask(answering)] == ["86.42", "90.00"]


def test_a_service_priced_twice_by_one_account_is_no_offer(answering: Answering) -> None:
    answering.reply = lambda asked: rates(rate(), rate(rate="90.00"), rate(), rate(service="Other"))
    assert [option.service for option in ask(answering)] == ["Other"]


def test_all_has_arrived_when_the_last_carton_has(answering: Answering) -> None:
    answering.reply = lambda asked: rates(
        rate(service="Known", delivery_days=3 if asked["parcel"]["height"] > 10 else 6),
        rate(service="Half", delivery_days=3 if asked["parcel"]["height"] > 10 else None),
    )
    days = {option.service: option.transit_days for option in ask(answering, cartons(("40", 1), ("20", 1)))}
    assert days == {"Known": (6, 6), "Half": None}


@pytest.mark.parametrize("days", [None, 0, -2, 3.5, True, "soon", [3], {}])
def test_days_that_are_no_whole_number_are_not_stated(answering: Answering, days: object) -> None:
    answering.reply = lambda asked: rates(rate(delivery_days=days, est_delivery_days=9))
    assert ask(answering)[0].transit_days is None


def test_more_than_twenty_pieces_or_five_sizes_are_not_asked_for(service: FakeEasyPost) -> None:
    assert refusal(service, cartons(("40", 21))).reason == "too_many_pieces"
    assert refusal(service, cartons(*((str(height), 1) for height in range(10, 16)))).reason == "too_many_pieces"
    assert service.calls == []
    ask(service, cartons(*((str(height), 4) for height in range(10, 15))))
    assert len(service.calls) == 5


def test_the_price_is_the_rate_and_not_the_list_or_retail_rate(service: FakeEasyPost) -> None:
    assert {option.service: str(option.price.amount) for option in ask(service)}["UPSSaver"] == "34.15"


def test_a_parcel_whose_size_was_worked_out_is_an_estimate(service: FakeEasyPost) -> None:
    assert all(option.estimate for option in ask(service))
    assert not any(option.estimate for option in ask(service, TWO_SIZES))


@pytest.mark.parametrize("amount", [None, "0.00", "0", 0])
def test_a_service_without_a_price_is_left_out_and_the_others_stay(answering: Answering, amount: object) -> None:
    answering.reply = lambda asked: rates(rate(rate=amount), rate(service="Priced"))
    assert [option.service for option in ask(answering)] == ["Priced"]


@pytest.mark.parametrize(
    "changed",
    [
        {"rate": "12,50"},
        {"rate": "1,234.56"},
        {"rate": "-3.00"},
        {"rate": "34.15 USD"},
        {"rate": "NaN"},
        {"rate": "1e3"},
        {"rate": "3४"},
        {"rate": ""},
        {"rate": True},
        {"rate": ["34.15"]},
        {"rate": {"amount": "34.15"}},
        {"currency": None},
        {"currency": "US$"},
        {"currency": ["USD"]},
        {"carrier": None},
        {"service": ""},
    ],
    ids=str,
)
def test_a_rate_of_odd_shape_is_no_offer(answering: Answering, changed: dict[str, object]) -> None:
    answering.reply = lambda asked: rates(rate(**changed))
    assert refusal(answering).reason == "upstream"


@pytest.mark.parametrize(
    "document",
    [
        [],
        None,
        "rates",
        7,
        {"rates": None},
        {"rates": {}},
        {"rates": "none"},
        {"rates": [None]},
        {"rates": ["USPS"]},
        {"rates": [{"mode": "production"}]},
    ],
    ids=str,
)
def test_an_answer_of_odd_shape_is_no_offer(answering: Answering, document: object) -> None:
    answering.reply = lambda asked: Reply(200, document)
    assert refusal(answering).reason == "upstream"


@pytest.mark.parametrize("messages", [None, "none", {}, [None, 3, {"carrier": 1, "message": ["a", 2]}]], ids=str)
def test_odd_messages_do_not_hide_that_nothing_was_offered(answering: Answering, messages: object) -> None:
    answering.reply = lambda asked: rates(messages=messages)
    refused = refusal(answering)
    assert refused.reason == "not_served"
    assert refused.detail


def test_every_carrier_is_heard_and_each_sentence_once(service: FakeEasyPost) -> None:
    service.event = "no_service"
    said = refusal(service, TWO_SIZES).detail
    assert said.startswith("DHLExpress: The requested product is not available")
    assert said.count("DhlEcs: Unauthorized") == 1
    assert "UPS: credentials.account_number: Required" in said
    assert len(service.calls) == 1


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("bad_parcel", "PARAMETER.REQUIRED: Missing required parameter.; parcel: cannot be blank"),
        ("bad_account", "NOT_FOUND: The requested resource could not be found.; No carrier account found"),
    ],
)
def test_errors_are_read_as_fields_and_as_sentences(service: FakeEasyPost, event: str, words: str) -> None:
    service.event = event
    assert refusal(service).detail.startswith(words)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("no such thing", "no such thing"),
        ({"code": "X", "message": ["one", "two"], "errors": None}, "X: one, two"),
        ({"code": None, "message": {"a": 1}, "errors": [None, 3, {"field": "zip"}, {}]}, "zip"),
        ([["deep"]], "HTTP 422"),
        (None, "HTTP 422"),
    ],
)
def test_an_error_in_any_other_shape_is_still_an_error(answering: Answering, error: object, words: str) -> None:
    answering.reply = lambda asked: Reply(422, {"error": error})
    refused = refusal(answering)
    assert (refused.reason, refused.detail) == ("invalid", words)


@pytest.mark.parametrize(
    ("status", "reason"), [(401, "login"), (404, "invalid"), (429, "throttled"), (302, "upstream")]
)
def test_a_page_in_place_of_json_keeps_its_status(answering: Answering, status: int, reason: str) -> None:
    answering.reply = lambda asked: Reply(status, text="<html>Go away</html>")
    assert refusal(answering).reason == reason


def test_a_key_that_the_service_repeats_is_not_shown(answering: Answering) -> None:
    answering.reply = lambda asked: Reply(401, {"error": {"code": "X", "message": f"no such key {KEY}", "errors": []}})
    assert "no such key ***" in refusal(answering).detail
    answering.reply = lambda asked: rates(messages=[{"carrier": "UPS", "message": f"key {KEY}"}])
    assert KEY not in repr(refusal(answering))


@pytest.mark.parametrize(
    ("carrier", "mode"),
    [("USPS", "post"), ("CanadaPost", "post"), ("RoyalMail", "post"), ("UPSDAP", "express"), ("DHLExpress", "express")],
)
def test_postal_lines_are_post_and_an_air_service_of_a_courier_is_express(
    answering: Answering, carrier: str, mode: str
) -> None:
    answering.reply = lambda asked: rates(rate(carrier=carrier, service="NextDayAir"))
    assert ask(answering)[0].mode == mode
