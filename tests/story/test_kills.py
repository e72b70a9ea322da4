"""Any process, or all of them, may be killed at any moment: nothing acknowledged is lost, nothing is answered twice."""

from __future__ import annotations

import signal
import time
from collections import Counter

import httpx
import psutil
import pytest

from tests.story.conftest import Running, free_ports, start
from tests.story.line import BuyerLine

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Running:  # type: ignore[misc]
    """A system of its own: nobody else should meet its deaths."""
    home = tmp_path_factory.mktemp("mortal")
    port = free_ports()
    system = Running(home, port, start(home, port))
    yield system
    system.stop()


def ready(system: Running, seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"{system.url}/health", timeout=2).json()["ready"]:
                return
        except (httpx.HTTPError, ValueError, KeyError):
            pass
        time.sleep(0.2)
    raise AssertionError("not ready again")


def answered_once(line: BuyerLine, message: str) -> None:
    """The message has exactly one turn and one set of answers, in history and in the stream."""
    line.turn(message, seconds=120)
    turns = Counter(body["in_reply_to"] for _, kind, body in line.events if kind == "turn")
    assert turns[message] == 1
    texts = [body["text"] for _, kind, body in line.events if kind == "message" and body.get("in_reply_to") == message]
    assert texts
    assert len(texts) == len(set(texts)), "said twice"


@pytest.mark.parametrize("victim", ["actions.server", "rasa", "redis", "uvicorn"])
def test_a_killed_process_loses_and_repeats_nothing(mortal: Running, victim: str) -> None:
    line = BuyerLine(mortal.url)
    line.open(language="en", timezone="Europe/Berlin", sku="SL-201")
    line.say("How much for 1000 pairs?")
    message = line.post("And what is the minimum order?")
    killed = 0
    for child in psutil.Process(mortal.process.pid).children(recursive=True):
        if any(victim in part for part in child.cmdline()):
            child.send_signal(signal.SIGKILL)
            killed += 1
    assert killed
    ready(mortal)
    answered_once(line, message)


def test_everything_killed_at_once_loses_and_repeats_nothing(mortal: Running) -> None:
    line = BuyerLine(mortal.url)
    line.open(language="en", timezone="Europe/Berlin", sku="SL-201")
    message = line.post("How much is shipping of 1000 pairs to Hamburg?")
    family = [mortal.process.pid, *(child.pid for child in psutil.Process(mortal.process.pid).children(recursive=True))]
    for pid in family:
        psutil.Process(pid).send_signal(signal.SIGKILL)
    mortal.process.wait(10)
    mortal.restart()
    answered_once(line, message)
