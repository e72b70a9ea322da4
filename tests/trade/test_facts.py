"""Facts of a product and the cards that carry them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.slipper_shop import FLOOR, FUZZY, PLAIN, SHOP, SHOWER
from trade.cards import file_card, handoff_card, not_stated_card, product_card
from trade.deals import Deal, OrderLine
from trade.errors import NotStated
from trade.facts import attribute_name, fact, stated_facts
from trade.orders import DraftOrder
from trade.pricing import quote_price
from trade.samples import offer_sample
from trade.shop import ShopFile

NIGHT = datetime(2026, 5, 4, 18, 10, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("asked", "value", "place"),
    [
        ("material", "faux fur", "material"),
        ("colour", "pink, grey", "options"),
        ("Colors", "pink, grey", "options"),
        ("weight", "0.26 kg", "unit_weight_kg"),
        ("packing", "40 / 60×42×40 cm / 11.8 kg", "packing"),
        ("origin", "CN", "origin"),
        ("hs_code", "640419", "hs_code"),
        ("certificates", "REACH", "certifications"),
        ("moq", "100", "moq"),
        ("price", "100: 3.80 USD; 1000: 3.20 USD; 10000: 2.75 USD", "prices"),
        ("lead time", "100: 5-7; 10000: 25-30", "lead_time"),
        ("customisation", "logo: 500", "customization"),
        ("attr:waterproof", "no", "waterproof"),
        ("non-slip", "yes", "non_slip"),
    ],
)
def test_a_stated_fact_has_the_sellers_value_and_its_place(asked: str, value: str, place: str) -> None:
    found = fact(FUZZY, asked)
    assert (found.value, found.source) == (value, f"products.csv#SL-201/{place}")


@pytest.mark.parametrize("asked", ["stock", "vegan", "size", "floor_price", "sample_price", ""])
def test_what_is_blank_is_not_stated(asked: str) -> None:
    with pytest.raises(NotStated) as missing:
        fact(FUZZY, asked)
    assert missing.value == NotStated("SL-201", attribute_name(asked))


def test_none_is_a_statement_and_a_blank_is_not() -> None:
    assert fact(replace(PLAIN, certifications=(), customization={}), "certification").value == "none"
    assert fact(replace(PLAIN, certifications=(), customization={}), "customization").value == "none"
    assert fact(replace(PLAIN, stock=0), "stock").value == "0"
    with pytest.raises(NotStated):
        fact(PLAIN, "certification")


def test_an_attribute_is_found_under_another_spelling() -> None:
    towel = replace(PLAIN, attributes={"dimensions": "70x140 cm", "Fabric weight": "500 gsm"})
    assert fact(towel, "size").value == "70x140 cm"
    assert fact(towel, "fabric_weight").value == "500 gsm"


def test_all_stated_facts_come_once_each_and_a_bare_product_has_none() -> None:
    names = [one.attribute for one in stated_facts(FUZZY)]
    assert len(names) == len(set(names))
    assert {"colour", "material", "price", "moq", "weight"} <= set(names)
    assert stated_facts(PLAIN) == []


@given(st.dictionaries(st.text("abcdefgh_ ", min_size=1), st.text(max_size=5), max_size=6), st.text("abcdefgh_ "))
def test_a_fact_is_either_the_sellers_own_text_or_not_stated(attributes: dict[str, str], asked: str) -> None:
    product = replace(PLAIN, attributes=attributes)
    try:
        found = fact(product, asked)
    except NotStated:
        return
    assert found.value in {value.strip() for value in attributes.values()}
    assert found.value


def test_a_product_card_names_the_source_of_each_fact() -> None:
    card = product_card(FUZZY, "zh-Hant", [fact(FUZZY, "material")])
    assert card == {
        "type": "product",
        "sku": "SL-201",
        "name": "女士毛绒拖鞋",
        "unit": "pair",
        "url": "",
        "image": "",
        "moq": 100,
        "price_from": {"amount": "2.75", "currency": "USD"},
        "facts": [{"attribute": "material", "value": "faux fur", "source": "products.csv#SL-201/material"}],
        "sources": [
            "products.csv#SL-201",
            "products.csv#SL-201/prices",
            "products.csv#SL-201/moq",
            "products.csv#SL-201/material",
        ],
    }


def test_a_bare_product_has_a_card_without_figures() -> None:
    card = product_card(PLAIN, "en")
    assert (card["moq"], card["price_from"], card["facts"]) == (None, None, [])


def test_the_floor_price_is_in_no_card_and_in_no_trace() -> None:
    line = OrderLine("SL-201", "Fuzzy", 100, "pair", FUZZY.tiers[0].unit_price)
    cards = [
        product_card(FUZZY, "en"),
        quote_price(FUZZY, 10000, shop=SHOP, number="Q-1", at=NIGHT, term=None).card(),
        offer_sample(FUZZY, SHOP).card(),
        DraftOrder.new("PI-1", Deal("bulk", (line,)), SHOP, NIGHT).card("https://example.com"),
    ]
    assert FLOOR not in json.dumps(cards)
    assert all(card["sources"] for card in cards)
    assert FLOOR not in repr(FUZZY)
    assert FLOOR not in repr(SHOP)
    with pytest.raises(NotStated):
        fact(FUZZY, "floor_price")


def test_a_handoff_tells_the_time_on_both_clocks() -> None:
    reply_by = SHOP.hours.reply_by(NIGHT)
    card = handoff_card("requested", reply_by=reply_by, hours=SHOP.hours, buyer_timezone="America/New_York")
    assert card["reply_by"] == "2026-05-05T09:00:00+08:00"
    assert card["reply_by_local"] == "2026-05-04T21:00:00-04:00"
    assert card["sources"] == ["shop.yml#hours"]


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "../../etc/passwd"])
def test_a_buyers_clock_nobody_knows_is_left_out(zone: str) -> None:
    card = handoff_card("live", reply_by=NIGHT, hours=SHOP.hours, buyer_timezone=zone)
    assert card["reply_by_local"] is None


def test_small_cards_hold_what_they_are_given() -> None:
    file = ShopFile("reach.pdf", "files/reach.pdf", "REACH", 1024, "SL-201")
    assert file_card(file, "https://example.com/reach.pdf") == {
        "type": "file",
        "name": "reach.pdf",
        "url": "https://example.com/reach.pdf",
        "size": 1024,
        "claim": "REACH",
        "sources": ["files/files.csv#reach.pdf"],
    }
    assert not_stated_card("7", "SL-201", "vegan") == {
        "type": "not_stated",
        "question_id": "7",
        "sku": "SL-201",
        "attribute": "vegan",
        "sources": [],
    }


def test_a_weight_stated_without_a_carton_is_a_fact_too() -> None:
    loose = replace(SHOWER, attributes={"unit_weight_kg": "0.26 kg"})
    assert fact(loose, "weight").value == "0.26 kg"
    assert Decimal(fact(loose, "weight").value.split()[0]) == Decimal("0.26")
