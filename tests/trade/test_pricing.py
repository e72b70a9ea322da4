"""Prices by quantity, lead times, quotations, measures and samples."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.slipper_shop import FUZZY, PLAIN, SHOP, SHOWER, shop_with, tiers, usd
from trade.catalogue import Packing, PriceTier, Product
from trade.errors import BelowMinimum, NotStated, SampleLimit, Unreadable
from trade.measures import to_sold_units
from trade.pricing import lead_time_at, minimum_of, next_tier, quote_price, tier_at
from trade.samples import offer_sample
from trade.shop import OfferedTerm, SamplePolicy

NIGHT = datetime(2026, 5, 4, 18, 10, tzinfo=timezone.utc)  # 02:10 on the fifth in Ningbo


@pytest.mark.parametrize(("quantity", "price"), [(100, "3.80"), (999, "3.80"), (1000, "3.20"), (50000, "2.75")])
def test_a_quantity_gets_the_tier_it_reaches(quantity: int, price: str) -> None:
    assert tier_at(FUZZY, quantity).unit_price == usd(price)


@pytest.mark.parametrize("quantity", [-5, 0, 1, 99])
def test_fewer_than_the_minimum_are_refused_with_the_minimum(quantity: int) -> None:
    with pytest.raises(BelowMinimum) as refused:
        tier_at(FUZZY, quantity)
    assert refused.value == BelowMinimum("SL-201", quantity, 100)


def test_the_minimum_is_the_stated_one_else_where_prices_begin() -> None:
    assert minimum_of(FUZZY) == 100
    assert minimum_of(SHOWER) == 200
    with pytest.raises(NotStated):
        minimum_of(PLAIN)


def test_no_price_list_and_no_price_for_so_few_are_not_stated() -> None:
    with pytest.raises(NotStated, match="price"):
        tier_at(PLAIN, 500)
    with pytest.raises(NotStated, match="price"):
        tier_at(replace(FUZZY, moq=50), 60)


def test_the_next_tier_tells_what_is_saved_at_its_quantity() -> None:
    coming = next_tier(FUZZY, 500)
    assert coming is not None
    assert (coming.from_quantity, coming.unit_price, coming.saving) == (1000, usd("3.20"), usd("600.00"))
    assert next_tier(FUZZY, 10000) is None


def test_a_tier_that_is_not_cheaper_saves_nothing_and_is_passed_over() -> None:
    odd = replace(FUZZY, tiers=tiers(q100="3.00", q500="3.00", q1000="2.90"))
    coming = next_tier(odd, 100)
    assert coming is not None
    assert coming.from_quantity == 1000


def test_lead_time_follows_the_quantity_and_is_not_stated_below_the_first() -> None:
    assert (lead_time_at(FUZZY, 9999).max_days, lead_time_at(FUZZY, 10000).max_days) == (7, 30)
    with pytest.raises(NotStated, match="lead_time"):
        lead_time_at(FUZZY, 1)


def test_a_quotation_is_the_card_of_its_facts() -> None:
    quote = quote_price(FUZZY, 1000, shop=SHOP, number="Q-2026-00001", at=NIGHT, term=OfferedTerm("FOB", "Ningbo"))
    assert quote.card() == {
        "type": "price_quote",
        "number": "Q-2026-00001",
        "sku": "SL-201",
        "quantity": 1000,
        "unit": "pair",
        "unit_price": {"amount": "3.20", "currency": "USD"},
        "total": {"amount": "3200.00", "currency": "USD"},
        "tiers": [
            {"from": 100, "unit_price": {"amount": "3.80", "currency": "USD"}},
            {"from": 1000, "unit_price": {"amount": "3.20", "currency": "USD"}},
            {"from": 10000, "unit_price": {"amount": "2.75", "currency": "USD"}},
        ],
        "incoterm": "FOB",
        "place": "Ningbo",
        "lead_time_days": [5, 7],
        "valid_until": "2026-05-12",
        "sources": [
            "products.csv#SL-201/prices",
            "products.csv#SL-201/lead_time",
            "shop.yml#incoterms",
            "shop.yml#orders",
        ],
    }


def test_a_quotation_leaves_blank_what_is_not_stated() -> None:
    card = quote_price(SHOWER, 200, shop=SHOP, number="Q-1", at=NIGHT, term=None).card()
    assert card["lead_time_days"] is None
    assert card["incoterm"] is None
    assert "products.csv#SL-205/lead_time" not in str(card)


def test_a_total_is_rounded_once_not_per_unit() -> None:
    fine = replace(FUZZY, tiers=(PriceTier(1, usd("0.0125")),), moq=1)
    quote = quote_price(fine, 1000, shop=SHOP, number="Q-1", at=NIGHT, term=None)
    assert quote.total == usd("12.50")


PRICE_LISTS = st.dictionaries(st.integers(1, 100000), st.decimals("0.01", "99", places=3), min_size=1, max_size=5).map(
    lambda prices: tuple(PriceTier(at, usd(str(price))) for at, price in prices.items())
)


@given(PRICE_LISTS, st.integers(-10, 200000))
def test_the_tier_is_the_largest_reached_whatever_the_order_of_the_table(
    prices: tuple[PriceTier, ...], quantity: int
) -> None:
    product = Product("X-1", "x", tiers=prices)
    reached = [tier.from_quantity for tier in prices if tier.from_quantity <= quantity]
    if not reached:
        with pytest.raises(BelowMinimum):
            tier_at(product, quantity)
        return
    assert tier_at(product, quantity).from_quantity == max(reached)
    coming = next_tier(product, quantity)
    if coming is not None:
        assert coming.from_quantity > quantity
        assert coming.unit_price < tier_at(product, quantity).unit_price


@pytest.mark.parametrize(
    ("quantity", "unit", "units"),
    [
        (500, "", 500),
        (500, "piece", 500),
        (500, "pair", 500),
        (3, "dozen", 36),
        (2, "gross", 288),
        (5, "carton", 200),
        (26, "kg", 100),
        (1, "ton", 3847),
    ],
)
def test_spoken_units_become_pairs(quantity: int, unit: str, units: int) -> None:
    assert to_sold_units(quantity, unit, FUZZY) == units


@pytest.mark.parametrize("unit", ["carton", "pallet", "container", "kg", "ton", "roll", "meter"])
def test_what_the_packing_does_not_say_is_not_guessed(unit: str) -> None:
    with pytest.raises(NotStated) as missing:
        to_sold_units(5, unit, PLAIN)
    assert (missing.value.sku, missing.value.attribute) == ("TW-101", "packing")


def test_pallets_and_containers_count_as_the_seller_states() -> None:
    stated = replace(FUZZY, attributes={"pallet_units": "960"})
    assert to_sold_units(2, "pallet", stated) == 1920
    with pytest.raises(NotStated):
        to_sold_units(1, "container", stated)


def test_goods_sold_by_the_dozen_or_by_weight_take_both_ways() -> None:
    socks = replace(PLAIN, unit="dozen")
    assert to_sold_units(500, "pair", socks) == 42
    assert to_sold_units(5, "dozen", socks) == 5
    assert to_sold_units(1, "gross", socks) == 12
    assert to_sold_units(2, "ton", replace(PLAIN, unit="kg")) == 2000


def test_an_unknown_unit_is_refused() -> None:
    with pytest.raises(Unreadable):
        to_sold_units(5, "bushel", FUZZY)


@given(st.integers(1, 10**6), st.integers(1, 500))
def test_cartons_are_whole_multiples_of_their_contents(quantity: int, carton_units: int) -> None:
    packing = Packing(Decimal("0.2"), carton_units, Decimal(9), (Decimal(40), Decimal(40), Decimal(40)))
    assert to_sold_units(quantity, "carton", replace(PLAIN, packing=packing)) == quantity * carton_units


def test_a_sample_offer_is_the_card_of_the_policy_with_the_products_own_price() -> None:
    offer = offer_sample(FUZZY, SHOP, 3)
    assert offer.total == usd("18.00")
    assert offer.card() == {
        "type": "sample_offer",
        "sku": "SL-201",
        "unit_price": {"amount": "6.00", "currency": "USD"},
        "max_quantity": 3,
        "fee": "credited_on_order",
        "freight": "quoted",
        "lead_time_days": [2, 3],
        "credited_on_order": True,
        "sources": ["shop.yml#samples", "products.csv#SL-201/sample_price", "products.csv#SL-201/sample_max"],
    }


def test_more_samples_than_are_given_are_refused_with_the_limit() -> None:
    with pytest.raises(SampleLimit) as refused:
        offer_sample(SHOWER, SHOP, 3)
    assert refused.value.maximum == 2
    with pytest.raises(SampleLimit):
        offer_sample(replace(FUZZY, sample_max=0), SHOP)


def test_a_shop_that_says_nothing_of_samples_promises_none() -> None:
    with pytest.raises(NotStated) as missing:
        offer_sample(FUZZY, shop_with(samples=None))
    assert missing.value.attribute == "sample"


def test_a_free_sample_costs_nothing_unless_the_product_has_a_price() -> None:
    free = shop_with(samples=SamplePolicy(2, "free", "collect", (1, 2)))
    assert offer_sample(SHOWER, free).total == usd("0")
    assert offer_sample(FUZZY, free).fee == "paid"
    assert offer_sample(replace(FUZZY, sample_price=usd("0")), SHOP).fee == "free"


def test_a_paid_sample_without_a_price_has_no_invented_one() -> None:
    offer = offer_sample(SHOWER, SHOP)
    assert offer.card()["unit_price"] is None
    with pytest.raises(NotStated, match="sample_price"):
        _ = offer.total
