from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal

import pytest

from tests.fakes.freight import (
    boxes,
    breaks,
    card,
    carton,
    consignment,
    fuel,
    per_kg,
    step,
    steps,
    weighing,
    zone,
)
from trade.card_carrier import RateCardCarrier
from trade.chargeable import chargeable_kg
from trade.containers import cheapest_load, stacked, surely_fits
from trade.places import Place
from trade.rate_cards import CONTAINERS, Area, Condition, Limits, Rate, Surcharge, Zone
from trade.shipping import Refused
from trade.tariffs import base_price

AT = datetime(2026, 6, 1, tzinfo=timezone.utc)
GERMANY = Place("DE")


def offer(rate_card, goods, place=GERMANY):
    (option,) = RateCardCarrier(rate_card).options(goods, place, AT)
    return option


def test_a_light_large_carton_is_charged_by_volume():
    assert chargeable_kg(card(), consignment(carton("75x40x40", "20"))) == 24


THREE_PIECES = consignment(carton("60x40x40", "12.5"), carton("30x30x30", "9.1"), carton("50.4x40.5x20.2", "3.0"))


@pytest.mark.parametrize(("per_piece", "kg"), [(True, "37.5"), (False, "33.0")])
def test_pieces_are_weighed_singly_or_together_as_the_card_says(per_piece, kg):
    assert chargeable_kg(card(per_piece=per_piece), THREE_PIECES) == Decimal(kg)


def test_above_a_weight_whole_kilograms_count():
    whole = card(steps=steps(("0", "0.5"), ("30", "1")))
    assert chargeable_kg(whole, weighing("29.2")) == Decimal("29.5")
    assert chargeable_kg(whole, weighing("31.2")) == 32


def test_air_freight_weighs_the_whole_shipment_and_rounds_it_up_to_half_a_kilogram():
    air = card(mode="air", divisor=Decimal(6000), per_piece=False)
    assert chargeable_kg(air, consignment(carton("100x50x40", "15", 10))) == Decimal("333.5")
    assert chargeable_kg(air, consignment(carton("30x45x65", "14"))) == Decimal("15.0")


SMALL = consignment(carton("40x30x20", "4.2"))
ZONE_6 = zone(step("4.5", "1004"), step("5.0", "1054"), step("5.5", "1104"))
REMOTE = Surcharge("remote_area", "per_kg", Decimal(4), minimum=Decimal(200), fuelable=True)


def test_fuel_is_a_percentage_of_the_base_price():
    option = offer(card(ZONE_6, currency="CNY", fuel=fuel("25.5")), SMALL)
    assert option.chargeable_weight_kg == 5
    assert [(one.name, one.amount.amount) for one in option.surcharges] == [("fuel", Decimal("268.77"))]
    assert option.price.amount == Decimal("1322.77")


def test_fuel_is_taken_of_a_fuelable_surcharge_too():
    option = offer(card(ZONE_6, currency="CNY", fuel=fuel("25.5"), surcharges=(REMOTE,)), SMALL)
    amounts = {one.name: one.amount.amount for one in option.surcharges}
    assert amounts == {"remote_area": Decimal(200), "fuel": Decimal("319.77")}
    assert option.price.amount == Decimal("1573.77")


BREAKS = breaks("75", n="6.20", q45="4.80", q100="4.10", q300="3.70", q500="3.50")


@pytest.mark.parametrize(
    ("rates", "kg", "price", "weight"),
    [
        ((per_kg("30", "93.5"),), "32", "2992.00", "32"),
        ((per_kg("30", "46.75", per="0.5"),), "31.5", "2945.25", "31.5"),
        (
            (Rate("first_add", Decimal(240), per=Decimal("0.5"), first=Decimal("0.5"), extra=Decimal(75)),),
            "2.3",
            "540",
            "2.3",
        ),
        ((Rate("per_kg_fee", Decimal(85), extra=Decimal(20)),), "0.35", "49.75", "0.35"),
        (breaks(n="16", q45="9"), "30", "405", "45"),
        (breaks(n="37.15", q45="18.28"), "30", "822.60", "45"),
        (BREAKS, "8", "75", "8"),
        (BREAKS, "44", "216.00", "45"),
        (BREAKS, "92", "410.00", "100"),
        (BREAKS, "262", "1074.20", "262"),
        (BREAKS, "333.5", "1233.95", "333.5"),
    ],
)
def test_the_base_price_of_each_kind_of_table(rates, kg, price, weight):
    found = base_price(rates, Decimal(kg), 1)
    assert found is not None
    assert (found.amount, found.weight_kg) == (Decimal(price), Decimal(weight))


