"""Take the README's picture from a running system: the chat on the shop page, and the desk beside it.

.venv/bin/python scripts/pictures.py http://127.0.0.1:8080 owner PASSWORD docs/nightdesk.png
"""

from __future__ import annotations

import base64
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

CHROMIUM = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
STORY = (
    "Hi, could you send me one pair of these as a sample?",
    "It is for my shop. If the quality is right I need 10,000 pairs for autumn. My e-mail is jane@brightstep.example",
    "Yes please, go ahead.",
)


def chat(browser: Browser, url: str) -> bytes:
    """Play the story as a buyer in New York; the shop page with the open chat."""
    context = browser.new_context(
        locale="en-US", timezone_id="America/New_York", viewport={"width": 760, "height": 900}
    )
    page = context.new_page()
    page.goto(f"{url}/shop/SL-201")
    page.locator("nightdesk-chat .launcher").click()
    for words in STORY:
        box = page.get_by_role("textbox")
        box.fill(words)
        box.press("Enter")
        page.wait_for_timeout(5000)
    page.wait_for_timeout(1500)
    picture = page.screenshot()
    context.close()
    return picture


def desk(browser: Browser, url: str, name: str, password: str) -> bytes:
    """The newest conversation as the seller sees it."""
    context = browser.new_context(viewport={"width": 1240, "height": 900})
    page = context.new_page()
    page.goto(f"{url}/desk/login")
    page.locator("input[name=username]").fill(name)
    page.locator("input[name=password]").fill(password)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_load_state()
    page.goto(f"{url}/desk/")
    page.wait_for_timeout(800)
    picture = page.screenshot()
    context.close()
    return picture


def beside(browser: Browser, pictures: list[bytes], target: Path) -> None:
    """Both pictures on one sheet."""
    page = browser.new_page(viewport={"width": 1600, "height": 740})
    images = "".join(
        f'<img src="data:image/png;base64,{base64.b64encode(p).decode()}" style="height:700px;border-radius:12px;box-shadow:0 2px 18px #0003">'
        for p in pictures
    )
    page.set_content(f'<body style="margin:20px;display:flex;gap:20px;background:#e9eef2">{images}</body>')
    page.wait_for_timeout(300)
    page.screenshot(path=str(target))


def main() -> None:
    url, name, password, target = sys.argv[1:5]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=CHROMIUM)
        beside(browser, [chat(browser, url), desk(browser, url, name, password)], Path(target))
        browser.close()


if __name__ == "__main__":
    main()
