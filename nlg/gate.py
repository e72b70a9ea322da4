"""The last gate: a sentence leaves only if every figure and code in it stands in its cards or in the buyer's own words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

_CODE = re.compile(r"(?<![\w-])(?=[\w/-]*\d)(?=[\w/-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9/_-]*[A-Za-z0-9]")
_FIGURE = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’٬٫]\d+)*")
_CANONICAL = re.compile(r"-?\d+(?:\.\d+)?")
_SEPARATORS = ".,'’٬٫ \u00a0\u202f"
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?")


@dataclass(unsafe_hash=True)
class Refused(Exception):
    """The sentence says `figures` that none of its cards hold."""

    figures: tuple[str, ...]


def check(sentence: str, cards: Iterable[Mapping[str, Any]], words: str = "", names: Iterable[str] = ()) -> None:
    """Raise `Refused` unless each figure and code of `sentence` is in `cards`, in the buyer's `words` or in `names`.

    >>> check("500 pairs at US$3.20", [{"quantity": 500, "unit_price": {"amount": "3.20", "currency": "USD"}}])
    >>> try:
    ...     check("only 2.99 today", [{"unit_price": {"amount": "3.20", "currency": "USD"}}])
    ... except Refused as refused:
    ...     print(refused.figures)
    ('2.99',)
    """
    facts = [*_leaves(list(cards)), words, *names]
    codes = " ".join(_plain(fact).casefold() for fact in facts)
    allowed = {number for fact in facts for number in _numbers(fact)}
    moments = {part for fact in facts for part in _moment_parts(fact)}
    plain = _plain(sentence)
    wrong = [code.group() for code in _CODE.finditer(plain) if code.group().casefold() not in codes]
    for figure in _FIGURE.findall(_CODE.sub(" ", plain)):
        parts = {Decimal(part) for part in re.findall(r"\d+", figure)}
        if not _readings(figure) & allowed and not parts <= moments:
            wrong.append(figure)
    if wrong:
        raise Refused(tuple(wrong))


def _plain(text: str) -> str:
    """The same text with every script's digits as ASCII ones."""
    return "".join(str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text)


def _leaves(value: Any) -> Iterator[str]:
    """Every fact of a card as text; the names of the fields are not facts, nor is where a fact came from."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            if key not in ("type", "sources", "source"):
                yield from _leaves(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _leaves(part)
    elif isinstance(value, str | int | float | Decimal) and not isinstance(value, bool):
        yield str(value)


def _readings(figure: str) -> set[Decimal]:
    """What a written figure may mean: all separators grouping, or the last one decimal."""
    found = {Decimal(re.sub(r"\D", "", figure))}
    last = max((figure.rfind(s) for s in _SEPARATORS), default=-1)
    if last > 0:
        whole = re.sub(r"\D", "", figure[:last])
        found.add(Decimal(f"{whole}.{figure[last + 1 :]}"))
    return found


def _numbers(fact: str) -> set[Decimal]:
    """The numbers in a fact: a field that is a number is just that one, in free text each reading counts."""
    plain = _plain(fact)
    if _CANONICAL.fullmatch(plain):
        return {abs(Decimal(plain))}
    return {number for figure in _FIGURE.findall(_MOMENT.sub(" ", plain)) for number in _readings(figure)}


def _moment_parts(fact: str) -> set[Decimal]:
    """Year, month, day, hour (of 24 and of 12) and minute of every ISO moment in a fact."""
    found: set[Decimal] = set()
    for text in _MOMENT.findall(fact):
        try:
            at = datetime.fromisoformat(text.replace("Z", "+00:00"))
        except ValueError:
            continue
        parts = [at.year, at.month, at.day]
        if len(text) > len("2026-11-24"):
            parts += [at.hour, (at.hour - 1) % 12 + 1, at.minute]
        found |= {Decimal(part) for part in parts}
    return found
