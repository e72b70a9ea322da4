from datetime import date

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def counted(text: str, language: str) -> tuple[object, object]:
    found = Finder(lambda: SHOP).find(Reading.of(text, language, date(2026, 11, 20)))
    slots = {span.slot: span.value for span in found}
    return slots.get("quantity"), slots.get("quantity_unit")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("四天能到吗", "zh"),
        ("60日能发吗", "zh"),
        ("8个立方到汉堡", "zh"),
        ("6寸的多少钱", "zh"),
        ("三个颜色", "zh"),
        ("42码有吗", "zh"),
        ("俩月能到吗", "zh"),
        ("8 кубов до Гамбурга", "ru"),
        ("innerhalb von 30 Tagen", "de"),
    ],
)
def test_measures_are_known_in_every_language(text: str, language: str) -> None:
    assert counted(text, language) == (None, None)


def test_what_is_a_measure_in_the_kitchen_is_goods_in_the_trade() -> None:
    assert counted("500 cups", "en")[0] == 500
    assert counted("500 Tassen", "de")[0] == 500


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("万一坏了怎么办", "zh"),
        ("万が一壊れたら", "ja"),
        ("百貨店で売ります", "ja"),
        ("十分感谢", "zh"),
        ("做五金的", "zh"),
        ("两成定金", "zh"),
        ("百分之三十定金", "zh"),
        ("几百个", "zh"),
        ("千万不要", "zh"),
    ],
)
def test_a_spelled_number_inside_a_word_is_no_quantity(text: str, language: str) -> None:
    assert counted(text, language) == (None, None)


@pytest.mark.parametrize("text", ["一万", "要两千", "二十"])
def test_a_chinese_number_stands_alone_from_a_hundred_on_or_as_the_whole_message(text: str) -> None:
    assert counted(text, "zh")[0] in (10000, 2000, 20)


@pytest.mark.parametrize(
    "text",
    ["11.4美元一台的话", "一个多少钱", "一箱装几个", "50块一双可以吗", "350一双", "两万五一台", "一件代发"],
)
def test_the_price_or_packing_of_one_is_no_order_of_one(text: str) -> None:
    assert counted(text, "zh") == (None, None)


@pytest.mark.parametrize(
    ("text", "language", "quantity", "unit"),
    [
        ("两千五百个一个", "zh", 2500, "piece"),
        ("350块地垫", "zh", 350, "piece"),
        ("一个40尺高柜", "zh", 1, "container"),
        ("コンテナ2本", "ja", 2, "container"),
        ("컨테이너 2대", "ko", 2, "container"),
        ("زوج واحد", "ar", 1, "pair"),
        ("كرتونتين", "ar", 2, "carton"),
        ("حاويتين", "ar", 2, "container"),
        ("3 mil e 500 pares", "pt", 3500, "pair"),
        ("un par de cajas", "es", 2, "carton"),
        ("a couple of cartons", "en", 2, "carton"),
    ],
)
def test_the_unit_stands_behind_before_or_within_the_number(text: str, language: str, quantity: int, unit: str) -> None:
    assert counted(text, language) == (quantity, unit)


def test_a_container_said_before_an_idle_one_is_not_counted() -> None:
    assert counted("开柜一看都坏了", "zh") == (None, None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("size 40", "en"),
        ("sizes 36 to 41", "en"),
        ("مقاس 40", "ar"),
        ("رقم 204", "ar"),
        ("a 40' container", "en"),
        ("is model 204 in stock?", "en"),
        ("nach VDE-AR-N 4105", "de"),
        ("ISO 9001?", "en"),
    ],
)
def test_the_number_of_a_size_a_model_or_a_norm_is_no_quantity(text: str, language: str) -> None:
    assert counted(text, language)[0] is None


def test_a_spanish_pair_of_goods_that_come_in_pairs_is_a_unit_without_a_number() -> None:
    assert counted("un par de zapatillas", "es") == (None, "pair")
    assert counted("un par de muestra", "es") == (None, "pair")
    assert counted("a couple of slippers", "en") == (2, None)
