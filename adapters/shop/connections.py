"""Which channels and carriers are on. Their secrets stand in the environment, never in the shop's files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from adapters.shop.entries import NO, YES, Entry

_ENVIRONMENT = re.compile(r"\$\{[A-Za-z_][A-Za-z0-9_]*\}")
_SECRET = re.compile(
    r"(token|secret|password|passwd|passphrase|credential|(^|_)(key|pass|pwd|pin|sid|auth)($|_)|api_?key)",
    re.IGNORECASE,
)
_TOKEN_LIKE = re.compile(r"(?=[^\s]*[0-9])(?=[^\s]*[A-Za-z])[A-Za-z0-9_\-+/=:.]{24,}")
"""What looks like a key whatever it is called. Addresses and paths are let through by their scheme."""


def read_connections(entry: Entry) -> dict[str, Mapping[str, str]]:
    """Settings by the name of each that is on: `widget: on`, or a set of keys; `on: no` or `off` leaves it out.

    `${NAME}` stays as written: the office asks the environment. Nested keys are joined with a dot.
    """
    if not entry.is_mapping:
        return {item.text(): {} for item in entry.items()}
    found: dict[str, Mapping[str, str]] = {}
    for name, connection in entry.pairs():
        if connection.is_mapping:
            settings = dict(_settings(connection, ""))
            switch = settings.pop("on", None) or settings.pop("enabled", None) or "on"
            if switch.casefold() not in YES | NO:
                connection.wrong(f"'{switch}' is neither on nor off", "on or off")
            if switch.casefold() in YES:
                found[name] = settings
        elif not connection.is_blank and connection.switch():
            found[name] = {}
    return found


def _settings(entry: Entry, prefix: str) -> Iterator[tuple[str, str]]:
    for name, found in entry.pairs():
        key = f"{prefix}{name}"
        if found.is_mapping:
            yield from _settings(found, f"{key}.")
            continue
        texts = found.texts()
        for text in texts:
            if _is_literal_secret(name, text):  # Never quoted: the message may be shown or logged.
                found.wrong("a secret stands in the file", f"the name of an environment variable: ${{{name.upper()}}}")
        yield key, ", ".join(texts)


def _is_literal_secret(name: str, text: str) -> bool:
    if _ENVIRONMENT.fullmatch(text):
        return False
    return bool(_SECRET.search(name)) or ("://" not in text and bool(_TOKEN_LIKE.fullmatch(text)))
