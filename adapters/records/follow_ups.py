"""Follow-ups: what we shall write of our own accord, each once, and why it was not written after all."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Exists, F, Max, OuterRef, Q

from adapters.records.events import iso, locked
from adapters.records.messages import Messages
from adapters.records.models import FollowUp, Handoff, Message, Order
from adapters.records.orders import order_dict
from adapters.records.shapes import Announce, Said
from trade.clock import Clock


def follow_up_dict(row: FollowUp) -> dict[str, Any]:
    """`{id, conversation, order, kind, status, why, due, sent_at}`; `status` is `planned`, `sent` or `stopped`, and `why`
    is what stopped it."""
    return {
        "id": row.pk,
        "conversation": row.order.conversation_id,
        "order": row.order.number,
        "kind": row.kind,
        "status": row.status,
        "why": row.why,
        "due": iso(row.due),
        "sent_at": iso(row.sent_at),
    }


class FollowUps:
    """At most one of each kind for a revision of an order."""

    def __init__(self, clock: Clock, announce: Announce) -> None:
        self._clock = clock
        self._messages = Messages(clock, announce)

    def without(self, kind: str, statuses: tuple[str, ...], order_kind: str = "") -> list[dict[str, Any]]:
        """Orders (of one `order_kind`, or all) at one of `statuses` that have no follow-up of this `kind` yet."""
        has_one = FollowUp.objects.filter(order=OuterRef("pk"), revision=OuterRef("revision"), kind=kind)
        rows = Order.objects.filter(status__in=statuses).exclude(Exists(has_one)).order_by("pk")
        return [order_dict(row) for row in (rows.filter(kind=order_kind) if order_kind else rows)]

    def plan(self, order: str, kind: str, due: datetime, since: datetime, why: str = "") -> None:
        """Once for this kind and the order's revision, however many processes plan. Words of the buyer after `since` are a
        reply; with `why` it is stopped from the start."""
        row = Order.objects.get(number=order)
        FollowUp.objects.get_or_create(
            order=row,
            revision=row.revision,
            kind=kind,
            defaults={"due": due, "since": since, "status": "stopped" if why else "planned", "why": why},
        )

    def stop_overtaken(self) -> None:
        """Stop each planned one that the buyer's reply, a person, the conversation's end or the order itself overtook."""
        for why, overtaken in _OVERTAKEN.items():
            FollowUp.objects.filter(overtaken, status="planned").update(status="stopped", why=why)

    def due(self) -> list[dict[str, Any]]:
        """Those whose time has come, with the conversation's `channel` and `last_inbound_at` (None: never wrote)."""
        wrote = Message.objects.filter(conversation=OuterRef("order__conversation"), author="buyer")
        last = wrote.order_by().values("conversation").annotate(at=Max("at")).values("at")
        rows = FollowUp.objects.filter(status="planned", due__lte=self._clock.now()).order_by("due")
        return [
            {**follow_up_dict(row), "channel": row.order.conversation.channel, "last_inbound_at": row.last_inbound_at}
            for row in rows.select_related("order__conversation").annotate(last_inbound_at=last)
        ]

    def move(self, follow_up: int, due: datetime) -> None:
        """Not yet: at `due`."""
        FollowUp.objects.filter(pk=follow_up, status="planned").update(due=due)

    def stop(self, follow_up: int, why: str) -> None:
        """Never, for this reason."""
        FollowUp.objects.filter(pk=follow_up, status="planned").update(status="stopped", why=why)

    def send(self, follow_up: int, said: Said) -> bool:
        """Claim it and say it, in one transaction: False where another process has, or something has overtaken it."""
        row = FollowUp.objects.select_related("order").filter(pk=follow_up).first()
        if row is None:
            return False
        conversation = row.order.conversation_id
        with transaction.atomic():
            locked(conversation)
            # Under the lock: no word of the buyer and no take-over can come between the look and the message.
            self.stop_overtaken()
            if not FollowUp.objects.filter(pk=follow_up, status="planned").update(
                status="sent", sent_at=self._clock.now()
            ):
                return False
            self._messages.say(conversation, f"follow-up-{follow_up}", [said])
        return True

    def of(self, conversation: str) -> list[dict[str, Any]]:
        """Those of a conversation, oldest first."""
        rows = FollowUp.objects.filter(order__conversation=conversation).select_related("order").order_by("pk")
        return [follow_up_dict(row) for row in rows]

    def since(self, since: datetime) -> list[dict[str, Any]]:
        """Those still planned, and those sent or due and stopped since then; by when they are due."""
        now = self._clock.now()
        rows = FollowUp.objects.filter(
            Q(status="planned") | Q(sent_at__gte=since) | Q(status="stopped", due__gte=since, due__lte=now)
        )
        return [follow_up_dict(row) for row in rows.select_related("order").order_by("due", "pk")]


_TALK = OuterRef("order__conversation")
_OVERTAKEN = {
    "replied": Exists(Message.objects.filter(conversation=_TALK, author="buyer", at__gt=OuterRef("since"))),
    "taken_over": Q(order__conversation__owner="human")
    | Exists(Handoff.objects.filter(conversation=_TALK, taken_at__gt=OuterRef("since"))),
    "closed": Q(order__conversation__owner="closed"),
    "order_moved": ~Q(order__revision=F("revision"))
    | Q(kind="sample", order__status__in=("cancelled", "expired", "revised"))
    | (Q(kind="expiring") & ~Q(order__status__in=("sent", "accepted"))),
}
"""What stops a follow-up, and what its record then says."""
