"""What every rate service shares: the question put to it, HTTP, and the family of failures."""

from __future__ import annotations

import json
import re
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol
from urllib.parse import urlsplit

import requests
import urllib3

from trade.consignment import Consignment
from trade.places import Place
from trade.shipping import Refused, ShippingOption

CONNECT_SECONDS = 2.0
ANSWER_SECONDS = 4.0
"""Longer than this no buyer waits: the quote is made of what has come by then."""
MAX_BYTES = 4_000_000
DOOR_TO_DOOR = frozenset({"express", "post"})


_DAYS = re.compile(
    r"([0-9]{1,3})(?:\s*[-~\u2013\u81f3\u5230]\s*([0-9]{1,3}))?\s*"
    r"(?:(?:business|working)?\s*days?|\u4e2a?\u5de5\u4f5c\u65e5|\u5929)?",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Sender:
    """Where the seller's consignments start. The place's postcode may be blank."""

    name: str
    street: str
    place: Place
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Enquiry:
    """One question for a price. `at` is aware UTC; `reference` names the question in sources and logs."""

    consignment: Consignment
    destination: Place
    sender: Sender
    at: datetime
    reference: str = ""


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
    """Why a service gives no price: one of `Refused`'s reasons and its own words, which only the seller sees."""

    reason: str
    detail: str = ""


Send = Callable[[Request], Answer]


class RateApi(Protocol):
    """One service's way of being asked. Built from the seller's settings, with every `${NAME}` already looked up.

    `label` is how it is called before the seller. `ask` may send several requests; it raises `Failure`, and gives
    back one option per service offered, each with the price the seller would pay, in the currency of the answer.
    """

    label: str

    def ask(self, enquiry: Enquiry, send: Send) -> list[ShippingOption]: ...


class RemoteCarrier:
    """A `Carrier` that asks over the net. Usable from any thread: each has its own connections."""

    def __init__(self, key: str, api: RateApi, sender: Sender) -> None:
        self.key = key
        self._api = api
        self._sender = sender
        self._threads = threading.local()

    @property
    def name(self) -> str:
        """The service, as the seller knows it."""
        return self._api.label

    @property
    def is_remote(self) -> bool:
        """It is asked over the net."""
        return True

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        """What the service offers; `Refused` with its reason when that is nothing."""
        enquiry = Enquiry(consignment, destination, self._sender, at, uuid.uuid4().hex[:12])
        try:
            offered = self._api.ask(enquiry, self._send)
        except Failure as failure:
            raise self._refused(enquiry, failure) from failure
        except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError, IndexError) as surprise:
            # An answer of another shape than published: no figure can be trusted in it.
            odd = Failure("upstream", f"an unexpected answer ({type(surprise).__name__}: {surprise})")
            raise self._refused(enquiry, odd) from surprise
        if not offered:
            raise self._refused(enquiry, Failure("not_served", "no service offered"))
        # Couriers and post carry from door to door, whoever then pays the duties.
        return [replace(one, incoterm="DAP") if one.mode in DOOR_TO_DOOR else one for one in offered]

    def _refused(self, enquiry: Enquiry, failure: Failure) -> Refused:
        source = f"carrier:{self.key}/{enquiry.reference}"
        return Refused(enquiry.destination.country, None, failure.reason, self.name, source, failure.detail[:500])

    def _send(self, request: Request) -> Answer:
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
                timeout=(CONNECT_SECONDS, ANSWER_SECONDS),
                allow_redirects=False,  # A redirect would carry the seller's keys to somebody else.
                auth=_as_it_stands,
                stream=True,
            ) as response:
                body = _read(response, time.monotonic() + ANSWER_SECONDS)
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


def json_request(method: str, url: str, document: object, headers: Mapping[str, str], /, **params: str) -> Request:
    """A request with a JSON body. Decimals are written as plain numbers."""
    body = json.dumps(document, default=_number, ensure_ascii=False, separators=(",", ":")).encode()
    return Request(method, url, {"Content-Type": "application/json", **headers}, params, body)


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


def required(settings: Mapping[str, str], *names: str) -> list[str]:
    """The values of these settings; a `Failure` `not_configured` names what is missing."""
    missing = [name for name in names if not settings.get(name, "").strip()]
    if missing:
        raise Failure("not_configured", f"missing in shop.yml under carriers: {', '.join(missing)}")
    return [settings[name].strip() for name in names]


def whole_days(value: object) -> tuple[int, int] | None:
    """Transit days as services write them: `3`, `"3"`, `"3-8"`, `"10~15"`, `"5 days"`; `None` for anything else.

    >>> whole_days("3-8"), whole_days("10~15"), whole_days(4), whole_days("48 hours")
    ((3, 8), (10, 15), (4, 4), None)
    """
    found = _DAYS.fullmatch(str(value or "").strip())
    if found is None:
        return None
    days = [int(part) for part in found.groups() if part]
    return (min(days), max(days)) if min(days) else None


def amount_of(value: object) -> Decimal:
    """A price as services write it, number or text with a decimal point; a `ValueError` for anything else and for what
    is not above zero.

    >>> amount_of("1,234.50")
    Decimal('1234.50')
    """
    text = str(value).strip()
    if not _AMOUNT.fullmatch(text) or (amount := Decimal(text.replace(",", ""))) <= 0:
        raise ValueError(f"a price of {value!r}")
    return amount


def currency_of(value: object) -> str:
    """An ISO 4217 code; `RMB` is written for `CNY` in China."""
    code = str(value or "").strip().upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise ValueError(f"a currency of {value!r}")
    return "CNY" if code == "RMB" else code


def _as_it_stands(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Said to be how we log in, so that no `.netrc` of the machine's says otherwise."""
    return prepared


def _number(value: object) -> int | float:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value).__name__} is not written as JSON")
