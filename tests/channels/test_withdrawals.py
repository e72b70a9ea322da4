"""The front looks through the open pay links again and again."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from channels.withdrawals import withdraw_for_ever


class Looked:
    """Pay links that break at the first look."""

    def __init__(self) -> None:
        self.times = 0

    def withdraw_what_is_not_due(self, records: Any, shop: Any) -> None:
        assert (records, shop) == ("records", "shop")
        self.times += 1
        if self.times == 1:
            raise RuntimeError("the records are not there")


def test_one_broken_look_is_not_the_last(database: None, caplog: pytest.LogCaptureFixture) -> None:
    looked = Looked()
    known: Any = (looked, "records", lambda: "shop")

    async def a_while() -> None:
        running = asyncio.create_task(withdraw_for_ever(*known, seconds=0.01))
        for _ in range(500):
            await asyncio.sleep(0.01)
            if looked.times > 2:
                break
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running

    asyncio.run(a_while())
    assert looked.times > 2
    assert "pay links were not looked through" in caplog.text
