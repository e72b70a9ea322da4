from datetime import date
from typing import Any

import pytest

from nlu.finder import Finder
from nlu.ordinary import german_nouns
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str, language: str, nouns: frozenset[str] = frozenset()) -> dict[str, Any]:
    found = Finder(lambda: SHOP, frozenset(), nouns).find(Reading.of(text, language, date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


def test_a_german_word_that_stands_behind_no_preposition_is_never_a_city() -> None:
    nouns = german_nouns(
        ["Die Ware fehlt", "Wo ist die Ware", "Ware beschädigt", "nach Ulm", "bis Ulm", "nach Ulm bitte"]
    )
    assert "ware" in nouns
    assert "ulm" not in nouns
    assert "destination_city" not in slots("Wann kommt die Ware nach Ware", "de", nouns)


@pytest.mark.parametrize(
    "text",
    ["auf Ihren Namen", "die Kopie an der Tür", "Mitte März", "am Ende", "in Yen zahlen", "Ihre Füße", "die Basis"],
)
def test_german_nouns_are_no_cities(text: str) -> None:
    assert "destination_city" not in slots(text, "de")


@pytest.mark.parametrize(
    ("text", "language", "city"),
    [
        ("nach Füssen", "de", "Füssen"),
        ("Lieferung Hamburg", "de", "Hamburg"),
        ("доставка в Москву", "ru", "Moscow"),
        ("под Москвой", "ru", "Moscow"),
        ("в Казани", "ru", "Kazan"),
        ("в Анталию", "ru", "Antalya"),
        ("до Гамбурга", "ru", "Hamburg"),
        ("из Баку", "ru", "Baku"),
        ("spedite a Como", "it", "Como"),
    ],
)
def test_a_city_is_known_in_every_case_it_stands_in(text: str, language: str, city: str) -> None:
    assert slots(text, language)["destination_city"] == city


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("кому писать", "ru"),
        ("поговорить с ним", "ru"),
        ("мерси", "ru"),
        ("заказ уже собрали?", "ru"),
        ("Western Union принимаете?", "ru"),
        ("can I pay by Western Union?", "en"),
        ("¿cómo se limpia?", "es"),
        ("como é a embalagem", "pt"),
        ("na mosca", "pt"),
        ("上位モデル", "ja"),
        ("マンション用", "ja"),
    ],
)
def test_everyday_words_are_no_cities(text: str, language: str) -> None:
    assert "destination_city" not in slots(text, language)


@pytest.mark.parametrize("language", ["en", "zh", "es", "ar", "ru", "de", "ja", "vi"])
def test_a_city_alone_in_small_latin_letters_is_known_whatever_the_language(language: str) -> None:
    assert slots("hamburg", language)["destination_city"] == "Hamburg"


def test_a_buyers_name_is_no_city() -> None:
    assert slots("my name is Florence Chester", "en") == {"contact_name": "Florence Chester"}
