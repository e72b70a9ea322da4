"""The proforma invoice in one language: every field that the order's records state, and none that they do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.utils.html import format_html

from desk.cells import Cell, Row
from desk.words import Words
from locales.amounts import amount_in_words
from locales.places import ports
from locales.texts import MissingText, chain
from trade.catalogue import Product
from trade.consignment import Consignment, consign
from trade.errors import NoSuchProduct
from trade.money import Money
from trade.shop import Shop

WITH_BANK = frozenset({"sent", "accepted", "deposit_paid"})
"""An order in another state asks for no money."""
_BUYER = ("company", "name", "address", "city", "postcode", "country", "email", "phone", "website", "tax_number")
_SEA = frozenset({"FAS", "FOB"})


def full_number(order: Mapping[str, Any]) -> str:
    """`PI-2026-00042-R1`: the number with its revision."""
    return str(order["number"]) if order["revision"] == 1 else f"{order['number']}-R{order['revision'] - 1}"


def proforma(
    order: Mapping[str, Any], state: str, shop: Shop, words: Words, buyer: Mapping[str, Any], buyer_language: str
) -> dict[str, Any]:
    """What the template `desk/_proforma.html` shows. `buyer` is what is known of them where the order does not say."""
    document = order["document"]
    paper = _Paper(order, document, shop, words)
    spoken = document.get("buyer") or buyer
    return {
        "language": words.language,
        "direction": words.direction,
        "attributes": format_html('lang="{}" dir="{}"', words.language, words.direction),
        "words": words,
        "title": words["order_page_title_bulk"],
        "kind": words["order_page_title_sample"] if order["kind"] == "sample" else "",
        "number": full_number(order),
        "seller": _seller(shop, words),
        "buyer": [
            Cell(words.country(str(value)), words.language) if field == "country" else Cell(str(value), buyer_language)
            for field in _BUYER
            if (value := spoken.get(field))
        ],
        "facts": _paired(paper.facts()),
        "lines": [paper.line(line) for line in document["lines"]],
        "sums": list(paper.sums()),
        "in_words": amount_in_words(document["total"]) if words.language == "en" else "",
        "terms": _paired([*paper.packing(), *paper.terms()]),
        "bank": _bank(shop, words) if state in WITH_BANK else [],
    }


def promised(order: Mapping[str, Any], shop: Shop, words: Words) -> list[Row]:
    """What the order says of the delivery: when it is made, how it travels, how long, to where, at which terms."""
    return [row for row in _Paper(order, order["document"], shop, words).delivery() if row[1]]


def _paired(rows: Iterable[Row]) -> list[list[Row]]:
    """What is stated, two to a line."""
    stated = [row for row in rows if row[1]]
    return [stated[start : start + 2] for start in range(0, len(stated), 2)]


class _Paper:
    """One order's document said in one language."""

    def __init__(self, order: Mapping[str, Any], document: Mapping[str, Any], shop: Shop, words: Words) -> None:
        self._order, self._document, self._shop, self._words = order, document, shop, words
        self._option: Mapping[str, Any] = document.get("option") or {}
        self._in_parts = Decimal(document["balance"]["amount"]) > 0

    def _said(self, text: str) -> Cell:
        return Cell(text, self._words.language)

    def facts(self) -> Iterator[Row]:
        """What stands beside the parties."""
        words, document = self._words, self._document
        yield words["order_page_issued"], self._said(words.day(words.local_day(self._issued())))
        if self._order["revision"] > 1:
            yield words["order_page_revision"], Cell(words.number(self._order["revision"] - 1))
        yield words["order_page_valid_until"], self._said(words.day(str(self._order["valid_until"])))
        yield words["order_page_reference"], Cell(str(document.get("reference") or ""))
        yield from self.delivery()
        yield words["order_page_marks"], Cell(str(document.get("marks") or ""), self._shop.language)
        yield words["evidence_quotes"], Cell(", ".join(document.get("quotes") or ()))
        yield words["order_page_follows"], Cell(str(document.get("follows") or ""))

    def delivery(self) -> Iterator[Row]:
        """The term, the way and the time; the time to make it is counted from the money's arrival."""
        words, document = self._words, self._document
        term = f"{document.get('incoterm') or ''} {document.get('place') or ''}".strip()
        yield words["order_page_terms"], Cell(f"{term} (Incoterms® 2020)" if document.get("incoterm") else term)
        yield words["order_page_loading"], Cell(self._loading())
        carrier = f"{self._option.get('carrier') or ''} {self._option.get('service') or ''}".strip()
        yield words["order_page_carrier"], Cell(carrier)
        yield words["order_page_mode"], self._said(words.code(mode) if (mode := self._option.get("mode")) else "")
        yield words["order_page_transit"], self._said(_days(words, self._option.get("transit_days")))
        yield words["order_page_destination"], self._said(_place(words, document.get("destination") or {}))
        days = _days(words, document.get("lead_time_days"))
        counted = "order_page_after_deposit" if self._in_parts else "order_page_after_payment"
        yield words["order_page_lead"], self._said(words.say(counted, days=days) if days else "")

    def _issued(self) -> str:
        revised = [step["at"] for step in self._order["steps"] if step["step"] == "revise"]
        return str(revised[-1] if revised else self._order["at"])

    def _loading(self) -> str:
        stated = self._document.get("port_of_loading")
        if stated:
            return _port(str(stated))
        if self._document.get("incoterm") in _SEA:
            return _port(str(self._document.get("place") or ""))
        by_sea = str(self._option.get("mode") or "").startswith("sea")
        return _port(self._shop.ports[0]) if by_sea and len(self._shop.ports) == 1 else ""

    def line(self, line: Mapping[str, Any]) -> dict[str, Any]:
        """One line of goods, in this language where the shop has a name in it."""
        words, product = self._words, _product(self._shop, str(line["sku"]))
        hs_code = str(line.get("hs_code") or (product.hs_code if product else ""))
        origin = str(line.get("origin") or (product.origin if product else ""))
        return {
            "name": self._name(str(line["name"]), product),
            "sku": Cell(str(line["sku"])),
            "options": [
                self._said(f"{words.attribute(str(name))}: {words.stated(str(value))}")
                for name, value in (line.get("options") or {}).items()
            ],
            "hs_code": Cell(hs_code),
            "origin": self._said(words.country(origin)),
            "quantity": self._said(words.count(line["quantity"], line["unit"])),
            "unit_price": self._said(words.money(line["unit_price"])),
            "list_price": self._said(words.money(line.get("list_price"))),
            "amount": self._said(words.money(line["amount"])),
        }

    def _name(self, drafted: str, product: Product | None) -> Cell:
        """In this language or in English; what the order was drafted with where the shop has no such name."""
        names = product.names if product else {}
        for language in chain(self._words.language):
            if names.get(language):
                return Cell(names[language], language)
        return Cell(drafted, self._shop.language)

    def packing(self) -> Iterator[Row]:
        """Weights and sizes: the order's, or else reckoned from the packing that the shop states for every line."""
        words = self._words
        packing: Mapping[str, Any] = self._document.get("packing") or self._packed()
        for key, field, unit in (
            ("card_cartons", "cartons", ""),
            ("order_page_net_weight", "net_weight_kg", " kg"),
            ("card_weight", "gross_weight_kg", " kg"),
            ("card_volume", "volume_m3", " m³"),
        ):
            value = packing.get(field)
            sizes = f" ({packing['sizes']})" if field == "cartons" and packing.get("sizes") else ""
            yield words[key], self._said(f"{words.number(value)}{unit}{sizes}" if value else "")

    def _packed(self) -> dict[str, Any]:
        whole: Consignment | None = None
        for line in self._document["lines"]:
            product = _product(self._shop, str(line["sku"]))
            if product is None or product.packing is None or line["unit"] != product.unit:
                return {}
            packed = consign(product, int(line["quantity"]))
            whole = whole + packed if whole else packed
        if whole is None or whole.estimated:
            return {}
        sides = dict.fromkeys((one.length_cm, one.width_cm, one.height_cm) for one in whole.cartons)
        return {
            "cartons": whole.pieces,
            "sizes": "; ".join(" × ".join(f"{side:f}" for side in sizes) + " cm" for sizes in sides),
            "net_weight_kg": whole.net_kg,
            "gross_weight_kg": whole.gross_kg,
            "volume_m3": whole.volume_m3.quantize(Decimal("0.001")),
        }

    def sums(self) -> Iterator[tuple[str, Cell, str]]:
        """`(label, amount, kind)`; kind `total` is set large."""
        words, document = self._words, self._document
        charges = document.get("charges") or ()
        freight = document.get("freight")
        if freight or charges:
            yield words["order_page_goods"], self._said(words.money(_goods(document))), ""
        named = {str(charge.get("name")) for charge in charges}
        if freight and "freight" not in named:
            estimate = self._option.get("estimate") or document.get("estimate")
            note = f" ({words.card_word('estimate')})" if estimate else ""
            yield words["order_page_freight"] + note, self._said(words.money(freight)), ""
        for charge in charges:
            if charge.get("name") != "goods":
                yield _charge(words, str(charge["name"])), self._said(words.money(charge["amount"])), ""
        yield words["order_page_total"], self._said(words.money(document["total"])), "total"
        if self._in_parts:
            deposit = self._deposit_percent()
            for key, share in (("deposit", deposit), ("balance", 100 - deposit if deposit is not None else None)):
                percent = f" {words.percent(share)}" if share is not None else ""
                yield words[f"order_page_{key}"] + percent, self._said(words.money(document[key])), ""

    def _deposit_percent(self) -> Decimal | None:
        """As the order says, else the shop's where that makes this deposit."""
        stated = self._document.get("deposit_percent")
        if stated is not None or self._shop.payment is None:
            return None if stated is None else Decimal(str(stated))
        percent, total, deposit = self._shop.payment.deposit_percent, self._document["total"], self._document["deposit"]
        made = (Money.of(total["amount"], total["currency"]) * (percent / 100)).rounded()
        return percent if made == Money.of(deposit["amount"], deposit["currency"]) else None

    def terms(self) -> Iterator[Row]:
        """How it is paid."""
        payment = self._shop.payment
        yield self._words["order_page_methods"], Cell(", ".join(payment.methods) if payment else "")


