"""A front for the widget to talk to: the `/chat` surface over real HTTP, strict about what the widget sends.

What breaks the agreed surface is written into `faults`; a test ends by asserting that there are none. Answers are scripted by
the buyer's text (or a quick reply's title) in `script`; a text without a script gets its turn and no message.
"""

from __future__ import annotations

import json
import re
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.fakes.host_page import HOSTILE_STYLE, PICTURE, POLICY, host_page

ROOT = Path(__file__).resolve().parents[2]
RIGHT_TO_LEFT = {"ar"}
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


class FakeFront:
    """One site with any number of conversations."""

    def __init__(self, language: str = "en", sku: str = "SL-201") -> None:
        self.language = language
        self.sku = sku
        self.script: dict[str, list[dict[str, Any]]] = {}
        self.greeting: list[dict[str, Any]] = []
        self.faults: list[str] = []
        self.opened: list[dict[str, Any]] = []
        self.taken: list[str] = []
        """Texts that were written down, once each."""
        self.posts: list[tuple[str, str]] = []
        """Every try: (id, text or payload)."""
        self.streams: list[int] = []
        """The `Last-Event-ID` of each stream."""
        self.lost_answers = 0
        """So many messages are written down, and then the connection breaks before the answer."""
        self.out_of_service = False
        self._messages: dict[str, list[dict[str, Any]]] = {}
        self._events: dict[str, list[tuple[int, str, dict[str, Any]]]] = {}
        self._changed = threading.Condition()
        self._era = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> FakeFront:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.drop_streams()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)

    def message(self, text: str, author: str = "assistant", **fields: Any) -> dict[str, Any]:
        """A message as the front tells it."""
        language = fields.pop("language", self.language)
        return {
            "id": str(uuid.uuid4()),
            "author": author,
            "text": text,
            "language": language,
            "direction": "rtl" if language in RIGHT_TO_LEFT else "ltr",
            "cards": fields.pop("cards", []),
            "quick_replies": fields.pop("quick_replies", []),
            "in_reply_to": fields.pop("in_reply_to", None),
            "at": datetime.now(timezone.utc).isoformat(),
            **fields,
        }

    def say(self, message: dict[str, Any]) -> None:
        """Something is said in every conversation, as when a person writes."""
        for token in list(self._messages):
            self._tell(token, message)

    def happen(self, name: str, body: dict[str, Any]) -> None:
        for token in list(self._messages):
            self._event(token, name, body)

    def replay(self) -> None:
        """Every message event is sent again under new ids, as at-least-once delivery may."""
        for token, messages in self._messages.items():
            for message in list(messages):
                self._event(token, "message", message)

    def drop_streams(self) -> None:
        with self._changed:
            self._era += 1
            self._changed.notify_all()

    # What the handler asks.

    def open(self, visit: dict[str, Any]) -> dict[str, Any]:
        unknown = set(visit) - {"language", "timezone", "page", "sku"}
        if unknown:
            self.faults.append(f"conversation opened with {sorted(unknown)}")
        self.opened.append(visit)
        token = uuid.uuid4().hex
        self._messages[token] = [dict(message) for message in self.greeting]
        self._events[token] = []
        return {
            "conversation": uuid.uuid4().hex[:22],
            "token": token,
            "expires": "2099-01-01T00:00:00+00:00",
            "messages": self._messages[token],
        }

    def take(self, token: str, body: dict[str, Any]) -> tuple[int, dict[str, str]]:
        if set(body) not in ({"id", "text"}, {"id", "payload"}):
            self.faults.append(f"message with fields {sorted(body)}")
        name = str(body.get("id"))
        if not _UUID.fullmatch(name):
            self.faults.append(f"message id {name} is no UUID")
        self.posts.append((name, body.get("text") or body.get("payload", "")))
        if any(message["id"] == name for message in self._messages[token]):
            return 200, {"id": name, "status": "duplicate"}
        text = body.get("text") or self._title(token, body["payload"])
        self.taken.append(text)
        self._tell(token, self.message(text, "buyer", id=name))
        threading.Thread(target=self._answer, args=(token, name, text), daemon=True).start()
        return 202, {"id": name, "status": "accepted"}

    def history(self, token: str) -> list[dict[str, Any]]:
        return self._messages[token]

    def knows(self, token: str) -> bool:
        return token in self._messages

    def events(self, token: str, seen: int) -> Iterator[tuple[int, str, dict[str, Any]] | None]:
        """Events after `seen`, `None` as a sign of life, until the streams are dropped."""
        self.streams.append(seen)
        era = self._era
        while True:
            with self._changed:
                if era != self._era:
                    return
                fresh = [event for event in self._events[token] if event[0] > seen]
                if not fresh:
                    self._changed.wait(timeout=1)
            if not fresh:
                yield None
            for event in fresh:
                seen = event[0]
                yield event

    def _answer(self, token: str, name: str, text: str) -> None:
        self._event(token, "typing", {})
        for message in self.script.get(text, []):
            self._tell(token, {**message, "id": str(uuid.uuid4()), "in_reply_to": name})
        self._event(token, "turn", {"in_reply_to": name, "status": "done"})

    def _title(self, token: str, payload: str) -> str:
        for message in reversed(self._messages[token]):
            for reply in message["quick_replies"]:
                if reply["payload"] == payload:
                    return str(reply["title"])
        self.faults.append(f"payload {payload} was never offered")
        return payload

    def _tell(self, token: str, message: dict[str, Any]) -> None:
        self._messages[token].append(message)
        self._event(token, "message", message)

    def _event(self, token: str, name: str, body: dict[str, Any]) -> None:
        with self._changed:
            self._events[token].append((len(self._events[token]) + 1, name, body))
            self._changed.notify_all()


