"""Whether a text holds one of some words, written as the vocabularies write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from locales.concepts import concepts
from trade.words import fold

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ARABIC = re.compile("[\u0600-\u06ff]")


def heard(text: str, forms: Iterable[str]) -> bool:
    """Whether any of `forms` is in `text` as a whole word; `*` at its end leaves the rest of the word open.

    >>> heard("Please CANCEL it", ["cancel*"]), heard("the catalogue", ["cat"]), heard("我要取消订单", ["取消"])
    (True, False, True)
    """
    folded = fold(text)
    return any(_pattern(form).search(folded) for form in forms if form)


def means(text: str, language: str, *meanings: str) -> bool:
    """Whether a word of one of these concepts is in `text`, in `language` or in English."""
    return any(heard(text, concepts(spoken).get(name, ())) for spoken in (language, "en") for name in meanings)


@lru_cache(maxsize=8192)
def _pattern(form: str) -> re.Pattern[str]:
    word = re.escape(fold(form.rstrip("*")))
    if _UNSPACED.search(word):
        return re.compile(word)
    # Arabic writes its prepositions and article onto the word.
    front = r"(?<!\w)(?:[وفبلك]{0,2}(?:ال)?)" if _ARABIC.search(word) else r"(?<!\w)"
    return re.compile(front + word + ("" if form.endswith("*") else r"(?!\w)"))
