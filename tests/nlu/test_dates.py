from datetime import date

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def needed_by(text: str, language: str) -> object:
    found = Finder(lambda: SHOP).find(Reading.of(text, language, date(2026, 11, 20)))
    return next((span.value for span in found if span.slot == "needed_by"), None)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("三月底", "zh", "2027-03-21/2027-03-31"),
        ("三月十五号", "zh", "2027-03-15"),
        ("十二月要", "zh", "2026-12-01/2026-12-31"),
        ("五月之前要", "zh", "2027-05-01/2027-05-31"),
        ("4月28前", "zh", "2027-04-28"),
        ("三月末", "ja", "2027-03-21/2027-03-31"),
        ("3월 말", "ko", "2027-03-21/2027-03-31"),
        ("в сентябре", "ru", "2027-09-01/2027-09-30"),
        ("к октябрю", "ru", "2027-10-01/2027-10-31"),
        ("в мае", "ru", "2027-05-01/2027-05-31"),
        ("w sierpniu", "pl", "2027-08-01/2027-08-31"),
        ("in mei", "nl", "2027-05-01/2027-05-31"),
        ("10 de dez", "pt", "2026-12-10"),
    ],
)
def test_a_month_is_read_however_it_is_written_and_bent(text: str, language: str, value: str) -> None:
    assert needed_by(text, language) == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("15天后", "zh", "2026-12-05"),
        ("我们大概十五天后要", "zh", "2026-12-05"),
        ("خلال أسبوعين", "ar", "2026-12-04"),
        ("بعد شهرين", "ar", "2027-01-20"),
        ("in fünfundzwanzig Tagen", "de", "2026-12-15"),
    ],
)
def test_a_span_of_time_counts_from_the_buyers_day(text: str, language: str, value: str) -> None:
    assert needed_by(text, language) == value


@pytest.mark.parametrize(
    ("text", "language"), [("穿俩月开线", "zh"), ("dez pares", "pt"), ("três meses", "pt"), ("da się tak pisać?", "pl")]
)
def test_a_duration_or_a_number_is_no_month(text: str, language: str) -> None:
    assert needed_by(text, language) is None


def test_fall_is_a_season_in_english_alone() -> None:
    assert needed_by("this fall", "en") == "2026-09-01/2026-11-30"
    assert needed_by("falls möglich, in diesem Fall", "de") is None
