"""The front as one ASGI application: it starts the switchboard and the ear for wake-ups, and stops them cleanly."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any

import django
from django.core.asgi import get_asgi_application

from channels.problems import problem_body

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

LARGEST_BODY = 11_000_000
"""Bytes of a request with a file; of any other, `USUAL_BODY`."""
USUAL_BODY = 65_536
AGAIN_SECONDS = 5.0
"""How long a task that was told to stop may take to put its things away."""


class TooLarge(Exception):
    """The body is longer than its address allows."""


class Application:
    """Joined when the server starts, never at import. `build` makes the front inside the running loop."""

    def __init__(self, build: Callable[[], Any]) -> None:
        self._build = build
        self._django: Any = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(scope, receive, send)
        elif scope["type"] == "http" and self._django is not None:
            await _measured(self._django, scope, receive, send)

    async def _live(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        try:
            front = self._start(scope)
        except Exception as fault:
            await send({"type": "lifespan.startup.failed", "message": f"{type(fault).__name__}: {fault}"})
            raise
        tasks = (front.switchboard.run(), front.wakeups.listen(), *(run() for run in front.beside))
        working = [asyncio.create_task(task) for task in tasks]
        await send({"type": "lifespan.startup.complete"})
        await receive()
        for task in working:
            task.cancel()
        for task in working:
            # Python 3.10's `wait_for` loses a cancellation that comes together with what it waits for: it is said again.
            while not (await asyncio.wait({task}, timeout=AGAIN_SECONDS))[0]:
                task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await front.close()
        await send({"type": "lifespan.shutdown.complete"})

    def _start(self, scope: Scope) -> Any:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "office.django_settings")
        django.setup()
        self._django = get_asgi_application()
        front = self._build()
        # The server hands this state to every request, so that no view needs a global.
        scope["state"]["front"] = front
        return front


async def _measured(app: Any, scope: Scope, receive: Receive, send: Send) -> None:
    """Pass a request on, but no more of its body than its address allows."""
    limit = LARGEST_BODY if scope["path"] == "/chat/files" else USUAL_BODY
    declared = dict(scope["headers"]).get(b"content-length", b"0")
    if not declared.isdigit() or int(declared) > limit:
        await _refuse(send)
        return
    received = 0
    begun = False

    async def receive_measured() -> MutableMapping[str, Any]:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > limit:
            raise TooLarge
        return message

    async def send_noted(message: MutableMapping[str, Any]) -> None:
        nonlocal begun
        begun = True
        await send(message)

    try:
        await app(scope, receive_measured, send_noted)
    except TooLarge:
        if not begun:
            await _refuse(send)
    except asyncio.CancelledError:
        # The server is stopping: an open stream ends here, and its reader comes back to the next process.
        if begun:
            await send({"type": "http.response.body", "body": b""})
        else:
            raise


async def _refuse(send: Send) -> None:
    body = json.dumps(problem_body(413, "The request is too large")).encode()
    headers = [(b"content-type", b"application/problem+json"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _build() -> Any:
    # Below this line models are needed, and those exist only once Django is set up.
    from channels.bootstrap import build_front

    return build_front()


application = Application(_build)
