"""Alibaba's TOP gateway with one method: the charge of a parcel by Alibaba.com Logistics."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

from tests.fakes.carriers.service import Call, FakeService, Offer, Refusal, Reply


class FakeOneTouch(FakeService):
    name = "onetouch"
    offers = (
        Offer("Alibaba.com Logistics", "EX_ASP_standard3C", "358.00", "CNY", None),
        Offer("Alibaba.com Logistics", "EX_ASP_ePacket", "100.00", "CNY", None, "post"),
        Offer("Alibaba.com Logistics", "EX_ASP_worldwide", "52.13", "USD", None),
    )
    failures = {
        "bad_session": "login",
        "bad_signature": "login",
        "no_permission": "login",
        "call_limit": "throttled",
        "missing_argument": "invalid",
        "bad_parameter": "invalid",
        "service_down": "upstream",
        "service_late": "timeout",
        "refused_request": "invalid",
        "no_service": "not_served",
        "no_fees": "upstream",
        "no_base_freight": "upstream",
        "two_currencies": "upstream",
        "total_in_cents": "upstream",
        "discount_unexplained": "upstream",
        "published_sample": "upstream",
    }

    clock = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
    """The gateway's own: it takes calls up to ten minutes off it."""
    products = ("EX_ASP_standard3C", "EX_ASP_ePacket", "EX_ASP_economy", "EX_ASP_worldwide")

    def settings(self) -> dict[str, str]:
        return {
            "url": f"{self.url}/router/rest",
            "app_key": "21908417",
            "app_secret": "f0e1d2c3b4a5968778695a4b3c2d1e0f",
            "session": "50002100a41session7be20",
            "warehouse_code": "ASP_YH_SZJC",
            "products": ", ".join(self.products),
            "province": "浙江省",
            "province_code": "330000",
            "city_code": "330200",
            "formal_customs": "on",
        }

    def recording(self, event: str) -> Reply:
        """`rates` holds an answer for each product."""
        reply = super().recording(event)
        if event == "rates":
            reply.document = reply.document[asked(self.calls[-1])["product_code"]]
        return reply

    def check(self, call: Call) -> Reply | None:
        if (call.method, call.path) != ("POST", "/router/rest"):
            raise Refusal(404, {"error": "not found"})
        _need(call.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"), 9, "Http Action")
        _need(not call.query, 43, "Parameter Error")  # Allowed, but tokens do not belong into addresses.
        sent = parameters(call)
        own = self.settings()
        _need(set(sent) == _PARAMETERS, 41, f"Invalid Arguments:{set(sent) ^ _PARAMETERS}")
        _need(sent["method"] == "alibaba.onetouch.logistics.express.charge.calculate", 22, "Invalid Method")
        _need(sent["format"] == "json", 23, "Invalid Format")
        _need(sent["v"] == "2.0", 33, "Invalid Version")
        _need(sent["app_key"] == own["app_key"], 29, "Invalid app Key")
        _need(sent["session"] == own["session"], 27, "Invalid session")
        at = datetime.strptime(sent["timestamp"], "%Y-%m-%d %H:%M:%S").replace(tzinfo=timezone(timedelta(hours=8)))
        _need(abs(at - self.clock) <= timedelta(minutes=10), 31, "Invalid timestamp")
        _need(sent["sign_method"] == "md5", 41, "Invalid Arguments:sign_method")
        _need(sent["sign"] == md5_signature(sent, own["app_secret"]), 25, "Invalid signature")
        query = asked(call)
        _walk(_QUERY, query, "paramn_query")
        self._check_figures(query)
        _need(query["warehouse_code"] == own["warehouse_code"], 41, "Invalid Arguments:warehouse_code")
        _need(query["product_code"] in self.products, 41, "Invalid Arguments:product_code")
        return None

    def _check_figures(self, query: Mapping[str, Any]) -> None:
        for package in query["package_list"]:
            _need(package["type"] == "box", 41, "Invalid Arguments:package_list.type")
            _need(package["quantity"].isdecimal(), 41, "Invalid Arguments:package_list.quantity")
            for name in ("length", "width", "height", "weight", "quantity"):
                _need(_is_figure(package[name]), 41, f"Invalid Arguments:package_list.{name}")
        declared = Decimal(0)
        for cargo in query["cargo_list"]:
            _need(bool(re.fullmatch("[0-9]{8,10}", cargo["hscode"])), 41, "Invalid Arguments:hscode")
            _need(_is_figure(cargo["declaration_value"]), 41, "Invalid Arguments:declaration_value")
            _need(cargo["quantity"] > 0, 41, "Invalid Arguments:quantity")
            _need(
                all(kind["code"] == "battery" for kind in cargo["product_type"]), 41, "Invalid Arguments:product_type"
            )
            declared += Decimal(cargo["declaration_value"]) * cargo["quantity"]
        customs = query["express_customs"]
        _need(Decimal(customs["declaration_amount"]) == declared, 41, "Invalid Arguments:declaration_amount")
        currencies = {customs["declaration_currency"], *(cargo["currency"] for cargo in query["cargo_list"])}
        _need(len(currencies) == 1, 41, "Invalid Arguments:declaration_currency")
        _need(customs["need_customs_clearance"] in ("0", "1"), 41, "Invalid Arguments:need_customs_clearance")
        for side in ("consignor_address", "consignee_address"):
            country = query[side]["address"]["country"]["code"]
            _need(bool(re.fullmatch("[A-Z]{2}", country)), 41, f"Invalid Arguments:{side}.country")
        for name in ("province", "city"):
            code = query["consignor_address"]["address"][name]["code"]
            _need(bool(re.fullmatch("[0-9]{6}", code)), 41, f"Invalid Arguments:{name}.code")


def parameters(call: Call) -> dict[str, str]:
    """The call's form."""
    return dict(parse_qsl(call.body.decode(), keep_blank_values=True, strict_parsing=True))


def asked(call: Call) -> dict[str, Any]:
    """The question in it."""
    query: dict[str, Any] = json.loads(parameters(call)["paramn_query"])
    return query


def md5_signature(sent: Mapping[str, str], secret: str) -> str:
    """As published: names in ASCII order, each followed by its value, the secret before and behind, MD5 in capitals."""
    text = secret
    for name in sorted(sent, key=str.encode):
        if name != "sign" and sent[name]:
            text += name + sent[name]
    return hashlib.md5((text + secret).encode("utf-8")).digest().hex().upper()


def _need(holds: bool, code: int, message: str) -> None:
    if not holds:
        raise Refusal(200, {"error_response": {"code": code, "msg": message, "request_id": "15q1ffakexx1"}})


def _walk(shape: Any, found: Any, path: str) -> None:
    """Required fields are there and filled, of the published types; nothing is there that is not published."""
    if isinstance(shape, dict):
        _need(isinstance(found, dict), 41, f"Invalid Arguments:{path}")
        names = {name.removesuffix("?") for name in shape}
        _need(set(found) <= names, 41, f"Invalid Arguments:{path}.{set(found) - names}")
        for name, inner in shape.items():
            if name.removesuffix("?") in found:
                _walk(inner, found[name.removesuffix("?")], f"{path}.{name}")
            else:
                _need(name.endswith("?"), 40, f"Missing required arguments:{path}.{name}")
    elif isinstance(shape, list):
        _need(isinstance(found, list), 41, f"Invalid Arguments:{path}")
        for item in found:
            _walk(shape[0], item, path)
    else:
        _need(type(found) is shape, 41, f"Invalid Arguments:{path}")
        _need(shape is not str or bool(found.strip()), 40, f"Missing required arguments:{path}")


def _is_figure(text: str) -> bool:
    return bool(re.fullmatch(r"[0-9]+(\.[0-9]{1,3})?", text)) and Decimal(text) > 0


_PARAMETERS = {"method", "app_key", "session", "timestamp", "format", "v", "sign_method", "sign", "paramn_query"}
_COUNTRY = {"code": str, "name": str, "area_id?": int, "phone_code?": str}
_CODED = {"code": str, "name": str, "area_id?": int}
_NAMED = {"code?": str, "name": str, "area_id?": str}
_QUERY = {
    "cargo_list": [
        {
            "unit": str,
            "hscode": str,
            "quantity": int,
            "declaration_value": str,
            "price?": str,
            "name_cn": str,
            "name_en": str,
            "currency": str,
            "product_type": [{"code": str, "name": str, "children?": [{"code?": str, "name?": str}]}],
            "material?": str,
            "purpose?": str,
        }
    ],
    "package_list": [{"quantity": str, "length": str, "width": str, "height": str, "weight": str, "type": str}],
    "origin_zip_code": str,
    "destination_country_code": str,
    "destination_zip_code": str,
    "warehouse_code": str,
    "product_code": str,
    "need_pickup?": bool,
    "express_customs": {"declaration_amount": str, "declaration_currency": str, "need_customs_clearance": str},
    "consignor_address": {
        "address": {"zip": str, "country": _COUNTRY, "province": _CODED, "city": _CODED, "address": str},
        "contact": {"phone_code?": str, "mobile_no": str, "email": str},
        "contact_person": str,
        "company_name_cn": str,
    },
    "consignee_address": {
        "address": {"zip": str, "country": _COUNTRY, "province": _NAMED, "city": _NAMED, "address": str},
        "contact_person": str,
        "company_name_en": str,
    },
}
