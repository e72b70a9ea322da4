"""The classifier of clauses: one linear layer and a narrow hidden one beside it over sparse features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlu.vocabulary import Floats

STEPS = 127
"""Weights are stored in whole steps of their row's largest: a quarter of the bytes, and no difference in what is said."""


@dataclass(slots=True)
class Network:
    """`table[feature]` holds the hidden and then the linear weights of one feature, in steps of `scale[feature]`.

    The last column of the output is not a label: it tells whether the words say several things at once.
    """

    labels: tuple[str, ...]
    vocabulary: dict[str, int]
    weights: Floats
    """Of each feature: its kind's weight, and more the rarer it is."""
    table: NDArray[np.int8]
    scale: Floats
    bias: Floats
    out: Floats
    out_bias: Floats

    @classmethod
    def of(
        cls,
        labels: Sequence[str],
        vocabulary: dict[str, int],
        weights: Floats,
        learnt: tuple[Floats, Floats, Floats, Floats],
    ) -> Network:
        """From the table, bias, out and out bias as learnt."""
        table, bias, out, out_bias = learnt
        scale = np.maximum(np.abs(table).max(axis=1), 1e-6) / STEPS
        steps = np.rint(table / scale[:, None]).astype(np.int8)
        return cls(tuple(labels), vocabulary, weights, steps, scale.astype(np.float32), bias, out, out_bias)

    def add_up(self, names: Sequence[str]) -> tuple[Floats, float]:
        """The weighted sum of the known features' rows and the squared norm: sums of clauses are sums of these."""
        rows = list({row: None for name in names if (row := self.vocabulary.get(name)) is not None})
        if not rows:
            return np.zeros(self.table.shape[1], dtype=np.float32), 0.0
        weight = self.weights[rows]
        summed: Floats = np.dot(weight * self.scale[rows], self.table[rows].astype(np.float32))
        return summed, float(weight @ weight)

    def log_probabilities(self, sums: Floats, squares: Floats) -> tuple[Floats, Floats]:
        """For each row of `sums` with its squared norm: each label's log probability, and that it says one thing only."""
        scaled = sums / np.sqrt(np.maximum(squares, 1.0))[:, None]
        width = len(self.bias)
        hidden = np.maximum(scaled[:, :width] + self.bias, 0.0)
        logits = hidden @ self.out + scaled[:, width:] + self.out_bias
        several = logits[:, -1]
        logits = logits[:, :-1]
        top = logits.max(axis=1, keepdims=True)
        labels: Floats = logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))
        single: Floats = -np.logaddexp(np.float32(0.0), several)
        return labels, single

    def stored(self) -> dict[str, Any]:
        """Plain values for the model file."""
        names = sorted(self.vocabulary, key=self.vocabulary.__getitem__)
        arrays = {name: getattr(self, name) for name in _ARRAYS}
        return {"labels": list(self.labels), "vocabulary": names, **arrays}

    @classmethod
    def restored(cls, stored: dict[str, Any]) -> Network:
        """The reverse of `stored`."""
        vocabulary = {name: row for row, name in enumerate(stored["vocabulary"])}
        return cls(tuple(stored["labels"]), vocabulary, *(stored[name] for name in _ARRAYS))


_ARRAYS = ("weights", "table", "scale", "bias", "out", "out_bias")
