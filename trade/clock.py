"""Time is asked for, never taken: whoever needs the time is handed a clock."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Protocol


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Aware, in UTC."""


class SystemClock:
    """The machine's own."""

    def now(self) -> datetime:
        return datetime.now(timezone.utc)
