"""DHL Express by its MyDHL API: what DHL would charge the seller's own account.

Source: DHL's OpenAPI document "DHL Express APIs (MyDHL API)" for fields, ranges and codes; the header `x-version` and
the form of the gateway's refusals are known from public clients of it.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import timedelta, timezone
from decimal import ROUND_CEILING, Decimal
from typing import Any

from adapters.carriers.service import (
    Answer,
    Enquiry,
    Failure,
    Send,
    amount_of,
    check_status,
    currency_of,
    json_request,
    required,
    whole_days,
)
from trade.consignment import Carton
from trade.money import Money
from trade.places import Place
from trade.shipping import NamedCharge, ShippingOption

VERSION = "3.1.0"
ADDRESSES = {
    "live": "https://express.api.dhl.com/mydhlapi",
    "test": "https://express.api.dhl.com/mydhlapi/test",
}
MOCK_HOST = "api-mock.dhl.com"
MOST_PIECES = 999
LONGEST_CITY = 45

_STEP = Decimal("0.001")
_CENT = Decimal("0.01")
_HOURS_EAST = {"CN": 8, "HK": 8, "MO": 8, "TW": 8, "SG": 8, "MY": 8, "VN": 7, "TH": 7, "JP": 9, "KR": 9}
"""Offsets from UTC of senders' countries without summer time; UTC elsewhere, which may at most shift the day."""
_REASONS = {
    "996:": "not_served",
    "997:": "not_served",
    "account number": "login",
    "invalid credentials": "login",
}
"""DHL's words that say more than its HTTP status: 996 and 997 (no product for these places or this day) come with
404, a wrong account with 400, wrong keys with 401 or 400."""


class Mydhl:
    """`POST /rates`, all pieces in one question.

    Settings: `key`, `secret`, `account` (the DHL customer number), `mode` (`live`, also when blank, or `test`: asked
    of DHL's test address and never offered), `url`.
    """

    label = "DHL Express"

    def __init__(self, settings: Mapping[str, str]) -> None:
        key, secret, self._account = required(settings, "key", "secret", "account")
        mode = settings.get("mode", "").strip() or "live"
        if mode not in ADDRESSES:
            raise Failure("not_configured", "mode in shop.yml under carriers is live or test")
        self._url = (settings.get("url", "").strip() or ADDRESSES[mode]).rstrip("/")
        self._is_test = mode == "test" or self._url.endswith("/test") or MOCK_HOST in self._url
        self._authorization = "Basic " + base64.b64encode(f"{key}:{secret}".encode()).decode()

    def ask(self, enquiry: Enquiry, send: Send) -> list[ShippingOption]:
        document = {
            **self.shipment(enquiry),
            "plannedShippingDateAndTime": _tendered(enquiry),
            # On a public holiday: what is collected on the next working day.
            "nextBusinessDay": True,
            # QDDC counts the days of customs clearance, QDDF (DHL's default) does not.
            "estimatedDeliveryDate": {"isRequested": True, "typeCode": "QDDC"},
            # Without products that need an agreement of their own (medical, break bulk).
            "returnStandardProductsOnly": True,
        }
        found = self.post("/rates", document, send)
        priced = [(product, _billed(product)) for product in found["products"]]
        options = [self._option(enquiry, product, price) for product, price in priced if price is not None]
        if not options:
            raise Failure("not_served", "; ".join(self.warnings(found)) or "no product with a price")
        return options

    def shipment(self, enquiry: Enquiry) -> dict[str, Any]:
        """What every question about a shipment holds: both places, the account, the pieces (kg, cm).

        DHL does not take an address without a city; a blank postcode it takes as one that has none.
        """
        sender, place, consignment = enquiry.sender.place, enquiry.destination, enquiry.consignment
        if not sender.city.strip():
            raise Failure("not_configured", "DHL asks for the sender's city")
        if not place.city.strip():
            raise Failure("needs_city", "DHL asks for the city of destination")
        enquiry.check_pieces(MOST_PIECES)
        return {
            "customerDetails": {"shipperDetails": _address(sender), "receiverDetails": _address(place)},
            "accounts": [{"typeCode": "shipper", "number": self._account}],
            "unitOfMeasurement": "metric",
            "isCustomsDeclarable": sender.country != place.country,
            "packages": [_package(carton) for carton in consignment.cartons for _ in range(carton.count)],
        }

    def post(self, path: str, document: Mapping[str, Any], send: Send) -> Any:
        """The decoded answer to one question; a `Failure` for a refusal, and for any answer of the test address."""
        headers = {"Authorization": self._authorization, "x-version": VERSION, "Accept": "application/json"}
        answer = send(json_request("POST", f"{self._url}{path}", document, headers))
        said = "" if answer.status == 200 else _said(answer)
        if 400 <= answer.status < 500:
            for words, reason in _REASONS.items():
                if words in said.lower():
                    raise Failure(reason, said)
        check_status(answer, said)
        found = answer.json()
        if self._is_test:
            raise Failure("test_mode", "DHL's test address answered; its figures are not real")
        return found

    @staticmethod
    def warnings(found: Mapping[str, Any]) -> tuple[str, ...]:
        """What DHL remarks on its own answer, such as that a price cannot be calculated."""
        return _texts(found.get("warnings"))

    def _option(self, enquiry: Enquiry, product: Mapping[str, Any], price: Money) -> ShippingOption:
        days = (product.get("deliveryCapabilities") or {}).get("totalTransitDays")
        return ShippingOption(
            carrier=self.label,
            service=str(product["productName"]),
            mode="express",
            price=price.rounded(),
            surcharges=_surcharges(product, price),
            chargeable_weight_kg=_chargeable_kg(product, enquiry.consignment.gross_kg),
            # `2` and `"2"` are met; `2.0`, which the published type allows too, arrives as a Decimal.
            transit_days=whole_days(days.to_integral_value(ROUND_CEILING) if isinstance(days, Decimal) else days),
            valid_until=enquiry.held_until,
            source=f"carrier:mydhl/{enquiry.reference}/{product.get('productCode') or product['productName']}",
            # It is not told of batteries and liquids, which cost extra or are not taken.
            estimate=enquiry.consignment.estimated or bool(enquiry.consignment.goods),
        )


