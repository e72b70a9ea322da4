"""The whole front on a free port in a thread of its own, with a fake Rasa behind it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
import uvicorn

from tests.fakes.rasa_line import FakeRasaLine
from tests.fakes.redis_server import free_port
from tests.fakes.wakeups import FakeWakeups
from trade.clock import SystemClock


class House:
    """One running front. `line` is its fake Rasa, `records` the stores behind it."""

    def __init__(self) -> None:
        from office.config import config

        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.config = config()
        self.web: dict[str, object] = {"allowed_origins": ["https://shop.example"]}
        self.front: Any = None
        from channels.asgi import Application

        self._server = uvicorn.Server(
            uvicorn.Config(
                Application(self._build),
                port=self.port,
                log_level="error",
                lifespan="on",
                timeout_graceful_shutdown=1,
                ws="none",
            )
        )
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        deadline = time.monotonic() + 15
        while not self._server.started:
            assert self._thread.is_alive(), "the front did not start"
            assert time.monotonic() < deadline
            time.sleep(0.01)

    def _build(self) -> Any:
        from channels.front import Front
        from channels.stream import Hub
        from channels.switchboard import Switchboard
        from office.lines import RateLimits
        from office.records import Said, open_records

        clock, wakeups, line = SystemClock(), FakeWakeups(), FakeRasaLine()
        records = open_records(clock, wakeups.announce)
        hub = Hub(lambda: True)
        wakeups.hear(hub.wake)
        self.loop = asyncio.get_running_loop()
        self.line, self.records = line, records
        self.front = Front(
            config=self.config,
            clock=clock,
            records=records,
            hub=hub,
            limits=RateLimits("redis://127.0.0.1:1/0", clock),
            line=line,  # type: ignore[arg-type]
            wakeups=wakeups,  # type: ignore[arg-type]
            switchboard=Switchboard(
                records.turns,
                line,
                hub,
                lambda language: f"Sorry ({language})",
                lease=timedelta(seconds=2),
                delays=(0.1, 0.2),
            ),
            shop=lambda: Shopfront(self.web),  # type: ignore[arg-type,return-value]
            greeting=lambda conversation: [Said(text="Good evening", language=conversation["language"] or "en")],
        )
        return self.front

    def hold(self) -> None:
        """Rasa thinks until `let_go`."""
        self.loop.call_soon_threadsafe(self.line.open.clear)
        self.wait_until(lambda: not self.line.open.is_set())

    def let_go(self) -> None:
        self.loop.call_soon_threadsafe(self.line.open.set)

    @staticmethod
    def wait_until(done: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 10
        while not done():
            assert time.monotonic() < deadline
            time.sleep(0.01)

    def wait_for_turns(self, number: int) -> None:
        """Until Rasa has been asked so often."""
        self.wait_until(lambda: len(self.line.turns) >= number)

    def close(self) -> None:
        self.let_go()
        self._server.should_exit = True
        self._thread.join(15)
        assert not self._thread.is_alive()


class Shopfront:
    """As much of a shop as the front looks at."""

    def __init__(self, web: dict[str, object]) -> None:
        from trade.catalogue import Catalogue

        self.web = web
        self.catalogue = Catalogue.of([])


class Visitor:
    """A buyer's browser."""

    def __init__(self, house: House, **opening: Any) -> None:
        self.house = house
        self.http = httpx.Client(base_url=house.url, timeout=15, trust_env=False)
        answer = self.http.post("/chat/conversations", json=opening)
        assert answer.status_code == 201, answer.text
        self.opened = answer.json()
        self.id = self.opened["conversation"]
        self.http.headers["Authorization"] = f"Bearer {self.opened['token']}"
        self.last = 0

    def write(self, text: str, name: str = "") -> str:
        name = name or str(uuid.uuid4())
        answer = self.http.post("/chat/messages", json={"id": name, "text": text})
        assert answer.status_code == 202, answer.text
        assert answer.json() == {"id": name, "status": "accepted"}
        return name

    def choose(self, payload: str) -> httpx.Response:
        return self.http.post("/chat/messages", json={"id": str(uuid.uuid4()), "payload": payload})

    def events(self, until: Callable[[list[dict[str, Any]]], bool], last: int | None = None) -> list[dict[str, Any]]:
        """Listen from `last` (else from where this visitor stopped) until satisfied: `[{id, type, **body}]`."""
        headers = {"Accept": "text/event-stream"}
        start = self.last if last is None else last
        if start:
            headers["Last-Event-ID"] = str(start)
        heard: list[dict[str, Any]] = []
        with self.http.stream("GET", "/chat/events", headers=headers) as stream:
            assert stream.status_code == 200
            assert stream.headers["content-type"].startswith("text/event-stream")
            fields: dict[str, str] = {}
            for line in stream.iter_lines():
                if line:
                    key, _, value = line.partition(":")
                    fields[key] = value.strip()
                elif "data" in fields:
                    event = {"event_id": int(fields["id"]), "type": fields["event"], **json.loads(fields["data"])}
                    heard.append(event)
                    self.last = event["event_id"]
                    fields = {}
                    if until(heard):
                        return heard
                else:
                    fields = {}
        raise AssertionError(f"the stream ended after {heard}")

    def turn_of(self, name: str) -> list[dict[str, Any]]:
        """Everything up to and with the `turn` of this message."""
        return self.events(lambda heard: heard[-1]["type"] == "turn" and heard[-1]["in_reply_to"] == name)

    def close(self) -> None:
        self.http.close()


@pytest.fixture
def house(clean_database: None) -> Iterator[House]:
    running = House()
    yield running
    running.close()


@pytest.fixture
def visit(house: House) -> Iterator[Callable[..., Visitor]]:
    """Opens a conversation as a new visitor."""
    visitors: list[Visitor] = []

    def enter(**opening: Any) -> Visitor:
        visitors.append(Visitor(house, **opening))
        return visitors[-1]

    yield enter
    for visitor in visitors:
        visitor.close()
