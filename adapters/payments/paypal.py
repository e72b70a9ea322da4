"""PayPal Invoicing v2: an invoice nobody is sent, only linked to (https://developer.paypal.com/docs/api/invoicing/v2/)."""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from time import monotonic
from typing import Any

from adapters.http_line import Answer, Failure, Request, Send, check_status, form_request, json_request
from adapters.payments.service import Demand, Link, Notice, Unverified, page_address, required
from trade.money import Money

CURRENCIES = frozenset(
    "AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS JPY MXN MYR NOK NZD PHP PLN SEK SGD THB TWD USD".split()  # noqa: SIM905
)
_WHOLE_ONLY = frozenset({"HUF", "JPY", "TWD"})
_LARGEST = Decimal(1_000_000)
"""Of one line of an invoice."""
_INVOICE = re.compile(r"INV2(-[A-Z0-9]{4}){4}")
_MEMO = re.compile(r"nightdesk:([0-9a-f]+):([0-9]+):([a-z]+):(.+)")
_SIGNED = ("auth-algo", "cert-url", "transmission-id", "transmission-sig", "transmission-time")
_SUBSCRIBED = ("INVOICING.INVOICE.PAID", "INVOICING.INVOICE.CANCELLED", "INVOICING.INVOICE.REFUNDED")
_KINDS = {
    "PAID": "paid",
    "PARTIALLY_PAID": "paid",
    "PAYMENT_PENDING": "pending",
    "REFUNDED": "refunded",
    "PARTIALLY_REFUNDED": "refunded",
    "MARKED_AS_REFUNDED": "refunded",
    "CANCELLED": "withdrawn",
}
"""By the invoice's status. `MARKED_AS_PAID` is what the seller wrote into PayPal, and no payment."""


