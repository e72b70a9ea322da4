"""A small classifier on sparse features: a linear layer and a narrow hidden one beside it, trained with Adam."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from nlu.features import WEIGHTS

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Training:
    """How the classifier is trained; the figures were chosen on the development messages."""

    epochs: int = 10
    batch: int = 256
    rate: float = 0.006
    hidden: int = 192
    drop_features: float = 0.35
    drop_hidden: float = 0.3
    decay: float = 2e-5
    features_each: int = 8000
    least_count: int = 2
    spread: float = 0.2
    seed: int = 7


@dataclass(slots=True)
class Network:
    """`table[feature]` holds the hidden and then the linear weights of one feature."""

    labels: tuple[str, ...]
    vocabulary: dict[str, int]
    weights: Floats
    """Of each feature: its kind's weight, and more the rarer it is."""
    table: Floats
    bias: Floats
    out: Floats
    out_bias: Floats

    def add_up(self, names: Sequence[str]) -> tuple[Floats, float]:
        """The weighted sum of the known features' rows and the squared norm: sums of clauses are sums of these."""
        rows = [row for name in names if (row := self.vocabulary.get(name)) is not None]
        if not rows:
            return np.zeros(self.table.shape[1], dtype=np.float32), 0.0
        weight = self.weights[rows]
        return weight @ self.table[rows].astype(np.float32), float(weight @ weight)

    def log_probabilities(self, sums: Floats, squares: Floats) -> Floats:
        """Log probability of each label for each row of `sums` with its squared norm."""
        scaled = sums / np.sqrt(np.maximum(squares, 1.0))[:, None]
        width = len(self.bias)
        hidden = np.maximum(scaled[:, :width] + self.bias, 0.0)
        logits = hidden @ self.out + scaled[:, width:] + self.out_bias
        top = logits.max(axis=1, keepdims=True)
        result: Floats = logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))
        return result

    def stored(self) -> dict[str, Any]:
        """Plain values for the model file; weights in half precision."""
        names = sorted(self.vocabulary, key=self.vocabulary.__getitem__)
        return {
            "labels": list(self.labels),
            "vocabulary": names,
            "weights": self.weights,
            "table": self.table.astype(np.float16),
            "bias": self.bias,
            "out": self.out,
            "out_bias": self.out_bias,
        }

    @classmethod
    def restored(cls, stored: dict[str, Any]) -> Network:
        """The reverse of `stored`."""
        vocabulary = {name: row for row, name in enumerate(stored["vocabulary"])}
        arrays = (stored[name] for name in ("weights", "table", "bias", "out", "out_bias"))
        return cls(tuple(stored["labels"]), vocabulary, *arrays)


def vocabulary_of(
    documents: Sequence[Sequence[str]], groups: Sequence[str], least: int, most_each: int
) -> dict[str, int]:
    """The features that occur in at least `least` documents of a group (a language), the commonest of each group.

    Every group has its own share, so that languages with many word forms do not crowd out the others.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for document, group in zip(documents, groups, strict=True):
        counts[group].update(set(document))
    kept: dict[str, None] = {}
    for group in sorted(counts):
        own = counts[group]
        common = sorted((n for n, count in own.items() if count >= least), key=lambda name: (-own[name], name))
        kept.update(dict.fromkeys(common[:most_each]))
    return {name: row for row, name in enumerate(kept)}


def weights_of(documents: Sequence[Sequence[str]], vocabulary: dict[str, int]) -> Floats:
    """Each feature's weight: that of its kind, times its inverse document frequency."""
    counts = Counter(name for document in documents for name in set(document) if name in vocabulary)
    rarity = {name: np.log((1 + len(documents)) / (1 + counts[name])) + 1 for name in vocabulary}
    ordered = sorted(vocabulary, key=vocabulary.__getitem__)
    return np.asarray([WEIGHTS[name[0]] * rarity[name] for name in ordered], dtype=np.float32)


