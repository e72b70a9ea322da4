"""YunExpress (云途): parcel lines out of China, priced by the freight trial of its open platform.

Sources: the open platform's OpenAPI (open.yunexpress.cn) for the fields, their ranges and the words "for reference
only"; public clients of it for the token call, the signed text and the meaning of error codes.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import threading
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Any, NamedTuple

from adapters.carriers.service import (
    Answer,
    Enquiry,
    Failure,
    Request,
    Send,
    amount_of,
    check_status,
    currency_of,
    is_on,
    json_request,
    required,
    whole_days,
)
from trade.consignment import Consignment
from trade.money import Money
from trade.shipping import NamedCharge, ShippingOption

HOST = "https://openapi.yunexpress.cn"
SANDBOX_HOST = "https://openapi-sbx.yunexpress.cn"
RENEW_SECONDS = 300
"""A token is fetched anew this long before it expires."""
MOST_PIECES = 20
MOST_CALLS = 5

_LOGIN_PATH = "/openapi/oauth2/token"
_TRIAL_PATH = "/v1/price-trial/get"
_STEP = Decimal("0.001")
_TOKEN_REFUSED = ("401", "0200412101")
_REASONS = {
    "401": "login",
    "403": "login",
    "0200412101": "login",
    "02060015": "login",  # the application is not bound to a customer account
    "429": "throttled",
    "02030008": "not_served",  # no product for this destination and parcel
}
_FREIGHT = ("E1", "运费", "freight")
"""How the freight itself is named among a product's fees; the others are surcharges."""
_MODES = (
    ("post", r"邮|\b(post|postal|epacket|eub|ems)\b"),
    ("sea_lcl", r"海运|海派|海卡|\b(sea|ocean)\b"),
    ("rail", r"铁路|班列|\b(rail|railway|train)\b"),
    ("road", r"卡航|\b(truck|trucking)\b"),
    ("air", r"空运|空派|\bair\b"),
)


