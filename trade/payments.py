"""What is due on an order, and what a payment notice means for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trade.errors import CurrencyMismatch, Unreadable
from trade.money import Money

PARTS = ("deposit", "balance", "full")
KINDS = ("paid", "pending", "failed", "refunded", "withdrawn", "test_mode", "unreadable", "other")
"""What a notice tells of its link."""
FOR_A_PERSON = frozenset(
    (
        "other_currency",
        "short",
        "over",
        "not_due",
        "revised",
        "refunded",
        "failed",
        "test_mode",
        "unreadable",
        "unknown_order",
    )
)
"""Outcomes that somebody must look at: money has moved, or should have, and the order has not."""


@dataclass(frozen=True, slots=True)
class Due:
    """The `part` of an order that is to be paid now, and what will fall due `later`."""

    part: str
    amount: Money
    later: Money


@dataclass(frozen=True, slots=True)
class Collected:
    """What is known of the link a notice is about. `settled` was paid by it, and counted, before."""

    revision: int
    part: str
    settled: Money


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a notice comes to; `step` is the order's, blank for none."""

    outcome: str
    step: str = ""


def due(status: str, document: Mapping[str, Any]) -> Due | None:
    """What is to be paid at `status` by the `draft_order` card; `None` where nothing is, or nobody can say."""
    deposit, balance = _money(document.get("deposit")), _money(document.get("balance"))
    if deposit is None or balance is None or deposit.currency != balance.currency:
        return None
    if status == "accepted":
        found = Due("deposit" if balance.amount > 0 else "full", deposit, balance)
        # No deposit asked for: all of it is due when the seller says so, and that is a person's to say.
        return found if deposit.amount > 0 else None
    if status == "deposit_paid" and balance.amount > 0:
        return Due("balance", balance, balance - balance)
    return None


def judge(kind: str, paid: Money | None, link: Collected, revision: int, status: str, document: Any) -> Verdict:
    """What to do about a verified notice. `paid` is all that the link has brought in so far, whatever was told before.

    The order moves for exactly what is due in its own currency, and for nothing else.
    """
    if kind != "paid" or paid is None:
        return Verdict("unreadable" if kind == "paid" else kind)
    try:
        fresh = paid - link.settled
    except CurrencyMismatch:
        return Verdict("other_currency")
    if fresh.amount == 0:
        return Verdict("again")
    if link.revision != revision:
        return Verdict("revised")
    now = due(status, document)
    # One invoice may take both parts; a link that took nothing yet is for its own part only.
    if now is None or (link.part != now.part and not link.settled.amount):
        return Verdict("not_due")
    if fresh.currency != now.amount.currency:
        return Verdict("other_currency")
    if fresh.amount != now.amount.amount:
        return Verdict("short" if fresh < now.amount else "over")
    return Verdict("settled", "pay_deposit" if now.part == "deposit" else "pay")


def _money(card: object) -> Money | None:
    try:
        return Money.of(card["amount"], card["currency"]) if isinstance(card, Mapping) else None
    except (KeyError, Unreadable):
        return None
