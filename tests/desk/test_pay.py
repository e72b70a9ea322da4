"""Paying an order by link: the button, the provider's page, and the notices that come back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

import httpx
import pytest

from office.pay_links import PayLinks, desk_name
from tests.desk.test_order_page import fields_of
from tests.fakes.carriers.service import serving
from tests.fakes.payments.paypal import FakePayPal
from tests.fakes.payments.service import FakeProvider
from tests.fakes.payments.stripe import FakeStripe

# The first page of a process takes its time where several tests run at once.
get, post = partial(httpx.get, timeout=60), partial(httpx.post, timeout=60)
DEPOSIT, BALANCE, TOTAL = "8610.00", "20090.00", "28700.00"
PROVIDERS = ("stripe", "paypal")


@pytest.fixture
def fakes(house: Any) -> Iterator[dict[str, FakeProvider]]:
    """Both providers, and the shop connected to them."""
    with ExitStack() as open_:
        running = {kind.name: open_.enter_context(serving(kind())) for kind in (FakeStripe, FakePayPal)}
        settings = {name: one.settings() for name, one in running.items()}
        house.shop = replace(house.shop, payment=replace(house.shop.payment, links=settings))
        yield {name: one for name, one in running.items() if isinstance(one, FakeProvider)}


class Till:
    """One order, accepted, and one provider that is paid."""

    def __init__(self, house: Any, fake: FakeProvider, status: str = "accepted") -> None:
        self.house, self.fake = house, fake
        self.order = house.order(house.conversation(), status)
        self.number = self.order["number"]

    @property
    def status(self) -> str:
        return str(self.house.records.orders.get(self.number)["status"])

    @property
    def outcomes(self) -> list[str]:
        return [one["outcome"] for one in self.house.records.payments.notices(self.number)]

    def press(self, **changed: str) -> httpx.Response:
        fields = fields_of(get(self.order["document"]["url"]).text)
        address = f"{self.house.url}/orders/{self.number}/pay/{self.fake.name}"
        return post(address, data=fields | changed)

    def link(self) -> str:
        """The provider's name of the link that a press of the button leads to."""
        assert self.press().status_code == 303
        return str(self.house.records.payments.links(self.number)[-1]["provider_id"])

    def event(self, amount: str, event_id: str = "1", link: str = "", currency: str = "USD") -> dict[str, Any]:
        desk = desk_name(self.house.front.config.site)
        about = {"desk": desk, "order": self.number, "revision": "1", "part": "deposit"}
        return self.fake.paid(link or self.fake.link_of(), amount, currency, event_id, **about)

    def tell(self, event: dict[str, Any], at: datetime | None = None, **changed: str) -> httpx.Response:
        headers, body = self.fake.signed(event, at or self.house.front.clock.now())
        return post(f"{self.house.url}/hooks/pay/{self.fake.name}", content=body, headers={**headers, **changed})

    def paid(self, amount: str, event_id: str = "1", **about: str) -> int:
        return self.tell(self.event(amount, event_id, **about)).status_code


@pytest.fixture(params=PROVIDERS)
def till(request: pytest.FixtureRequest, house: Any, fakes: dict[str, FakeProvider]) -> Till:
    return Till(house, fakes[request.param])


def test_a_shop_without_providers_shows_no_button_and_answers_no_hook(house: Any) -> None:
    order = house.order(house.conversation(), "accepted")
    page = get(order["document"]["url"]).text
    assert "/pay/" not in page
    assert "0000 1111" in page
    address = f"{house.url}/orders/{order['number']}/pay/stripe"
    assert post(address, data={"key": order["access_key"]}).status_code == 409
    assert post(f"{house.url}/hooks/pay/stripe", content=b"{}").status_code == 404


def test_the_page_has_a_button_for_each_provider_with_what_is_due_now(house: Any, fakes: Any) -> None:
    for status, amount in (("accepted", "$8,610.00"), ("deposit_paid", "$20,090.00")):
        order = house.order(house.conversation(), status, key=status)
        page = get(order["document"]["url"])
        for key, name in (("stripe", "Stripe"), ("paypal", "PayPal")):
            assert f'action="/orders/{order["number"]}/pay/{key}"' in page.text
            assert f"Pay {amount} with {name}" in page.text
        assert "form-action 'self' https:" in page.headers["content-security-policy"]


