"""Whether a certificate asked for by name is one that is stated, however each side writes it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trade.words import fold

_PIECE = re.compile(r"[^\W_]+")


def holding(asked: str, stated: Iterable[str]) -> tuple[str, ...]:
    """The stated certificates that `asked` names: the same name, or the beginning of a longer one.

    >>> holding("oeko tex", ["OEKO-TEX Standard 100", "REACH"]), holding("EN71", ["EN 71-3"]), holding("ISO 14001", ["ISO 9001"])
    (('OEKO-TEX Standard 100',), ('EN 71-3',), ())
    """
    wanted = "".join(_PIECE.findall(fold(asked)))
    return tuple(name for name in stated if wanted and wanted in _beginnings(name))


def _beginnings(name: str) -> set[str]:
    pieces = _PIECE.findall(fold(name))
    return {"".join(pieces[:end]) for end in range(1, len(pieces) + 1)}
