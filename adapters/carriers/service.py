"""What every rate service shares: the question put to it, and how its figures are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Protocol

from adapters.http_line import Answer, Failure, Request, Send, check_status, json_request
from trade.consignment import Consignment
from trade.landed import Customs
from trade.money import Money
from trade.places import Place
from trade.shipping import ShippingOption

__all__ = [
    "Answer",
    "CustomsApi",
    "Enquiry",
    "Failure",
    "RateApi",
    "Request",
    "Send",
    "Sender",
    "amount_of",
    "check_status",
    "currency_of",
    "json_request",
    "required",
    "whole_days",
]

_DAYS = re.compile(
    r"([0-9]{1,3})(?:\s*[-~\u2013\u81f3\u5230]\s*([0-9]{1,3}))?\s*"
    r"(?:(?:business|working)?\s*days?|\u4e2a?\u5de5\u4f5c\u65e5|\u5929)?",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


HELD_DAYS = 7
"""As rate services that do state an end mostly have it."""


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

    @property
    def held_until(self) -> date:
        """The last day of an offer whose service states none."""
        return (self.at + timedelta(days=HELD_DAYS)).date()

    def check_pieces(self, most: int) -> None:
        """Raise `Failure` `too_many_pieces` for more than a service is asked about at once."""
        if self.consignment.pieces > most:
            raise Failure("too_many_pieces", f"{self.consignment.pieces} pieces; it is asked about {most} at most")


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


def is_on(text: str) -> bool:
    """A switch of the seller's. Any word that is no plain no is a yes: a sandbox must not be taken for the real thing."""
    return text.strip().lower() not in ("", "off", "no", "false", "0")
