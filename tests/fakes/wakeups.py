"""Wake-ups that never leave the process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class FakeWakeups:
    connected = True

    def __init__(self) -> None:
        self._listeners: list[Callable[[str], None]] = []

    def hear(self, listener: Callable[[str], None]) -> None:
        self._listeners.append(listener)

    def announce(self, conversation: str) -> None:
        for listener in self._listeners:
            listener(conversation)

    async def listen(self) -> None:
        await asyncio.Event().wait()

    def reachable(self) -> bool:
        return True

    def close(self) -> None:
        pass
