"""The language of a message: its script, our own letter statistics, langdetect's, and the conversation so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from locales.languages import LANGUAGES, base
from nlu.examples import examples, fingerprint
from nlu.han import script
from nlu.profiles import Profiles, PublicProfiles, learn
from nlu.scripts import LANGUAGE_OF, leading, substance, weights

FIRST_GUESS = "en"
PRIOR = 4.0
"""What the conversation's language is worth against the letters, in log likelihood."""
PUBLIC_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class Identifier:
    """The knowledge, apart from Rasa."""

    own: Profiles
    public: PublicProfiles

    def language(self, text: str, prior: str = "") -> str:
        """The language of `text`; `prior` is kept where the text does not tell. `zh-Hant` is traditional Chinese."""
        said = substance(text)
        if not said:
            return prior or FIRST_GUESS
        found = leading(weights(said))
        if found == "Hani":
            if base(prior) == "ja" and len(said) <= 4:
                return prior
            return script(said) or (prior if base(prior) == "zh" else "zh")
        if found in LANGUAGE_OF:
            return LANGUAGE_OF[found]
        if found != "Latn":
            return prior or FIRST_GUESS
        return self._by_letters(said, prior)

    def _by_letters(self, text: str, prior: str) -> str:
        scores: dict[str, float] = {}
        own = dict(zip(self.own.writings, self.own.scores(text), strict=True))
        public = dict(zip(self.public.languages, self.public.scores(text), strict=True))
        least = min(public.values())
        for code in LANGUAGES:
            latin = f"{code}-Latn" if code in LANGUAGE_OF.values() or code == "zh" else code
            if latin not in own:
                continue
            # No public profile knows Arabizi or Hinglish: they get the best of those it knows.
            shared = public.get(code, least) if latin == code else max(public.values())
            scores[code] = float((1 - PUBLIC_SHARE) * own[latin] + PUBLIC_SHARE * shared)
        if not scores:
            return prior or FIRST_GUESS
        scores[FIRST_GUESS] = scores.get(FIRST_GUESS, -np.inf) + (0.0 if prior else PRIOR / 4)
        if base(prior) in scores:
            scores[base(prior)] += PRIOR
        best = max(scores, key=scores.__getitem__)
        return prior if best == base(prior) else best


@lru_cache(maxsize=1)
def _public() -> PublicProfiles:
    return PublicProfiles(LANGUAGES)


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
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        return cls(model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        with model_storage.read_from(resource) as folder:
            stored = joblib.load(Path(folder) / "profiles.joblib")
        return cls(model_storage, resource, Identifier(Profiles.restored(stored), _public()))

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:
        return fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        profiles = learn(examples())
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
