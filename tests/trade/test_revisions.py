"""What a revision changes, and what of an order no longer holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from tests.fakes.slipper_shop import FUZZY, SHOP, SHOWER, shop_with, tiers, usd
from trade.catalogue import Catalogue, Product
from trade.deals import Deal, OrderLine
from trade.orders import DraftOrder
from trade.places import Place
from trade.revisions import changes, differences, renewed, revised
from trade.shipping import NamedCharge, ShippingOption
from trade.shop import Shop

NIGHT = datetime(2026, 5, 4, 18, 10, tzinfo=timezone.utc)
BY_SEA = ShippingOption(
    "Sea freight", "LCL", "sea_lcl", usd("120"), (), Decimal(2000), (30, 35), date(2026, 5, 6), "rates/sea-lcl.csv"
)
LINE = OrderLine("SL-201", "Slippers", 1000, "pair", usd("3.20"), {}, usd("3.20"))
DEAL = Deal("bulk", (LINE,), None, "FOB", "Ningbo", destination=Place("DE", "Hamburg"))


def card(deal: Deal) -> dict[str, Any]:
    return DraftOrder.new("PI-1", deal, SHOP, NIGHT).card("https://example.com/orders/PI-1?key=k")


def selling(product: Product, **changed: Any) -> Shop:
    return shop_with(catalogue=Catalogue.of((replace(product, **changed), SHOWER)))


def whats(found: list[dict[str, Any]]) -> list[str]:
    return [each["what"] for each in found]


def test_the_same_paper_changes_nothing() -> None:
    assert changes(card(DEAL), card(DEAL)) == []


@pytest.mark.parametrize(
    ("deal", "what"),
    [
        (replace(DEAL, lines=(replace(LINE, quantity=1200),)), "quantity"),
        (replace(DEAL, lines=(replace(LINE, unit_price=usd("3.10")),)), "unit_price"),
        (replace(DEAL, lines=(replace(LINE, options={"colour": "pink"}),)), "options"),
        (replace(DEAL, lines=(replace(LINE, sku="SL-205"),)), "line"),
        (replace(DEAL, destination=Place("FR", "Lyon")), "destination"),
        (replace(DEAL, incoterm="EXW"), "incoterm"),
        (replace(DEAL, option=BY_SEA, freight=BY_SEA.price), "carrier"),
        (replace(DEAL, charges=(NamedCharge("insurance", usd("9")),)), "charges"),
    ],
)
def test_each_part_that_changed_is_named_with_both_sides(deal: Deal, what: str) -> None:
    found = changes(card(DEAL), card(deal))
    named = next(each for each in found if each["what"] == what)
    assert named["before"] != named["after"]


def test_a_revision_keeps_number_and_page_and_counts_on() -> None:
    second = revised(card(DEAL), replace(DEAL, incoterm="EXW"), 2, SHOP, NIGHT)
    assert (second["number"], second["revision"], second["url"]) == ("PI-1", 2, card(DEAL)["url"])
    assert whats(second["changes"]) == ["incoterm"]


def test_what_holds_has_no_difference() -> None:
    assert differences(card(DEAL), SHOP, NIGHT) == []


@pytest.mark.parametrize(
    ("shop", "what"),
    [
        (selling(FUZZY, active=False), "line"),
        (selling(FUZZY, moq=2000), "minimum"),
        (selling(FUZZY, tiers=tiers(q100="3.90", q1000="3.30")), "list_price"),
        (selling(FUZZY, tiers=()), "list_price"),
    ],
)
def test_what_the_shop_says_otherwise_is_a_difference(shop: Shop, what: str) -> None:
    assert whats(differences(card(DEAL), shop, NIGHT)) == [what]


def test_a_discount_is_no_difference_while_the_list_price_stands() -> None:
    given = card(replace(DEAL, lines=(replace(LINE, unit_price=usd("3.10")),)))
    assert differences(given, SHOP, NIGHT) == []
    dearer = selling(FUZZY, tiers=tiers(q100="3.90", q1000="3.30"))
    assert whats(differences(given, dearer, NIGHT)) == ["list_price"]


@pytest.mark.parametrize("stock", [None, 0, 999])
def test_stock_that_was_promised_and_is_gone_is_a_difference(stock: int | None) -> None:
    promised = card(replace(DEAL, lines=(replace(LINE, from_stock=True),)))
    assert whats(differences(promised, selling(FUZZY, stock=stock), NIGHT)) == ["stock"]
    assert differences(promised, selling(FUZZY, stock=1000), NIGHT) == []
    assert differences(card(DEAL), selling(FUZZY, stock=stock), NIGHT) == [], "made to order, stock or none"


def test_freight_past_its_last_day_is_a_difference() -> None:
    by_sea = card(replace(DEAL, option=BY_SEA, freight=BY_SEA.price))
    assert differences(by_sea, SHOP, NIGHT) == []
    assert whats(differences(by_sea, SHOP, datetime(2026, 5, 6, 16, tzinfo=timezone.utc))) == ["freight"]


def test_a_renewal_is_the_same_order_at_what_holds_today() -> None:
    dearer = selling(FUZZY, tiers=tiers(q100="3.90", q1000="3.30"))
    deal = renewed(card(replace(DEAL, follows="PI-0")), dearer, NIGHT)
    assert deal is not None
    assert (deal.lines[0].unit_price, deal.destination, deal.follows) == (usd("3.30"), DEAL.destination, "PI-0")
    assert differences(revised(card(DEAL), deal, 2, dearer, NIGHT), dearer, NIGHT) == []


@pytest.mark.parametrize(
    ("changed", "shop"),
    [
        (lambda deal: deal, selling(FUZZY, active=False)),
        (lambda deal: deal, selling(FUZZY, moq=2000)),
        (lambda deal: deal, selling(FUZZY, tiers=())),
        (
            lambda deal: replace(deal, charges=(NamedCharge("insurance", usd("9")),)),
            selling(FUZZY, tiers=tiers(q100="3.90", q1000="3.30")),
        ),
    ],
)
def test_where_somebody_must_be_asked_nothing_is_renewed(changed: Callable[[Deal], Deal], shop: Shop) -> None:
    assert renewed(card(changed(DEAL)), shop, NIGHT) is None
