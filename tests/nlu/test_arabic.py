from datetime import date
from typing import Any

import pytest

from nlu.finder import Finder
from nlu.ordinary import ordinary_words
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str, ordinary: frozenset[str] = frozenset()) -> dict[str, Any]:
    found = Finder(lambda: SHOP, ordinary).find(Reading.of(text, "ar", date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    "text",
    [
        "بدي جرب وحدة قبل ما أطلب كمية",  # كمية is no ك with a hundred
        "هل هو ضد المية",  # nor is المية
        "لست متأكداً",  # nor لست a six
        "abi 3ayna mn kol loon",  # nor mn a million
    ],
)
def test_a_word_that_only_looks_like_a_number_is_no_quantity(text: str) -> None:
    assert "quantity" not in slots(text)


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("نبغى مئة كرتونة", 100, "carton"),
        ("بسعر لثلاث حاويات", 3, "container"),
        ("ألفين وخمسمية زوج", 2500, "pair"),
        ("عشرة آلاف حبة", 10000, "piece"),
        ("٣٥٠ طقم", 350, "set"),
        ("200 7etta", 200, "piece"),
    ],
)
def test_arabic_numbers_count_goods(text: str, quantity: int, unit: str) -> None:
    got = slots(text)
    assert (got["quantity"], got["quantity_unit"]) == (quantity, unit)


def test_a_door_is_not_in_august() -> None:
    assert "needed_by" not in slots("شحن لحد باب المستودع")
    assert slots("نحتاجها في آب 2027")["needed_by"] == "2027-08-01/2027-08-31"


@pytest.mark.parametrize("text", ["وين موقعكم", "كيف تشحنون", "الضمان كم سنة", "ارسلوا الصور", "عند الباب"])
def test_everyday_words_are_no_cities(text: str) -> None:
    assert "destination_city" not in slots(text)


def test_words_that_training_writes_often_are_no_cities() -> None:
    often = ordinary_words(["شحن بحري", "بحري ولا جوي", "السعر بحري كم"])
    assert "بحري" in often
    assert "destination_city" not in slots("كم سعره بحري", often)


@pytest.mark.parametrize(
    ("text", "country", "city"),
    [
        ("التوصيل للدار البيضاء", "MA", "Casablanca"),
        ("الشحن لطرابلس لبنان", "LB", "Tripoli"),
        ("كم لأبو ظبي", "AE", "Abu Dhabi"),
        ("btewsal 3ala beirut?", "LB", "Beirut"),
    ],
)
def test_a_city_of_two_words_bears_its_preposition(text: str, country: str, city: str) -> None:
    got = slots(text)
    assert (got["destination_country"], got["destination_city"]) == (country, city)