@pytest.mark.parametrize(
    "status", ["draft", "pending_approval", "sent", "paid", "closed", "cancelled", "expired", "revised"]
)
def test_nothing_can_be_paid_where_nothing_is_due(house: Any, fakes: Any, status: str) -> None:
    till = Till(house, fakes["stripe"], status)
    assert "/pay/" not in get(till.order["document"]["url"]).text
    fields = {"key": till.order["access_key"], "token": token_of(house, till.order)}
    answer = post(f"{house.url}/orders/{till.number}/pay/stripe", data=fields)
    assert answer.status_code == 503
    assert not fakes["stripe"].calls


def token_of(house: Any, order: dict[str, Any]) -> str:
    """As the order's own page would carry it."""
    from desk.buyer_orders import _token

    return _token(house.front, order)


def test_the_button_speaks_the_buyers_language(house: Any, fakes: Any) -> None:
    page = get(house.order(house.conversation("de"), "accepted")["document"]["url"]).text
    assert "mit Stripe bezahlen" in page


def test_a_provider_that_cannot_take_the_currency_shows_no_button(house: Any, fakes: Any) -> None:
    order = house.order(house.conversation(), "accepted")
    dong = {"amount": "5000000", "currency": "VND"}
    change = {"deposit": dong, "balance": dong}
    house.records.orders.revise(order["number"], "mei", lambda kept: kept["document"] | change)
    page = get(order["document"]["url"]).text
    assert "/pay/stripe" in page
    assert "/pay/paypal" not in page


def test_the_button_leads_to_the_providers_page_made_once(till: Till) -> None:
    first, second = till.press(), till.press()
    assert first.status_code == second.status_code == 303
    assert first.headers["location"] == second.headers["location"]
    assert first.headers["location"].startswith(("https://buy.stripe.com/", "https://www.paypal.com/invoice/"))
    assert first.headers["referrer-policy"] == "no-referrer"
    assert till.order["access_key"] not in first.headers["location"]
    assert len(till.fake.made) == 1
    assert not till.fake.refused
    (link,) = till.house.records.payments.links(till.number)
    assert (link["part"], link["amount"], link["currency"], link["status"]) == ("deposit", DEPOSIT, "USD", "open")


def test_the_button_needs_the_key_and_the_pages_own_token(till: Till) -> None:
    address = f"{till.house.url}/orders/{till.number}/pay/{till.fake.name}"
    assert get(address).status_code == 405
    assert till.press(key="A" * 22).status_code == 404
    assert till.press(token="").status_code == 409
    other = till.house.order(till.house.conversation(), "accepted", key="another")
    foreign = fields_of(get(other["document"]["url"]).text)
    assert till.press(token=foreign["token"]).status_code == 409
    assert not till.fake.made


def test_a_provider_that_fails_is_told_and_tried_again(till: Till) -> None:
    till.fake.event = "500"
    answer = till.press()
    assert answer.status_code == 503
    assert "not available at the moment" in answer.text
    assert "0000 1111" in answer.text
    assert any(one["what"].startswith("pay-link.") for one in till.house.records.audit.entries(till.number))
    till.fake.event = "made"
    assert till.press().status_code == 303
    assert len(till.fake.made) == 1


def test_a_payment_of_the_deposit_moves_the_order_and_is_told_in_the_conversation(till: Till) -> None:
    till.link()
    assert till.paid(DEPOSIT) == 200
    assert till.status == "deposit_paid"
    kept = till.house.records.orders.get(till.number)
    assert kept["steps"][-1]["step"] == "pay_deposit"
    assert kept["steps"][-1]["who"] == till.fake.name
    events = till.house.records.events.after(0, till.order["conversation"])
    assert [one["body"]["status"] for one in events if one["type"] == "order"] == ["accepted", "deposit_paid"]
    assert till.outcomes == ["settled"]


