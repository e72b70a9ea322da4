"""From clauses to asks: every way to group the clauses is weighed, and what is likely enough is listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from locales.folding import Word
from nlu.features import features
from nlu.listing import Ask, listed
from nlu.network import Network
from nlu.segments import Clause, clauses, groups, shares


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Chosen on the development messages."""

    price: float = 0.0
    """What one more group costs, in log evidence."""
    sharpness: float = 4.0
    whole: float = 1.0
    """What it weighs that a group says one thing only."""
    beside: float = 0.55
    """Least presence of an ask that stands beside others."""
    sure: float = 0.5
    """Least presence of the likeliest intent: below it more than half would be guessed wrong (bench.reliability)."""


@dataclass(frozen=True, slots=True)
class Decision:
    """`asks` is empty when unsure; `ranking` has every intent with its presence in 0..1, the likeliest first."""

    asks: list[Ask]
    ranking: list[tuple[str, float]]


def decide(text: str, words: Sequence[Word], language: str, network: Network, how: Thresholds) -> Decision:
    """What `text` asks."""
    parts = clauses(text, words, language)
    if not parts:
        return Decision([], [])
    runs = groups(len(parts))
    logs, single = _scores(text, words, language, network, parts, runs)
    sharp = logs * how.sharpness
    evidence = np.logaddexp.reduce(sharp, axis=1)
    likely = shares(len(parts), runs, evidence + how.whole * single, how.price)
    by_run = likely[:, None] * np.exp(sharp - evidence[:, None])
    presence = np.minimum(by_run.sum(axis=0), 1.0)
    order = np.argsort(-presence, kind="stable")
    ranking = [(network.labels[index], round(float(presence[index]), 4)) for index in order]
    if ranking[0][1] < how.sure:
        return Decision([], ranking)
    asks = []
    for index in order:
        if index != order[0] and presence[index] < how.beside:
            continue
        first, last = runs[int(by_run[:, index].argmax())]
        asks.append(
            Ask(network.labels[index], round(float(presence[index]), 4), parts[first].start, parts[last - 1].end)
        )
    return Decision(listed(asks), ranking)


def _scores(
    text: str,
    words: Sequence[Word],
    language: str,
    network: Network,
    parts: Sequence[Clause],
    runs: Sequence[tuple[int, int]],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Of each run, the intents' log probabilities and that it says one thing; a run's features are the sum of its clauses'."""
    added = [
        network.add_up(features(text[part.start : part.end], words[part.first : part.last], language)) for part in parts
    ]
    sums = np.cumsum([np.zeros_like(added[0][0]), *[vector for vector, _ in added]], axis=0, dtype=np.float32)
    squares = np.cumsum([0.0, *[square for _, square in added]], dtype=np.float32)
    first, last = np.asarray(runs).T
    return network.log_probabilities(sums[last] - sums[first], squares[last] - squares[first])
