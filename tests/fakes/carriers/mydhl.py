"""DHL Express's MyDHL API: `POST /rates` and `POST /landed-cost`, by its OpenAPI document."""

from __future__ import annotations

import base64
import re
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, ClassVar

from tests.fakes.carriers.service import Call, FakeService, Offer, Refusal, Reply

KEY, SECRET, ACCOUNT = "nd7Qv2kLiveKey", "W$8u:sJ5!pExpress", "601478233"
Fields = dict[str, tuple[bool, Any]]
"""Name → whether it must be there, and what its value must be: a type, the words allowed, or a range."""


class FakeMydhl(FakeService):
    """It answers `/rates` with the event's recording, `/landed-cost` with `landed_cost` where the event is `rates`."""

    name = "mydhl"
    offers = (
        Offer("DHL Express", "EXPRESS WORLDWIDE", "1480.93", "CNY", (4, 4)),
        Offer("DHL Express", "EXPRESS 12:00", "1820.10", "CNY", (3, 3)),
        Offer("DHL Express", "ECONOMY SELECT", "990.00", "CNY", None),
    )
    failures = {
        "no_service": "not_served",
        "no_price": "not_served",
        "no_product": "not_served",
        "bad_key": "login",
        "bad_key_400": "login",
        "bad_account": "login",
        "bad_place": "invalid",
        "process_failure": "upstream",
    }
    now: ClassVar[datetime] = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)

    def settings(self) -> dict[str, str]:
        return {"url": f"{self.url}/", "key": KEY, "secret": SECRET, "account": ACCOUNT, "mode": "live"}

    def check(self, call: Call) -> Reply | None:
        path = call.path.removeprefix("/test")
        if call.method != "POST" or path not in ("/rates", "/landed-cost"):
            raise Refusal(404, {"reasons": [{"msg": "Resource not found"}]})
        self._check_headers(call)
        asked = call.json()
        if path == "/rates":
            self._fields("", asked, _RATES)
            self._check_day(asked["plannedShippingDateAndTime"])
            self._fields("/estimatedDeliveryDate", asked.get("estimatedDeliveryDate", {}), _DELIVERY)
        else:
            self._fields("", asked, _LANDED_COST)
            self._check_items(asked)
        self._check_shipment(asked)
        if path == "/landed-cost" and self.event == "rates":
            return self.recording("landed_cost")
        return None

    @staticmethod
    def _check_headers(call: Call) -> None:
        scheme, _, token = call.headers.get("authorization", "").partition(" ")
        if scheme != "Basic" or base64.b64decode(token, validate=True) != f"{KEY}:{SECRET}".encode():
            raise Refusal(401, {"reasons": [{"msg": "Invalid Credentials"}], "details": {"msgId": "Id-71a0c5"}})
        if not re.fullmatch(r"\d+\.\d+\.\d+", call.headers.get("x-version", "")):
            raise _problem("x-version: required header not found")
        if call.headers.get("content-type", "").partition(";")[0] != "application/json":
            raise Refusal(415, {"title": "Unsupported Media Type", "status": "415"})

    def _check_shipment(self, asked: Any) -> None:
        self._fields("/customerDetails", asked["customerDetails"], _PARTIES)
        for side in ("shipperDetails", "receiverDetails"):
            self._fields(f"/customerDetails/{side}", asked["customerDetails"][side], _ADDRESS)
        for account in asked["accounts"]:
            self._fields("/accounts", account, _ACCOUNT)
            if account["number"] != ACCOUNT:
                raise Refusal(400, _BAD_ACCOUNT)
        if not 1 <= len(asked["packages"]) <= 999:
            raise _problem("#/packages: expected 1 to 999 items")
        for package in asked["packages"]:
            self._fields("/packages", package, _PACKAGE)
            self._fields("/packages/dimensions", package["dimensions"], _DIMENSIONS)

    def _check_day(self, planned: str) -> None:
        match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)GMT([+-]\d\d:\d\d)", planned)
        if not match:
            raise _problem(f"#/plannedShippingDateAndTime: string [{planned}] does not match pattern")
        moment = datetime.fromisoformat(match[1] + match[2])
        if not self.now < moment <= self.now + timedelta(days=10):
            raise _problem("#/plannedShippingDateAndTime: in the past or more than 10 days in the future")

    def _check_items(self, asked: Any) -> None:
        if not 1 <= len(asked["items"]) <= 1000:
            raise _problem("#/items: expected 1 to 1000 items")
        for number, item in enumerate(asked["items"], 1):
            self._fields("/items", item, _ITEM)
            if item["number"] != number:
                raise _problem("#/items/number: expected consecutive numbers")
            # Mandatory while no estimatedTariffRateType leaves the choice to DHL.
            if "commodityCode" not in item and "estimatedTariffRateType" not in item:
                raise _problem("#/items: required key [commodityCode] not found")
        for charge in asked.get("charges", []):
            self._fields("/charges", charge, _CHARGE)

    @staticmethod
    def _fields(where: str, found: Any, fields: Fields) -> None:
        """What the schema says of one object: no key beside these, none of the required missing, each value right."""
        for key in found:
            if key not in fields:
                raise _problem(f"#{where}: extraneous key [{key}] is not permitted")
        for key, (is_required, rule) in fields.items():
            if key not in found:
                if is_required:
                    raise _problem(f"#{where}: required key [{key}] not found")
            elif not _holds(found[key], rule):
                raise _problem(f"#{where}/{key}: [{found[key]!r}] is not a valid value")


