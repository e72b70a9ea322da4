"""What we write of our own accord: planned from the orders, said once, and never into somebody's reply."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from django.db import connection

from channels.reach import may_write
from locales.texts import Texts
from nlg import gate
from office.office import Office
from office.records import open_records
from tests.channels.conftest import House
from tests.fakes.clock import StoppedClock
from tests.fakes.slipper_shop import SHOP
from trade.shop import Shop

PAID_AT = datetime(2026, 11, 20, 18, 10, tzinfo=timezone.utc)
"""A Friday, 13:10 in New York, 02:10 in the seller's night."""


class OneShop:
    """Where this shop comes from."""

    def current(self) -> Shop:
        return SHOP


class Desk:
    """An office with a buyer in New York, the loop beside it, and a hand on the clock."""

    def __init__(self) -> None:
        from channels.follow_ups import FollowUps

        self.clock = StoppedClock(PAID_AT)
        self.office = Office(OneShop(), self.clock, lambda: open_records(self.clock), "http://testserver")
        self.records: Any = self.office.records
        self.loop = FollowUps(self.office)
        self.talk = self.open()

    def open(self, channel: str = "widget", zone: str = "America/New_York", language: str = "en") -> str:
        opened: str = self.records.conversations.open(channel=channel, timezone=zone, language=language)["id"]
        self.records.messages.accept(opened, f"first-{opened}", "one pair as a sample please")
        return opened

    def order(
        self, talk: str, kind: str = "sample", status: str = "sent", until: str = "2026-11-27", quantity: int = 1
    ) -> str:
        def build(number: str, key: str) -> dict[str, Any]:
            return {
                "type": "draft_order",
                "number": number,
                "kind": kind,
                "status": status,
                "lines": [{"sku": "SL-201", "name": "slippers", "quantity": quantity, "unit": "pair"}],
                "total": {"amount": "36.00", "currency": "USD"},
                "lead_time_days": [2, 3],
                "option": {"mode": "express", "transit_days": [3, 4]},
                "destination": {"country": "US"},
                "valid_until": until,
                "url": f"http://testserver/orders/{number}?key={key}",
            }

        made = self.records.orders.draft(talk, f"{kind}-{quantity}", "PI-{year}-{counter:05d}", build)
        return str(made["number"])

    def paid_sample(self, talk: str = "", **opening: str) -> str:
        talk = talk or (self.open(**opening) if opening else self.talk)
        number = self.order(talk)
        self.records.orders.step(number, "accept", "buyer", lambda _: "accepted")
        self.records.orders.step(number, "pay", "mei", lambda _: "paid")
        return number

    def at(self, text: str) -> int:
        """Let time pass, and look once."""
        self.clock.move(datetime.fromisoformat(text) - self.clock.now())
        return self.loop.look()

    def written(self, talk: str = "") -> list[dict[str, Any]]:
        history = self.records.messages.transcript(talk or self.talk)
        return [one for one in history if one["author"] == "assistant"]

    def planned(self, talk: str = "") -> dict[str, Any]:
        planned: list[dict[str, Any]] = self.records.follow_ups.of(talk or self.talk)
        assert len(planned) == 1
        return planned[0]


@pytest.fixture
def desk(clean_database: None) -> Desk:
    return Desk()


LONG_AFTER = "2026-12-04T15:00:00+00:00"


def test_a_paid_sample_is_asked_about_once_it_must_have_come(desk: Desk) -> None:
    desk.paid_sample()
    assert desk.loop.look() == 0
    plan = desk.planned()
    assert (plan["kind"], plan["status"]) == ("sample", "planned")
    # Paid on Saturday by the seller's clock, three days, four working days on the way without Thanksgiving: 1 December.
    assert plan["due"] == "2026-12-02T14:00:00+00:00"
    assert desk.at("2026-12-02T13:59:00+00:00") == 0
    assert desk.at("2026-12-02T14:00:00+00:00") == 1
    (message,) = desk.written()
    assert message["response"] == "utter_follow_up_sample"
    assert "Women's fuzzy slippers" in message["text"]
    assert desk.planned()["status"] == "sent"
    assert desk.at(LONG_AFTER) == 0
    assert len(desk.written()) == 1


def test_an_unpaid_sample_is_not_asked_about(desk: Desk) -> None:
    number = desk.order(desk.talk)
    desk.records.orders.step(number, "accept", "buyer", lambda _: "accepted")
    desk.loop.look()
    assert [one["kind"] for one in desk.records.follow_ups.of(desk.talk)] == ["expiring"]


def test_any_word_of_the_buyer_in_between_stops_it(desk: Desk) -> None:
    desk.paid_sample()
    desk.loop.look()
    desk.clock.move(timedelta(days=3))
    desk.records.messages.accept(desk.talk, "m2", "it has arrived, thank you")
    desk.loop.look()
    assert (desk.planned()["status"], desk.planned()["why"]) == ("stopped", "replied")
    assert desk.at(LONG_AFTER) == 0


