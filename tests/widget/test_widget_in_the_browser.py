from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.fakes.front import FakeFront
from tests.fakes.slipper_story import ARABIC, CHINESE, ENGLISH, STORIES, Story
from tests.widget.chat_page import Visit, box, launcher, log, say, speak

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("bundle")]


@pytest.mark.parametrize("language", sorted(STORIES))
def test_the_story_from_sample_to_draft_order(front: FakeFront, visit: Visit, language: str) -> None:
    story = speak(front, STORIES[language])
    page = visit()
    expect(launcher(page)).to_contain_text(story.launcher)
    launcher(page).click()
    expect(log(page)).to_contain_text(story.greeting)

    say(page, story.ask)
    expect(log(page).locator(".option")).to_have_count(2)
    expect(log(page)).to_contain_text(story.answer)
    expect(log(page).locator(".option").first).to_contain_text(story.days)

    page.get_by_role("button", name=story.reply).click()
    expect(log(page).locator(".buyer").last).to_contain_text(story.reply)
    expect(page.get_by_role("button", name=story.reply)).to_have_count(0)

    say(page, story.bulk)
    expect(log(page).locator("tr.reached")).to_contain_text(story.tier)
    expect(log(page).locator(".sum strong")).to_contain_text(story.total)

    page.get_by_role("button", name=story.yes).click()
    order = log(page).locator(".card.order")
    expect(order).to_contain_text("PI-2026-00001")
    expect(order.locator("a.button")).to_have_attribute("href", f"{front.url}/orders/PI-2026-00001?key=abc")
    expect(log(page).locator("a.file")).to_contain_text("oeko-tex-example.pdf")

    assert front.posts[1][1] == "c1"
    assert front.taken == [story.ask, story.reply, story.bulk, story.yes]


def test_the_front_is_told_the_page_the_product_and_the_buyers_zone(front: FakeFront, visit: Visit) -> None:
    page = visit(timezone="Asia/Dubai")
    assert front.opened == []
    launcher(page).click()
    expect(log(page)).to_contain_text(ENGLISH.greeting)
    assert front.opened == [
        {"language": "en", "timezone": "Asia/Dubai", "page": f"{front.url}/page", "sku": "SL-201"}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("browsers", "ours", "invitation"),
    [
        ("zh-TW", "zh-Hant", "有問題嗎？立即詢問"),
        ("zh-HK", "zh-Hant", "有問題嗎？立即詢問"),
        ("zh-Hant", "zh-Hant", "有問題嗎？立即詢問"),
        ("zh-CN", "zh", "有问题？马上问"),
        ("zh-Hans-HK", "zh", "有问题？马上问"),
    ],
)
def test_a_page_that_names_no_language_leaves_it_to_the_browser(
    front: FakeFront, visit: Visit, browsers: str, ours: str, invitation: str
) -> None:
    front.language = ""
    page = visit(language=browsers)
    expect(launcher(page)).to_contain_text(invitation)
    expect(page.locator("nightdesk-chat .frame")).to_have_attribute("lang", ours)
    launcher(page).click()
    expect(log(page)).to_contain_text(ENGLISH.greeting)
    assert front.opened[0]["language"] == browsers


def test_arabic_runs_from_right_to_left_and_a_latin_answer_within_it_does_not(front: FakeFront, visit: Visit) -> None:
    story = speak(front, ARABIC)
    front.script["hello"] = [front.message("Good evening.", language="en")]
    page = visit()
    launcher(page).click()
    say(page, story.ask)
    panel = page.get_by_role("dialog")
    assert panel.evaluate("element => getComputedStyle(element).direction") == "rtl"
    send = page.get_by_role("button", name="إرسال").bounding_box()
    writing = box(page).bounding_box()
    assert send
    assert writing
    assert send["x"] < writing["x"]
    assert panel.bounding_box()["x"] < 100, "the panel stands at the end of the line, which is the left"
    say(page, "hello")
    expect(log(page).locator(".assistant .bubble").last).to_have_text("Good evening.")
    expect(log(page).locator(".assistant .bubble").last).to_have_attribute("dir", "ltr")


