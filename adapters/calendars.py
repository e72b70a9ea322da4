"""Working days of the world's countries, from the `holidays` library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

import holidays

SATURDAY = 5


@lru_cache(maxsize=256)
def day_off(country: str) -> Callable[[date], bool]:
    """Whether a day is a weekend day or a public holiday in `country` (ISO 3166-1 alpha-2).

    A country without a calendar has Saturdays and Sundays off.
    """
    try:
        calendar = holidays.country_holidays(country)
    except NotImplementedError:
        return lambda day: day.weekday() >= SATURDAY
    # A Saturday that is worked for a bridge day elsewhere in the year is a working day (China).
    return lambda day: not calendar.is_working_day(day)
