"""Messages: taken in once, said once, read in order."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Count, F

from adapters.records.events import Events, iso, locked
from adapters.records.models import Choice, Conversation, Message, Turn
from adapters.records.shapes import Announce, NotYourTurn, Outcome, Said
from trade.clock import Clock

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def message_dict(row: Message) -> dict[str, Any]:
    """A `message` event's body, as the buyer and the desk see it."""
    body = {
        "id": row.client_id,
        "author": row.author,
        "text": row.text,
        "language": row.language,
        "direction": "rtl" if row.language.split("-")[0] in RIGHT_TO_LEFT else "ltr",
        "cards": row.cards,
        "quick_replies": row.quick_replies,
        "in_reply_to": row.in_reply_to,
        "at": iso(row.at),
    }
    return body | ({"name": row.name} if row.name else {})


class Messages:
    """All messages. Writing is idempotent by the message's id within its conversation."""

    def __init__(self, clock: Clock, announce: Announce) -> None:
        self._clock = clock
        self._events = Events(clock, announce)

    def accept(self, conversation: str, client_id: str, text: str = "", payload: str = "") -> Outcome:
        """Take the buyer's words in: message, owed turn and event in one transaction, on disk when this returns.

        `payload` is the opaque id of a quick reply. While a person owns the conversation the turn is done at once.
        """
        with transaction.atomic():
            row = locked(conversation)
            if Message.objects.filter(conversation=row, client_id=client_id).exists():
                return "duplicate"
            choice = None
            if payload:
                chosen = Choice.objects.filter(pk=payload, conversation=row).first()
                if chosen is None:
                    return "no_such_choice"
                if chosen.used_at:
                    return "used_choice"
                chosen.used_at = self._clock.now()
                chosen.save(update_fields=["used_at"])
                text, choice = chosen.title, chosen.choice
            if row.owner == "closed":
                row.owner, row.agent = "assistant", ""
            turn = None if row.owner == "human" else self._owed_turn(row, alone=choice is not None)
            self._write(row, client_id, "buyer", Said(text=text, language=row.language), choice=choice, turn=turn)
            row.unread = F("unread") + 1
            row.save(update_fields=["unread", "owner", "agent"])
            if turn is None:
                self._events.publish(row.pk, "turn", {"in_reply_to": client_id, "status": "done"})
        return "accepted"

    def _owed_turn(self, row: Conversation, *, alone: bool) -> Turn:
        """The turn these words belong to: with others still unanswered and untried, unless a choice is among them."""
        last = Turn.objects.filter(conversation=row).order_by("-pk").first()
        gathers = last is not None and last.status == "pending" and last.attempts == 0 and not alone
        if last is not None and gathers and not last.messages.filter(choice__isnull=False).exists():
            return last
        return Turn.objects.create(conversation=row, at=self._clock.now())

    def attach(self, conversation: str, client_id: str, card: dict[str, Any]) -> bool:
        """Keep a buyer's `file` card for the people on the desk; the assistant owes nothing. False if already kept."""
        with transaction.atomic():
            row = locked(conversation)
            if Message.objects.filter(conversation=row, client_id=client_id).exists():
                return False
            self._write(row, client_id, "buyer", Said(text="", language=row.language, cards=[card]))
            row.unread = F("unread") + 1
            row.save(update_fields=["unread"])
        return True

    def say(
        self,
        conversation: str,
        key: str,
        said: list[Said],
        *,
        author: str = "assistant",
        name: str = "",
        in_reply_to: str = "",
    ) -> list[dict[str, Any]]:
        """Write messages of ours once per `key` (`greeting`, `turn-12`); those already written come back as they are."""
        with transaction.atomic():
            row = locked(conversation)
            return [
                self._say_one(row, f"{key}-{place}", author, one, name, in_reply_to)
                for place, one in enumerate(said, 1)
            ]

    def _say_one(
        self, row: Conversation, client_id: str, author: str, said: Said, name: str, in_reply_to: str
    ) -> dict[str, Any]:
        written = Message.objects.filter(conversation=row, client_id=client_id).first()
        return message_dict(written or self._write(row, client_id, author, said, name=name, in_reply_to=in_reply_to))

    def write_as(
        self, conversation: str, client_id: str, agent: str, text: str, *, name: str | None = None
    ) -> dict[str, Any]:
        """A message to the buyer, once per `client_id`; `NotYourTurn` unless this very `agent` has taken over.

        `name` is what the buyer reads, the agent's own when not given.
        """
        with transaction.atomic():
            row = locked(conversation)
            written = Message.objects.filter(conversation=row, client_id=client_id).first()
            if written is None:
                if row.owner != "human" or row.agent != agent:
                    raise NotYourTurn(conversation)
                said = Said(text=text, language=row.language)
                written = self._write(row, client_id, "human", said, name=agent if name is None else name)
            return message_dict(written)

    def _write(
        self,
        row: Conversation,
        client_id: str,
        author: str,
        said: Said,
        *,
        name: str = "",
        choice: dict[str, Any] | None = None,
        turn: Turn | None = None,
        in_reply_to: str = "",
    ) -> Message:
        now = self._clock.now()
        message = Message.objects.create(
            conversation=row,
            client_id=client_id,
            author=author,
            name=name,
            text=said.text,
            language=said.language,
            response=said.response,
            values=said.values or {},
            cards=said.cards or [],
            quick_replies=[self._offer(row, reply) for reply in said.quick_replies or []],
            choice=choice,
            turn=turn,
            in_reply_to=in_reply_to,
            at=now,
        )
        row.last_message_at = now
        row.save(update_fields=["last_message_at"])
        self._events.publish(row.pk, "message", message_dict(message))
        return message

    @staticmethod
    def _offer(row: Conversation, reply: dict[str, Any]) -> dict[str, str]:
        choice = Choice.objects.create(conversation=row, title=reply["title"], choice=reply["choice"])
        return {"title": choice.title, "payload": choice.pk}

    def counts(self) -> dict[str, int]:
        """How many messages there are by each author."""
        rows = Message.objects.order_by().values_list("author").annotate(Count("pk"))
        return dict.fromkeys(("buyer", "assistant", "human", "system"), 0) | dict(rows)

    def history(self, conversation: str) -> list[dict[str, Any]]:
        """All messages in order, as the buyer may see them."""
        return [message_dict(row) for row in Message.objects.filter(conversation_id=conversation).order_by("pk")]

    def transcript(self, conversation: str) -> list[dict[str, Any]]:
        """All messages in order, for the desk: with `response`, `values`, `understanding` and the choice made."""
        rows = Message.objects.filter(conversation_id=conversation).order_by("pk")
        return [
            message_dict(row)
            | {
                "response": row.response,
                "values": row.values,
                "understanding": row.understanding,
                "choice": row.choice,
            }
            for row in rows
        ]