def test_deposit_and_balance_are_paid_one_after_the_other(till: Till) -> None:
    till.link()
    till.paid(DEPOSIT)
    assert till.press().status_code == 303
    if till.fake.name == "paypal":
        # One invoice takes both; what it tells is all that has come in on it.
        assert len(till.fake.made) == 1
        till.paid(TOTAL, "2")
    else:
        assert len(till.fake.made) == 2
        till.paid(BALANCE, "2")
    assert till.status == "paid"
    assert till.outcomes == ["settled", "settled"]


def test_a_sample_is_paid_at_once(till: Till) -> None:
    whole = {"amount": TOTAL, "currency": "USD"}
    nothing = {"amount": "0.00", "currency": "USD"}
    change = {"deposit": whole, "balance": nothing}
    till.house.records.orders.revise(till.number, "mei", lambda kept: kept["document"] | change)
    till.link()
    till.paid(TOTAL)
    assert till.status == "paid"


def test_the_same_notice_counts_once_however_often_it_comes(till: Till) -> None:
    till.link()
    assert [till.paid(DEPOSIT) for _ in range(3)] == [200, 200, 200]
    assert till.status == "deposit_paid"
    assert till.outcomes == ["settled"]


def test_the_same_payment_told_in_two_notices_counts_once(till: Till) -> None:
    till.link()
    till.paid(DEPOSIT, "1")
    till.paid(DEPOSIT, "2")
    assert till.status == "deposit_paid"
    assert till.outcomes == ["settled", "again"]
    assert not till.house.records.payments.for_a_person(till.house.front.clock.now() - timedelta(hours=1))


def test_many_notices_at_once_take_one_step(till: Till) -> None:
    till.link()
    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(lambda number: till.paid(DEPOSIT, str(number % 3)), range(12)))
    # A provider sends again what was not taken; the records may be busy.
    assert set(answers) <= {200, 500}
    assert [till.paid(DEPOSIT, str(number)) for number in range(3)] == [200, 200, 200]
    assert till.status == "deposit_paid"
    assert sorted(till.outcomes) == ["again", "again", "settled"]
    steps = [step["step"] for step in till.house.records.orders.get(till.number)["steps"]]
    assert steps.count("pay_deposit") == 1


def test_many_presses_at_once_make_one_link(till: Till) -> None:
    fields = fields_of(get(till.order["document"]["url"]).text)
    address = f"{till.house.url}/orders/{till.number}/pay/{till.fake.name}"
    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(lambda _: post(address, data=fields), range(6)))
    assert {one.status_code for one in answers} == {303}
    assert len({one.headers["location"] for one in answers}) == 1
    assert len(till.fake.made) == 1


@pytest.mark.parametrize(
    ("amount", "currency", "outcome"),
    [
        ("8609.99", "USD", "short"),
        ("8610.01", "USD", "over"),
        (TOTAL, "USD", "over"),
        (BALANCE, "USD", "over"),
        (DEPOSIT, "EUR", "other_currency"),
    ],
)
def test_any_other_amount_is_a_note_for_a_person_and_moves_nothing(
    till: Till, amount: str, currency: str, outcome: str
) -> None:
    till.link()
    assert till.paid(amount, currency=currency) == 200
    assert till.status == "accepted"
    assert till.outcomes == [outcome]
    (note,) = till.house.records.payments.for_a_person(till.house.front.clock.now() - timedelta(hours=1))
    assert (note["number"], note["amount"], note["currency"]) == (till.number, amount, currency)
    entries = till.house.records.audit.entries(till.number)
    assert f"payment.{outcome}" in [one["what"] for one in entries]


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("cancelled", "not_due"),
        ("expired", "not_due"),
        ("revised", "not_due"),
        ("paid", "not_due"),
        ("deposit_paid", "not_due"),
    ],
)
def test_money_for_an_order_that_waits_for_none_moves_nothing(till: Till, status: str, outcome: str) -> None:
    till.link()
    till.house.records.orders.step(till.number, "cancel", "mei", lambda _: status)
    assert till.paid(DEPOSIT) == 200
    assert till.status == status
    assert till.outcomes == [outcome]


