"""What a clause looks like to the classifier: words, characters, and concepts that are the same in every language."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from locales.concepts import spoken
from locales.folding import SINGLE, Word
from locales.languages import base
from locales.phrases import Phrasebook

WEIGHTS = {"w": 1.0, "b": 1.0, "t": 1.0, "c": 0.25, "k": 2.0, "p": 1.0, "m": 0.7, "f": 0.7}
"""By the feature's first letter: word, pair, triple, characters, concept, neighbouring concepts, mark, first word."""
MEANT = frozenset("kp")
"""The features that are the same in every language."""

NEAR = 6
"""Words between two concepts that still count as neighbours."""
NEXT = 12
"""Concepts looked at behind each."""

_SINGLE = re.compile(f"[{SINGLE}]")
_MARKS = (
    ("?", re.compile("[?？؟]")),
    ("@", re.compile(r"\S@\S+\.\w")),
    ("url", re.compile(r"https?:|www\.|\w\.(?:com|net|org|cn|de|shop|io)\b", re.IGNORECASE)),
    ("money", re.compile(r"[$€£¥₹₽₩]|\b(?:usd|eur|rmb|gbp|aed)\b", re.IGNORECASE)),
    ("%", re.compile("[%٪]")),
    ("#", re.compile(r"\d")),
    ("code", re.compile(r"\b[A-Za-z]{2,}-?\d[\dA-Za-z-]*\b")),
    ("long#", re.compile(r"\d{7,}|\d{3,}[ -]\d{3,}[ -]\d{2,}")),
)


@lru_cache(maxsize=32)
def phrasebook(language: str) -> Phrasebook[str]:
    """The concepts of one language, with the English that its buyers mix in."""
    return Phrasebook(language, spoken(language))


def features(text: str, found: Sequence[Word], language: str) -> list[str]:
    """The features of one clause: `text` as written and its folded words."""
    said = ["#" if word.text.isdigit() else word.text for word in found]
    names = [f"w{word}" for word in said]
    names += [f"b{left} {right}" for left, right in itertools.pairwise(said)]
    for index, word in enumerate(said):
        if _SINGLE.match(word):
            if index + 2 < len(said):
                names.append("t" + " ".join(said[index : index + 3]))
        elif len(word) > 2:
            names += _grams(word)
    if said:
        names.append(f"f{said[0]}")
        names.append("f" + " ".join(said[:2]))
    names += meanings(found, language)
    names += [f"m{name}" for name, pattern in _MARKS if pattern.search(text)]
    names.append(f"m{min(len(found), 12) // 3}words")
    return names


def meanings(found: Sequence[Word], language: str) -> list[str]:
    """The concepts of a clause, and the unordered pairs of those that stand near each other."""
    met = [(match.first, match.value) for match in phrasebook(base(language)).find(found)]
    names = [f"k{concept}" for concept in dict.fromkeys(concept for _, concept in met)]
    near: dict[str, None] = {}
    for index, (place, concept) in enumerate(met):
        for other_place, other in met[index + 1 : index + 1 + NEXT]:
            if other_place - place > NEAR:
                break
            if other != concept and other_place != place:
                near[f"p{min(concept, other)} {max(concept, other)}"] = None
    return names + list(near)


@lru_cache(maxsize=50000)
def _grams(word: str) -> tuple[str, ...]:
    edged = f"_{word}_"
    return tuple(f"c{edged[at : at + size]}" for size in (3, 4, 5) for at in range(len(edged) - size + 1))
