"""Ways to find every intent of a message, measured side by side on the held-out messages.

.venv/bin/python -m bench.candidates [EXAMPLES_EACH]      # examples of an intent in a language, 60 by default

1. one multi-label linear model over the whole message's words and characters
2. the same linear model on each clause by itself
3. ours: each clause and run of clauses by words, characters and shared meanings, with a joint decision
"""

from __future__ import annotations

import pickle
import sys
import time
from collections import defaultdict
from collections.abc import Callable

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import MultiLabelBinarizer

from locales.folding import words
from nlu.decision import Thresholds, decide
from nlu.examples import Example, examples, several
from nlu.learning import learn
from nlu.listing import Ask, listed
from nlu.scoring import read
from nlu.segments import clauses
from office.config import ROOT

Reader = Callable[[str, str], list[str]]


class Linear:
    """Logistic regression, one for each intent, on words and characters: what most would try first."""

    def __init__(self, found: list[Example]) -> None:
        self.words = TfidfVectorizer(token_pattern=r"\w+", ngram_range=(1, 2), min_df=2)
        self.letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, max_features=150_000)
        texts = [example.text for example in found]
        inputs = hstack([self.words.fit_transform(texts), self.letters.fit_transform(texts)]).tocsr()
        self.labels = MultiLabelBinarizer()
        targets = self.labels.fit_transform([example.intents for example in found])
        model = SGDClassifier(loss="log", alpha=2e-6, max_iter=8, tol=None, random_state=7)
        self.model = OneVsRestClassifier(model, n_jobs=2).fit(inputs, targets)

    def shares(self, text: str) -> np.ndarray:
        inputs = hstack([self.words.transform([text]), self.letters.transform([text])]).tocsr()
        return self.model.predict_proba(inputs)[0]

    def whole(self, text: str, _: str) -> list[str]:
        shares = self.shares(text)
        return [self.labels.classes_[i] for i in np.flatnonzero(shares >= min(0.4, shares.max()))]

    def by_clause(self, text: str, language: str) -> list[str]:
        asks = []
        for part in clauses(text, words(text), language):
            shares = self.shares(text[part.start : part.end])
            best = int(shares.argmax())
            asks.append(Ask(self.labels.classes_[best], float(shares[best]), part.start, part.end))
        return [ask.intent for ask in listed(asks)]


def some(found: list[Example], each: int) -> list[Example]:
    """At most `each` examples of an intent in a language, evenly from all."""
    groups: dict[tuple[str, ...], list[Example]] = defaultdict(list)
    for example in found:
        groups[(example.language, *example.intents)].append(example)
    return [e for group in groups.values() for e in group[:: max(1, len(group) // each)][:each]]


def main() -> None:
    taught = some(examples() + several(), int(sys.argv[1]) if len(sys.argv) > 1 else 60)
    sets = {name: read(sorted((ROOT / "tests/nlu" / name).glob("*.jsonl"))) for name in ("dev", "fresh")}
    print(f"{len(taught)} examples")
    began = time.perf_counter()
    linear = Linear(taught)
    linear_seconds = time.perf_counter() - began
    began = time.perf_counter()
    network = learn(taught)
    ours_seconds = time.perf_counter() - began

    def ours(text: str, language: str) -> list[str]:
        return [ask.intent for ask in decide(text, words(text), language, network, Thresholds()).asks]

    linear_bytes = len(pickle.dumps(linear))
    candidates: list[tuple[str, Reader, float, int]] = [
        ("linear, whole message", linear.whole, linear_seconds, linear_bytes),
        ("linear, by clause", linear.by_clause, linear_seconds, linear_bytes),
        ("ours", ours, ours_seconds, len(pickle.dumps(network.stored()))),
    ]
    print(f"{'':22}  {'seconds':>7}  {'MB':>5}  {'ms':>5}  " + "  ".join(f"{n} exact  {n} F1" for n in sets))
    for name, reader, seconds, size in candidates:
        columns = []
        spent: list[float] = []
        for messages in sets.values():
            exact, right, given, expected = 0, 0, 0, 0
            for message in messages:
                began = time.perf_counter()
                got = reader(message["text"], message["language"])
                spent.append(time.perf_counter() - began)
                exact += sorted(got) == sorted(message["intents"])
                right += len(set(got) & set(message["intents"]))
                given += len(set(got))
                expected += len(message["intents"])
            columns.append(f"{exact / len(messages):9.3f}  {2 * right / (given + expected):6.3f}")
        print(f"{name:22}  {seconds:7.0f}  {size / 1e6:5.1f}  {1000 * np.median(spent):5.1f}  " + "  ".join(columns))


if __name__ == "__main__":
    main()