def test_a_person_who_takes_over_or_closes_stops_it_even_after_handing_back(desk: Desk) -> None:
    other = desk.open()
    for talk in (desk.talk, other):
        desk.paid_sample(talk)
    desk.loop.look()
    desk.clock.move(timedelta(hours=1))
    desk.records.handoffs.take_over(desk.talk, "mei")
    desk.records.handoffs.hand_back(desk.talk)
    desk.records.conversations.close(other)
    desk.loop.look()
    assert desk.planned()["why"] == "taken_over"
    assert desk.planned(other)["why"] == "closed"


def test_a_word_that_comes_at_the_last_moment_still_stops_it(desk: Desk) -> None:
    desk.paid_sample()
    desk.loop.look()
    desk.clock.move(timedelta(days=14))
    (due,) = desk.records.follow_ups.due()
    desk.records.messages.accept(desk.talk, "m2", "wait")
    words = desk.loop.words(
        {**due, "document": desk.records.orders.get(due["order"])["document"], "language": "en", "planned": {}}
    )
    assert desk.records.follow_ups.send(due["id"], words) is False
    assert desk.written() == []


def test_out_of_hours_it_waits_for_the_buyers_morning(desk: Desk) -> None:
    desk.paid_sample()
    desk.loop.look()
    # Nobody was running at the due time: it is eight in the evening in New York, on a Friday.
    assert desk.at("2026-12-05T01:00:00+00:00") == 0
    assert desk.planned()["due"] == "2026-12-07T14:00:00+00:00"
    assert desk.at("2026-12-07T14:00:00+00:00") == 1


def test_two_processes_with_four_threads_each_say_it_once(desk: Desk) -> None:
    from channels.follow_ups import FollowUps

    for _ in range(3):
        desk.paid_sample(desk.open())
    desk.loop.look()
    desk.clock.move(timedelta(days=12))
    loops = [
        FollowUps(Office(OneShop(), desk.clock, lambda: open_records(desk.clock), "http://testserver"))
        for _ in range(2)
    ]

    def look(place: int) -> int:
        try:
            return loops[place % 2].look()
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(look, range(8)))
    assert sum(said) == 3
    talks = [one["id"] for one in desk.records.conversations.recent() if one["id"] != desk.talk]
    assert [len(desk.written(talk)) for talk in talks] == [1, 1, 1]


def test_a_process_that_dies_while_sending_leaves_it_to_the_next(desk: Desk) -> None:
    desk.paid_sample()
    desk.loop.look()
    desk.clock.move(timedelta(days=12))
    (due,) = desk.records.follow_ups.due()
    with pytest.raises(TypeError):
        # What cannot be written takes the claim back with it.
        desk.records.follow_ups.send(due["id"], replace(desk.loop.words(_with(desk, due)), values={"of": object()}))
    assert desk.planned()["status"] == "planned"
    assert desk.loop.look() == 1
    assert len(desk.written()) == 1


def _with(desk: Desk, due: dict[str, Any]) -> dict[str, Any]:
    document = desk.records.orders.get(due["order"])["document"]
    return {**due, "document": document, "language": "en", "planned": {}}


def test_a_channel_with_a_window_that_is_over_keeps_us_silent(desk: Desk) -> None:
    desk.paid_sample(channel="whatsapp")
    talk = next(one["id"] for one in desk.records.conversations.recent() if one["channel"] == "whatsapp")
    desk.loop.look()
    assert desk.at("2026-12-02T14:00:00+00:00") == 0
    assert (desk.planned(talk)["status"], desk.planned(talk)["why"]) == ("stopped", "channel")
    assert desk.written(talk) == []


def test_the_widget_may_always_and_others_for_a_day() -> None:
    wrote = PAID_AT
    assert may_write("widget", None, wrote)
    assert may_write("widget", wrote, wrote + timedelta(days=90))
    assert may_write("telegram", wrote, wrote + timedelta(hours=23, minutes=59))
    assert not may_write("telegram", wrote, wrote + timedelta(hours=24))
    assert not may_write("telegram", None, wrote)


def test_a_draft_is_recalled_two_days_before_it_ends_and_only_while_it_waits(desk: Desk) -> None:
    number = desk.order(desk.talk, "bulk", quantity=10000)
    other = desk.open()
    paid = desk.order(other, "bulk", quantity=500)
    desk.loop.look()
    assert desk.planned()["due"] == "2026-11-25T14:00:00+00:00"
    desk.records.orders.step(paid, "accept", "buyer", lambda _: "accepted")
    desk.records.orders.step(paid, "pay_deposit", "mei", lambda _: "deposit_paid")
    assert desk.at("2026-11-25T14:00:00+00:00") == 1
    (message,) = desk.written()
    assert message["response"] == "utter_follow_up_expiring"
    assert number in message["text"]
    assert message["cards"][0]["url"]
    assert desk.planned(other)["why"] == "order_moved"
    assert desk.at("2026-11-26T15:00:00+00:00") == 0