class YunExpress:
    """`GET /v1/price-trial/get`, signed. Settings: `app_id`, `secret`; `source_key` where the account has one (the
    token call names it), `origin` (the place of billing), `sandbox` (`on`: its figures are never offered), `url`.

    One weight and one size are asked for at a time, so each different carton is asked for alone.
    """

    label = "YunExpress"

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._app_id, self._secret = required(settings, "app_id", "secret")
        self._source_key = settings.get("source_key", "").strip()
        self._origin = settings.get("origin", "").strip() or "YT-SZ"
        is_sandbox = is_on(settings.get("sandbox", ""))
        self._url = (settings.get("url", "").strip() or (SANDBOX_HOST if is_sandbox else HOST)).rstrip("/")
        self._is_sandbox = is_sandbox or self._url.startswith(SANDBOX_HOST)
        self._lock = threading.Lock()
        self._token, self._token_until = "", 0.0

    def ask(self, enquiry: Enquiry, send: Send) -> list[ShippingOption]:
        enquiry.check_pieces(MOST_PIECES)
        kind = _package_type(enquiry.consignment.goods)
        place = enquiry.destination
        common = {"country_code": place.country, "package_type": kind, "pieces": "1", "origin": self._origin}
        if place.postcode:
            common["postal_code"] = place.postcode
        answers = [
            (_products(self._rows({**common, **parcel._asdict(), "weight_unit": "KG", "size_unit": "CM"}, send)), count)
            for parcel, count in _parcels(enquiry.consignment).items()
        ]
        if self._is_sandbox:
            raise Failure("test_mode", "the figures of YunExpress's sandbox")
        options = [
            self._option(enquiry, code, parts)
            for code in answers[0][0]
            if (parts := [(products[code], count) for products, count in answers if code in products])
            and len(parts) == len(answers)
            and len({product.currency for product, _ in parts}) == 1
        ]
        if not options:
            raise Failure("not_served", "no product is priced for every carton")
        return options

    def _rows(self, query: Mapping[str, str], send: Send) -> list[Mapping[str, Any]]:
        """The fee rows of the answer. A refused token is fetched anew, once."""
        token = self._live_token(send)
        answer = send(self._signed(query, token))
        if answer.status == 401 or _text(_envelope(answer).get("code")) in _TOKEN_REFUSED:
            token = self._live_token(send, refused=token)
            answer = send(self._signed(query, token))
        found = _envelope(answer)
        self._check(answer, found, token)
        if str(found["success"]).lower() != "true":
            raise Failure("invalid", self._said(found, token) or "refused without a word")
        rows: list[Mapping[str, Any]] = found["result"] or []
        if not rows:
            raise Failure("not_served", self._said(found, token) or "no product for this destination and parcel")
        return rows

    def _signed(self, query: Mapping[str, str], token: str) -> Request:
        """The signed text has its fields in alphabetical order; `uri` is the path without the query, as the gateway
        knows it, whatever `url` says. The gateway takes a `date` that is at most 300 s off."""
        date = str(time.time_ns() // 1_000_000)
        text = f"date={date}&method=GET&uri={_TRIAL_PATH}"
        sign = base64.b64encode(hmac.new(self._secret.encode(), text.encode(), hashlib.sha256).digest()).decode()
        headers = {"token": token, "date": date, "sign": sign, "Accept-Language": "en-US"}
        return Request("GET", self._url + _TRIAL_PATH, headers, query)

    def _live_token(self, send: Send, refused: str = "") -> str:
        """The token kept, or a new one; one thread fetches it while the others wait for it."""
        with self._lock:
            if self._token == refused or time.monotonic() >= self._token_until:
                self._token, seconds = self._new_token(send)
                self._token_until = time.monotonic() + seconds - RENEW_SECONDS
            return self._token

    def _new_token(self, send: Send) -> tuple[str, int]:
        """A token and its life in seconds. This call is not signed."""
        keys = {"grantType": "client_credentials", "appId": self._app_id, "appSecret": self._secret}
        if self._source_key:
            keys["sourceKey"] = self._source_key
        answer = send(json_request("POST", self._url + _LOGIN_PATH, keys, {}))
        found = _envelope(answer)
        said = self._said(found)
        if answer.status == 400:  # It asks for nothing but the keys.
            raise Failure("login", said or "HTTP 400")
        self._check(answer, found)
        if "accessToken" not in found and said:
            raise Failure("login", said)
        token = found["accessToken"]
        if not isinstance(token, str) or not token.strip():
            raise ValueError("a token that is none")
        return token.strip(), int(Decimal(str(found.get("expiresIn") or 0)))

    def _check(self, answer: Answer, found: Mapping[str, Any], token: str = "") -> None:
        reason = _REASONS.get(_text(found.get("code")))
        if reason:
            raise Failure(reason, self._said(found, token))
        check_status(answer, self._said(found, token))

    def _said(self, found: Mapping[str, Any], token: str = "") -> str:
        """The service's code and words, without our keys should it repeat them."""
        words = f"{_text(found.get('code'))} {_text(found.get('msg') or found.get('message'))}".strip()
        for key in (self._secret, token):
            words = words.replace(key, "…") if key else words
        return words

    def _option(self, enquiry: Enquiry, code: str, parts: list[tuple[_Product, int]]) -> ShippingOption:
        """The product for the whole consignment; `parts` is its price for each different carton, and their count."""
        first = parts[0][0]
        fees: dict[str, Decimal] = {}
        for product, count in parts:
            for name, amount in product.fees.items():
                fees[name] = fees.get(name, Decimal(0)) + amount * count
        # Without a fee known to be the freight nothing tells which are surcharges.
        is_broken_down = any(name in fees for name in _FREIGHT)
        return ShippingOption(
            carrier=self.label,
            service=first.name,
            mode=_mode(f"{first.name} {code}"),
            price=Money(amount_of(sum(fees.values())), first.currency).rounded(),
            surcharges=tuple(
                NamedCharge(name, Money(amount, first.currency).rounded())
                for name, amount in fees.items()
                if is_broken_down and name and amount and name not in _FREIGHT
            ),
            chargeable_weight_kg=enquiry.consignment.gross_kg,
            transit_days=_agreed(product.days for product, _ in parts),
            valid_until=enquiry.held_until,
            source=f"carrier:yunexpress/{code}/{enquiry.reference}".rstrip("/"),
            estimate=True,  # Published as "for reference only": what is billed is weighed and measured again.
        )


@dataclass(frozen=True, slots=True)
class _Product:
    """A product priced for one carton: its fees by name, all in `currency`."""

    name: str
    currency: str
    fees: Mapping[str, Decimal]
    days: tuple[int, int] | None


def _products(rows: Iterable[Mapping[str, Any]]) -> dict[str, _Product]:
    """Each product by its code. A product whose fees do not add up to one price is left out."""
    by_code: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        code = _text(row["product_code"])
        if not code:
            raise ValueError("a fee of no product")
        by_code.setdefault(code, []).append(row)
    read = {code: _product(code, fees) for code, fees in by_code.items()}
    clear = {code: product for code, product in read.items() if product}
    if not clear:
        raise Failure("upstream", f"no fees that add up to one price: {', '.join(read)}"[:200])
    return clear


def _product(code: str, rows: list[Mapping[str, Any]]) -> _Product | None:
    """`None` when the fees are in several currencies, one is there twice (of two price lists: which one counts?), or
    the freight is free, that is, not priced."""
    currencies = {currency_of(row["currency"]) for row in rows}
    fees = {_text(row.get("fee_name")): _fee(row["calculate_amount"]) for row in rows}
    is_priced = any(fees.values()) and all(fees.get(name, 1) for name in _FREIGHT)
    if len(currencies) > 1 or len(fees) < len(rows) or not is_priced:
        return None
    days = _agreed(whole_days(row.get("interval_day")) for row in rows)
    return _Product(_text(rows[0].get("product_name")) or code, currencies.pop(), fees, days)


def _agreed(days: Iterable[tuple[int, int] | None]) -> tuple[int, int] | None:
    """The days stated, when all that state them state the same."""
    stated = {one for one in days if one}
    return stated.pop() if len(stated) == 1 else None


def _fee(value: object) -> Decimal:
    """A fee may be nothing, but not less."""
    amount = Decimal(_text(value))
    if not amount.is_finite() or amount < 0:
        raise ValueError(f"a fee of {value!r}")
    return amount


class _Parcel(NamedTuple):
    """In kg and cm, to the interface's three places, rounded up."""

    weight: str
    length: str
    width: str
    height: str


def _parcels(consignment: Consignment) -> Counter[_Parcel]:
    """Each different carton, and how many there are."""
    counted: Counter[_Parcel] = Counter()
    for carton in consignment.cartons:
        figures = (carton.gross_kg, *carton.sides_cm)
        counted[_Parcel(*(format(figure.quantize(_STEP, ROUND_CEILING), "f") for figure in figures))] += carton.count
    if len(counted) > MOST_CALLS:
        raise Failure("too_many_pieces", f"{len(counted)} different cartons")
    return counted


def _mode(words: str) -> str:
    return next((mode for mode, pattern in _MODES if re.search(pattern, words, re.IGNORECASE | re.ASCII)), "express")


def _package_type(goods: frozenset[str]) -> str:
    """C general cargo, E with batteries, F other special cargo (特货: liquids, powders, magnets)."""
    if "battery" in goods and len(goods) > 1:
        raise Failure("invalid", "batteries together with other special cargo: the interface takes one kind")
    return "E" if "battery" in goods else "F" if goods else "C"


def _envelope(answer: Answer) -> Mapping[str, Any]:
    """`{success, code, msg, result}`; empty for an answer that is none."""
    try:
        found = answer.json()
    except Failure:
        return {}
    return found if isinstance(found, dict) else {}


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
