"""When goods are ready and when they arrive: always a range, from the seller's own days and the carrier's, never a middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from trade.catalogue import LeadTime

DayOff = Callable[[date], bool]
BY_BUSINESS_DAYS = frozenset({"express", "post", "road"})
"""Modes whose carriers count working days; ships, trains and planes sail on Sundays too."""
_FURTHEST = 800


@dataclass(frozen=True, slots=True)
class Arrival:
    """First and last day, both included."""

    earliest: date
    latest: date

    def card(self) -> list[str]:
        """`["2026-12-04", "2026-12-09"]`."""
        return [self.earliest.isoformat(), self.latest.isoformat()]


def ready(ordered: date, lead: LeadTime, closed: DayOff) -> Arrival:
    """Production counts every day but those on which the factory rests (`closed`), from the day after the order."""
    return Arrival(_after(ordered, lead.min_days, closed), _after(ordered, lead.max_days, closed))


def arrive(leaves: Arrival, mode: str, transit: tuple[int, int], off_here: DayOff, off_there: DayOff) -> Arrival:
    """The goods leave on a working day here and arrive on one there. By courier, post and road only days that are working
    days in both countries count; by sea, rail and air every day does."""

    def off_somewhere(day: date) -> bool:
        return off_here(day) or off_there(day)

    skipped = off_somewhere if mode in BY_BUSINESS_DAYS else _never
    first, last = (
        _working(_after(_working(day, off_here), days, skipped), off_there)
        for day, days in zip((leaves.earliest, leaves.latest), transit, strict=True)
    )
    return Arrival(first, last)


def _after(day: date, days: int, skipped: DayOff) -> date:
    """`days` days on, those skipped not counted."""
    for _ in range(_FURTHEST):
        if days <= 0:
            break
        day += timedelta(days=1)
        days -= not skipped(day)
    return day


def _working(day: date, off: DayOff) -> date:
    """That day, or the next one that is not off."""
    for _ in range(_FURTHEST):
        if not off(day):
            break
        day += timedelta(days=1)
    return day


def _never(_: date) -> bool:
    return False
