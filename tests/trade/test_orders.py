"""Draft orders: figures, numbers and the steps they may take."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.slipper_shop import SHOP, shop_with, usd
from trade.deals import Deal, OrderLine, cart_key
from trade.errors import CurrencyMismatch, Unreadable, WrongState
from trade.money import Money
from trade.orders import (
    STEPS,
    DraftOrder,
    format_number,
    needs_approval,
    next_revision,
    next_status,
    step,
)
from trade.places import Place
from trade.shipping import NamedCharge, ShippingOption
from trade.shop import OrderPolicy

NIGHT = datetime(2026, 5, 4, 18, 10, tzinfo=timezone.utc)
STATES = (
    "draft",
    "pending_approval",
    "sent",
    "accepted",
    "deposit_paid",
    "paid",
    "closed",
    "expired",
    "revised",
    "cancelled",
)
TEN_THOUSAND = OrderLine("SL-201", "Women's fuzzy slippers", 10000, "pair", usd("2.75"))
BY_SEA = ShippingOption(
    "Sea freight", "LCL", "sea_lcl", usd("1200"), (), Decimal(2000), (30, 35), date(2026, 5, 6), "rates/sea-lcl.csv"
)
DEAL = Deal("bulk", (TEN_THOUSAND,), usd("1200"), "CIF", "Hamburg")
ORDER = DraftOrder(
    number="PI-2026-00042",
    revision=1,
    status="draft",
    deal=DEAL,
    valid_until=date(2026, 5, 12),
    deposit_percent=Decimal(30),
    timezone="Asia/Shanghai",
)


def priced(amount: str) -> DraftOrder:
    return replace(ORDER, deal=Deal("bulk", (OrderLine("X-1", "x", 1, "piece", usd(amount)),)))


def walk(order: DraftOrder, *names: str) -> DraftOrder:
    for name in names:
        order = step(order, name, NIGHT)
    return order


def test_thirty_percent_is_rounded_once_and_the_balance_is_the_remainder() -> None:
    order = priced("26568.99")
    assert (order.deposit, order.balance) == (usd("7970.70"), usd("18598.29"))


@given(
    st.lists(st.tuples(st.integers(1, 10**6), st.decimals("0.0001", "9999", places=4)), min_size=1, max_size=5),
    st.one_of(st.none(), st.decimals("0", "99999", places=2)),
    st.integers(0, 100),
    st.sampled_from(["USD", "JPY", "KWD"]),
)
def test_deposit_and_balance_always_make_the_total(
    rows: list[tuple[int, Decimal]], freight: Decimal | None, percent: int, currency: str
) -> None:
    order = replace(
        ORDER,
        deal=Deal(
            "bulk",
            tuple(OrderLine("X-1", "x", quantity, "piece", Money(price, currency)) for quantity, price in rows),
            None if freight is None else Money(freight, currency),
        ),
        deposit_percent=Decimal(percent),
    )
    assert order.deposit + order.balance == order.total
    assert Money(Decimal(0), currency) <= order.balance <= order.total
    assert all(money == money.rounded() for money in (order.total, order.deposit, order.balance))


def test_a_draft_order_is_the_card_of_its_figures() -> None:
    assert ORDER.card("https://example.com/orders/PI-2026-00042?key=k") == {
        "type": "draft_order",
        "number": "PI-2026-00042",
        "revision": 1,
        "kind": "bulk",
        "status": "draft",
        "lines": [
            {
                "sku": "SL-201",
                "name": "Women's fuzzy slippers",
                "quantity": 10000,
                "unit": "pair",
                "unit_price": {"amount": "2.75", "currency": "USD"},
                "amount": {"amount": "27500.00", "currency": "USD"},
            }
        ],
        "freight": {"amount": "1200.00", "currency": "USD"},
        "total": {"amount": "28700.00", "currency": "USD"},
        "deposit": {"amount": "8610.00", "currency": "USD"},
        "balance": {"amount": "20090.00", "currency": "USD"},
        "incoterm": "CIF",
        "place": "Hamburg",
        "valid_until": "2026-05-12",
        "url": "https://example.com/orders/PI-2026-00042?key=k",
        "sources": ["products.csv#SL-201/prices", "shop.yml#orders", "shop.yml#payment"],
    }


def test_currencies_are_never_added_up() -> None:
    with pytest.raises(CurrencyMismatch):
        _ = replace(ORDER, deal=replace(DEAL, freight=Money.of("100", "EUR"))).total


def test_a_new_order_follows_the_shops_rules() -> None:
    order = DraftOrder.new("PI-1", DEAL, SHOP, NIGHT)
    assert (order.status, order.deposit_percent, order.valid_until) == (
        "pending_approval",
        Decimal(30),
        date(2026, 5, 12),
    )
    short = DraftOrder.new("PI-1", replace(DEAL, option=BY_SEA), SHOP, NIGHT)
    assert short.valid_until == date(2026, 5, 6)


def test_a_sample_and_a_shop_without_terms_are_paid_at_once() -> None:
    sample = DraftOrder.new("PI-1", replace(DEAL, kind="sample"), SHOP, NIGHT)
    without = DraftOrder.new("PI-1", DEAL, shop_with(payment=None), NIGHT)
    assert sample.balance == without.balance == usd("0.00")


def test_charges_count_in_the_total_and_stand_on_the_card() -> None:
    charged = replace(DEAL, charges=(NamedCharge("insurance", usd("95.255")),))
    order = replace(ORDER, deal=charged)
    assert order.total == usd("28795.26")
    assert order.card("u")["charges"] == [{"name": "insurance", "amount": {"amount": "95.26", "currency": "USD"}}]
    assert order.deposit + order.balance == order.total


def test_an_order_goes_from_draft_to_closed_by_its_steps() -> None:
    states = []
    order = ORDER
    for name in ("request_approval", "approve", "accept", "pay_deposit", "pay", "close"):
        order = step(order, name, NIGHT)
        states.append(order.status)
    assert states == ["pending_approval", "sent", "accepted", "deposit_paid", "paid", "closed"]


@pytest.mark.parametrize("status", STATES)
@pytest.mark.parametrize("name", [*STEPS, "conjure"])
def test_a_step_leads_where_the_table_says_or_nowhere(status: str, name: str) -> None:
    order = replace(ORDER, status=status)
    at = NIGHT + timedelta(days=30) if name == "expire" else NIGHT
    if status in STEPS.get(name, {}):
        assert step(order, name, at).status == STEPS[name][status]
        return
    with pytest.raises(WrongState) as refused:
        step(order, name, at)
    assert (refused.value.number, refused.value.state, refused.value.step) == ("PI-2026-00042", status, name)


def test_all_states_named_are_states_that_exist() -> None:
    named = {state for moves in STEPS.values() for pair in moves.items() for state in pair}
    assert named == set(STATES)


@pytest.mark.parametrize("name", ["accept", "approve", "pay_deposit", "pay", "close", "expire"])
def test_what_is_closed_revised_or_cancelled_stays_so(name: str) -> None:
    for status in ("closed", "revised", "cancelled"):
        with pytest.raises(WrongState):
            next_status(status, name)


def test_an_order_cannot_be_accepted_twice_or_without_approval() -> None:
    with pytest.raises(WrongState):
        walk(ORDER, "send", "accept", "accept")
    with pytest.raises(WrongState):
        walk(ORDER, "request_approval", "accept")


def test_an_order_is_good_through_its_last_day_on_the_sellers_calendar() -> None:
    sent = step(ORDER, "send", NIGHT)
    last_minute = datetime(2026, 5, 12, 15, 59, tzinfo=timezone.utc)
    too_late = datetime(2026, 5, 12, 16, 0, tzinfo=timezone.utc)
    assert step(sent, "accept", last_minute).status == "accepted"
    with pytest.raises(WrongState) as refused:
        step(sent, "accept", too_late)
    assert refused.value.state == "expired"
    assert step(sent, "expire", too_late).status == "expired"
    with pytest.raises(WrongState):
        step(sent, "expire", last_minute)


def test_a_payment_is_a_deposit_first_where_one_is_due() -> None:
    accepted = walk(ORDER, "send", "accept")
    assert accepted.payment_step == "pay_deposit"
    assert step(accepted, "pay_deposit", NIGHT).payment_step == "pay"
    assert replace(accepted, deposit_percent=Decimal(100)).payment_step == "pay"


def test_a_revision_is_a_new_draft_under_the_same_number() -> None:
    revised = next_revision(replace(ORDER, status="expired"))
    assert (revised.number, revised.full_number, revised.status) == ("PI-2026-00042", "PI-2026-00042-R1", "draft")
    assert ORDER.full_number == "PI-2026-00042"


@pytest.mark.parametrize(
    ("approval", "amount", "needed"),
    [
        ("always", "1", True),
        ("never", "999999", False),
        (usd("5000"), "5000.00", False),
        (usd("5000"), "5000.01", True),
        (usd("0"), "0.01", True),
        (Money.of("5000", "CNY"), "1", True),
    ],
)
def test_approval_is_needed_as_the_seller_states(approval: str | Money, amount: str, needed: bool) -> None:
    assert needs_approval(priced(amount), OrderPolicy(approval=approval)) is needed


def test_unknown_costs_need_a_person_unless_the_seller_wants_none() -> None:
    above, small = OrderPolicy(approval=usd("5000")), priced("10")
    estimated = replace(small, deal=replace(small.deal, estimate=True))
    assert needs_approval(estimated, above)
    assert needs_approval(replace(small, deal=replace(small.deal, incoterm="DDP")), above)
    assert not needs_approval(estimated, OrderPolicy(approval="never"))


@pytest.mark.parametrize(
    ("number_format", "number"),
    [("PI-{year}-{counter:05d}", "PI-2026-00042"), ("{counter}/{year}", "42/2026"), ("ND{counter:3d}", "ND042")],
)
def test_numbers_follow_the_sellers_format(number_format: str, number: str) -> None:
    assert format_number(number_format, 2026, 42) == number


@pytest.mark.parametrize(
    "number_format", ["", "PI-{year}", "{counter.__class__}", "{counter!r}", "{other}{counter}", "{counter"]
)
def test_a_format_that_is_none_is_refused(number_format: str) -> None:
    with pytest.raises(Unreadable):
        format_number(number_format, 2026, 42)


def test_the_same_cart_has_the_same_key_and_any_change_another() -> None:
    other = OrderLine("SL-205", "Shower", 200, "pair", usd("1.90"))
    both = replace(DEAL, lines=(TEN_THOUSAND, other))
    key = cart_key("c1", both)
    assert key == cart_key("c1", replace(DEAL, lines=(other, TEN_THOUSAND), freight=usd("1200.00")))
    others = {
        cart_key("c2", both),
        cart_key("c1", DEAL),
        *(
            cart_key("c1", replace(both, **change))  # type: ignore[arg-type]
            for change in (
                {"kind": "sample"},
                {"freight": None},
                {"incoterm": "FOB"},
                {"place": "Bremen"},
                {"destination": Place("DE", "Bremen")},
                {"option": BY_SEA},
                {"charges": (NamedCharge("insurance", usd("9")),)},
                {"lines": (replace(TEN_THOUSAND, quantity=1), other)},
                {"lines": (replace(TEN_THOUSAND, options={"colour": "pink"}), other)},
            )
        ),
    }
    assert len(others | {key}) == 12
