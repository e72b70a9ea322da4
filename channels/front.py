"""What the views of the front door share, joined once per process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from channels.disk import on_disk
from channels.front_door import Limit
from channels.problems import Problem
from channels.stream import Hub
from channels.switchboard import Switchboard
from locales.sentences import Sentences
from office.config import Config, config
from office.lines import RasaLine, RateLimits, Wakeups
from office.office import Office, open_office
from office.records import Said, open_records
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


class Voice:
    """The two things the front itself says: a welcome, and an apology when nobody answered."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._sentences = Sentences()

    def greeting(self, conversation: dict[str, Any]) -> list[Said]:
        """What a new conversation opens with."""
        language = conversation["language"] or "en"
        text = self._sentences.say("utter_welcome", language, {}, self._office.shop)
        return [Said(text=text, language=language, response="utter_welcome")]

    def apology(self, language: str) -> str:
        """What the buyer reads when every try has failed."""
        return self._sentences.say("utter_apology", language, {}, self._office.shop)


def build_front() -> Front:
    """Join the front from this process's settings and office."""
    settings, office = config(), open_office()
    wakeups = Wakeups(settings.redis_url)
    records = open_records(office.clock, wakeups.announce)
    hub = Hub(lambda: wakeups.connected)
    wakeups.hear(hub.wake)
    line = RasaLine(settings.rasa_url, settings.secret)
    voice = Voice(office)
    return Front(
        config=settings,
        clock=office.clock,
        records=records,
        hub=hub,
        limits=RateLimits(settings.redis_url, office.clock),
        line=line,
        wakeups=wakeups,
        switchboard=Switchboard(records.turns, line, hub, voice.apology, lease=timedelta(seconds=10)),
        shop=lambda: office.shop,
        greeting=voice.greeting,
    )
