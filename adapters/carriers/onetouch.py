"""Alibaba.com Logistics (一达通 OneTouch express), asked over Alibaba's TOP gateway as a seller on Alibaba.com."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from decimal import ROUND_CEILING, Decimal
from typing import Any
from urllib.parse import urlencode

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
    required,
)
from trade.consignment import Carton, Consignment
from trade.money import Money, total
from trade.shipping import NamedCharge, ShippingOption

MOST_PRODUCTS = 5
"""The interface prices one product a call, and a buyer waits for all of them."""
MOST_PIECES = 999  # None is published.

_LIVE = "https://gw.api.taobao.com/router/rest"
_SANDBOX = "https://gw.api.tbsandbox.com/router/rest"
_METHOD = "alibaba.onetouch.logistics.express.charge.calculate"
_CHINA = timezone(timedelta(hours=8))

_NOT_SAID = "N/A"
"""For what the interface requires and a question for a price has not: buyer's name, company, street and province."""
_PRODUCT_TYPES = {"battery": {"code": "battery", "name": "电池"}}
"""Our kinds of goods as `product_type`. The full list is read with a seller's session; this one is in the sample."""
_BASE = "base_freight"

_REASONS = {
    **dict.fromkeys(("4", "5", "6", "7", "8"), "throttled"),
    **dict.fromkeys(("11", "12", "13", "24", "25", "26", "27", "28", "29"), "login"),
    **dict.fromkeys(("21", "22", "23", "30", "31", "32", "33", "34", "40", "41", "42", "43"), "invalid"),
}
"""TOP's platform codes. Of the others `sub_code` says whose fault it is: `isv.` the caller's, `isp.` the service's."""
_FOR_ALL = ("login", "throttled", "timeout")
"""After these the next product would fare no better."""


