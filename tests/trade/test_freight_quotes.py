from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.freight import card, carton, consignment, fuel, per_kg, step, weighing, zone
from trade.asking import ask_one
from trade.card_carrier import RateCardCarrier
from trade.errors import NoRate
from trade.places import Place
from trade.rate_cards import Rate
from trade.shipping import quote_shipping

AT = datetime(2026, 6, 1, tzinfo=timezone.utc)
HAMBURG = Place("DE", city="Hamburg", postcode="20095")


def quote(*cards, goods=None, at=AT, mode=None, place=HAMBURG):
    carriers = [RateCardCarrier(one) for one in cards]
    goods = goods or weighing("2")
    answers = [ask_one(carrier, goods, place, at) for carrier in carriers]
    offered = [option for options, _ in answers for option in options]
    refused = [why for _, reasons in answers for why in reasons]
    return quote_shipping(goods, place, (offered, refused), "SQ-1", "DAP", mode)


DHL = card(zone(step("5", "40.10"), name="6", days=(3, 5)))
FEDEX = card(zone(step("5", "38.20"), name="E", days=(4, 6)), carrier="FedEx")
AIR = card(zone(Rate("break", Decimal(4))), carrier="Air", mode="air")
LCL = card(zone(Rate("rt", Decimal(85), per=Decimal(1000))), carrier="Sea", mode="sea_lcl")
FCL = card(zone(Rate("container", Decimal(1900), size="20GP")), carrier="Box", mode="sea_fcl")


def test_the_card_holds_every_field_of_every_offer():
    goods = consignment(carton("10x10x10", "2"))
    assert quote(DHL, FEDEX, goods=goods).card() == {
        "type": "shipping_quote",
        "number": "SQ-1",
        "destination": {"country": "DE", "city": "Hamburg", "postcode": "20095"},
        "incoterm": "DAP",
        "cartons": 1,
        "gross_weight_kg": 2,
        "volume_m3": 0.001,
        "options": [
            {
                "carrier": "FedEx",
                "service": "",
                "mode": "express",
                "price": {"amount": "38.20", "currency": "USD"},
                "surcharges": [],
                "chargeable_weight_kg": 2,
                "transit_days": [4, 6],
                "valid_until": "2026-12-31",
                "source": "rates/fedex.csv#zone-E",
                "estimate": False,
                "incoterm": "DAP",
            },
            {
                "carrier": "DHL",
                "service": "",
                "mode": "express",
                "price": {"amount": "40.10", "currency": "USD"},
                "surcharges": [],
                "chargeable_weight_kg": 2,
                "transit_days": [3, 5],
                "valid_until": "2026-12-31",
                "source": "rates/dhl.csv#zone-6",
                "estimate": False,
                "incoterm": "DAP",
            },
        ],
        "sources": ["rates/fedex.csv#zone-E", "rates/dhl.csv#zone-6"],
    }


@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=5), st.integers(1, 40))
def test_offers_are_never_merged_and_each_price_depends_on_its_own_card(rates, half_kilos):
    goods = weighing(str(Decimal(half_kilos) / 2))
    cards = [card(zone(per_kg("0", str(rate))), carrier=f"C{at}") for at, rate in enumerate(rates)]
    together = quote(*cards, goods=goods)
    alone = [option for one in cards for option in quote(one, goods=goods).options]
    assert sorted(together.options, key=lambda one: one.source) == sorted(alone, key=lambda one: one.source)
    prices = [option.price.amount for option in together.options]
    assert prices == sorted(prices)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"valid_until": date(2026, 5, 31)}, "expired"),
        ({"valid_from": date(2026, 6, 2)}, "not_yet_valid"),
        ({"fuel": fuel("20", until=date(2026, 5, 31))}, "fuel_expired"),
    ],
)
def test_a_card_out_of_date_gives_no_price_but_a_named_problem(changed, reason):
    quoted = quote(replace(DHL, **changed), FEDEX)
    assert [option.carrier for option in quoted.options] == ["FedEx"]
    assert [(one.carrier, one.reason, one.source) for one in quoted.problems] == [("DHL", reason, "rates/dhl.csv")]


def test_a_card_is_good_on_its_last_day_of_the_sellers_calendar():
    last_evening_in_shanghai = datetime(2026, 12, 31, 15, 59, tzinfo=timezone.utc)
    new_year_in_shanghai = datetime(2026, 12, 31, 16, 0, tzinfo=timezone.utc)
    carrier = RateCardCarrier(DHL, "Asia/Shanghai")
    assert carrier.options(weighing("2"), HAMBURG, last_evening_in_shanghai)
    with pytest.raises(NoRate):
        carrier.options(weighing("2"), HAMBURG, new_year_in_shanghai)


def test_an_offer_is_valid_no_longer_than_its_fuel_percent():
    quoted = quote(replace(DHL, fuel=fuel("20", until=date(2026, 6, 30))), FEDEX)
    assert {one.carrier: one.valid_until for one in quoted.options} == {
        "DHL": date(2026, 6, 30),
        "FedEx": date(2026, 12, 31),
    }


def test_a_place_nobody_serves_gets_no_offer_and_says_so():
    quoted = quote(DHL, FEDEX, place=Place("BR"))
    assert quoted.options == ()
    assert [problem.reason for problem in quoted.problems] == ["not_served", "not_served"]


@pytest.mark.parametrize(
    ("mode", "carriers"),
    [("sea", {"Sea", "Box"}), ("sea_lcl", {"Sea"}), ("air", {"Air"}), ("express", {"DHL"}), ("rail", set())],
)
def test_a_mode_the_buyer_asks_for_leaves_the_others_out(mode, carriers):
    pallets = consignment(carton("100x100x100", "4", 14))
    heavy = replace(DHL, zones=(zone(per_kg("0", "7")),))
    quoted = quote(heavy, AIR, LCL, FCL, goods=pallets, mode=mode)
    assert {option.carrier for option in quoted.options} == carriers


def test_a_container_is_not_offered_for_a_few_cartons_unless_it_is_all_there_is():
    few = consignment(carton("60x40x40", "10", 4))
    assert [option.carrier for option in quote(LCL, FCL, goods=few).options] == ["Sea"]
    assert [option.carrier for option in quote(FCL, goods=few).options] == ["Box"]


def test_a_sample_parcel_is_not_offered_as_cargo_while_a_courier_takes_it_and_is_an_estimate():
    parcel = replace(weighing("0.3"), estimated=True)
    quoted = quote(DHL, AIR, LCL, goods=parcel)
    assert [(option.carrier, option.estimate) for option in quoted.options] == [("DHL", True)]


def test_transit_that_the_card_does_not_state_is_null_in_the_card():
    silent = card(zone(step("5", "40"), days=None))
    assert quote(silent).card()["options"][0]["transit_days"] is None
