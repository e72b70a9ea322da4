"""Which features are worth learning, what each weighs, and examples as rows of a sparse matrix."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from nlu.documents import Documents
from nlu.features import WEIGHTS

Floats = NDArray[np.float32]


def vocabulary_of(documents: Documents, groups: Sequence[str], least: int, most_each: int) -> dict[str, int]:
    """The features that occur in at least `least` documents of a group (a language), the commonest of each group.

    Every group has its own share, so that languages with many word forms do not crowd out the others.
    """
    names = documents.names
    sizes = np.diff(documents.ends)
    numbers = {group: number for number, group in enumerate(sorted(set(groups)))}
    group_of = np.repeat(np.asarray([numbers[group] for group in groups]), sizes)
    kept: dict[str, None] = {}
    for number in numbers.values():
        counts = np.bincount(documents.columns[group_of == number], minlength=len(names))
        common = np.flatnonzero(counts >= least)
        if len(common) > most_each:
            # Only those as common as the last one taken need to be put in order.
            common = common[counts[common] >= np.sort(counts[common])[-most_each]]
        ordered = sorted(common.tolist(), key=lambda column: (-counts[column], names[column]))
        kept.update(dict.fromkeys(names[column] for column in ordered[:most_each]))
    return {name: row for row, name in enumerate(kept)}


def matrix(documents: Documents, vocabulary: dict[str, int]) -> tuple[csr_matrix, Floats]:
    """One row for each document, each feature once, and each feature's weight: its kind's, and more the rarer it is."""
    row_of = np.asarray([vocabulary.get(name, -1) for name in documents.names], dtype=np.int32)
    rows = row_of[documents.columns]
    known = rows >= 0
    columns = rows[known]
    ends = np.concatenate([[0], np.cumsum(known)])[documents.ends]
    counts = np.bincount(columns, minlength=len(vocabulary))
    kinds = np.asarray([WEIGHTS[name[0]] for name in sorted(vocabulary, key=vocabulary.__getitem__)], dtype=np.float32)
    weights = (kinds * (np.log((1 + len(documents)) / (1 + counts)) + 1)).astype(np.float32)
    shape = (len(documents), len(vocabulary))
    return csr_matrix((weights[columns], columns, ends.astype(np.int64)), shape=shape), weights
