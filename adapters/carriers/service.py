"""What every rate service shares: the question put to it, how requests and answers are written, why there is no price."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol

from trade.consignment import Consignment
from trade.landed import Customs
from trade.money import Money
from trade.places import Place
from trade.shipping import ShippingOption

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


class CustomsApi(Protocol):
    """One service that reckons what import would cost; as `RateApi`. `freight` is what the carriage costs."""

    label: str

    def customs(self, enquiry: Enquiry, freight: Money, send: Send) -> Customs: ...


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


def _number(value: object) -> int | float:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value).__name__} is not written as JSON")