class OneTouch:
    """`alibaba.onetouch.logistics.express.charge.calculate`, once for each product.

    Settings: `app_key`, `app_secret`, `session` (the access token); `warehouse_code` and `products` (one to five),
    as `…logistics.product.list` gives them; `province`, `province_code`, `city_code` of the seller, as
    `…address.province.list` and `.city.list` do; `formal_customs` (on or off: it is asked, and it costs). Optional:
    `origin_zip_code` if it is not the sender's postcode, `pickup: on`, `sandbox: on`, `url` (the gateway's address).

    Read from developer.alibaba.com: apiId 47869, and articleId 101617 for the protocol. What they leave open is taken
    so that no wrong price can be shown:
    - `sales_amount` is called the sales total, `discount_amount` the discount total, and nothing says whether the one
      is already less the other. The price is `sales_amount` if the fee rows less the discount are exactly that, else
      `upstream`. This also settles that the total is in the rows' unit (not cents) and currency (it has none), and
      that a row's amount is for its whole `quantity`.
    - Without a row of the `type` `base_freight` there is no offer; the others are surcharges, none named beside a discount.
    - `weight` may be one piece's or the row's, so each piece is a row. kg and cm are the sister call's, `…rule.validate`.
    - No list of `error_code`s is published: 402 ("invalidate request") is `invalid`, any other refusal `not_served`.
    """

    label = "Alibaba.com Logistics"

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._app_key, self._secret, self._session = required(settings, "app_key", "app_secret", "session")
        self._warehouse, products = required(settings, "warehouse_code", "products")
        self._province, self._province_code, self._city_code = required(
            settings, "province", "province_code", "city_code"
        )
        (customs,) = required(settings, "formal_customs")
        self._formal_customs = is_on(customs)
        self._products = [*dict.fromkeys(code.strip() for code in products.split(",") if code.strip())]
        if not 1 <= len(self._products) <= MOST_PRODUCTS:
            raise Failure("not_configured", f"products under carriers: one to {MOST_PRODUCTS} codes")
        self._origin_zip = settings.get("origin_zip_code", "").strip()
        self._pickup = is_on(settings.get("pickup", ""))
        self._sandbox = is_on(settings.get("sandbox", ""))
        self._url = settings.get("url", "").strip() or (_SANDBOX if self._sandbox else _LIVE)
        self._sandbox = self._sandbox or "tbsandbox.com" in self._url

    def ask(self, enquiry: Enquiry, send: Send) -> list[ShippingOption]:
        """A product that is refused is left out; when all are, the first one's reason with the words of each."""
        query = self._query(enquiry)
        options: list[ShippingOption] = []
        failures: list[Failure] = []
        for product in self._products:
            try:
                answer = send(self._request({**query, "product_code": product}, enquiry.at))
                options.append(_option(enquiry, product, answer))
            except Failure as failure:
                failures.append(Failure(failure.reason, f"{product}: {failure.detail}"))
                if failure.reason in _FOR_ALL:
                    break
        if not options:
            raise Failure(failures[0].reason, "; ".join(failure.detail for failure in failures))
        if self._sandbox:
            raise Failure("test_mode", "the sandbox of Alibaba's gateway is on")
        return options

    def _request(self, query: Mapping[str, object], at: datetime) -> Request:
        parameters = {
            "method": _METHOD,
            "app_key": self._app_key,
            "session": self._session,
            "timestamp": at.astimezone(_CHINA).strftime("%Y-%m-%d %H:%M:%S"),
            "format": "json",
            "v": "2.0",
            "sign_method": "md5",
            "paramn_query": json.dumps(query, ensure_ascii=False, separators=(",", ":")),
        }
        parameters["sign"] = _signature(parameters, self._secret)
        headers = {"Content-Type": "application/x-www-form-urlencoded;charset=utf-8"}
        return Request("POST", self._url, headers, body=urlencode(parameters).encode())

    def _query(self, enquiry: Enquiry) -> dict[str, object]:
        place, sender = enquiry.destination, enquiry.sender
        enquiry.check_pieces(MOST_PIECES)
        cargo, value = _cargo(enquiry.consignment)
        origin_zip = self._origin_zip or sender.place.postcode
        if not origin_zip:
            raise Failure("not_configured", "missing in shop.yml under carriers: origin_zip_code")
        if not place.postcode:
            raise Failure("needs_postcode", "the destination's postcode is required")
        if not place.city:
            raise Failure("needs_city", "the destination's city is required")
        return {
            "cargo_list": cargo,
            "package_list": [_package(carton) for carton in enquiry.consignment.cartons for _ in range(carton.count)],
            "origin_zip_code": origin_zip,
            "destination_country_code": place.country,
            "destination_zip_code": place.postcode,
            "warehouse_code": self._warehouse,
            "need_pickup": self._pickup,
            "express_customs": {
                "declaration_amount": _plain(value.amount),
                "declaration_currency": value.currency,
                "need_customs_clearance": "1" if self._formal_customs else "0",
            },
            "consignor_address": {
                "address": {
                    "zip": sender.place.postcode or origin_zip,
                    "country": {"code": sender.place.country, "name": sender.place.country},
                    "province": {"code": self._province_code, "name": self._province},
                    "city": {"code": self._city_code, "name": sender.place.city or self._city_code},
                    "address": sender.street or _NOT_SAID,
                },
                "contact": {"mobile_no": sender.phone or _NOT_SAID, "email": sender.email or _NOT_SAID},
                "contact_person": sender.name or _NOT_SAID,
                "company_name_cn": sender.name or _NOT_SAID,
            },
            "consignee_address": {
                "address": {
                    "zip": place.postcode,
                    "country": {"code": place.country, "name": place.country},
                    "province": {"name": _NOT_SAID},
                    "city": {"name": place.city},
                    "address": _NOT_SAID,
                },
                "contact_person": _NOT_SAID,
                "company_name_en": _NOT_SAID,
            },
        }


def _signature(parameters: Mapping[str, str], secret: str) -> str:
    """Upper-case MD5 of the names and values in the order of the names, between two copies of the secret."""
    joined = "".join(name + parameters[name] for name in sorted(parameters))
    return hashlib.md5(f"{secret}{joined}{secret}".encode()).hexdigest().upper()  # noqa: S324, the interface's choice


def _cargo(consignment: Consignment) -> tuple[list[dict[str, object]], Money]:
    """The goods and their whole value; what the interface requires of them is never made up."""
    if unknown := sorted(consignment.goods - _PRODUCT_TYPES.keys()):
        raise Failure("invalid", f"no published product type for goods with {', '.join(unknown)}")
    types = [_PRODUCT_TYPES[kind] for kind in sorted(consignment.goods)]
    cargo: list[dict[str, object]] = []
    declared: list[Money] = []
    for content in consignment.contents:
        if not content.hs_code or content.unit_value is None:
            raise Failure("invalid", f"{content.name}: an HS code and a price are required")
        declared.append(content.unit_value * content.quantity)
        cargo.append(
            {
                "name_cn": content.name,  # The one name we have: which language it is in is the shop's matter.
                "name_en": content.name,
                "hscode": content.hs_code.replace(".", "").replace(" ", ""),
                "quantity": content.quantity,
                "unit": "pcs",
                "declaration_value": _plain(content.unit_value.amount),  # Of one unit, as the order call says.
                "currency": content.unit_value.currency,
                "product_type": types,
            }
        )
    currencies = {money.currency for money in declared}
    if len(currencies) != 1:
        raise Failure("invalid", "the goods must be declared, in one currency")
    return cargo, total(declared, currencies.pop())