def _texts(value: object) -> tuple[str, ...]:
    """A list of messages as it may come: none, one, or several."""
    if isinstance(value, list):
        return tuple(str(one) for one in value if one)
    return (str(value),) if value else ()


def _tendered(enquiry: Enquiry) -> str:
    """13:00 on the first weekday after today, by the sender's clock: `2026-11-30T13:00:00GMT+08:00`."""
    hours = _HOURS_EAST.get(enquiry.sender.place.country, 0)
    day = enquiry.at.astimezone(timezone(timedelta(hours=hours))).date() + timedelta(days=1)
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    return f"{day.isoformat()}T13:00:00GMT{hours:+03d}:00"


def _address(place: Place) -> dict[str, str]:
    return {
        "postalCode": place.postcode.strip(),
        "cityName": place.city.strip()[:LONGEST_CITY],
        "countryCode": place.country,
    }


def _package(carton: Carton) -> dict[str, Any]:
    sides = {"length": carton.length_cm, "width": carton.width_cm, "height": carton.height_cm}
    return {
        "weight": max(_up(carton.gross_kg), _STEP),
        "dimensions": {name: max(_up(side), Decimal(1)) for name, side in sides.items()},
    }


def _up(figure: Decimal) -> Decimal:
    """To the three digits that DHL takes, never less than it is."""
    return figure.quantize(_STEP, ROUND_CEILING)


def _billed(product: Mapping[str, Any]) -> Money | None:
    """The total in the account's billing currency (`BILLC`; `PULCL` is the public tariff, `BASEC` a conversion).

    `None` where DHL prices nothing: no such total, or one of 0.
    """
    totals = [
        total
        for total in product.get("totalPrice") or []
        if total.get("currencyType") == "BILLC" and total.get("price") not in (None, 0)
    ]
    if not totals:
        return None
    (total,) = totals
    return Money(amount_of(total["price"]), currency_of(total["priceCurrency"]))


def _surcharges(product: Mapping[str, Any], price: Money) -> tuple[NamedCharge, ...]:
    """The lines that carry a service code; the one without is the transport itself.

    Services that could be added (`XCH`) are listed among them, so nothing is given unless the rest adds up to the
    price within a cent a line: else some line is not in it.
    """
    lines = [
        (line, Decimal(str(line["price"])))
        for block in product.get("detailedPriceBreakdown") or []
        if block.get("currencyType") == "BILLC" and block.get("priceCurrency") == price.currency
        for line in block.get("breakdown") or []
        if line.get("price") and line.get("serviceTypeCode") != "XCH"
    ]
    if abs(sum((amount for _, amount in lines), Decimal(0)) - price.amount) > _CENT * len(lines):
        return ()
    return tuple(
        NamedCharge(str(line.get("name") or line["serviceCode"]), Money(amount, price.currency).rounded())
        for line, amount in lines
        if line.get("serviceCode") and amount > 0
    )


def _chargeable_kg(product: Mapping[str, Any], otherwise: Decimal) -> Decimal:
    """The larger of the quoted and the volumetric weight; `otherwise` where DHL states none in kg."""
    weight = product.get("weight") or {}
    stated = [amount_of(weight[name]) for name in ("provided", "volumetric") if weight.get(name)]
    return max(stated) if stated and weight.get("unitOfMeasurement", "metric") == "metric" else otherwise


def _said(answer: Answer) -> str:
    """DHL's own words: `detail` and the `additionalDetails` it points to; `reasons` when its gateway refuses."""
    try:
        found = answer.json()
    except Failure:
        return ""
    if not isinstance(found, dict):
        return ""
    reasons = [one.get("msg") for one in found.get("reasons") or [] if isinstance(one, dict)]
    words = [found.get("detail") or found.get("message") or found.get("title"), *_texts(found.get("additionalDetails"))]
    return "; ".join(str(word) for word in (*words, *reasons) if word)
