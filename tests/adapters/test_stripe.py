"""Stripe's own traps: minor units, its signature's time, payments under way, sessions still open."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from adapters.http_line import Failure
from adapters.payments.line import RemoteProvider
from adapters.payments.service import Unverified
from adapters.payments.stripe import Stripe, from_minor, to_minor
from tests.adapters.test_payments import DEPOSIT, NOW
from tests.fakes.carriers.service import serving
from tests.fakes.payments.stripe import SIGNING, FakeStripe
from trade.money import Money


@pytest.fixture
def fake() -> Iterator[FakeStripe]:
    with serving(FakeStripe()) as running:
        assert isinstance(running, FakeStripe)
        yield running


def provider_of(fake: FakeStripe, **changed: str) -> RemoteProvider:
    return RemoteProvider(Stripe({**fake.settings(), **changed}))


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("8610.00", "USD", 861000),
        ("0.5", "EUR", 50),
        ("5000", "JPY", 5000),
        ("1250000", "VND", 1250000),
        ("12.340", "KWD", 12340),
        ("1.2", "TND", 1200),
        ("5", "ISK", 500),
        ("700", "UGX", 70000),
        ("99.90", "HUF", 9990),
        ("30", "TWD", 3000),
    ],
)
def test_amounts_are_written_in_stripes_own_minor_units(amount: str, currency: str, minor: int) -> None:
    money = Money.of(amount, currency)
    assert to_minor(money) == minor
    assert from_minor(minor, currency.lower()) == money


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("8610.005", "USD"), ("5000.5", "JPY"), ("12.345", "KWD"), ("5.50", "ISK"), ("0.01", "UGX")],
)
def test_an_amount_that_cannot_be_collected_exactly_is_never_rounded(
    fake: FakeStripe, amount: str, currency: str
) -> None:
    money = Money.of(amount, currency)
    provider = provider_of(fake)
    assert not provider.takes(money, money - money)
    with pytest.raises(Failure) as caught:
        provider.make(replace(DEPOSIT, amount=money))
    assert caught.value.reason == "invalid"
    assert not fake.calls


@pytest.mark.parametrize("currency", ["USD", "JPY", "KWD"])
def test_a_link_collects_its_amount_once_and_says_for_which_revision(fake: FakeStripe, currency: str) -> None:
    money = Money.of({"JPY": "5000", "KWD": "12.340"}.get(currency, "8610.00"), currency)
    provider_of(fake).make(replace(DEPOSIT, amount=money))
    sent = {name: values[0] for name, values in parse_qs(fake.calls[-1].body.decode()).items()}
    assert sent["line_items[0][price_data][unit_amount]"] == str(to_minor(money))
    assert sent["line_items[0][price_data][currency]"] == currency.lower()
    assert sent["restrictions[completed_sessions][limit]"] == "1"
    assert sent["line_items[0][price_data][product_data][name]"] == "PI-2026-00042-R1"
    for where in ("metadata", "payment_intent_data[metadata]"):
        assert (sent[f"{where}[order]"], sent[f"{where}[revision]"]) == ("PI-2026-00042", "2")


def test_a_key_taken_for_something_else_makes_no_link(fake: FakeStripe) -> None:
    provider = provider_of(fake)
    provider.make(DEPOSIT)
    with pytest.raises(Failure) as caught:
        provider.make(replace(DEPOSIT, amount=Money.of("1.00", "USD")))
    assert caught.value.reason == "invalid"
    assert "idempotent" in caught.value.detail


def test_whoever_has_the_page_open_cannot_pay_after_it_was_withdrawn(fake: FakeStripe) -> None:
    provider = provider_of(fake)
    provider.withdraw(provider.make(DEPOSIT).provider_id)
    assert fake.expired == ["cs_test_a1Night0001"]
    assert not fake.refused


@pytest.mark.parametrize("seconds", [301, 86_400, -301])
def test_an_old_notice_sent_again_is_not_believed(fake: FakeStripe, seconds: int) -> None:
    headers, body = fake.signed(fake.paid("plink_1", "8610.00", "USD", "1"), NOW - timedelta(seconds=seconds))
    with pytest.raises(Unverified):
        provider_of(fake).notice(headers, body, NOW)


def test_while_the_secret_is_being_changed_either_signature_will_do(fake: FakeStripe) -> None:
    headers, body = fake.signed(fake.paid("plink_1", "8610.00", "USD", "1"), NOW)
    time, good = headers["stripe-signature"].split(",")[:2]
    both = {"stripe-signature": f"{time},v1={'0' * 64},{good}"}
    assert provider_of(fake).notice(both, body, NOW).kind == "paid"


@pytest.mark.parametrize(
    "header",
    [
        "t={t}",
        "v1={v1}",
        "t={t},v0={v1}",
        "t={t},t={t},v1={v1}",
        "t=٣{t},v1={v1}",
        "t={t}.0,v1={v1}",
        "t=,v1={v1}",
        ",,=",
    ],
)
def test_a_header_of_another_shape_is_no_signature(fake: FakeStripe, header: str) -> None:
    _, body = fake.signed(fake.paid("plink_1", "8610.00", "USD", "1"), NOW)
    time = int(NOW.timestamp())
    right = hmac.new(SIGNING.encode(), f"{time}.{body.decode()}".encode(), hashlib.sha256).hexdigest()
    with pytest.raises(Unverified):
        provider_of(fake).notice({"stripe-signature": header.format(t=time, v1=right)}, body, NOW)


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ("checkout.session.completed", "paid"),
        ("checkout.session.completed.unpaid", "pending"),
        ("checkout.session.async_payment_succeeded", "paid"),
        ("checkout.session.async_payment_failed", "failed"),
        ("customer.created", "other"),
    ],
)
def test_money_under_way_is_not_money_that_has_come(fake: FakeStripe, event: str, kind: str) -> None:
    headers, body = fake.signed(fake.recorded(event), NOW)
    assert provider_of(fake).notice(headers, body, NOW).kind == kind


def test_a_payment_of_test_mode_is_none_for_live_keys(fake: FakeStripe) -> None:
    headers, body = fake.signed(fake.recorded("checkout.session.completed"), NOW)
    notice = provider_of(fake, secret="sk_live_51Nightdesk0000").notice(headers, body, NOW)
    assert notice.kind == "test_mode"


def test_the_login_says_when_no_real_money_moves(fake: FakeStripe) -> None:
    assert "TEST MODE" in provider_of(fake).login()
    with pytest.raises(Failure) as caught:
        provider_of(fake, webhook_secret="we_1").login()
    assert caught.value.reason == "not_configured"
