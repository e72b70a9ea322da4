"""Which of the things just listed is meant: the second one, the last one."""

from __future__ import annotations

from functools import lru_cache

import yaml

from locales.languages import FOLDER, base
from locales.phrases import Phrasebook
from nlu.reading import Reading


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[int, list[str]]]:
    content: dict[str, dict[int, list[str]]] = yaml.safe_load((FOLDER / "ordinals.yml").read_text(encoding="utf-8"))
    return content


@lru_cache(maxsize=32)
def _ordinals(language: str) -> Phrasebook[int]:
    entries = [(form, rank) for rank, forms in _forms().get(language, {}).items() for form in forms]
    return Phrasebook(language, entries, inflected=False)


def ordinal(reading: Reading) -> int | None:
    """1 for the first, -1 for the last; None where no place in a list, or several, are named."""
    found = {
        match.value for language in reading.languages for match in _ordinals(base(language)).longest(reading.words)
    }
    return found.pop() if len(found) == 1 else None
