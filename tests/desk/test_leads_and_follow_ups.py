"""Junk taken back, and what the house will write of its own accord, as the seller sees them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.desk.conftest import Browser
from tests.desk.test_pages import plain

Browse = Callable[..., Browser]
Token = Callable[..., httpx.Client]


def junk(house: Any) -> tuple[str, int]:
    """A conversation that was set aside, and its lead."""
    talk = house.conversation(text="we do SEO for you")
    claim = house.records.turns.claim(timedelta(seconds=60))
    asks = [{"intent": "offer_service", "confidence": 0.9, "start": 0, "end": 17}]
    if claim is not None:
        house.records.turns.finish(claim, [], understandings={claim.messages[0][0]: {"asks": asks, "entities": []}})
    lead = house.lead(talk, 0, "junk")
    return talk, lead["id"]


def test_junk_is_taken_back_once_and_stays_back(house: Any, token: Token) -> None:
    _, lead = junk(house)
    agent = token("agent")
    restored = agent.post(f"/api/leads/{lead}/restore")
    assert restored.status_code == 200, restored.text
    assert restored.json()["grade"] != "junk"
    assert agent.post(f"/api/leads/{lead}/restore").status_code == 409
    assert agent.post("/api/leads/999/restore").status_code == 404
    assert agent.get("/api/leads?grade=junk").json()["leads"] == []
    assert ("token:erp", "restore") in [
        (one["who"], one["what"]) for one in house.records.audit.entries(f"lead {lead}")
    ]


@pytest.mark.parametrize("language", ["en", "zh", "es", "ar"])
def test_a_person_takes_junk_back_with_a_button(house: Any, browse: Browse, language: str) -> None:
    _, lead = junk(house)
    browser = browse("owner")
    browser.post("/desk/language", language=language)
    assert f"/desk/leads/{lead}/restore" in browser.http.get("/desk/leads?grade=junk").text
    answer = browser.post(f"/desk/leads/{lead}/restore")
    assert answer.headers["location"] == "/desk/leads?notice=lead_restored"
    page = browser.http.get("/desk/leads").text
    assert "/restore" not in page
    assert house.records.leads.get(lead)["grade"] != "junk"


def test_a_viewer_has_no_such_button(house: Any, browse: Browse) -> None:
    _, lead = junk(house)
    browser = browse("viewer")
    assert "/restore" not in browser.http.get("/desk/leads?grade=junk").text
    assert browser.post(f"/desk/leads/{lead}/restore").status_code == 403


@pytest.mark.parametrize("language", ["en", "zh", "es", "ar"])
def test_what_is_planned_and_what_was_stopped_stand_on_the_conversation_and_in_the_digest(
    house: Any, browse: Browse, token: Token, language: str
) -> None:
    talk, now = house.conversation(), house.front.clock.now()
    order = house.order(talk)["number"]
    house.records.follow_ups.plan(order, "expiring", now + timedelta(days=3), now)
    other = house.order(house.conversation(), key="other")["number"]
    house.records.follow_ups.plan(other, "sample", now, now - timedelta(hours=1), "channel")
    browser = browse("owner")
    browser.post("/desk/language", language=language)
    for address in (f"/desk/conversations/{talk}", "/desk/"):
        told = plain(browser.http.get(address).text)
        assert order in told
        assert "follow_up" not in told, "no code without words"
    digest = token("viewer").get("/api/digest").json()["follow_ups"]
    assert [(one["order"], one["status"], one["why"]) for one in digest] == [
        (other, "stopped", "channel"),
        (order, "planned", ""),
    ]
    told = token("viewer", "crm").get(f"/api/conversations/{talk}").json()["follow_ups"]
    assert [one["kind"] for one in told] == ["expiring"]
