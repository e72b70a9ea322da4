"""Latin letters and digits end where Chinese begins, with no space between."""

from datetime import date
from typing import Any

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str, language: str = "zh") -> dict[str, Any]:
    found = Finder(lambda: SHOP).find(Reading.of(text, language, date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("PI-2026-00045那票走了没", "order_number", "PI-2026-00045"),
        ("寄到巴黎75001可以吗", "destination_postcode", "75001"),
        ("送到巴黎75001，双清到门", "destination_postcode", "75001"),
        ("Paris 75001那边", "destination_postcode", "75001"),
        ("发到USA的", "destination_country", "US"),
        ("邮箱li@example.com谢谢", "email", "li@example.com"),
        ("官网shop-abc.com你看看", "website", "shop-abc.com"),
        ("电话+8613800138000找王", "phone", "+8613800138000"),
    ],
)
def test_a_code_needs_no_space_around_it(text: str, slot: str, value: str) -> None:
    assert slots(text)[slot] == value


def test_a_count_behind_a_city_is_no_postcode() -> None:
    assert "destination_postcode" not in slots("发到巴黎5000双")
    assert slots("发到巴黎5000双")["quantity"] == 5000
