from datetime import date

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str) -> dict[str, object]:
    found = Finder(lambda: SHOP).find(Reading.of(text, "ja", date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    "text",
    [
        "リードタイムを教えてください",
        "もう少し小さいタイプはありますか",
        "日本語でお願いします",
        "タイルは日本製ですか",
        "タイ語は話せますか",
    ],
)
def test_a_country_inside_a_word_a_language_or_a_make_is_no_destination(text: str) -> None:
    assert "destination_country" not in slots(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("タイまでの送料は", "TH"),
        ("日本に送れますか", "JP"),
        ("ドイツ・ハンブルクまで", "DE"),
        ("アメリカのテキサスです", "US"),
    ],
)
def test_a_country_standing_by_itself_is_a_destination(text: str, country: str) -> None:
    assert slots(text)["destination_country"] == country


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("1万足を予定", 10000, "pair"),
        ("２千５００枚", 2500, "piece"),
        ("1万5千本", 15000, "piece"),
        ("3ダースお願いします", 3, "dozen"),
        ("千個", 1000, "piece"),
    ],
)
def test_counters_name_the_unit(text: str, quantity: int, unit: str) -> None:
    got = slots(text)
    assert (got["quantity"], got["quantity_unit"]) == (quantity, unit)


@pytest.mark.parametrize(
    "text",
    ["1台80ドルなら買います", "1個あたりの値段", "前金3割です", "60日サイトで", "3日前から", "10名で", "1週間で壊れた"],
)
def test_the_price_of_one_shares_and_spans_of_time_are_no_quantity(text: str) -> None:
    assert "quantity" not in slots(text)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("株式会社サンライズの佐藤です", "company", "株式会社サンライズ"),
        ("株式会社みどり工芸と申します", "company", "株式会社みどり工芸"),
        ("会社名は山本貿易株式会社です", "company", "山本貿易株式会社"),
        ("名前は小林です", "contact_name", "小林"),
        ("担当の鈴木です、suzuki@example.jp", "contact_name", "鈴木"),
    ],
)
def test_names_end_where_the_politeness_begins(text: str, slot: str, value: str) -> None:
    assert slots(text)[slot] == value


def test_the_person_in_charge_is_not_called_so() -> None:
    assert "contact_name" not in slots("担当の方につないでください")
    assert "company" not in slots("会社名の綴りが違います")
