"""YunExpress's own traps: the token, the signed call, and fees that only together are a price."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from adapters.carriers.line import RemoteCarrier
from adapters.carriers.service import Answer, Enquiry, Failure, Request, Sender
from adapters.carriers.yunexpress import SANDBOX_HOST, YunExpress
from tests.fakes.carriers.service import Call, Reply, serving
from tests.fakes.carriers.yunexpress import SECRET, FakeYunExpress
from trade.consignment import Carton, Consignment
from trade.places import Place
from trade.shipping import Refused, ShippingOption

NOW = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
SENDER = Sender("Dovemere Home Textiles", "No. 18 Geting Road", Place("CN", "Ningbo", "315100"))
BERLIN = Place("DE", "Berlin", "10115")
LARGE = Carton(Decimal(60), Decimal(40), Decimal("40.5"), Decimal("12.5"), 24, 2)
SMALL = Carton(Decimal(30), Decimal(20), Decimal(10), Decimal("4.26"), 8)
ONE = Consignment((SMALL,), Decimal(4))


class Answering(FakeYunExpress):
    """Answers every priced call with rows of one's own, by the weight asked."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.words = ""
        self.login: Reply | None = None

    def check(self, call: Call) -> Reply | None:
        return self.login if self.login and call.method == "POST" else super().check(call)

    def recording(self, event: str) -> Reply:
        if self.words:
            return Reply(400, {"success": False, "code": "1", "msg": self.words})
        weight = self.calls[-1].query["weight"]
        return Reply(200, {"t": "1", "success": True, "result": self.rows.get(weight, self.rows.get("", []))})


@pytest.fixture
def service() -> Iterator[FakeYunExpress]:
    with serving(FakeYunExpress()) as running:
        assert isinstance(running, FakeYunExpress)
        yield running


@pytest.fixture
def answering() -> Iterator[Answering]:
    with serving(Answering()) as running:
        assert isinstance(running, Answering)
        yield running


def carrier_of(service: FakeYunExpress, **changed: str) -> RemoteCarrier:
    return RemoteCarrier("yunexpress", YunExpress({**service.settings(), **changed}), SENDER)


def ask(service: FakeYunExpress, goods: Consignment = ONE, place: Place = BERLIN) -> list[ShippingOption]:
    return carrier_of(service).options(goods, place, NOW)


def refusal(carrier: RemoteCarrier, goods: Consignment = ONE) -> Refused:
    with pytest.raises(Refused) as caught:
        carrier.options(goods, BERLIN, NOW)
    return caught.value


def priced(service: FakeYunExpress) -> list[Call]:
    return [call for call in service.calls if call.method == "GET"]


def fee(code: str = "BKZXR", **changed: Any) -> dict[str, Any]:
    row = {"product_code": code, "product_name": code, "fee_name": "E1", "calculate_amount": 8, "currency": "RMB"}
    return {**row, "interval_day": "3-8", **changed}


def test_a_token_serves_until_shortly_before_it_expires(service: FakeYunExpress) -> None:
    carrier = carrier_of(service)
    for _ in range(3):
        carrier.options(ONE, BERLIN, NOW)
    assert len(service.tokens) == 1


@pytest.mark.parametrize("lifetime", [299, "60", None])
def test_a_token_about_to_expire_is_not_kept(service: FakeYunExpress, lifetime: object) -> None:
    service.lifetime = lifetime
    carrier = carrier_of(service)
    carrier.options(ONE, BERLIN, NOW)
    carrier.options(ONE, BERLIN, NOW)
    assert len(service.tokens) == 2


def test_a_refused_token_is_fetched_anew_and_the_call_signed_again(service: FakeYunExpress) -> None:
    carrier = carrier_of(service)
    carrier.options(ONE, BERLIN, NOW)
    service.revoke()
    assert carrier.options(ONE, BERLIN, NOW)
    assert len(service.tokens) == 2
    assert [call.headers["token"] for call in priced(service)] == [service.tokens[index] for index in (0, 0, 1)]


def test_a_token_refused_twice_is_a_login_failure_after_one_retry(service: FakeYunExpress) -> None:
    service.event = "bad_account"
    assert refusal(carrier_of(service)).reason == "login"
    assert len(priced(service)) == 2