@contextmanager
def _quiet() -> Iterator[None]:
    """A browser may hang up at any moment; that is no fault of anybody."""
    with suppress(BrokenPipeError, ConnectionResetError):
        yield


def _handler(front: FakeFront) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            with _quiet():
                self._get(self.path.partition("?")[0])

        def _get(self, path: str) -> None:
            if path == "/page":
                self._send(
                    200,
                    host_page(front.language, front.sku),
                    "text/html; charset=utf-8",
                    {"Content-Security-Policy": POLICY},
                )
            elif path == "/hostile.css":
                self._send(200, HOSTILE_STYLE, "text/css")
            elif path == "/widget.js":
                script = (ROOT / "widget" / "dist" / "widget.js").read_text(encoding="utf-8")
                self._send(200, script, "text/javascript; charset=utf-8")
            elif found := re.fullmatch(r"/widget/([a-zA-Z-]+)\.json", path):
                words = json.loads((ROOT / "locales" / found[1] / "widget.json").read_text(encoding="utf-8"))
                self._json(200, {part: value for part, value in words.items() if part != "page"})
            elif path.startswith("/shop/images/"):
                self._send(200, PICTURE, "image/svg+xml")
            elif path in ("/chat/history", "/chat/events"):
                token = self._token()
                if token is None:
                    return
                if path == "/chat/history":
                    self._json(200, {"messages": front.history(token)})
                else:
                    self._stream(token)
            else:
                self._send(404, "", "text/plain")

        def do_POST(self) -> None:
            with _quiet():
                self._post()

        def _post(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if self.headers["Content-Type"] != "application/json":
                front.faults.append(f"body of type {self.headers['Content-Type']}")
            if front.out_of_service:
                self._json(503, {"title": "Try again later."})
            elif self.path == "/chat/conversations":
                self._json(201, front.open(body))
            elif self.path == "/chat/messages":
                token = self._token()
                if token is None:
                    return
                status, answer = front.take(token, body)
                if front.lost_answers:
                    front.lost_answers -= 1
                    self.close_connection = True
                else:
                    self._json(status, answer)
            else:
                front.faults.append(f"POST {self.path}")
                self._json(404, {"title": "No such place."})

        def _token(self) -> str | None:
            kind, _, token = self.headers.get("Authorization", "").partition(" ")
            if kind != "Bearer":
                front.faults.append(f"{self.path} without a token")
            if front.out_of_service:
                self._json(503, {"title": "Try again later."})
                return None
            if not front.knows(token):
                self._json(401, {"title": "This conversation is not known."})
                return None
            return token

        def _stream(self, token: str) -> None:
            if self.headers["Accept"] != "text/event-stream":
                front.faults.append(f"stream asked for as {self.headers['Accept']}")
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Connection", "close")
            self.end_headers()
            self.close_connection = True
            for event in front.events(token, int(self.headers["Last-Event-ID"] or 0)):
                if event is None:
                    self.wfile.write(b": still here\n\n")
                else:
                    number, name, body = event
                    text = json.dumps(body, ensure_ascii=False)
                    self.wfile.write(f"id: {number}\nevent: {name}\ndata: {text}\n\n".encode())
                self.wfile.flush()

        def _json(self, status: int, body: dict[str, Any]) -> None:
            self._send(status, json.dumps(body), "application/json")

        def _send(self, status: int, text: str, kind: str, headers: dict[str, str] | None = None) -> None:
            raw = text.encode()
            self.send_response(status)
            for name, value in {"Content-Type": kind, "Content-Length": str(len(raw)), **(headers or {})}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, format: str, *args: Any) -> None:
            """The test's output stays readable."""

    return Handler
