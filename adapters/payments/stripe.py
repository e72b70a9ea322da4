"""Stripe Payment Links: one link for one payment (https://docs.stripe.com/api/payment-link)."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from adapters.http_line import Answer, Failure, Request, Send, check_status, form_request
from adapters.payments.service import Demand, Link, Notice, Unverified, page_address, required
from trade.money import Money

VERSION = "2025-11-17.clover"
"""Of the interface, so that a newer one of the account's changes no field."""
TOLERANCE = 300
"""Seconds between Stripe's clock and ours beyond which a notice is an old one sent again."""
_NO_MINOR_UNIT = frozenset(
    "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split()  # noqa: SIM905
)
_THOUSANDTHS = frozenset({"BHD", "JOD", "KWD", "OMR", "TND"})
"""Written in thousandths, of which the last digit must be zero."""
_WHOLE_ONLY = frozenset({"ISK", "UGX"})
"""Written in hundredths, but only whole units are taken."""
_LONG_AMOUNTS = frozenset({"COP", "HUF", "IDR", "INR", "LBP"}) | _NO_MINOR_UNIT
_LARGEST = 99_999_999
"""Minor units of one payment, where the currency is not one of long amounts."""


class Stripe:
    """`POST /v1/payment_links`. Settings: `secret` (the secret or a restricted key), `webhook_secret`."""

    label = "Stripe"
    one_link_for_both = False

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._secret, self._webhook_secret = required(settings, "secret", "webhook_secret")
        self._url = settings.get("url", "https://api.stripe.com").rstrip("/")
        self._is_live = "_test_" not in self._secret[:8]

    def takes(self, amount: Money, later: Money) -> bool:
        try:
            minor = to_minor(amount)
        except ValueError:
            return False
        return minor > 0 and (minor <= _LARGEST or amount.currency in _LONG_AMOUNTS)

    def make(self, demand: Demand, send: Send) -> Link:
        try:
            minor = to_minor(demand.amount)
        except ValueError as wrong:
            raise Failure("invalid", str(wrong)) from None
        currency = demand.amount.currency.lower()
        about = {
            "order": demand.number,
            "revision": str(demand.revision),
            "part": demand.part,
            "desk": demand.desk,
        }
        price = "line_items[0][price_data]"
        fields = {
            f"{price}[currency]": currency,
            f"{price}[unit_amount]": str(minor),
            f"{price}[product_data][name]": demand.title,
            "line_items[0][quantity]": "1",
            "restrictions[completed_sessions][limit]": "1",
            "payment_intent_data[description]": demand.title,
            **{f"metadata[{name}]": value for name, value in about.items()},
            **{f"payment_intent_data[metadata][{name}]": value for name, value in about.items()},
        }
        made = self._answered(send(self._post("/v1/payment_links", fields, demand.key)))
        if made["active"] is not True or made["livemode"] is not self._is_live:
            raise Failure("upstream", "a link that takes no payment")
        return Link(_name(made["id"], "plink_"), page_address(made["url"]))

    def withdraw(self, provider_id: str, send: Send) -> None:
        address = f"/v1/payment_links/{quote(_name(provider_id, 'plink_'))}"
        left = self._answered(send(self._post(address, {"active": "false"})))
        if left["active"] is not False:
            raise Failure("upstream", "the link is still active")
        # Who has opened the page already could still pay on it.
        query = {"payment_link": provider_id, "status": "open", "limit": "100"}
        for session in self._answered(send(self._get("/v1/checkout/sessions", query)))["data"]:
            ended = send(self._post(f"/v1/checkout/sessions/{quote(_name(session['id'], 'cs_'))}/expire", {}))
            if ended.status != 400:  # 400: it has just ended by itself, or is paid; a notice will say so.
                self._answered(ended)

    def verified(self, headers: Mapping[str, str], body: bytes, at: datetime, send: Send) -> dict[str, Any]:
        self._verify(headers.get("stripe-signature", ""), body, at)
        try:
            event = json.loads(body)
        except (ValueError, RecursionError):
            event = None
        if not isinstance(event, dict):
            raise Unverified("no event")
        return event

    def read(self, event: Mapping[str, Any]) -> Notice:
        told = event["data"]["object"]
        event_id, name = _name(event["id"], "evt_"), str(event["type"])
        kind = _kind(name, told)
        if kind == "other":
            return Notice(event_id, name, kind)
        about = told.get("metadata") or {}
        return Notice(
            event_id,
            name,
            kind if event["livemode"] is self._is_live else "test_mode",
            provider_id=str(told.get("payment_link") or ""),
            paid=from_minor(told["amount_total"], told["currency"]),
            reference=str(told.get("payment_intent") or told["id"]),
            desk=str(about.get("desk") or ""),
            number=str(about.get("order") or ""),
        )

    def login(self, send: Send) -> str:
        found = self._answered(send(self._get("/v1/payment_links", {"limit": "1"})))
        if not isinstance(found["data"], list):
            raise Failure("upstream", "no list of links")
        if not self._webhook_secret.startswith("whsec_"):
            raise Failure("not_configured", "webhook_secret is no signing secret (whsec_…)")
        return "logged in" if self._is_live else "logged in, TEST MODE: no money moves"

    def _verify(self, header: str, body: bytes, at: datetime) -> None:
        """`t=<seconds>,v1=<hex>`, one `v1` for each secret while they are being changed."""
        parts = [part.strip().partition("=") for part in header.split(",")]
        times = [value for name, _, value in parts if name == "t" and value.isascii() and value.isdigit()]
        if len(times) != 1 or len(times[0]) > 12 or abs(at.timestamp() - int(times[0])) > TOLERANCE:
            raise Unverified("no time, or a time too far from ours")
        right = hmac.new(self._webhook_secret.encode(), times[0].encode() + b"." + body, hashlib.sha256).hexdigest()
        signatures = [value for name, _, value in parts if name == "v1"][:8]
        if not any([hmac.compare_digest(right.encode(), one.encode()) for one in signatures]):  # noqa: C419
            raise Unverified("a wrong signature")

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._secret}", "Stripe-Version": VERSION}

    def _post(self, path: str, fields: Mapping[str, str], key: str = "") -> Request:
        once = {"Idempotency-Key": key} if key else {}
        return form_request(self._url + path, fields, {**self._headers(), **once})

    def _get(self, path: str, query: Mapping[str, str]) -> Request:
        return Request("GET", self._url + path, self._headers(), query)

    def _answered(self, answer: Answer) -> Any:
        found = answer.json() if answer.status < 500 else {}
        said = (found.get("error") or {}) if isinstance(found, dict) else {}
        told = str(said.get("message") or said.get("code") or "").replace(self._secret, "…")
        check_status(answer, told)
        return found


