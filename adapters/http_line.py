"""HTTP to a service outside: a request as it is sent, what came back, and why nothing usable did."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode, urlsplit

import requests
import urllib3

CONNECT_SECONDS = 2.0
MAX_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request. `body` is sent as it stands, so that what was signed is what is sent."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    params: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    def json(self) -> Any:
        """The decoded body, numbers with a point as `Decimal`; the `Failure` of the status, or `upstream`, when it is no
        JSON."""
        try:
            return json.loads(self.body, parse_float=Decimal)
        except (ValueError, RecursionError):
            check_status(self)
            raise Failure("upstream", f"HTTP {self.status}, and no JSON") from None


@dataclass
class Failure(Exception):
    """Why a service gives nothing: a reason (`login`, `invalid`, `timeout` …) and its own words, which only the seller
    sees."""

    reason: str
    detail: str = ""


Send = Callable[[Request], Answer]


def json_request(method: str, url: str, document: object, headers: Mapping[str, str], /, **params: str) -> Request:
    """A request with a JSON body. Decimals are written as plain numbers."""
    body = json.dumps(document, default=_number, ensure_ascii=False, separators=(",", ":")).encode()
    return Request(method, url, {"Content-Type": "application/json", **headers}, params, body)


def form_request(url: str, fields: Mapping[str, str], headers: Mapping[str, str]) -> Request:
    """A POST with a form's fields."""
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return Request("POST", url, {**kind, **headers}, {}, urlencode(fields).encode())


def check_status(answer: Answer, said: str = "") -> None:
    """Raise the `Failure` that an HTTP status means; `said` is the service's own message, if one was found.

    401, 402 and 403 are the keys, 429 is throttled, other 4xx the question, 5xx (and anything odd) the service.
    """
    status = answer.status
    if 200 <= status < 300:
        return
    reason = {401: "login", 402: "login", 403: "login", 408: "timeout", 429: "throttled", 504: "timeout"}.get(
        status, "invalid" if 400 <= status < 500 else "upstream"
    )
    raise Failure(reason, said or f"HTTP {status}")


class HttpLine:
    """HTTP to one service. Usable from any thread: each has its own connections."""

    def __init__(self, answer_seconds: float) -> None:
        self._answer_seconds = answer_seconds
        self._threads = threading.local()

    def send(self, request: Request) -> Answer:
        """The answer, whatever its status; a `Failure` where none came."""
        session = getattr(self._threads, "session", None)
        if session is None:
            session = self._threads.session = requests.Session()
        try:
            with session.request(
                request.method,
                request.url,
                params=dict(request.params),
                headers=dict(request.headers),
                data=request.body or None,
                timeout=(CONNECT_SECONDS, self._answer_seconds),
                allow_redirects=False,  # A redirect would carry the seller's keys to somebody else.
                auth=_as_it_stands,
                stream=True,
            ) as response:
                body = _read(response, time.monotonic() + self._answer_seconds)
                answer = Answer(response.status_code, body, dict(response.headers))
        # Without what caused them: its text may hold the whole address, and keys with it.
        except (requests.Timeout, TimeoutError, urllib3.exceptions.TimeoutError):
            raise Failure("timeout", f"no answer from {urlsplit(request.url).hostname}") from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as fault:
            raise Failure("upstream", f"{urlsplit(request.url).hostname}: {type(fault).__name__}") from None
        return answer


def _read(response: requests.Response, until: float) -> bytes:
    """The body, as long as it is neither endless nor trickling."""
    body = b""
    for piece in response.iter_content(65536):
        body += piece
        if len(body) > MAX_BYTES:
            raise Failure("upstream", "an answer of unlikely size")
        if time.monotonic() > until:
            raise Failure("timeout", "an answer that does not end")
    return body


def _as_it_stands(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Said to be how we log in, so that no `.netrc` of the machine's says otherwise."""
    return prepared


def _number(value: object) -> int | float:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value).__name__} is not written as JSON")
