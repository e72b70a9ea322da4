from datetime import date
from typing import Any

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str) -> dict[str, Any]:
    found = Finder(lambda: SHOP).find(Reading.of(text, "ko", date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("3천개 견적 부탁드려요", 3000, "piece"),
        ("1만5천켤레 납기 언제예요", 15000, "pair"),
        ("삼천켤레 주문할게요", 3000, "pair"),
        ("이천오백 개면 얼마예요", 2500, "piece"),
        ("네 박스 주세요", 4, "carton"),
        ("두개만 살게요", 2, "piece"),
        ("컨테이너 두 대 분량입니다", 2, "container"),
        ("200대로 PI 작성해 주세요", 200, "piece"),
    ],
)
def test_numbers_and_units_are_read_as_they_are_written_together(text: str, quantity: int, unit: str) -> None:
    got = slots(text)
    assert (got["quantity"], got["quantity_unit"]) == (quantity, unit)


@pytest.mark.parametrize(
    "text",
    [
        "네 감사합니다",
        "그럼 이만 가볼게요",
        "이 두 모델 차이가 뭔가요?",
        "제3자에게 제공하나요?",
        "선금 20프로만 걸어도 될까요",
        "모터도 3년 보증에 포함되나요",
        "220V에서 쓸 수 있나요?",
        "한 박스에 몇 개 들어가나요?",
        "주문번호 20019 진행 상황 알려주세요",
        "천장 조명 있나요",
    ],
)
def test_what_counts_no_goods_is_no_quantity(text: str) -> None:
    assert "quantity" not in slots(text)


@pytest.mark.parametrize(
    ("text", "country"), [("가나로 보내주세요", "GH"), ("인도까지 운임은요", "IN"), ("대만이요", "TW")]
)
def test_a_country_that_is_a_word_too_is_meant_where_something_goes_there(text: str, country: str) -> None:
    assert slots(text)["destination_country"] == country


@pytest.mark.parametrize(
    "text", ["주문이 어떻게 되어 가나요", "나오는 건지 궁금해요", "기계 한 대만 살게요", "스위스 프랑으로 보낼게요"]
)
def test_a_word_that_sounds_like_a_country_is_no_destination(text: str) -> None:
    assert "destination_country" not in slots(text)


def test_prices_dates_and_names_stand_before_their_particles() -> None:
    assert slots("개당 2천원에 해주세요")["target_price"] == {"amount": "2000", "currency": "KRW"}
    assert slots("목표가는 45달러예요")["target_price"] == {"amount": "45", "currency": "USD"}
    assert slots("3월 말까지요")["needed_by"] == "2027-03-21/2027-03-31"
    assert slots("제 이름은 박지영이라고 합니다")["contact_name"] == "박지영"
    assert slots("DDP로 하면 얼마예요")["incoterm"] == "DDP"
