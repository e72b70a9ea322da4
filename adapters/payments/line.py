"""A payment provider asked over the net: whatever it answers, a value or a `Failure`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from adapters.http_line import Failure, HttpLine
from adapters.payments.service import Demand, Link, Notice, PayProvider
from trade.errors import TradeError
from trade.money import Money

ANSWER_SECONDS = 12.0
"""A buyer who has pressed a button waits this long, and no longer."""


class RemoteProvider:
    """One provider with a line of its own. Usable from any thread."""

    def __init__(self, provider: PayProvider) -> None:
        self._provider = provider
        self._send = HttpLine(ANSWER_SECONDS).send

    @property
    def label(self) -> str:
        """Its name before buyers."""
        return self._provider.label

    @property
    def one_link_for_both(self) -> bool:
        """Whether the page of a paid deposit takes the balance too."""
        return self._provider.one_link_for_both

    def takes(self, amount: Money, later: Money) -> bool:
        """Whether it can collect these exactly."""
        return self._provider.takes(amount, later)

    def make(self, demand: Demand) -> Link:
        """The page to pay on."""
        with _reading():
            return self._provider.make(demand, self._send)

    def withdraw(self, provider_id: str) -> None:
        """From now on the link takes no payment."""
        with _reading():
            self._provider.withdraw(provider_id, self._send)

    def notice(self, headers: Mapping[str, str], body: bytes, at: datetime) -> Notice:
        """The webhook, verified; `Unverified` for anybody else's, `Failure` where that could not be found out.

        A verified one of another shape than published is `unreadable`, under a name made of its bytes: it is kept.
        """
        with _reading():
            event = self._provider.verified(headers, body, at, self._send)
        try:
            with _reading():
                return self._provider.read(event)
        except Failure as failure:
            return Notice(f"sha256:{hashlib.sha256(body).hexdigest()}", failure.detail[:200], "unreadable")

    def login(self) -> str:
        """What its keys open."""
        with _reading():
            return self._provider.login(self._send)


@contextmanager
def _reading() -> Iterator[None]:
    """An answer of another shape than published is a `Failure`: no figure can be trusted in it."""
    try:
        yield
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError, IndexError, TradeError) as surprise:
        raise Failure("upstream", f"an unexpected answer ({type(surprise).__name__}: {surprise})") from surprise