def test_what_is_said_in_the_same_sitting_as_the_draft_is_no_reply_to_it(desk: Desk) -> None:
    desk.order(desk.talk, "bulk", quantity=10000)
    desk.loop.look()
    desk.clock.move(timedelta(minutes=5))
    desk.records.messages.accept(desk.talk, "m2", "thanks, I will look at it with my partner")
    assert desk.at("2026-11-25T14:00:00+00:00") == 1


def test_a_draft_that_ends_too_soon_is_not_recalled(desk: Desk) -> None:
    desk.order(desk.talk, until="2026-11-22")
    desk.loop.look()
    assert desk.planned()["why"] == "late"


def test_an_arrival_long_past_is_not_asked_about(desk: Desk) -> None:
    desk.paid_sample()
    desk.clock.move(timedelta(days=60))
    assert desk.loop.look() == 0
    assert desk.planned()["why"] == "late"


def test_a_buyer_without_a_clock_is_written_to_by_the_clock_of_the_country(desk: Desk) -> None:
    desk.paid_sample(zone="")
    desk.loop.look()
    talk = next(one["id"] for one in desk.records.conversations.recent() if not one["timezone"])
    # The goods go to the US: nine o'clock in the middle of it.
    assert desk.planned(talk)["due"] == "2026-12-02T15:00:00+00:00"


def test_it_is_erased_with_the_conversation(desk: Desk) -> None:
    from adapters.records.models import Conversation, FollowUp

    desk.paid_sample()
    desk.loop.look()
    Conversation.objects.filter(pk=desk.talk).delete()
    assert not FollowUp.objects.exists()


def test_the_next_turn_knows_what_was_asked(desk: Desk) -> None:
    desk.paid_sample()
    turn = desk.records.turns.claim(timedelta(seconds=10))
    desk.records.turns.finish(turn, [])
    desk.loop.look()
    desk.at("2026-12-02T14:00:00+00:00")
    desk.records.messages.accept(desk.talk, "m2", "yes please")
    assert desk.records.turns.claim(timedelta(seconds=10)).asked == "follow_up_sample"


def test_the_planned_quantity_travels_in_the_quick_reply_and_never_to_the_buyer(desk: Desk) -> None:
    from adapters.records.models import Choice

    desk.paid_sample()
    lead = {"stage": "bulk", "score": 80, "grade": "hot", "products": [{"sku": "SL-201", "quantity": 10000}]}
    desk.records.leads.save(desk.talk, lead)
    desk.loop.look()
    desk.at("2026-12-02T14:00:00+00:00")
    choices = [choice.choice for choice in Choice.objects.order_by("title")]
    assert {"entity": "quantity", "value": 10000} in [
        one for choice in choices if choice["intent"] == "place_order" for one in choice["entities"]
    ]
    (message,) = desk.written()
    assert all(set(reply) == {"title", "payload"} for reply in message["quick_replies"])


@pytest.mark.parametrize("language", Texts("replies.ftl").languages)
def test_it_is_said_in_every_language_with_proof_for_every_figure(desk: Desk, language: str) -> None:
    document = {
        "number": "PI-2026-00042",
        "valid_until": "2026-11-27",
        "lines": [{"sku": "SL-201"}, {"sku": "SL-205"}],
    }
    for kind in ("sample", "expiring"):
        said = desk.loop.words({"kind": kind, "document": document, "language": language, "planned": {}})
        gate.check(said.text, said.cards or [], "", (SHOP.name,))
        # One message asks one thing.
        assert sum(said.text.count(mark) for mark in "?？؟") <= 1
        assert said.quick_replies


class BusyHouse(House):
    """A front with something running beside its switchboard."""

    def _build(self) -> Any:
        self.begun, self.ended = threading.Event(), threading.Event()

        async def work() -> None:
            self.begun.set()
            try:
                await asyncio.sleep(3600)
            finally:
                self.ended.set()

        return replace(super()._build(), beside=(work,))


def test_what_runs_beside_the_switchboard_begins_and_ends_with_the_server(clean_database: None) -> None:
    house = BusyHouse()
    try:
        assert house.begun.wait(5)
        assert not house.ended.is_set()
    finally:
        house.close()
    assert house.ended.is_set()


def test_a_failed_look_is_not_the_last(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    from channels.follow_ups import FollowUps

    looks: list[int] = []

    class Failing(FollowUps):
        def look(self) -> int:
            looks.append(1)
            raise OSError("the disk is away")

    async def while_running() -> None:
        running = asyncio.create_task(Failing(desk.office, look_seconds=0.01).run())
        while len(looks) < 3:
            await asyncio.sleep(0.01)
        running.cancel()

    asyncio.run(asyncio.wait_for(while_running(), 10))
    assert "could not be looked through" in caplog.text
