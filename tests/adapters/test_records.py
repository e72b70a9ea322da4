from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection

from office.records import NoSuchRecord, NotYourTurn, Said, open_records
from tests.fakes.clock import StoppedClock
from trade.errors import WrongState


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def announced() -> list[str]:
    return []


@pytest.fixture
def records(clean_database: None, clock: StoppedClock, announced: list[str]) -> Any:
    return open_records(clock, announced.append)


@pytest.fixture
def conversation(records: Any) -> str:
    opened: str = records.conversations.open(language="en")["id"]
    return opened


def at_once(times: int, call: Callable[[], Any]) -> list[Any]:
    def run(_: int) -> Any:
        try:
            return call()
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(run, range(times)))


def test_ids_are_random_and_url_safe(records: Any) -> None:
    ids = {records.conversations.open()["id"] for _ in range(50)}
    assert len(ids) == 50
    assert {len(one) for one in ids} == {22}


def test_the_same_quote_asked_for_at_once_has_one_number(records: Any, conversation: str) -> None:
    cards = at_once(4, lambda: records.quotes.number(conversation, "k", "price", lambda number: {"number": number}))
    assert cards == [{"number": "Q-2026-00001"}] * 4
    other = records.quotes.number(conversation, "other", "shipping", lambda number: {"number": number})
    assert other == {"number": "Q-2026-00002"}
    assert records.quotes.of(conversation) == [{"number": "Q-2026-00001"}, {"number": "Q-2026-00002"}]


def test_a_quote_that_cannot_be_built_uses_up_no_number(records: Any, conversation: str) -> None:
    def broken(_: str) -> dict[str, Any]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        records.quotes.number(conversation, "k", "price", broken)
    assert records.quotes.number(conversation, "k", "price", lambda number: {"n": number}) == {"n": "Q-2026-00001"}


def draft(records: Any, conversation: str, key: str = "k") -> dict[str, Any]:
    made: dict[str, Any] = records.orders.draft(
        conversation,
        key,
        "PI-{year}-{counter:05d}",
        lambda number, access: {"number": number, "kind": "bulk", "status": "draft", "url": f"/orders/{number}"},
    )
    return made


def test_one_order_per_key_even_when_three_ask_at_once(records: Any, conversation: str, announced: list[str]) -> None:
    orders = at_once(3, lambda: draft(records, conversation))
    assert {order["number"] for order in orders} == {"PI-2026-00001"}
    assert len({order["access_key"] for order in orders}) == 1
    assert len(orders[0]["access_key"]) == 22
    events = records.events.after(0, conversation)
    assert [event["body"]["status"] for event in events if event["type"] == "order"] == ["draft"]
    assert announced == [conversation]


def test_an_order_is_shown_to_whoever_holds_its_key_alone(records: Any, conversation: str) -> None:
    order = draft(records, conversation)
    assert records.orders.get_with_key(order["number"], order["access_key"])["number"] == order["number"]
    for number, key in ((order["number"], "x"), (order["number"], ""), ("PI-2026-99999", ""), (order["number"], "é")):
        with pytest.raises(NoSuchRecord):
            records.orders.get_with_key(number, key)


def test_a_step_is_taken_once_and_a_refused_one_changes_nothing(records: Any, conversation: str) -> None:
    number = draft(records, conversation)["number"]

    def accept(status: str) -> str:
        if status != "draft":
            raise WrongState(number, status, "accept")
        return "accepted"

    assert records.orders.step(number, "accept", "buyer", accept)["document"]["status"] == "accepted"
    with pytest.raises(WrongState):
        records.orders.step(number, "accept", "buyer", accept)
    assert [step["step"] for step in records.orders.get(number)["steps"]] == ["draft", "accept"]


def test_a_question_is_asked_once_and_its_first_answer_stands(records: Any, conversation: str) -> None:
    first = records.questions.ask(conversation, "m1", "SL-201", "material", "what sole?")
    assert records.questions.ask(conversation, "m2", "SL-201", "material", "sole??") == first
    assert records.questions.answered("SL-201", "material") is None
    records.questions.answer(first, {"en": "rubber"}, "mei")
    assert records.questions.answer(first, {"en": "wood"}, "li")["answer"] == {"en": "rubber"}
    assert records.questions.answered("SL-201", "material")["answered_by"] == "mei"
    assert records.questions.listed(open_only=True) == []


