"""Conversations: who writes, on what page, in which language, and who answers them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import OuterRef, Subquery

from adapters.records.events import iso, locked
from adapters.records.models import Buyer, Conversation, Message
from adapters.records.shapes import NoSuchRecord
from trade.clock import Clock

BUYER_FIELDS = ("name", "company", "country", "email", "phone", "business_type", "website")


def buyer_dict(buyer: Buyer | None) -> dict[str, str]:
    """Every field of a buyer, blank where not said."""
    return {field: getattr(buyer, field) if buyer else "" for field in BUYER_FIELDS}


def conversation_dict(row: Conversation) -> dict[str, Any]:
    """The columns of a conversation, with `buyer` a dict and `buyer_id`; times are ISO."""
    return {
        "id": row.pk,
        "channel": row.channel,
        "language": row.language,
        "timezone": row.timezone,
        "page": row.page,
        "sku": row.sku,
        "owner": row.owner,
        "agent": row.agent,
        "buyer_id": row.buyer_id,
        "buyer": buyer_dict(row.buyer),
        "created_at": iso(row.created_at),
        "last_message_at": iso(row.last_message_at),
        "unread": row.unread,
    }


class Conversations:
    """All conversations. An unknown id is `NoSuchRecord`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def open(
        self, *, channel: str = "widget", language: str = "", timezone: str = "", page: str = "", sku: str = ""
    ) -> dict[str, Any]:
        """A new conversation with the assistant."""
        now = self._clock.now()
        row = Conversation.objects.create(
            channel=channel,
            language=language,
            timezone=timezone,
            page=page,
            sku=sku,
            created_at=now,
            last_message_at=now,
        )
        return conversation_dict(row)

    def get(self, conversation: str) -> dict[str, Any]:
        """The conversation as `conversation_dict` describes it."""
        row = Conversation.objects.select_related("buyer").filter(pk=conversation).first()
        if row is None:
            raise NoSuchRecord(conversation)
        return conversation_dict(row)

    def recent(self, since: datetime | None = None, limit: int = 200, offset: int = 0) -> list[dict[str, Any]]:
        """Newest first, those with a message since then, each with `last_text` and `last_author`."""
        rows = Conversation.objects.select_related("buyer").order_by("-last_message_at", "pk")
        if since:
            rows = rows.filter(last_message_at__gte=since)
        last = Message.objects.filter(conversation=OuterRef("pk")).order_by("-pk")
        rows = rows.annotate(
            last_text=Subquery(last.values("text")[:1]), last_author=Subquery(last.values("author")[:1])
        )
        return [
            conversation_dict(row) | {"last_text": row.last_text or "", "last_author": row.last_author or ""}
            for row in rows[offset : offset + limit]
        ]

    def count(self, since: datetime) -> int:
        """How many had a message since then."""
        return Conversation.objects.filter(last_message_at__gte=since).count()

    def words(self, conversation: str) -> list[dict[str, Any]]:
        """What the buyer wrote, in order: `[{id, text, understanding (or None), choice (or None), at}]`."""
        rows = Message.objects.filter(conversation_id=conversation, author="buyer").order_by("pk")
        return [
            {
                "id": row.client_id,
                "text": row.text,
                "understanding": row.understanding,
                "choice": row.choice,
                "at": iso(row.at),
            }
            for row in rows
        ]

    def remember_buyer(self, conversation: str, **said: str) -> dict[str, str]:
        """Keep what the buyer said about themselves (`BUYER_FIELDS`); a blank never wipes what is known."""
        unknown = set(said) - set(BUYER_FIELDS)
        if unknown:
            raise TypeError(f"a buyer has no {', '.join(sorted(unknown))}")
        with transaction.atomic():
            row = locked(conversation)
            buyer = row.buyer or Buyer()
            for field, value in said.items():
                if value:
                    setattr(buyer, field, value)
            buyer.save()
            if row.buyer_id is None:
                row.buyer = buyer
                row.save(update_fields=["buyer"])
            return buyer_dict(buyer)

    def speak(self, conversation: str, language: str) -> None:
        """The conversation is now in this language."""
        Conversation.objects.filter(pk=conversation).update(language=language)

    def seen(self, conversation: str) -> None:
        """Somebody on the desk has looked."""
        Conversation.objects.filter(pk=conversation).update(unread=0)

    def close(self, conversation: str) -> bool:
        """Put away. The buyer's next message opens it again for the assistant. False if it was closed already."""
        return bool(Conversation.objects.filter(pk=conversation).exclude(owner="closed").update(owner="closed"))
