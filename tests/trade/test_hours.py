"""Opening hours on the seller's clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trade.errors import NotStated, Unreadable
from trade.hours import OpeningHours, Span, read_span

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = OpeningHours("Asia/Shanghai", {day: (read_span("08:30-12:00"), read_span("13:00-18:00")) for day in range(5)})
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(timezone.utc))  # noqa: DTZ001
TIMES = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
ZONES = st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"])
WEEKS = st.dictionaries(st.integers(0, 6), st.lists(st.builds(Span, TIMES, TIMES), max_size=3).map(tuple), max_size=7)
HOURS = st.builds(OpeningHours, ZONES, WEEKS)


def shanghai(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, day, hour, minute, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("at", "there"),
    [
        (shanghai(4, 8, 29), False),
        (shanghai(4, 8, 30), True),
        (shanghai(4, 12, 0), False),
        (shanghai(4, 13, 0), True),
        (shanghai(4, 18, 0), False),
        (shanghai(9, 10, 0), False),
    ],
)
def test_somebody_is_there_from_opening_until_just_before_closing(at: datetime, there: bool) -> None:
    assert OFFICE.is_open(at) is there
    assert OFFICE.is_open(at.astimezone(timezone.utc)) is there


def test_the_next_opening_after_friday_evening_is_monday_morning() -> None:
    assert OFFICE.next_opening(shanghai(8, 19)) == shanghai(11, 8, 30)


def test_the_next_opening_while_open_is_now() -> None:
    assert OFFICE.next_opening(shanghai(4, 9, 7)) == shanghai(4, 9, 7)


def test_nothing_opens_on_a_closed_day() -> None:
    holiday = OpeningHours("Asia/Shanghai", OFFICE.weekly, frozenset({date(2026, 5, 4)}))
    assert not holiday.is_open(shanghai(4, 9))
    assert holiday.next_opening(shanghai(4, 2, 10)) == shanghai(5, 8, 30)


def test_a_night_shift_runs_past_midnight_and_into_a_closed_day() -> None:
    night = OpeningHours("Asia/Shanghai", {0: (read_span("22:00-02:00"),)}, frozenset({date(2026, 5, 5)}))
    assert night.is_open(shanghai(4, 23))
    assert night.is_open(shanghai(5, 1, 59))
    assert not night.is_open(shanghai(5, 2))
    assert not night.is_open(shanghai(4, 1))


def test_equal_times_are_a_whole_day() -> None:
    always = OpeningHours("Asia/Shanghai", {day: (read_span("00:00-24:00"),) for day in range(7)})
    assert all(always.is_open(shanghai(4, hour)) for hour in range(24))


def test_opening_follows_the_wall_clock_through_both_changes_of_time() -> None:
    berlin = OpeningHours("Europe/Berlin", {6: (read_span("08:00-12:00"),), 0: (read_span("08:00-12:00"),)})
    spring = datetime(2026, 3, 29, 0, 30, tzinfo=BERLIN)
    autumn = datetime(2026, 10, 25, 0, 30, tzinfo=BERLIN)
    assert berlin.next_opening(spring) == datetime(2026, 3, 29, 6, 0, tzinfo=timezone.utc)
    assert berlin.next_opening(autumn) == datetime(2026, 10, 25, 7, 0, tzinfo=timezone.utc)


def test_a_promise_is_half_an_hour_after_a_person_is_there_rounded_up_to_five_minutes() -> None:
    assert OFFICE.reply_by(shanghai(4, 9, 7)) == shanghai(4, 9, 40)
    assert OFFICE.reply_by(shanghai(4, 2, 10)) == shanghai(4, 9, 0)
    assert OFFICE.reply_by(shanghai(4, 2, 10)).tzinfo is timezone.utc


def test_a_seller_without_hours_promises_nothing() -> None:
    never = OpeningHours("Asia/Shanghai")
    assert never.next_opening(shanghai(4, 9)) is None
    with pytest.raises(NotStated) as missing:
        never.reply_by(shanghai(4, 9))
    assert missing.value.attribute == "hours"


def test_spans_are_read_as_written() -> None:
    assert read_span("08:30-12:00") == Span(time(8, 30), time(12, 0))
    assert read_span(" 22:00 – 2:00 ") == Span(time(22, 0), time(2, 0))


@pytest.mark.parametrize("text", ["", "8-12", "08:30", "25:00-26:00", "08:61-09:00", "08:30-24:01"])
def test_what_is_no_span_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        read_span(text)
    assert wrong.value.expected == "08:30-12:00"


def test_a_zone_nobody_knows_is_refused() -> None:
    for name in ("Mars/Olympus", "../etc/passwd", ""):
        with pytest.raises(Unreadable):
            OpeningHours(name).is_open(shanghai(4, 9))


@given(HOURS, MOMENTS)
def test_at_the_next_opening_somebody_is_there_and_never_before(hours: OpeningHours, at: datetime) -> None:
    opening = hours.next_opening(at)
    if opening is None:
        assert not any(hours.weekly.values())
        return
    assert opening >= at
    assert hours.is_open(opening)
    assert hours.is_open(at) == (opening == at)
    just_before = opening - timedelta(minutes=1)
    assert just_before < at or not hours.is_open(just_before)


@given(HOURS, MOMENTS)
def test_a_promise_is_at_least_half_an_hour_away_on_a_five_minute_mark(hours: OpeningHours, at: datetime) -> None:
    opening = hours.next_opening(at)
    if opening is not None:
        reply_by = hours.reply_by(at)
        assert timedelta(minutes=30) <= reply_by - opening < timedelta(minutes=35)
        assert reply_by.minute % 5 == reply_by.second == reply_by.microsecond == 0


@pytest.mark.parametrize(
    ("at", "closing"),
    [
        (shanghai(5, 8, 30), shanghai(4, 18)),
        (shanghai(5, 12, 30), shanghai(4, 18)),
        (shanghai(5, 17, 59), shanghai(4, 18)),
        (shanghai(5, 18), shanghai(5, 18)),
        (shanghai(11, 8), shanghai(8, 18)),
    ],
)
def test_the_last_closing_is_an_evening_and_never_a_lunch_break(at: datetime, closing: datetime) -> None:
    assert OFFICE.last_closing(at) == closing


def test_who_never_opens_never_closed() -> None:
    assert OpeningHours("Asia/Shanghai", {}).last_closing(shanghai(4, 12)) is None


@given(HOURS, MOMENTS)
def test_the_last_closing_is_never_in_the_future(hours: OpeningHours, at: datetime) -> None:
    closing = hours.last_closing(at)
    assert closing is None or closing <= at
