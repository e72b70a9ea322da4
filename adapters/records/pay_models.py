"""The tables of payments. `adapters/records/models.py` names them too, for that is where Django looks."""

from __future__ import annotations

import secrets

from django.db import models

LIVE = ("making", "open", "pending")
"""Pay links that may still be paid."""


def link_key() -> str:
    """128 random bits: under it a provider takes the same request twice for one."""
    return secrets.token_urlsafe(16)


class PayLink(models.Model):
    """A provider's page for one part of one revision of an order.

    `status`: `making`, `open`, `pending` (the buyer has paid, the money is under way), `paid`, `failed`, `withdrawn`, or
    `stuck` (the provider would not withdraw it). `settled` is what it brought in and was counted.
    """

    order = models.ForeignKey("records.Order", on_delete=models.CASCADE, related_name="pay_links")
    revision = models.PositiveIntegerField()
    part = models.CharField(max_length=10)
    provider = models.CharField(max_length=20)
    provider_id = models.CharField(max_length=255, blank=True, default="")
    url = models.TextField(blank=True, default="")
    amount = models.CharField(max_length=30)
    currency = models.CharField(max_length=3)
    settled = models.CharField(max_length=30, default="0")
    status = models.CharField(max_length=10, default="making", db_index=True)
    key = models.CharField(max_length=22, default=link_key)
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["order", "revision", "part", "provider"],
                condition=models.Q(status__in=LIVE),
                name="pay_link_once",
            ),
        )
        indexes = (models.Index(fields=["provider", "provider_id"]),)


class PaymentNotice(models.Model):
    """What a payment provider told, and what came of it. Of the payer nothing is kept.

    `number` is the order's, as far as it is known; `amount` all that the link has brought in so far, blank where the
    notice is of no money.
    """

    provider = models.CharField(max_length=20)
    event_id = models.CharField(max_length=255)
    event = models.TextField()
    link = models.ForeignKey(PayLink, null=True, on_delete=models.SET_NULL, related_name="notices")
    number = models.CharField(max_length=60, blank=True, default="", db_index=True)
    provider_id = models.CharField(max_length=255, blank=True, default="")
    reference = models.CharField(max_length=255, blank=True, default="")
    amount = models.CharField(max_length=30, blank=True, default="")
    currency = models.CharField(max_length=3, blank=True, default="")
    outcome = models.CharField(max_length=20)
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["provider", "event_id"], name="payment_notice_once"),)
