"""EasyPost: one key, the seller's carrier accounts behind it."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Mapping, Sequence
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
    json_request,
    required,
    whole_days,
)
from trade.consignment import Carton, Consignment, Content
from trade.money import Money
from trade.shipping import ShippingOption

PRODUCTION = "https://api.easypost.com"
MAX_PIECES = 20
MAX_CALLS = 5

_CM_PER_INCH = Decimal("2.54")
_KG_PER_OUNCE = Decimal("0.028349523125")
_TENTH = Decimal("0.1")
_AMOUNT = re.compile(r"[0-9]+(\.[0-9]+)?")
_POSTAL = ("usps", "post", "royalmail", "asendia")
"""In the names of carriers that are postal lines. `UPSDAP` and the `NextDayAir` of UPS are couriers all the same."""


class EasyPost:
    """`POST /beta/rates`, which stores nothing. Settings: `key`; `carrier_accounts` to ask only some (`ca_1, ca_2`).

    It prices one parcel at a time: each different carton is asked for once, and its price counts for all like it.
    Test keys begin with `EZTK`; their figures are not real, so nothing is asked with them.

    Customs papers go along when the shop states all they hold. Otherwise they are left out, and the carriers that
    want them say so in `messages`: nothing is declared that was not stated, signed or certified.
    Source: docs.easypost.com (parcels, customs-items, shipments/rates, shipments/messages, errors).
    """

    label = "EasyPost"

    def __init__(self, settings: Mapping[str, str]) -> None:
        (self._key,) = required(settings, "key")
        self._url = (settings.get("url", "").strip() or PRODUCTION).rstrip("/")
        self._accounts = [name.strip() for name in settings.get("carrier_accounts", "").split(",") if name.strip()]

    def ask(self, enquiry: Enquiry, send: Send) -> list[ShippingOption]:
        if self._key.startswith("EZTK"):
            raise Failure("test_mode", "the EasyPost key is a test key (EZTK)")
        said: list[str] = []
        priced: list[tuple[_Prices, int]] = []
        services: list[_Service] = []
        for request, count in self._questions(enquiry):
            prices, messages = self._read(send(request))
            said += messages
            priced.append((prices, count))
            services = [service for service in priced[0][0] if all(service in prices for prices, _ in priced)]
            if not services:
                said += ["no service priced every carton"] if prices else []
                raise Failure("not_served", self._detail([*said, *_left_out(enquiry)]) or "no rates and no messages")
        return [_option(enquiry, service, priced) for service in services]

    def _questions(self, enquiry: Enquiry) -> list[tuple[Request, int]]:
        """One request for each different carton, and how many there are of it."""
        consignment = enquiry.consignment
        if consignment.pieces > MAX_PIECES:
            raise Failure("too_many_pieces", f"{consignment.pieces} pieces; EasyPost prices one at a time")
        requests: dict[bytes, Request] = {}
        counts: Counter[bytes] = Counter()
        for carton in consignment.cartons:
            request = self._request(enquiry, carton)
            requests[request.body] = request
            counts[request.body] += carton.count
        if len(requests) > MAX_CALLS:
            raise Failure("too_many_pieces", f"{len(requests)} different cartons; EasyPost prices one at a time")
        return [(request, counts[body]) for body, request in requests.items()]

    def _request(self, enquiry: Enquiry, carton: Carton) -> Request:
        sender, place = enquiry.sender, enquiry.destination
        shipment: dict[str, Any] = {
            "from_address": _stated(
                company=sender.name,
                street1=sender.street,
                city=sender.place.city,
                zip=sender.place.postcode,
                country=sender.place.country,
            ),
            "to_address": _stated(city=place.city, zip=place.postcode, country=place.country),
            "parcel": {
                "length": _up(carton.length_cm / _CM_PER_INCH),
                "width": _up(carton.width_cm / _CM_PER_INCH),
                "height": _up(carton.height_cm / _CM_PER_INCH),
                "weight": _up(carton.gross_kg / _KG_PER_OUNCE),
            },
        }
        if sender.place.country != place.country and not _not_stated(enquiry.consignment):
            shipment["customs_info"] = _customs_info(enquiry.consignment.contents[0], carton.units)
        if self._accounts:
            shipment["carrier_accounts"] = self._accounts
        basic = b64encode(f"{self._key}:".encode()).decode()
        return json_request(
            "POST", f"{self._url}/beta/rates", {"shipment": shipment}, {"Authorization": f"Basic {basic}"}
        )

    def _read(self, answer: Answer) -> tuple[_Prices, list[str]]:
        """What each service wants for the parcel, and what those carriers said that gave no rate."""
        try:
            found = answer.json()
        except Failure:
            check_status(answer)  # A page instead of JSON: the status still says whose fault it is.
            raise
        check_status(answer, self._detail(_complaints(found)))
        rates = found["rates"]
        if not isinstance(rates, list):
            raise TypeError("rates are no list")
        real = [rate for rate in rates if (rate.get("mode") or found.get("mode")) in (None, "production")]
        if rates and not real:
            raise Failure("test_mode", "EasyPost answered in test mode")
        prices: dict[_Service, tuple[Decimal, int | None] | None] = {}
        for rate in real:
            service = _Service(
                _word(rate, "carrier"),
                _word(rate, "service").replace("_", " "),
                currency_of(_word(rate, "currency")),
                _text(rate.get("carrier_account_id")),
            )
            amount, days = _amount(rate["rate"]), rate.get("delivery_days")
            if amount is None or service in prices:
                prices[service] = None  # Without a price; or with two, and which would be paid is not said.
            else:
                prices[service] = amount, days if type(days) is int and days > 0 else None
        return {service: price for service, price in prices.items() if price}, _messages(found)

    def _detail(self, said: Sequence[str]) -> str:
        """For the seller: each sentence once, without the key should one repeat it."""
        return "; ".join(dict.fromkeys(said)).replace(self._key, "***")


class _Service(NamedTuple):
    """What is the same offer for another carton. Two accounts with one carrier have prices of their own."""

    carrier: str
    name: str
    currency: str
    account: str


_Prices = dict[_Service, tuple[Decimal, int | None]]
"""Of one parcel: what each service costs, and its days where it says."""


def _option(enquiry: Enquiry, service: _Service, priced: Sequence[tuple[_Prices, int]]) -> ShippingOption:
    """All parcels together, which have arrived when the last one has."""
    total = sum((prices[service][0] * count for prices, count in priced), Decimal(0))
    days = [prices[service][1] for prices, _ in priced]
    return ShippingOption(
        carrier=service.carrier,
        service=service.name,
        mode="post" if any(word in service.carrier.lower() for word in _POSTAL) else "express",
        price=Money(total, service.currency).rounded(),
        surcharges=(),  # The answer does not break a price down.
        chargeable_weight_kg=enquiry.consignment.gross_kg,
        transit_days=None if None in days else whole_days(max(day for day in days if day)),
        valid_until=enquiry.held_until,
        source=f"carrier:easypost/{enquiry.reference}",  # Rates of this call have no id: nothing is stored.
        # It is not told of batteries and liquids, which cost extra or are not taken.
        estimate=enquiry.consignment.estimated or bool(enquiry.consignment.goods),
    )


def _up(measure: Decimal) -> Decimal:
    """EasyPost keeps one decimal place of inches and ounces; a carton never gets smaller or lighter.

    >>> _up(Decimal(60) / _CM_PER_INCH), _up(Decimal("12.5") / _KG_PER_OUNCE), _up(Decimal("25.4") / _CM_PER_INCH)
    (Decimal('23.7'), Decimal('441.0'), Decimal('10.0'))
    """
    return measure.quantize(_TENTH, ROUND_CEILING)


def _stated(**fields: str) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


def _not_stated(consignment: Consignment) -> list[str]:
    """What customs papers hold and the shop does not say."""
    if len(consignment.contents) != 1:
        return ["what each carton holds"]
    (content,) = consignment.contents
    answers = {
        "price": content.unit_value is not None and content.unit_value.amount > 0,
        "HS code": bool(content.hs_code),
        "origin": bool(content.origin),
        "weight": content.unit_weight_kg > 0,
    }
    return [name for name, is_stated in answers.items() if not is_stated]


def _customs_info(content: Content, units: int) -> dict[str, Any]:
    """Weight and value are those of all units in the carton, the value in the shop's own currency.

    Left out: `eel_pfc`, which cites United States export rules; `customs_certify` and `customs_signer`, as no person
    signs a question; `restriction_type`, as the shop does not state it.
    """
    value = content.unit_value
    assert value is not None  # `_not_stated` has looked.
    return {
        "contents_type": "merchandise",
        "customs_items": [
            {
                "description": content.name,
                "quantity": units,
                "weight": _up(content.unit_weight_kg * units / _KG_PER_OUNCE),
                "value": (value * units).rounded().amount,
                "currency": value.currency,
                "hs_tariff_number": content.hs_code,
                "origin_country": content.origin,
            }
        ],
    }


def _left_out(enquiry: Enquiry) -> list[str]:
    """Why the question went without customs papers, for the seller who wonders why nobody offers."""
    gaps = _not_stated(enquiry.consignment) if enquiry.sender.place.country != enquiry.destination.country else []
    return [f"asked without customs_info, not stated: {', '.join(gaps)}"] if gaps else []


def _amount(value: object) -> Decimal | None:
    """The price to be paid, `"34.15"`; `None` where a service is named without one. `list_rate` is somebody else's."""
    if value is None:
        return None
    # With a comma it could be thousands or cents.
    if not isinstance(value, str | int | Decimal) or not _AMOUNT.fullmatch(str(value)):
        raise ValueError("a rate that is no amount")
    return amount_of(value) if Decimal(value) else None


