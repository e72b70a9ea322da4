"""Whether we may write to a buyer of our own accord: each channel's own rule."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

WINDOW = timedelta(hours=24)
"""How long after the buyer's last words most messaging platforms let a business write freely."""


class Reach(Protocol):
    """One channel's rule."""

    def __call__(self, last_inbound_at: datetime | None, at: datetime) -> bool:
        """Whether we may write at `at` to a buyer who last wrote at `last_inbound_at`."""


def always(last_inbound_at: datetime | None, at: datetime) -> bool:  # noqa: ARG001
    """Our own page: the message waits there for whoever comes back."""
    return True


def within_a_day(last_inbound_at: datetime | None, at: datetime) -> bool:
    """The rule of a platform that has said nothing else."""
    return last_inbound_at is not None and last_inbound_at <= at < last_inbound_at + WINDOW


REACHES: Mapping[str, Reach] = {"widget": always}
"""By channel; one that is not listed has `within_a_day`."""


def may_write(channel: str, last_inbound_at: datetime | None, at: datetime) -> bool:
    """Whether `channel` lets us."""
    return REACHES.get(channel, within_a_day)(last_inbound_at, at)
