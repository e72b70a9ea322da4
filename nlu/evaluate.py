"""Understanding measured on labelled messages: `python -m nlu.evaluate FILE… [--json]`, each message on its own."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.utils.log_utils import configure_structlog

from nlu.scoring import Score, count, language_right, normal, pairs_of, read
from office.config import ROOT


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
            count(score.intents, set(got), set(message["intents"]))
            count(score.slots, given, slots)
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