def _holds(value: Any, rule: Any) -> bool:
    if isinstance(rule, type):
        return isinstance(value, rule)
    if isinstance(rule, tuple):
        return value in rule
    if isinstance(rule, range):  # a text's length
        return isinstance(value, str) and len(value) in rule
    least, most, step = (Decimal(part) for part in rule.split())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    number = Decimal(str(value))
    return least <= number <= most and number % step == 0


def _problem(detail: str) -> Refusal:
    return Refusal(
        422,
        {
            "instance": "/expressapi/rates",
            "detail": detail,
            "title": "Validation error",
            "message": "Unprocessable Entity",
            "additionalDetails": [],
            "status": "998",
        },
    )


_BAD_ACCOUNT = {
    "instance": "/expressapi/rates",
    "detail": "The account number is not found or invalid. Please check the account number and retry.",
    "title": "Bad request",
    "message": "Bad request",
    "status": "400",
}
_COUNTRY, _CURRENCY = range(2, 3), range(3, 4)
_KG, _CM, _SUM = "0.001 999999999999 0.001", "1 9999999 0.001", "0 999999999999999 0.001"
_SHIPMENT: Fields = {
    "customerDetails": (True, dict),
    "unitOfMeasurement": (True, ("metric", "imperial")),
    "isCustomsDeclarable": (True, bool),
    "packages": (True, list),
    "productCode": (False, range(1, 7)),
    "localProductCode": (False, range(1, 4)),
}
_RATES: Fields = {
    **_SHIPMENT,
    "accounts": (False, list),
    "plannedShippingDateAndTime": (True, range(1, 30)),
    "nextBusinessDay": (False, bool),
    "estimatedDeliveryDate": (False, dict),
    "returnStandardProductsOnly": (False, bool),
    "requestAllValueAddedServices": (False, bool),
    "productTypeCode": (False, ("all", "dayDefinite", "timeDefinite")),
}
_LANDED_COST: Fields = {
    **_SHIPMENT,
    "accounts": (True, list),
    "currencyCode": (True, _CURRENCY),
    "getCostBreakdown": (True, bool),
    "items": (True, list),
    "charges": (False, list),
    "shipmentPurpose": (False, ("commercial", "personal")),
    "transportationMode": (False, ("air", "ocean", "ground")),
    "merchantSelectedCarrierName": (False, ("DHL", "UPS", "FEDEX", "TNT", "POST", "OTHERS")),
}
_DELIVERY: Fields = {"isRequested": (False, bool), "typeCode": (False, ("QDDC", "QDDF"))}
_PARTIES: Fields = {"shipperDetails": (True, dict), "receiverDetails": (True, dict)}
_ADDRESS: Fields = {
    "postalCode": (True, range(13)),
    "cityName": (True, range(1, 46)),
    "countryCode": (True, _COUNTRY),
    "provinceCode": (False, range(2, 36)),
}
_ACCOUNT: Fields = {"typeCode": (True, ("shipper", "payer", "duties-taxes")), "number": (True, range(1, 13))}
_PACKAGE: Fields = {"weight": (True, _KG), "dimensions": (True, dict)}
_DIMENSIONS: Fields = {"length": (True, _CM), "width": (True, _CM), "height": (True, _CM)}
_CHARGE: Fields = {
    "typeCode": (True, ("freight", "additional", "insurance")),
    "amount": (True, _SUM),
    "currencyCode": (True, _CURRENCY),
}
_ITEM: Fields = {
    "number": (True, "1 1000 1"),
    "name": (False, range(1, 513)),
    "description": (False, range(1, 256)),
    "manufacturerCountry": (True, _COUNTRY),
    "quantity": (True, "0.001 999999999999 0.001"),
    "quantityType": (False, ("prt", "box")),
    "unitPrice": (True, "0 999999999999999 0.00001"),
    "unitPriceCurrencyCode": (True, _CURRENCY),
    "commodityCode": (False, range(1, 19)),
    "estimatedTariffRateType": (
        False,
        ("default_rate", "derived_rate", "highest_rate", "center_rate", "lowest_rate"),
    ),
}
