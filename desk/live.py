"""What happens, while it happens: server-sent events for the desk, and figures for Prometheus."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from django.contrib.auth import get_user
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from channels import stream
from channels.disk import on_disk
from channels.front import Front
from channels.problems import Problem
from channels.widget import event_stream, front_of
from desk.callers import Caller, caller_of
from desk.endpoint import guarded, known_caller, without_keys


class _Unwelcome(Exception):
    """Logged out, or without a role by now."""


def _last_heard(front: Front, request: HttpRequest) -> int:
    told = request.headers.get("Last-Event-ID") or request.GET.get("after", "")
    if not told:
        return front.records.events.latest()
    if not (told.isascii() and told.isdigit() and len(told) < 19):
        raise Problem(400, "Last-Event-ID must be a number")
    return int(told)


@csrf_exempt
async def events(request: HttpRequest) -> HttpResponseBase:
    """Events of all conversations, each body with its `conversation`; from now on, or after `Last-Event-ID`."""
    front = front_of(request)

    def admit() -> int:
        if request.method != "GET":
            raise Problem(405, "Only GET is answered here", headers={"Allow": "GET"})
        known_caller(front, request, "viewer")
        return _last_heard(front, request)

    try:
        last = await on_disk(admit)
    except Problem as problem:
        return problem.response()
    return event_stream(_told(front, request, last))


async def _told(front: Front, request: HttpRequest, last: int) -> AsyncIterator[bytes]:
    def read(after: int) -> list[dict[str, Any]]:
        caller = _still_welcome(front, request)
        found = front.records.events.after(after)
        told = [one | {"body": {**one["body"], "conversation": one["conversation"]}} for one in found]
        return told if caller.may("agent") else without_keys(told)

    try:
        async for chunk in stream.events(front.hub, "", read, last):
            yield chunk
    except _Unwelcome:
        return


def _still_welcome(front: Front, request: HttpRequest) -> Caller:
    """Looked up anew for each batch, so that a logout or a revoked token ends the stream."""
    request.session = type(request.session)(request.session.session_key)
    request.user = get_user(request)
    try:
        return caller_of(front, request)
    except Problem:
        raise _Unwelcome from None


@guarded
def metrics(request: HttpRequest) -> HttpResponse:
    """Prometheus text; Prometheus sends a viewer's token."""
    front = front_of(request)
    known_caller(front, request, "viewer")
    records = front.records
    number, seconds = records.turns.seconds()
    families: list[tuple[str, str, str, dict[str, float]]] = [
        (
            "nightdesk_messages_total",
            "counter",
            "Messages by author",
            {f'{{author="{author}"}}': count for author, count in records.messages.counts().items()},
        ),
        (
            "nightdesk_turns",
            "gauge",
            "Turns by status",
            {f'{{status="{status}"}}': count for status, count in records.turns.counts().items()},
        ),
        ("nightdesk_turn_seconds", "summary", "From a message to its answer", {"_sum": seconds, "_count": number}),
    ]
    lines = []
    for name, kind, about, values in families:
        lines += [f"# HELP {name} {about}.", f"# TYPE {name} {kind}"]
        lines += [f"{name}{label} {value}" for label, value in values.items()]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; version=0.0.4; charset=utf-8")
