from datetime import date
from typing import Any

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str) -> dict[str, Any]:
    found = Finder(lambda: SHOP).find(Reading.of(text, "nl", date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("500 st", 500, "piece"),
        ("tweehonderdvijftig stuks", 250, "piece"),
        ("vijfduizend paar", 5000, "pair"),
        ("vijfenveertig dozen", 45, "carton"),
        ("3 pallets", 3, "pallet"),
    ],
)
def test_counts_are_read_with_their_units(text: str, quantity: int, unit: str) -> None:
    found = slots(text)
    assert (found.get("quantity"), found.get("quantity_unit")) == (quantity, unit)


@pytest.mark.parametrize(
    "text", ["hoeveel moet ik ten minste nemen", "8 kuub naar Luik", "bestelnummer 5512", "twee keer"]
)
def test_volumes_numbers_of_things_and_idioms_are_no_quantity(text: str) -> None:
    assert "quantity" not in slots(text)


def test_a_man_called_jan_is_no_january() -> None:
    assert "needed_by" not in slots("Met vriendelijke groet, Jan")
    assert slots("graag voor 15 jan.")["needed_by"] == "2027-01-15"


@pytest.mark.parametrize(
    ("text", "country", "postcode"), [("3011 AB Rotterdam", "NL", "3011 AB"), ("levering in 9000 Gent", "BE", "9000")]
)
def test_postcodes_of_both_countries_stand_before_their_city(text: str, country: str, postcode: str) -> None:
    found = slots(text)
    assert (found["destination_country"], found["destination_postcode"]) == (country, postcode)


def test_delivery_terms_are_read_from_their_paraphrases() -> None:
    assert slots("naar Canada, invoerrechten inbegrepen")["incoterm"] == "DDP"
    assert slots("we kopen af fabriek")["incoterm"] == "EXW"
