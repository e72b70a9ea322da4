"""The language of a message, told to the rest of the pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import joblib
from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from locales.languages import LANGUAGES
from nlu.examples import Example, examples, fingerprint
from nlu.identifier import Identifier
from nlu.profiles import Profiles, PublicProfiles, learn


@lru_cache(maxsize=1)
def _public() -> PublicProfiles:
    return PublicProfiles(LANGUAGES)


ENOUGH = 4000
"""Examples of a language: more of them do not change its letters."""


def _every_few(found: list[Example]) -> list[Example]:
    """About `ENOUGH` examples of each language, taken evenly from all of its topics."""
    by_language: dict[str, list[Example]] = {}
    for example in found:
        by_language.setdefault(example.language, []).append(example)
    return [example for group in by_language.values() for example in group[:: max(1, len(group) // ENOUGH)]]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Sets `language` on the message; the metadata's `language` is the conversation's so far."""

    def __init__(self, storage: ModelStorage, resource: Resource, identifier: Identifier | None) -> None:
        self._storage = storage
        self._resource = resource
        self._identifier = identifier

    @classmethod
    def create(
        cls,
        model_storage: ModelStorage,
        resource: Resource,
        **_: Any,
    ) -> LanguageIdentifier:
        return cls(model_storage, resource, None)

    @classmethod
    def load(
        cls,
        model_storage: ModelStorage,
        resource: Resource,
        **_: Any,
    ) -> LanguageIdentifier:
        with model_storage.read_from(resource) as folder:
            stored = joblib.load(Path(folder) / "profiles.joblib")
        return cls(model_storage, resource, Identifier(Profiles.restored(stored), _public()))

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:  # noqa: ARG004  (Rasa names it)
        return fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        profiles = learn(_every_few(examples()))
        self._identifier = Identifier(profiles, _public())
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(profiles.stored(), Path(folder) / "profiles.joblib", compress=3)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        if self._identifier is None:
            raise RuntimeError("the languages were neither trained nor loaded")
        for message in messages:
            told: Mapping[str, Any] = message.get("metadata") or {}
            found = self._identifier.language(message.get("text") or "", str(told.get("language") or ""))
            message.set("language", found, add_to_output=True)
        return messages
