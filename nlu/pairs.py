"""Two or more examples put together: what a message that asks several things looks like."""

from __future__ import annotations

import random

from nlu.examples import Example


def mixtures(found: list[Example], count: int, seed: int = 11) -> list[tuple[int, int]]:
    """`count` pairs of indices of examples of one language and of different intents."""
    draw = random.Random(seed)  # noqa: S311
    by_language: dict[str, list[int]] = {}
    for index, example in enumerate(found):
        by_language.setdefault(example.language, []).append(index)
    pairs: list[tuple[int, int]] = []
    if len({example.intent for example in found}) < 2:
        return pairs
    while len(pairs) < count:
        left = draw.randrange(len(found))
        right = draw.choice(by_language[found[left].language])
        if found[left].intent != found[right].intent:
            pairs.append((left, right))
    return pairs
