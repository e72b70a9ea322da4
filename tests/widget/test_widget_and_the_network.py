from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.fakes.front import FakeFront
from tests.fakes.slipper_story import ENGLISH
from tests.widget.chat_page import Visit, box, launcher, log, say

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("bundle")]


def test_a_reload_resumes_the_conversation_and_the_draft(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    say(page, ENGLISH.ask)
    expect(log(page).locator(".option")).to_have_count(2)
    box(page).fill("and for 500")
    page.reload()
    expect(log(page).locator(".option")).to_have_count(2)
    expect(log(page).locator(".buyer .bubble")).to_have_text([ENGLISH.ask])
    expect(box(page)).to_have_value("and for 500")
    assert len(front.opened) == 1
    say(page, ENGLISH.bulk)
    expect(log(page).locator("tr.reached")).to_have_count(1)


def test_a_lost_stream_and_a_second_delivery_show_nothing_twice(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    say(page, ENGLISH.ask)
    expect(log(page).locator(".option")).to_have_count(2)
    front.drop_streams()
    front.replay()
    front.say(front.message("Good morning, Li Wei here.", author="human", name="Li Wei"))
    expect(log(page)).to_contain_text("Good morning, Li Wei here.")
    expect(log(page).locator(".bubble")).to_have_count(4)
    expect(page.get_by_role("dialog").locator("header").first).to_contain_text("Li Wei")
    assert len(front.streams) >= 2
    assert front.streams[-1] > 0, "the stream is resumed where it stopped"


def test_an_answer_lost_on_the_way_makes_no_second_message(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    expect(log(page)).to_contain_text(ENGLISH.greeting)
    front.lost_answers = 1
    say(page, ENGLISH.ask)
    expect(log(page).locator(".option")).to_have_count(2)
    say(page, ENGLISH.bulk)
    expect(log(page).locator("tr.reached")).to_have_count(1)
    assert front.taken == [ENGLISH.ask, ENGLISH.bulk]
    assert len({name for name, _ in front.posts}) == 2


def test_what_is_written_during_an_outage_is_sent_once_when_it_ends(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    expect(log(page)).to_contain_text(ENGLISH.greeting)
    front.out_of_service = True
    front.drop_streams()
    say(page, ENGLISH.ask)
    expect(log(page).locator(".state")).to_contain_text("Waiting")
    page.reload()
    expect(log(page).locator(".buyer .bubble")).to_have_text([ENGLISH.ask])
    front.out_of_service = False
    expect(log(page).locator(".option")).to_have_count(2, timeout=15_000)
    assert front.taken == [ENGLISH.ask]
    assert len(front.opened) == 1


def test_a_conversation_that_the_front_forgot_is_opened_anew_and_the_words_arrive(
    front: FakeFront, visit: Visit
) -> None:
    page = visit()
    launcher(page).click()
    expect(log(page)).to_contain_text(ENGLISH.greeting)
    front._messages.clear()
    front.drop_streams()
    say(page, ENGLISH.ask)
    expect(log(page).locator(".option")).to_have_count(2, timeout=30_000)
    assert len(front.opened) == 2


def test_a_reply_that_comes_while_the_panel_is_closed_is_counted(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    expect(log(page)).to_contain_text(ENGLISH.greeting)
    page.wait_for_timeout(800)
    page.keyboard.press("Escape")
    front.say(front.message("Are you still there?", author="human", name="Li Wei"))
    expect(launcher(page)).to_contain_text("1 unread")
    launcher(page).click()
    expect(log(page)).to_contain_text("Are you still there?")


def test_an_orders_new_status_shows_on_its_card(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    say(page, ENGLISH.yes)
    expect(log(page).locator(".order .chip")).to_have_text("Draft")
    front.happen("order", {"number": "PI-2026-00001", "status": "accepted"})
    expect(log(page).locator(".order .chip")).to_have_text("Accepted")
