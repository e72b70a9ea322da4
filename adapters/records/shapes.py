"""What goes in and out of the stores, free of Django."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

Announce = Callable[[str], None]
"""Told a conversation's id after something of it is on disk; may be lost, so listeners also look for themselves."""

Outcome = Literal["accepted", "duplicate", "no_such_choice", "used_choice"]


class NoSuchRecord(LookupError):
    """Nothing is kept under this id."""


class NotYourTurn(Exception):
    """A person may write only in a conversation they have taken over."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message to be written. `quick_replies` are `[{title, choice}]`; the choices stay with us."""

    text: str
    language: str = ""
    response: str = ""
    values: dict[str, Any] | None = None
    cards: list[dict[str, Any]] | None = None
    quick_replies: list[dict[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A turn this worker holds until its lease runs out; `attempt` fences: a later claim makes this one void."""

    turn: int
    attempt: int
    conversation: str
    channel: str
    owner: str
    language: str
    timezone: str
    sku: str
    messages: tuple[tuple[str, str], ...]
    """`(id, text)` of the buyer, in order."""
    choice: dict[str, Any] | None
    tries: int = 0
    """Answers asked for before and failed."""
    waited: timedelta = timedelta(0)
    """How long the buyer has been waiting when it was claimed."""
    asked: str = ""
    """What we had asked of our own accord just before (`follow_up_sample`)."""
