"""Whatever breaks, a buyer's message is answered once, honestly, or by a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from office.records import open_records
from tests.channels.conftest import House
from trade.clock import SystemClock

Visit = Callable[..., Any]


def types_and_authors(heard: list[dict[str, Any]]) -> list[str]:
    return [event.get("author", event["type"]) for event in heard if event["type"] != "typing"]


@pytest.fixture
def agent(house: Any) -> str:
    house.records.accounts.create("mei", "a long enough password", "agent")
    return "mei"


def test_a_take_over_in_the_middle_of_a_turn_drops_the_assistants_answer(visit: Visit, house: Any, agent: str) -> None:
    house.hold()
    visitor = visit()
    name = visitor.write("is anybody there?")
    house.wait_for_turns(1)
    assert house.records.handoffs.take_over(visitor.id, agent)
    house.let_go()
    heard = visitor.turn_of(name)
    assert types_and_authors(heard) == ["handoff", "turn"]
    assert heard[-1]["status"] == "done"


def test_while_a_person_answers_the_assistant_is_silent_until_handed_back(visit: Visit, house: Any, agent: str) -> None:
    visitor = visit()
    house.records.handoffs.take_over(visitor.id, agent)
    asked = visitor.write("price?")
    house.records.messages.write_as(visitor.id, "desk-1", agent, "One moment")
    heard = visitor.events(lambda events: events[-1].get("author") == "human")
    assert types_and_authors(heard) == ["handoff", "turn", "human"]
    assert heard[1]["in_reply_to"] == asked
    assert heard[-1]["name"] == agent
    assert house.line.turns == []
    assert house.records.handoffs.hand_back(visitor.id)
    again = visitor.write("and freight?")
    assert types_and_authors(visitor.turn_of(again)) == ["handoff", "assistant", "turn"]


def test_a_message_nobody_had_begun_to_answer_is_the_persons_after_take_over(
    visit: Visit, house: Any, agent: str
) -> None:
    house.hold()
    visitor = visit()
    first = visitor.write("one")
    house.wait_for_turns(1)
    second = visitor.write("two")
    house.records.handoffs.take_over(visitor.id, agent)
    house.let_go()
    heard = visitor.turn_of(first)
    assert [event["in_reply_to"] for event in heard if event["type"] == "turn"] == [second, first]
    assert len(house.line.turns) == 1


def test_a_turn_abandoned_by_a_killed_process_is_taken_up_by_the_next(clean_database: None) -> None:
    dead = open_records(SystemClock())
    conversation = dead.conversations.open(language="en")["id"]
    dead.messages.accept(conversation, "m", "still there?")
    assert dead.turns.claim(timedelta(seconds=0.5)) is not None
    house = House()
    try:
        house.wait_for_turns(1)
        house.wait_until(lambda: len(dead.messages.history(conversation)) == 2)
    finally:
        house.close()
    assert [(turn["message"], turn["attempt"]) for turn in house.line.turns] == [("m", 2)]
    assert dead.messages.history(conversation)[-1]["text"] == "You said: still there?"


def test_rasa_away_for_a_while_costs_time_but_no_message(visit: Visit, house: Any) -> None:
    house.line.away = True
    visitor = visit()
    name = visitor.write("price?")
    house.wait_for_turns(1)
    house.line.away = False
    heard = visitor.turn_of(name)
    assert types_and_authors(heard) == ["assistant", "turn"]
    assert [turn["attempt"] for turn in house.line.turns][-1] > 1
    assert {turn["message"] for turn in house.line.turns} == {name}


def test_rasa_away_for_good_is_admitted_to_the_buyer(visit: Visit, house: Any) -> None:
    house.line.away = True
    visitor = visit(language="es")
    name = visitor.write("¿precio?")
    heard = visitor.turn_of(name)
    assert types_and_authors(heard) == ["system", "turn"]
    assert heard[-2]["text"] == "Sorry (es)"
    assert heard[-1]["status"] == "failed"
    assert [turn["attempt"] for turn in house.line.turns] == [1, 2, 3]
    house.line.away = False
    assert types_and_authors(visitor.turn_of(visitor.write("again"))) == ["assistant", "turn"]


def test_words_written_while_a_turn_is_being_retried_wait_for_the_next_one(visit: Visit, house: Any) -> None:
    house.line.away = True
    visitor = visit()
    first = visitor.write("one")
    house.wait_for_turns(1)
    second = visitor.write("two")
    house.line.away = False
    visitor.turn_of(second)
    texts = [(turn["message"], turn["text"]) for turn in house.line.turns]
    assert set(texts) == {(first, "one"), (second, "two")}


def test_the_conversation_takes_the_language_of_the_answer(visit: Visit, house: Any) -> None:
    house.line.language = "ar"
    visitor = visit(language="en")
    heard = visitor.turn_of(visitor.write("كم السعر؟"))
    assert (heard[-2]["language"], heard[-2]["direction"]) == ("ar", "rtl")
    visitor.turn_of(visitor.write("500"))
    assert [turn["metadata"]["language"] for turn in house.line.turns] == ["en", "ar"]
    understood = house.records.conversations.words(visitor.id)[0]["understanding"]
    assert understood["asks"][0]["intent"] == "ask_price"


def test_many_conversations_are_answered_each_once(visit: Visit, house: Any) -> None:
    visitors = [visit() for _ in range(12)]
    names = [(visitor, visitor.write(f"message of {place}")) for place, visitor in enumerate(visitors)]
    for visitor, name in names:
        visitor.turn_of(name)
    assert sorted(turn["text"] for turn in house.line.turns) == sorted(f"message of {place}" for place in range(12))
