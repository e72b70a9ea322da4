"""A clock that stands still until it is moved."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone


class StoppedClock:
    def __init__(self, at: datetime = datetime(2026, 5, 4, 18, 10, tzinfo=timezone.utc)) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def move(self, by: timedelta) -> None:
        self._at += by
