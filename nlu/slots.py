"""The facts of a message, as Rasa entities."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from locales.languages import with_vocabulary
from nlu.examples import examples, fingerprint
from nlu.finder import Finder
from nlu.ordinal import ordinal
from nlu.ordinary import german_nouns, ordinary_words
from nlu.reading import Reading
from nlu.wish import wish
from office.office import open_office
from trade.clock import Clock, SystemClock
from trade.shop import Shop


def _shop() -> Shop:
    return open_office().shop


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class SlotFinder(GraphComponent, EntityExtractorMixin):
    """Sets `entities`: entity names are slot names, values are normalised. `wish` says how to send, `nth` which of a list is
    meant, where that is said."""

    def __init__(self, storage: ModelStorage, resource: Resource, finder: Finder, clock: Clock) -> None:
        self._storage = storage
        self._resource = resource
        self._finder = finder
        self._clock = clock

    @classmethod
    def create(
        cls,
        model_storage: ModelStorage,
        resource: Resource,
        **_: Any,
    ) -> SlotFinder:
        return cls(model_storage, resource, Finder(_shop), SystemClock())

    @classmethod
    def load(
        cls,
        model_storage: ModelStorage,
        resource: Resource,
        **_: Any,
    ) -> SlotFinder:
        with model_storage.read_from(resource) as folder:
            ordinary, nouns = (_stored(Path(folder) / name) for name in ("ordinary.json", "nouns.json"))
        finder = Finder(_shop, ordinary, nouns)
        # The gazetteer and each language's words are read at the first use: that must not be a buyer's.
        for language in with_vocabulary():
            finder.find(Reading.of("1 Hamburg", language, SystemClock().now().date(), ""), ())
        return cls(model_storage, resource, finder, SystemClock())

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:  # noqa: ARG004  (Rasa names it)
        return fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        found = examples()
        with self._storage.write_to(self._resource) as folder:
            _store(Path(folder) / "ordinary.json", ordinary_words(each.text for each in found))
            _store(Path(folder) / "nouns.json", german_nouns(each.text for each in found if each.language == "de"))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            told: Mapping[str, Any] = message.get("metadata") or {}
            today = _today(self._clock, str(told.get("timezone") or ""))
            text = message.get("text") or ""
            reading = Reading.of(text, message.get("language") or "en", today, str(told.get("sku") or ""))
            found = self._finder.find(reading, message.get("asks") or ())
            entities = [
                {
                    "entity": span.slot,
                    "value": span.value,
                    "text": text[span.start : span.end],
                    "start": span.start,
                    "end": span.end,
                }
                for span in found
            ]
            message.set("wish", wish(reading, message.get("asks") or ()), add_to_output=True)
            message.set("nth", ordinal(reading), add_to_output=True)
            kept = [entity for entity in message.get("entities", []) if entity.get("extractor") != self.name]
            message.set("entities", kept + self.add_extractor_name(entities), add_to_output=True)
        return messages


def _store(path: Path, words: frozenset[str]) -> None:
    path.write_text(json.dumps(sorted(words), ensure_ascii=False), encoding="utf-8")


def _stored(path: Path) -> frozenset[str]:
    """The words learnt; none where the model was trained before they were."""
    return frozenset(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else frozenset()


def _today(clock: Clock, zone: str) -> date:
    """The buyer's own day; UTC's where the zone is unknown."""
    now = clock.now()
    try:
        return now.astimezone(ZoneInfo(zone)).date() if zone else now.date()
    except (ZoneInfoNotFoundError, ValueError):
        return now.date()
