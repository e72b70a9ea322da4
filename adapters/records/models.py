"""The tables. Times are UTC; JSON columns hold exactly what travels (cards, understandings, choices)."""

from __future__ import annotations

import secrets

from django.db import models

from adapters.records.pay_models import PayLink as PayLink
from adapters.records.pay_models import PaymentNotice as PaymentNotice


def conversation_id() -> str:
    """128 random bits as 22 URL-safe characters."""
    return secrets.token_urlsafe(16)


class Buyer(models.Model):
    """Who writes, as far as they said."""

    name = models.TextField(blank=True, default="")
    company = models.TextField(blank=True, default="")
    country = models.CharField(max_length=2, blank=True, default="")
    email = models.TextField(blank=True, default="")
    phone = models.TextField(blank=True, default="")
    business_type = models.CharField(max_length=20, blank=True, default="")
    website = models.TextField(blank=True, default="")


class Conversation(models.Model):
    """One inquiry on one channel. `owner` is `assistant`, `waiting` (a person was asked for), `human` or `closed`."""

    id = models.CharField(primary_key=True, max_length=22, default=conversation_id)
    channel = models.CharField(max_length=20, default="widget")
    language = models.CharField(max_length=10, blank=True, default="")
    timezone = models.CharField(max_length=64, blank=True, default="")
    page = models.TextField(blank=True, default="")
    sku = models.TextField(blank=True, default="")
    owner = models.CharField(max_length=10, default="assistant", db_index=True)
    agent = models.TextField(blank=True, default="")
    """Who answers while `owner` is `human`: a user name, or `token:<name>` for the seller's other software."""
    buyer = models.ForeignKey(Buyer, null=True, on_delete=models.SET_NULL, related_name="conversations")
    created_at = models.DateTimeField()
    last_message_at = models.DateTimeField(db_index=True)
    unread = models.PositiveIntegerField(default=0)
    """Buyer messages nobody has looked at on the desk."""


class Turn(models.Model):
    """What the assistant owes: one answer to one or more messages. Only the latest of `attempts` may finish it;
    `tries` counts the answers that were asked for and failed."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="turns")
    status = models.CharField(max_length=8, default="pending")
    attempts = models.PositiveIntegerField(default=0)
    tries = models.PositiveIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    not_before = models.DateTimeField(null=True)
    at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["status", "id"]), models.Index(fields=["conversation", "status"])]


class Message(models.Model):
    """One message, by `buyer`, `assistant`, `human` or `system`. `client_id` is the id the outside knows it by."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="messages")
    client_id = models.CharField(max_length=64)
    author = models.CharField(max_length=10)
    name = models.TextField(blank=True, default="")
    text = models.TextField(blank=True, default="")
    language = models.CharField(max_length=10, blank=True, default="")
    response = models.TextField(blank=True, default="")
    values = models.JSONField(default=dict)
    cards = models.JSONField(default=list)
    quick_replies = models.JSONField(default=list)
    choice = models.JSONField(null=True)
    understanding = models.JSONField(null=True)
    in_reply_to = models.CharField(max_length=64, blank=True, default="")
    turn = models.ForeignKey(Turn, null=True, on_delete=models.SET_NULL, related_name="messages")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "client_id"], name="message_once")]


