"""When the seller's people are there: weekly spans on the seller's clock, and the days they are closed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from trade.errors import NotStated, Unreadable

_SPAN = re.compile(r"\s*(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})\s*")
_FURTHEST_DAYS = 400
"""How far ahead an opening is looked for: a year and its longest holiday."""
REPLY_TIME = timedelta(minutes=30)
"""How long a person who is there may take to answer."""
PAUSE = timedelta(hours=4)
"""A lunch break is shorter, a night is longer."""
_LOOK_BACK = timedelta(days=40)
_FURTHEST_GAP = 40
"""Days; longer than the longest holiday of a factory."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """One stretch of work that begins on its weekday. `closes <= opens` runs past midnight; equal is a whole day."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """Opening hours on the clock of `timezone` (IANA).

    `weekly` has a key for each weekday with spans, Monday is 0. Nothing *begins* on one of `closed_days`; the night
    shift of the evening before still runs to its end.
    """

    timezone: str
    weekly: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    closed_days: frozenset[date] = frozenset()

    @property
    def zone(self) -> ZoneInfo:
        """The seller's clock; raises `Unreadable` for a name no zone has."""
        try:
            return ZoneInfo(self.timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise Unreadable("timezone", self.timezone, "Asia/Shanghai") from None

    def is_open(self, at: datetime) -> bool:
        """Whether somebody is there at `at` (aware). The closing minute itself is closed."""
        return any(opens <= at < closes for opens, closes in self._stretches(at, 1))

    def next_opening(self, at: datetime) -> datetime | None:
        """When somebody is there next, in UTC: `at` itself if open, `None` if the seller never opens."""
        for opens, closes in self._stretches(at, _FURTHEST_DAYS):
            if at < closes:
                return max(at.astimezone(timezone.utc), opens)
        return None

    def reply_by(self, at: datetime) -> datetime:
        """Until when a person's answer can be promised, in UTC, rounded up to five minutes.

        Raises `NotStated` if the seller has no opening hours: then nothing can be promised.
        """
        opening = self.next_opening(at)
        if opening is None:
            raise NotStated("", "hours")
        return _up_to_five_minutes(opening + REPLY_TIME)

    def last_closing(self, at: datetime) -> datetime | None:
        """When everybody last went home, in UTC; a pause shorter than `PAUSE` is none. `None` if nobody was ever there."""
        stretches = list(self._stretches(at - _LOOK_BACK, _LOOK_BACK.days + _FURTHEST_GAP))
        for (_, closes), (opens, _) in reversed(list(pairwise(stretches))):
            if closes <= at and opens - closes >= PAUSE:
                return closes
        return None

    def _stretches(self, at: datetime, days_ahead: int) -> Iterator[tuple[datetime, datetime]]:
        """The spans as UTC moments in order of opening, from the day before `at`, whose night shift may still run.

        Moments, not wall times, are compared: on the day the clocks change only they are in order.
        """
        zone = self.zone
        yesterday = at.astimezone(zone).date() - timedelta(days=1)
        for offset in range(days_ahead + 2):
            day = yesterday + timedelta(days=offset)
            if day in self.closed_days:
                continue
            for span in sorted(self.weekly.get(day.weekday(), ())):
                last = day if span.closes > span.opens else day + timedelta(days=1)
                yield _moment(day, span.opens, zone), _moment(last, span.closes, zone)


def read_span(text: str) -> Span:
    """A span as a seller writes it; `24:00` is midnight.

    >>> read_span("22:00-02:00")
    Span(opens=datetime.time(22, 0), closes=datetime.time(2, 0))
    """
    match = _SPAN.fullmatch(text)
    if match is None:
        raise Unreadable("span", text, "08:30-12:00")
    hours, minutes, last_hours, last_minutes = (int(part) for part in match.groups())
    if (last_hours, last_minutes) == (24, 0):
        last_hours = 0
    try:
        return Span(time(hours, minutes), time(last_hours, last_minutes))
    except ValueError:
        raise Unreadable("span", text, "08:30-12:00") from None


def _moment(day: date, wall: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, wall, tzinfo=zone).astimezone(timezone.utc)


def _up_to_five_minutes(at: datetime) -> datetime:
    step = 300
    seconds = -(-at.timestamp() // step) * step
    return datetime.fromtimestamp(seconds, timezone.utc)
