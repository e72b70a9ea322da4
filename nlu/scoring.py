"""What counts as right when understanding is measured."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from statistics import quantiles
from typing import Any

from locales.folding import fold

_AS_TEXT = frozenset({"destination_city", "company", "contact_name", "website", "email", "destination_postcode"})
"""Slots compared without case, accents and spaces."""


@dataclass(slots=True)
class Score:
    """Counts for one language, or for all."""

    messages: int = 0
    language_right: int = 0
    exact: int = 0
    intents: list[int] = field(default_factory=lambda: [0, 0, 0])
    slots: list[int] = field(default_factory=lambda: [0, 0, 0])
    """Right, given, expected."""
    milliseconds: list[float] = field(default_factory=list)

    def figures(self) -> dict[str, float | int]:
        """The keys that `--json` promises."""
        times = sorted(self.milliseconds)
        cuts = quantiles(times, n=20, method="inclusive") if len(times) > 1 else [times[0]] * 19
        return {
            "language_accuracy": round(self.language_right / self.messages, 4),
            "intent_exact": round(self.exact / self.messages, 4),
            "intent_f1": _f1(self.intents),
            "slot_f1": _f1(self.slots),
            "p50_ms": round(cuts[9], 2),
            "p95_ms": round(cuts[18], 2),
            "messages": self.messages,
        }


def _f1(counts: Sequence[int]) -> float:
    right, given, expected = counts
    return round(2 * right / (given + expected), 4) if given + expected else 1.0


def pairs_of(slots: Mapping[str, Any]) -> set[tuple[str, str]]:
    """(slot, normalised value) of every value; a list holds several values of one slot."""
    found = set()
    for slot, value in slots.items():
        for one in value if isinstance(value, list) else [value]:
            found.add((slot, normal(slot, one)))
    return found


def normal(slot: str, value: Any) -> str:
    """A value as it is compared.

    >>> normal("target_price", {"amount": "3.20", "currency": "USD"}), normal("destination_city", "São Paulo")
    ('3.2 USD', 'saopaulo')
    """
    if isinstance(value, Mapping):
        try:
            amount = format(Decimal(str(value["amount"])).normalize(), "f")
        except (InvalidOperation, KeyError):
            amount = str(value.get("amount"))
        return f"{amount} {value.get('currency')}"
    return fold(str(value)).text.replace(" ", "") if slot in _AS_TEXT else str(value)


def language_right(got: str, expected: str) -> bool:
    """Traditional script must be told where it is expected; `zh` accepts either."""
    return got == expected or (expected == "zh" and got == "zh-Hant")


def read(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """The labelled messages of JSON-lines files."""
    return [
        json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]


def count(counts: list[int], given: set[Any], expected: set[Any]) -> None:
    """Add one message's right, given and expected."""
    counts[0] += len(given & expected)
    counts[1] += len(given)
    counts[2] += len(expected)
