"""English into Rasa's domain: the texts of `locales/en/replies.ftl` become the domain's responses."""

from __future__ import annotations

from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.importers.rasa import RasaFileImporter

from locales.texts import Texts


class EnglishTexts(RasaFileImporter):
    """Rasa's file importer with our texts beside `domain.yml`.

    Rasa wants every `utter_…` to stand in the domain. The other languages never do: they are read by the voice
    at start-up, so that a better sentence needs no training.
    """

    def get_domain(self) -> Domain:
        """`domain.yml` merged with one response per English text."""
        responses: dict[str, Any] = {
            key: [{"text": source}]
            for key, source in Texts("replies.ftl").sources("en").items()
            if key.startswith("utter_")
        }
        return super().get_domain().merge(Domain.from_dict({"responses": responses}))
