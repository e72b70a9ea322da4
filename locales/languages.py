"""The eighteen languages, and which of them have vocabulary so far."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

LANGUAGES = ("en", "zh", "es", "fr", "de", "pt", "it", "nl", "ru", "pl", "tr", "ar", "ja", "ko", "vi", "th", "id", "hi")
"""ISO 639-1. Chinese is `zh` in simplified script; `zh-Hant` is the same language in the traditional one."""

FOLDER = Path(__file__).resolve().parent


def base(language: str) -> str:
    """The language without its script: `zh` for `zh-Hant`."""
    return language.split("-")[0]


@lru_cache(maxsize=1)
def with_vocabulary() -> tuple[str, ...]:
    """The languages that have a `terms.yml`, in the fixed order."""
    return tuple(code for code in LANGUAGES if (FOLDER / code / "terms.yml").is_file())
