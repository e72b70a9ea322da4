"""How often somebody may do something, counted in Redis; in this process alone while Redis is away."""

from __future__ import annotations

import logging
import threading
import time

import redis

from trade.clock import Clock

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 5.0
REMEMBERED = 10_000


class RateLimits:
    """Counts per fixed window of time. Usable from any thread."""

    def __init__(self, redis_url: str, clock: Clock) -> None:
        self._clock = clock
        self._redis = redis.Redis.from_url(redis_url, socket_timeout=0.5, socket_connect_timeout=0.5)
        self._local: dict[str, int] = {}
        self._lock = threading.Lock()
        self._silent_until = 0.0

    def wait(self, what: str, who: str, limit: int, seconds: int) -> int:
        """Count one more; 0 while `who` has done `what` at most `limit` times in the current window, else the seconds
        until the next one."""
        now = int(self._clock.now().timestamp())
        window = now - now % seconds
        if self._count(f"rate:{what}:{who}:{window}", seconds) <= limit:
            return 0
        return window + seconds - now

    def _count(self, key: str, seconds: int) -> int:
        if time.monotonic() >= self._silent_until:
            try:
                with self._redis.pipeline() as pipe:
                    count, _ = pipe.incr(key).expire(key, seconds + 1).execute()
                return int(count)
            except redis.RedisError as fault:
                self._silent_until = time.monotonic() + PAUSE_SECONDS
                logger.warning("rate limits are counted in this process alone: %s", type(fault).__name__)
        with self._lock:
            if len(self._local) > REMEMBERED:
                self._local.clear()
            self._local[key] = self._local.get(key, 0) + 1
            return self._local[key]

    def close(self) -> None:
        """Let go of the connections."""
        self._redis.close()
        self._redis.connection_pool.disconnect()
