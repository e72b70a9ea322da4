"""What Rasa itself is shown of the examples: one of each intent in each language, enough to hold them against the rules.

Rasa reads and checks an example in milliseconds, and there are far more than a hundred thousand. Our components learn
from all of them, which they read themselves (`nlu/examples.py`).
"""

from __future__ import annotations

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.examples import examples


class FewExamples(RasaFileImporter):
    """Rasa's file importer, but for the examples."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """The first example of each intent in each language."""
        shown: dict[tuple[str, str], str] = {}
        for example in examples():
            shown.setdefault((example.language, example.intents[0]), example.text)
        return TrainingData([Message.build(text=text, intent=intent) for (_, intent), text in shown.items()])
