"""The classifier of clauses, learnt from single examples and from mixtures of two."""

from __future__ import annotations

import numpy as np

from nlu.examples import Example
from nlu.features import features
from nlu.folding import words
from nlu.network import Network, Training, train
from nlu.pairs import mixtures


def learn(found: list[Example], how: Training | None = None) -> Network:
    """The mixtures teach it to be unsure of a clause that says two things."""
    labels = sorted({example.intent for example in found})
    place = {label: index for index, label in enumerate(labels)}
    documents = [features(example.text, words(example.text), example.language) for example in found]
    targets = np.zeros((len(found), len(labels)), dtype=np.float32)
    for row, example in enumerate(found):
        targets[row, place[example.intent]] = 1.0
    mixed = mixtures(found, len(found) // 3)
    groups = [example.language for example in found] + [found[left].language for left, _ in mixed]
    documents += [documents[left] + documents[right] for left, right in mixed]
    halves = [(targets[left] + targets[right]) / 2 for left, right in mixed]
    return train(documents, groups, np.vstack([targets, *halves]) if halves else targets, labels, how)
