"""Korean numbers written as one word: 이천오백, 만오천, 이십만."""

from __future__ import annotations

import re

_ONES = {character: value for value, character in enumerate("영일이삼사오육칠팔구")} | {"륙": 6}
_SCALES = {"십": 10, "백": 100, "천": 1000}
_NUMERAL = re.compile(r"(?:[일이삼사오육륙칠팔구]?[십백천만])+")


def value_of(word: str) -> int | None:
    """The value of a word that ends in a scale; None for any other, 만일 (if) and 천이 (the cloth) among them.

    >>> value_of("이천오백"), value_of("만오천"), value_of("이십만"), value_of("만일"), value_of("천")
    (2500, 15000, 200000, None, None)
    """
    if len(word) < 2 or not _NUMERAL.fullmatch(word):
        return None
    total = section = pending = 0
    for character in word:
        if character in _SCALES:
            section += (pending or 1) * _SCALES[character]
            pending = 0
        elif character == "만":
            total += (section + pending or 1) * 10_000
            section = pending = 0
        else:
            pending = _ONES[character]
    return total + section