class Event(models.Model):
    """What a live page must hear, in order. Never changed once written."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="events")
    type = models.CharField(max_length=10)
    body = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["conversation", "id"])]


class Choice(models.Model):
    """What a quick reply means. The buyer only ever holds its opaque id."""

    id = models.CharField(primary_key=True, max_length=22, default=conversation_id)
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="choices")
    title = models.TextField()
    choice = models.JSONField()
    used_at = models.DateTimeField(null=True)


class Quote(models.Model):
    """A price or freight quotation, numbered once per `key`."""

    number = models.CharField(max_length=40, unique=True)
    key = models.TextField()
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="quotes")
    kind = models.CharField(max_length=10)
    card = models.JSONField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "key"], name="quote_once")]


class Order(models.Model):
    """A draft or order; `document` is the whole paper as it stood at `revision`."""

    number = models.CharField(max_length=60, unique=True)
    revision = models.PositiveIntegerField(default=1)
    key = models.TextField()
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="orders")
    kind = models.CharField(max_length=10)
    status = models.CharField(max_length=20, db_index=True)
    document = models.JSONField()
    access_key = models.CharField(max_length=22)
    valid_until = models.CharField(max_length=32, blank=True, default="")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "key"], name="order_once")]


class OrderStep(models.Model):
    """One thing that happened to an order, and who did it (`buyer`, `assistant`, or a person's name)."""

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="steps")
    step = models.CharField(max_length=20)
    who = models.TextField()
    at = models.DateTimeField()


class FollowUp(models.Model):
    """What we write of our own accord about an order, once for each revision and kind (`sample`, `expiring`).

    `status` is `planned`, `sent` or `stopped`; `why` says what stopped it. Words of the buyer after `since` are a reply.
    """

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="follow_ups")
    revision = models.PositiveIntegerField()
    kind = models.CharField(max_length=10)
    status = models.CharField(max_length=8, default="planned", db_index=True)
    why = models.CharField(max_length=12, blank=True, default="")
    due = models.DateTimeField(db_index=True)
    since = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["order", "revision", "kind"], name="follow_up_once")]


class Question(models.Model):
    """What the shop does not say and a buyer wants to know."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="questions")
    message = models.CharField(max_length=64, blank=True, default="")
    sku = models.TextField(blank=True, default="")
    attribute = models.TextField(blank=True, default="")
    words = models.TextField(blank=True, default="")
    answer = models.JSONField(null=True)
    answered_by = models.TextField(blank=True, default="")
    answered_at = models.DateTimeField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "sku", "attribute"], name="question_once")]


class Lead(models.Model):
    """What a conversation is worth, with the buyer's own words for every reason in `body`."""

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="lead")
    stage = models.CharField(max_length=10)
    score = models.PositiveIntegerField(db_index=True)
    grade = models.CharField(max_length=6)
    restored = models.BooleanField(default=False)
    """A person has said that it is no junk: it never is again."""
    body = models.JSONField()
    at = models.DateTimeField()


class Handoff(models.Model):
    """A promise that a person will answer: `requested`, `live`, `returned`."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="handoffs")
    status = models.CharField(max_length=10, default="requested")
    reason = models.TextField(blank=True, default="")
    reply_by = models.TextField(blank=True, default="")
    reply_by_local = models.TextField(blank=True, default="")
    at = models.DateTimeField()
    taken_at = models.DateTimeField(null=True)
    returned_at = models.DateTimeField(null=True)


class CarrierFault(models.Model):
    """A carrier that gave no price for a reason the seller should know, counted by day (of UTC)."""

    carrier = models.TextField()
    reason = models.CharField(max_length=20)
    detail = models.TextField(blank=True, default="")
    """As said last."""
    conversation = models.TextField(blank=True, default="")
    """The last one that went without."""
    day = models.DateField()
    count = models.PositiveIntegerField(default=0)
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["carrier", "reason", "day"], name="carrier_fault_once")]


class ApiToken(models.Model):
    """A key for the seller's other software; only its SHA-256 is kept."""

    name = models.TextField()
    role = models.CharField(max_length=10)
    hash = models.CharField(max_length=64, unique=True)
    at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)


class AuditEntry(models.Model):
    """Who did what to what on the desk."""

    who = models.TextField()
    what = models.TextField()
    target = models.TextField()
    at = models.DateTimeField()


class Counter(models.Model):
    """The last number given out under `name` in `year`."""

    name = models.TextField()
    year = models.PositiveIntegerField()
    value = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["name", "year"], name="counter_once")]