def test_a_deposit_link_never_pays_the_balance(house: Any, fakes: Any) -> None:
    """Also where both are the same amount, and a person has booked the deposit already."""
    till = Till(house, fakes["stripe"])
    half = {"amount": "14350.00", "currency": "USD"}
    change = {"deposit": half, "balance": half}
    house.records.orders.revise(till.number, "mei", lambda kept: kept["document"] | change)
    till.link()
    house.records.orders.step(till.number, "pay_deposit", "mei", lambda _: "deposit_paid")
    till.paid("14350.00")
    assert (till.status, till.outcomes) == ("deposit_paid", ["not_due"])


def test_money_for_an_earlier_revision_moves_nothing(till: Till) -> None:
    till.link()
    till.house.records.orders.revise(till.number, "mei", lambda kept: kept["document"] | {"place": "Rotterdam"})
    till.paid(DEPOSIT)
    assert till.status == "accepted"
    assert till.outcomes == ["revised"]


def test_each_revision_has_a_link_of_its_own(till: Till) -> None:
    first = till.link()
    till.house.records.orders.revise(till.number, "mei", lambda kept: kept["document"] | {"place": "Rotterdam"})
    assert till.link() != first
    assert [one["revision"] for one in till.house.records.payments.links(till.number)] == [1, 2]


def test_notices_that_come_out_of_order_lose_nothing(till: Till) -> None:
    till.link()
    late = till.event(DEPOSIT, "1")
    if till.fake.name == "paypal":
        till.paid(TOTAL, "2")
        assert till.outcomes == ["over"]
        till.tell(late)
        assert till.outcomes == ["over", "settled"]
        assert till.status == "deposit_paid"
        assert till.house.records.payments.for_a_person(till.house.front.clock.now() - timedelta(hours=1))
    else:
        under_way = till.fake.recorded("checkout.session.completed.unpaid")
        under_way["id"] = "evt_0"
        under_way["data"]["object"]["payment_link"] = till.fake.link_of()
        till.tell(late)
        till.tell(under_way)
        assert till.outcomes == ["settled", "pending"]
        assert till.status == "deposit_paid"
        assert till.house.records.payments.links(till.number)[0]["status"] == "paid"


def test_money_under_way_moves_nothing_until_it_has_come(house: Any, fakes: Any) -> None:
    till = Till(house, fakes["stripe"])
    link = till.link()
    for event, status in (
        ("checkout.session.completed.unpaid", "accepted"),
        ("checkout.session.async_payment_succeeded", "deposit_paid"),
    ):
        told = till.fake.recorded(event)
        told["data"]["object"]["payment_link"] = link
        assert till.tell(told).status_code == 200
        assert till.status == status
    assert till.outcomes == ["pending", "settled"]


def test_a_payment_that_failed_can_be_tried_again_on_a_new_link(house: Any, fakes: Any) -> None:
    till = Till(house, fakes["stripe"])
    link = till.link()
    failed = till.fake.recorded("checkout.session.async_payment_failed")
    failed["data"]["object"]["payment_link"] = link
    till.tell(failed)
    assert (till.status, till.outcomes) == ("accepted", ["failed"])
    assert till.link() != link


def test_a_refund_is_a_note_for_a_person(house: Any, fakes: Any) -> None:
    till = Till(house, fakes["paypal"])
    link = till.link()
    till.paid(DEPOSIT)
    refund = till.fake.recorded("INVOICING.INVOICE.REFUNDED")
    refund["id"] = "WH-2"
    refund["resource"]["invoice"]["id"] = link
    till.tell(refund)
    assert (till.status, till.outcomes) == ("deposit_paid", ["settled", "refunded"])


def test_a_wrong_signature_writes_nothing_and_moves_nothing(till: Till) -> None:
    till.link()
    event = till.event(DEPOSIT)
    headers, body = till.fake.signed(event, till.house.front.clock.now())
    name = next(one for one in headers if "sig" in one)
    for changed in ({name: ""}, {name: headers[name][:30] + headers[name][31:]}):
        assert till.tell(event, **changed).status_code == 400
    address = f"{till.house.url}/hooks/pay/{till.fake.name}"
    assert post(address, content=body).status_code == 400
    assert post(address, content=body.replace(b"8610", b"9610"), headers=headers).status_code in (200, 400)
    assert post(address, content=b"", headers=headers).status_code == 400
    assert (till.status, till.outcomes) == ("accepted", [])


