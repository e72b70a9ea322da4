"""Words too common to be names: learnt from how the training examples write them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from locales.folding import fold

_WORD = re.compile(r"[^\W\d_]+")
LEAST = 3
_TO = frozenset({"nach", "in", "aus", "bis", "bei", "ab", "uber", "von"})


def ordinary_words(texts: Iterable[str]) -> frozenset[str]:
    """Folded words written at least `LEAST` times, and more often small than with a capital inside a sentence.

    Arabic and Devanagari have no capitals; there frequency alone tells.
    """
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for text in texts:
        for match in _WORD.finditer(text):
            word = match.group()
            if word.islower() or word.upper() == word.lower():
                small[fold(word).text] += 1
            elif word.istitle() and match.start() > 0:
                capital[fold(word).text] += 1
    return frozenset(word for word, count in small.items() if count >= LEAST and count > capital[word])


def german_nouns(texts: Iterable[str]) -> frozenset[str]:
    """Folded German words that never name a city, since they mostly stand behind no word that leads to one.

    German writes every noun with a capital: Ware, Gerät and Rest look like towns.
    """
    seen: Counter[str] = Counter()
    led: Counter[str] = Counter()
    for text in texts:
        before = ""
        for match in _WORD.finditer(text):
            word = fold(match.group()).text
            seen[word] += 1
            led[word] += before in _TO
            before = word
    return frozenset(word for word, count in seen.items() if count >= LEAST and led[word] * 2 < count)
