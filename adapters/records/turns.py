"""Turns: what the assistant still owes, claimed by one worker at a time and never forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Count, DurationField, Exists, F, OuterRef, Q, Sum

from adapters.records.events import Events, locked
from adapters.records.messages import Messages
from adapters.records.models import Message, Turn
from adapters.records.shapes import Announce, Claim, Said
from trade.clock import Clock

UNFINISHED = ("pending", "running")
FOLLOW_UP = "utter_follow_up_"


class Turns:
    """All turns. One of a conversation runs at a time, oldest first."""

    def __init__(self, clock: Clock, announce: Announce) -> None:
        self._clock = clock
        self._announce = announce
        self._events = Events(clock, announce)
        self._messages = Messages(clock, announce)

    def claim(self, lease: timedelta) -> Claim | None:
        """The oldest turn that is due and nobody holds, now held by the caller; one whose lease ran out is due again."""
        while True:
            now = self._clock.now()
            due = self._due(now)
            if due is None:
                return None
            with transaction.atomic():
                locked(due.conversation_id)
                won = Turn.objects.filter(pk=due.pk, status=due.status, attempts=due.attempts).update(
                    status="running", attempts=due.attempts + 1, lease_until=now + lease
                )
                if won:
                    return self._claimed(due.pk)

    def _due(self, now: datetime) -> Turn | None:
        earlier = Turn.objects.filter(
            conversation=OuterRef("conversation"), status__in=UNFINISHED, pk__lt=OuterRef("pk")
        )
        ready = Q(status="pending") & (Q(not_before=None) | Q(not_before__lte=now))
        abandoned = Q(status="running", lease_until__lte=now)
        return Turn.objects.filter(ready | abandoned).exclude(Exists(earlier)).order_by("pk").first()

    def _claimed(self, pk: int) -> Claim:
        turn = Turn.objects.select_related("conversation").get(pk=pk)
        messages = list(turn.messages.order_by("pk"))
        conversation = turn.conversation
        return Claim(
            turn=turn.pk,
            attempt=turn.attempts,
            conversation=conversation.pk,
            channel=conversation.channel,
            owner=conversation.owner,
            language=conversation.language,
            timezone=conversation.timezone,
            sku=conversation.sku,
            messages=tuple((message.client_id, message.text) for message in messages),
            choice=messages[0].choice if messages else None,
            tries=turn.tries,
            waited=self._clock.now() - turn.at,
            asked=self._asked_before(messages[0]) if messages else "",
        )

    @staticmethod
    def _asked_before(message: Message) -> str:
        """What the last thing said before this message asks, where it is a follow-up: Rasa has not heard it."""
        before = Message.objects.filter(conversation=message.conversation_id, pk__lt=message.pk)
        last = before.exclude(author="buyer").order_by("-pk").values_list("response", flat=True).first() or ""
        return last.removeprefix("utter_") if last.startswith(FOLLOW_UP) else ""

    def next_due(self) -> datetime | None:
        """When the next waiting retry or abandoned lease falls due; None when nothing is owed."""
        times = [
            turn.lease_until if turn.status == "running" else turn.not_before or turn.at
            for turn in Turn.objects.filter(status__in=UNFINISHED)
        ]
        return min((at for at in times if at), default=None)

    def _held(self, claim: Claim) -> Any:
        return Turn.objects.filter(pk=claim.turn, status="running", attempts=claim.attempt)

    def renew(self, claim: Claim, lease: timedelta) -> bool:
        """Hold on for another `lease`; False when somebody else holds it now."""
        return bool(self._held(claim).update(lease_until=self._clock.now() + lease))

    def typing(self, claim: Claim) -> None:
        """Tell the buyer that an answer is being written."""
        with transaction.atomic():
            locked(claim.conversation)
            self._events.publish(claim.conversation, "typing", {})

    def retry(self, claim: Claim, after: timedelta, *, failed: bool = False) -> bool:
        """Give the turn back, to be tried again later; `failed` counts this one as a try."""
        due = self._clock.now() + after
        tries = claim.tries + failed
        return bool(self._held(claim).update(status="pending", not_before=due, lease_until=None, tries=tries))

    def finish(
        self,
        claim: Claim,
        said: list[Said],
        *,
        language: str = "",
        understandings: dict[str, dict[str, Any]] | None = None,
    ) -> bool:
        """The answer, the language and what was understood (by message id), in one transaction.

        An answer that comes after a person took over is dropped. False when somebody else holds the turn now.
        """
        with transaction.atomic():
            conversation = locked(claim.conversation)
            if not self._held(claim).update(status="done", done_at=self._clock.now(), lease_until=None):
                return False
            for message, understanding in (understandings or {}).items():
                Message.objects.filter(conversation=conversation, client_id=message).update(
                    understanding=understanding, language=language or conversation.language
                )
            if language and language != conversation.language:
                conversation.language = language
                conversation.save(update_fields=["language"])
            if conversation.owner != "human":
                self._messages.say(claim.conversation, f"turn-{claim.turn}", said, in_reply_to=claim.messages[-1][0])
            self._tell(claim, "done")
        return True

    def fail(self, claim: Claim, apology: Said) -> bool:
        """Give up honestly: the buyer is told by the system, and the turn is marked failed."""
        with transaction.atomic():
            conversation = locked(claim.conversation)
            if not self._held(claim).update(status="failed", done_at=self._clock.now(), lease_until=None):
                return False
            if conversation.owner != "human":
                self._messages.say(
                    claim.conversation,
                    f"turn-{claim.turn}-failed",
                    [apology],
                    author="system",
                    in_reply_to=claim.messages[-1][0],
                )
            self._tell(claim, "failed")
        return True

    def _tell(self, claim: Claim, status: str) -> None:
        for message, _ in claim.messages:
            self._events.publish(claim.conversation, "turn", {"in_reply_to": message, "status": status})

    def counts(self) -> dict[str, int]:
        """How many turns stand at each status."""
        return {status: Turn.objects.filter(status=status).count() for status in (*UNFINISHED, "done", "failed")}

    def seconds(self) -> tuple[int, float]:
        """How many turns have been answered, and the seconds all of them took together."""
        done = Turn.objects.filter(status="done").exclude(done_at=None)
        spent = done.aggregate(number=Count("pk"), time=Sum(F("done_at") - F("at"), output_field=DurationField()))
        return spent["number"], (spent["time"] or timedelta()).total_seconds()

    def failed(self, since: datetime) -> list[dict[str, Any]]:
        """`[{turn, conversation, messages, at}]` the assistant could not answer since then."""
        rows = Turn.objects.filter(status="failed", done_at__gte=since).order_by("pk")
        return [
            {
                "turn": row.pk,
                "conversation": row.conversation_id,
                "messages": [message.text for message in row.messages.order_by("pk")],
                "at": row.at.isoformat(),
            }
            for row in rows
        ]
