"""Server-sent events from the records: every stream of a process shares one subscription to the wake-ups."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from channels.disk import on_disk

HEARTBEAT_SECONDS = 15.0
POLL_SECONDS = 2.0

Read = Callable[[int], list[dict[str, Any]]]
"""Events after a number, oldest first, as `[{id, type, body, …}]`, a blank type for what is not to be sent; blocking."""


class Hub:
    """Who waits for which conversation in this process; the key `""` hears them all. Made inside the running loop."""

    def __init__(self, connected: Callable[[], bool] = lambda: False) -> None:
        self._loop = asyncio.get_running_loop()
        self._connected = connected
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def wake(self, conversation: str) -> None:
        """Something happened in this conversation. May be called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake, conversation)

    def _wake(self, conversation: str) -> None:
        for key in {conversation, ""}:
            for flag in self._waiting.get(key, ()):
                flag.set()

    @contextmanager
    def listening(self, conversation: str) -> Iterator[asyncio.Event]:
        """A flag that is set by every wake-up of the conversation."""
        flag = asyncio.Event()
        self._waiting.setdefault(conversation, set()).add(flag)
        try:
            yield flag
        finally:
            waiting = self._waiting[conversation]
            waiting.discard(flag)
            if not waiting:
                del self._waiting[conversation]

    @staticmethod
    async def heard(flag: asyncio.Event, seconds: float) -> None:
        """Wait for the flag, at most so long."""
        try:
            await asyncio.wait_for(flag.wait(), seconds)
        except asyncio.TimeoutError:
            return

    @property
    def patience(self) -> float:
        """Seconds between looks at the records: few while other processes cannot be heard."""
        return HEARTBEAT_SECONDS if self._connected() else POLL_SECONDS


def line(event: dict[str, Any]) -> bytes:
    """One event as it goes over the wire.

    >>> line({"id": 7, "type": "turn", "body": {"status": "done"}})
    b'id: 7\\nevent: turn\\ndata: {"status":"done"}\\n\\n'
    """
    body = json.dumps(event["body"], ensure_ascii=False, separators=(",", ":"))
    return f"id: {event['id']}\nevent: {event['type']}\ndata: {body}\n\n".encode()


async def events(hub: Hub, conversation: str, read: Read, last: int) -> AsyncIterator[bytes]:
    """The stream after event `last`, for ever: what is on disk, then whatever comes, with a comment as heartbeat."""
    yield b"retry: 2000\n\n"
    with hub.listening(conversation) as flag:
        quiet = 0.0
        while True:
            flag.clear()
            batch = await on_disk(read, last)
            for place, event in enumerate(batch):
                last = event["id"]
                # An event without a type is not for this listener; an old "typing" is of no use to anybody.
                if event["type"] and (event["type"] != "typing" or place == len(batch) - 1):
                    yield line(event)
            if batch:
                quiet = 0.0
                continue
            began = asyncio.get_running_loop().time()
            await hub.heard(flag, hub.patience)
            quiet += asyncio.get_running_loop().time() - began
            if quiet >= HEARTBEAT_SECONDS:
                quiet = 0.0
                yield b": still here\n\n"
