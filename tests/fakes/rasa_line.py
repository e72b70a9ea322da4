"""A Rasa that checks what it is sent, as strictly as the real one relies on it, and answers from a script."""

from __future__ import annotations

import asyncio
from typing import Any

from office.lines import RasaAway

BODY_FIELDS = {"conversation", "message", "attempt", "text", "choice", "metadata"}
METADATA_FIELDS = {"message", "language", "sku", "timezone", "channel", "asked"}


class FakeRasaLine:
    """Echoes the text, in English. `away` refuses every turn; a cleared `open` holds turns until it is set."""

    def __init__(self) -> None:
        self.turns: list[dict[str, Any]] = []
        self.away = False
        self.language = "en"
        self.quick_replies: list[dict[str, Any]] = []
        self.cards: list[dict[str, Any]] = []
        self.open = asyncio.Event()
        self.open.set()
        self._busy: set[str] = set()

    async def turn(self, body: dict[str, Any]) -> dict[str, Any]:
        assert set(body) == BODY_FIELDS, body
        assert set(body["metadata"]) == METADATA_FIELDS, body["metadata"]
        assert body["metadata"]["message"] == body["message"]
        assert isinstance(body["attempt"], int)
        assert body["attempt"] >= 1
        assert body["text"].strip()
        if body["choice"] is not None:
            assert set(body["choice"]) == {"intent", "entities"}
        conversation = body["conversation"]
        assert conversation not in self._busy, "two turns of one conversation at once"
        self.turns.append(body)
        self._busy.add(conversation)
        try:
            if self.away:
                raise RasaAway("nobody there")
            await self.open.wait()
        finally:
            self._busy.discard(conversation)
        intent = body["choice"]["intent"] if body["choice"] else "ask_price"
        return {
            "language": self.language,
            "understanding": {
                "intent": {"name": intent, "confidence": 0.9},
                "asks": [{"intent": intent, "confidence": 0.9, "start": 0, "end": len(body["text"])}],
                "language": self.language,
                "entities": [],
            },
            "messages": [
                {
                    "response": "utter_price",
                    "values": {"n": 1},
                    "cards": self.cards,
                    "text": f"You said: {body['text']}",
                    "language": self.language,
                    "quick_replies": self.quick_replies,
                }
            ],
        }

    async def reachable(self) -> bool:
        return not self.away

    async def close(self) -> None:
        self.open.set()
