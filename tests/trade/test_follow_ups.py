"""When a follow-up is due: on a working day of the buyer's, by the buyer's clock, and after the sample can have come."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trade.follow_ups import (
    CLOSES,
    OPENS,
    after_arrival,
    before_expiry,
    into_hours,
    is_under_way,
    waits_for_yes,
)

ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Asia/Shanghai",
    "Pacific/Auckland",
    "Pacific/Honolulu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
]
MOMENTS = st.integers(0, 11 * 365 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=minutes)
)
DAYS_OFF = st.tuples(st.sets(st.integers(0, 6), max_size=5), st.sets(st.integers(0, 30), max_size=12))


def resting(weekdays: set[int], month_days: set[int]) -> Any:
    """Off on these weekdays and on these days of each month."""
    return lambda day: day.weekday() in weekdays or day.day in month_days


def never(_: date) -> bool:
    return False


def weekend(day: date) -> bool:
    return day.weekday() >= 5


@given(MOMENTS, st.sampled_from(ZONES), DAYS_OFF)
def test_it_is_never_earlier_and_always_within_the_buyers_working_hours(
    at: datetime, zone: str, off: tuple[set[int], set[int]]
) -> None:
    clock, is_off = ZoneInfo(zone), resting(*off)
    moved = into_hours(at, clock, is_off)
    local = moved.astimezone(clock)
    assert moved >= at
    assert OPENS <= local.time() < CLOSES
    assert not is_off(local.date())


@given(MOMENTS, st.sampled_from(ZONES), DAYS_OFF)
def test_no_working_day_is_left_out(at: datetime, zone: str, off: tuple[set[int], set[int]]) -> None:
    clock, is_off = ZoneInfo(zone), resting(*off)
    here, there = at.astimezone(clock), into_hours(at, clock, is_off).astimezone(clock)
    day = here.date() + timedelta(days=here.time() >= CLOSES)
    while day < there.date():
        assert is_off(day)
        day += timedelta(days=1)


@given(MOMENTS, st.sampled_from(ZONES), DAYS_OFF)
def test_moved_again_it_stays(at: datetime, zone: str, off: tuple[set[int], set[int]]) -> None:
    clock, is_off = ZoneInfo(zone), resting(*off)
    once = into_hours(at, clock, is_off)
    assert into_hours(once, clock, is_off) == once


@given(st.dates(date(2024, 1, 1), date(2035, 1, 1)), st.sampled_from(ZONES), DAYS_OFF)
def test_a_reminder_comes_on_a_working_morning_two_days_or_more_before_the_end(
    until: date, zone: str, off: tuple[set[int], set[int]]
) -> None:
    clock, is_off = ZoneInfo(zone), resting(*off)
    local = before_expiry(until, clock, is_off).astimezone(clock)
    assert local.time() == OPENS
    assert local.date() <= until - timedelta(days=2)
    assert not is_off(local.date())


def test_a_reminder_that_would_fall_on_a_sunday_comes_on_the_friday_before() -> None:
    due = before_expiry(date(2026, 12, 1), ZoneInfo("Europe/Berlin"), weekend)
    assert due == datetime(2026, 11, 27, 8, 0, tzinfo=timezone.utc)


PAPER: dict[str, Any] = {
    "lead_time_days": [2, 3],
    "option": {"mode": "express", "transit_days": [3, 4]},
    "total": {"amount": "36.00", "currency": "USD"},
}


def test_the_sample_is_asked_about_the_day_after_it_must_have_come() -> None:
    # Paid on a Friday; made on Monday at the latest, four working days on the way: it comes on Friday.
    day = after_arrival(PAPER, date(2026, 11, 20), (9, 9), never, weekend, weekend)
    assert day == date(2026, 11, 28)


def test_days_off_on_either_side_put_the_question_off() -> None:
    plain = after_arrival(PAPER, date(2026, 11, 20), (9, 9), never, weekend, weekend)
    feast = after_arrival(
        PAPER, date(2026, 11, 20), (9, 9), never, weekend, lambda day: weekend(day) or day == date(2026, 11, 26)
    )
    assert feast > plain


def test_without_a_carrier_the_question_waits_long_enough_for_any_courier() -> None:
    by_their_own = {**PAPER, "option": None}
    assert after_arrival(by_their_own, date(2026, 11, 20), (2, 3), never, weekend, weekend) > after_arrival(
        PAPER, date(2026, 11, 20), (2, 3), never, weekend, weekend
    )


@given(
    st.dates(date(2024, 1, 1), date(2035, 1, 1)),
    st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted),
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted),
    st.sampled_from(["express", "air", "sea_lcl", "rail", "road", "post"]),
    DAYS_OFF,
)
def test_nobody_is_asked_about_a_sample_that_cannot_have_come(
    ordered: date, lead: list[int], transit: list[int], mode: str, off: tuple[set[int], set[int]]
) -> None:
    paper = {"lead_time_days": lead, "option": {"mode": mode, "transit_days": transit}}
    is_off = resting(*off)
    assert after_arrival(paper, ordered, (0, 0), never, is_off, is_off) > ordered + timedelta(lead[1] + transit[1])


@pytest.mark.parametrize(
    ("kind", "status", "amount", "under_way", "waits"),
    [
        ("sample", "sent", "36.00", False, True),
        ("sample", "accepted", "36.00", False, True),
        ("sample", "accepted", "0.00", True, False),
        ("sample", "paid", "36.00", True, False),
        ("sample", "closed", "36.00", True, False),
        ("sample", "cancelled", "36.00", False, False),
        ("bulk", "sent", "36.00", False, True),
        ("bulk", "accepted", "36.00", False, True),
        ("bulk", "paid", "36.00", False, False),
        ("bulk", "pending_approval", "36.00", False, False),
    ],
)
def test_a_sample_is_under_way_once_nothing_is_owed_and_a_draft_waits_until_it_is_paid(
    kind: str, status: str, amount: str, under_way: bool, waits: bool
) -> None:
    order = {
        "kind": kind,
        "status": status,
        "valid_until": "2026-12-01",
        "document": {"total": {"amount": amount, "currency": "USD"}},
    }
    assert (is_under_way(order), waits_for_yes(order)) == (under_way, waits)
