"""Three hundred questions that put words into the seller's mouth, in six languages: none becomes a claim, few are refused."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from actions.turn import Reply
from office.office import Office
from tests.actions.buyer import UnderstoodBuyer
from trade.facts import fact

FOLDER = Path(__file__).parent / "traps"
LANGUAGES = ("en", "zh", "es", "ar", "de", "ja")
REFUSED_AT_MOST = 0.05
OPEN = "not_stated"
WORDS = "buyer's words"
"""Stands for what the shop has no name for."""


def traps(language: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def play(office: Office, language: str, trap: dict[str, Any]) -> list[Reply]:
    """Each trap is a conversation of its own, on the product's page; every reply passes the gate on the way."""
    talk = office.records.conversations.open(language=language, sku=trap["sku"])
    buyer = UnderstoodBuyer(office, talk["id"], sku=trap["sku"], language=language)
    return buyer.says(trap["text"], *trap["intents"], said=[("attribute", name) for name in trap["attributes"]])


def told(replies: list[Reply]) -> dict[str, str]:
    """Every fact in the replies' cards, by attribute."""
    return {
        one["attribute"]: one["value"]
        for reply in replies
        for card in reply.cards
        if card["type"] == "product"
        for one in card["facts"]
    }


def unsupported(office: Office, trap: dict[str, Any], replies: list[Reply]) -> Iterator[str]:
    """What the replies claim that the records do not hold."""
    product = office.shop.catalogue.get(trap["sku"])
    for name, value in told(replies).items():
        if value != fact(product, name).value:
            yield f"{name} is told as {value}"
        if trap["answer"].get(name) == OPEN:
            yield f"{name} is told, and is not stated"
    for reply in replies:
        held = str(reply.values.get("held", {}).get("stated", "")) if reply.response == "utter_fact_held" else ""
        yield from (f"{word} is held" for word in trap.get("not_held", ()) if word in held.replace(",", " ").split())
        if reply.response == "utter_fact_held" and set(trap["answer"].values()) == {OPEN}:
            yield f"{held} is confirmed"
    questions = [card for reply in replies for card in reply.cards if card["type"] == "not_stated"]
    if OPEN in trap["answer"].values() and not questions:
        yield "nothing is asked of the seller"
    if trap["answer"].get(WORDS) == OPEN and any(reply.response == "utter_description" for reply in replies):
        yield "the description is taken for an answer"


def is_refused(trap: dict[str, Any], replies: list[Reply]) -> bool:
    """Whether something that the records hold is not told."""
    facts = told(replies)
    wanted = {name: value for name, value in trap["answer"].items() if value != OPEN}
    return not all(value in facts.get(name, "") for name, value in wanted.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_trap_is_answered_with_what_the_shop_does_not_say(
    office: Office, language: str, record_property: Callable[[str, object], None]
) -> None:
    wrong, refused = [], []
    counts: Counter[str] = Counter()
    for trap in traps(language):
        replies = play(office, language, trap)
        counts[trap["kind"]] += 1
        wrong += [f"{trap['text']}: {claim}" for claim in unsupported(office, trap, replies)]
        if any(value != OPEN for value in trap["answer"].values()):
            counts["answerable at all"] += 1
            if is_refused(trap, replies):
                refused.append(f"{trap['text']}: {[reply.response for reply in replies]} {told(replies)}")
    record_property(
        "traps", f"{dict(counts)}, unsupported {len(wrong)}, refused {len(refused)}"
    )  # --junit-xml shows it
    assert not wrong, wrong
    assert len(refused) <= REFUSED_AT_MOST * counts["answerable at all"], refused


def test_there_are_three_hundred_a_third_of_each_kind() -> None:
    every = [trap for language in LANGUAGES for trap in traps(language)]
    kinds = Counter(trap["kind"] for trap in every)
    assert len(every) == 300
    assert min(kinds.values()) >= 90, kinds
    assert len({trap["text"] for trap in every}) == 300


def test_what_the_traps_say_is_in_the_records_is(office: Office) -> None:
    for language in LANGUAGES:
        for trap in traps(language):
            product = office.shop.catalogue.get(trap["sku"])
            for name, value in trap["answer"].items():
                if value != OPEN:
                    assert value in fact(product, name).value, trap
