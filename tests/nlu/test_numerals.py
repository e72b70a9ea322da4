from datetime import date

import pytest

from nlu.numerals import numbers
from nlu.reading import Reading


def read(text: str, language: str) -> list[int]:
    return [int(number.value) for number in numbers(Reading.of(text, language, date(2026, 11, 20)))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("一万二", 12000),
        ("一千五", 1500),
        ("两百五", 250),
        ("一万零五", 10005),
        ("3万5千", 35000),
        ("3万5", 35000),
        ("1.5万", 15000),
        ("2千500", 2500),
        ("兩千五百", 2500),
        ("廿五", 25),
    ],
)
def test_a_chinese_digit_behind_a_scale_counts_the_next_scale_down(text: str, value: int) -> None:
    assert read(text, "zh") == [value]


@pytest.mark.parametrize(
    "text", ["万一坏了", "几百个", "十分感谢", "百分之三十", "周二发货", "双十一", "第三", "七八百双"]
)
def test_chinese_words_written_with_numerals_are_no_numbers(text: str) -> None:
    assert read(text, "zh") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("fünfundzwanzig", 25),
        ("fuenfundzwanzig", 25),
        ("zweitausenddreihundert", 2300),
        ("hundertzwanzig", 120),
        ("zweiundvierzigtausendfünfhundert", 42500),
    ],
)
def test_german_compounds_are_read_by_their_parts(text: str, value: int) -> None:
    assert read(text, "de") == [value]


def test_a_german_word_that_begins_like_a_number_is_none() -> None:
    assert read("hundertfach, Achtung und eine Einheit", "de") == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("3 mil e 500", "pt", 3500),
        ("2 mil 500", "es", 2500),
        ("2 bin 500", "tr", 2500),
        ("2 thousand and 500", "en", 2500),
        ("half a million", "en", 500000),
        ("half million", "en", 500000),
        ("medio millón", "es", 500000),
        ("meio milhão", "pt", 500000),
    ],
)
def test_scales_are_halved_and_continued(text: str, language: str, value: int) -> None:
    assert read(text, language) == [value]


def test_an_english_scale_is_not_continued_by_the_size_behind_it() -> None:
    assert read("2 thousand 500 ml bottles", "en") == [2000, 500]
    assert read("2k 500 ml", "es") == [2000, 500]
