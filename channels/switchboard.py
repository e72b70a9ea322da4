"""The switchboard: every owed turn is answered once, one at a time per conversation, by the assistant or by nobody."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Protocol

from channels.bursts import join, share
from channels.disk import on_disk
from channels.stream import Hub
from office.lines import RasaAway, RasaDown
from office.records import Claim, Said

logger = logging.getLogger(__name__)

DOWN_SECONDS = 1.0
"""How soon a Rasa that was not there is asked again; that costs no try."""
PATIENCE = timedelta(seconds=120)
"""How long a buyer waits for a Rasa that is not there before reading an apology."""
MOST_CLAIMS = 200
"""A turn claimed so often kills whoever claims it."""
LOOK_SECONDS = 1.0
"""How often it looks for owed turns without being woken."""


class Line(Protocol):
    """Whoever answers a turn; see `adapters/rasa_line.py`."""

    async def turn(self, body: dict[str, Any]) -> dict[str, Any]:
        """`{language, understanding, messages}`, or `RasaAway`."""


class Turns(Protocol):
    """The owed turns; see `adapters/records/turns.py`."""

    def claim(self, lease: timedelta) -> Claim | None:
        """The next one, held."""

    def renew(self, claim: Claim, lease: timedelta) -> bool:
        """Hold on."""

    def typing(self, claim: Claim) -> None:
        """Tell the buyer."""

    def retry(self, claim: Claim, after: timedelta, *, failed: bool = False) -> bool:
        """Later."""

    def finish(
        self,
        claim: Claim,
        said: list[Said],
        *,
        language: str = "",
        understandings: dict[str, dict[str, Any]] | None = None,
    ) -> bool:
        """Answered."""

    def fail(self, claim: Claim, apology: Said) -> bool:
        """Given up."""


def said_of(message: Mapping[str, Any]) -> Said:
    """A message of the private line, as the records take it."""
    return Said(
        text=message.get("text") or "",
        language=message.get("language") or "",
        response=message.get("response") or "",
        values=message.get("values") or {},
        cards=message.get("cards") or [],
        quick_replies=message.get("quick_replies") or [],
    )


class Switchboard:
    """Claims turns and has them answered, `width` conversations at once. `delays` in seconds come before each new try.

    `assess` is told the conversation, what was understood by message id, and the names of the responses."""

    def __init__(
        self,
        turns: Turns,
        line: Line,
        hub: Hub,
        apology: Callable[[str], str],
        *,
        assess: Callable[[str, dict[str, dict[str, Any]], list[str]], None] = lambda *_: None,
        lease: timedelta = timedelta(seconds=10),
        delays: tuple[float, ...] = (3.0, 15.0),
        width: int = 8,
    ) -> None:
        self._turns = turns
        self._line = line
        self._hub = hub
        self._apology = apology
        self._assess = assess
        self._lease = lease
        self._delays = delays
        self._width = width
        self._answering: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Work until cancelled; then what is half done is given back."""
        try:
            with self._hub.listening("") as flag:
                while True:
                    flag.clear()
                    try:
                        await self._claim_all()
                    except Exception:
                        logger.exception("the switchboard could not look for turns")
                    await self._hub.heard(flag, LOOK_SECONDS)
        finally:
            for task in self._answering:
                task.cancel()
            await asyncio.gather(*self._answering, return_exceptions=True)

    async def _claim_all(self) -> None:
        while len(self._answering) < self._width:
            claim = await on_disk(self._turns.claim, self._lease)
            if claim is None:
                return
            task = asyncio.create_task(self._answer(claim))
            self._answering.add(task)
            task.add_done_callback(self._answered)

    def _answered(self, task: asyncio.Task[None]) -> None:
        self._answering.discard(task)
        # A place is free, and this conversation's next turn may be due.
        self._hub.wake("")

    async def _answer(self, claim: Claim) -> None:
        keeper = asyncio.create_task(self._keep(claim))
        try:
            await self._attempt(claim)
        except asyncio.CancelledError:
            await asyncio.shield(on_disk(self._turns.retry, claim, timedelta(0)))
            raise
        except Exception:
            # The lease runs out and the turn comes back with a higher attempt.
            logger.exception("turn %d of %s broke", claim.turn, claim.conversation)
        finally:
            keeper.cancel()

    async def _keep(self, claim: Claim) -> None:
        while await on_disk(self._turns.renew, claim, self._lease):
            await asyncio.sleep(self._lease.total_seconds() / 3)

    async def _attempt(self, claim: Claim) -> None:
        if claim.owner == "human":
            await on_disk(self._turns.finish, claim, [])
            return
        if claim.tries > len(self._delays) or claim.attempt > MOST_CLAIMS:
            await self._give_up(claim)
            return
        if claim.attempt == 1:
            await on_disk(self._turns.typing, claim)
        text, parts = join(claim.messages)
        try:
            answer = await self._line.turn(self._body(claim, text))
            said = [said_of(message) for message in answer["messages"]]
            shared = share(answer.get("understanding") or {}, parts) if answer.get("understanding") else {}
        except RasaAway as fault:
            await self._again(claim, fault)
            return
        await self._judge(claim, shared, said)
        await on_disk(self._turns.finish, claim, said, language=answer.get("language") or "", understandings=shared)

    async def _judge(self, claim: Claim, shared: dict[str, dict[str, Any]], said: list[Said]) -> None:
        """Bring the lead up to date before the turn's end is told. A fault in it must not cost the buyer the answer."""
        try:
            await on_disk(self._assess, claim.conversation, shared, [message.response for message in said])
        except Exception:
            logger.exception("the lead of %s could not be assessed", claim.conversation)

    @staticmethod
    def _body(claim: Claim, text: str) -> dict[str, Any]:
        message = claim.messages[-1][0]
        return {
            "conversation": claim.conversation,
            "message": message,
            "attempt": claim.attempt,
            "text": text,
            "choice": claim.choice,
            "metadata": {
                "message": message,
                "language": claim.language,
                "sku": claim.sku,
                "timezone": claim.timezone,
                "channel": claim.channel,
                "asked": claim.asked,
            },
        }

    async def _again(self, claim: Claim, fault: RasaAway) -> None:
        logger.warning("turn %d, attempt %d: %s", claim.turn, claim.attempt, fault)
        down = isinstance(fault, RasaDown)
        if claim.waited > PATIENCE if down else claim.tries >= len(self._delays):
            await self._give_up(claim)
        elif down:
            await on_disk(self._turns.retry, claim, timedelta(seconds=DOWN_SECONDS))
        else:
            after = timedelta(seconds=self._delays[claim.tries])
            await on_disk(lambda: self._turns.retry(claim, after, failed=True))

    async def _give_up(self, claim: Claim) -> None:
        language = claim.language or "en"
        await on_disk(self._turns.fail, claim, Said(text=self._apology(language), language=language))