def to_minor(money: Money) -> int:
    """The amount as Stripe writes it; a `ValueError` for what cannot be written exactly.

    >>> to_minor(Money.of("8610.00", "USD")), to_minor(Money.of("5000", "JPY")), to_minor(Money.of("1.230", "KWD"))
    (861000, 5000, 1230)
    """
    minor = money.amount.scaleb(_digits(money.currency))
    step = 10 if money.currency in _THOUSANDTHS else 100 if money.currency in _WHOLE_ONLY else 1
    if minor != minor.to_integral_value() or minor % step:
        raise ValueError(f"{money.amount} {money.currency} cannot be collected exactly")
    return int(minor)


def from_minor(minor: object, currency: object) -> Money:
    """What `to_minor` wrote; a `ValueError` for anything but a whole number and a currency."""
    code = str(currency).upper()
    if isinstance(minor, bool) or not isinstance(minor, int) or len(code) != 3:
        raise ValueError("no amount")
    return Money(Decimal(minor).scaleb(-_digits(code)), code)


def _digits(currency: str) -> int:
    return 0 if currency in _NO_MINOR_UNIT else 3 if currency in _THOUSANDTHS else 2


def _kind(event: str, session: Mapping[str, Any]) -> str:
    if not event.startswith("checkout.session.") or session.get("mode") != "payment":
        return "other"
    if event == "checkout.session.async_payment_failed":
        return "failed"
    if event in ("checkout.session.completed", "checkout.session.async_payment_succeeded"):
        return {"paid": "paid", "unpaid": "pending"}.get(str(session.get("payment_status")), "other")
    return "other"


def _name(value: object, begins: str) -> str:
    if not isinstance(value, str) or not value.startswith(begins) or len(value) > 255:
        raise ValueError(f"no {begins}… name")
    return value