def _word(rate: Mapping[str, Any], name: str) -> str:
    word = rate[name]
    if not isinstance(word, str) or not word.strip():
        raise ValueError(f"a rate without {name}")
    return word.strip()


def _messages(found: Mapping[str, Any]) -> list[str]:
    """What carriers answered that gave no rate, each with its name. HTTP calls this a success."""
    listed = found.get("messages")
    named = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    return [f"{_text(one.get('carrier')) or 'EasyPost'}: {_text(one.get('message'))}" for one in named]


def _complaints(found: object) -> list[str]:
    """An error: `{"error": {"code", "message", "errors"}}`, where `errors` are fields with messages, or bare sentences,
    and `message` is at times a list."""
    error = found.get("error") if isinstance(found, dict) else None
    if not isinstance(error, dict):
        return [_text(error)] if _text(error) else []
    listed = error.get("errors")
    pairs = [(error.get("code"), error.get("message"))]
    for one in listed if isinstance(listed, list) else []:
        pairs.append((one.get("field"), one.get("message")) if isinstance(one, dict) else (None, one))
    return [": ".join(part for part in map(_text, pair) if part) for pair in pairs if any(map(_text, pair))]


def _text(value: object) -> str:
    """Only what is text: anything else is not for people."""
    if isinstance(value, list):
        return ", ".join(one for one in value if isinstance(one, str))
    return value if isinstance(value, str) else ""
