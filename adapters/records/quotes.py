"""Quotations, each numbered once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.db import transaction

from adapters.records.counters import next_number
from adapters.records.events import iso, locked
from adapters.records.models import Quote
from trade.clock import Clock


class Quotes:
    """All price and freight quotations."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def number(self, conversation: str, key: str, kind: str, build: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
        """The card of this `key` (`kind` is `price` or `shipping`): built with a fresh `Q-2026-00001` the first time,
        the same card ever after. Runs in one transaction, so `build` must be quick and ask nobody outside."""
        with transaction.atomic():
            row = locked(conversation)
            known = Quote.objects.filter(conversation=row, key=key).first()
            if known is None:
                now = self._clock.now()
                number = f"Q-{now.year}-{next_number('quote', now.year):05d}"
                known = Quote.objects.create(
                    number=number, key=key, conversation=row, kind=kind, card=build(number), at=now
                )
            card: dict[str, Any] = known.card
            return card

    def newest(self, conversation: str, key: str) -> dict[str, Any] | None:
        """`{card, at}` of the latest quote whose key is `key` followed by `@` and when it was asked; None when there is none."""
        row = Quote.objects.filter(conversation_id=conversation, key__startswith=f"{key}@").order_by("pk").last()
        return {"card": row.card, "at": row.at} if row else None

    def of(self, conversation: str) -> list[dict[str, Any]]:
        """Cards quoted in a conversation, oldest first."""
        return list(Quote.objects.filter(conversation_id=conversation).order_by("pk").values_list("card", flat=True))

    def dated(self, conversation: str) -> list[dict[str, Any]]:
        """`[{number, kind, at, card}]`, oldest first."""
        rows = Quote.objects.filter(conversation_id=conversation).order_by("pk")
        return [{"number": row.number, "kind": row.kind, "at": iso(row.at), "card": row.card} for row in rows]

    def since(self, since: datetime) -> int:
        """How many were given since then."""
        return Quote.objects.filter(at__gte=since).count()
