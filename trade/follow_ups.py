"""When to write to a buyer of our own accord: once, at their working hours, and for a reason they gave us."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any

from trade.arrival import DayOff, arrive, ready
from trade.catalogue import LeadTime

KINDS = ("sample", "expiring")
"""How was the sample; a draft that ends unpaid."""
OPENS, CLOSES = time(9), time(17)
BEFORE_EXPIRY = timedelta(days=2)
SAME_SITTING = timedelta(hours=12)
"""What a buyer writes so soon after a draft belongs to the talk that made it, and is no reply to its page."""
TOO_LATE = timedelta(days=7)
"""Older than this, a question about an arrival is odd rather than kind."""
UNKNOWN_TRANSIT = (3, 10)
"""Working days, where the buyer's own courier carries the sample and nobody has said how long it takes."""
_FURTHEST = 60


def into_hours(at: datetime, clock: tzinfo, day_off: DayOff) -> datetime:
    """`at`, or the next moment between `OPENS` and `CLOSES` of a working day on the buyer's `clock`; in UTC.

    Where two months of days are off the last one of them has to do.

    >>> from zoneinfo import ZoneInfo
    >>> evening = datetime(2026, 11, 20, 18, 10, tzinfo=timezone.utc)  # a Friday, 19:10 in Berlin
    >>> into_hours(evening, ZoneInfo("Europe/Berlin"), lambda day: day.weekday() > 4).isoformat()
    '2026-11-23T08:00:00+00:00'
    """
    local = at.astimezone(clock)
    day = local.date()
    if local.time() >= CLOSES:
        day += timedelta(days=1)
    for _ in range(_FURTHEST):
        if not day_off(day):
            break
        day += timedelta(days=1)
    opens = datetime.combine(day, OPENS, clock).astimezone(timezone.utc)
    return max(at.astimezone(timezone.utc), opens)


def after_arrival(
    document: Mapping[str, Any],
    ordered: date,
    lead: tuple[int, int],
    closed: DayOff,
    off_here: DayOff,
    off_there: DayOff,
) -> date:
    """The day after the last on which the sample of this order `document` should have arrived: the order's own lead time,
    else `lead`, and the days of the carrier it names, else `UNKNOWN_TRANSIT`."""
    option: Mapping[str, Any] = document.get("option") or {}
    low, high = document.get("lead_time_days") or lead
    days = option.get("transit_days") or UNKNOWN_TRANSIT
    leaves = ready(ordered, LeadTime(0, int(low), int(high)), closed)
    mode = str(option.get("mode") or "express")
    return arrive(leaves, mode, (int(days[0]), int(days[1])), off_here, off_there).latest + timedelta(days=1)


def before_expiry(valid_until: date, clock: tzinfo, day_off: DayOff) -> datetime:
    """The morning two days before the last one; where that day is off, the nearest working day before it. In UTC."""
    day = valid_until - BEFORE_EXPIRY
    for _ in range(_FURTHEST):
        if not day_off(day):
            break
        day -= timedelta(days=1)
    return datetime.combine(day, OPENS, clock).astimezone(timezone.utc)


def is_under_way(order: Mapping[str, Any]) -> bool:
    """Whether this sample order is one that the seller sends out: it is paid, or accepted with nothing to pay."""
    free = Decimal(str(order["document"]["total"]["amount"])) == 0
    return order["kind"] == "sample" and order["status"] in {"paid", "closed", *(("accepted",) if free else ())}


def waits_for_yes(order: Mapping[str, Any]) -> bool:
    """Whether the buyer may still accept this order, or has accepted it and not paid."""
    return order["status"] in {"sent", "accepted"} and not is_under_way(order) and bool(order["valid_until"])
