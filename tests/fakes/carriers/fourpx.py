"""4PX's open platform: `POST /router/api/service`, the method in the query, signed over the query and the body."""

from __future__ import annotations

import hashlib
import json
import re
from decimal import Decimal
from typing import Any

from tests.fakes.carriers.service import Call, FakeService, Offer, Refusal, Reply

ESTIMATE = "ds.xms.estimated_cost.get"
PRODUCTS = "ds.xms.logistics_product.getlist"


class FakeFourpx(FakeService):
    name = "fourpx"
    offers = (
        Offer("4PX", "Nordwind Courier", "937.20", "CNY", (3, 5)),
        Offer("4PX", "Registered Small Packet", "462.75", "CNY", (7, 12), "post"),
        Offer("4PX", "欧洲海运专线", "301.80", "CNY", None, "sea_lcl"),
        Offer("4PX", "XQ9", "585.00", "CNY", (8, 15)),
    )
    failures = {
        "bad_key": "login",
        "bad_signature": "login",
        "not_authorized": "login",
        "too_often": "throttled",
        "bad_product": "invalid",
        "no_service": "not_served",
        "no_price": "not_served",
        "failed": "upstream",
    }

    def __init__(self) -> None:
        super().__init__()
        self.products = "products"
        """The recording of the list of products; `unavailable` answers it with HTTP 502."""
        self.events_by_weight: dict[str, str] = {}
        """Another recording for a parcel of so many grams."""

    def settings(self) -> dict[str, str]:
        return {
            "url": f"{self.url}/",
            "app_key": "5c3f-key",
            "app_secret": "9b1d-secret",
            "access_token": "e07a-token",
        }

    def asked(self, method: str) -> list[dict[str, Any]]:
        """The bodies of the calls of one method, in order."""
        return [call.json() for call in self.calls if call.query["method"] == method]

    def check(self, call: Call) -> Reply | None:
        if (call.method, call.path) != ("POST", "/router/api/service"):
            raise Refusal(404, {"message": call.path})
        self._check_query(call)
        asked = call.json()
        _need(call.body == json.dumps(asked, ensure_ascii=False, separators=(",", ":")).encode(), "000004", "body")
        if call.query["method"] == PRODUCTS:
            _need(set(asked) <= _PRODUCTS_FIELDS, "DS000004", "fields")
            _need(asked["transport_mode"] in ("1", "2", "3", "4", "5", "6"), "DS000004", "transport_mode")
            return Reply(502, text="Bad Gateway") if self.products == "unavailable" else self.recording(self.products)
        self._check_estimate(asked)
        event = self.events_by_weight.get(asked["weight"])
        return self.recording(event) if event else None

    def _check_query(self, call: Call) -> None:
        query, known = call.query, self.settings()
        _need(call.headers.get("content-type", "").split(";")[0] == "application/json", "000014", "Content-Type")
        _need(set(query) - {"access_token", "language"} == {*_SIGNED, "sign"}, "000014", "public parameters")
        if query["method"] not in (ESTIMATE, PRODUCTS):
            unknown = Refusal(500, f"no such method: {query['method']}")
            unknown.reply = Reply(500, text="com.fpx.ApiException: API接口不存在")
            raise unknown
        _need(query["app_key"] == known["app_key"], "000013", "app_key")
        _need(query["v"] in ("1.0.0", "1.1.0") and query["format"] == "json", "000014", "v or format")
        _need(re.fullmatch("1[0-9]{12}", query["timestamp"]) is not None, "000014", "timestamp in milliseconds")
        _need(query.get("language", "cn") in ("cn", "en"), "000014", "language")
        _need(query.get("access_token", known["access_token"]) == known["access_token"], "000022", "access_token")
        _need(query["sign"] == signature(query, call.body, known["app_secret"]), "000012", "sign")

    def _check_estimate(self, asked: dict[str, Any]) -> None:
        _need(set(asked) <= _ESTIMATE_FIELDS, "DS000004", "fields")
        texts = {name: value for name, value in asked.items() if name != "logistics_product_code"}
        _need(all(isinstance(value, str) and value for value in texts.values()), "DS000004", "a text that is none")
        _need(re.fullmatch("[A-Z]{2}", asked["country_code"]) is not None, "DS000004", "country_code")
        _need(re.fullmatch("[1-9][0-9]{0,5}", asked["weight"]) is not None, "DS000004", "weight in whole grams")
        sides = [asked[name] for name in ("length", "width", "height") if name in asked]
        _need(len(sides) in (0, 3), "DS000004", "length, width and height go together")
        for side in sides:
            _need(
                re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,2})?", side) is not None and Decimal(side) > 0, "DS000004", "side"
            )
        _need(asked.get("cargocode", "P") in ("P", "D"), "DS000004", "cargocode")
        codes = asked.get("logistics_product_code", ["any"])
        _need(isinstance(codes, list) and 0 < len(codes) <= 200, "DS000004", "logistics_product_code")
        _need(all(isinstance(code, str) and code for code in codes), "DS000110", "logistics_product_code")


_SIGNED = ("app_key", "format", "method", "timestamp", "v")
_PRODUCTS_FIELDS = {"transport_mode", "source_country_code", "source_warehouse_code", "dest_country_code"}
_ESTIMATE_FIELDS = {
    "request_no",
    "country_code",
    "weight",
    "length",
    "width",
    "height",
    "cargocode",
    "logistics_product_code",
    "recipient_post_code",
}


def signature(query: dict[str, str], body: bytes, secret: str) -> str:
    """MD5 of each signed parameter's name and value, by name, then the body, then the secret."""
    signed = "".join(f"{name}{query[name]}" for name in _SIGNED)
    return hashlib.md5(signed.encode() + body + secret.encode()).hexdigest()


def _need(holds: bool, code: str, what: str) -> None:
    if not holds:
        error = {"error_code": code, "error_msg": what, "error_data": None, "reference_code": None}
        raise Refusal(200, {"result": "0", "msg": "System processing failed", "errors": [error], "data": None})
