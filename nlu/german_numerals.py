"""German numbers written as one word: fünfundzwanzig, zweitausenddreihundert."""

from __future__ import annotations

import re
from functools import lru_cache

_ONES = {
    **{"ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8},
    **{"neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "sechzehn": 16},
    **{"siebzehn": 17, "achtzehn": 18, "neunzehn": 19},
}
_TENS = {
    **{"zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80},
    **{"neunzig": 90},
}
_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_SMALL = rf"(?:(?:({_ONE})und)?({'|'.join(_TENS)})|({_ONE}))"
_BELOW = re.compile(rf"(?:({_ONE})?(hundert)(?:und)?)?{_SMALL}?")


@lru_cache(maxsize=4096)
def value_of(word: str) -> int | None:
    """The value of one folded word, umlauts as vowels or with their e; None for a word that is no number.

    >>> [value_of(word) for word in ("funfundzwanzig", "zweitausenddreihundert", "fuenfhundert", "hundertfach", "acht")]
    [25, 2300, 500, None, 8]
    """
    plain = word.replace("fuenf", "funf").replace("zwoelf", "zwolf")
    thousands, said, rest = plain.rpartition("tausend")
    if not said:
        return _below(plain)
    above, below = _below(thousands) if thousands else 1, _below(rest.removeprefix("und")) if rest else 0
    return None if above is None or below is None else above * 1000 + below


def _below(word: str) -> int | None:
    match = _BELOW.fullmatch(word)
    if not word or match is None:
        return None
    hundreds, hundred, unit, ten, small = match.groups()
    return (
        (_ONES.get(hundreds, 1) * 100 if hundred else 0) + _ONES.get(unit, 0) + _TENS.get(ten, 0) + _ONES.get(small, 0)
    )
