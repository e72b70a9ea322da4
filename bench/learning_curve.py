"""How much more examples help: intent F1 and exact match on the held-out messages against the share of examples learnt.

.venv/bin/python -m bench.learning_curve [SHARE …]      # 0.25 0.5 1.0 by default
"""

from __future__ import annotations

import random
import sys
import time
from collections import defaultdict

from locales.folding import words
from nlu.decision import Thresholds, decide
from nlu.examples import Example, examples, several
from nlu.learning import learn
from nlu.scoring import read
from office.config import ROOT


def part(found: list[Example], share: float) -> list[Example]:
    """That share of each intent's examples in each language."""
    groups: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for example in found:
        groups[example.language, "+".join(example.intents)].append(example)
    chosen = random.Random(5)
    return [e for group in groups.values() for e in chosen.sample(group, max(1, round(len(group) * share)))]


def main() -> None:
    shares = [float(word) for word in sys.argv[1:]] or [0.25, 0.5, 1.0]
    found = examples() + several()
    messages = list(read(sorted((ROOT / "tests" / "nlu" / "dev").glob("*.jsonl"))))
    print("share  examples  seconds     F1  exact   by language (F1)")
    for share in shares:
        taught = part(found, share)
        began = time.perf_counter()
        network = learn(taught)
        spent = time.perf_counter() - began
        tallies: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
        for message in messages:
            language = message["language"]
            text = message["text"]
            given = [ask.intent for ask in decide(text, words(text), language, network, Thresholds()).asks]
            expected = message["intents"]
            for tally in (tallies[language], tallies["total"]):
                tally[0] += len(set(given) & set(expected))
                tally[1] += len(set(given))
                tally[2] += len(set(expected))
                tally[3] += given == expected
                tally[4] += 1
        f1 = {name: 2 * t[0] / max(1, t[1] + t[2]) for name, t in tallies.items()}
        total = tallies["total"]
        by_language = " ".join(f"{name} {score:.2f}" for name, score in sorted(f1.items()) if name != "total")
        print(
            f"{share:5.2f}  {len(taught):8d}  {spent:7.0f}  {f1['total']:.3f}  {total[3] / total[4]:.3f}   {by_language}",
            flush=True,
        )


if __name__ == "__main__":
    main()