@pytest.mark.parametrize(
    ("kg", "charged"),
    [("34.8", "34.8"), ("34.9", "45"), ("85.4", "85.4"), ("85.5", "100"), ("270.7", "270.7"), ("270.8", "300"),
     ("472.9", "472.9"), ("473.0", "500")],
)  # fmt: skip
def test_from_the_cross_over_on_the_next_air_break_is_cheaper(kg, charged):
    found = base_price(BREAKS, Decimal(kg), 1)
    assert found is not None
    assert found.weight_kg == Decimal(charged)


def test_a_heavier_shipment_is_never_cheaper_than_the_last_price_step():
    rates = (step("20.5", "150"), per_kg("21", "6"))
    found = base_price(rates, Decimal(21), 1)
    assert found is not None
    assert found.amount == 150


def test_a_table_that_ends_below_the_weight_gives_no_price():
    assert base_price((step("5", "50"),), Decimal("5.5"), 1) is None


@pytest.mark.parametrize(
    ("one", "rate", "price"),
    [
        (carton("50x120x190", "2500"), "35", "87.50"),
        (carton("250x85x80", "2200", 5), "65", "715.00"),
        (carton("220x180x150", "590", 11), "42", "2744.28"),
        (carton("60x50x40", "50"), "45", "45.00"),
    ],
)
def test_a_sea_rate_is_per_revenue_ton(one, rate, price):
    lcl = card(zone(Rate("rt", Decimal(rate), per=Decimal(1000))), mode="sea_lcl", minimum_weight=Decimal(1))
    assert offer(lcl, consignment(one)).price.amount == Decimal(price)


def test_a_lane_may_count_five_hundred_kilograms_as_a_ton():
    lcl = card(zone(Rate("rt", Decimal(45), per=Decimal(500))), mode="sea_lcl", minimum_weight=Decimal(1))
    assert offer(lcl, consignment(carton("100x60x50", "550"))).price.amount == Decimal("49.50")


PRICES = {"20GP": Decimal(1900), "40GP": Decimal(2900), "40HQ": Decimal(3100)}


@pytest.mark.parametrize(
    ("volume", "tons", "counts", "price"),
    [
        ("19.2", "2.5", (("20GP", 1),), 1900),
        ("60", "9", (("40HQ", 1),), 3100),
        ("75", "12", (("20GP", 1), ("40GP", 1)), 4800),
        ("20", "30", (("20GP", 2),), 3800),
        ("130", "20", (("40HQ", 2),), 6200),
    ],
)
def test_the_cheapest_mix_of_containers_holds_volume_and_weight(volume, tons, counts, price):
    load = cheapest_load(Decimal(volume), Decimal(tons) * 1000, PRICES, CONTAINERS)
    assert load is not None
    assert (load.counts, load.price) == (counts, price)


@pytest.mark.parametrize(("container", "cartons"), [("20GP", 225), ("40GP", 500), ("40HQ", 600)])
def test_cartons_stack_to_fewer_than_the_volume_suggests(container, cartons):
    assert stacked((Decimal(60), Decimal(40), Decimal(40)), container) == cartons


@pytest.mark.parametrize(("count", "sure"), [(225, True), (226, False)])
def test_a_load_that_simple_stacking_does_not_hold_is_only_an_estimate(count, sure):
    goods = consignment(carton("60x40x40", "10", count))
    load = cheapest_load(goods.volume_m3, goods.gross_kg, {"20GP": Decimal(1900)}, CONTAINERS)
    assert load is not None
    assert surely_fits(goods, load) is sure
    fcl = card(zone(*boxes("1900", "2900", "3100")), mode="sea_fcl")
    assert offer(fcl, goods).estimate is not sure