def test_an_old_timestamp_is_not_believed(house: Any, fakes: Any) -> None:
    till = Till(house, fakes["stripe"])
    till.link()
    old = house.front.clock.now() - timedelta(seconds=301)
    assert till.tell(till.event(DEPOSIT), at=old).status_code == 400
    assert (till.status, till.outcomes) == ("accepted", [])


def test_a_notice_that_cannot_be_verified_now_is_asked_for_again(house: Any, fakes: Any) -> None:
    till = Till(house, fakes["paypal"])
    till.link()
    event = till.event(DEPOSIT)
    till.fake.event = "503"
    assert till.tell(event).status_code == 503
    till.fake.event = "made"
    assert till.tell(event).status_code == 200
    assert (till.status, till.outcomes) == ("deposit_paid", ["settled"])


def test_a_payment_for_an_order_nobody_knows_is_kept_for_a_person(till: Till) -> None:
    till.link()
    unknown = {"stripe": "plink_unknown", "paypal": "INV2-AAAA-BBBB-CCCC-DDDD"}[till.fake.name]
    assert till.paid(DEPOSIT, link=unknown) == 200
    assert till.status == "accepted"
    (note,) = till.house.records.payments.for_a_person(till.house.front.clock.now() - timedelta(hours=1))
    assert note["outcome"] == "unknown_order"


def test_another_shops_payment_on_the_same_account_is_none_of_ours(till: Till) -> None:
    till.link()
    other = {"stripe": "plink_other", "paypal": "INV2-AAAA-BBBB-CCCC-DDDD"}[till.fake.name]
    about = {"desk": "ffffffffffff", "order": till.number, "revision": "1", "part": "deposit"}
    event = till.fake.paid(other, DEPOSIT, "USD", "9", **about)
    assert till.tell(event).status_code == 200
    assert (till.status, till.outcomes) == ("accepted", [])
    assert not till.house.records.payments.for_a_person(till.house.front.clock.now() - timedelta(hours=1))


def test_an_event_that_is_no_payment_is_written_down_and_no_more(house: Any, fakes: Any) -> None:
    from adapters.records.pay_models import PaymentNotice

    till = Till(house, fakes["stripe"])
    assert till.tell(till.fake.recorded("customer.created")).status_code == 200
    assert [row.outcome for row in PaymentNotice.objects.all()] == ["other"]


def test_of_the_payer_nothing_is_kept(house: Any, fakes: Any) -> None:
    from adapters.records.pay_models import PaymentNotice

    till = Till(house, fakes["stripe"])
    till.link()
    event = till.event(DEPOSIT)
    assert "buyer@example.com" in json.dumps(event)
    till.tell(event)
    (row,) = PaymentNotice.objects.values()
    assert "buyer" not in str(row).lower()


def test_a_huge_body_is_refused_unread(till: Till) -> None:
    address = f"{till.house.url}/hooks/pay/{till.fake.name}"
    answer = post(address, content=b"{" + b" " * 70_000 + b"}", headers={"stripe-signature": "t=1,v1=1"})
    assert answer.status_code == 413
    assert not till.fake.calls


def test_only_a_post_to_a_known_provider_is_heard(house: Any, fakes: Any) -> None:
    assert get(f"{house.url}/hooks/pay/stripe").status_code == 405
    assert post(f"{house.url}/hooks/pay/alipay", content=b"{}").status_code == 404


@pytest.mark.parametrize("status", ["cancelled", "expired", "revised", "paid", "deposit_paid"])
def test_a_link_on_which_nothing_is_due_is_withdrawn(till: Till, status: str) -> None:
    link, house = till.link(), till.house
    house.front.pay_links.withdraw_what_is_not_due(house.records, house.shop)
    assert not till.fake.withdrawn
    house.records.orders.step(till.number, "cancel", "mei", lambda _: status)
    house.front.pay_links.withdraw_what_is_not_due(house.records, house.shop)
    house.front.pay_links.withdraw_what_is_not_due(house.records, house.shop)
    assert till.fake.withdrawn == [link]
    assert house.records.payments.links(till.number)[0]["status"] == "withdrawn"


