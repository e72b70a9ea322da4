"""The built bundle and a real browser."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.fakes.front import FakeFront
from tests.fakes.slipper_story import ENGLISH, tell
from tests.widget.chat_page import Visit

WIDGET = Path(__file__).resolve().parents[2] / "widget"
FLAGS = [
    "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
]  # fmt: skip


@pytest.fixture(scope="session")
def bundle() -> Path:
    """`dist/widget.js`, built when it is missing or older than what it is built from; once, also among parallel runs."""
    script = WIDGET / "dist" / "widget.js"
    wordings = (WIDGET.parent / "locales").glob("*/widget.json")
    sources = [*(WIDGET / "src").glob("*.ts"), WIDGET / "build.mjs", *wordings]
    with (Path(tempfile.gettempdir()) / "nightdesk-widget.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (WIDGET / "node_modules").is_dir():
            subprocess.run(["npm", "ci"], cwd=WIDGET, check=True, capture_output=True)
        if not script.exists() or script.stat().st_mtime < max(source.stat().st_mtime for source in sources):
            subprocess.run(["npm", "run", "build"], cwd=WIDGET, check=True, capture_output=True)
    return script


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def front() -> Iterator[FakeFront]:
    with FakeFront() as front:
        tell(front, ENGLISH)
        yield front
        assert front.faults == []


@pytest.fixture
def visit(browser: Browser, front: FakeFront) -> Iterator[Visit]:
    """Opens the shop page; at the end nothing may have gone wrong in the browser or been refused by its policy."""
    contexts, errors = [], []

    def open_page(
        width: int = 1280, height: int = 800, timezone: str = "America/Chicago", language: str = "en-US"
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, timezone_id=timezone, locale=language
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if "Content Security Policy" in said.text else None)
        page.goto(f"{front.url}/page")
        return page

    yield open_page
    front.drop_streams()
    for context in contexts:
        context.close()
    assert errors == []
