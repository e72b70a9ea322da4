"""Who answers: the assistant, or a person of the seller."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from adapters.records.events import Events, iso, locked
from adapters.records.models import Handoff, Turn
from adapters.records.shapes import Announce
from trade.clock import Clock


def handoff_dict(row: Handoff) -> dict[str, Any]:
    """`{id, conversation, status, reason, reply_by, reply_by_local, at, taken_at, returned_at}`."""
    return {
        "id": row.pk,
        "conversation": row.conversation_id,
        "status": row.status,
        "reason": row.reason,
        "reply_by": row.reply_by,
        "reply_by_local": row.reply_by_local,
        "at": iso(row.at),
        "taken_at": iso(row.taken_at),
        "returned_at": iso(row.returned_at),
    }


class Handoffs:
    """All handoffs; a conversation has at most one that is not returned."""

    def __init__(self, clock: Clock, announce: Announce) -> None:
        self._clock = clock
        self._events = Events(clock, announce)

    def _open(self, conversation: str) -> Handoff | None:
        return Handoff.objects.filter(conversation_id=conversation).exclude(status="returned").order_by("-pk").first()

    def request(self, conversation: str, reason: str, reply_by: str = "", reply_by_local: str = "") -> dict[str, Any]:
        """The buyer wants a person, due by `reply_by` (ISO, seller's clock). Asked twice is one request."""
        with transaction.atomic():
            row = locked(conversation)
            handoff = self._open(conversation)
            if handoff is None:
                handoff = Handoff.objects.create(
                    conversation=row,
                    reason=reason,
                    reply_by=reply_by,
                    reply_by_local=reply_by_local,
                    at=self._clock.now(),
                )
                if row.owner != "human":
                    row.owner = "waiting"
                    row.save(update_fields=["owner"])
                self._tell(handoff)
            return handoff_dict(handoff)

    def take_over(self, conversation: str, agent: str) -> bool:
        """`agent` (a user name, or `token:<name>`) answers from now on. False when another already does."""
        with transaction.atomic():
            row = locked(conversation)
            if row.owner == "human":
                return row.agent == agent
            now = self._clock.now()
            row.owner, row.agent = "human", agent
            row.save(update_fields=["owner", "agent"])
            handoff = self._open(conversation) or Handoff(conversation=row, reason="taken over", at=now)
            handoff.status, handoff.taken_at = "live", now
            handoff.save()
            self._tell(handoff)
            self._excuse(conversation)
        return True

    def _excuse(self, conversation: str) -> None:
        """Turns nobody has begun are the person's now, so nothing is owed for them."""
        for turn in Turn.objects.filter(conversation_id=conversation, status="pending"):
            for message in turn.messages.order_by("pk"):
                self._events.publish(conversation, "turn", {"in_reply_to": message.client_id, "status": "done"})
            turn.status, turn.done_at = "done", self._clock.now()
            turn.save(update_fields=["status", "done_at"])

    def hand_back(self, conversation: str) -> bool:
        """The assistant answers again. False when no person had taken over."""
        with transaction.atomic():
            row = locked(conversation)
            if row.owner not in {"human", "waiting"}:
                return False
            row.owner, row.agent = "assistant", ""
            row.save(update_fields=["owner", "agent"])
            handoff = self._open(conversation)
            if handoff:
                handoff.status, handoff.returned_at = "returned", self._clock.now()
                handoff.save()
                self._tell(handoff)
        return True

    def _tell(self, handoff: Handoff) -> None:
        body = {
            "status": handoff.status,
            "reply_by": handoff.reply_by,
            "reply_by_local": handoff.reply_by_local,
        }
        self._events.publish(handoff.conversation_id, "handoff", body)

    def of(self, conversation: str) -> dict[str, Any] | None:
        """The newest handoff of a conversation."""
        row = Handoff.objects.filter(conversation_id=conversation).order_by("-pk").first()
        return handoff_dict(row) if row else None

    def promised(self) -> list[dict[str, Any]]:
        """Requests no person has taken up yet, oldest first."""
        return [handoff_dict(row) for row in Handoff.objects.filter(status="requested").order_by("pk")]