def test_threads_that_ask_together_share_one_token(service: FakeYunExpress) -> None:
    carrier = carrier_of(service)
    offered: list[ShippingOption] = []
    threads = [threading.Thread(target=lambda: offered.extend(carrier.options(ONE, BERLIN, NOW))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(offered) == 6 * len(service.offers)
    assert len(service.tokens) == 1


@pytest.mark.parametrize("changed", [{"app_id": "other"}, {"secret": "other"}, {"source_key": "other"}])
def test_wrong_keys_are_a_login_failure_and_not_shown(service: FakeYunExpress, changed: dict[str, str]) -> None:
    refused = refusal(carrier_of(service, **changed))
    assert (refused.reason, refused.detail) == ("login", "0200400101 appId, appSecret or sourceKey is wrong")
    assert not priced(service)


@pytest.mark.parametrize(
    ("status", "document", "reason"),
    [
        (200, {"success": False, "code": "7", "msg": "unknown application"}, "login"),
        (200, {"surprise": []}, "upstream"),
        (200, {"accessToken": " ", "expiresIn": 7200}, "upstream"),
        (200, {"accessToken": "t", "expiresIn": "soon"}, "upstream"),
        (403, ["no"], "login"),
        (429, {"message": "slow down"}, "throttled"),
        (502, None, "upstream"),
    ],
)
def test_without_a_token_no_price_is_asked(answering: Answering, status: int, document: object, reason: str) -> None:
    answering.login = Reply(status, document)
    assert refusal(carrier_of(answering)).reason == reason
    assert not priced(answering)


def test_an_account_without_a_source_key_names_none(service: FakeYunExpress) -> None:
    service.source_key = ""
    assert ask(service)
    assert "sourceKey" not in service.calls[0].json()


def test_keys_that_the_service_repeats_are_not_passed_on(answering: Answering) -> None:
    answering.words = f"secret {SECRET}, token {0:032x}"
    refused = refusal(carrier_of(answering))
    assert refused.detail == "1 secret …, token …"
    assert answering.tokens == [f"{0:032x}"]


def test_the_sandbox_is_asked_but_its_figures_are_never_offered(service: FakeYunExpress) -> None:
    refused = refusal(carrier_of(service, sandbox="on"))
    assert refused.reason == "test_mode"
    assert priced(service)
    assert carrier_of(service, sandbox="off").options(ONE, BERLIN, NOW)


def test_the_sandbox_is_known_by_its_address_too() -> None:
    reply = b'{"accessToken":"t","success":true,"result":[{"product_code":"A","currency":"RMB","calculate_amount":1}]}'
    asked: list[str] = []

    def send(request: Request) -> Answer:
        asked.append(request.url)
        return Answer(200, reply)

    for settings in ({"url": f"{SANDBOX_HOST}/"}, {"sandbox": "on"}):
        with pytest.raises(Failure) as caught:
            YunExpress({"app_id": "a", "secret": "s", **settings}).ask(Enquiry(ONE, BERLIN, SENDER, NOW), send)
        assert caught.value.reason == "test_mode"
    assert all(url.startswith(SANDBOX_HOST) for url in asked)


def test_each_different_carton_is_asked_for_once_and_counted(service: FakeYunExpress) -> None:
    turned = Carton(SMALL.height_cm, SMALL.length_cm, SMALL.width_cm, SMALL.gross_kg, 8)
    one, both = ask(service), ask(service, Consignment((LARGE, SMALL, turned), Decimal(27)))
    sizes = [tuple(call.query[name] for name in ("weight", "length", "width", "height")) for call in priced(service)]
    assert sizes[1:] == [("12.500", "60.000", "40.500", "40.000"), ("4.260", "30.000", "20.000", "10.000")]
    assert both[0].price.amount == 4 * one[0].price.amount
    assert [(line.name, line.amount.amount) for line in both[0].surcharges] == [("E2", Decimal("84.00"))]


def test_only_a_product_that_takes_every_carton_is_offered(answering: Answering) -> None:
    dollars = fee("D", currency="USD")
    answering.rows = {
        "12.500": [fee("A"), fee("B"), fee("D")],
        "4.260": [fee("B", calculate_amount=3), fee("C"), dollars],
    }
    offered = ask(answering, Consignment((LARGE, SMALL), Decimal(27)))
    assert [(option.service, option.price.amount) for option in offered] == [("B", Decimal("19.00"))]
    answering.rows["4.260"] = [fee("C")]
    assert refusal(carrier_of(answering), Consignment((LARGE, SMALL), Decimal(27))).reason == "not_served"


@pytest.mark.parametrize(
    "cartons",
    [
        (Carton(Decimal(9), Decimal(9), Decimal(9), Decimal(1), 1, 21),),
        tuple(Carton(Decimal(9), Decimal(9), Decimal(9), Decimal(weight), 1) for weight in range(1, 7)),
    ],
    ids=["21 pieces", "6 different"],
)
def test_too_many_pieces_are_refused_before_anything_is_asked(
    service: FakeYunExpress, cartons: tuple[Carton, ...]
) -> None:
    assert refusal(carrier_of(service), Consignment(cartons, Decimal(1))).reason == "too_many_pieces"
    assert not service.calls


def test_a_weight_is_rounded_up_to_the_gram(service: FakeYunExpress) -> None:
    ask(service, Consignment((Carton(Decimal(9), Decimal(9), Decimal(9), Decimal("0.46001"), 1),), Decimal("0.4")))
    assert priced(service)[0].query["weight"] == "0.461"


@pytest.mark.parametrize(("goods", "kind"), [([], "C"), (["battery"], "E"), (["liquid", "magnet"], "F")])
def test_the_kind_of_goods_is_told(service: FakeYunExpress, goods: list[str], kind: str) -> None:
    ask(service, Consignment((SMALL,), Decimal(4), frozenset(goods)))
    assert priced(service)[0].query["package_type"] == kind


def test_batteries_together_with_other_special_cargo_are_not_asked_for(service: FakeYunExpress) -> None:
    goods = Consignment((SMALL,), Decimal(4), frozenset({"battery", "liquid"}))
    assert refusal(carrier_of(service), goods).reason == "invalid"
    assert not service.calls


def test_the_place_of_billing_is_shenzhen_unless_set(service: FakeYunExpress) -> None:
    ask(service)
    carrier_of(service, origin="YT-YW").options(ONE, Place("DE"), NOW)
    first, second = priced(service)
    assert (first.query["origin"], first.query["postal_code"]) == ("YT-SZ", "10115")
    assert second.query["origin"] == "YT-YW"
    assert "postal_code" not in second.query


def test_fees_add_up_by_product_and_the_freight_is_no_surcharge(service: FakeYunExpress) -> None:
    line, post, usd, air = ask(service)
    assert line.estimate  # The trial is "for reference only".
    assert (line.price.amount, line.price.currency) == (Decimal("139.40"), "CNY")
    assert [(charge.name, charge.amount.amount) for charge in line.surcharges] == [("E2", Decimal("21.00"))]
    assert [charge.name for charge in air.surcharges] == ["fuel"]
    assert post.surcharges == usd.surcharges == ()
    assert (usd.price.amount, usd.price.currency) == (Decimal("1204.99"), "USD")  # not its conversion into RMB


def test_fees_of_which_none_is_known_to_be_the_freight_are_not_broken_down(answering: Answering) -> None:
    answering.rows = {"": [fee(fee_name="X1"), fee(fee_name="X2")]}
    (option,) = ask(answering)
    assert (option.price.amount, option.surcharges) == (Decimal("16.00"), ())


@pytest.mark.parametrize(
    "rows",
    [
        [fee(price_name="A"), fee(price_name="B")],
        [fee(), fee(fee_name="D1", currency="EUR")],
        [fee(calculate_amount=0), fee(fee_name="E2")],
    ],
    ids=["a fee twice", "two currencies", "no freight"],
)
def test_a_product_without_one_clear_price_is_left_out(answering: Answering, rows: list[dict[str, Any]]) -> None:
    answering.rows = {"": rows}
    assert refusal(carrier_of(answering)).reason == "upstream"
    answering.rows = {"": [*rows, fee("OTHER")]}
    assert [option.service for option in ask(answering)] == ["OTHER"]


@pytest.mark.parametrize(
    "changed",
    [
        {"calculate_amount": None},
        {"calculate_amount": "NaN"},
        {"calculate_amount": "12,50"},
        {"calculate_amount": -3},
        {"calculate_amount": {"amount": 3}},
        {"currency": ""},
        {"currency": "人民币"},
        {"product_code": None},
        {"product_code": " "},
    ],
)
def test_a_fee_that_cannot_be_read_refuses_the_whole_answer(answering: Answering, changed: dict[str, Any]) -> None:
    answering.rows = {"": [fee("OTHER"), fee(fee_name="E2", **changed)]}
    assert refusal(carrier_of(answering)).reason == "upstream"


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [("3-8", "3-8", (3, 8)), ("3-8", "", (3, 8)), ("3-8", "5-9", None), ("", None, None), ("7天", "7", (7, 7))],
)
def test_days_on_which_the_rows_do_not_agree_are_not_stated(
    answering: Answering, first: str, second: str | None, days: tuple[int, int] | None
) -> None:
    answering.rows = {"": [fee(interval_day=first), fee(fee_name="E2", interval_day=second)]}
    assert ask(answering)[0].transit_days == days


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("中国邮政挂号小包", "post"),
        ("SZ EMS", "post"),
        ("美国海运专线", "sea_lcl"),
        ("海外仓头程专线", "express"),
        ("中欧班列专线", "rail"),
        ("B2B空运转飞", "air"),
        ("Fair & Easy Systems Line", "express"),
    ],
)
def test_the_mode_is_what_the_name_says(answering: Answering, name: str, mode: str) -> None:
    answering.rows = {"": [fee(product_name=name)]}
    assert ask(answering)[0].mode == mode
