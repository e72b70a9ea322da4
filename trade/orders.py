"""Draft orders: what is owed for what, until when, and the steps an order may take.

The states: `draft`, `pending_approval`, `sent`, `accepted`, `deposit_paid`, `paid`, `closed`; aside `expired`,
`revised` (a later revision stands in its place) and `cancelled`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from trade.deals import Deal, OrderLine
from trade.errors import Unreadable, WrongState
from trade.money import Money
from trade.shop import OrderPolicy, Shop

KINDS = ("sample", "bulk")
STEPS: dict[str, dict[str, str]] = {
    "request_approval": {"draft": "pending_approval"},
    "approve": {"draft": "sent", "pending_approval": "sent"},
    "send": {"draft": "sent"},
    "accept": {"sent": "accepted"},
    "pay_deposit": {"accepted": "deposit_paid"},
    "pay": {"accepted": "paid", "deposit_paid": "paid"},
    "close": {"paid": "closed"},
    "expire": {"draft": "expired", "pending_approval": "expired", "sent": "expired"},
    "revise": dict.fromkeys(("draft", "pending_approval", "sent", "accepted", "expired"), "revised"),
    "cancel": dict.fromkeys(("draft", "pending_approval", "sent", "accepted", "expired"), "cancelled"),
}
"""Step → from which state to which. What is paid for is undone by a person, outside the order. Only a person or a
verified payment notice takes the `pay` steps; that is the caller's to see to."""
OPEN = frozenset({"draft", "pending_approval", "sent", "expired"})
"""Not accepted yet: the buyer may still change or cancel it in the conversation."""
_ONLY_IN_TIME = frozenset({"request_approval", "approve", "send", "accept"})
_NUMBER_PART = re.compile(r"\{(year|counter)(?::0?(\d{1,2})d)?\}")


@dataclass(frozen=True, slots=True)
class DraftOrder:
    """A deal under a number. `valid_until` is the last day, on `timezone`'s calendar."""

    number: str
    revision: int
    status: str
    deal: Deal
    valid_until: date
    deposit_percent: Decimal
    timezone: str = "UTC"

    @classmethod
    def new(cls, number: str, deal: Deal, shop: Shop, at: datetime, revision: int = 1) -> DraftOrder:
        """The order by the shop's rules, already at `pending_approval` or `sent`.

        Samples, and a shop that states no deposit, are paid at once. The order is valid as long as the goods price and
        the freight both are.
        """
        deposit = shop.payment.deposit_percent if shop.payment and deal.kind == "bulk" else Decimal(100)
        until = at.astimezone(shop.hours.zone).date() + timedelta(days=shop.orders.validity_days)
        order = cls(
            number=number,
            revision=revision,
            status="draft",
            deal=deal,
            valid_until=min(until, deal.valid_until or until),
            deposit_percent=deal.deposit_percent or deposit,
            timezone=shop.timezone,
        )
        return replace(order, status=first_status(order, shop.orders))

    @property
    def kind(self) -> str:
        """`sample` or `bulk`."""
        return self.deal.kind

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        """The goods."""
        return self.deal.lines

    @property
    def total(self) -> Money:
        """Goods, freight and charges."""
        return self.deal.total

    @property
    def deposit(self) -> Money:
        """The part due before production, half up."""
        return (self.total * (self.deposit_percent / 100)).rounded()

    @property
    def balance(self) -> Money:
        """What remains; a difference, so that both parts always make the total."""
        return self.total - self.deposit

    @property
    def full_number(self) -> str:
        """`PI-2026-00042`, with `-R1` for the first revision after the original."""
        return self.number if self.revision == 1 else f"{self.number}-R{self.revision - 1}"

    @property
    def payment_step(self) -> str:
        """The step a payment takes from here: `pay_deposit` where a part is due first, else `pay`."""
        return "pay_deposit" if self.status == "accepted" and self.balance.amount > 0 else "pay"

    def is_expired(self, at: datetime) -> bool:
        """Whether its last day is over on the seller's calendar."""
        return at.astimezone(ZoneInfo(self.timezone)).date() > self.valid_until

    def card(self, url: str) -> dict[str, object]:
        """The `draft_order` card; `url` is the buyer's page."""
        sources = [
            f"products.csv#{line.sku}/{'sample_price' if self.kind == 'sample' else 'prices'}" for line in self.lines
        ]
        if self.deal.option:
            sources.append(self.deal.option.source)
        return {
            "type": "draft_order",
            "number": self.number,
            "revision": self.revision,
            "kind": self.kind,
            "status": self.status,
            **self.deal.card(),
            "total": self.total.card(),
            "deposit": self.deposit.card(),
            "balance": self.balance.card(),
            "valid_until": self.valid_until.isoformat(),
            "url": url,
            "sources": [*dict.fromkeys(sources), "shop.yml#orders", "shop.yml#payment"],
        }


def next_status(status: str, name: str, number: str = "", *, expired: bool = False) -> str:
    """Where step `name` leads from `status`; raises `WrongState`, also for accepting what has `expired`."""
    after = STEPS.get(name, {}).get(status)
    if after is None:
        raise WrongState(number, status, name)
    if expired and name in _ONLY_IN_TIME:
        raise WrongState(number, "expired", name)
    return after


def step(order: DraftOrder, name: str, at: datetime) -> DraftOrder:
    """The order after the step; raises `WrongState`, also for accepting what has expired and expiring what has not."""
    expired = order.is_expired(at)
    after = next_status(order.status, name, order.number, expired=expired)
    if not expired and name == "expire":
        raise WrongState(order.number, order.status, name)
    return replace(order, status=after)


def next_revision(order: DraftOrder) -> DraftOrder:
    """A new draft in place of `order`, which itself takes the step `revise`."""
    return replace(order, revision=order.revision + 1, status="draft")


def needs_approval(order: DraftOrder, policy: OrderPolicy) -> bool:
    """Whether a person must approve before the buyer may accept.

    With an amount in another currency nobody has compared them, and with an estimated freight or duties paid (DDP)
    nobody knows the cost: a person decides. `never` means never.
    """
    if isinstance(policy.approval, str):
        return policy.approval != "never"
    deal = order.deal
    if policy.approval.currency != deal.total.currency or deal.estimate or deal.incoterm == "DDP":
        return True
    return policy.approval < order.total


def first_status(order: DraftOrder, policy: OrderPolicy) -> str:
    """`pending_approval` or `sent`: where a new draft goes by itself."""
    name = "request_approval" if needs_approval(order, policy) else "send"
    return next_status(order.status, name, order.number)


def format_number(number_format: str, year: int, counter: int) -> str:
    """A document number; the format knows `{year}` and `{counter}`, filled with zeros as `{counter:05d}`.

    >>> format_number("PI-{year}-{counter:05d}", 2026, 42)
    'PI-2026-00042'
    """
    values = {"year": year, "counter": counter}
    filled = _NUMBER_PART.sub(lambda part: str(values[part[1]]).zfill(int(part[2] or 0)), number_format)
    if "{" in filled or "}" in filled or "{counter" not in number_format:
        raise Unreadable("number format", number_format, "PI-{year}-{counter:05d}")
    return filled
