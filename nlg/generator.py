"""The voice: a response name and typed values in, a sentence in the buyer's language out, past the gate."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from locales.sentences import Sentences
from nlg import gate
from office.office import Office, open_office

logger = logging.getLogger(__name__)


class LocaleGenerator(NaturalLanguageGenerator):
    """What `endpoints.yml` names as Rasa's generator. It runs inside Rasa's process and reads no model."""

    def __init__(
        self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None, office: Office | None = None
    ) -> None:
        self._office = office or open_office()
        self._sentences = Sentences()

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """The message: `text`, `language`, `values`, `cards` and `quick_replies` ({title, choice})."""
        message = tracker.latest_message
        language = str(kwargs.get("language") or (message.parse_data.get("language") if message else "") or "en")
        words = (message.text or "") if message else ""
        return self.answer(utter_action, language, words, **kwargs)

    def answer(
        self,
        response: str,
        language: str,
        words: str,
        values: Mapping[str, Any] | None = None,
        cards: list[dict[str, Any]] | None = None,
        choices: list[dict[str, Any]] | None = None,
        proof: list[dict[str, Any]] | None = None,
        **_: Any,
    ) -> dict[str, Any]:
        """As `generate`, from plain values; a refused sentence becomes `utter_refused`, its cards withheld."""
        shop = self._office.shop
        cards = cards or []
        try:
            text = self._sentences.say(response, language, values or {}, shop)
            gate.check(text, [*cards, *(proof or [])], words, (shop.name, *shop.names.values()))
        except gate.Refused as refused:
            logger.error("gate refused %s in %s: %s stand in no card", response, language, ", ".join(refused.figures))
            return {
                "text": self._sentences.say("utter_refused", language, {}, shop),
                "language": language,
                "refused": {"response": response, "figures": list(refused.figures)},
            }
        replies = [
            {"title": self._sentences.say(c["label"], language, c.get("values", {}), shop), "choice": c["choice"]}
            for c in choices or []
        ]
        return {"text": text, "language": language, "quick_replies": replies}
