"""4PX (递四方), a parcel forwarder in China: its open platform, asked what a parcel would cost on each of its products."""

from __future__ import annotations

import hashlib
import re
import threading
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import Any

from adapters.carriers.service import (
    Answer,
    Enquiry,
    Failure,
    Request,
    Send,
    amount_of,
    check_status,
    is_on,
    json_request,
    required,
    whole_days,
)
from trade.consignment import Carton, Consignment
from trade.money import Money
from trade.shipping import ShippingOption

PRODUCTS_KEPT = timedelta(days=1)
MOST_PIECES = 20
MOST_CALLS = 5

_LIVE = "https://open.4px.com"
_TEST = "https://open-test.4px.com"
_PATH = "/router/api/service"
_WEIGHT_BELOW_G = 1_000_000
_SIDE_BELOW_CM = 1_000

_LOGIN = ("000012", "000013", "000014", "000016", "000018", "000021", "000022", "000023", "000025")
_REASONS = dict.fromkeys(_LOGIN, "login") | {
    "000004": "invalid",
    "000017": "throttled",
    "DS000000": "upstream",
    "DS000003": "upstream",
    "DS000006": "throttled",
}
"""By the platform's table of error codes; of the others `DS…` are about the question, the rest the platform's own."""

_MODES = {"2": "express", "3": "post", "5": "post"}
"""By `transport_mode`: 2 courier, 3 small packet, 5 joint post; 4 (special line) and 6 (other) do not say."""
_SEA = re.compile(r"\b(sea|ocean)\b|海运|海派|海卡", re.IGNORECASE)
_RAIL = re.compile(r"\brail(way)?\b|铁路|班列|铁派", re.IGNORECASE)
_AIR = re.compile(r"\bair (freight|cargo)\b|空运|空派", re.IGNORECASE)
_DAYS = re.compile(
    r"[1-9][0-9]{0,2}(\s*[-~～—–至到]\s*[0-9]{1,3})?\s*(天|个?工作日|((working|business) )?days?)?", re.I
)
_WEIGHT = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*(kg|g)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Rate:
    """One product's answer for one parcel. `charged_kg` is `None` when it goes by what the parcel weighs."""

    fee: Decimal
    charged_kg: Decimal | None
    days: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class _Product:
    name: str
    mode: str
    takes_batteries: bool


