"""Every rate service against a strict fake of itself: request built and sent, answer read, errors read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest

from adapters.carriers.line import RemoteCarrier
from adapters.carriers.registry import CARRIERS
from adapters.carriers.service import Answer, Enquiry, Failure, Request, Sender
from tests.fakes.carriers.easypost import FakeEasyPost
from tests.fakes.carriers.fourpx import FakeFourpx
from tests.fakes.carriers.karrio import FakeKarrio
from tests.fakes.carriers.mydhl import FakeMydhl
from tests.fakes.carriers.onetouch import FakeOneTouch
from tests.fakes.carriers.service import Call, FakeService, serving
from tests.fakes.carriers.yunexpress import FakeYunExpress
from trade.consignment import Carton, Consignment, Content
from trade.money import Money
from trade.places import Place
from trade.shipping import Refused, ShippingOption

SERVICES: tuple[type[FakeService], ...] = (
    FakeEasyPost,
    FakeFourpx,
    FakeKarrio,
    FakeMydhl,
    FakeOneTouch,
    FakeYunExpress,
)
NOW = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
SENDER = Sender(
    "Dovemere Home Textiles", "No. 18 Geting Road", Place("CN", "Ningbo", "315100"), "+8657400000000", "s@example.com"
)
BERLIN = Place("DE", "Berlin", "10115")
TWO_SIZES = Consignment(
    (
        Carton(Decimal(60), Decimal(40), Decimal(40), Decimal("12.5"), 24, 2),
        Carton(Decimal(60), Decimal(40), Decimal("20.5"), Decimal("4.26"), 8),
    ),
    Decimal("23.52"),
    contents=(Content("Waffle slippers", 56, Decimal("0.42"), Money.of("3.80", "USD"), "6405209000", "CN"),),
)
PARCEL = Consignment(
    (Carton(Decimal(21), Decimal(14), Decimal(14), Decimal("0.46"), 1),),
    Decimal("0.42"),
    estimated=True,
    contents=(Content("Waffle slippers", 1, Decimal("0.42"), Money.of("9.00", "USD"), "6405209000", "CN"),),
)


@pytest.fixture(params=SERVICES, ids=lambda kind: kind.name)
def service(request: pytest.FixtureRequest) -> Iterator[FakeService]:
    with serving(request.param()) as running:
        yield running


def carrier_of(service: FakeService, **changed: str) -> RemoteCarrier:
    return RemoteCarrier(service.name, CARRIERS[service.name]({**service.settings(), **changed}), SENDER)


def ask(service: FakeService, goods: Consignment = TWO_SIZES, place: Place = BERLIN) -> list[ShippingOption]:
    return carrier_of(service).options(goods, place, NOW)


def refusal(service: FakeService, event: str) -> Refused:
    service.event = event
    with pytest.raises(Refused) as caught:
        ask(service)
    assert not service.refused
    return caught.value


def test_every_service_has_a_fake_of_its_own() -> None:
    assert {kind.name for kind in SERVICES} == set(CARRIERS)


@pytest.mark.parametrize("goods", [TWO_SIZES, PARCEL], ids=["cartons", "parcel"])
@pytest.mark.parametrize(
    "place",
    [BERLIN, Place("DE"), Place("US", "Portland", "97201"), Place("AE", "دبي"), Place("BR", "São Paulo", "01310-100")],
    ids=["berlin", "country-only", "us", "arabic", "accents"],
)
def test_what_is_asked_is_what_the_interface_takes(service: FakeService, goods: Consignment, place: Place) -> None:
    try:
        ask(service, goods, place)
        reason = ""
    except Refused as refused:
        reason = refused.reason
    # Some cannot price without a postcode, or more than one piece: they say so before they ask.
    assert reason in ("", "needs_postcode", "needs_city", "too_many_pieces")
    assert not service.refused


def test_each_offer_is_read_as_it_stands(service: FakeService) -> None:
    read = [
        (
            option.carrier,
            option.service,
            format(option.price.amount, "f"),
            option.price.currency,
            option.transit_days,
            option.mode,
        )
        for option in ask(service)
    ]
    assert read == [
        (offer.carrier, offer.service, offer.amount, offer.currency, offer.days, offer.mode) for offer in service.offers
    ]
    assert not service.refused


def test_an_offer_names_its_source_and_ends_some_day(service: FakeService) -> None:
    for option in ask(service):
        assert option.source.startswith(f"carrier:{service.name}/")
        assert len(option.source) > len(f"carrier:{service.name}/")
        assert option.valid_until >= NOW.date()
        assert option.chargeable_weight_kg > 0
        assert all(charge.amount.currency == option.price.currency for charge in option.surcharges)
        assert option.card()


def test_every_failure_has_its_reason(service: FakeService) -> None:
    for event, reason in service.failures.items():
        refused = refusal(service, event)
        assert refused.reason == reason, event
        assert refused.detail, event
        assert refused.carrier


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("not_json", "upstream"),
        ("500", "upstream"),
        ("503", "upstream"),
        ("unexpected", "upstream"),
        ("429", "throttled"),
    ],
)
def test_a_broken_answer_is_no_offer(service: FakeService, event: str, reason: str) -> None:
    assert refusal(service, event).reason == reason


def test_a_service_that_is_not_there_is_upstream(service: FakeService) -> None:
    carrier = carrier_of(service)
    away = RemoteCarrier(
        service.name, CARRIERS[service.name]({**service.settings(), "url": "http://127.0.0.1:1"}), SENDER
    )
    assert carrier.name == away.name
    with pytest.raises(Refused) as caught:
        away.options(TWO_SIZES, BERLIN, NOW)
    assert caught.value.reason == "upstream"


def test_missing_settings_are_named(service: FakeService) -> None:
    with pytest.raises(Failure) as caught:
        CARRIERS[service.name]({"url": service.url})
    assert caught.value.reason == "not_configured"
    assert "carriers" in caught.value.detail


def test_no_secret_shows_in_what_the_seller_or_a_log_sees(service: FakeService) -> None:
    secrets = [value for name, value in service.settings().items() if name in _SECRETS]
    assert secrets
    for event in service.failures:
        text = repr(refusal(service, event))
        assert not [secret for secret in secrets if secret in text], event


_SECRETS = {"token", "key", "secret", "app_secret", "password", "session", "access_token"}


@pytest.mark.parametrize("kind", ["battery", "liquid"])
def test_goods_that_a_service_is_not_told_of_make_its_price_an_estimate(service: FakeService, kind: str) -> None:
    try:
        offered = ask(service, replace(TWO_SIZES, goods=frozenset({kind})))
    except Refused:
        return
    told = service.name == "onetouch" and kind == "battery"
    assert all(option.estimate or told for option in offered)


def test_ten_thousand_cartons_are_no_parcel_service_s(service: FakeService) -> None:
    many = replace(TWO_SIZES, cartons=(replace(TWO_SIZES.cartons[0], count=10_000),))
    with pytest.raises(Refused) as caught:
        ask(service, many)
    assert caught.value.reason == "too_many_pieces"
    assert not service.calls


@pytest.mark.parametrize("name", ["fourpx", "onetouch", "mydhl", "yunexpress"])
def test_a_sandbox_s_address_is_a_sandbox_whatever_else_is_set(name: str) -> None:
    fake = next(kind for kind in SERVICES if kind.name == name)()
    with serving(fake) as running:
        settings = running.settings()
        base, rest = _SANDBOXES[name]
        settings["url"] = base + rest
        api = CARRIERS[name](settings)

        def send(request: Request) -> Answer:
            path = request.url.removeprefix(base)
            query = {key: str(value) for key, value in request.params.items()}
            headers = {key.lower(): value for key, value in request.headers.items()}
            reply = running.answer(Call(request.method, path, query, headers, request.body))
            return Answer(reply.status, json.dumps(reply.document).encode())

        with pytest.raises(Failure) as caught:
            api.ask(Enquiry(TWO_SIZES, BERLIN, SENDER, NOW, "r"), send)
    assert caught.value.reason == "test_mode"


_SANDBOXES = {
    "fourpx": ("https://open-test.4px.com", ""),
    "onetouch": ("https://gw.api.tbsandbox.com", "/router/rest"),
    "mydhl": ("https://express.api.dhl.com/mydhlapi/test", ""),
    "yunexpress": ("https://openapi-sbx.yunexpress.cn", ""),
}
