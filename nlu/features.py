"""What a clause looks like to the classifier: words, characters, and concepts that are the same in every language."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from locales.languages import base
from locales.terms import terms
from nlu.folding import SINGLE, Word
from nlu.phrases import Phrasebook

WEIGHTS = {"w": 1.0, "b": 1.0, "t": 1.0, "c": 0.25, "k": 2.0, "p": 0.9, "m": 0.7, "f": 0.7}
"""By the feature's first letter: word, pair, triple, characters, concept, pair of concepts, mark, first word."""

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
def concepts(language: str) -> Phrasebook[str]:
    """The concepts of one language, with English beside it: buyers mix it into everything."""
    entries = [
        (form, concept)
        for code in dict.fromkeys((base(language) or "en", "en"))
        for concept, forms in terms(code).concepts.items()
        for form in forms
    ]
    return Phrasebook(base(language), entries)


def features(text: str, found: Sequence[Word], language: str) -> list[str]:
    """The features of one clause: `text` as written and its folded words."""
    spoken = ["#" if word.text.isdigit() else word.text for word in found]
    names = [f"w{word}" for word in spoken]
    names += [f"b{left} {right}" for left, right in itertools.pairwise(spoken)]
    for index, word in enumerate(spoken):
        if _SINGLE.match(word):
            if index + 2 < len(spoken):
                names.append("t" + " ".join(spoken[index : index + 3]))
        elif len(word) > 2:
            names += _grams(word)
    if spoken:
        names.append(f"f{spoken[0]}")
        names.append("f" + " ".join(spoken[:2]))
    meant = list(dict.fromkeys(match.value for match in concepts(language).find(found)))
    names += [f"k{concept}" for concept in meant]
    ordered = sorted(meant[:9])
    names += [f"p{left} {right}" for i, left in enumerate(ordered) for right in ordered[i + 1 :]]
    names += [f"m{name}" for name, pattern in _MARKS if pattern.search(text)]
    names.append(f"m{min(len(found), 12) // 3}words")
    return names


@lru_cache(maxsize=50000)
def _grams(word: str) -> tuple[str, ...]:
    edged = f"_{word}_"
    return tuple(f"c{edged[at : at + size]}" for size in (3, 4, 5) for at in range(len(edged) - size + 1))
