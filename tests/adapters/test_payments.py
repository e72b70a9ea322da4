"""Every payment provider against a strict fake of itself: link made and withdrawn, notice verified and read, errors read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest

from adapters.http_line import Failure
from adapters.payments.line import RemoteProvider
from adapters.payments.registry import PROVIDERS
from adapters.payments.service import Demand, Unverified
from tests.fakes.carriers.service import serving
from tests.fakes.payments.paypal import FakePayPal
from tests.fakes.payments.service import FakeProvider
from tests.fakes.payments.stripe import FakeStripe
from trade.money import Money

FAKES: tuple[type[FakeProvider], ...] = (FakeStripe, FakePayPal)
NOW = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
DEPOSIT = Demand(
    "PI-2026-00042",
    "PI-2026-00042-R1",
    2,
    "deposit",
    Money.of("8610.00", "USD"),
    Money.of("20090.00", "USD"),
    "a-key-of-22-characters",
    "0123456789ab",
)


@pytest.fixture(params=FAKES, ids=lambda kind: kind.name)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeProvider]:
    with serving(request.param()) as running:
        yield running


def provider_of(fake: FakeProvider, **changed: str) -> RemoteProvider:
    return RemoteProvider(PROVIDERS[fake.name]({**fake.settings(), **changed}))


def test_every_provider_has_a_fake_of_its_own() -> None:
    assert {kind.name for kind in FAKES} == set(PROVIDERS)


def test_what_is_asked_is_what_the_interface_takes(fake: FakeProvider) -> None:
    link = provider_of(fake).make(DEPOSIT)
    assert not fake.refused
    assert link.provider_id == fake.link_of()
    assert link.url.startswith("https://")


def test_asking_twice_under_one_key_makes_one_link(fake: FakeProvider) -> None:
    provider = provider_of(fake)
    assert provider.make(DEPOSIT) == provider.make(DEPOSIT)
    assert len(fake.made) == 1
    provider.make(replace(DEPOSIT, key="another-key"))
    assert len(fake.made) == 2
    assert not fake.refused


def test_the_provider_is_told_nothing_of_the_buyer_and_no_address_of_the_order(fake: FakeProvider) -> None:
    provider_of(fake).make(DEPOSIT)
    for call in fake.calls:
        sent = f"{call.path} {call.query} {call.body.decode()}"
        assert "http" not in sent.replace("http_", ""), call.path
        assert "@" not in sent
        assert "recipient" not in sent or '"send_to_recipient":false' in sent


def test_a_link_is_withdrawn_and_once_more_is_no_failure(fake: FakeProvider) -> None:
    provider = provider_of(fake)
    link = provider.make(DEPOSIT)
    provider.withdraw(link.provider_id)
    assert fake.withdrawn == [link.provider_id]
    provider.withdraw(link.provider_id)
    with pytest.raises(Failure):
        provider.withdraw("../../v1/balance")


def test_a_payment_is_told_with_its_exact_amount_and_link(fake: FakeProvider) -> None:
    provider = provider_of(fake)
    link = provider.make(DEPOSIT)
    about = {"desk": DEPOSIT.desk, "order": DEPOSIT.number, "revision": "2", "part": "deposit"}
    headers, body = fake.signed(fake.paid(link.provider_id, "8610.00", "USD", "1", **about), NOW)
    notice = provider.notice(headers, body, NOW)
    assert (notice.kind, notice.provider_id) == ("paid", link.provider_id)
    assert notice.paid == Money.of("8610.00", "USD")
    assert (notice.desk, notice.number) == (DEPOSIT.desk, DEPOSIT.number)
    assert notice.event_id.endswith("1")
    assert notice.reference


def test_no_other_notice_is_believed(fake: FakeProvider) -> None:
    provider = provider_of(fake)
    headers, body = fake.signed(fake.paid("x", "8610.00", "USD", "1"), NOW)
    signed = next(name for name in headers if "sig" in name)
    broken = [
        ({}, body),
        ({**headers, signed: ""}, body),
        ({**headers, signed: headers[signed][:30] + headers[signed][31:]}, body),
        (headers, body.replace(b"8610", b"9610").replace(b"861000", b"961000")),
        (headers, body + b" "),
        (fake.signature(b"{}", NOW), body),
        (headers, b"[]"),
        (headers, b"no json"),
        (headers, body[:-1] + b',"webhook_id":"other"}'),
        ({**headers, signed: "é" * 20}, body),
    ]
    for other_headers, other_body in broken:
        with pytest.raises(Unverified):
            provider.notice(other_headers, other_body, NOW)
    assert provider.notice(headers, body, NOW).event_id


def test_what_is_signed_and_cannot_be_read_is_kept_as_such(fake: FakeProvider) -> None:
    event = fake.paid("x", "8610.00", "USD", "1")
    shapes = [{"id": "odd"}, {**event, "data": 7, "resource": {"invoice": {"status": "PAID"}}}, {**event, "id": None}]
    ids = set()
    for shape in shapes:
        headers, body = fake.signed(shape, NOW)
        notice = provider_of(fake).notice(headers, body, NOW)
        assert (notice.kind, notice.paid) == ("unreadable", None)
        ids.add(notice.event_id)
    assert len(ids) == len(shapes)


def test_every_failure_has_its_reason(fake: FakeProvider) -> None:
    for event, reason in fake.failures.items():
        fake.event = event
        with pytest.raises(Failure) as caught:
            provider_of(fake).make(DEPOSIT)
        assert caught.value.reason == reason, event
        assert caught.value.detail, event


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
def test_a_broken_answer_is_no_link(fake: FakeProvider, event: str, reason: str) -> None:
    fake.event = event
    provider = provider_of(fake)
    for ask in (lambda: provider.make(DEPOSIT), lambda: provider.login()):
        with pytest.raises(Failure) as caught:
            ask()
        assert caught.value.reason == reason


def test_a_provider_that_is_not_there_is_upstream(fake: FakeProvider) -> None:
    with pytest.raises(Failure) as caught:
        provider_of(fake, url="http://127.0.0.1:1").make(DEPOSIT)
    assert caught.value.reason == "upstream"


def test_missing_settings_are_named(fake: FakeProvider) -> None:
    with pytest.raises(Failure) as caught:
        PROVIDERS[fake.name]({"url": fake.url})
    assert caught.value.reason == "not_configured"
    assert "payment.links" in caught.value.detail
    assert "secret" in caught.value.detail


def test_the_login_tells_good_keys_from_bad_ones(fake: FakeProvider) -> None:
    assert "logged in" in provider_of(fake).login()
    with pytest.raises(Failure) as caught:
        provider_of(fake, secret="sk_test_wrong").login()
    assert caught.value.reason == "login"


def test_no_secret_shows_in_what_the_seller_or_a_log_sees(fake: FakeProvider) -> None:
    texts = [repr(provider_of(fake))]
    for event in (*fake.failures, "500", "not_json"):
        fake.event = event
        with pytest.raises(Failure) as caught:
            provider_of(fake).make(DEPOSIT)
        texts.append(repr(caught.value))
    assert not [secret for secret in fake.secrets for text in texts if secret in text]


def test_only_what_can_be_collected_exactly_is_taken(fake: FakeProvider) -> None:
    provider, nothing = provider_of(fake), Decimal(0)
    for amount, currency, taken in [
        ("8610.00", "USD", True),
        ("0.00", "USD", False),
        ("-5.00", "USD", False),
        ("8610.005", "USD", False),
        ("5000", "JPY", True),
        ("5000.5", "JPY", False),
        ("1000000.01", "USD", False),
    ]:
        assert provider.takes(Money.of(amount, currency), Money(nothing, currency)) is taken, (amount, currency)


@pytest.mark.parametrize(
    "page", ["http://pay.example.com/1", "javascript:alert(1)", "https://pay.example.com/\r\nX: 1"]
)
def test_a_page_that_is_not_on_https_is_shown_to_nobody(fake: FakeProvider, page: str) -> None:
    fake.page = page
    with pytest.raises(Failure) as caught:
        provider_of(fake).make(DEPOSIT)
    assert caught.value.reason == "upstream"
    assert page not in caught.value.detail


def test_the_time_between_two_clocks_is_not_held_against_a_notice(fake: FakeProvider) -> None:
    provider = provider_of(fake)
    event = fake.paid(provider.make(DEPOSIT).provider_id, "8610.00", "USD", "1")
    assert provider.notice(*fake.signed(event, NOW - timedelta(seconds=299)), NOW).kind == "paid"
