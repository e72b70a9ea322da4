"""Words that announce what follows them, in every language at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from locales.folding import Word
from locales.phrases import Match, Phrasebook
from locales.places import cues


@lru_cache(maxsize=512)
def cue_book(kind: str, language: str) -> Phrasebook[str]:
    """The cues of one kind (`destination`, `name`, …), with the clitics of `language`."""
    return Phrasebook(language, [(form, form) for form in cues().get(kind, ())], inflected=False)


def cued(kind: str, language: str, words: Sequence[Word]) -> list[Match[str]]:
    """Every cue of `kind` among `words`."""
    return cue_book(kind, language).find(words)
