"""A karrio server of the seller's: one address, many carriers."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from adapters.carriers.service import (
    Answer,
    Enquiry,
    Failure,
    Request,
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
from trade.shipping import NamedCharge, ShippingOption

MOST_PIECES = 999
"""What the largest of the carriers behind it takes."""


class Karrio:
    """`POST /v1/proxy/rates`. Settings: `url`, `token`; `carrier_ids` to ask only some of the server's carriers."""

    label = "karrio"

    def __init__(self, settings: Mapping[str, str]) -> None:
        url, self._token = required(settings, "url", "token")
        self._url = url.rstrip("/")
        self._carrier_ids = [name.strip() for name in settings.get("carrier_ids", "").split(",") if name.strip()]

    def ask(self, enquiry: Enquiry, send: Send) -> list[ShippingOption]:
        return self._read(enquiry, send(self._request(enquiry)))

    def _request(self, enquiry: Enquiry) -> Request:
        sender, place = enquiry.sender, enquiry.destination
        enquiry.check_pieces(MOST_PIECES)
        document: dict[str, Any] = {
            "shipper": {
                "company_name": sender.name,
                "address_line1": sender.street,
                "city": sender.place.city,
                "postal_code": sender.place.postcode,
                "country_code": sender.place.country,
            },
            "recipient": {"city": place.city, "postal_code": place.postcode, "country_code": place.country},
            "parcels": [_parcel(carton) for carton in enquiry.consignment.cartons for _ in range(carton.count)],
            "reference": enquiry.reference,
        }
        if self._carrier_ids:
            document["carrier_ids"] = self._carrier_ids
        headers = {"Authorization": f"Token {self._token}"}
        return json_request("POST", f"{self._url}/v1/proxy/rates", document, headers)

    def _read(self, enquiry: Enquiry, answer: Answer) -> list[ShippingOption]:
        found = answer.json() if answer.status < 500 else {}
        said = _messages(found)
        check_status(answer, said)
        rates = found["rates"]
        real = [rate for rate in rates if not rate.get("test_mode")]
        if rates and not real:
            raise Failure("test_mode", "the karrio token is a test token")
        if not real:
            raise Failure("not_served", said)
        return [self._option(enquiry, rate) for rate in real]

    def _option(self, enquiry: Enquiry, rate: Mapping[str, Any]) -> ShippingOption:
        currency = currency_of(rate["currency"])
        charges = [
            NamedCharge(str(charge["name"]), Money(Decimal(str(charge["amount"])), currency).rounded())
            for charge in rate.get("extra_charges") or []
            if charge.get("amount") and charge.get("currency", currency) == currency and charge["name"] != "Base charge"
        ]
        return ShippingOption(
            carrier=str(rate["carrier_name"]).replace("_", " ").upper(),
            service=str(rate.get("service") or "").replace("_", " "),
            mode="express",
            price=Money(amount_of(rate["total_charge"]), currency).rounded(),
            surcharges=tuple(charges),
            chargeable_weight_kg=enquiry.consignment.gross_kg,
            transit_days=whole_days(rate.get("transit_days")),
            valid_until=enquiry.held_until,
            source=f"carrier:karrio/{rate.get('id') or enquiry.reference}",
            # It is not told of batteries and liquids, which cost extra or are not taken.
            estimate=enquiry.consignment.estimated or bool(enquiry.consignment.goods),
        )


def _parcel(carton: Carton) -> dict[str, Any]:
    return {
        "weight": carton.gross_kg,
        "weight_unit": "KG",
        "length": carton.length_cm,
        "width": carton.width_cm,
        "height": carton.height_cm,
        "dimension_unit": "CM",
    }


def _messages(found: object) -> str:
    """What the carriers behind the server said, each with its name."""
    listed = (found.get("messages") or found.get("errors") or []) if isinstance(found, dict) else []
    return "; ".join(
        f"{one.get('carrier_name') or 'karrio'}: {one.get('message')}" for one in listed if isinstance(one, dict)
    )