def test_the_link_of_an_earlier_revision_is_withdrawn_and_the_new_one_stays(till: Till) -> None:
    first, house = till.link(), till.house
    house.records.orders.revise(till.number, "mei", lambda kept: kept["document"] | {"place": "Rotterdam"})
    till.link()
    house.front.pay_links.withdraw_what_is_not_due(house.records, house.shop)
    assert till.fake.withdrawn == [first]
    assert [one["status"] for one in house.records.payments.links(till.number)] == ["withdrawn", "open"]


def test_a_link_that_cannot_be_withdrawn_now_is_tried_again(till: Till) -> None:
    till.link()
    house = till.house
    house.records.orders.step(till.number, "cancel", "mei", lambda _: "cancelled")
    till.fake.event = "503"
    house.front.pay_links.withdraw_what_is_not_due(house.records, house.shop)
    assert house.records.payments.links(till.number)[0]["status"] == "open"
    till.fake.event = "made"
    house.front.pay_links.withdraw_what_is_not_due(house.records, house.shop)
    assert house.records.payments.links(till.number)[0]["status"] == "withdrawn"


def test_a_link_the_provider_will_not_withdraw_is_a_persons(till: Till) -> None:
    till.link()
    house = till.house
    house.records.orders.step(till.number, "cancel", "mei", lambda _: "cancelled")
    till.fake.event = {"stripe": "bad_amount", "paypal": "cannot_cancel"}[till.fake.name]
    house.front.pay_links.withdraw_what_is_not_due(house.records, house.shop)
    assert house.records.payments.links(till.number)[0]["status"] == "stuck"
    assert any(one["what"].startswith("pay-link.stuck") for one in house.records.audit.entries(till.number))


def test_a_providers_own_withdrawal_makes_room_for_a_new_link(house: Any, fakes: Any) -> None:
    till = Till(house, fakes["paypal"])
    link = till.link()
    cancelled = till.fake.recorded("INVOICING.INVOICE.CANCELLED")
    cancelled["resource"]["invoice"]["id"] = link
    till.tell(cancelled)
    assert till.outcomes == ["withdrawn"]
    assert till.link() != link


def test_the_seller_reads_in_the_digest_what_somebody_must_look_at(
    till: Till, token: Callable[..., httpx.Client], browse: Callable[..., Any]
) -> None:
    till.link()
    till.paid("8000.00")
    (note,) = token("viewer").get("/api/digest").json()["payments"]
    assert (note["number"], note["outcome"], note["amount"]) == (till.number, "short", "8000.00")
    page = browse("viewer").http.get("/desk").text
    assert "付款金额不足" in page
    assert "$8,000.00" in page


def test_what_is_missing_is_said_and_shows_no_button(house: Any) -> None:
    links = {"stripe": {"secret": "${STRIPE_SECRET}", "webhook_secret": "${STRIPE_HOOK}"}, "paypal": {"client_id": "a"}}
    shop = replace(house.shop, payment=replace(house.shop.payment, links=links))
    joined = PayLinks({"STRIPE_SECRET": "sk_test_1"})
    assert not joined.of(shop)
    told = {name: (fine, why) for name, fine, why in joined.logins(shop)}
    assert told["stripe"] == (False, "not set in the environment: STRIPE_HOOK")
    assert not told["paypal"][0]
    assert "webhook_id" in told["paypal"][1]


def test_logins_are_checked_one_by_one(house: Any, fakes: Any) -> None:
    fakes["paypal"].event = "not_allowed"
    told = {name: (fine, why) for name, fine, why in PayLinks({}).logins(house.shop)}
    assert told["stripe"][0]
    assert "TEST MODE" in told["stripe"][1]
    assert not told["paypal"][0]
    assert told["paypal"][1].startswith("login: NOT_AUTHORIZED")


def test_the_deposit_and_the_balance_make_the_total() -> None:
    assert Decimal(DEPOSIT) + Decimal(BALANCE) == Decimal(TOTAL)
