"""The records, opened. The one place outside the adapter that knows they are Django's."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import django

from adapters.records.shapes import Announce, Claim, NoSuchRecord, NotYourTurn, Outcome, Said
from trade.clock import Clock

if TYPE_CHECKING:
    from adapters.records.stores import Records as Records

__all__ = ["Announce", "Claim", "NoSuchRecord", "NotYourTurn", "Outcome", "Said", "open_records"]


def open_records(clock: Clock, announce: Announce = lambda _: None) -> Records:
    """The stores of this installation. `announce` is told a conversation's id after each committed event."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "office.django_settings")
    django.setup()
    # Models exist only once Django is set up, so this import cannot stand at the top.
    from adapters.records.stores import Records

    return Records(clock, announce)
