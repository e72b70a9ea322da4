"""Stripe: `/v1/payment_links` and the sessions on them."""

from __future__ import annotations

import hashlib
import hmac
import re
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

from tests.fakes.carriers.service import Call, Refusal, Reply
from tests.fakes.payments.service import FakeProvider

SECRET = "sk_test_51Nightdesk0000"
SIGNING = "whsec_nightdesk0000"
_FIELDS = re.compile(
    r"line_items\[0\]\[(quantity|price_data\]\[(currency|unit_amount|product_data\]\[name))\]"
    r"|restrictions\[completed_sessions\]\[limit\]"
    r"|(payment_intent_data\[metadata\]|metadata)\[[a-z]{1,40}\]"
    r"|payment_intent_data\[description\]"
)
WHOLE = {"jpy", "krw", "vnd", "clp"}
THOUSANDTHS = {"bhd", "jod", "kwd", "omr", "tnd"}


class FakeStripe(FakeProvider):
    name = "stripe"
    failures = {"bad_key": "login", "bad_amount": "invalid", "key_reused": "invalid"}
    secrets = (SECRET, SIGNING)

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[str, dict[str, str]] = {}
        self.expired: list[str] = []

    def settings(self) -> dict[str, str]:
        return {"secret": SECRET, "webhook_secret": SIGNING, "url": self.url}

    def served(self, call: Call) -> Reply | None:
        if call.headers.get("authorization") != f"Bearer {SECRET}":
            raise Refusal(401, self.recording("bad_key").document)
        self.need(
            re.fullmatch(r"\d{4}-\d\d-\d\d\.[a-z]+", call.headers.get("stripe-version", "")) is not None, "version"
        )
        if self.event != "made":
            return None
        match call.method, call.path.split("/")[2:]:
            case "POST", ["payment_links"]:
                return self._make(call)
            case "GET", ["payment_links"]:
                return Reply(200, {"object": "list", "data": list(self.made.values())[:1], "has_more": False})
            case "POST", ["payment_links", link]:
                self.need(dict(parse_qsl(call.body.decode())) == {"active": "false"}, "only active=false is expected")
                self.need(link in {one["id"] for one in self.made.values()}, f"No such payment link: {link}")
                self.withdrawn.append(link)
                return Reply(200, self.recorded("link") | {"id": link, "active": False})
            case "GET", ["checkout", "sessions"]:
                self.need(call.query["status"] == "open" and call.query["payment_link"] in self.withdrawn, "query")
                return self.recording("open_sessions")
            case "POST", ["checkout", "sessions", session, "expire"]:
                self.need(session.startswith("cs_"), "session")
                self.expired.append(session)
                return Reply(200, {"id": session, "object": "checkout.session", "status": "expired"})
        raise Refusal(404, {"error": {"type": "invalid_request_error", "message": f"Unrecognized URL {call.path}"}})

    def _make(self, call: Call) -> Reply:
        self.need(call.headers["content-type"] == "application/x-www-form-urlencoded", "a form is expected")
        pairs = parse_qsl(call.body.decode(), keep_blank_values=True, strict_parsing=True)
        fields = dict(pairs)
        self.need(len(pairs) == len(fields), "a field twice")
        unknown = [name for name in fields if not _FIELDS.fullmatch(name)]
        self.need(not unknown, f"Received unknown parameters: {unknown}")
        key = call.headers.get("idempotency-key", "")
        self.need(0 < len(key) <= 255, "no idempotency key")
        if key in self.made:
            self.need(
                self.asked[key] == fields, "Keys for idempotent requests can only be used with the same parameters"
            )
            return Reply(200, self.made[key], headers={"Idempotent-Replayed": "true"})
        currency, amount = (
            fields["line_items[0][price_data][currency]"],
            fields["line_items[0][price_data][unit_amount]"],
        )
        self.need(re.fullmatch(r"[a-z]{3}", currency) is not None, "Invalid currency")
        self.need(re.fullmatch(r"[1-9]\d{0,11}", amount) is not None, f"Invalid integer: {amount}")
        self.need(currency not in THOUSANDTHS or amount.endswith("0"), "three-decimal amounts end in 0")
        self.need(fields["line_items[0][quantity]"] == "1", "quantity")
        self.need(fields["restrictions[completed_sessions][limit]"] == "1", "the link could be paid twice")
        self.need(bool(fields["line_items[0][price_data][product_data][name]"]), "product name")
        metadata = {name[9:-1]: value for name, value in fields.items() if name.startswith("metadata[")}
        self.need({"order", "revision"} <= set(metadata), "metadata")
        # Answers a link by its own name, as the real one does.
        number = len(self.made) + 1
        made = self.recorded("link") | {
            "id": f"plink_1Night{number:04d}",
            "url": self.page or f"https://buy.stripe.com/test_night{number:04d}",
            "currency": currency,
            "metadata": metadata,
        }
        self.asked[key], self.made[key] = fields, made
        return Reply(200, made)

    def signature(self, body: bytes, at: datetime) -> dict[str, str]:
        seconds = str(int(at.timestamp()))
        digest = hmac.new(SIGNING.encode(), f"{seconds}.{body.decode()}".encode(), hashlib.sha256).hexdigest()
        return {"stripe-signature": f"t={seconds},v1={digest},v0={'0' * 64}", "content-type": "application/json"}

    def paid(self, link: str, amount: str, currency: str, event_id: str, **about: str) -> dict[str, Any]:
        event = self.recorded("checkout.session.completed")
        code = currency.lower()
        minor = Decimal(amount) * (1 if code in WHOLE else 1000 if code in THOUSANDTHS else 100)
        event["id"] = f"evt_{event_id}"
        event["data"]["object"] |= {
            "payment_link": link,
            "amount_total": int(minor),
            "currency": code,
            "metadata": about,
        }
        return event
