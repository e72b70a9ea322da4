"""The widget as a buyer finds it on a page."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page

from tests.fakes.front import FakeFront
from tests.fakes.slipper_story import Story, tell

Visit = Callable[..., Page]


def launcher(page: Page) -> Locator:
    return page.locator("nightdesk-chat .launcher")


def box(page: Page) -> Locator:
    return page.locator("nightdesk-chat textarea")


def log(page: Page) -> Locator:
    return page.get_by_role("log")


def say(page: Page, text: str) -> None:
    box(page).fill(text)
    box(page).press("Enter")


def speak(front: FakeFront, story: Story) -> Story:
    front.language = story.language
    tell(front, story)
    return story