def _seller(shop: Shop, words: Words) -> list[Cell]:
    """The name in this language, and in the seller's own where that is another."""
    name = shop.name_in(words.language)
    named = [Cell(name, words.language if name != shop.name else shop.language)]
    address = shop.address or ", ".join(part for part in (shop.city, words.country(shop.country)) if part)
    return [*named, Cell(address)]


def _bank(shop: Shop, words: Words) -> list[Row]:
    bank = shop.payment.bank if shop.payment else {}
    return [(words.name("bank", key), Cell(value, shop.language)) for key, value in bank.items()]


def _product(shop: Shop, sku: str) -> Product | None:
    try:
        return shop.catalogue.get(sku)
    except NoSuchProduct:
        return None


def _days(words: Words, days: Any) -> str:
    if isinstance(days, int):
        return words.days(days, days)
    return words.days(int(days[0]), int(days[1])) if days else ""


def _goods(document: Mapping[str, Any]) -> dict[str, str]:
    amounts = [Decimal(line["amount"]["amount"]) for line in document["lines"]]
    return {"amount": str(sum(amounts, Decimal(0))), "currency": document["total"]["currency"]}


def _place(words: Words, place: Mapping[str, Any]) -> str:
    city = str(place.get("city") or "") or _port(str(place.get("port") or ""))
    country = words.country(str(place.get("country") or ""))
    return ", ".join(part for part in (city, str(place.get("postcode") or ""), country) if part)


def _charge(words: Words, name: str) -> str:
    try:
        said = words.charge(name)
    except MissingText:
        said = words.code(name).replace("_", " ")
    return said[:1].upper() + said[1:]


@lru_cache(maxsize=1)
def _port_names() -> Mapping[str, str]:
    names: dict[str, str] = {}
    for name, code in ports():
        names.setdefault(code, name)
    return names


def _port(port: str) -> str:
    """`Ningbo, China` would say more than the records do: the name of a UN/LOCODE, else as stated."""
    return _port_names().get(port, port)
