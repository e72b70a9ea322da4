from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trade.catalogue import Packing, Product
from trade.chargeable import revenue_tons, round_up, volumetric
from trade.consignment import Carton, Consignment, consign
from trade.errors import NotStated


def product(unit="0.42", units=24, full="10.98", sides="60x40x40", goods=()):
    length, width, height = (Decimal(side) for side in sides.split("x"))
    packing = Packing(Decimal(unit), units, Decimal(full), (length, width, height))
    return Product("SL-1", "Slipper", packing=packing, goods=frozenset(goods))


def test_two_thousand_pieces_fill_eighty_three_cartons_and_a_partly_filled_one():
    consignment = consign(product(), 2000)
    assert [(carton.count, carton.units) for carton in consignment.cartons] == [(83, 24), (1, 8)]
    assert consignment.pieces == 84
    assert consignment.net_kg == Decimal("840.00")
    assert consignment.gross_kg == Decimal("915.60")
    assert consignment.volume_m3 == Decimal("8.064")


def test_a_partly_filled_carton_keeps_its_size():
    full, last = consign(product(), 25).cartons
    assert last.sides_cm == full.sides_cm
    assert last.gross_kg == Decimal("0.42") + Decimal("0.90")


def test_less_than_half_a_carton_travels_as_a_parcel_of_its_share():
    consignment = consign(product(units=8, full="4.26"), 1)
    (parcel,) = consignment.cartons
    assert parcel.sides_cm == (30, 20, 20)
    assert parcel.gross_kg == Decimal("0.42") + Decimal("0.90") / 8
    assert consignment.estimated


def test_half_a_carton_travels_in_an_export_carton():
    consignment = consign(product(), 12)
    assert consignment.cartons[0].sides_cm == (60, 40, 40)
    assert not consignment.estimated


@given(st.integers(1, 11))
def test_a_parcel_is_never_smaller_than_its_share_nor_larger_than_the_carton(quantity):
    (parcel,) = consign(product(), quantity).cartons
    carton = Decimal("0.096")
    # Each side is the cube root of the share to six digits, so the volume may miss it by some millionths.
    assert carton * quantity / 24 * Decimal("0.9999") <= parcel.volume_m3 <= carton


def test_missing_packing_is_not_stated_and_never_guessed():
    with pytest.raises(NotStated) as refusal:
        consign(Product("SL-1", "Slipper"), 10)
    assert refusal.value.attribute == "packing"


def test_several_products_travel_together_each_in_its_own_cartons():
    both = consign(product(), 24) + consign(product(goods=("battery",)), 48)
    assert both.pieces == 3
    assert both.gross_kg == Decimal("10.98") * 3
    assert both.goods == {"battery"}


def test_inches_over_139_give_the_published_87_pounds():
    sides = (Decimal("30.4"), Decimal("19.6"), Decimal("19.5"))
    assert round_up(volumetric(sides, Decimal(139)), Decimal(1)) == 87


def test_sides_round_half_up_unless_the_card_rounds_all_of_them_up():
    sides = (Decimal("50.4"), Decimal("40.5"), Decimal("20.2"))
    assert volumetric(sides, Decimal(5000)) == Decimal(50 * 41 * 20) / 5000
    assert volumetric(sides, Decimal(5000), sides_up=True) == Decimal(51 * 41 * 21) / 5000


@pytest.mark.parametrize(
    ("cartons", "per_ton", "minimum", "tons"),
    [
        (Carton(Decimal(50), Decimal(120), Decimal(190), Decimal(2500), 1), 1000, 0, "2.5"),
        (Carton(Decimal(250), Decimal(85), Decimal(80), Decimal(2200), 1, 5), 1000, 0, "11"),
        (Carton(Decimal(220), Decimal(180), Decimal(150), Decimal(590), 1, 11), 1000, 0, "65.34"),
        (Carton(Decimal(60), Decimal(50), Decimal(40), Decimal(50), 1), 1000, 1, "1"),
        (Carton(Decimal(100), Decimal(60), Decimal(50), Decimal(550), 1), 500, 1, "1.1"),
    ],
)
def test_sea_freight_counts_weight_or_measure(cartons, per_ton, minimum, tons):
    consignment = Consignment((cartons,), cartons.gross_kg)
    assert revenue_tons(consignment, Decimal(per_ton), Decimal(minimum)) == Decimal(tons)
