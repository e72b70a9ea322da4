"""PayPal's own traps: tokens, silent invoices, deposits as partial payments, and what is no payment of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from adapters.http_line import Failure
from adapters.payments.line import RemoteProvider
from adapters.payments.paypal import PayPal
from adapters.payments.service import Notice
from tests.adapters.test_payments import DEPOSIT, NOW
from tests.fakes.carriers.service import Reply, serving
from tests.fakes.payments.paypal import FakePayPal
from trade.money import Money


@pytest.fixture
def fake() -> Iterator[FakePayPal]:
    with serving(FakePayPal()) as running:
        assert isinstance(running, FakePayPal)
        yield running


def provider_of(fake: FakePayPal) -> RemoteProvider:
    return RemoteProvider(PayPal(fake.settings()))


def told(fake: FakePayPal, event: dict[str, Any]) -> Notice:
    headers, body = fake.signed(event, NOW)
    return provider_of(fake).notice(headers, body, NOW)


def test_a_deposit_is_the_least_that_must_be_paid_of_the_whole(fake: FakePayPal) -> None:
    link = provider_of(fake).make(DEPOSIT)
    draft = fake.drafts[link.provider_id]
    assert draft["items"][0]["unit_amount"] == {"currency_code": "USD", "value": "28700.00"}
    assert draft["configuration"]["partial_payment"] == {
        "allow_partial_payment": True,
        "minimum_amount_due": {"currency_code": "USD", "value": "8610.00"},
    }
    assert fake.sent == {link.provider_id: True}


def test_what_is_due_all_at_once_takes_no_part_payment(fake: FakePayPal) -> None:
    all_of_it = replace(DEPOSIT, part="full", amount=Money.of("50.00", "USD"), later=Money.of("0", "USD"))
    link = provider_of(fake).make(all_of_it)
    draft = fake.drafts[link.provider_id]
    assert "partial_payment" not in draft["configuration"]
    assert draft["items"][0]["unit_amount"]["value"] == "50.00"


@pytest.mark.parametrize(
    ("amount", "currency", "value"), [("5000", "JPY", "5000"), ("900", "HUF", "900"), ("12.5", "EUR", "12.50")]
)
def test_amounts_have_the_digits_that_paypal_takes(fake: FakePayPal, amount: str, currency: str, value: str) -> None:
    money = Money.of(amount, currency)
    link = provider_of(fake).make(replace(DEPOSIT, amount=money, later=money - money))
    assert fake.drafts[link.provider_id]["items"][0]["unit_amount"]["value"] == value
    assert not fake.refused


@pytest.mark.parametrize(("amount", "currency"), [("12.340", "KWD"), ("900.50", "HUF"), ("1", "VND")])
def test_other_currencies_and_fractions_are_not_taken(fake: FakePayPal, amount: str, currency: str) -> None:
    money = Money.of(amount, currency)
    assert not provider_of(fake).takes(money, money - money)
    with pytest.raises(Failure):
        provider_of(fake).make(replace(DEPOSIT, amount=money, later=money - money))
    assert not fake.made


def test_one_token_serves_until_it_ends(fake: FakePayPal) -> None:
    now = [0.0]
    provider = RemoteProvider(PayPal(fake.settings(), clock=lambda: now[0]))
    provider.make(DEPOSIT)
    provider.login()
    assert fake.tokens == 1
    now[0] = 32_400.0 - 59
    provider.login()
    assert fake.tokens == 2


def test_a_token_that_was_called_back_is_renewed_once(fake: FakePayPal) -> None:
    provider = provider_of(fake)
    provider.login()
    fake.tokens += 1  # Somebody else has logged in; ours is void.
    assert "logged in" in provider.login()


def test_a_draft_told_by_its_address_alone_is_sent_too(fake: FakePayPal) -> None:
    fake.bare = True
    assert provider_of(fake).make(DEPOSIT).provider_id == fake.link_of()


def test_what_is_paid_already_cannot_be_withdrawn_and_says_so(fake: FakePayPal) -> None:
    class Paid(FakePayPal):
        def served(self, call: Any) -> Reply | None:
            return self.recording("cannot_cancel") if call.path.endswith("/cancel") else super().served(call)

    with serving(Paid()) as paid:
        assert isinstance(paid, FakePayPal)
        provider = provider_of(paid)
        with pytest.raises(Failure) as caught:
            provider.withdraw(provider.make(DEPOSIT).provider_id)
    assert caught.value.reason == "invalid"
    assert "CANNOT_CANCEL_PAID_INVOICE" in caught.value.detail


@pytest.mark.parametrize(
    ("event", "kind", "paid"),
    [
        ("INVOICING.INVOICE.PAID", "paid", Money.of("8610.00", "USD")),
        ("INVOICING.INVOICE.PAID.pending", "pending", None),
        ("INVOICING.INVOICE.PAID.marked", "other", None),
        ("INVOICING.INVOICE.REFUNDED", "refunded", Money.of("8610.00", "USD")),
        ("INVOICING.INVOICE.CANCELLED", "withdrawn", None),
    ],
)
def test_only_what_came_through_paypal_is_a_payment(
    fake: FakePayPal, event: str, kind: str, paid: Money | None
) -> None:
    notice = told(fake, fake.recorded(event))
    assert (notice.kind, notice.paid) == (kind, paid)


def test_several_payments_of_one_invoice_are_told_as_their_sum(fake: FakePayPal) -> None:
    event = fake.recorded("INVOICING.INVOICE.PAID")
    payments = event["resource"]["invoice"]["payments"]["transactions"]
    more = {"currency_code": "USD", "value": "20090.00"}
    cash = {**payments[0], "type": "EXTERNAL", "amount": {"currency_code": "USD", "value": "7.00"}}
    payments += [{**payments[0], "payment_id": "8E2", "amount": more}, cash]
    notice = told(fake, event)
    assert notice.paid == Money.of("28700.00", "USD")
    assert notice.reference == "8E2"


def test_two_currencies_on_one_invoice_are_no_sum(fake: FakePayPal) -> None:
    event = fake.recorded("INVOICING.INVOICE.PAID")
    payments = event["resource"]["invoice"]["payments"]["transactions"]
    payments.append({**payments[0], "amount": {"currency_code": "EUR", "value": "1.00"}})
    assert told(fake, event).kind == "unreadable"


def test_a_webhook_that_does_not_hear_of_payments_is_no_good_login(fake: FakePayPal) -> None:
    class Deaf(FakePayPal):
        def served(self, call: Any) -> Reply | None:
            answer = super().served(call)
            if "/webhooks/" in call.path and answer is not None:
                answer.document["event_types"] = [{"name": "INVOICING.INVOICE.CREATED"}]
            return answer

    with serving(Deaf()) as deaf:
        assert isinstance(deaf, FakePayPal)
        with pytest.raises(Failure) as caught:
            provider_of(deaf).login()
    assert caught.value.reason == "not_configured"
    assert "INVOICING.INVOICE.PAID" in caught.value.detail


def test_a_forger_gets_no_answer_of_paypals_out_of_us(fake: FakePayPal) -> None:
    """A body that would add a field of its own to the question is not even asked about."""
    headers, body = fake.signed(fake.recorded("INVOICING.INVOICE.PAID"), NOW)
    forged = body[:-1] + b',"a":NaN}'
    for one in (forged, body + b',"webhook_id":"other"', b'{"a":1},"webhook_id":"other","b":{}', b"\xff" + body):
        asked = len(fake.calls)
        with pytest.raises(Exception, match="no JSON"):
            provider_of(fake).notice(headers, one, NOW)
        assert len(fake.calls) == asked
