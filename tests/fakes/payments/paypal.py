"""PayPal: the login, Invoicing v2, and the verification of webhooks."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

from tests.fakes.carriers.service import Call, Refusal, Reply
from tests.fakes.payments.service import FakeProvider

CLIENT, SECRET, WEBHOOK = "AYnightdesk0client", "EBnightdesk0secret", "8WH0000000000000N"
_MONEY = {"currency_code", "value"}


class FakePayPal(FakeProvider):
    name = "paypal"
    failures = {"not_allowed": "login", "bad_currency": "invalid"}
    secrets = (SECRET,)

    def __init__(self) -> None:
        super().__init__()
        self.tokens = 0
        self.sent: dict[str, bool] = {}
        self.drafts: dict[str, dict[str, Any]] = {}
        self.bare = False
        """Answers a draft with its address alone, as without `Prefer`."""

    def settings(self) -> dict[str, str]:
        return {"client_id": CLIENT, "secret": SECRET, "webhook_id": WEBHOOK, "url": f"{self.url}/"}

    def served(self, call: Call) -> Reply | None:
        if call.path == "/v1/oauth2/token":
            return self._token(call)
        if call.headers.get("authorization") != f"Bearer token-{self.tokens}" or not self.tokens:
            raise Refusal(401, {"error": "invalid_token", "error_description": "Token signature verification failed"})
        if self.event != "made":
            return None
        match call.method, call.path.split("/")[2:]:
            case "POST", ["invoicing", "invoices"]:
                return self._draft(call)
            case "POST", ["invoicing", "invoices", invoice, "send"]:
                self.need(invoice in self.sent, "RESOURCE_NOT_FOUND")
                self._silent(call)
                self.sent[invoice] = True
                address = f"https://www.paypal.com/invoice/p/#{invoice.removeprefix('INV2-').replace('-', '')}"
                return Reply(200, self.recorded("sent") | {"href": self.page or address})
            case "POST", ["invoicing", "invoices", invoice, "cancel"]:
                self.need(self.sent.get(invoice, False), "a draft cannot be cancelled")
                self._silent(call)
                if invoice in self.withdrawn:
                    return self.recording("already_cancelled")
                self.withdrawn.append(invoice)
                return Reply(204, text="")
            case "GET", ["notifications", "webhooks", webhook]:
                self.need(webhook == WEBHOOK, "INVALID_RESOURCE_ID")
                return self.recording("webhook")
            case "POST", ["notifications", "verify-webhook-signature"]:
                return self._verify(call)
        raise Refusal(404, {"name": "RESOURCE_NOT_FOUND", "message": call.path})

    def _token(self, call: Call) -> Reply:
        pair = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if call.headers.get("authorization") != f"Basic {pair}":
            return self.recording("bad_client")
        self.need(dict(parse_qsl(call.body.decode())) == {"grant_type": "client_credentials"}, "grant_type")
        self.tokens += 1
        return Reply(200, self.recorded("token") | {"access_token": f"token-{self.tokens}"})

    def _silent(self, call: Call) -> None:
        asked = call.json()
        self.need(set(asked) <= {"send_to_recipient", "send_to_invoicer"}, "fields of a notification")
        self.need(asked["send_to_recipient"] is False, "PayPal would write to the buyer")

    def _draft(self, call: Call) -> Reply:
        asked, key = call.json(), call.headers.get("paypal-request-id", "")
        self.need(0 < len(key) <= 108, "PayPal-Request-Id")
        self.need(set(asked) == {"detail", "items", "configuration"}, "fields of an invoice")
        detail, (item,), configuration = asked["detail"], asked["items"], asked["configuration"]
        self.need(len(item["name"]) <= 200 and item["quantity"] == "1", "item")
        self.need(len(detail["reference"]) <= 120 and len(detail["memo"]) <= 500, "detail")
        self.need(configuration["allow_tip"] is False, "a tip would be paid on top")
        whole = self._money(item["unit_amount"], detail["currency_code"])
        self.need(Decimal(0) < whole <= Decimal(1_000_000), "unit_amount")
        if partial := configuration.get("partial_payment"):
            self.need(partial["allow_partial_payment"] is True, "partial_payment")
            self.need(self._money(partial["minimum_amount_due"], detail["currency_code"]) < whole, "minimum")
        if key not in self.made:
            number = len(self.made) + 1
            invoice = f"INV2-NGHT-DESK-0000-{number:04d}"
            self.made[key] = self.recorded("draft") | {"id": invoice}
            self.sent[invoice] = False
            self.drafts[invoice] = asked
        made = self.made[key]
        if self.bare or call.headers.get("prefer") != "return=representation":
            address = f"{self.url}/v2/invoicing/invoices/{made['id']}"
            return Reply(201, {"rel": "self", "href": address, "method": "GET"})
        return Reply(201, made)

    def _money(self, money: dict[str, str], currency: str) -> Decimal:
        self.need(set(money) == _MONEY and money["currency_code"] == currency, "one currency")
        digits = r"\d+" if currency in ("JPY", "HUF", "TWD") else r"\d+\.\d\d"
        self.need(re.fullmatch(digits, money["value"]) is not None, f"value {money['value']} {currency}")
        return Decimal(money["value"])

    def _verify(self, call: Call) -> Reply:
        asked = call.json()
        names = {"auth_algo", "cert_url", "transmission_id", "transmission_sig", "transmission_time"}
        self.need(set(asked) == names | {"webhook_id", "webhook_event"}, "fields of a verification")
        event = call.body.partition(b',"webhook_event":')[2][:-1]
        right = _sign(asked["transmission_id"], asked["transmission_time"], asked["webhook_id"], event)
        ok = asked["webhook_id"] == WEBHOOK and asked["transmission_sig"] == right
        return Reply(200, {"verification_status": "SUCCESS" if ok else "FAILURE"})

    def signature(self, body: bytes, at: datetime) -> dict[str, str]:
        transmission, time = f"id-{zlib.crc32(body)}", at.strftime("%Y-%m-%dT%H:%M:%SZ")
        return {
            "paypal-auth-algo": "SHA256withRSA",
            "paypal-cert-url": "https://api.paypal.com/v1/notifications/certs/CERT-1",
            "paypal-transmission-id": transmission,
            "paypal-transmission-sig": _sign(transmission, time, WEBHOOK, body),
            "paypal-transmission-time": time,
            "content-type": "application/json",
        }

    def paid(self, link: str, amount: str, currency: str, event_id: str, **about: str) -> dict[str, Any]:
        event = self.recorded("INVOICING.INVOICE.PAID")
        money = {"currency_code": currency, "value": amount}
        event["id"] = f"WH-{event_id}"
        invoice = event["resource"]["invoice"]
        invoice |= {"id": link, "status": "PARTIALLY_PAID"}
        invoice["detail"] |= {
            "currency_code": currency,
            "memo": self.drafts.get(link, {}).get("detail", {}).get("memo", ""),
        }
        if about:
            invoice["detail"]["memo"] = (
                f"nightdesk:{about['desk']}:{about['revision']}:{about['part']}:{about['order']}"
            )
        invoice["payments"]["paid_amount"] = money
        invoice["payments"]["transactions"][0]["amount"] = money
        return event


def _sign(transmission: str, time: str, webhook: str, event: bytes) -> str:
    """PayPal signs these four; that its key is not ours makes no difference to who must send what."""
    text = f"{transmission}|{time}|{webhook}|{zlib.crc32(event)}"
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