class PayPal:
    """Settings: `client_id`, `secret`, `webhook_id`; `url` for the sandbox (`https://api-m.sandbox.paypal.com`)."""

    label = "PayPal"
    one_link_for_both = True

    def __init__(self, settings: Mapping[str, str], clock: Callable[[], float] = monotonic) -> None:
        self._client_id, self._secret, self._webhook_id = required(settings, "client_id", "secret", "webhook_id")
        self._url = settings.get("url", "https://api-m.paypal.com").rstrip("/")
        self._clock = clock
        self._lock = threading.Lock()
        self._token, self._token_until = "", 0.0

    def takes(self, amount: Money, later: Money) -> bool:
        try:
            _value(amount), _value(amount + later)
        except ValueError:
            return False
        return amount.amount > 0 and (amount + later).amount <= _LARGEST

    def make(self, demand: Demand, send: Send) -> Link:
        try:
            document = _invoice(demand)
        except ValueError as wrong:
            raise Failure("invalid", str(wrong)) from None
        once = {"PayPal-Request-Id": f"{demand.key}-draft", "Prefer": "return=representation"}
        draft = self._asked(send, "POST", "/v2/invoicing/invoices", document, once)
        # Without `Prefer`, only the draft's address comes back.
        invoice = _invoice_id(draft.get("id") or str(draft.get("href", "")).rpartition("/")[2])
        silent = {"send_to_recipient": False, "send_to_invoicer": False}
        once = {"PayPal-Request-Id": f"{demand.key}-send"}
        sent = self._asked(send, "POST", f"/v2/invoicing/invoices/{invoice}/send", silent, once)
        if sent.get("rel") != "payer-view":
            raise Failure("upstream", "the invoice was not sent, only scheduled")
        return Link(invoice, page_address(sent["href"]))

    def withdraw(self, provider_id: str, send: Send) -> None:
        silent = {"send_to_recipient": False, "send_to_invoicer": False}
        try:
            self._asked(send, "POST", f"/v2/invoicing/invoices/{_invoice_id(provider_id)}/cancel", silent)
        except Failure as failure:
            if "INVOICE_CANCELED_ALREADY" not in failure.detail:
                raise

    def read(self, event: Mapping[str, Any]) -> Notice:
        name, event_id = str(event["event_type"]), str(event["id"])
        if not event_id or len(event_id) > 255:
            raise ValueError("no event's name")
        invoice = (event.get("resource") or {}).get("invoice")
        if not name.startswith("INVOICING.INVOICE.") or not isinstance(invoice, dict):
            return Notice(event_id, name, "other")
        kind = _KINDS.get(str(invoice.get("status")), "other")
        detail = invoice.get("detail") or {}
        written = _MEMO.fullmatch(str(detail.get("memo") or ""))
        paid, reference = _paid(invoice)
        return Notice(
            event_id,
            name,
            kind,
            provider_id=_invoice_id(invoice["id"]),
            paid=paid,
            reference=reference,
            desk=written[1] if written else "",
            number=written[4] if written else "",
        )

    def login(self, send: Send) -> str:
        hook = self._asked(send, "GET", f"/v1/notifications/webhooks/{self._webhook_id}")
        names = {one["name"] for one in hook["event_types"]}
        missing = [name for name in _SUBSCRIBED if name not in names and "*" not in names]
        if missing:
            raise Failure("not_configured", f"the webhook does not hear of: {', '.join(missing)}")
        return f"logged in; its notices go to {hook['url']}" + (", SANDBOX" if "sandbox" in self._url else "")

    def verified(self, headers: Mapping[str, str], body: bytes, at: datetime, send: Send) -> dict[str, Any]:
        """PayPal says itself whether it is its own. It goes back byte for byte, as it was signed."""
        try:
            event = json.loads(body.decode("utf-8"), parse_float=Decimal, parse_constant=_no_constant)
        except (ValueError, RecursionError):
            raise Unverified("no JSON") from None
        if not isinstance(event, dict):
            raise Unverified("no event")
        signed = {name.replace("-", "_"): headers.get(f"paypal-{name}", "") for name in _SIGNED}
        if not all(0 < len(value) <= 2000 for value in signed.values()):
            raise Unverified("no signature")
        head = json.dumps({**signed, "webhook_id": self._webhook_id}).encode()
        # `body` is one whole JSON object, so that it can add no field to what is asked.
        asked = head[:-1] + b',"webhook_event":' + body + b"}"
        path = "/v1/notifications/verify-webhook-signature"
        try:
            answer = self._asked(send, "POST", path, asked)
        except Failure as failure:
            if failure.reason == "invalid":
                raise Unverified("no signature of PayPal's") from None
            raise
        if answer.get("verification_status") != "SUCCESS":
            raise Unverified("a wrong signature")
        return event

    def _asked(
        self, send: Send, method: str, path: str, document: object = None, headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """One call with a good token; a token that is refused is renewed once."""
        for fresh in (False, True):
            known = {"Authorization": f"Bearer {self._bearer(send, fresh)}", **(headers or {})}
            if isinstance(document, bytes):
                request = Request(method, self._url + path, {"Content-Type": "application/json", **known}, {}, document)
            elif document is None:
                request = Request(method, self._url + path, known)
            else:
                request = json_request(method, self._url + path, document, known)
            answer = send(request)
            if answer.status != 401:
                break
        return self._answered(answer)

    def _bearer(self, send: Send, fresh: bool) -> str:
        with self._lock:
            if fresh or self._clock() >= self._token_until:
                pair = base64.b64encode(f"{self._client_id}:{self._secret}".encode()).decode()
                fields = {"grant_type": "client_credentials"}
                request = form_request(f"{self._url}/v1/oauth2/token", fields, {"Authorization": f"Basic {pair}"})
                given = self._answered(send(request))
                self._token = str(given["access_token"])
                self._token_until = self._clock() + int(given["expires_in"]) - 60
            return self._token

    def _answered(self, answer: Answer) -> dict[str, Any]:
        if answer.status == 204 or (200 <= answer.status < 300 and not answer.body):
            return {}
        found = answer.json() if answer.status < 500 else {}
        said = ""
        if isinstance(found, dict):
            issues = [str(one.get("issue", "")) for one in found.get("details") or [] if isinstance(one, dict)]
            said = ": ".join(
                part
                for part in (
                    str(found.get("name") or found.get("error") or ""),
                    str(found.get("message") or found.get("error_description") or ""),
                    ", ".join(issues),
                )
                if part
            )
        check_status(answer, said.replace(self._secret, "…"))
        if not isinstance(found, dict):
            raise Failure("upstream", "an answer of another shape")
        return found


def _invoice(demand: Demand) -> dict[str, Any]:
    """The draft: over all that is still to come, of which at least the part due now must be paid at once."""
    whole = demand.amount + demand.later
    configuration: dict[str, Any] = {"allow_tip": False, "tax_inclusive": False}
    if demand.later.amount:
        configuration["partial_payment"] = {"allow_partial_payment": True, "minimum_amount_due": _value(demand.amount)}
    item = {"name": demand.title, "quantity": "1", "unit_amount": _value(whole), "unit_of_measure": "AMOUNT"}
    return {
        "detail": {
            "currency_code": whole.currency,
            "reference": demand.title,
            # Seen by the seller alone.
            "memo": f"nightdesk:{demand.desk}:{demand.revision}:{demand.part}:{demand.number}",
            "payment_term": {"term_type": "DUE_ON_RECEIPT"},
        },
        "items": [item],
        "configuration": configuration,
    }


def _value(money: Money) -> dict[str, str]:
    """PayPal's money; a `ValueError` for what it cannot collect exactly."""
    exact = money.amount.quantize(Decimal(1) if money.currency in _WHOLE_ONLY else Decimal("0.01"))
    if money.currency not in CURRENCIES or exact != money.amount:
        raise ValueError(f"{money.amount} {money.currency} cannot be collected exactly")
    return {"currency_code": money.currency, "value": format(exact, "f")}


def _paid(invoice: Mapping[str, Any]) -> tuple[Money | None, str]:
    """What has come in through PayPal itself and is settled, and the name of the newest payment.

    What the seller entered as cash or transfer is no word of PayPal's.
    """
    through = [
        one
        for one in (invoice.get("payments") or {}).get("transactions") or []
        if one.get("type") == "PAYPAL" and one.get("transaction_status", "SUCCESS") in ("SUCCESS", "COMPLETED")
    ]
    if not through:
        return None, ""
    amounts = [Money.of(str(one["amount"]["value"]), str(one["amount"]["currency_code"])) for one in through]
    total = amounts[0]
    for amount in amounts[1:]:
        total = total + amount
    return total, str(through[-1].get("payment_id") or "")


def _invoice_id(value: object) -> str:
    if not isinstance(value, str) or not _INVOICE.fullmatch(value):
        raise ValueError("no invoice's name")
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(name)
