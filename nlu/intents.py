"""The intents of a message: a list in the order asked, not one label."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import Any

import joblib
from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from locales.folding import words
from locales.languages import with_vocabulary
from nlu.decision import Thresholds, decide
from nlu.examples import examples, fingerprint, several
from nlu.features import phrasebook
from nlu.network import Network

FALLBACK = "nlu_fallback"
RANKED = 10
THRESHOLDS = ("price", "sharpness", "whole", "beside", "sure")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SeveralIntents(GraphComponent, IntentClassifier):
    """Sets `intent`, `intent_ranking` and `asks`; unsure means `nlu_fallback`, no asks, and the likeliest in the ranking."""

    def __init__(
        self, storage: ModelStorage, resource: Resource, thresholds: Thresholds, network: Network | None
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._thresholds = thresholds
        self._network = network

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        chosen = Thresholds()
        return {name: getattr(chosen, name) for name in THRESHOLDS}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        **_: Any,
    ) -> SeveralIntents:
        return cls(model_storage, resource, _thresholds(config), None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        **_: Any,
    ) -> SeveralIntents:
        with model_storage.read_from(resource) as folder:
            stored = joblib.load(Path(folder) / "network.joblib")
        # A language's book of meanings takes some tenths of a second to make: beside the start, not before it.
        Thread(target=lambda: [phrasebook(language) for language in with_vocabulary()], daemon=True).start()
        return cls(model_storage, resource, _thresholds(config), Network.restored(stored))

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:  # noqa: ARG004  (Rasa names it)
        return fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        # The compiler is slow to import, and nothing but training needs it.
        from nlu.learning import learn

        self._network = learn(examples() + several())
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._network.stored(), Path(folder) / "network.joblib", compress=3)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._understand(message)
        return messages

    def _understand(self, message: Message) -> None:
        if self._network is None:
            raise RuntimeError("the intents were neither trained nor loaded")
        text = message.get("text") or ""
        decision = decide(text, words(text), message.get("language") or "en", self._network, self._thresholds)
        ranking: list[dict[str, Any]] = [
            {"name": name, "confidence": confidence} for name, confidence in decision.ranking[:RANKED]
        ]
        if decision.asks:
            foremost = decision.asks[0]
            intent = {"name": foremost.intent, "confidence": foremost.confidence}
        else:
            intent = {"name": FALLBACK, "confidence": round(1 - (ranking[0]["confidence"] if ranking else 0.0), 4)}
        message.set("intent", intent, add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
        message.set("asks", [ask.stored() for ask in decision.asks], add_to_output=True)


def _thresholds(config: dict[str, Any]) -> Thresholds:
    return Thresholds(*(float(config[name]) for name in THRESHOLDS))
