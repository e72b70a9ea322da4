"""Meanings and the words for them: `locales/<lang>/concepts.yml`, the same ids in every language."""

from __future__ import annotations

from functools import lru_cache

import yaml

from locales.languages import FOLDER, base
from locales.terms import Forms

EVERYDAY = ("g_", "k_", "o_")
"""Grammar, courtesy and small talk: their English words are never looked for elsewhere, since *me*, *is* and *so* are
words of other languages too."""
SHORT = 4
"""Everyday English this short is not looked for elsewhere either (*per*, *con*); the trade's own is (MOQ, FOB)."""


@lru_cache(maxsize=32)
def concepts(language: str) -> Forms:
    """Each meaning's words; a form that ends in `*` is the beginning of a word. Empty where none is written yet."""
    path = FOLDER / base(language) / "concepts.yml"
    if not path.is_file():
        return {}
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506  (strings stay strings)
    return {concept: tuple(forms) for concept, forms in content.items()}


def of_the_trade(concept: str) -> bool:
    """Ids of everyday meanings begin with the letter of their kind: `g_with`, `v_send`."""
    return concept[1:2] != "_"


@lru_cache(maxsize=32)
def spoken(language: str) -> tuple[tuple[str, str], ...]:
    """(form, meaning) of a language, with the English that its buyers mix in."""
    own = [(form, concept) for concept, forms in concepts(language).items() for form in forms]
    if base(language) == "en":
        return tuple(own)
    mixed_in = [
        (form, concept)
        for concept, forms in concepts("en").items()
        if not concept.startswith(EVERYDAY)
        for form in forms
        if len(form) > SHORT or of_the_trade(concept)
    ]
    return tuple(own + mixed_in)
