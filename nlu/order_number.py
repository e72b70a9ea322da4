"""An order's number in the seller's own format, or in the forms that proformas and orders usually have."""

from __future__ import annotations

import re
from functools import lru_cache

from nlu.reading import Found, Reading

_USUAL = re.compile(
    r"(?<![A-Za-z0-9])(?:PI|PO|SO|INV|ORD|ORDER)[-#/ ]{0,2}(?=[\d/-]*\d{3})\d[\d/-]*\d(?![A-Za-z0-9])", re.IGNORECASE
)
_FIELD = re.compile(r"\\{(\w+)(?::0?(\d+)d)?\\}")


@lru_cache(maxsize=32)
def pattern(number_format: str) -> re.Pattern[str]:
    """What `PI-{year}-{counter:05d}` makes, in either case and with any hyphen."""
    escaped = re.escape(number_format).replace("\\-", "[-‐–—_ ]?").replace(":", ":")

    def digits(match: re.Match[str]) -> str:
        if match.group(1) == "year":
            return r"(?:20)?\d{2}"
        return r"\d{" + (match.group(2) or "1") + r",}"

    return re.compile(r"(?<![A-Za-z0-9])" + _FIELD.sub(digits, escaped) + r"(?![A-Za-z0-9])", re.IGNORECASE)


def find(reading: Reading, number_format: str) -> list[Found]:
    """The first number; upper case, as it is printed."""
    for candidate in (pattern(number_format), _USUAL):
        match = candidate.search(reading.text)
        if match is not None:
            return [Found("order_number", match.group().upper(), match.start(), match.end())]
    return []