class Fourpx:
    """`ds.xms.estimated_cost.get`. Settings: `app_key`, `app_secret`; `products` (codes, comma between) to ask only
    some of its products, `access_token` for an app that is not the customer's own, `sandbox: on` for the test system,
    whose figures are never offers.

    It prices one parcel a call. It can be told neither of batteries nor of liquids (`cargocode` is parcel or document
    only): goods with a battery are offered only on products that its list says take them. Every price is an estimate.
    """

    label = "4PX"

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._app_key, self._app_secret = required(settings, "app_key", "app_secret")
        self._access_token = settings.get("access_token", "").strip()
        self._sandbox = is_on(settings.get("sandbox", ""))
        address = settings.get("url", "").strip() or (_TEST if self._sandbox else _LIVE)
        self._sandbox = self._sandbox or _TEST.removeprefix("https://") in address
        self._url = address.rstrip("/") + _PATH
        self._codes = [code.strip() for code in settings.get("products", "").split(",") if code.strip()]
        self._lock = threading.Lock()
        self._products: Mapping[str, _Product] = {}
        self._products_asked: datetime | None = None

    def ask(self, enquiry: Enquiry, send: Send) -> list[ShippingOption]:
        parcels = _parcels(enquiry.consignment)
        priced = [(carton, count, self._rates(enquiry, carton, send)) for carton, count in parcels.items()]
        if self._sandbox:
            raise Failure("test_mode", "the 4PX sandbox is on")
        codes = [code for code in priced[0][2] if all(code in rates for _, _, rates in priced)]
        if not codes:
            raise Failure("not_served", f"4PX prices no product for all of it to {enquiry.destination.country}")
        products = self._listed(enquiry, send)
        if "battery" in enquiry.consignment.goods:
            codes = _that_take_batteries(codes, products)
        return [
            self._option(enquiry, code, products.get(code), [(carton, n, rates[code]) for carton, n, rates in priced])
            for code in codes
        ]

    def _rates(self, enquiry: Enquiry, carton: Carton, send: Send) -> dict[str, _Rate]:
        document: dict[str, Any] = {
            "country_code": enquiry.destination.country,
            "weight": str(_grams(carton)),
            "length": _centimetres(carton.length_cm),
            "width": _centimetres(carton.width_cm),
            "height": _centimetres(carton.height_cm),
            "cargocode": "P",
        }
        if self._codes:
            document["logistics_product_code"] = self._codes
        if enquiry.destination.postcode:
            document["recipient_post_code"] = enquiry.destination.postcode
        rates: dict[str, _Rate] = {}
        for row in self._call(enquiry, "ds.xms.estimated_cost.get", document, send):
            code = _text(row["logistics_product_code"])
            if not _text(row["lump_sum_fee"]).strip("0.") or (self._codes and code not in self._codes):
                continue  # A product without a price (blank or nought), or one that the seller did not name.
            rate = _Rate(amount_of(row["lump_sum_fee"]), _charged_kg(row), _transit(row.get("estimated_time")))
            if not code or rates.get(code, rate) != rate:
                raise ValueError(f"two answers for the product {code!r}")
            rates[code] = rate
        return rates

    def _listed(self, enquiry: Enquiry, send: Send) -> Mapping[str, _Product]:
        """4PX's products by code, asked for at most once a day; the last ones known, maybe none, when that fails.

        The others wait for the one that asks: they need the same answer.
        """
        with self._lock:
            if self._products_asked is None or enquiry.at - self._products_asked >= PRODUCTS_KEPT:
                self._products_asked = enquiry.at
                # The prices stand without the names.
                with suppress(Failure, LookupError, TypeError, ValueError, ArithmeticError, AttributeError):
                    rows = self._call(enquiry, "ds.xms.logistics_product.getlist", {"transport_mode": "1"}, send)
                    self._products = {_text(row["logistics_product_code"]): _product(row) for row in rows}
            return self._products

    def _option(
        self, enquiry: Enquiry, code: str, product: _Product | None, parcels: list[tuple[Carton, int, _Rate]]
    ) -> ShippingOption:
        days = {rate.days for _, _, rate in parcels}
        return ShippingOption(
            carrier=self.label,
            service=product.name if product and product.name else code,
            mode=product.mode if product else "express",
            price=Money(sum((rate.fee * count for _, count, rate in parcels), Decimal(0)), "CNY").rounded(),
            surcharges=(),
            chargeable_weight_kg=sum(
                ((rate.charged_kg or carton.gross_kg) * count for carton, count, rate in parcels), Decimal(0)
            ),
            transit_days=days.pop() if len(days) == 1 else None,
            valid_until=enquiry.held_until,
            source=f"carrier:fourpx/{enquiry.reference}/{code}",
            estimate=True,
        )

    def _call(self, enquiry: Enquiry, method: str, document: object, send: Send) -> list[Mapping[str, Any]]:
        """The rows of `data`, which comes as a list or as a text that holds one; none is none."""
        answer = send(self._signed(enquiry, method, document))
        try:
            found = answer.json()
        except Failure:  # An unknown method is HTTP 500 and a text.
            check_status(answer, self._veiled(answer.body.decode("utf-8", "replace").strip()))
            raise
        result = str(found.get("result"))
        if result == "0":
            raise self._refusal(found)
        check_status(answer, self._veiled(str(found.get("msg") or found.get("message") or "")))
        if result not in ("1", "2"):  # 2: only a part of it worked, and that part is there.
            raise ValueError(f"a result of {result!r}")
        data = found.get("data") or []
        if isinstance(data, str):
            data = Answer(answer.status, data.encode()).json() or []
        if not isinstance(data, list):
            raise TypeError("data is no list")
        return data

    def _signed(self, enquiry: Enquiry, method: str, document: object) -> Request:
        """The platform's rule: MD5, in lower case, of the parameters by name, each followed by its value, then the body
        as sent, then the secret; `access_token` and `language` are left out."""
        request = json_request("POST", self._url, document, {})
        params = {
            "app_key": self._app_key,
            "format": "json",
            "method": method,
            "timestamp": str(int(enquiry.at.timestamp() * 1000)),
            "v": "1.0.0",
        }
        text = "".join(name + params[name] for name in sorted(params))
        signed = text.encode() + request.body + self._app_secret.encode()
        params |= {"sign": hashlib.md5(signed, usedforsecurity=False).hexdigest(), "language": "cn"}
        if self._access_token:
            params["access_token"] = self._access_token
        return replace(request, params=params)

    def _refusal(self, found: Mapping[str, Any]) -> Failure:
        errors = [one for one in found.get("errors") or [] if isinstance(one, dict)]
        said = "; ".join(f"{one.get('error_code')}: {one.get('error_msg')}" for one in errors)
        code = str(errors[0].get("error_code")) if errors else ""
        reason = _REASONS.get(code, "invalid" if code.startswith("DS") else "upstream")
        return Failure(reason, self._veiled(said or str(found.get("msg") or "refused without a reason")))

    def _veiled(self, said: str) -> str:
        """Without what was sent in the query, which a gateway may repeat."""
        for secret in (self._app_secret, self._access_token, self._app_key):
            said = said.replace(secret, "…") if secret else said
        return said[:500]


