"""Opening hours of `shop.yml`: spans per weekday, public holidays by country calendar, the seller's own days off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

import holidays

from adapters.shop.codes import meant
from adapters.shop.entries import Entry
from trade.errors import TradeError
from trade.hours import OpeningHours, Span, read_span

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_KEYS = {name: day for day, full in enumerate(WEEKDAYS) for name in (full, full[:3])}
_HOLIDAYS = "a country code such as CN, a date, or a range such as 2027-02-15..2027-02-24"
_LONGEST_RANGE = timedelta(days=366)
_CLOSED = ("closed", "off", "no")


def read_hours(entry: Entry | None, holiday_entry: Entry | None, timezone: str, years: range) -> OpeningHours:
    """The hours, with public holidays of `years`. `holidays` may stand below `hours` or beside it."""
    weekly: dict[int, tuple[Span, ...]] = {}
    listed = [holiday_entry] if holiday_entry is not None else []
    if entry is not None:
        fields = {name.casefold(): found for name, found in entry.pairs()}
        for name, found in fields.items():
            if name == "holidays":
                listed.append(found)
            elif name in _DAY_KEYS:
                weekly[_DAY_KEYS[name]] = tuple(_spans(found))
            else:
                known = (*(day[:3] for day in WEEKDAYS), "holidays")
                found.wrong(f"unknown day{meant(name, known)}", f"one of: {', '.join(known)}")
    closed: set[date] = set()
    for found in listed:
        closed.update(_closed_days(found, years))
    return OpeningHours(timezone, weekly, frozenset(closed))


def _spans(entry: Entry) -> Iterator[Span]:
    for item in entry.items():
        for text in item.text().split(","):
            if text.strip().casefold() in ("", *_CLOSED):
                continue
            try:
                yield read_span(text)
            except TradeError:
                item.wrong(f"'{text.strip()}' is no span of hours", "a span such as 08:30-12:00 or 22:00-02:00")


def _closed_days(entry: Entry, years: range) -> Iterator[date]:
    """A list of codes, dates and ranges; or the same sorted under keys."""
    if not entry.is_mapping:
        for item in entry.items():
            yield from _days_off(item, years)
        return
    for found in entry.fields(("country", "countries", "calendar", "calendars", "dates", "ranges", "own")).values():
        for item in found.items():
            yield from _days_off(item, years)


def _days_off(item: Entry, years: range) -> Iterator[date]:
    if item.is_mapping:
        ends = item.fields(("from", "until", "to", "name"))
        first, last = ends.get("from"), ends.get("until") or ends.get("to")
        text = f"{first.text()}..{last.text()}" if first and last else ""
    else:
        text = item.text()
    if re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,4})?", text):
        yield from _public_holidays(item, text, years)
        return
    first_text, dots, last_text = text.partition("..")
    try:
        first_day = date.fromisoformat(first_text.strip())
        last_day = date.fromisoformat(last_text.strip()) if dots else first_day
    except ValueError:
        item.wrong(f"'{text}' is no holiday", _HOLIDAYS)
        return
    if not timedelta(0) <= last_day - first_day <= _LONGEST_RANGE:
        item.wrong(f"'{text}' runs backwards or over a year", _HOLIDAYS)
        return
    for offset in range((last_day - first_day).days + 1):
        yield first_day + timedelta(days=offset)


def _public_holidays(item: Entry, code: str, years: range) -> Iterator[date]:
    country, _, part = code.partition("-")
    try:
        yield from holidays.country_holidays(country, subdiv=part or None, years=years)
    except NotImplementedError:
        item.wrong(f"there is no holiday calendar '{code}'", _HOLIDAYS)
