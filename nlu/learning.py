"""The classifier of clauses, learnt from single examples, from messages that ask several things, and from mixtures."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nlu.descent import one_pass
from nlu.examples import Example
from nlu.features import MEANT, features
from nlu.folding import words
from nlu.network import Network
from nlu.vocabulary import matrix, vocabulary_of

Pieces = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Training:
    """How the classifier is trained; the figures were chosen on the development messages."""

    epochs: int = 5
    batch: int = 64
    rate: float = 0.1
    hidden: int = 128
    drop: float = 0.35
    drop_hidden: float = 0.3
    view: float = 0.12
    """Share of documents read without their words, and as many without their meanings: either must do alone."""
    mixed: float = 1.0
    """Mixtures for each example in a pass."""
    same: float = 0.15
    """Share of the mixtures whose examples ask the same."""
    three: float = 0.25
    features_each: int = 12000
    least_count: int = 2
    spread: float = 0.2
    first_square: float = 0.02
    seed: int = 7
    threads: int = 2


def learn(found: Sequence[Example], how: Training | None = None, documents: list[list[str]] | None = None) -> Network:
    """The mixtures teach it to be unsure of words that say two things. `documents` are the features, where known."""
    # Millions of short-lived strings: looking for cycles among them takes a fifth of the time and finds none.
    gc.disable()
    try:
        return _learn(found, how or Training(), documents)
    finally:
        gc.enable()


def _learn(found: Sequence[Example], how: Training, documents: list[list[str]] | None) -> Network:
    labels = sorted({intent for example in found for intent in example.intents})
    if documents is None:
        documents = [features(example.text, words(example.text), example.language) for example in found]
    vocabulary = vocabulary_of(documents, [e.language for e in found], how.least_count, how.features_each)
    inputs, weights = matrix(documents, vocabulary)
    rows = (inputs.indptr.astype(np.int64), inputs.indices.astype(np.int64), inputs.data)
    names = sorted(vocabulary, key=vocabulary.__getitem__)
    kinds = np.asarray([name[0] in MEANT for name in names], dtype=np.int8)
    random = np.random.default_rng(how.seed)
    wide = len(labels) + 1
    table = np.zeros((len(vocabulary), how.hidden + wide), dtype=np.float32)
    table[:, : how.hidden] = random.normal(0, how.spread, (len(vocabulary), how.hidden))
    out = random.normal(0, how.hidden**-0.5, (how.hidden, wide)).astype(np.float32)
    learnt = (table, np.zeros(how.hidden, np.float32), out, np.zeros(wide, np.float32))
    shapes = (len(vocabulary), how.hidden, out.shape, wide)
    sums = tuple(np.full(shape, how.first_square, np.float32) for shape in shapes)
    pool = Pool.of(found)
    for epoch in range(how.epochs):
        messages = pool.messages(how, random)
        owner, parts, targets = _flat(messages, found, labels)
        chance = (how.seed * 1000 + epoch, np.float32(how.drop), np.float32(how.drop_hidden), np.float32(how.view))
        rate = np.float32(how.rate * (1 - epoch / how.epochs))
        order = random.permutation(len(messages))
        one_pass(rows, kinds, owner, parts, targets, order, learnt, sums, chance, rate, how.batch, how.threads)
    return Network.of(labels, vocabulary, weights, learnt)


@dataclass(frozen=True, slots=True)
class Pool:
    """The examples by what may be put together."""

    found: Sequence[Example]
    single: NDArray[np.int64]
    by_language: dict[str, NDArray[np.int64]]
    by_intent: dict[tuple[str, str], NDArray[np.int64]]

    @classmethod
    def of(cls, found: Sequence[Example]) -> Pool:
        by_language: dict[str, list[int]] = defaultdict(list)
        by_intent: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, example in enumerate(found):
            if len(example.intents) == 1:
                by_language[example.language].append(index)
                by_intent[example.language, example.intents[0]].append(index)
        return cls(
            found,
            np.asarray([index for group in by_language.values() for index in group]),
            {language: np.asarray(group) for language, group in by_language.items()},
            {key: np.asarray(group) for key, group in by_intent.items()},
        )

    def messages(self, how: Training, random: np.random.Generator) -> list[Pieces]:
        """Every example on its own, and mixtures drawn anew: the examples whose sum is one message."""
        made: list[Pieces] = [(index,) for index in range(len(self.found))]
        for first in self.single[random.integers(0, len(self.single), int(len(self.single) * how.mixed))]:
            example = self.found[first]
            drawn = random.random()
            if drawn < how.same:
                group = self.by_intent[example.language, example.intents[0]]
                made.append((int(first), int(group[random.integers(0, len(group))])))
                continue
            group = self.by_language[example.language]
            pieces = [int(first)]
            for other in group[random.integers(0, len(group), 2 if drawn < how.same + how.three else 1)]:
                if all(self.found[other].intents != self.found[piece].intents for piece in pieces):
                    pieces.append(int(other))
            if len(pieces) > 1:
                made.append(tuple(pieces))
        return made


def _flat(
    messages: Sequence[Pieces], found: Sequence[Example], labels: Sequence[str]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """The messages as `one_pass` wants them."""
    place = {label: index for index, label in enumerate(labels)}
    targets = np.zeros((len(messages), len(labels) + 1), dtype=np.float32)
    for row, pieces in enumerate(messages):
        said = [place[intent] for piece in pieces for intent in found[piece].intents]
        for label in said:
            targets[row, label] += 1 / len(said)
        targets[row, -1] = len(set(said)) > 1
    owner = np.cumsum([0, *map(len, messages)], dtype=np.int64)
    return owner, np.asarray([piece for pieces in messages for piece in pieces], dtype=np.int64), targets
