"""Typed values as each language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from locales.formats import own_name, plural_of, spoken, stated
from locales.han import SIMPLIFIED_ONLY, script
from locales.languages import base
from locales.named import named_language
from locales.places import countries
from locales.terms import terms
from locales.texts import BrokenText, MissingText, Texts, direction

TEXTS = Texts("replies.ftl")


def said(value: object, language: str) -> str:
    def say(key: str, args: Mapping[str, Any]) -> str:
        return TEXTS.say(language, key, args)

    return spoken(value, language, say, str.lower)


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        ({"amount": "1234.50", "currency": "USD"}, "en", "$1,234.50"),
        ({"amount": "1234.50", "currency": "USD"}, "es", "1.234,50 US$"),
        ({"amount": "0.385", "currency": "USD"}, "en", "$0.385"),
        ({"amount": "500", "currency": "JPY"}, "zh", "JP¥500"),
        ({"count": 1, "unit": "pair"}, "en", "1 pair"),
        ({"count": 10000, "unit": "pair"}, "zh", "10,000双"),
        ({"count": 3, "unit": "pair"}, "ar", "3 أزواج"),
        ({"days": [5, 7]}, "es", "de 5 a 7 días"),
        ({"days": [1, 1]}, "en", "1 day"),
        ({"date": "2026-11-28"}, "zh", "2026年11月28日"),
        ({"country": "DE"}, "ar", "ألمانيا"),
        ({"place": {"country": "DE", "city": "Hamburg"}}, "en", "Hamburg · Germany"),
        ({"list": ["DHL", "UPS"]}, "es", "DHL y UPS"),
        ({"word": "attribute_no_such", "else": "sole type"}, "zh", "sole type"),
        ({"number": "1.250"}, "es", "1,25"),
        ({"amount": "1234.50", "currency": "USD"}, "zh-Hant", "US$1,234.50"),
        ({"count": 500, "unit": "ton"}, "zh-Hant", "500公噸"),
        ({"date": "2026-11-28"}, "zh-Hant", "2026年11月28日"),
        ({"time": "2026-11-28T09:00:00+08:00"}, "zh-Hant", "週六 2026年11月28日, 上午9:00"),
        ({"place": {"country": "NZ", "city": "Auckland"}}, "zh-Hant", "Auckland · 紐西蘭"),
        ({"stated": "red, polyester, 36-37"}, "zh-Hant", "紅色, 聚酯纖維, 36-37"),
    ],
)
def test_a_value_is_written_as_the_language_writes_it(value: object, language: str, expected: str) -> None:
    assert said(value, language).replace("\xa0", " ").replace("\u200f", "") == expected


def test_a_sellers_everyday_words_are_said_in_the_buyers_language() -> None:
    assert stated("pink, 36-37, no such colour", "zh").endswith("36-37, no such colour")
    assert not stated("pink", "zh").isascii()
    assert stated("pink", "en") == "pink"


@pytest.mark.parametrize("value", [True, None, {"amount": "1"}, object()])
def test_what_is_no_value_is_not_said(value: object) -> None:
    with pytest.raises((TypeError, AttributeError)):
        said(value, "en")


def test_the_plural_is_chosen_by_the_count_behind_the_value() -> None:
    assert [plural_of(v) for v in (3, {"count": 5, "unit": "pair"}, {"days": [2, 3]}, "3", True)] == [
        3,
        5,
        3,
        None,
        None,
    ]


def test_a_language_without_a_text_falls_back_and_nobody_without_one_does() -> None:
    assert TEXTS.say("zh-Hant-nowhere", "utter_greet", {"shop": "X"}) == TEXTS.say("zh", "utter_greet", {"shop": "X"})
    with pytest.raises(MissingText):
        TEXTS.say("en", "utter_no_such_thing")
    with pytest.raises(BrokenText):
        TEXTS.say("en", "utter_greet")


def test_only_arabic_runs_from_right_to_left_here() -> None:
    assert [direction(code) for code in ("ar", "en", "zh-Hant")] == ["rtl", "ltr", "ltr"]


@pytest.mark.parametrize("file", ["replies.ftl", "desk.ftl"])
def test_traditional_chinese_holds_no_simplified_character(file: str) -> None:
    said = Texts(file).sources("zh-Hant")
    assert set(said) == set(Texts(file).sources("en"))
    assert {key: text for key, text in said.items() if set(text) & SIMPLIFIED_ONLY} == {}


def test_every_word_of_the_chinese_vocabulary_is_said_in_the_buyers_script() -> None:
    words = [stated(name, "zh-Hant") for name in terms("zh").values]
    assert [word for word in words if script(word) == "zh"] == []


def test_a_language_calls_itself_by_its_own_name_and_chinese_by_its_script() -> None:
    assert [own_name(code) for code in ("en", "ja", "zh", "zh-Hant")] == ["English", "日本語", "简体中文", "繁體中文"]


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("可以用繁體中文嗎", "zh", "zh-Hant"),
        ("Traditional Chinese, please", "en", "zh-Hant"),
        ("換成簡體", "zh-Hant", "zh"),
        ("可以用中文嗎", "en", "zh-Hant"),
        ("可以用中文吗", "en", "zh"),
        ("用中文", "zh-Hant", "zh-Hant"),
        ("可以說英文嗎", "zh-Hant", "en"),
        ("请用韩文", "zh", "ko"),
        ("ok?", "zh-Hant", None),
    ],
)
def test_a_script_is_asked_for_by_name_or_by_writing_it(text: str, language: str, named: str | None) -> None:
    assert named_language(text, language) == named


def test_countries_are_known_by_their_names_in_taiwan_too() -> None:
    assert base("zh-Hant") == "zh"
    assert {("義大利", "IT"), ("意大利", "IT"), ("紐西蘭", "NZ")} <= set(countries("zh"))