def _parcels(consignment: Consignment) -> Counter[Carton]:
    """Each different parcel and how many there are of it; how many units are inside makes no difference."""
    parcels: Counter[Carton] = Counter()
    for carton in consignment.cartons:
        parcels[replace(carton, units=0, count=1)] += carton.count
    if consignment.pieces > MOST_PIECES or len(parcels) > MOST_CALLS:
        raise Failure("too_many_pieces", f"{consignment.pieces} pieces of {len(parcels)} kinds; 4PX prices one a call")
    if any(_grams(carton) >= _WEIGHT_BELOW_G for carton in parcels):
        raise Failure("too_heavy", "4PX prices parcels below 1000 kg")
    if any(carton.sides_cm[0] >= _SIDE_BELOW_CM for carton in parcels):
        raise Failure("too_large", "4PX prices parcels below 1000 cm a side")
    return parcels


def _grams(carton: Carton) -> int:
    return int((carton.gross_kg * 1000).to_integral_value(ROUND_CEILING))


def _centimetres(side: Decimal) -> str:
    return format(side.quantize(Decimal("0.01"), ROUND_CEILING), "f")


def _that_take_batteries(codes: list[str], products: Mapping[str, _Product]) -> list[str]:
    if not products:
        raise Failure("upstream", "4PX's list of products, which says what takes batteries, could not be read")
    able = [code for code in codes if code in products and products[code].takes_batteries]
    if not able:
        raise Failure("forbidden_goods", f"no battery goes by {', '.join(codes)}")
    return able


def _charged_kg(row: Mapping[str, Any]) -> Decimal | None:
    """`charge_weight` of a bulky parcel, `1.02kg` or a bare figure, which has only been met in kg; else it is blank."""
    read = _WEIGHT.fullmatch(_text(row.get("charge_weight")))
    if not read:
        return None
    weight = Decimal(read[1]) / (1000 if (read[2] or "").lower() == "g" else 1)
    return weight or None


def _transit(said: object) -> tuple[int, int] | None:
    """Days: `7-12`, `7-10天`, or nothing. Hours and weeks are no days."""
    text = _text(said)
    return whole_days(text) if _DAYS.fullmatch(text) else None


def _product(row: Mapping[str, Any]) -> _Product:
    english, chinese = _text(row.get("logistics_product_name_en")), _text(row.get("logistics_product_name_cn"))
    names = f"{english} {chinese}"
    mode = _MODES.get(_text(row.get("transport_mode")), "post" if row.get("surface_mail") == "Y" else "")
    if _SEA.search(names):
        mode = "sea_lcl"
    elif _RAIL.search(names):
        mode = "rail"
    elif not mode:
        mode = "air" if _AIR.search(names) else "express"
    return _Product(english or chinese, mode, row.get("with_battery") == "Y")


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
