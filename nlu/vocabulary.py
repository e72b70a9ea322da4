"""Which features are worth learning, what each weighs, and examples as rows of a sparse matrix."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from nlu.features import WEIGHTS

Floats = NDArray[np.float32]


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


def matrix(documents: Sequence[Sequence[str]], vocabulary: dict[str, int]) -> tuple[csr_matrix, Floats]:
    """One row for each document, each feature once, and each feature's weight: its kind's, and more the rarer it is."""
    indices: list[int] = []
    ends = [0]
    for document in documents:
        indices += {row: None for name in document if (row := vocabulary.get(name)) is not None}
        ends.append(len(indices))
    columns = np.asarray(indices, dtype=np.int32)
    counts = np.bincount(columns, minlength=len(vocabulary))
    kinds = np.asarray([WEIGHTS[name[0]] for name in sorted(vocabulary, key=vocabulary.__getitem__)], dtype=np.float32)
    weights = (kinds * (np.log((1 + len(documents)) / (1 + counts)) + 1)).astype(np.float32)
    shape = (len(documents), len(vocabulary))
    return csr_matrix((weights[columns], columns, np.asarray(ends, dtype=np.int64)), shape=shape), weights
