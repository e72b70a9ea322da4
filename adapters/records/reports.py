"""Counts by day."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any

from django.db.models import Count, Model
from django.db.models.functions import TruncDate

from adapters.records.models import Conversation, Lead, Message, Order, Question, Quote


class Reports:
    """What the desk's statistics are made of."""

    def by_day(self, since: datetime, until: datetime, zone: tzinfo) -> list[dict[str, Any]]:
        """`[{day, conversations, messages, quotes, orders, questions, hot_leads}]`, days of `zone`, empty ones left out.

        `messages` are the buyers'.
        """
        days: dict[str, dict[str, Any]] = {}
        self._count(days, "conversations", Conversation, "created_at", since, until, zone)
        self._count(days, "messages", Message, "at", since, until, zone, author="buyer")
        self._count(days, "quotes", Quote, "at", since, until, zone)
        self._count(days, "orders", Order, "at", since, until, zone)
        self._count(days, "questions", Question, "at", since, until, zone)
        self._count(days, "hot_leads", Lead, "at", since, until, zone, grade="hot")
        names = ("conversations", "messages", "quotes", "orders", "questions", "hot_leads")
        return [{"day": day, **dict.fromkeys(names, 0), **days[day]} for day in sorted(days)]

    @staticmethod
    def _count(
        days: dict[str, dict[str, Any]],
        name: str,
        model: type[Model],
        column: str,
        since: datetime,
        until: datetime,
        zone: tzinfo,
        **only: str,
    ) -> None:
        rows = model._default_manager.filter(**{f"{column}__gte": since, f"{column}__lt": until}, **only)
        by_day = rows.order_by().values_list(TruncDate(column, tzinfo=zone)).annotate(Count("pk"))
        for day, number in by_day:
            days.setdefault(day.isoformat(), {})[name] = number
