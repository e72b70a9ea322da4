"""The training examples with their language, which Rasa's own reading forgets, and the messages that ask several things."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from locales.languages import FOLDER as LOCALES
from locales.languages import LANGUAGES
from office.config import ROOT

FOLDER = ROOT / "data" / "nlu"


@dataclass(frozen=True, slots=True)
class Example:
    """One line of `data/nlu/<language>/<topic>.yml`, or of `several.jsonl` beside it."""

    text: str
    intents: tuple[str, ...]
    """In the order asked."""
    language: str


def examples(folder: Path = FOLDER) -> list[Example]:
    """Every example in the folder, in a fixed order."""
    return [
        example
        for language in LANGUAGES
        for path in sorted((folder / language).glob("*.yml"))
        for example in _read(path, language)
    ]


def several(folder: Path = FOLDER) -> list[Example]:
    """Whole messages with every intent they ask, and such as seem to ask more than they do.

    Rasa knows one intent an example, so these stand in a file of their own that it does not read.
    """
    return [
        Example(message["text"], tuple(message["intents"]), language)
        for language in LANGUAGES
        if (path := folder / language / "several.jsonl").is_file()
        for message in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]


def fingerprint() -> str:
    """Changes with any example's language or any vocabulary, neither of which Rasa sees."""
    digest = hashlib.sha256()
    for path in sorted(
        [
            *FOLDER.glob("*/*.yml"),
            *FOLDER.glob("*/several.jsonl"),
            *LOCALES.glob("*/terms.yml"),
            *LOCALES.glob("*/concepts.yml"),
        ]
    ):
        digest.update(path.parent.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read(path: Path, language: str) -> Iterator[Example]:
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for block in content["nlu"]:
        for line in block["examples"].splitlines():
            if line.startswith("- ") and line[2:].strip():
                yield Example(line[2:].strip(), (block["intent"],), language)
