"""Carriers that gave no price for a reason the seller should know."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from adapters.records.events import iso
from adapters.records.models import CarrierFault
from trade.clock import Clock


class CarrierFaults:
    """One row for each carrier, reason and day."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def note(self, carrier: str, reason: str, detail: str, conversation: str) -> None:
        """Count it once more; the newest detail and conversation are kept."""
        now = self._clock.now()
        with transaction.atomic():
            CarrierFault.objects.get_or_create(carrier=carrier, reason=reason, day=now.date(), defaults={"at": now})
            CarrierFault.objects.filter(carrier=carrier, reason=reason, day=now.date()).update(
                detail=detail, conversation=conversation, at=now, count=F("count") + 1
            )

    def since(self, since: datetime) -> list[dict[str, Any]]:
        """`[{carrier, reason, detail, conversation, count, at}]`, newest first."""
        return [
            {
                "carrier": row.carrier,
                "reason": row.reason,
                "detail": row.detail,
                "conversation": row.conversation,
                "count": row.count,
                "at": iso(row.at),
            }
            for row in CarrierFault.objects.filter(at__gte=since).order_by("-at")
        ]
