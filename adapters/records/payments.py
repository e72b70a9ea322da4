"""Links to providers' pages, and what the providers told of the payments made there."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Protocol

from django.db import transaction

from adapters.records.audit import Audit
from adapters.records.events import iso, locked
from adapters.records.models import Order
from adapters.records.orders import Orders, order_dict
from adapters.records.pay_models import LIVE, PayLink, PaymentNotice, link_key
from trade.clock import Clock
from trade.money import Money
from trade.orders import next_status
from trade.payments import FOR_A_PERSON, Collected, Verdict, due, judge

_AFTER = {"settled": "paid", "pending": "pending", "failed": "failed", "withdrawn": "withdrawn"}
"""What an outcome makes of its link."""


class Told(Protocol):
    """A verified notice, as `adapters.payments.service.Notice`."""

    @property
    def event_id(self) -> str: ...
    @property
    def event(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def provider_id(self) -> str: ...
    @property
    def paid(self) -> Money | None: ...
    @property
    def reference(self) -> str: ...
    @property
    def desk(self) -> str: ...
    @property
    def number(self) -> str: ...


def link_dict(row: PayLink) -> dict[str, Any]:
    """`{id, number, revision, part, provider, provider_id, url, amount, currency, status, key, at}`."""
    return {
        "id": row.pk,
        "number": row.order.number,
        "revision": row.revision,
        "part": row.part,
        "provider": row.provider,
        "provider_id": row.provider_id,
        "url": row.url,
        "amount": row.amount,
        "currency": row.currency,
        "status": row.status,
        "key": row.key,
        "at": iso(row.at),
    }


def notice_dict(row: PaymentNotice) -> dict[str, Any]:
    """`{provider, event, number, reference, amount, currency, outcome, at}`."""
    return {
        "provider": row.provider,
        "event": row.event,
        "number": row.number,
        "reference": row.reference,
        "amount": row.amount,
        "currency": row.currency,
        "outcome": row.outcome,
        "at": iso(row.at),
    }


class Payments:
    """All pay links and payment notices."""

    def __init__(self, clock: Clock, orders: Orders) -> None:
        self._clock = clock
        self._orders = orders
        self._audit = Audit(clock)

    def link(self, number: str, revision: int, part: str, provider: str, amount: Money) -> dict[str, Any]:
        """The one link of this part that may still be paid, as `link_dict`; its `url` is blank until it is `made`."""
        with transaction.atomic():
            order = Order.objects.get(number=number)
            locked(order.conversation_id)
            row, _ = PayLink.objects.get_or_create(
                order=order,
                revision=revision,
                part=part,
                provider=provider,
                status__in=LIVE,
                defaults={
                    "amount": format(amount.amount, "f"),
                    "currency": amount.currency,
                    "status": "making",
                    "at": self._clock.now(),
                },
            )
            return link_dict(row)

    def made(self, link: int, provider_id: str, url: str) -> dict[str, Any]:
        """It is there to be paid; where two made it at once, the first one's stands."""
        PayLink.objects.filter(pk=link, status="making").update(provider_id=provider_id, url=url, status="open")
        return link_dict(PayLink.objects.select_related("order").get(pk=link))

    def not_made(self, link: int, why: str, *, unanswered: bool) -> dict[str, Any]:
        """The provider gave none. It is asked the same again only when its answer got lost."""
        if not unanswered:
            PayLink.objects.filter(pk=link, status="making").update(key=link_key())
        row = PayLink.objects.select_related("order").get(pk=link)
        if not row.url:
            self._audit.note(row.provider, f"pay-link.{why}", row.order.number)
        return link_dict(row)

    def links(self, number: str) -> list[dict[str, Any]]:
        """Those of an order, oldest first."""
        rows = PayLink.objects.select_related("order").filter(order__number=number).order_by("pk")
        return [link_dict(row) for row in rows]

    def not_due(self, providers: Collection[str]) -> list[dict[str, Any]]:
        """Open links on which nothing is due any more: revised, cancelled, expired or paid otherwise."""
        rows = PayLink.objects.select_related("order").filter(status="open", provider__in=providers).order_by("pk")
        found = []
        for row in rows:
            now = due(row.order.status, row.order.document)
            if row.revision != row.order.revision or now is None or now.part != row.part:
                found.append(link_dict(row))
        return found

    def withdrawn(self, link: int, refused: str = "") -> None:
        """No more payments on it; or the provider `refused`, and a person must look."""
        row = PayLink.objects.select_related("order").get(pk=link)
        status = "stuck" if refused else "withdrawn"
        if PayLink.objects.filter(pk=link, status="open").update(status=status):
            what = f"pay-link.{status}: {refused}" if refused else "pay-link.withdrawn"
            self._audit.note(row.provider, what, row.order.number)

    def take(self, provider: str, told: Told, desk: str) -> dict[str, Any]:
        """Write a notice down and do what it means, once however often it comes; the `notice_dict`.

        `desk` is this installation's name on its demands. What is `trade.payments.FOR_A_PERSON` is in the audit too.
        """
        with transaction.atomic():
            row, fresh = PaymentNotice.objects.get_or_create(
                provider=provider,
                event_id=told.event_id,
                defaults={
                    "event": told.event,
                    "provider_id": told.provider_id[:255],
                    "reference": told.reference[:255],
                    "number": told.number[:60] if told.desk == desk else "",
                    "amount": format(told.paid.amount, "f") if told.paid else "",
                    "currency": told.paid.currency if told.paid else "",
                    "outcome": "taken",
                    "at": self._clock.now(),
                },
            )
            if not fresh:
                return notice_dict(row)
            row.outcome = self._judged(provider, told, desk, row)
            row.save()
            if row.outcome in FOR_A_PERSON:
                self._audit.note(provider, f"payment.{row.outcome}", row.number or row.event_id)
            return notice_dict(row)

    def _judged(self, provider: str, told: Told, desk: str, row: PaymentNotice) -> str:
        link = PayLink.objects.filter(provider=provider, provider_id=told.provider_id).order_by("-pk").first()
        if link is None or not told.provider_id:
            if told.kind in ("other", "unreadable"):
                return told.kind
            # Another shop may use the account; but what bears our name is ours, and somebody must look.
            return "unknown_order" if told.desk == desk else "not_ours"
        locked(link.order.conversation_id)
        link.refresh_from_db()
        order = order_dict(link.order)
        row.link, row.number = link, order["number"]
        settled = Money.of(link.settled, link.currency)
        collected = Collected(link.revision, link.part, settled)
        verdict = judge(told.kind, told.paid, collected, order["revision"], order["status"], order["document"])
        self._do(verdict, link, order, told, provider)
        return verdict.outcome

    def _do(self, verdict: Verdict, link: PayLink, order: dict[str, Any], told: Told, provider: str) -> None:
        if verdict.step and told.paid:
            number = order["number"]
            self._orders.step(number, verdict.step, provider, lambda status: next_status(status, verdict.step, number))
            self._audit.note(provider, f"order.{verdict.step}", number)
            link.settled = format(told.paid.amount, "f")
        # A link once paid stays so, whatever comes late.
        if verdict.outcome in _AFTER and (link.status in LIVE or verdict.outcome == "settled"):
            link.status = _AFTER[verdict.outcome]
        link.save(update_fields=["status", "settled"])

    def notices(self, number: str) -> list[dict[str, Any]]:
        """Those of an order, oldest first."""
        return [notice_dict(row) for row in PaymentNotice.objects.filter(number=number).order_by("pk")]

    def for_a_person(self, since: datetime) -> list[dict[str, Any]]:
        """Notices since then that moved no order and should be looked at, newest first."""
        rows = PaymentNotice.objects.filter(at__gte=since, outcome__in=FOR_A_PERSON).order_by("-pk")
        return [notice_dict(row) for row in rows]
