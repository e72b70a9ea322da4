"""Examples as documents of numbered features, read by two processes at once: reading takes most of a training."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from locales.folding import words
from nlu.examples import Example
from nlu.features import features

WORTH_A_PROCESS = 20_000
"""Fewer examples are read sooner than another process starts."""
Text = tuple[str, str]
"""A text and its language."""


@dataclass(frozen=True, slots=True)
class Documents:
    """Document `d` has the features `names[columns[ends[d]:ends[d + 1]]]`, each once."""

    names: list[str]
    columns: NDArray[np.int32]
    ends: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ends) - 1

    def __add__(self, other: Documents) -> Documents:
        """These, then the others."""
        known = {name: number for number, name in enumerate(self.names)}
        numbers = np.asarray([known.setdefault(name, len(known)) for name in other.names], dtype=np.int32)
        columns = np.concatenate([self.columns, numbers[other.columns]])
        return Documents(list(known), columns, np.concatenate([self.ends, self.ends[-1] + other.ends[1:]]))


def documents_of(found: Sequence[Example]) -> Documents:
    """In the order of the examples."""
    texts = [(example.text, example.language) for example in found]
    if len(texts) < WORTH_A_PROCESS:
        return _read(texts)
    # A process of its own, not a fork: what trains may hold locks and threads that a fork would inherit halfway.
    half = len(texts) // 2
    other = subprocess.Popen(
        [sys.executable, "-m", "nlu.documents"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parent.parent,
    )
    if other.stdin is None or other.stdout is None:
        raise RuntimeError("a process without pipes")
    pickle.dump(texts[half:], other.stdin)
    other.stdin.close()
    ours = _read(texts[:half])
    theirs = pickle.load(other.stdout)  # noqa: S301  (from our own process)
    other.stdout.close()
    if other.wait():
        raise RuntimeError(f"the reading process ended with {other.returncode}")
    return ours + Documents(*theirs)


def _read(texts: Sequence[Text]) -> Documents:
    known: dict[str, int] = {}
    columns: list[int] = []
    ends = [0]
    for text, language in texts:
        columns += {known.setdefault(name, len(known)): None for name in features(text, words(text), language)}
        ends.append(len(columns))
    return Documents(list(known), np.asarray(columns, dtype=np.int32), np.asarray(ends, dtype=np.int64))


if __name__ == "__main__":
    read = _read(pickle.load(sys.stdin.buffer))  # noqa: S301
    pickle.dump((read.names, read.columns, read.ends), sys.stdout.buffer)
