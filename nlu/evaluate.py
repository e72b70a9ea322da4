"""Understanding measured on labelled messages: `python -m nlu.evaluate FILE… [--json]`, each message on its own."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from statistics import quantiles
from typing import Any

from rasa.core.agent import Agent
from rasa.utils.log_utils import configure_structlog

from nlu.folding import fold
from office.config import ROOT

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


def newest_model(folder: Path) -> Path:
    """The model trained last; raises `FileNotFoundError` when there is none."""
    models = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise FileNotFoundError(f"no model in {folder}: train first")
    return models[-1]


async def measure(agent: Agent, messages: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """`{"total": …, "languages": {…}, "errors": […]}`."""
    total = Score()
    languages: dict[str, Score] = {}
    errors = []
    if messages:
        await agent.parse_message(messages[0]["text"])
    for message in messages:
        started = time.perf_counter()
        parsed = await agent.parse_message(message["text"])
        spent = (time.perf_counter() - started) * 1000
        got = [ask["intent"] for ask in parsed.get("asks", [])]
        given = {(e["entity"], normal(e["entity"], e["value"])) for e in parsed.get("entities", [])}
        slots = pairs_of(message.get("slots") or {})
        right_language = language_right(parsed.get("language", ""), message["language"])
        for score in (total, languages.setdefault(message["language"], Score())):
            score.messages += 1
            score.language_right += right_language
            score.exact += got == message["intents"]
            _count(score.intents, set(got), set(message["intents"]))
            _count(score.slots, given, slots)
            score.milliseconds.append(spent)
        if got != message["intents"] or given != slots or not right_language:
            errors.append(
                {
                    "id": message["id"],
                    "language": message["language"],
                    "text": message["text"],
                    "expected": {
                        "language": message["language"],
                        "intents": message["intents"],
                        "slots": sorted(slots - given),
                    },
                    "got": {"language": parsed.get("language"), "intents": got, "slots": sorted(given - slots)},
                }
            )
    return {
        "total": total.figures() if total.messages else {},
        "languages": {code: score.figures() for code, score in languages.items()},
        "errors": errors,
    }


def _count(counts: list[int], given: set[Any], expected: set[Any]) -> None:
    counts[0] += len(given & expected)
    counts[1] += len(given)
    counts[2] += len(expected)


def table(result: Mapping[str, Any]) -> str:
    """The figures for a terminal, one language a line."""
    columns = ("messages", "language_accuracy", "intent_exact", "intent_f1", "slot_f1", "p50_ms", "p95_ms")
    lines = ["language  " + "  ".join(f"{name:>17}" for name in columns)]
    rows = {**result["languages"], "total": result["total"]}
    for name, figures in rows.items():
        lines.append(f"{name:<8}  " + "  ".join(f"{figures.get(column, ''):>17}" for column in columns))
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="nightdesk evaluate", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print everything, with each wrong message")
    parser.add_argument("--model", type=Path, help="the newest under models/ when absent")
    chosen = parser.parse_args(arguments)
    logging.getLogger().setLevel(logging.WARNING)
    configure_structlog(logging.WARNING)
    agent = Agent.load(str(chosen.model or newest_model(ROOT / "models")))
    result = asyncio.run(measure(agent, read(chosen.files)))
    sys.stdout.write((json.dumps(result, ensure_ascii=False, indent=1) if chosen.json else table(result)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
