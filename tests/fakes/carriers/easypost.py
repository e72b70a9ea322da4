"""EasyPost: `POST /beta/rates`, one parcel at a time, in inches and ounces."""

from __future__ import annotations

import base64
import re
from typing import Any

from tests.fakes.carriers.service import Call, FakeService, Offer, Refusal, Reply

KEY = "EZAK5d0c1f7e9a3b482f"


class FakeEasyPost(FakeService):
    name = "easypost"
    offers = (  # Three cartons, of two sizes: each figure of the recording three times.
        Offer("DHLExpress", "ExpressWorldwideNonDoc", "259.26", "USD", (4, 4)),
        Offer("UPSDAP", "UPSSaver", "102.45", "USD", (5, 5)),
        Offer("FedEx", "INTERNATIONAL ECONOMY", "859.62", "HKD", None),
        Offer("AsendiaUsa", "ePAQSelect", "22.01", "EUR", None, "post"),
    )
    failures = {
        "no_service": "not_served",
        "customs_wanted": "not_served",
        "bad_key": "login",
        "bad_parcel": "invalid",
        "bad_account": "invalid",
        "test_mode": "test_mode",
    }

    def settings(self) -> dict[str, str]:
        return {"url": f"{self.url}/", "key": KEY, "carrier_accounts": "ca_1f0c7a52, ca_7e2b9d10"}

    def check(self, call: Call) -> Reply | None:
        if (call.method, call.path, call.query) != ("POST", "/beta/rates", {}):
            raise _error(404, "NOT_FOUND", "The requested resource could not be found.", [call.path])
        scheme, _, given = call.headers.get("authorization", "").partition(" ")
        if scheme != "Basic" or base64.b64decode(given, validate=True) != f"{KEY}:".encode():
            raise _error(401, "UNAUTHORIZED", "Authentication is required and has failed.", [])
        _need(call.headers.get("content-type") == "application/json", "content type")
        asked = call.json()
        _need(set(asked) == {"shipment"}, "shipment")
        shipment = asked["shipment"]
        needed = {"from_address", "to_address", "parcel"}
        _need(needed <= set(shipment) <= needed | {"customs_info", "carrier_accounts"}, "shipment fields")
        for side in ("from_address", "to_address"):
            _need(set(shipment[side]) <= _ADDRESS, f"{side} fields")
            _need(all(isinstance(value, str) and value for value in shipment[side].values()), f"{side} blank")
            _need(re.fullmatch("[A-Z]{2}", shipment[side]["country"]) is not None, f"{side}.country")
        parcel = shipment["parcel"]
        _need(set(parcel) == {"length", "width", "height", "weight"}, "parcel fields")
        for name, value in parcel.items():
            _need(_is_tenths(value), f"parcel.{name}")
        accounts = shipment.get("carrier_accounts", ["ca_"])
        _need(0 < len(accounts) <= 60 and all(name.startswith("ca_") for name in accounts), "carrier_accounts")
        if "customs_info" in shipment:
            self._check_customs(shipment["customs_info"], parcel["weight"])
        return None

    @staticmethod
    def _check_customs(customs: dict[str, Any], parcel_weight: float) -> None:
        _need(set(customs) <= _CUSTOMS, "customs_info fields")
        _need(customs["contents_type"] in _CONTENTS, "contents_type")
        _need(not customs.get("customs_certify") or bool(customs.get("customs_signer")), "customs_signer")
        _need(0 < len(customs["customs_items"]) <= 100, "customs_items")
        for item in customs["customs_items"]:
            _need(bool(item["description"]) and item["quantity"] > 0 and item["value"] > 0, "customs_items")
            _need(_is_tenths(item["weight"]), "customs_items.weight")
            _need(re.fullmatch(r"[0-9.]{6,13}", item["hs_tariff_number"]) is not None, "hs_tariff_number")
            _need(re.fullmatch("[A-Z]{2}", item["origin_country"]) is not None, "origin_country")
            _need(re.fullmatch("[A-Z]{3}", item.get("currency", "USD")) is not None, "currency")
        weight = sum(item["weight"] for item in customs["customs_items"])
        _need(weight <= parcel_weight, "customs_items heavier than the parcel")


def _need(holds: bool, field: str) -> None:
    if not holds:
        raise _error(422, "PARAMETER.INVALID", "Wrong parameter type.", [{"field": field, "message": "is invalid"}])


def _error(status: int, code: str, message: str, errors: list[Any]) -> Refusal:
    return Refusal(status, {"error": {"code": code, "message": message, "errors": errors}})


def _is_tenths(value: object) -> bool:
    """Above zero, with one decimal place at most."""
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0 and value == round(value, 1)


_ADDRESS = {"name", "company", "street1", "street2", "city", "state", "zip", "country", "phone", "email", "residential"}
_CUSTOMS = {
    "eel_pfc",
    "contents_type",
    "contents_explanation",
    "customs_certify",
    "customs_signer",
    "non_delivery_option",
    "restriction_type",
    "restriction_comments",
    "customs_items",
    "declaration",
}
_CONTENTS = {
    "documents",
    "gift",
    "merchandise",
    "returned_goods",
    "sample",
    "dangerous_goods",
    "humanitarian_donation",
    "other",
}