def matrix(documents: Sequence[Sequence[str]], vocabulary: dict[str, int], weights: Floats) -> csr_matrix:
    """One row of unit length for each document."""
    indices: list[int] = []
    ends = [0]
    for document in documents:
        indices += [row for name in document if (row := vocabulary.get(name)) is not None]
        ends.append(len(indices))
    values = weights[indices]
    norms = np.sqrt(np.maximum(np.add.reduceat(np.append(values**2, 0.0), ends[:-1]), 1.0))
    lengths = np.diff(ends)
    norms[lengths == 0] = 1.0
    values = (values / np.repeat(norms, lengths)).astype(np.float32)
    return csr_matrix((values, np.asarray(indices), np.asarray(ends)), shape=(len(documents), len(vocabulary)))


def train(
    documents: Sequence[Sequence[str]],
    groups: Sequence[str],
    targets: Floats,
    labels: Sequence[str],
    training: Training | None = None,
) -> Network:
    """Learn `targets` (one row of label shares, summing to 1, per document of the language in `groups`)."""
    how = training or Training()
    vocabulary = vocabulary_of(documents, groups, how.least_count, how.features_each)
    rarity = weights_of(documents, vocabulary)
    inputs = matrix(documents, vocabulary, rarity)
    random = np.random.default_rng(how.seed)
    wide = how.hidden + len(labels)
    table = np.zeros((len(vocabulary), wide), dtype=np.float32)
    table[:, : how.hidden] = random.normal(0, how.spread, (len(vocabulary), how.hidden))
    weights = [
        table,
        np.zeros(how.hidden, dtype=np.float32),
        random.normal(0, 1.0 / how.hidden**0.5, (how.hidden, len(labels))).astype(np.float32),
        np.zeros(len(labels), dtype=np.float32),
    ]
    momentum = [np.zeros_like(weight) for weight in weights]
    variance = [np.zeros_like(weight) for weight in weights]
    rows = np.arange(len(documents))
    steps = how.epochs * -(-len(rows) // how.batch)
    step = 0
    for _ in range(how.epochs):
        random.shuffle(rows)
        for start in range(0, len(rows), how.batch):
            chosen = rows[start : start + how.batch]
            step += 1
            gradients, touched = _gradients(inputs[chosen], targets[chosen], weights, how, random)
            rate = how.rate * (1 - (step - 1) / steps)
            _adam(weights, gradients, touched, momentum, variance, rate, how.decay, step)
    return Network(tuple(labels), vocabulary, rarity, weights[0], weights[1], weights[2], weights[3])


def _gradients(
    batch: csr_matrix, targets: Floats, weights: list[Floats], how: Training, random: np.random.Generator
) -> tuple[list[Floats], NDArray[np.int64]]:
    """The gradients for `weights`; of the table only the rows `touched` by the batch, to spare the rest."""
    kept = (random.random(batch.nnz) >= how.drop_features).astype(np.float32) / (1 - how.drop_features)
    touched, columns = np.unique(batch.indices, return_inverse=True)
    shape = (batch.shape[0], len(touched))
    sparse = csr_matrix((batch.data * kept, columns, batch.indptr), shape=shape)
    mixed = sparse @ weights[0][touched]
    before = mixed[:, : how.hidden] + weights[1]
    mask = (random.random(before.shape) >= how.drop_hidden).astype(np.float32) / (1 - how.drop_hidden)
    hidden = np.maximum(before, 0.0) * mask
    logits = hidden @ weights[2] + mixed[:, how.hidden :] + weights[3]
    logits -= logits.max(axis=1, keepdims=True)
    shares = np.exp(logits)
    shares /= shares.sum(axis=1, keepdims=True)
    error = (shares - targets) / len(targets)
    back = (error @ weights[2].T) * mask * (before > 0)
    table = sparse.T @ np.hstack([back, error])
    return [table, back.sum(axis=0), hidden.T @ error, error.sum(axis=0)], touched


def _adam(
    weights: list[Floats],
    gradients: list[Floats],
    touched: NDArray[np.int64],
    momentum: list[Floats],
    variance: list[Floats],
    rate: float,
    decay: float,
    step: int,
) -> None:
    """One step of Adam; rows of the table that the batch does not touch stay as they are."""
    for place, gradient in enumerate(gradients):
        rows: Any = touched if place == 0 else slice(None)
        first = 0.9 * momentum[place][rows] + 0.1 * gradient
        second = 0.999 * variance[place][rows] + 0.001 * gradient * gradient
        momentum[place][rows] = first
        variance[place][rows] = second
        change = rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        weights[place][rows] -= change + decay * weights[place][rows]
