"""The records wait on a disk; the front's event loop must not."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from asgiref.sync import sync_to_async
from django.db import close_old_connections

P = ParamSpec("P")
T = TypeVar("T")


async def on_disk(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run `call` on a thread of its own, with a live database connection."""

    def run() -> T:
        close_old_connections()
        return call(*args, **kwargs)

    return await sync_to_async(run, thread_sensitive=False)()
