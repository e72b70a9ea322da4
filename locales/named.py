"""Which language somebody asks for by name: *do you speak Spanish?*, *可以说英语吗*."""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale

from locales.han import script, simplified
from locales.languages import LANGUAGES, base

_SCRIPTS = (
    (re.compile(r"繁体|正体中文|繁中|\btraditional chinese\b"), "zh-Hant"),
    (re.compile(r"简体|简中|\bsimplified chinese\b"), "zh"),
)
"""Who names a script means Chinese in that script, whatever else is named."""


@lru_cache(maxsize=32)
def _names(language: str) -> tuple[tuple[str, str], ...]:
    """`(name, code)` of our languages as `language`, English and the language itself call them, longest first."""
    found: dict[str, str] = {}
    # CLDR says 英语 in the simplified script and 英文 in the traditional one; buyers write either in both.
    chinese = ("zh_Hant",) if base(language) == "zh" else ()
    for code in LANGUAGES:
        for speaker in (base(language), "en", code, *chinese):
            name = Locale.parse(speaker).languages.get(code)
            if name:
                found[simplified(str(name).casefold())] = code
    # CLDR says 中文 and العربية; people also say it by another name, or without the article.
    found |= {
        "汉语": "zh",
        "普通话": "zh",
        "国语": "zh",
        "华语": "zh",
        "عربي": "ar",
        "mandarin": "zh",
    }
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


def named_language(text: str, language: str) -> str | None:
    """The code of the language named in `text`; None when none of ours is.

    Chinese named without a script is the script that the buyer writes.

    >>> named_language("Do you speak Spanish?", "en"), named_language("hola, ¿hablan inglés?", "es")
    ('es', 'en')
    """
    folded = simplified(text.casefold())
    for pattern, code in _SCRIPTS:
        if pattern.search(folded):
            return code
    for name, code in _names(language):
        # Scripts without spaces have no word borders.
        border = r"\b" if name.isascii() else ""
        if re.search(border + re.escape(name) + border, folded):
            # 中文 in traditional characters asks for those, and does not take them from who reads them already.
            return "zh-Hant" if code == "zh" and "zh-Hant" in (language, script(text)) else code
    return None
