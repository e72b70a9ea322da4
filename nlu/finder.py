"""Every finder asked, and each stretch of a text given one meaning only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from locales.languages import base
from nlu import (
    attribute,
    business,
    contact,
    dates,
    incoterm,
    mode,
    money,
    order_number,
    place,
    product,
    quantity,
)
from nlu.cues import cued
from nlu.product import ProductIndex
from nlu.reading import Found, Reading
from trade.shop import Shop


@dataclass(slots=True)
class Finder:
    """The knowledge, apart from Rasa. `shop` hands over the newest shop; the index follows its version."""

    shop: Callable[[], Shop]
    ordinary: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    _index: ProductIndex | None = field(default=None, repr=False)

    def find(self, reading: Reading, asks: Sequence[Mapping[str, Any]] = ()) -> list[Found]:
        """Every slot with its span, from the left. `asks` say which parts ask for a product's details."""
        shop = self.shop()
        sure = order_number.find(reading, shop.orders.number_format)
        sure += _free(contact.find(reading), sure)
        products = _free(product.find(reading, self._products(shop)), sure)
        sure += products
        priced = _free(money.find(reading), sure)
        terms = incoterm.find(reading)
        when = _free(dates.find(reading), sure + priced)
        sure += priced + when
        where = place.find(reading, shop.country, self.ordinary, sure, self.nouns)
        many = quantity.find(reading, [*sure, *where])
        details = [(ask["start"], ask["end"]) for ask in asks if ask["intent"] == "ask_product_details"]
        found = [
            *(span for span in sure if span.slot != "target_price" or not _is_total(reading, priced)),
            *where,
            *many,
            *terms,
            *mode.find(reading),
            *business.find(reading),
            *attribute.find(reading, details),
        ]
        return sorted(_once(found), key=lambda span: (span.start, span.slot))

    def _products(self, shop: Shop) -> ProductIndex:
        if self._index is None or self._index.version != shop.version:
            self._index = ProductIndex.of(shop)
        return self._index


def _free(found: Sequence[Found], taken: Sequence[Found]) -> list[Found]:
    return [span for span in found if not span.overlaps(taken)]


def _is_total(reading: Reading, priced: Sequence[Found]) -> bool:
    """A budget is no price per unit, and of two prices none is the target."""
    values = {(span.value["amount"], span.value["currency"]) for span in priced}
    return len(values) > 1 or bool(cued("total", base(reading.language), reading.words))


def _once(found: Sequence[Found]) -> list[Found]:
    """One value per slot, the first; several products and attributes may be asked for at once."""
    kept: list[Found] = []
    for span in found:
        same = [other for other in kept if other.slot == span.slot]
        if not same or (span.slot in ("product", "attribute") and all(other.value != span.value for other in same)):
            kept.append(span)
    return kept
