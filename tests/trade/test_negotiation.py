"""Bargaining inside the seller's authority: rounds, conditions, approval, and a floor that nobody can read off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_CEILING, Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.slipper_shop import FUZZY, SHOP, shop_with, tiers, usd
from trade.catalogue import Catalogue, Product
from trade.money import Money
from trade.negotiation import Concession, as_conceded, concede, conceded, has_authority, standing
from trade.pricing import PriceQuote, quote_price, tier_at
from trade.shop import NegotiationLimits, Payment, Shop

NIGHT = datetime(2026, 5, 4, 18, 10, tzinfo=timezone.utc)  # 02:10 on the fifth in Ningbo
TODAY = date(2026, 5, 5)


def selling(product: Product = FUZZY, percent: str = "3", rounds: int = 2, above: Money | None = None) -> Shop:
    limits = NegotiationLimits(Decimal(percent), rounds, above)
    return shop_with(catalogue=Catalogue.of((product,)), negotiation=limits)


def listed(product: Product, quantity: int, shop: Shop) -> PriceQuote:
    return quote_price(product, quantity, shop=shop, number="", at=NIGHT, term=None)


def bargain(
    shop: Shop, product: Product, *asks: tuple[int, str | None], before: tuple[Concession, ...] = ()
) -> list[Concession | None]:
    """What each ask (quantity, target in dollars) of one conversation gets."""
    given_ = []
    for quantity, target in asks:
        named = usd(target) if target else None
        offer = concede(listed(product, quantity, shop), shop, NIGHT, before, named)
        if offer is not None:
            offer = replace(offer, number=f"Q-{len(before) + 1}")
            before = (*before, offer)
        given_.append(offer)
    return given_


def test_a_concession_asks_for_more_in_full_cartons_but_not_for_the_next_tier() -> None:
    (offer,) = bargain(selling(), FUZZY, (800, None))
    assert offer is not None
    assert (offer.unit_price, offer.condition.asks, offer.condition.quantity) == (usd("3.72"), "quantity", 920)


def test_a_better_price_than_the_authority_is_met_by_the_authority_and_no_more() -> None:
    first, second = bargain(selling(), FUZZY, (1000, "2.00"), (1000, "2.50"))
    assert first is not None
    assert second is not None
    assert (first.unit_price, second.unit_price) == (usd("3.13"), usd("3.11"))
    assert second.unit_price.amount >= Decimal("3.20") * Decimal("0.97")


def test_each_round_asks_for_something_new() -> None:
    shop = selling(percent="6", rounds=3)
    offers = bargain(shop, FUZZY, (1000, "2.90"), (1000, "2.95"), (1000, "3.00"), (1000, "3.01"))
    assert [offer and offer.condition.asks for offer in offers] == ["quantity", "deposit", "confirmation", None]
    assert offers[1] is not None
    assert offers[1].condition.deposit_percent == 50
    assert offers[2] is not None
    assert offers[2].condition.until == TODAY + timedelta(days=3)


def test_asking_again_insisting_or_asking_for_more_lowers_nothing() -> None:
    offers = bargain(selling(), FUZZY, (1000, "3.00"), (1000, "3.00"), (1000, None), (1000, "2.10"), (900, "1.00"))
    assert [offer is not None for offer in offers] == [True, False, False, False, False]


def test_who_raises_the_quantity_by_himself_is_met_for_it() -> None:
    offers = bargain(selling(), FUZZY, (1000, None), (4000, None))
    assert offers[1] is not None
    assert (offers[1].condition.asks, offers[1].condition.quantity) == ("quantity", 4000)


def test_a_target_between_offer_and_list_is_granted_as_named_and_never_undercut() -> None:
    (offer,) = bargain(selling(), FUZZY, (1000, "3.17"))
    assert offer is not None
    assert offer.unit_price == usd("3.17")


@pytest.mark.parametrize("target", ["3.20", "3.50"])
def test_a_target_at_the_list_price_needs_no_concession(target: str) -> None:
    assert bargain(selling(), FUZZY, (1000, target)) == [None]


def test_a_target_in_another_currency_is_compared_with_nothing() -> None:
    shop = selling()
    offer = concede(listed(FUZZY, 1000, shop), shop, NIGHT, (), Money.of("2.90", "EUR"))
    assert offer is not None
    assert (offer.unit_price, offer.target) == (usd("3.13"), None)


@pytest.mark.parametrize(("percent", "rounds"), [("0", 3), ("5", 0), ("0", 0)])
def test_zero_means_zero(percent: str, rounds: int) -> None:
    assert bargain(selling(percent=percent, rounds=rounds), FUZZY, (1000, "3.19")) == [None]


def test_absent_limits_and_an_unstated_floor_are_no_authority() -> None:
    assert not has_authority(FUZZY, SHOP)
    assert not has_authority(replace(FUZZY, floor_price=None), selling())
    assert bargain(selling(), replace(FUZZY, floor_price=None), (1000, None)) == [None]


def test_above_the_amount_a_person_decides_and_the_condition_stays_below_it() -> None:
    shop = selling(above=usd("4000"))
    asked, over = bargain(shop, FUZZY, (1000, None))[0], bargain(shop, FUZZY, (1300, None))
    assert asked is not None
    assert asked.condition.asks == "deposit", "more pairs would need a person"
    assert over == [None]
    assert bargain(selling(above=Money.of("4000", "EUR")), FUZZY, (1000, None)) == [None]


def test_a_larger_order_needs_its_own_approval_even_at_a_price_conceded_before() -> None:
    shop = selling(above=usd("5000"))
    (offer,) = bargain(shop, FUZZY, (1000, None))
    assert offer is not None
    assert standing([offer], listed(FUZZY, 1520, shop), shop, NIGHT) == offer
    assert standing([offer], listed(FUZZY, 1600, shop), shop, NIGHT) is None


def test_a_concession_is_withdrawn_when_its_condition_is_not_met() -> None:
    shop = selling()
    (offer,) = bargain(shop, FUZZY, (1000, None))
    assert offer is not None
    assert standing([offer], listed(FUZZY, 1519, shop), shop, NIGHT) is None
    assert standing([offer], listed(FUZZY, 1520, shop), shop, NIGHT) == offer
    late = NIGHT + timedelta(days=SHOP.orders.validity_days + 1)
    assert standing([offer], listed(FUZZY, 1520, shop), shop, late) is None


def test_a_deposit_counts_only_where_the_buyer_accepted_it() -> None:
    shop = selling()
    offers = [offer for offer in bargain(shop, FUZZY, (1000, "2.9"), (1000, "3.0")) if offer]
    assert standing(offers, listed(FUZZY, 1000, shop), shop, NIGHT) is None
    assert standing(offers, listed(FUZZY, 1000, shop), shop, NIGHT, "Q-2") == offers[1]


def test_without_anything_to_ask_for_nothing_is_given() -> None:
    shop = replace(selling(), payment=None, orders=replace(SHOP.orders, validity_days=1))
    assert bargain(shop, FUZZY, (10000, None)) == [None]
    assert bargain(replace(shop, payment=Payment(Decimal(30))), FUZZY, (10000, None)) != [None]


def test_the_offer_is_read_back_from_its_card_and_prices_a_like_quantity() -> None:
    shop = selling()
    (offer,) = bargain(shop, FUZZY, (1000, "2.90"))
    assert offer is not None
    card = {**offer.card(listed(FUZZY, 1520, shop)), "number": "Q-1"}
    assert card["list_price"] == {"amount": "3.20", "currency": "USD"}
    assert card["total"] == {"amount": "4757.60", "currency": "USD"}
    assert conceded([{"type": "file"}, card], "SL-201") == (offer,)
    again, key = as_conceded(listed(FUZZY, 2000, shop), [card], shop, NIGHT, "")
    assert (key, again["unit_price"], again["total"]) == (
        "/Q-1",
        {"amount": "3.13", "currency": "USD"},
        {"amount": "6260.00", "currency": "USD"},
    )
    assert conceded([{**again, "number": "Q-2"}], "SL-201") == (), "a price that follows an offer is no further round"


def test_small_prices_move_by_a_digit_more_and_whole_currencies_by_whole_units() -> None:
    clog = replace(FUZZY, tiers=tiers(q1000="0.39"), moq=1000, floor_price=usd("0.37"))
    (offer,) = bargain(selling(clog), clog, (1000, None))
    assert offer is not None
    assert offer.unit_price == usd("0.382")
    yen = [replace(tier, unit_price=Money.of("380", "JPY")) for tier in clog.tiers]
    obi = replace(clog, tiers=tuple(yen), floor_price=Money.of("360", "JPY"))
    (offer,) = bargain(selling(obi), obi, (1000, None))
    assert offer is not None
    assert offer.unit_price == Money.of("372", "JPY")


CENTS = st.integers(1, 400).map(lambda cents: Decimal(cents) / 100)
ASKS = st.lists(
    st.tuples(
        st.sampled_from([100, 250, 800, 999, 1000, 1500, 9000, 10000, 40000]),
        st.none() | CENTS.map(lambda price: f"{price:f}"),
    ),
    min_size=1,
    max_size=12,
)
FLOORS = st.integers(1, 27500).map(lambda hundredths: Money(Decimal(hundredths) / 10000, "USD"))
PERCENTS = st.decimals(0, 100, places=1).map(str)


@settings(max_examples=300)
@given(ASKS, FLOORS, PERCENTS, st.integers(0, 5))
def test_no_talk_reaches_the_floor_the_limit_the_next_tier_or_another_round(
    asks: list[tuple[int, str | None]], floor: Money, percent: str, rounds: int
) -> None:
    product = replace(FUZZY, floor_price=floor)
    shop = selling(product, percent, rounds)
    offers = bargain(shop, product, *asks)
    made = [offer for offer in offers if offer]
    assert len(made) <= rounds
    for (quantity, target), offer in zip(asks, offers, strict=True):
        if offer is None:
            continue
        tier = tier_at(product, quantity).unit_price
        assert floor < offer.unit_price < tier
        assert offer.unit_price.amount >= tier.amount * (1 - Decimal(percent) / 100)
        assert offer.condition.quantity >= quantity
        assert tier_at(product, offer.condition.quantity).unit_price == tier
        assert all(t.unit_price < offer.unit_price for t in product.tiers if t.unit_price < tier)
        assert target is None or offer.unit_price >= min(usd(target), offer.unit_price)
    for quantity, _ in asks:
        quote = listed(product, quantity, shop)
        held = standing(made, quote, shop, NIGHT, made[-1].number if made else "")
        assert held is None or floor < held.unit_price < quote.unit_price


@given(ASKS, st.integers(1, 5))
def test_once_refused_the_same_ask_stays_refused(asks: list[tuple[int, str | None]], rounds: int) -> None:
    shop = selling(percent="10", rounds=rounds)
    last = asks[-1]
    offers = bargain(shop, FUZZY, *asks, last, last, last)
    assert offers[-1] is None
    assert offers[-2] is None


def rungs(product: Product, percent: str, rounds: int) -> list[Decimal]:
    """Every price that a round may come to, whatever the floor and the target."""
    found = set()
    for tier in product.tiers:
        for left in range(rounds):
            step = Decimal(percent) * (1 - (Decimal(left) / rounds) ** 2)
            while step >= Decimal("0.1"):
                found.add((tier.unit_price.amount * (1 - step / 100)).quantize(Decimal("0.01"), ROUND_CEILING))
                step /= 2
    return sorted(found)


@settings(max_examples=300)
@given(ASKS, FLOORS, st.sampled_from(["1", "3", "10", "40"]), st.integers(1, 4), st.integers(0, 99))
def test_the_floor_cannot_be_read_off_the_offers(
    asks: list[tuple[int, str | None]], floor: Money, percent: str, rounds: int, share: int
) -> None:
    """Whatever is asked and named, all floors between two rungs of the list's own ladder are answered alike."""
    ladder = [Decimal(0), *rungs(FUZZY, percent, rounds), Decimal("2.76")]
    low, high = next((a, b) for a, b in pairwise(ladder) if a <= floor.amount < b)
    other = Money(low + (high - low) * share / 100, "USD")
    one, two = (replace(FUZZY, floor_price=each) for each in (floor, other))
    told = [bargain(selling(each, percent, rounds), each, *asks) for each in (one, two)]
    assert told[0] == told[1]
