"""What the letters alone say: the script that carries a message, and whether there is anything to go by at all."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from locales.folding import fold
from locales.languages import with_vocabulary
from locales.terms import terms

_NOISE = re.compile(
    r"https?://[!-~]+|www\.[!-~]+|[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+\.[A-Za-z]+|\b[A-Za-z0-9-]+\.(?:com|net|org|cn|io)[!-~]*"
)
_TOKEN = re.compile(r"[^\s,;:!?。，！？、؟()\[\]\"]+")
_BLOCKS = (
    ("Hang", "\uac00", "\ud7a3", 2.0),
    ("Hang", "\u1100", "\u11ff", 1.0),
    ("Kana", "\u3040", "\u30ff", 2.0),
    ("Hani", "\u3400", "\u9fff", 2.5),
    ("Hani", "\uf900", "\ufaff", 2.5),
    ("Arab", "\u0600", "\u06ff", 1.0),
    ("Deva", "\u0900", "\u097f", 1.0),
    ("Thai", "\u0e00", "\u0e7f", 1.0),
    ("Cyrl", "\u0400", "\u04ff", 1.0),
)
LANGUAGE_OF = {"Hang": "ko", "Kana": "ja", "Arab": "ar", "Deva": "hi", "Thai": "th", "Cyrl": "ru"}
"""Scripts that only one of our languages writes."""


_CODE = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9/_-]*")
_SHARED = "ok okay pls thx hi hello pcs moq exw fca fob cfr cif cpt cip dap dpu ddp usd eur oem odm cbm kg sku dhl ups fedex paypal whatsapp"
"""What buyers write in any language."""


def is_code(word: str) -> bool:
    """Whether `word` is an article number or the like rather than a word.

    >>> is_code("SL-201"), is_code("500"), is_code("slippers")
    (True, True, False)
    """
    return _CODE.fullmatch(word.strip(".'’#")) is not None


def substance(text: str) -> str:
    """The message without what belongs to no language: addresses, codes, numbers, and words that every buyer uses.

    >>> substance("SL-201 500 https://a.example/x"), substance("ok 👍"), substance("ok, how much?")
    ('', '', 'ok, how much?')
    """
    bare = _NOISE.sub(" ", text)
    words = [word for word in _TOKEN.findall(bare) if any(c.isalpha() for c in word) and not is_code(word)]
    shared = _shared()
    if all(fold(word.strip(".'’-")).text in shared for word in words) or fold(" ".join(words)).text in shared:
        return ""
    return bare.strip()


def weights(text: str) -> dict[str, float]:
    """How much of the text each script carries; capitals such as FOB and codes weigh nothing in Latin."""
    found: dict[str, float] = defaultdict(float)
    for token in _TOKEN.findall(text):
        if token.isascii() and (is_code(token) or (token.isupper() and not text.isupper())):
            continue
        for character in token:
            if character.isalpha() or character > "\u02ff":
                name, weight = _block(character)
                found[name] += weight
    return found


def leading(found: dict[str, float]) -> str:
    """The script whose language the message is in; Latin must outweigh the rest twice, names and brands being Latin."""
    others = {name: weight for name, weight in found.items() if name not in ("Latn", "")}
    if not others or found.get("Latn", 0.0) > 2 * sum(others.values()):
        return "Latn" if found.get("Latn", 0.0) else ""
    if others.get("Kana", 0) * 6 > others.get("Hani", 0):
        return "Kana"
    return max(others, key=others.__getitem__)


def _block(character: str) -> tuple[str, float]:
    if character < "\u0300" or "\u1e00" <= character <= "\u1eff":
        return "Latn", 1.0
    for name, low, high, weight in _BLOCKS:
        if low <= character <= high:
            return name, weight
    return "", 0.0


@lru_cache(maxsize=1)
def _shared() -> frozenset[str]:
    kept = (form for language in with_vocabulary() for form in terms(language).keep_language)
    return frozenset([*(fold(form).text for form in kept), *_SHARED.split()])
