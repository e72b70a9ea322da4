"""What the views of the front door share, joined once per process."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from channels.disk import on_disk
from channels.front_door import Limit
from channels.problems import Problem
from channels.stream import Hub
from channels.switchboard import Switchboard
from office.config import Config
from office.documents import Press, open_press
from office.lines import RasaLine, RateLimits, Wakeups
from office.pay_links import PayLinks
from office.records import Said
from office.tokens import BadToken, conversation_of
from trade.clock import Clock
from trade.shop import Shop

if TYPE_CHECKING:
    from office.records import Records


@dataclass(frozen=True, slots=True)
class Front:
    """The public door of one process. Made inside its event loop."""

    config: Config
    clock: Clock
    records: Records
    hub: Hub
    limits: RateLimits
    line: RasaLine
    wakeups: Wakeups
    switchboard: Switchboard
    shop: Callable[[], Shop]
    greeting: Callable[[dict[str, Any]], list[Said]]
    pay_links: PayLinks = field(default_factory=PayLinks)
    press: Press = field(default_factory=open_press)
    beside: tuple[Callable[[], Coroutine[Any, Any, None]], ...] = ()
    """What runs beside the switchboard for as long as the server does."""

    @property
    def files(self) -> Path:
        """Where buyers' files are kept."""
        return self.config.home / "files"

    async def close(self) -> None:
        """Let go of what was joined."""
        await self.line.close()
        self.limits.close()
        self.wakeups.close()

    async def within(self, limit: Limit, who: str) -> None:
        """`Problem` 429 when this is once too often."""
        wait = await on_disk(self.limits.wait, limit.what, who, limit.times, limit.seconds)
        if wait:
            raise Problem(429, "Too many requests; please wait a moment", headers={"Retry-After": str(wait)})

    def holder(self, request: HttpRequest) -> str:
        """The conversation that the request's bearer token names; `Problem` 401 without a good one."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        try:
            if scheme.lower() != "bearer":
                raise BadToken
            return conversation_of(token.strip(), self.config.site, self.config.secret, self.clock.now())
        except BadToken:
            raise Problem(
                401, "This conversation cannot be opened without its token", headers={"WWW-Authenticate": "Bearer"}
            ) from None
