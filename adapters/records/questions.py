"""Questions the shop's data could not answer, for a person of the seller."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from adapters.records.events import iso, locked
from adapters.records.models import Question
from adapters.records.shapes import NoSuchRecord
from trade.clock import Clock


def question_dict(row: Question) -> dict[str, Any]:
    """`{id, conversation, message, sku, attribute, words, answer (None while open), answered_by, answered_at, at}`."""
    return {
        "id": row.pk,
        "conversation": row.conversation_id,
        "message": row.message,
        "sku": row.sku,
        "attribute": row.attribute,
        "words": row.words,
        "answer": row.answer,
        "answered_by": row.answered_by,
        "answered_at": iso(row.answered_at),
        "at": iso(row.at),
    }


class Questions:
    """All questions, one per conversation, product and attribute."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def ask(self, conversation: str, message: str, sku: str, attribute: str, words: str) -> int:
        """Put it on the desk and return its id; the same question of the same conversation is the same one."""
        with transaction.atomic():
            row, _ = Question.objects.get_or_create(
                conversation=locked(conversation),
                sku=sku,
                attribute=attribute,
                defaults={"message": message, "words": words, "at": self._clock.now()},
            )
            return row.pk

    def answer(self, question: int, answer: dict[str, Any], who: str) -> dict[str, Any]:
        """A person's answer (`{language: text}` or what the desk keeps). The first one stands in its language; one in another
        language is added to it. Gives the question."""
        with transaction.atomic():
            row = Question.objects.select_for_update().filter(pk=question).first()
            if row is not None and row.answered_at is None:
                row.answer, row.answered_by, row.answered_at = answer, who, self._clock.now()
                row.save(update_fields=["answer", "answered_by", "answered_at"])
            elif row is not None and set(answer) - set(row.answer or {}):
                row.answer = {**answer, **(row.answer or {})}
                row.save(update_fields=["answer"])
            return self.get(question)

    def answer_alike(self, question: int) -> list[dict[str, Any]]:
        """Give the answer of this question to all open ones of the same product and attribute, in whichever conversation;
        those it now answers too."""
        with transaction.atomic():
            row = Question.objects.get(pk=question)
            alike = Question.objects.select_for_update().filter(sku=row.sku, attribute=row.attribute, answered_at=None)
            found = list(alike.order_by("pk"))
            for one in found:
                one.answer, one.answered_by, one.answered_at = row.answer, row.answered_by, row.answered_at
                one.save(update_fields=["answer", "answered_by", "answered_at"])
            return [question_dict(one) for one in found]

    def get(self, question: int) -> dict[str, Any]:
        """One question; `NoSuchRecord` when there is none."""
        row = Question.objects.filter(pk=question).first()
        if row is None:
            raise NoSuchRecord(str(question))
        return question_dict(row)

    def answered(self, sku: str, attribute: str) -> dict[str, Any] | None:
        """The newest answer a person gave about this product and attribute, in whichever conversation."""
        row = (
            Question.objects.filter(sku=sku, attribute=attribute)
            .exclude(answered_at=None)
            .order_by("-answered_at")
            .first()
        )
        return question_dict(row) if row else None

    def listed(self, *, open_only: bool = False, conversation: str = "") -> list[dict[str, Any]]:
        """Newest first."""
        rows = Question.objects.order_by("-pk")
        if open_only:
            rows = rows.filter(answered_at=None)
        if conversation:
            rows = rows.filter(conversation_id=conversation)
        return [question_dict(row) for row in rows]

    def asked_since(self, since: datetime) -> list[dict[str, Any]]:
        """Asked since then, open or answered."""
        return [question_dict(row) for row in Question.objects.filter(at__gte=since).order_by("pk")]
