"""Typed values as each language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from locales.formats import plural_of, spoken, stated
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
