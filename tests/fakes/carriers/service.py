"""A rate service on loopback. It answers with a recording, or refuses what its interface would refuse."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

RECORDINGS = Path(__file__).resolve().parents[2] / "adapters" / "recordings"


@dataclass
class Call:
    """One request as it arrived. Header names are lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    status: int
    document: Any = None
    text: str | None = None
    headers: dict[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """What the interface refuses, in its own words: `status` and the document sent back."""

    def __init__(self, status: int, document: Any) -> None:
        super().__init__(str(document))
        self.reply = Reply(status, document)


@dataclass(frozen=True)
class Offer:
    """What must be read from the recording `rates`."""

    carrier: str
    service: str
    amount: str
    currency: str
    days: tuple[int, int] | None
    mode: str = "express"


class FakeService:
    """Below it, one class per service. `event` picks the recording: `rates`, or a failure named in `failures`."""

    name: ClassVar[str]
    """Its key in the registry, and the folder of its recordings."""
    offers: ClassVar[tuple[Offer, ...]]
    """What the recording `rates` offers."""
    failures: ClassVar[dict[str, str]]
    """Recordings of failures, each with the reason it must be read as. A recording is `{"status": 400, "body": …}`."""

    def __init__(self) -> None:
        self.url = ""
        self.event = "rates"
        self.delay = 0.0
        self.calls: list[Call] = []
        self.refused: list[str] = []

    def settings(self) -> dict[str, str]:
        """What a seller would write under `carriers`, with this fake's address."""
        raise NotImplementedError

    def check(self, call: Call) -> Reply | None:
        """Refuse (`Refusal`) what the interface refuses; a `Reply` of its own for anything but the rates (a token)."""
        raise NotImplementedError

    def answer(self, call: Call) -> Reply:
        self.calls.append(call)
        try:
            own = self.check(call)
        except Refusal as refusal:
            self.refused.append(str(refusal))
            return refusal.reply
        except Exception as broken:  # a call that cannot even be read
            self.refused.append(repr(broken))
            return Reply(400, {"unreadable": repr(broken)})
        if own is not None:
            return own
        time.sleep(self.delay)
        if self.event == "not_json":
            return Reply(200, text="<html>Bad gateway</html>")
        if self.event == "unexpected":
            return Reply(200, {"surprise": []})
        if self.event in ("500", "503"):
            return Reply(int(self.event), text="upstream connect error")
        if self.event == "429":
            return Reply(429, {"message": "too many requests"}, headers={"Retry-After": "30"})
        return self.recording(self.event)

    def recording(self, event: str) -> Reply:
        """`<event>.json`: `{"status": 200, "headers": {…}, "body": …}`."""
        kept = json.loads((RECORDINGS / self.name / f"{event}.json").read_text("utf-8"))
        return Reply(kept["status"], kept["body"], headers=kept.get("headers", {}))


@contextmanager
def serving(service: FakeService) -> Iterator[FakeService]:
    """The service on a free port of loopback, stopped at the end."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._serve()

        def do_POST(self) -> None:
            self._serve()

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            query = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
            reply = service.answer(Call(self.command, parts.path, query, headers, body))
            raw = (reply.text if reply.text is not None else json.dumps(reply.document)).encode()
            self.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    service.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
