"""The same cart wanted again."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from office.records import open_records
from tests.fakes.clock import StoppedClock


def test_a_cart_whose_order_ended_becomes_a_new_order(clean_database: None) -> None:
    clock = StoppedClock(datetime(2026, 11, 20, tzinfo=timezone.utc))
    records = open_records(clock)
    talk = records.conversations.open()["id"]

    def build(number: str, access_key: str) -> dict[str, Any]:
        return {"kind": "bulk", "status": "sent", "valid_until": "2026-11-27", "number": number}

    def draft() -> str:
        return str(records.orders.draft(talk, "cart", "PI-{year}-{counter:05d}", build)["number"])

    first = draft()
    assert draft() == first
    records.orders.step(first, "cancel", "buyer", lambda _: "cancelled")
    second = draft()
    assert second != first
    clock.move(timedelta(days=30))
    assert draft() not in (first, second)
    assert len(records.orders.of(talk)) == 3
