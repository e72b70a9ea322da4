"""The built bundle and a real browser."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

WIDGET = Path(__file__).resolve().parents[2] / "widget"
FLAGS = [
    "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
]  # fmt: skip


@pytest.fixture(scope="session")
def bundle() -> Path:
    """`dist/widget.js`, built when it is missing or older than what it is built from; once, also among parallel runs."""
    script = WIDGET / "dist" / "widget.js"
    sources = [*(WIDGET / "src").glob("*.ts"), WIDGET / "build.mjs", WIDGET.parent / "locales" / "en" / "widget.json"]
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
