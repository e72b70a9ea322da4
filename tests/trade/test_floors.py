"""The check on the outgoing figure: under the floor nothing leaves but the shop's own list and sample prices."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.slipper_shop import FLOOR, FUZZY, SHOP, SHOWER, shop_with, usd
from trade.catalogue import Catalogue
from trade.floors import breach, is_above_floor
from trade.money import Money


def money(amount: str, currency: str = "USD") -> dict[str, str]:
    return {"amount": amount, "currency": currency}


def quote(unit_price: str, quantity: int = 10000, **more: Any) -> dict[str, Any]:
    total = (usd(unit_price) * quantity).rounded().card()
    return {
        "type": "price_quote",
        "sku": "SL-201",
        "quantity": quantity,
        "unit_price": money(unit_price),
        "total": total,
        **more,
    }


def order(
    unit_price: str, amount: str, kind: str = "bulk", status: str = "sent", quantity: int = 100
) -> dict[str, Any]:
    line = {"sku": "SL-201", "quantity": quantity, "unit_price": money(unit_price), "amount": money(amount)}
    return {"type": "draft_order", "kind": kind, "status": status, "lines": [line], "total": money("0.01")}


WRONG = [
    quote(FLOOR),
    quote("2.67"),
    quote("0.01"),
    quote("2.75", total=money("26000.00")),
    quote("2.75", tiers=[{"from": 50000, "unit_price": money("2.60")}]),
    {**quote("2.40"), "unit_price": money("2.40", "EUR")},
    {"type": "landed_quote", "sku": "SL-201", "unit_price": money("2.50"), "lines": []},
    {"type": "product", "sku": "SL-201", "price_from": money("2.50")},
    order("2.60", "260.00"),
    order("3.80", "200.00"),
    {"product": {"sku": "SL-201"}, "details": {"lines": [{"values": {"unit_price": money("2.5")}}]}},
]


@pytest.mark.parametrize("said", WRONG, ids=range(len(WRONG)))
def test_a_price_under_or_on_the_floor_is_found_wherever_it_stands(said: dict[str, Any]) -> None:
    assert breach([{}, [said]], SHOP) == "SL-201"


RIGHT = [
    quote("2.75"),
    quote("2.68"),
    quote("2.75", tiers=[{"from": 100, "unit_price": money("3.80")}, {"from": 10000, "unit_price": money("2.75")}]),
    order("3.72", "372.00"),
    order("6.00", "6.00", "sample", quantity=1),
    order("2.00", "200.00", status="paid"),
    {"type": "sample_offer", "sku": "SL-201", "unit_price": money("6.00")},
    {"type": "shipping_quote", "options": [{"price": money("1.20")}]},
    {"type": "price_quote", "sku": "SL-205", "quantity": 1, "unit_price": money("0.01"), "total": money("0.01")},
    {"type": "price_quote", "sku": "gone", "unit_price": money("0.01")},
    {"unit_price": None, "sku": "SL-201"},
]


@pytest.mark.parametrize("said", RIGHT, ids=range(len(RIGHT)))
def test_the_list_what_lies_above_the_floor_and_what_has_none_may_be_said(said: dict[str, Any]) -> None:
    assert breach([said], SHOP) is None


def test_a_list_price_on_the_floor_is_still_the_list() -> None:
    edge = replace(FUZZY, floor_price=usd("2.75"))
    shop = shop_with(catalogue=Catalogue.of((edge, SHOWER)))
    assert breach(quote("2.75"), shop) is None
    assert breach(quote("2.7500"), shop) is None
    assert breach(quote("2.74"), shop) == "SL-201"


def test_a_free_sample_is_free_and_bulk_is_not() -> None:
    assert SHOP.samples is not None
    shop = shop_with(samples=replace(SHOP.samples, fee="free"))
    assert breach(order("0", "0.00", "sample", quantity=1), shop) is None
    assert breach(order("0", "0.00"), shop) == "SL-201"


@given(st.decimals("0.0001", "2.6789", places=4))
def test_no_figure_up_to_the_floor_passes(amount: Decimal) -> None:
    assert breach(quote(f"{amount:f}"), SHOP) == "SL-201"
    assert not is_above_floor(Money(amount, "USD"), FUZZY)
