"""Draft orders and orders, and every step they took."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from adapters.records.counters import next_number
from adapters.records.events import Events, iso, locked
from adapters.records.models import Buyer, Order, OrderStep
from adapters.records.shapes import Announce, NoSuchRecord
from trade.clock import Clock
from trade.orders import format_number

_REVISION = re.compile(r"-R\d+$", re.IGNORECASE)


def order_dict(row: Order) -> dict[str, Any]:
    """The columns of an order; `steps` are `[{step, who, at}]`."""
    return {
        "number": row.number,
        "revision": row.revision,
        "conversation": row.conversation_id,
        "kind": row.kind,
        "status": row.status,
        "document": row.document,
        "access_key": row.access_key,
        "valid_until": row.valid_until,
        "at": iso(row.at),
        "steps": [{"step": one.step, "who": one.who, "at": iso(one.at)} for one in row.steps.order_by("pk")],
    }


def _is_over(row: Order, now: datetime) -> bool:
    """Whether the same cart wanted again is a new order: this one ended, or was fulfilled."""
    if row.status in ("accepted", "deposit_paid"):
        return False
    ended = row.status in ("cancelled", "expired", "paid", "closed")
    return ended or bool(row.valid_until and row.valid_until < now.date().isoformat())


def _plain_contact(contact: str) -> str:
    """An e-mail without case, a phone as its digits."""
    bare = contact.strip().casefold()
    return bare if "@" in bare else "".join(char for char in bare if char.isdecimal())


def _plain_number(number: str) -> str:
    """However hyphens and case were typed, and whichever revision was meant."""
    return "".join(char for char in _REVISION.sub("", number.strip().upper()) if char.isalnum())


class Orders:
    """All orders. An unknown number is `NoSuchRecord`."""

    def __init__(self, clock: Clock, announce: Announce) -> None:
        self._clock = clock
        self._events = Events(clock, announce)

    def draft(
        self, conversation: str, key: str, number_format: str, build: Callable[[str, str], dict[str, Any]]
    ) -> dict[str, Any]:
        """The one order of this `key`, as `order_dict`, however often and from however many processes it is asked for.

        `number_format` is the shop's (`PI-{year}-{counter:05d}`). `build(number, access_key)` makes the document, whose
        `kind`, `status` and `valid_until` are the order's; it runs inside the transaction and must ask nobody outside.
        """
        with transaction.atomic():
            row = locked(conversation)
            now = self._clock.now()
            known = Order.objects.filter(conversation=row, key=key).first()
            if known is not None and _is_over(known, now):
                # The same cart wanted again after its order ended is a new order; the old one keeps its paper.
                known.key = f"{key}/{known.number}"
                known.save(update_fields=["key"])
                known = None
            if known is None:
                number = format_number(number_format, now.year, next_number("order", now.year))
                access_key = secrets.token_urlsafe(16)
                document = build(number, access_key)
                known = Order.objects.create(
                    number=number,
                    key=key,
                    conversation=row,
                    kind=document["kind"],
                    status=document["status"],
                    document=document,
                    access_key=access_key,
                    valid_until=document.get("valid_until", ""),
                    at=now,
                )
                self._record(known, "draft", "assistant")
            return order_dict(known)

    def revise(
        self, number: str, who: str, build: Callable[[dict[str, Any]], dict[str, Any]], key: str = ""
    ) -> dict[str, Any]:
        """Replace the document by `build(order_dict)`; the revision goes up by one.

        `key` is that of the new cart: where the order has it already, nothing changes, however often it is asked for.
        """
        with transaction.atomic():
            row = self._locked(number)
            if key and row.key == key:
                return order_dict(row)
            row.revision += 1
            if key:
                taken = Order.objects.filter(conversation_id=row.conversation_id, key=key).exists()
                row.key = f"{key}/{number}" if taken else key
            document = build(order_dict(row))
            row.document, row.status = document, document["status"]
            row.valid_until = document.get("valid_until", row.valid_until)
            row.save()
            self._record(row, "revise", who)
            return order_dict(row)

    def step(self, number: str, step: str, who: str, move: Callable[[str], str]) -> dict[str, Any]:
        """Take a step: `move(status)` gives the new status, or raises (`trade.errors.WrongState`) and nothing changes."""
        with transaction.atomic():
            row = self._locked(number)
            row.status = move(row.status)
            row.document = row.document | {"status": row.status}
            row.save(update_fields=["status", "document"])
            self._record(row, step, who)
            return order_dict(row)

    def _locked(self, number: str) -> Order:
        found = Order.objects.filter(number=number).values_list("conversation_id", flat=True).first()
        if found is None:
            raise NoSuchRecord(number)
        locked(found)
        return Order.objects.get(number=number)

    def _record(self, row: Order, step: str, who: str) -> None:
        OrderStep.objects.create(order=row, step=step, who=who, at=self._clock.now())
        body = {
            "number": row.number,
            "revision": row.revision,
            "kind": row.kind,
            "status": row.status,
            "step": step,
            "url": row.document.get("url", ""),
        }
        self._events.publish(row.conversation_id, "order", body)

    def get(self, number: str) -> dict[str, Any]:
        """The order under its number."""
        row = Order.objects.filter(number=number).first()
        if row is None:
            raise NoSuchRecord(number)
        return order_dict(row)

    def get_with_key(self, number: str, access_key: str) -> dict[str, Any]:
        """The order, for whoever holds its key; a wrong key and a wrong number look the same."""
        row = Order.objects.filter(number=number).first()
        if not hmac.compare_digest((row.access_key if row else "").encode(), access_key.encode()) or row is None:
            raise NoSuchRecord(number)
        return order_dict(row)

    def standing(self, conversation: str, key: str) -> dict[str, Any] | None:
        """The order of this `key`, unless the same cart wanted again would be a new one."""
        row = Order.objects.filter(conversation_id=conversation, key=key).first()
        return order_dict(row) if row and not _is_over(row, self._clock.now()) else None

    def proved(self, number: str, contacts: Sequence[str], access_key: str = "") -> dict[str, Any] | None:
        """The order, for whoever holds its key or one of the contacts on file with it, however the number is typed."""
        wanted = _plain_number(number)
        serial = re.findall(r"\d+", _REVISION.sub("", number))[-1:]
        rows = Order.objects.select_related("conversation__buyer").filter(
            number__contains=serial[0] if serial else number
        )
        row = next((row for row in rows if _plain_number(row.number) == wanted), None)
        buyer = row.conversation.buyer if row else None
        on_file = {_plain_contact(contact) for contact in ((buyer.email, buyer.phone) if buyer else ())} - {""}
        has_key = hmac.compare_digest((row.access_key if row else "").encode(), access_key.encode()) and bool(
            access_key
        )
        if row is None or not (has_key or on_file & {_plain_contact(contact) for contact in contacts}):
            return None
        return order_dict(row)

    def of(self, conversation: str) -> list[dict[str, Any]]:
        """Orders of a conversation, oldest first."""
        return [order_dict(row) for row in Order.objects.filter(conversation_id=conversation).order_by("pk")]

    def samples_of(
        self, conversation: str, *, email: str = "", phone: str = "", company: str = ""
    ) -> list[dict[str, Any]]:
        """Sample orders of this conversation's buyer, here and wherever somebody of the same e-mail, telephone or company
        wrote, oldest first."""
        known = Buyer.objects.filter(conversations=conversation).first()
        said = {"email": email, "phone": phone, "company": company}
        same = Q(conversation_id=conversation)
        for field, value in said.items():
            for one in {value.strip(), getattr(known, field, "").strip()} - {""}:
                same |= Q(**{f"conversation__buyer__{field}__iexact": one})
        return [order_dict(row) for row in Order.objects.filter(same, kind="sample").order_by("pk")]

    def since(self, since: datetime) -> list[dict[str, Any]]:
        """Drafted since then, or still waiting for a person's approval; newest first."""
        rows = Order.objects.filter(Q(at__gte=since) | Q(status="pending_approval")).order_by("-pk")
        return [order_dict(row) for row in rows]

    def listed(self, status: str = "", limit: int = 200, offset: int = 0) -> list[dict[str, Any]]:
        """Newest first, all or those at `status`."""
        rows = Order.objects.order_by("-pk")
        if status:
            rows = rows.filter(status=status)
        return [order_dict(row) for row in rows[offset : offset + limit]]