def test_a_handoff_asked_for_twice_is_one_promise(records: Any, conversation: str) -> None:
    first = records.handoffs.request(conversation, "wants a person", "2026-05-05T08:30:00+08:00")
    assert records.handoffs.request(conversation, "again", "later")["id"] == first["id"]
    assert records.conversations.get(conversation)["owner"] == "waiting"
    assert [one["reply_by"] for one in records.handoffs.promised()] == ["2026-05-05T08:30:00+08:00"]


def test_two_people_cannot_both_take_over(records: Any, conversation: str) -> None:
    for name in ("mei", "li"):
        records.accounts.create(name, "a long enough password", "agent")
    assert records.handoffs.take_over(conversation, "mei")
    assert records.handoffs.take_over(conversation, "mei")
    assert not records.handoffs.take_over(conversation, "li")
    assert records.conversations.get(conversation)["agent"] == "mei"
    records.handoffs.hand_back(conversation)
    assert records.handoffs.of(conversation)["status"] == "returned"


def test_a_person_writes_only_where_they_have_taken_over(records: Any, conversation: str) -> None:
    with pytest.raises(NotYourTurn):
        records.messages.write_as(conversation, "m", "mei", "hello")


def test_a_buyers_message_opens_a_closed_conversation_again(records: Any, conversation: str) -> None:
    assert records.conversations.close(conversation)
    assert not records.conversations.close(conversation)
    assert records.messages.accept(conversation, "m", "me again") == "accepted"
    assert records.conversations.get(conversation)["owner"] == "assistant"


def test_a_lead_keeps_its_newest_view_and_the_buyer_as_known_now(records: Any, conversation: str) -> None:
    records.leads.save(conversation, {"stage": "sample", "score": 30, "grade": "warm", "reasons": []})
    records.leads.save(conversation, {"stage": "bulk", "score": 80, "grade": "hot", "reasons": [{"points": 50}]})
    records.conversations.remember_buyer(conversation, company="Acme", email="a@acme.example")
    records.conversations.remember_buyer(conversation, name="Ann", email="")
    lead = records.leads.of(conversation)
    assert (lead["score"], lead["reasons"]) == (80, [{"points": 50}])
    assert (lead["buyer"]["company"], lead["buyer"]["name"], lead["buyer"]["email"]) == (
        "Acme",
        "Ann",
        "a@acme.example",
    )
    assert len(records.leads.ranked()) == 1


def test_a_token_is_kept_as_a_hash_and_can_be_revoked(records: Any) -> None:
    token = records.api_tokens.create("erp", "viewer")
    assert records.api_tokens.holder(token) == ("erp", "viewer")
    assert records.api_tokens.holder(token + "x") is None
    assert records.api_tokens.revoke("erp") == 1
    assert records.api_tokens.holder(token) is None


def test_a_turn_is_claimed_by_one_worker_at_a_time(records: Any, conversation: str, clock: StoppedClock) -> None:
    records.messages.accept(conversation, "m", "hello")
    claims = at_once(4, lambda: records.turns.claim(timedelta(seconds=10)))
    assert len([claim for claim in claims if claim]) == 1
    clock.move(timedelta(seconds=10))
    second = records.turns.claim(timedelta(seconds=10))
    assert second.attempt == 2


def test_a_worker_that_lost_its_lease_cannot_answer_any_more(
    records: Any, conversation: str, clock: StoppedClock
) -> None:
    records.messages.accept(conversation, "m", "hello")
    late = records.turns.claim(timedelta(seconds=10))
    clock.move(timedelta(seconds=11))
    current = records.turns.claim(timedelta(seconds=10))
    assert not records.turns.renew(late, timedelta(seconds=10))
    assert not records.turns.finish(late, [Said("late")])
    assert not records.turns.fail(late, Said("late"))
    assert records.turns.finish(current, [Said("hello!", "en")])
    assert [one["text"] for one in records.messages.history(conversation)] == ["hello", "hello!"]
    assert records.turns.claim(timedelta(seconds=10)) is None


def test_the_first_account_is_made_once_with_the_owners_role(records: Any) -> None:
    password = records.accounts.first_owner()
    assert len(password) >= 16
    assert records.accounts.first_owner() is None
    assert records.accounts.role_of("owner") == "owner"
    assert records.accounts.role_of("nobody") == ""


def test_what_was_committed_is_synced_to_disk(clean_database: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone()[0] == 2
        cursor.execute("PRAGMA journal_mode")
        assert cursor.fetchone()[0] == "wal"
