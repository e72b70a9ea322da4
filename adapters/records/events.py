"""The order in which things happened, as every live page hears them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from adapters.records.models import Conversation, Event
from adapters.records.shapes import Announce, NoSuchRecord
from trade.clock import Clock


def locked(conversation: str) -> Conversation:
    """The conversation, for the length of this transaction nobody else's to change: its events stay in order."""
    row = Conversation.objects.select_for_update().filter(pk=conversation).first()
    if row is None:
        raise NoSuchRecord(conversation)
    return row


def iso(at: datetime | None) -> str:
    """ISO 8601 with offset, or blank."""
    return at.isoformat() if at else ""


class Events:
    """What happened, by increasing number."""

    def __init__(self, clock: Clock, announce: Announce) -> None:
        self._clock = clock
        self._announce = announce

    def publish(self, conversation: str, type_: str, body: dict[str, Any]) -> int:
        """Write an event inside the caller's transaction; it is announced once that is committed."""
        event = Event.objects.create(conversation_id=conversation, type=type_, body=body, at=self._clock.now())
        transaction.on_commit(lambda: self._announce(conversation))
        return event.pk

    def after(self, last: int, conversation: str = "", limit: int = 200) -> list[dict[str, Any]]:
        """`[{id, conversation, type, body, at}]` numbered above `last`, of one conversation or (blank) of all."""
        rows = Event.objects.filter(pk__gt=last).order_by("pk")
        if conversation:
            rows = rows.filter(conversation_id=conversation)
        return [
            {"id": row.pk, "conversation": row.conversation_id, "type": row.type, "body": row.body, "at": iso(row.at)}
            for row in rows[:limit]
        ]

    def latest(self, conversation: str = "") -> int:
        """The number of the newest event, 0 when there is none."""
        rows = Event.objects.order_by("-pk")
        if conversation:
            rows = rows.filter(conversation_id=conversation)
        return rows.values_list("pk", flat=True).first() or 0
