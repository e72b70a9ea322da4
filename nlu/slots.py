"""The facts of a message, as Rasa entities: every finder is asked, and each stretch of text means one thing only."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

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
from nlu.ordinary import ordinary_words
from nlu.product import ProductIndex
from nlu.reading import Found, Reading
from office.office import open_office
from trade.clock import Clock, SystemClock
from trade.shop import Shop


@dataclass(slots=True)
class Finder:
    """The knowledge, apart from Rasa. `shop` hands over the newest shop; the index follows its version."""

    shop: Callable[[], Shop]
    ordinary: frozenset[str] = frozenset()
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
        where = place.find(reading, shop.country, self.ordinary, sure)
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


def _shop() -> Shop:
    return open_office().shop


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class SlotFinder(GraphComponent, EntityExtractorMixin):
    """Sets `entities`: entity names are slot names, values are normalised."""

    def __init__(self, storage: ModelStorage, resource: Resource, finder: Finder, clock: Clock) -> None:
        self._storage = storage
        self._resource = resource
        self._finder = finder
        self._clock = clock

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SlotFinder:
        return cls(model_storage, resource, Finder(_shop), SystemClock())

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SlotFinder:
        with model_storage.read_from(resource) as folder:
            ordinary = json.loads((Path(folder) / "ordinary.json").read_text(encoding="utf-8"))
        return cls(model_storage, resource, Finder(_shop, frozenset(ordinary)), SystemClock())

    def train(self, training_data: TrainingData) -> Resource:
        texts = [message.get("text") for message in training_data.intent_examples if message.get("text")]
        with self._storage.write_to(self._resource) as folder:
            words = json.dumps(sorted(ordinary_words(texts)), ensure_ascii=False)
            (Path(folder) / "ordinary.json").write_text(words, encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            told: Mapping[str, Any] = message.get("metadata") or {}
            today = _today(self._clock, str(told.get("timezone") or ""))
            text = message.get("text") or ""
            reading = Reading.of(text, message.get("language") or "en", today, str(told.get("sku") or ""))
            found = self._finder.find(reading, message.get("asks") or ())
            entities = [
                {"entity": span.slot, "value": span.value, "text": text[span.start : span.end], "start": span.start, "end": span.end}
                for span in found
            ]
            kept = [entity for entity in message.get("entities", []) if entity.get("extractor") != self.name]
            message.set("entities", kept + self.add_extractor_name(entities), add_to_output=True)
        return messages


def _today(clock: Clock, zone: str) -> date:
    """The buyer's own day; UTC's where the zone is unknown."""
    now = clock.now()
    try:
        return now.astimezone(ZoneInfo(zone)).date() if zone else now.date()
    except (ZoneInfoNotFoundError, ValueError):
        return now.date()