def test_everything_can_be_done_with_the_keyboard(front: FakeFront, visit: Visit) -> None:
    page = visit()
    for _ in range(5):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "NIGHTDESK-CHAT":
            break
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.keyboard.type("first line")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second line")
    assert front.posts == []
    page.keyboard.press("Enter")
    expect(log(page).locator(".buyer .bubble")).to_have_text("first line\nsecond line")
    expect(box(page)).to_have_value("")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(launcher(page)).to_be_focused()


def test_enter_that_ends_a_composition_sends_nothing(front: FakeFront, visit: Visit) -> None:
    speak(front, CHINESE)
    page = visit()
    launcher(page).click()
    box(page).fill("yi wan shuang")
    box(page).evaluate(
        "box => box.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true}))"
    )
    page.wait_for_timeout(200)
    assert front.posts == []
    expect(box(page)).to_have_value("yi wan shuang")


def test_text_is_text_and_links_lead_only_to_the_web(front: FakeFront, visit: Visit) -> None:
    evil = '<img src=x onerror="alert(1)"><b>bold</b> javascript:alert(1) https://example.com/a?b=1.'
    front.script["x"] = [
        front.message(
            evil,
            cards=[
                {"type": "product", "sku": "<i>", "name": "<script>1</script>", "url": "javascript:alert(1)", "image": "data:text/html,1"},
                {"type": "draft_order", "number": "1", "lines": [], "url": "data:text/html,<script>alert(1)</script>"},
                {"type": "file", "name": "<u>", "url": "vbscript:1", "size": 1},
                {"type": "nobody knows"},
                {"type": "price_quote", "tiers": 7},
            ],
        )
    ]  # fmt: skip
    page = visit()
    launcher(page).click()
    say(page, "x")
    expect(log(page).locator(".assistant .bubble").last).to_have_text(evil)
    links = log(page).locator("a").evaluate_all("links => links.map(link => link.href)")
    assert links == ["https://example.com/a?b=1"]
    assert log(page).locator("img, b, i:not(.typing i), script, u").count() == 0


@pytest.mark.parametrize("story", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_a_phone_of_320_pixels_shows_all_of_it(front: FakeFront, visit: Visit, story: Story) -> None:
    speak(front, story)
    page = visit(320, 568)
    launcher(page).click()
    say(page, story.ask)
    expect(log(page).locator(".option")).to_have_count(2)
    say(page, story.bulk)
    expect(log(page).locator("tr.reached")).to_have_count(1)
    say(page, story.yes)
    expect(log(page).locator(".card.order")).to_have_count(1)
    assert page.get_by_role("dialog").bounding_box() == {"x": 0, "y": 0, "width": 320, "height": 568}
    assert log(page).evaluate("log => log.scrollWidth <= log.clientWidth"), "nothing is cut off at the side"
    small = page.locator("nightdesk-chat").evaluate(
        """chat => [...chat.shadowRoot.querySelectorAll("button:not([hidden]), a.button, textarea")]
            .filter(one => { const at = one.getBoundingClientRect(); return at.height < 44 || at.width < 44; })
            .map(one => one.outerHTML)"""
    )
    assert small == []
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") == "NIGHTDESK-CHAT", (
            "Tab stays in the panel that covers the page"
        )


def test_the_host_pages_style_and_policy_leave_the_widget_alone(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    say(page, ENGLISH.ask)
    bubble = log(page).locator(".assistant .bubble").last
    expect(bubble).to_be_visible()
    assert bubble.evaluate("one => getComputedStyle(one).fontSize") == "15px"


def test_it_says_that_it_is_an_assistant_and_what_becomes_of_the_words(front: FakeFront, visit: Visit) -> None:
    page = visit()
    launcher(page).click()
    expect(log(page)).to_contain_text("digital assistant")
    expect(log(page)).to_contain_text("Your messages are kept")
    expect(log(page)).to_have_attribute("aria-live", re.compile("polite"))
