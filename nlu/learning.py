"""The classifier of clauses, learnt from single examples, from messages that ask several things, and from mixtures."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Thread

import numpy as np
from numpy.typing import NDArray

from nlu.descent import compile_pass, one_pass
from nlu.documents import Documents, documents_of
from nlu.examples import Example
from nlu.features import MEANT
from nlu.network import Network
from nlu.vocabulary import Floats, matrix, vocabulary_of

Whole = NDArray[np.int64]


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


def learn(found: Sequence[Example], how: Training | None = None, documents: Documents | None = None) -> Network:
    """The mixtures teach it to be unsure of words that say two things. `documents` are the features, where known."""
    # Millions of short-lived strings: looking for cycles among them takes a fifth of the time and finds none.
    gc.disable()
    try:
        return _learn(found, how or Training(), documents)
    finally:
        gc.enable()


def _learn(found: Sequence[Example], how: Training, documents: Documents | None) -> Network:
    # The compiler takes a quarter of a minute, most of it outside Python's lock: beside the reading.
    compiled = Thread(target=compile_pass, args=(how.threads,))
    compiled.start()
    labels = sorted({intent for example in found for intent in example.intents})
    if documents is None:
        documents = documents_of(found)
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
    pool = Pool.of(found, labels)
    for epoch in range(how.epochs):
        owner, parts, targets = pool.messages(how, random)
        chance = (how.seed * 1000 + epoch, np.float32(how.drop), np.float32(how.drop_hidden), np.float32(how.view))
        rate = np.float32(how.rate * (1 - epoch / how.epochs))
        order = random.permutation(len(targets))
        compiled.join()
        one_pass(rows, kinds, owner, parts, targets, order, learnt, sums, chance, rate, how.batch, how.threads)
    return Network.of(labels, vocabulary, weights, learnt)


@dataclass(frozen=True, slots=True)
class Pool:
    """The examples, and which of those with one intent may be put together: they stand by language, then by intent.

    Of the one at each place of `single`, `language` and `intent` are the first place and the size of its own group.
    """

    single: Whole
    label: Whole
    language: Whole
    intent: Whole
    targets: Floats

    @classmethod
    def of(cls, found: Sequence[Example], labels: Sequence[str]) -> Pool:
        place = {label: index for index, label in enumerate(labels)}
        targets = np.zeros((len(found), len(labels) + 1), dtype=np.float32)
        for row, example in enumerate(found):
            for intent in example.intents:
                targets[row, place[intent]] += 1 / len(example.intents)
            targets[row, -1] = len(set(example.intents)) > 1
        alone = [index for index, example in enumerate(found) if len(example.intents) == 1]
        alone.sort(key=lambda index: (found[index].language, found[index].intents))
        return cls(
            np.asarray(alone),
            np.asarray([place[found[index].intents[0]] for index in alone]),
            _groups([found[index].language for index in alone]),
            _groups([(found[index].language, found[index].intents) for index in alone]),
            targets,
        )

    def messages(self, how: Training, random: np.random.Generator) -> tuple[Whole, Whole, Floats]:
        """Every example on its own, and mixtures drawn anew, as `one_pass` wants them: message `m` is the sum of the
        examples `parts[owner[m]:owner[m + 1]]`."""
        first = random.integers(0, len(self.single), int(len(self.single) * how.mixed))
        drawn = random.random(len(first))
        same = drawn < how.same
        second = _any_of(np.where(same, self.intent[:, first], self.language[:, first]), random)
        third = _any_of(self.language[:, first], random)
        one, two, three = self.label[first], self.label[second], self.label[third]
        with_second = same | (two != one)
        with_third = ~same & (drawn < how.same + how.three) & (three != one) & ~(with_second & (three == two))
        pieces = np.stack([first, second, third], axis=1)
        chosen = np.stack([np.ones_like(same), with_second, with_third], axis=1)
        mixed = chosen.sum(axis=1) > 1
        pieces, chosen, same = pieces[mixed], chosen[mixed], same[mixed]
        sizes = chosen.sum(axis=1)
        mixture, _ = np.nonzero(chosen)
        targets = np.zeros((len(pieces), self.targets.shape[1]), dtype=np.float32)
        np.add.at(targets, (mixture, self.label[pieces[chosen]]), (1 / sizes)[mixture].astype(np.float32))
        targets[:, -1] = ~same
        owner = np.concatenate([np.arange(len(self.targets)), len(self.targets) + np.cumsum([0, *sizes])])
        parts = np.concatenate([np.arange(len(self.targets)), self.single[pieces[chosen]]])
        return owner, parts, np.concatenate([self.targets, targets])


def _groups(keys: Sequence[object]) -> Whole:
    """Of each place, the first place with the same key and how many there are; equal keys stand together."""
    first: dict[object, int] = {}
    size: Counter[object] = Counter()
    for place, key in enumerate(keys):
        first.setdefault(key, place)
        size[key] += 1
    return np.asarray([[first[key] for key in keys], [size[key] for key in keys]])


def _any_of(groups: Whole, random: np.random.Generator) -> Whole:
    first, size = groups
    places: Whole = first + (random.random(len(first)) * size).astype(np.int64)
    return places
