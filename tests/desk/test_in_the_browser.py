"""The desk in a real browser: it is live, strict about what it loads, and fits a phone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.desk.conftest import PASSWORD

pytestmark = pytest.mark.slow


@pytest.fixture
def page(house: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    """A phone, logged in; whatever the browser complains about fails the test."""
    # The browser's driver runs an event loop in this thread, in which Django would refuse to seed records.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    house.records.accounts.create("mei", PASSWORD, "owner")
    faults: list[str] = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        opened = browser.new_page(viewport={"width": 390, "height": 800})
        opened.on("console", lambda told: faults.append(told.text) if told.type == "error" else None)
        opened.on("pageerror", lambda fault: faults.append(str(fault)))
        opened.goto(f"{house.url}/desk/login")
        opened.fill("[name=username]", "mei")
        opened.fill("[name=password]", PASSWORD)
        opened.press("[name=password]", "Enter")
        opened.wait_for_url("**/desk/")
        yield opened
        browser.close()
    assert faults == []


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_new_words_appear_by_themselves_and_nothing_being_written_is_lost(house: Any, page: Page) -> None:
    talk = house.conversation(text="first words")
    page.goto(f"{house.url}/desk/conversations/{talk}")
    page.click("form[action$='take-over'] button")
    page.fill("textarea", "I am still writ")
    house.records.messages.accept(talk, "second", "are you there?")
    page.wait_for_selector("text=are you there?", timeout=10_000)
    assert page.input_value("textarea") == "I am still writ"
    page.fill("textarea", "Yes, this is Lin.")
    page.press("textarea", "Control+Enter")
    page.wait_for_selector(".by-human >> text=Yes, this is Lin.")
    assert fits(page)


def test_the_list_is_live_too(house: Any, page: Page) -> None:
    page.goto(f"{house.url}/desk/conversations")
    house.conversation(text="somebody new at the door")
    page.wait_for_selector("text=somebody new at the door", timeout=10_000)


@pytest.mark.parametrize("language", ["zh", "en", "es", "ar"])
def test_every_page_fits_a_phone(house: Any, page: Page, language: str) -> None:
    talk = house.conversation(text="a" * 300)
    house.lead(talk)
    order = house.order(talk, "pending_approval")
    house.records.questions.ask(talk, "m", "SL-201", "vegan", "b" * 300)
    house.records.conversations.remember_buyer(talk, company="A very long company name " * 4, email="c" * 80)
    page.context.add_cookies([{"name": "desk_language", "value": language, "url": house.url}])
    for path in (
        "",
        "conversations",
        f"conversations/{talk}",
        "leads",
        "orders",
        f"orders/{order['number']}",
        "questions",
        "account",
    ):
        page.goto(f"{house.url}/desk/{path}")
        assert fits(page), path
    page.goto(order["document"]["url"])
    assert fits(page)


@pytest.mark.parametrize("width", [390, 1440])
def test_the_buyers_paper_fits_and_nothing_on_it_is_refused_by_its_own_policy(
    house: Any, page: Page, width: int
) -> None:
    order = house.order(house.conversation("ar"))
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(order["document"]["url"])
    assert fits(page)
    own, english = page.locator("article").all()
    boxes = own.bounding_box(), english.bounding_box()
    assert boxes[0] is not None
    assert boxes[1] is not None
    # Beside each other where there is room, the buyer's own first in the direction they read.
    assert (boxes[0]["x"] > boxes[1]["x"]) == (width == 1440)
    assert (boxes[0]["y"] < boxes[1]["y"]) == (width == 390)
    page.click("form.accept button")
    page.wait_for_selector(".state-accepted")
