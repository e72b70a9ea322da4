"""At acceptance everything is looked up once more: what no longer holds is refused, and what does is offered anew."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import httpx

from tests.fakes.slipper_shop import FUZZY, SHOWER, tiers
from trade.catalogue import Catalogue, Product


def sells(house: Any, product: Product) -> None:
    """The seller saves another product table."""
    house.shop = replace(house.shop, catalogue=Catalogue.of((product, SHOWER)), version="saved")


def accept(house: Any, order: dict[str, Any]) -> httpx.Response:
    page = httpx.get(order["document"]["url"]).text
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    return httpx.post(f"{house.url}/orders/{order['number']}/accept", data=fields)


def test_what_still_holds_is_accepted(house: Any) -> None:
    order = house.order(house.conversation())
    assert accept(house, order).status_code == 303
    assert house.records.orders.get(order["number"])["status"] == "accepted"


def test_another_price_is_refused_and_offered_as_the_next_revision(house: Any) -> None:
    order = house.order(house.conversation())
    sells(house, replace(FUZZY, tiers=tiers(q100="3.90", q10000="2.90")))
    answer = accept(house, order)
    assert answer.status_code == 409
    kept = house.records.orders.get(order["number"])
    assert (kept["status"], kept["revision"]) == ("sent", 2)
    assert kept["document"]["lines"][0]["unit_price"]["amount"] == "2.90"
    (changed,) = [each for each in kept["document"]["changes"] if each["what"] == "unit_price"]
    assert (changed["before"]["amount"], changed["after"]["amount"]) == ("2.75", "2.90")
    assert "$2.90" in answer.text
    assert accept(house, kept).status_code == 303
    assert house.records.orders.get(order["number"])["status"] == "accepted"


def test_goods_that_are_gone_are_refused_and_nothing_is_written(house: Any) -> None:
    order = house.order(house.conversation())
    sells(house, replace(FUZZY, active=False))
    for _ in range(2):
        assert accept(house, order).status_code == 409
    kept = house.records.orders.get(order["number"])
    assert (kept["status"], kept["revision"]) == ("sent", 1)
