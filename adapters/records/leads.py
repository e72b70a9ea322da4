"""Leads: what each conversation is worth to the seller."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from adapters.records.conversations import buyer_dict
from adapters.records.events import iso, locked
from adapters.records.models import Lead
from adapters.records.shapes import NoSuchRecord
from trade.clock import Clock


def lead_dict(row: Lead) -> dict[str, Any]:
    """What was saved, with `id`, `conversation`, `buyer`, `stage`, `score`, `grade`, `at`."""
    return {
        **row.body,
        "id": row.pk,
        "conversation": row.conversation_id,
        "buyer": buyer_dict(row.conversation.buyer),
        "stage": row.stage,
        "score": row.score,
        "grade": row.grade,
        "restored": row.restored,
        "at": iso(row.at),
    }


class Leads:
    """All leads, one per conversation."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def save(self, conversation: str, lead: dict[str, Any]) -> dict[str, Any]:
        """Keep the newest view of this lead: `stage`, `score`, `grade` and whatever else stands in it."""
        with transaction.atomic():
            row, _ = Lead.objects.update_or_create(
                conversation=locked(conversation),
                defaults={
                    "stage": lead["stage"],
                    "score": lead["score"],
                    "grade": lead["grade"],
                    "body": lead,
                    "at": self._clock.now(),
                },
            )
            return lead_dict(row)

    def restore(self, lead: int) -> dict[str, Any]:
        """A person says that it is no junk, and it never is again; the caller assesses it anew."""
        if not Lead.objects.filter(pk=lead).update(restored=True):
            raise NoSuchRecord(str(lead))
        return self.get(lead)

    def get(self, lead: int) -> dict[str, Any]:
        """One lead by its id; `NoSuchRecord` when there is none."""
        row = Lead.objects.select_related("conversation__buyer").filter(pk=lead).first()
        if row is None:
            raise NoSuchRecord(str(lead))
        return lead_dict(row)

    def of(self, conversation: str) -> dict[str, Any] | None:
        """The lead of a conversation, if it has one yet."""
        row = Lead.objects.select_related("conversation__buyer").filter(conversation_id=conversation).first()
        return lead_dict(row) if row else None

    def ranked(self, since: datetime | None = None) -> list[dict[str, Any]]:
        """Highest score first, those changed since then."""
        rows = Lead.objects.select_related("conversation__buyer").order_by("-score", "-at")
        if since:
            rows = rows.filter(at__gte=since)
        return [lead_dict(row) for row in rows]