def _package(carton: Carton) -> dict[str, str]:
    return {
        "quantity": "1",
        "length": _plain(carton.length_cm),
        "width": _plain(carton.width_cm),
        "height": _plain(carton.height_cm),
        "weight": _plain(carton.gross_kg.quantize(Decimal("0.001"), ROUND_CEILING)),
        "type": "box",
    }


def _option(enquiry: Enquiry, product: str, answer: Answer) -> ShippingOption:
    found = answer.json() if answer.status < 500 else {}
    if isinstance(found, dict) and "error_response" in found:
        raise _refusal(found["error_response"])
    check_status(answer)
    found = found.get(_METHOD.replace(".", "_") + "_response", found)  # The simplified form has no envelope.
    result = found["result"]
    if result["success"] is not True:
        code, said = result.get("error_code"), result.get("error_message")
        raise Failure("invalid" if str(code) == "402" else "not_served", f"{said or 'refused'} ({code})")
    values = result["values"]
    rows = _listed(values["express_quote_item_list"], "express_quote_item_list")
    currency, charges = _charges(rows)
    price = amount_of(values["sales_amount"])
    discount = Decimal(str(values.get("discount_amount") or 0))
    come_to = sum((amount for _, _, amount in charges), Decimal(0))
    if discount < 0 or come_to - discount != price:
        raise Failure("upstream", f"fees of {come_to} and a discount of {discount} do not explain a total of {price}")
    if _BASE not in [kind for kind, _, _ in charges]:
        raise Failure("upstream", "no base freight among the fees")
    return ShippingOption(
        carrier=OneTouch.label,
        service=product,
        mode="post" if "packet" in product.lower() else "express",
        price=Money(price, currency).rounded(),
        surcharges=tuple(
            NamedCharge(name, Money(amount, currency).rounded())
            for kind, name, amount in charges
            if kind != _BASE and amount > 0 and not discount
        ),
        chargeable_weight_kg=enquiry.consignment.gross_kg,
        transit_days=None,
        valid_until=enquiry.held_until,
        source=f"carrier:onetouch/{found.get('request_id') or enquiry.reference}",
        estimate=enquiry.consignment.estimated,
    )


def _charges(rows: Sequence[Mapping[str, Any]]) -> tuple[str, list[tuple[str, str, Decimal]]]:
    """The rows' one currency, and of each its type, name and amount."""
    currencies: set[str] = set()
    charges = []
    for row in rows:
        money = row["sales_amount"]
        currencies.add(currency_of(money["currency"]))
        if row.get("currency"):
            currencies.add(currency_of(row["currency"]))
        charges.append((str(row["type"]), str(row.get("name") or row["code"]), Decimal(str(money["amount"]).strip())))
    if len(currencies) != 1:
        raise Failure("upstream", "no fees" if not charges else f"fees in {' and '.join(sorted(currencies))}")
    return currencies.pop(), charges


def _refusal(error: Mapping[str, Any]) -> Failure:
    """Of TOP's `error_response` {code, msg, sub_code, sub_msg}; it comes with HTTP 200."""
    code, sub_code = str(error.get("code")), str(error.get("sub_code") or "")
    reason = _REASONS.get(code)
    if reason is None and "timeout" in sub_code:
        reason = "timeout"
    said = [str(error[name]) for name in ("msg", "sub_code", "sub_msg") if error.get(name)]
    return Failure(reason or ("invalid" if sub_code.startswith("isv.") else "upstream"), f"{code}: {', '.join(said)}")


def _listed(found: Any, name: str) -> list[Any]:
    """TOP writes a list as `{name: [...]}`, as in XML, and bare in its simplified form."""
    rows = found[name] if isinstance(found, dict) else found
    if not isinstance(rows, list):
        raise TypeError(f"{name} is no list")
    return rows


def _plain(number: Decimal) -> str:
    """Figures are text: `60`, `20.5`."""
    return format(number.normalize(), "f")
