from datetime import date
from decimal import Decimal

import pytest

from trade.errors import CurrencyMismatch, NotStated
from trade.landed import duty_for, land
from trade.money import Money
from trade.shipping import ShippingOption
from trade.shop import DutyRate, OriginCharges


def usd(amount):
    return Money.of(amount, "USD")


CHARGES = OriginCharges(usd(420), usd(180), Decimal("0.3"))
GERMANY = DutyRate("DE", "", Decimal("4.7"), Decimal(19), "cif", "rates/duties.csv#row-2")
GOODS = usd(25000)


def carriage(price, incoterm, mode="sea_lcl"):
    return ShippingOption(
        "Sea freight",
        "LCL",
        mode,
        price,
        (),
        Decimal(1),
        (30, 35),
        date(2026, 12, 31),
        "rates/sea.csv#zone-1",
        incoterm=incoterm,
    )


SEA = carriage(usd(864), "CFR")
COURIER = carriage(usd(864), "DAP", "express")


@pytest.mark.parametrize(
    ("wanted", "amount"),
    [
        ("EXW", "25000.00"),
        ("FOB", "25600.00"),
        ("FCA", "25600.00"),
        ("CFR", "26464.00"),
        ("CPT", "26464.00"),
        ("CIF", "26551.62"),
        ("CIP", "26551.62"),
    ],
)
def test_each_term_holds_what_the_rules_say(wanted, amount):
    assert land(GOODS, "EXW", wanted, SEA, CHARGES).total == usd(amount)


def test_what_the_price_holds_already_is_not_charged_again():
    landed = land(usd(25600), "FOB", "CIF", SEA, OriginCharges(insurance_percent=Decimal("0.3")))
    assert landed.total == usd("26551.62")
    assert [name for name, _ in landed.lines] == ["goods", "freight", "insurance"]


def test_a_courier_fetches_the_goods_and_brings_them_to_the_door():
    landed = land(GOODS, "EXW", "DAP", COURIER, OriginCharges())
    assert landed.lines == (("goods", usd("25000.00")), ("freight", usd("864.00")))
    assert not landed.estimate


def test_duties_paid_is_an_estimate_from_the_sellers_own_rates():
    landed = land(GOODS, "EXW", "DDP", COURIER, OriginCharges(), GERMANY)
    assert dict(landed.lines)["duty"] == usd("1215.61")
    assert dict(landed.lines)["vat"] == usd("5145.13")
    assert landed.total == usd("32224.74")
    assert landed.estimate
    assert "rates/duties.csv#row-2" in landed.sources


@pytest.mark.parametrize(
    ("wanted", "option", "charges", "missing"),
    [
        ("FOB", SEA, OriginCharges(), "inland_charges"),
        ("CFR", None, CHARGES, "freight"),
        ("CIF", SEA, OriginCharges(usd(1), usd(1)), "insurance"),
        ("DAP", SEA, CHARGES, "delivery_charges"),
        ("DPU", COURIER, CHARGES, "unloading"),
        ("DDP", COURIER, CHARGES, "duties"),
    ],
)
def test_what_no_record_gives_is_never_guessed(wanted, option, charges, missing):
    with pytest.raises(NotStated) as caught:
        land(GOODS, "EXW", wanted, option, charges)
    assert caught.value.attribute == missing


def test_two_currencies_make_no_total():
    with pytest.raises(CurrencyMismatch):
        land(GOODS, "EXW", "DAP", carriage(Money.of("864", "CNY"), "DAP", "express"), CHARGES)


def test_the_duty_of_the_longest_code_counts():
    shoes = DutyRate("DE", "6405", Decimal(17), Decimal(19))
    assert duty_for((GERMANY, shoes), "DE", "6405.20.9000") is shoes
    assert duty_for((GERMANY, shoes), "DE", "9405") is GERMANY
    assert duty_for((GERMANY, shoes), "FR", "6405") is None
