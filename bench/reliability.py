"""How often a presence of so much is right: the likeliest intent of each held-out message, by what the model gave it.

.venv/bin/python -m bench.reliability      # after `nightdesk train`
"""

from __future__ import annotations

import io
import tarfile
from collections import defaultdict

import joblib

from locales.folding import words
from nlu.decision import Thresholds, decide
from nlu.network import Network
from nlu.scoring import read
from office.config import ROOT
from office.training import MODEL

BINS = ((0.25, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 0.99), (0.99, 1.01))


def trained() -> Network:
    """The classifier out of the model file."""
    with tarfile.open(MODEL) as archive:
        name = next(name for name in archive.getnames() if name.endswith("network.joblib"))
        return Network.restored(joblib.load(io.BytesIO(archive.extractfile(name).read())))


def main() -> None:
    network = trained()
    counts: dict[str, list[list[int]]] = defaultdict(lambda: [[0, 0] for _ in BINS])
    unsure = 0
    for path in sorted((ROOT / "tests/nlu").glob("*/*.jsonl")):
        for message in read([path]):
            text = message["text"]
            decision = decide(text, words(text), message["language"], network, Thresholds())
            unsure += not decision.asks
            for ask in decision.asks:
                place = next(i for i, (low, high) in enumerate(BINS) if low <= ask.confidence < high)
                for key in (message["language"], "total"):
                    counts[key][place][0] += ask.intent in message["intents"]
                    counts[key][place][1] += 1
    print("| language | " + " | ".join(f"{low}-{min(high, 1)}" for low, high in BINS) + " |")
    print("| --- |" + " --- |" * len(BINS))
    for key, row in sorted(counts.items(), key=lambda item: (item[0] == "total", item[0])):
        print(f"| {key} | " + " | ".join(f"{right / n:.2f} of {n}" if n else "-" for right, n in row) + " |")
    print(f"\n{unsure} messages unsure")


if __name__ == "__main__":
    main()
