from datetime import date
from typing import Any

import pytest

from locales.folding import words
from locales.phrases import Phrasebook
from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str) -> dict[str, Any]:
    found = Finder(lambda: SHOP).find(Reading.of(text, "vi", date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


def test_tones_tell_words_apart_where_they_are_written_and_are_not_asked_for_where_not() -> None:
    book = Phrasebook("vi", [("Bỉ", "BE"), ("giá", "price")])
    assert [match.value for match in book.find(words("hàng bị lỗi"))] == []
    assert [match.value for match in book.find(words("giao sang Bỉ được không"))] == ["BE"]
    assert [match.value for match in book.find(words("gia bao nhieu"))] == ["price"]


def test_both_ways_of_placing_a_tone_are_one_spelling() -> None:
    book = Phrasebook("vi", [("hủy đơn", "cancel"), ("hóa đơn", "invoice")])
    assert [match.value for match in book.find(words("huỷ đơn, xuất hoá đơn"))] == ["cancel", "invoice"]


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("hai nghìn năm trăm cái", 2500, "piece"),
        ("15 ngan doi", 15000, "pair"),
        ("3 vạn chiếc", 30000, "piece"),
        ("hai tá", 2, "dozen"),
        ("50 thùng", 50, "carton"),
        ("năm cái", 5, "piece"),
    ],
)
def test_numbers_are_read_with_and_without_tones(text: str, quantity: int, unit: str) -> None:
    got = slots(text)
    assert (got["quantity"], got["quantity_unit"]) == (quantity, unit)


@pytest.mark.parametrize(
    "text",
    [
        "phí vận chuyển bao nhiêu",
        "tai khoan ngan hang nao",
        "hàng qua hải quan chưa",
        "bảo hành mấy năm",
        "ho tro sau khi mua the nao",
        "giá bao nhiêu một cái",
        "50k một cái thì em lấy",
        "tấm pin 400W",
    ],
)
def test_words_that_look_like_numbers_are_no_quantity(text: str) -> None:
    assert "quantity" not in slots(text)


@pytest.mark.parametrize(
    "text", ["hàng bị lỗi", "300 áo thun", "gỗ hợp pháp", "mỹ phẩm", "nói tiếng Ba Lan được không"]
)
def test_everyday_words_and_languages_are_no_countries(text: str) -> None:
    assert "destination_country" not in slots(text)


@pytest.mark.parametrize(
    ("text", "country"), [("giao sang Áo", "AT"), ("ship qua Đức", "DE"), ("gui sang my", "US"), ("về Hải Phòng", "VN")]
)
def test_places_are_read_with_and_without_tones(text: str, country: str) -> None:
    assert slots(text)["destination_country"] == country


def test_months_are_no_machines_and_money_may_be_dong() -> None:
    assert "needed_by" not in slots("máy khoan có sẵn không")
    assert slots("120.000đ một bộ được không")["target_price"] == {"amount": "120000", "currency": "VND"}
    assert slots("em tên là Thảo")["contact_name"] == "Thảo"
