"""Wake-ups between processes over Redis. Any of them may be lost: whoever waits also looks for itself."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable

import redis
import redis.asyncio

logger = logging.getLogger(__name__)

CHANNEL = "nightdesk:wakeups"
PAUSE_SECONDS = 5.0


class Wakeups:
    """`announce` may be called from any thread. Listeners of this process hear it at once, others through Redis."""

    def __init__(self, redis_url: str) -> None:
        self._url = redis_url
        self._origin = secrets.token_hex(4)
        self._redis = redis.Redis.from_url(redis_url, socket_timeout=0.5, socket_connect_timeout=0.5)
        self._listeners: list[Callable[[str], None]] = []
        self._silent_until = 0.0
        self.connected = False
        """Whether wake-ups of other processes are being heard now."""

    def hear(self, listener: Callable[[str], None]) -> None:
        """Call `listener` with the conversation of every wake-up, from whichever thread it comes."""
        self._listeners.append(listener)

    def announce(self, conversation: str) -> None:
        """Something of this conversation is on disk. Never fails: without Redis, others find it by looking."""
        for listener in self._listeners:
            listener(conversation)
        if time.monotonic() < self._silent_until:
            return
        try:
            self._redis.publish(CHANNEL, f"{self._origin} {conversation}")
        except redis.RedisError as fault:
            # Do not make every message wait for a Redis that is away.
            self._silent_until = time.monotonic() + PAUSE_SECONDS
            logger.warning("wake-ups are not sent: %s", type(fault).__name__)

    async def listen(self) -> None:
        """Pass on the wake-ups of other processes until cancelled; connects again whenever Redis comes back."""
        warned = False
        while True:
            client = redis.asyncio.Redis.from_url(self._url, socket_connect_timeout=2)
            try:
                async with client.pubsub() as subscription:
                    await subscription.subscribe(CHANNEL)
                    self.connected, warned = True, False
                    while True:
                        message = await subscription.get_message(ignore_subscribe_messages=True, timeout=30)
                        if message:
                            self._pass_on(message["data"].decode())
            except (redis.RedisError, OSError) as fault:
                if not warned:
                    logger.warning("wake-ups are not heard: %s", type(fault).__name__)
                warned = True
            finally:
                self.connected = False
                await client.close(close_connection_pool=True)
            await asyncio.sleep(1)

    def _pass_on(self, message: str) -> None:
        origin, _, conversation = message.partition(" ")
        if origin != self._origin:
            for listener in self._listeners:
                listener(conversation)

    def reachable(self) -> bool:
        """Whether Redis answers."""
        try:
            return bool(self._redis.ping())
        except redis.RedisError:
            return False

    def close(self) -> None:
        """Let go of the connections."""
        self._redis.close()
        self._redis.connection_pool.disconnect()


def announce_to(redis_url: str) -> Callable[[str], None]:
    """For processes that only send: a callable that wakes the fronts."""
    return Wakeups(redis_url).announce