def test_an_oversize_charge_counts_the_pieces_it_is_for_once_each():
    beyond = Condition(side_cm=Decimal(121), piece_kg=Decimal(31))
    oversize = Surcharge("oversize", "per_piece", Decimal(26), condition=beyond)
    goods = consignment(carton("130x20x20", "40", 2), carton("30x30x30", "5", 7))
    option = offer(card(zone(per_kg("0", "5")), surcharges=(oversize,)), goods)
    assert [one.amount.amount for one in option.surcharges] == [Decimal(52)]


def test_a_charge_for_batteries_is_not_taken_of_slippers():
    battery = Surcharge("battery", "per_shipment", Decimal(22), condition=Condition(frozenset({"battery"})))
    rated = card(zone(per_kg("0", "5")), surcharges=(battery,))
    assert offer(rated, weighing("2")).surcharges == ()
    with_battery = consignment(carton("1x1x1", "2"), goods=("battery",))
    assert [one.amount.amount for one in offer(rated, with_battery).surcharges] == [Decimal(22)]


@pytest.mark.parametrize(
    ("surcharge", "amount"),
    [
        (Surcharge("a", "percent", Decimal(10)), "3.50"),
        (Surcharge("a", "percent", Decimal(10), minimum=Decimal(12)), "12"),
        (Surcharge("a", "per_kg", Decimal("0.5")), "3.50"),
        (Surcharge("a", "per_shipment", Decimal(9)), "9"),
    ],
)
def test_each_kind_of_surcharge_counts_its_own_way(surcharge, amount):
    option = offer(card(zone(per_kg("0", "5")), surcharges=(surcharge,)), weighing("7"))
    assert option.surcharges[0].amount.amount == Decimal(amount)
    assert option.price.amount == 35 + Decimal(amount)


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(piece_kg=Decimal(30)), "too_heavy"),
        (Limits(shipment_kg=Decimal(60)), "too_heavy"),
        (Limits(side_cm=Decimal(100)), "too_large"),
        (Limits(girth_cm=Decimal(180)), "too_large"),
        (Limits(goods=frozenset({"battery"})), "forbidden_goods"),
    ],
)
def test_what_a_carrier_does_not_take_is_refused_by_name(limits, reason):
    goods = consignment(carton("120x20x20", "35", 2), goods=("battery",))
    with pytest.raises(Refused) as refusal:
        offer(card(zone(per_kg("0", "5")), limits=limits), goods)
    assert (refusal.value.reason, refusal.value.carrier) == (reason, "DHL")


ALASKA = Zone("9", (Area("US", low="99500", high="99999"),), (per_kg("0", "9"),))
STATES = Zone("4", (Area("US"),), (per_kg("0", "5"),))


@pytest.mark.parametrize(
    ("place", "source", "estimate"),
    [
        (Place("US", postcode="99501-1234"), "rates/dhl.csv#zone-9", False),
        (Place("US", postcode="10001"), "rates/dhl.csv#zone-4", False),
        (Place("US"), "rates/dhl.csv#zone-4", True),
    ],
)
def test_a_postcode_decides_the_zone_and_without_it_the_price_is_an_estimate(place, source, estimate):
    option = offer(card(STATES, ALASKA), weighing("2"), place)
    assert (option.source, option.estimate) == (source, estimate)


def test_of_two_zones_that_only_a_postcode_tells_apart_the_dearer_is_quoted_as_an_estimate():
    west = Zone("5", (Area("US", low="80000", high="99499"),), (per_kg("0", "4"),))
    option = offer(card(ALASKA, west), weighing("2"), Place("US"))
    assert (option.price.amount, option.estimate) == (18, True)


