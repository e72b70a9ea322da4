"""What import would cost by DHL's reckoning: duty, tax and fees on goods on their way to a buyer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from adapters.carriers.mydhl import Mydhl
from adapters.carriers.service import Enquiry, Failure, Send
from trade.consignment import Content
from trade.landed import Customs
from trade.money import Money, total
from trade.shipping import NamedCharge

HS_DIGITS = 6
"""All countries share these; what follows is each country's own."""

_GOODS_PRODUCT = "P"
"""EXPRESS WORLDWIDE for goods: the product whose import is reckoned, so that the answer holds one."""
_TOTALS = {"DUTY": "TOTAL DUTIES", "TAX": "TOTAL TAXES", "FEE": "TOTAL FEES"}
"""The whole shipment's line for each kind of charge; items have lines of the kind itself, often several."""


@dataclass(frozen=True, slots=True)
class LandedCost:
    """DHL's estimate, all in `currency`: that of the goods' price.

    `fees` are other charges on import (customs processing, advance payment) as DHL lists them. The goods and the
    freight are in none of the figures. `warnings` are DHL's own words.
    """

    duty: Money
    tax: Money
    fees: tuple[NamedCharge, ...]
    currency: str
    source: str
    warnings: tuple[str, ...]


class MydhlLandedCost:
    """`POST /landed-cost`, with the settings of `Mydhl`."""

    label = Mydhl.label

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._dhl = Mydhl(settings)

    def customs(self, enquiry: Enquiry, freight: Money, send: Send) -> Customs:
        """As `landed_cost`, its fees summed."""
        cost = self.landed_cost(enquiry, freight, send)
        fees = total((fee.amount for fee in cost.fees), cost.currency)
        return Customs(cost.duty, cost.tax, fees, cost.source)

    def landed_cost(self, enquiry: Enquiry, freight: Money, send: Send) -> LandedCost:
        """`freight` is what the carriage costs, as many countries levy on it too; nothing but `Failure` is raised.

        Needed of all goods: their price in one currency, HS code and country of origin.
        """
        try:
            contents = enquiry.consignment.contents
            items = [_item(number, content) for number, content in enumerate(contents, 1)]
            currencies = {item["unitPriceCurrencyCode"] for item in items}
            if len(currencies) != 1:
                raise Failure(
                    "invalid", f"goods priced in {', '.join(sorted(currencies)) or 'no currency'}, not in one"
                )
            (currency,) = currencies
            document = {
                **self._dhl.shipment(enquiry),
                "productCode": _GOODS_PRODUCT,
                "currencyCode": currency,
                "getCostBreakdown": True,
                "shipmentPurpose": "commercial",
                "items": items,
            }
            if freight.amount > 0:
                charge = {
                    "typeCode": "freight",
                    "amount": freight.rounded().amount,
                    "currencyCode": freight.currency,
                }
                document["charges"] = [charge]
            found = self._dhl.post("/landed-cost", document, send)
            return _read(found, currency, len(items), f"carrier:mydhl/{enquiry.reference}/landed-cost")
        except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError, IndexError) as surprise:
            odd = f"an unexpected answer ({type(surprise).__name__}: {surprise})"
            raise Failure("upstream", odd) from surprise


def _item(number: int, content: Content) -> dict[str, Any]:
    code = re.sub(r"[^0-9]", "", content.hs_code)[:HS_DIGITS]
    facts = {
        "price": content.unit_value,
        "HS code": len(code) == HS_DIGITS,
        "country of origin": content.origin,
    }
    missing = [name for name, known in facts.items() if not known]
    if missing or content.unit_value is None:
        raise Failure("invalid", f"the shop does not state of {content.name}: {', '.join(missing)}")
    return {
        "number": number,
        "name": content.name[:512],
        "description": content.name[:255],
        "manufacturerCountry": content.origin,
        "quantity": content.quantity,
        "quantityType": "prt",
        "unitPrice": content.unit_value.amount,
        "unitPriceCurrencyCode": content.unit_value.currency,
        "commodityCode": code,
    }


def _read(found: Mapping[str, Any], currency: str, items: int, source: str) -> LandedCost:
    warnings = Mydhl.warnings(found)
    if not found["products"]:
        raise Failure("not_served", "; ".join(warnings) or "no landed cost")
    (product,) = found["products"]
    totals = _totals(product, currency)
    duty, tax = (totals[kind] if kind in totals else _sum(product, kind, currency, items) for kind in ("DUTY", "TAX"))
    if duty is None or tax is None:
        raise Failure("not_served", "; ".join(warnings) or "DHL states no duty or no tax")
    fees = (
        [NamedCharge(_TOTALS["FEE"], totals["FEE"])]
        if "FEE" in totals
        else [charge for _, charge in _item_lines(product, "FEE", currency)]
    )
    listed = tuple(fee for fee in fees if fee.amount.amount > 0)
    return LandedCost(duty, tax, listed, currency, source, warnings)


def _totals(product: Mapping[str, Any], currency: str) -> dict[str, Money]:
    """The shipment's totals that are stated in `currency`, by kind; the same total twice must be one figure."""
    kinds = {name: kind for kind, name in _TOTALS.items()}
    totals: dict[str, Money] = {}
    for block in product.get("detailedPriceBreakdown") or []:
        for line in block.get("breakdown") or []:
            kind = kinds.get(line.get("name"))
            if kind is None or line.get("price") is None:
                continue
            if (line.get("priceCurrency") or block["priceCurrency"]) != currency:
                continue
            amount = _amount(line["price"], currency)
            if totals.setdefault(kind, amount) != amount:
                raise ValueError(f"{line['name']} twice")
    return totals


def _sum(product: Mapping[str, Any], kind: str, currency: str, items: int) -> Money | None:
    """All items' lines of one kind; `None` unless every item has one: a part of the duty is not the duty."""
    lines = list(_item_lines(product, kind, currency))
    if {number for number, _ in lines} != set(range(1, items + 1)):
        return None
    return Money(sum((charge.amount.amount for _, charge in lines), Decimal(0)), currency)


def _item_lines(product: Mapping[str, Any], kind: str, currency: str) -> Iterator[tuple[int, NamedCharge]]:
    """Each item's number and charge; a `ValueError` for a line of unknown kind or in a currency not asked for."""
    for item in product.get("items") or []:
        for line in item.get("breakdown") or []:
            if line["typeCode"] not in _TOTALS or line.get("priceCurrency", currency) != currency:
                raise ValueError(f"an item's charge of {line['typeCode']!r} in {line.get('priceCurrency')!r}")
            if line["typeCode"] == kind:
                yield int(item["number"]), NamedCharge(str(line.get("name") or kind), _amount(line["price"], currency))


def _amount(value: object, currency: str) -> Money:
    """A charge, which unlike a price may be 0."""
    amount = Decimal(str(value))
    if not amount.is_finite() or amount < 0:
        raise ValueError(f"a charge of {value!r}")
    return Money(amount, currency).rounded()
