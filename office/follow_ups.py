"""Which follow-ups there are to write, and when: planned from the orders themselves, so that no deed can forget one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from locales.zones import country_of_phone, country_of_timezone, timezone_of_country
from office.office import Office
from trade.follow_ups import (
    OPENS,
    SAME_SITTING,
    TOO_LATE,
    after_arrival,
    before_expiry,
    into_hours,
    is_under_way,
    waits_for_yes,
)

MayWrite = Callable[[str, datetime | None, datetime], bool]
"""Whether a channel lets us write to a buyer who last wrote then."""


def plan_follow_ups(office: Office) -> None:
    """One for every sample that is on its way and every draft that may end unpaid; those overtaken are stopped."""
    follow_ups = office.records.follow_ups
    for order in follow_ups.without("sample", ("accepted", "paid", "closed"), "sample"):
        if is_under_way(order):
            _plan_sample(office, order)
    for order in follow_ups.without("expiring", ("sent", "accepted")):
        if waits_for_yes(order):
            _plan_expiring(office, order)
    follow_ups.stop_overtaken()


def _plan_sample(office: Office, order: dict[str, Any]) -> None:
    clock, there = buyers_days(office, order)
    shop, document = office.shop, order["document"]
    went = datetime.fromisoformat(order["steps"][-1]["at"])
    day = after_arrival(
        document,
        went.astimezone(shop.hours.zone).date(),
        shop.samples.lead_time_days if shop.samples else (0, 0),
        shop.hours.closed_days.__contains__,
        office.is_day_off(shop.country),
        office.is_day_off(str((document.get("destination") or {}).get("country") or there)),
    )
    due = into_hours(datetime.combine(day, OPENS, clock), clock, office.is_day_off(there))
    late = due < office.clock.now() - TOO_LATE
    office.records.follow_ups.plan(order["number"], "sample", due, went, "late" if late else "")


def _plan_expiring(office: Office, order: dict[str, Any]) -> None:
    clock, there = buyers_days(office, order)
    due = before_expiry(date.fromisoformat(order["valid_until"][:10]), clock, office.is_day_off(there))
    since = datetime.fromisoformat(order["steps"][-1]["at"]) + SAME_SITTING
    # A draft that holds for so short a time needs no reminder.
    late = due < max(since, office.clock.now())
    office.records.follow_ups.plan(order["number"], "expiring", due, since, "late" if late else "")


def follow_ups_due(office: Office, may_write: MayWrite) -> Iterator[dict[str, Any]]:
    """Those to be written this minute, with their `document`, `language` and the `planned` quantity of each article. Out
    of the buyer's hours they wait for the next morning; where the channel forbids it they never go out."""
    records = office.records
    for row in records.follow_ups.due():
        now = office.clock.now()
        order = records.orders.get(row["order"])
        clock, there = buyers_days(office, order)
        at = into_hours(now, clock, office.is_day_off(there))
        if row["kind"] == "expiring" and at.astimezone(clock).date().isoformat() > order["valid_until"][:10]:
            records.follow_ups.stop(row["id"], "late")
        elif at > now:
            records.follow_ups.move(row["id"], at)
        elif not may_write(row["channel"], row["last_inbound_at"], now):
            records.follow_ups.stop(row["id"], "channel")
        else:
            language = records.conversations.get(row["conversation"])["language"] or "en"
            lead = records.leads.of(row["conversation"]) or {}
            planned = {one["sku"]: one["quantity"] for one in lead.get("products") or () if lead["stage"] != "sample"}
            yield {**row, "document": order["document"], "language": language, "planned": planned}


def buyers_days(office: Office, order: dict[str, Any]) -> tuple[tzinfo, str]:
    """The buyer's clock and country: by the browser's zone, else the telephone, else where the goods go; else the
    seller's own."""
    known = office.records.conversations.get(order["conversation"])
    bound_for = str((order["document"].get("destination") or {}).get("country") or known["buyer"]["country"])
    country = country_of_timezone(known["timezone"]) or country_of_phone(known["buyer"]["phone"]) or bound_for
    for name in (known["timezone"], timezone_of_country(country) or "", office.shop.timezone):
        try:
            return ZoneInfo(name), country or office.shop.country
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return office.shop.hours.zone, country or office.shop.country
