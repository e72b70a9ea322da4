"""A lead is made of the buyer's words as they were read, and of what a person has said about it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from locales.languages import FOLDER
from locales.phishing import phishing_in
from office.leads import assess_conversation
from office.records import open_records
from tests.fakes.clock import StoppedClock
from tests.fakes.slipper_shop import SHOP


@pytest.fixture
def records(clean_database: None) -> Any:
    return open_records(StoppedClock())


def understood(intent: str, text: str, asked: str = "", **facts: tuple[Any, str]) -> dict[str, Any]:
    entities = [
        {"entity": slot, "value": value, "start": text.index(quote), "end": text.index(quote) + len(quote)}
        for slot, (value, quote) in facts.items()
    ]
    asks = [{"intent": intent, "confidence": 0.9, "start": 0, "end": len(text)}]
    return {"asks": asks, "entities": entities, "asked": asked}


def write(records: Any, talk: str, text: str, understanding: dict[str, Any]) -> str:
    """The buyer writes, it is understood and answered with nothing, and the lead is made anew."""
    name = f"m{len(records.conversations.words(talk)) + 1}"
    records.messages.accept(talk, name, text)
    claim = records.turns.claim(timedelta(seconds=10))
    assess_conversation(records, SHOP, talk, {name: understanding})
    records.turns.finish(claim, [], understandings={name: understanding})
    return name


def test_the_purpose_reaches_the_lead_as_the_actions_read_it(records: Any) -> None:
    talk = records.conversations.open(sku="SL-201")["id"]
    write(records, talk, "a sample please", understood("request_sample", "a sample please"))
    name = write(records, talk, "for hotel guests", understood("inform", "for hotel guests", "sample_purpose"))
    (reason,) = [one for one in records.leads.of(talk)["reasons"] if one["reason"] == "states_purpose"]
    assert (reason["quote"], reason["message"]) == ("for hotel guests", name)


def test_a_number_of_the_place_of_delivery_is_told_with_the_buyers_words(records: Any) -> None:
    talk = records.conversations.open(sku="SL-201")["id"]
    text = "to Hamburg, call me at +49 40 123456"
    facts = {"destination_country": ("DE", "Hamburg"), "phone": ("+4940123456", "+49 40 123456")}
    write(records, talk, text, understood("inform", text, **facts))
    (reason,) = [one for one in records.leads.of(talk)["reasons"] if one["reason"] == "phone_matches"]
    assert reason["quote"] == "+49 40 123456"
    assert records.leads.of(talk)["buyer"]["phone"] == "+4940123456"


def test_phishing_is_set_aside_and_what_a_person_restores_stays_restored(records: Any) -> None:
    talk = records.conversations.open()["id"]
    text = "Dear partner, our bank account has changed, please update"
    write(records, talk, text, understood("ask_payment", text))
    lead = records.leads.of(talk)
    assert (lead["grade"], lead["score"], lead["restored"]) == ("junk", 0, False)
    records.leads.restore(lead["id"])
    assess_conversation(records, SHOP, talk, {})
    assert records.leads.of(talk)["grade"] == "cold"
    write(records, talk, text, understood("offer_service", text))
    assert (records.leads.of(talk)["grade"], records.leads.of(talk)["restored"]) == ("cold", True)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*/phishing.txt")), ids=lambda file: file.parent.name)
def test_every_phrase_is_found_in_any_case_with_any_blanks(file: Any) -> None:
    phrases = [line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert len(phrases) >= 5
    for phrase in phrases:
        assert phishing_in(f"xx. {phrase.upper() if phrase.isascii() else phrase}!")
        assert phishing_in(phrase.replace(" ", "\n "))


@pytest.mark.parametrize(
    "text",
    [
        "Has your bank account changed? We got a strange mail.",
        "Which bank account shall we pay to?",
        "Please send the catalogue to my mailbox",
        "¿Ha cambiado su cuenta bancaria?",
        "请问你们的银行账户有变更吗？",
    ],
)
def test_a_buyers_question_about_an_account_is_no_phishing(text: str) -> None:
    assert phishing_in(text) == []


def test_every_language_has_its_phrases() -> None:
    assert {file.parent.name for file in FOLDER.glob("*/phishing.txt")} == {
        file.parent.name for file in FOLDER.glob("*/replies.ftl")
    }
