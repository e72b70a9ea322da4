"""`nightdesk chat`: a buyer's conversation in a terminal, over the same door as the widget."""

from __future__ import annotations

import json
import sys
import uuid
from collections.abc import Callable, Iterator

import httpx


def talk(url: str, language: str, say: Callable[[str], None]) -> int:
    """Read lines from standard input until it ends; print what comes back."""
    with httpx.Client(base_url=url, timeout=60) as client:
        try:
            opened = client.post("/chat/conversations", json={"language": language} if language else {})
        except httpx.ConnectError:
            print(f"✗ Nothing answers at {url}. Start it first: nightdesk up", file=sys.stderr)
            return 1
        opened.raise_for_status()
        headers = {"Authorization": f"Bearer {opened.json()['token']}"}
        for message in opened.json()["messages"]:
            say(message["text"])
        last = ""
        for line in _lines():
            sent = str(uuid.uuid4())
            client.post("/chat/messages", headers=headers, json={"id": sent, "text": line}).raise_for_status()
            last = _print_turn(client, headers, sent, last, say)
    return 0


def _lines() -> Iterator[str]:
    while True:
        try:
            line = input("> " if sys.stdin.isatty() else "").strip()
        except (EOFError, KeyboardInterrupt):
            return
        if line:
            yield line


def _print_turn(client: httpx.Client, headers: dict[str, str], sent: str, last: str, say: Callable[[str], None]) -> str:
    """Print the stream until the turn of `sent` ends; the last event id seen."""
    resume = {"Last-Event-ID": last} if last else {}
    with client.stream("GET", "/chat/events", headers={**headers, "Accept": "text/event-stream", **resume}) as stream:
        kind = ""
        for line in stream.iter_lines():
            field, _, value = line.partition(": ")
            if field == "id":
                last = value
            elif field == "event":
                kind = value
            elif field == "data":
                body = json.loads(value)
                if kind == "message" and body["author"] != "buyer":
                    say(body["text"])
                    for reply in body["quick_replies"]:
                        say(f"  [{reply['title']}]")
                if kind == "turn" and body["in_reply_to"] == sent:
                    return last
    return last
