"""Words by which somebody fishes for the seller's money or passwords: a changed bank account, a full mailbox.

They are told apart from a buyer's question about a bank account by who speaks of whose: "our account has changed", never
"has your account changed?". `<language>/phishing.txt` has a phrase a line.
"""

from __future__ import annotations

import re
from functools import lru_cache

from locales.texts import FOLDER


@lru_cache(maxsize=1)
def _phrases() -> re.Pattern[str]:
    lines = {
        line.strip()
        for path in sorted(FOLDER.glob("*/phishing.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    }
    # A blank in a phrase stands for any blanks in a message.
    wordings = (r"\s+".join(map(re.escape, line.split())) for line in sorted(lines, key=len, reverse=True))
    return re.compile("|".join(wordings), re.IGNORECASE)


def phishing_in(text: str) -> list[str]:
    """The phrases in `text`, as they stand there, in any language: who fishes rarely writes in the buyer's.

    >>> phishing_in("Urgent: your mailbox is full, verify now")
    ['your mailbox is full']
    """
    return [found.group() for found in _phrases().finditer(text)]