def test_each_port_of_the_country_is_an_offer_of_its_own_until_one_is_named():
    ports = [
        Zone(port, (Area("DE", port=port),), (Rate("rt", Decimal(80), per=Decimal(1000)),))
        for port in ("DEHAM", "DEBRV")
    ]
    lcl = RateCardCarrier(card(*ports, mode="sea_lcl", service="LCL"))
    goods = consignment(carton("100x100x100", "100"))
    assert [one.service for one in lcl.options(goods, GERMANY, AT)] == ["LCL DEHAM", "LCL DEBRV"]
    assert [one.service for one in lcl.options(goods, Place("DE", port="DEBRV"), AT)] == ["LCL DEBRV"]
    with pytest.raises(Refused):
        lcl.options(goods, Place("DE", port="DEWVN"), AT)


def test_of_two_zones_that_both_hold_the_place_the_dearer_is_quoted_as_an_estimate():
    city = Zone("A", (Area("CN", city="Shanghai"),), (per_kg("0", "4"),))
    codes = Zone("B", (Area("CN", low="200000", high="209999"),), (per_kg("0", "5"),))
    option = offer(card(city, codes), weighing("2"), Place("CN", "Shanghai", "200120"))
    assert (option.price.amount, option.estimate) == (10, True)


@pytest.mark.parametrize(
    ("surcharge", "mode", "amount"),
    [
        (Surcharge("a", "per_rt", Decimal(12)), "sea_lcl", "36"),
        (Surcharge("a", "per_bl", Decimal(45)), "sea_lcl", "45"),
        (Surcharge("a", "per_container", Decimal(110)), "sea_fcl", "220"),
    ],
)
def test_charges_at_sea_are_counted_by_ton_by_document_and_by_container(surcharge, mode, amount):
    goods = consignment(carton("100x100x100", "800", 3 if mode == "sea_lcl" else 30))
    rates = (Rate("rt", Decimal(80), per=Decimal(1000)),) if mode == "sea_lcl" else boxes("1000", "2900", "3100")
    option = offer(card(zone(*rates), mode=mode, surcharges=(surcharge,)), goods)
    assert [one.amount.amount for one in option.surcharges] == [Decimal(amount)]


@pytest.mark.parametrize(
    ("beyond", "pieces"),
    [
        (Condition(second_side_cm=Decimal(76)), 2),
        (Condition(girth_cm=Decimal(266)), 2),
        (Condition(second_side_cm=Decimal(80)), 0),
        (Condition(girth_cm=Decimal(420)), 0),
    ],
)
def test_a_piece_is_oversize_by_its_second_side_or_its_girth_too(beyond, pieces):
    oversize = Surcharge("oversize", "per_piece", Decimal(10), condition=beyond)
    goods = consignment(carton("100x80x80", "10", 2), carton("90x40x40", "10"))
    option = offer(card(zone(per_kg("0", "5")), surcharges=(oversize,)), goods)
    assert [one.amount.amount for one in option.surcharges] == [Decimal(10 * pieces)] * bool(pieces)


@pytest.mark.parametrize(
    ("postcode", "charged", "estimate"), [("99501", True, False), ("10001", False, False), ("", False, True)]
)
def test_a_remote_area_is_charged_there_alone_and_without_the_postcode_it_may_be(postcode, charged, estimate):
    remote = replace(REMOTE, condition=Condition(areas=(Area("US", low="99500", high="99999"),)))
    rated = card(zone(per_kg("0", "5"), countries="US"), surcharges=(remote,))
    option = offer(rated, weighing("2"), Place("US", postcode=postcode))
    assert (bool(option.surcharges), option.estimate) == (charged, estimate)


def test_no_shipment_is_cheaper_than_the_card_s_least_charge():
    assert offer(card(zone(per_kg("0", "5")), minimum_charge=Decimal(25)), weighing("2")).price.amount == 25
    lcl = card(zone(Rate("rt", Decimal(8)), Rate("minimum", Decimal(60))), mode="sea_lcl", minimum_weight=Decimal(1))
    assert offer(lcl, weighing("2")).price.amount == 60
