"""What every payment provider shares: what is asked of it, what it makes, what it tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from adapters.http_line import Failure, Send
from trade.money import Money


@dataclass(frozen=True, slots=True)
class Demand:
    """One part of one revision of an order, to be paid once. No buyer's data: the provider asks for its own.

    `later` falls due after it (zero for nothing); `key` makes asking twice the same as once; `desk` tells this
    installation from another that uses the same account.
    """

    number: str
    title: str
    revision: int
    part: str
    amount: Money
    later: Money
    key: str
    desk: str


@dataclass(frozen=True, slots=True)
class Link:
    """The provider's page for a demand, and its name there."""

    provider_id: str
    url: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What a verified webhook tells. `kind` is one of `trade.payments.KINDS`.

    `paid` is all that the link has brought in so far; `provider_id` is blank for what is no link's; `reference` names
    the payment at the provider; `desk` and `number` are what was written on the demand, blank where nothing was.
    """

    event_id: str
    event: str
    kind: str
    provider_id: str = ""
    paid: Money | None = None
    reference: str = ""
    desk: str = ""
    number: str = ""


class Unverified(Exception):
    """Nobody vouches for this notice: it is as if it had not come."""


class PayProvider(Protocol):
    """One provider's way of being asked. Built from the seller's settings, with every `${NAME}` already looked up.

    `label` is its name before buyers. With `one_link_for_both` the page of a paid deposit takes the balance too. All
    that send raise `Failure`; `verified` raises `Unverified`.
    """

    label: str
    one_link_for_both: bool

    def takes(self, amount: Money, later: Money) -> bool:
        """Whether it can collect these exactly, in this currency."""

    def make(self, demand: Demand, send: Send) -> Link: ...

    def withdraw(self, provider_id: str, send: Send) -> None:
        """From now on the link takes no payment; what is withdrawn already is no failure."""

    def verified(self, headers: Mapping[str, str], body: bytes, at: datetime, send: Send) -> dict[str, Any]:
        """The event of a webhook, as it came, once it is proved to be the provider's. Names of headers are lower case."""

    def read(self, event: Mapping[str, Any]) -> Notice:
        """What a verified event tells."""

    def login(self, send: Send) -> str:
        """Whether the keys are good: what they open, for the seller."""


def required(settings: Mapping[str, str], *names: str) -> list[str]:
    """The values of these settings; a `Failure` `not_configured` names what is missing."""
    missing = [name for name in names if not settings.get(name, "").strip()]
    if missing:
        raise Failure("not_configured", f"missing in shop.yml under payment.links: {', '.join(missing)}")
    return [settings[name].strip() for name in names]


def page_address(value: object) -> str:
    """The address of a provider's page; a `ValueError` for what a buyer must not be sent to."""
    if not isinstance(value, str) or not value.startswith("https://") or any(one <= " " for one in value):
        raise ValueError("a page that is not on https")
    return value
