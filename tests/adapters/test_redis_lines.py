"""Wake-ups and rate limits against a real Redis, and without one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from office.lines import RateLimits, Wakeups
from tests.fakes.clock import StoppedClock
from tests.fakes.redis_server import RedisServer

NOWHERE = "redis://127.0.0.1:1/0"


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path)
    yield server
    server.stop()


def test_a_wake_up_reaches_other_processes_and_each_listener_once(redis_server: RedisServer, tmp_path: Path) -> None:
    async def scenario() -> tuple[list[str], list[str]]:
        here, there = Wakeups(redis_server.url), Wakeups(redis_server.url)
        heard_here: list[str] = []
        heard_there: list[str] = []
        here.hear(heard_here.append)
        there.hear(heard_there.append)
        listening = [asyncio.create_task(one.listen()) for one in (here, there)]
        while not (here.connected and there.connected):
            await asyncio.sleep(0.01)
        here.announce("c1")
        while not heard_there:
            await asyncio.sleep(0.01)
        redis_server.stop()
        while there.connected:
            await asyncio.sleep(0.01)
        again = RedisServer(tmp_path, redis_server.port)
        try:
            while not there.connected:
                await asyncio.sleep(0.01)
            there.announce("c2")
            assert await asyncio.to_thread(there.reachable)
        finally:
            for task in listening:
                task.cancel()
            await asyncio.gather(*listening, return_exceptions=True)
            for one in (here, there):
                one.close()
            again.stop()
        return heard_here, heard_there

    heard_here, heard_there = asyncio.run(asyncio.wait_for(scenario(), 20))
    assert heard_here[0] == "c1"
    assert heard_there == ["c1", "c2"]


def test_without_redis_this_process_still_hears_itself() -> None:
    heard: list[str] = []
    wakeups = Wakeups(NOWHERE)
    wakeups.hear(heard.append)
    wakeups.announce("c1")
    wakeups.announce("c2")
    assert heard == ["c1", "c2"]
    assert not wakeups.reachable()
    wakeups.close()


@pytest.mark.parametrize("with_redis", [True, False])
def test_the_one_too_many_waits_for_the_next_window(with_redis: bool, redis_server: RedisServer) -> None:
    clock = StoppedClock()
    first, second = (RateLimits(redis_server.url if with_redis else NOWHERE, clock) for _ in range(2))
    other = second if with_redis else first
    assert [first.wait("messages", "a", 3, 60) for _ in range(3)] == [0, 0, 0]
    assert other.wait("messages", "a", 3, 60) == 60
    assert other.wait("messages", "b", 3, 60) == 0
    clock.move(timedelta(seconds=60))
    assert first.wait("messages", "a", 3, 60) == 0
    for limits in (first, second):
        limits.close()
