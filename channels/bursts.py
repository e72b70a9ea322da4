"""Several messages answered as one: joined on the way in, and what was understood shared out again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

Part = tuple[str, int, int]
"""A message's id, and where its text starts and ends in the joined one."""


def join(messages: Sequence[tuple[str, str]]) -> tuple[str, list[Part]]:
    """One text, a line for each message, and where each message stands in it.

    >>> join([("a", "Hi"), ("b", "500?")])
    ('Hi\\n500?', [('a', 0, 2), ('b', 3, 7)])
    """
    parts: list[Part] = []
    start = 0
    for name, text in messages:
        parts.append((name, start, start + len(text)))
        start += len(text) + 1
    return "\n".join(text for _, text in messages), parts


def share(understanding: dict[str, Any], parts: Sequence[Part]) -> dict[str, dict[str, Any]]:
    """What was understood of each message: its own asks and entities, at their places in its own text."""
    if len(parts) == 1:
        return {parts[0][0]: understanding}
    shared = {}
    for name, start, end in parts:
        asks = _within(understanding.get("asks", []), start, end)
        intent = {"name": asks[0]["intent"], "confidence": asks[0]["confidence"]} if asks else understanding["intent"]
        entities = _within(understanding.get("entities", []), start, end)
        shared[name] = {**understanding, "intent": intent, "asks": asks, "entities": entities}
    return shared


def _within(spans: Iterable[dict[str, Any]], start: int, end: int) -> list[dict[str, Any]]:
    """Those that begin inside; one that runs on into the next message is cut at the end of this one."""
    return [
        {**span, "start": span["start"] - start, "end": min(span["end"], end) - start}
        for span in spans
        if start <= span.get("start", 0) < max(end, start + 1)
    ]
