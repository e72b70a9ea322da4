"""Which letters follow which in each language: learnt from our own examples, and read from langdetect's profiles."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from langdetect import detector_factory
from numpy.typing import NDArray

from nlu.examples import Example

_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
MOST_GRAMS = 30000
LEAST_COUNT = 2


def grams(text: str, longest: int = 4) -> list[str]:
    """Runs of one to `longest` letters, word edges as spaces, and whole words.

    >>> grams("Ok")
    ['o', 'k', ' o', 'ok', 'k ', ' ok', 'ok ', ' ok ', '=ok']
    """
    found: list[str] = []
    for word in _LETTERS.findall(text.lower()):
        edged = f" {word} "
        found += [
            edged[at : at + size]
            for size in range(1, longest + 1)
            for at in range(len(edged) - size + 1)
            if size > 1 or edged[at] != " "
        ]
        found.append(f"={word}")
    return found


@dataclass(frozen=True, slots=True)
class Profiles:
    """Log probabilities of letter runs by writing, a writing being a language in one script (`ar`, `ar-Latn`)."""

    writings: tuple[str, ...]
    rows: Mapping[str, int]
    logs: NDArray[np.float32]
    unseen: NDArray[np.float32]

    def scores(self, text: str) -> NDArray[np.float64]:
        """Log likelihood of `text` for each writing."""
        found = grams(text)
        known = [self.rows[gram] for gram in found if gram in self.rows]
        total = np.asarray(self.logs[known].sum(axis=0), dtype=np.float64) if known else np.zeros(len(self.writings))
        strange = [len(gram) for gram in found if gram not in self.rows and len(gram) <= 3]
        return total + len(strange) * self.unseen

    def stored(self) -> dict[str, Any]:
        """Plain values for the model file."""
        names = sorted(self.rows, key=self.rows.__getitem__)
        return {"writings": self.writings, "grams": names, "logs": self.logs.astype(np.float16), "unseen": self.unseen}

    @classmethod
    def restored(cls, stored: Mapping[str, Any]) -> Profiles:
        """The reverse of `stored`."""
        rows = {name: row for row, name in enumerate(stored["grams"])}
        return cls(tuple(stored["writings"]), rows, stored["logs"].astype(np.float32), stored["unseen"])


def writing_of(example: Example) -> str:
    """The example's language, marked when it is written in Latin letters that are not its own (Arabizi, Hinglish)."""
    latin = len(_LATIN.findall(example.text))
    letters = sum(len(word) for word in _LETTERS.findall(example.text))
    foreign = example.language in {"ar", "hi", "ru", "zh", "ja", "ko", "th"}
    return f"{example.language}-Latn" if foreign and letters and latin / letters > 0.7 else example.language


def learn(examples: Iterable[Example]) -> Profiles:
    """Letter runs counted per writing, smoothed."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for example in examples:
        counts[writing_of(example)].update(grams(example.text))
    writings = tuple(sorted(counts))
    overall: Counter[str] = sum(counts.values(), Counter())
    kept = [gram for gram, count in overall.most_common(MOST_GRAMS) if count >= LEAST_COUNT]
    totals = np.asarray([sum(counts[writing].values()) for writing in writings], dtype=np.float64)
    table = np.asarray([[counts[writing][gram] for writing in writings] for gram in kept], dtype=np.float64)
    smoothing = 0.3
    logs = np.log(table + smoothing) - np.log(totals + smoothing * len(kept))
    unseen = np.log(smoothing) - np.log(totals + smoothing * len(kept))
    logs -= logs.mean(axis=1, keepdims=True)
    return Profiles(
        writings, {gram: row for row, gram in enumerate(kept)}, logs.astype(np.float32), unseen - unseen.mean()
    )


class PublicProfiles:
    """langdetect's profiles without its dice: the plain sum over a text's runs, only for the languages we speak."""

    def __init__(self, languages: Iterable[str]) -> None:
        detector_factory.init_factory()
        factory = detector_factory._factory
        own = {"zh-cn": "zh"}
        wanted = set(languages)
        self.languages = tuple(own.get(code, code) for code in factory.langlist if own.get(code, code) in wanted)
        columns = [factory.langlist.index({"zh": "zh-cn"}.get(code, code)) for code in self.languages]
        floor = 0.5 / 10000
        self._logs: dict[str, NDArray[np.float32]] = {}
        nothing = math.log(floor)
        for gram, shares in factory.word_lang_prob_map.items():
            logs = [math.log(shares[column] + floor) for column in columns]
            if max(logs) > nothing:
                self._logs[gram] = np.asarray(logs, dtype=np.float32)

    def scores(self, text: str) -> NDArray[np.float64]:
        """Log likelihood for each of `languages`."""
        rows = [self._logs[gram] for gram in grams(text, 3) if gram in self._logs]
        return np.asarray(np.sum(rows, axis=0) if rows else np.zeros(len(self.languages)), dtype=np.float64)
