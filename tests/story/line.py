"""A buyer's side of the widget endpoints, strict about what comes back."""

from __future__ import annotations

import json
import uuid
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import httpx


@dataclass
class BuyerLine:
    """One conversation. `said` collects every message of the assistant, `events` everything with its id."""

    url: str
    token: str = ""
    conversation: str = ""
    last: str = ""
    said: list[dict[str, Any]] = field(default_factory=list)
    events: list[tuple[int, str, dict[str, Any]]] = field(default_factory=list)

    def open(self, **page: str) -> list[dict[str, Any]]:
        answer = httpx.post(f"{self.url}/chat/conversations", json=page, timeout=20)
        assert answer.status_code == 201, answer.text
        body = answer.json()
        assert {"conversation", "token", "expires", "messages"} <= set(body)
        self.token, self.conversation = body["token"], body["conversation"]
        return list(body["messages"])

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def post(self, text: str, message: str | None = None) -> str:
        """Send without waiting; the id under which it was accepted."""
        message = message or str(uuid.uuid4())
        answer = httpx.post(
            f"{self.url}/chat/messages", json={"id": message, "text": text}, headers=self.headers, timeout=20
        )
        assert answer.status_code == 202, answer.text
        assert answer.json() == {"id": message, "status": "accepted"}
        return message

    def choose(self, payload: str) -> list[dict[str, Any]]:
        message = str(uuid.uuid4())
        answer = httpx.post(
            f"{self.url}/chat/messages", json={"id": message, "payload": payload}, headers=self.headers, timeout=20
        )
        assert answer.status_code == 202, answer.text
        return self.turn(message)

    def say(self, text: str) -> list[dict[str, Any]]:
        """Send and wait for the turn's end; the assistant's messages of that turn."""
        return self.turn(self.post(text))

    def turn(self, message: str, seconds: float = 60) -> list[dict[str, Any]]:
        """Listen until the turn that answers `message` ends."""
        heard: list[dict[str, Any]] = []
        with closing(self.listen(seconds)) as events:
            for number, kind, body in events:
                if kind == "message" and body["author"] != "buyer":
                    heard.append(body)
                if kind == "turn" and body["in_reply_to"] == message:
                    assert body["status"] == "done", f"turn {number} {body}"
                    self.said += heard
                    return heard
        raise AssertionError(f"no turn for {message} within {seconds} s; heard {heard}")

    def listen(self, seconds: float = 60) -> Generator[tuple[int, str, dict[str, Any]], None, None]:
        """Events after the last one seen, in order."""
        headers = {**self.headers, "Accept": "text/event-stream", **({"Last-Event-ID": self.last} if self.last else {})}
        with httpx.stream("GET", f"{self.url}/chat/events", headers=headers, timeout=seconds) as stream:
            assert stream.status_code == 200
            event: dict[str, str] = {}
            for line in stream.iter_lines():
                if line.startswith(":"):
                    continue
                if line:
                    name, _, value = line.partition(":")
                    event[name] = value.removeprefix(" ")
                    continue
                if "data" in event:
                    number = int(event["id"])
                    assert not self.last or number > int(self.last), "event ids must increase"
                    self.last = event["id"]
                    body = json.loads(event["data"])
                    self.events.append((number, event.get("event", "message"), body))
                    yield self.events[-1]
                event = {}


def cards_of(messages: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    """All cards of one type, in order."""
    return [card for message in messages for card in message["cards"] if card["type"] == kind]
