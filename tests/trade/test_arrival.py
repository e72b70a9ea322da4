from datetime import date, timedelta

from trade.arrival import Arrival, arrive, ready
from trade.catalogue import LeadTime

FRIDAY = date(2026, 11, 27)


def weekend(day):
    return day.weekday() >= 5


def never(_):
    return False


def test_production_counts_from_the_day_after_and_rests_with_the_factory():
    holiday = {date(2026, 11, 30), date(2026, 12, 1)}
    assert ready(FRIDAY, LeadTime(1, 5, 7), holiday.__contains__) == Arrival(date(2026, 12, 4), date(2026, 12, 6))


def test_a_courier_counts_working_days_of_both_countries():
    saint_nicholas = date(2026, 12, 7)  # a Monday, off only there
    there = lambda day: weekend(day) or day == saint_nicholas  # noqa: E731
    leaves = Arrival(date(2026, 12, 4), date(2026, 12, 5))
    assert arrive(leaves, "express", (2, 3), weekend, there) == Arrival(date(2026, 12, 9), date(2026, 12, 10))


def test_a_ship_sails_on_sundays_and_is_unloaded_on_a_working_day():
    leaves = Arrival(date(2026, 12, 4), date(2026, 12, 4))
    assert arrive(leaves, "sea_lcl", (1, 9), weekend, weekend) == Arrival(date(2026, 12, 7), date(2026, 12, 14))


def test_a_range_stays_a_range():
    leaves = ready(FRIDAY, LeadTime(1, 25, 30), never)
    comes = arrive(leaves, "sea_fcl", (28, 35), never, never)
    assert comes.latest - comes.earliest == timedelta(days=5 + 7)
    assert comes.card() == ["2027-01-19", "2027-01-31"]


def test_a_calendar_that_never_works_ends():
    assert arrive(Arrival(FRIDAY, FRIDAY), "express", (1, 2), lambda _: True, never).earliest > FRIDAY
