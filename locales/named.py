"""Which language somebody asks for by name: *do you speak Spanish?*, *可以说英语吗*."""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale

from locales.languages import LANGUAGES, base


@lru_cache(maxsize=32)
def _names(language: str) -> tuple[tuple[str, str], ...]:
    """`(name, code)` of our languages as `language`, English and the language itself call them, longest first."""
    found: dict[str, str] = {}
    for code in LANGUAGES:
        for speaker in (language, "en", code):
            name = Locale.parse(base(speaker)).languages.get(code)
            if name:
                found[str(name).casefold()] = code
    # CLDR says 中文 and العربية; people also say it without the article, or as the script.
    found |= {
        "汉语": "zh",
        "普通话": "zh",
        "简体": "zh",
        "繁體": "zh-Hant",
        "繁体": "zh-Hant",
        "عربي": "ar",
        "mandarin": "zh",
    }
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


def named_language(text: str, language: str) -> str | None:
    """The code of the language named in `text`; None when none of ours is.

    >>> named_language("Do you speak Spanish?", "en"), named_language("hola, ¿hablan inglés?", "es")
    ('es', 'en')
    """
    folded = text.casefold()
    for name, code in _names(language):
        # Scripts without spaces have no word borders.
        border = r"\b" if name.isascii() else ""
        if re.search(border + re.escape(name) + border, folded):
            return code
    return None
