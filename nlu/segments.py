"""Where one question may end and the next begin: the clauses of a message, and how they group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from locales.folding import SINGLE, Word
from locales.languages import base
from locales.phrases import Phrasebook
from locales.terms import terms

MOST_CLAUSES = 14
"""A longer message's last clauses are taken together: signatures, mostly."""
LONGEST_GROUP = 6

_BREAK = re.compile(
    r"[.!?;:](?=\s|$|[^\w\s/])|[?!]|[。！？；，、؟،؛।|…\n\r]|,(?!\d)|\s[-–—/]\s|\s[&+]\s"
    rf"|(?<=[{SINGLE}])[ \u3000]+|[ \u3000]+(?=[{SINGLE}])"
)
"""Scripts written without spaces put one where others put a comma."""
_ARABIC_AND = re.compile(
    r"(?<=\s)و(?!(?:ا?حد|صل|قت|ين|زن|رق|سط|فر|جود|جد|كيل|سيل|لا|ال?له|اضح|صف|عد|لد|ضع|رد|ي\b|و))\w{2,}"
)
"""The Arabic *and* is written onto the next word; words that begin with its letter themselves are left out."""


@dataclass(frozen=True, slots=True)
class Clause:
    """`words[first:last]` of the message, standing at `[start, end)` of its text."""

    start: int
    end: int
    first: int
    last: int


@lru_cache(maxsize=32)
def _conjunctions(language: str) -> Phrasebook[str]:
    forms = dict.fromkeys(terms(language).conjunctions + (terms("en").conjunctions if language != "en" else ()))
    return Phrasebook(language, [(form, form) for form in forms], inflected=False)


def clauses(text: str, words: Sequence[Word], language: str) -> list[Clause]:
    """The smallest pieces that may carry a question of their own; punctuation and conjunctions part them."""
    cuts = {match.end() for match in _BREAK.finditer(text)}
    cuts |= {match.start for match in _conjunctions(base(language)).find(words)}
    if base(language) == "ar":
        cuts |= {match.start() for match in _ARABIC_AND.finditer(text)}
    starts = sorted(cuts)
    found: list[Clause] = []
    first = 0
    for index in range(1, len(words) + 1):
        at_end = index == len(words)
        parted = not at_end and any(words[index - 1].end <= cut <= words[index].start for cut in starts)
        if at_end or parted:
            end = len(text) if at_end else words[index].start
            found.append(Clause(words[first].start, len(text[:end].rstrip()), first, index))
            first = index
    if len(found) > MOST_CLAUSES:
        tail = found[MOST_CLAUSES - 1 :]
        found[MOST_CLAUSES - 1 :] = [Clause(tail[0].start, tail[-1].end, tail[0].first, tail[-1].last)]
    return found


def groups(count: int) -> list[tuple[int, int]]:
    """Every run `[first, last)` of clauses that may form one ask; the whole message always may."""
    runs = [(first, last) for first in range(count) for last in range(first + 1, min(count, first + LONGEST_GROUP) + 1)]
    if count > LONGEST_GROUP:
        runs.append((0, count))
    return runs


def shares(
    count: int, runs: Sequence[tuple[int, int]], scores: NDArray[np.float32], price: float
) -> NDArray[np.float64]:
    """How likely each run is one group, over all ways to cut the message.

    `scores` is each run's log evidence that it carries a single intent; every further group costs `price`.
    """
    starting: list[list[int]] = [[] for _ in range(count + 1)]
    ending: list[list[int]] = [[] for _ in range(count + 1)]
    for index, (first, last) in enumerate(runs):
        starting[first].append(index)
        ending[last].append(index)
    ahead = np.full(count + 1, -np.inf)
    behind = np.full(count + 1, -np.inf)
    ahead[0] = behind[count] = 0.0
    costs = np.asarray(scores, dtype=np.float64) - price
    for at in range(1, count + 1):
        ahead[at] = np.logaddexp.reduce([ahead[runs[index][0]] + costs[index] for index in ending[at]])
    for at in range(count - 1, -1, -1):
        behind[at] = np.logaddexp.reduce([behind[runs[index][1]] + costs[index] for index in starting[at]])
    total = ahead[count]
    return np.asarray(
        [np.exp(ahead[first] + cost + behind[last] - total) for (first, last), cost in zip(runs, costs, strict=True)]
    )
