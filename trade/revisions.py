"""What one paper of an order says otherwise than the one before, and what no longer holds of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from trade.catalogue import Product
from trade.deals import Deal, OrderLine
from trade.errors import BelowMinimum, NoSuchProduct, NotStated, SampleLimit
from trade.money import Money
from trade.orders import DraftOrder
from trade.places import Place
from trade.pricing import lead_time_at, tier_at
from trade.samples import offer_sample
from trade.shipping import NamedCharge, ShippingOption
from trade.shop import Shop

Card = Mapping[str, Any]
_PARTS = ("destination", "incoterm", "place", "freight", "total")


def changes(before: Card, after: Card) -> list[dict[str, Any]]:
    """`[{what, sku?, before, after}]` between two `draft_order` cards; a line that came or went lacks one side.

    `what`: `line` (both or one side is the whole line), `quantity`, `unit_price`, `options`, then `destination`,
    `incoterm`, `place`, `carrier`, `freight`, `charges`, `total`.
    """
    return [*_lines(before, after), *_terms(before, after)]


def _lines(before: Card, after: Card) -> Iterator[dict[str, Any]]:
    old = {line["sku"]: line for line in before["lines"]}
    new = {line["sku"]: line for line in after["lines"]}
    yield from ({"what": "line", "sku": sku, "before": old[sku], "after": None} for sku in old if sku not in new)
    yield from ({"what": "line", "sku": sku, "before": None, "after": new[sku]} for sku in new if sku not in old)
    for sku in (sku for sku in new if sku in old):
        for what in ("quantity", "unit_price", "options"):
            was, now = old[sku].get(what), new[sku].get(what)
            if (was or None) != (now or None):
                yield {"what": what, "sku": sku, "before": was, "after": now, "unit": new[sku]["unit"]}


def _terms(before: Card, after: Card) -> Iterator[dict[str, Any]]:
    was, now = _carrier(before), _carrier(after)
    if was != now:
        yield {"what": "carrier", "before": was, "after": now}
    if (before.get("charges") or []) != (after.get("charges") or []):
        yield {"what": "charges", "before": before.get("charges") or [], "after": after.get("charges") or []}
    for what in _PARTS:
        if (before.get(what) or None) != (after.get(what) or None):
            yield {"what": what, "before": before.get(what), "after": after.get(what)}


def _carrier(card: Card) -> str:
    option = card.get("option") or {}
    return " ".join(str(option[part]) for part in ("carrier", "service") if option.get(part))


def revised(before: Card, deal: Deal, revision: int, shop: Shop, at: datetime) -> dict[str, Any]:
    """The card of revision number `revision` of the order `before`, with what it `changes`."""
    card = DraftOrder.new(str(before["number"]), deal, shop, at, revision).card(str(before["url"]))
    return {**card, "changes": changes(before, card)}


def renewed(document: Card, shop: Shop, at: datetime) -> Deal | None:
    """The order's deal at what the shop says today; None where somebody must be asked: for goods that are gone or too
    few, for freight that ended, for charges that hang on the price."""
    found = {each["what"]: each for each in differences(document, shop, at)}
    stated = all(each["after"] is not None for what, each in found.items() if what == "list_price")
    if set(found) - {"list_price", "stock"} or not stated or (document.get("charges") and "list_price" in found):
        return None
    option, freight, place = (document.get(part) for part in ("option", "freight", "destination"))
    percent = document.get("deposit_percent")
    return Deal(
        document["kind"],
        tuple(_renewed(line, document["kind"], shop) for line in document["lines"]),
        freight=Money.of(**freight) if freight else None,
        incoterm=document["incoterm"],
        place=document["place"],
        charges=tuple(NamedCharge(one["name"], Money.of(**one["amount"])) for one in document.get("charges", ())),
        option=ShippingOption.of(option) if option else None,
        destination=Place(**place) if place else None,
        estimate=bool(document.get("estimate")),
        lead_time_days=_days(document, shop),
        follows=document.get("follows", ""),
        deposit_percent=Decimal(percent) if percent else None,
    )


def _renewed(line: Card, kind: str, shop: Shop) -> OrderLine:
    product, quantity = shop.catalogue.get(str(line["sku"])), int(line["quantity"])
    listed, given = _price(product, quantity, kind, shop), Money.of(**line["unit_price"])
    # A discount stands while the price that it was given on does.
    stands = listed is None or line.get("list_price") == listed.card()
    held = product.stock is not None and product.stock >= quantity
    price = given if listed is None or stands else listed
    return OrderLine(
        product.sku, product.name, quantity, product.unit, price, line.get("options", {}), listed, from_stock=held
    )


def _price(product: Product, quantity: int, kind: str, shop: Shop) -> Money | None:
    """The shop's own price; raises `BelowMinimum` and `SampleLimit`, `None` is not stated."""
    try:
        if kind == "sample":
            return offer_sample(product, shop, quantity).unit_price
        return tier_at(product, quantity).unit_price
    except NotStated:
        return None


def _days(document: Card, shop: Shop) -> tuple[int, int] | None:
    if document["kind"] == "sample":
        return shop.samples.lead_time_days if shop.samples else None
    try:
        times = [lead_time_at(shop.catalogue.get(line["sku"]), int(line["quantity"])) for line in document["lines"]]
    except NotStated:
        return None
    longest = max(times, key=lambda time: (time.max_days, time.min_days))
    return longest.min_days, longest.max_days


def differences(document: Card, shop: Shop, at: datetime) -> list[dict[str, Any]]:
    """What the shop says today otherwise than the order: `[{what, sku, before, after}]`, as `changes` has it.

    `what`: `line` (the product is gone), `minimum`, `list_price` (the shop's own, before any discount given), `stock`
    (it was to come from stock), `freight` (its price has ended). Nothing different: an empty list.
    """
    found = [each for line in document["lines"] for each in _line_differences(line, document["kind"], shop)]
    until = (document.get("option") or {}).get("valid_until")
    if until and at.astimezone(shop.hours.zone).date() > date.fromisoformat(until):
        found.append({"what": "freight", "before": document.get("freight"), "after": None})
    return found


def _line_differences(line: Card, kind: str, shop: Shop) -> Iterator[dict[str, Any]]:
    sku, quantity = str(line["sku"]), int(line["quantity"])
    listed = line.get("list_price") or line["unit_price"]
    try:
        product = shop.catalogue.get(sku)
    except NoSuchProduct:
        yield {"what": "line", "sku": sku, "before": line, "after": None}
        return
    try:
        price = _price(product, quantity, kind, shop)
    except (BelowMinimum, SampleLimit) as limit:
        allowed = limit.minimum if isinstance(limit, BelowMinimum) else limit.maximum
        yield {"what": "minimum", "sku": sku, "before": quantity, "after": allowed, "unit": product.unit}
        return
    if price is None or price != Money.of(**listed):
        yield {"what": "list_price", "sku": sku, "before": listed, "after": price.card() if price else None}
    if line.get("from_stock") and (product.stock is None or product.stock < quantity):
        yield {"what": "stock", "sku": sku, "before": quantity, "after": product.stock, "unit": product.unit}
