"""The private line: the one channel Rasa listens on. Only the front knows its secret."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.shared.core.events import BotUttered, UserUttered
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

WORD_JOINER = "\u2060"
"""Put before a slash: Rasa would read `/restart` as a command, and a buyer only ever writes plain text."""

_ENTITY_FIELDS = ("entity", "value", "text", "start", "end")


def plain(text: str) -> str:
    """The text so that Rasa reads it as nothing but text.

    >>> plain("/restart") == WORD_JOINER + "/restart"
    True
    """
    return WORD_JOINER + text.strip() if text.strip().startswith(("/", "／")) else text.strip()


def parse_of(choice: dict[str, Any], text: str, language: str) -> dict[str, Any]:
    """What a quick reply means, as if it had been understood: it never goes through the text."""
    intent = {"name": choice["intent"], "confidence": 1.0}
    return {
        "text": text,
        "intent": intent,
        "intent_ranking": [intent],
        "asks": [{"intent": choice["intent"], "confidence": 1.0, "start": 0, "end": len(text)}],
        "language": language,
        "entities": choice.get("entities") or [],
    }


def understanding_of(parsed: dict[str, Any], sent: str) -> dict[str, Any]:
    """What was understood, with places in the buyer's text `sent` rather than in what Rasa was given."""
    shift = len(WORD_JOINER) if plain(sent) != sent.strip() else 0
    asks = [_moved(ask, shift) for ask in parsed.get("asks") or []]
    entities = [
        _moved({field: entity[field] for field in _ENTITY_FIELDS if field in entity}, shift)
        for entity in parsed.get("entities") or []
    ]
    intent = {key: parsed.get("intent", {}).get(key) for key in ("name", "confidence")}
    return {"intent": intent, "asks": asks, "language": parsed.get("language") or "", "entities": entities}


def as_decided(understanding: dict[str, Any], decided: Any, message: str, text: str) -> dict[str, Any]:
    """The understanding with the meaning that the actions `decided` on for this `message`, in the light of what had been
    `asked`: each ask carries it, and says what was `heard` where that is something else."""
    if not isinstance(decided, dict) or decided.get("message") != message:
        return understanding
    meanings = list(decided.get("asks") or ())
    heard = understanding["asks"] or [
        {"intent": understanding["intent"]["name"], "confidence": 1.0, "start": 0, "end": len(text)}
    ]
    if meanings and meanings != [ask["intent"] for ask in heard]:
        meant = [meanings[min(place, len(meanings) - 1)] for place in range(len(heard))]
        heard = [{**ask, "intent": one, "heard": ask["intent"]} for ask, one in zip(heard, meant, strict=True)]
    return {**understanding, "asks": heard, "asked": str(decided.get("asked") or "")}


def _moved(span: dict[str, Any], shift: int) -> dict[str, Any]:
    return span | {edge: max(span[edge] - shift, 0) for edge in ("start", "end") if edge in span}


def spoken(message: dict[str, Any]) -> dict[str, Any]:
    """A bot message of Rasa as the front wants it; a refused one goes without the cards it could not prove."""
    refused = bool(message.get("refused"))
    return {
        "response": "utter_refused" if refused else message.get("utter_action") or "",
        "values": {} if refused else message.get("values") or {},
        "cards": [] if refused else message.get("cards") or [],
        "text": message.get("text") or "",
        "language": message.get("language") or "",
        "quick_replies": message.get("quick_replies") or [],
    }


class Ear(CollectingOutputChannel):
    """Collects whole messages, where Rasa's own collector would keep the text alone."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one message."""
        await self._persist_message(spoken(message))


def answered_before(events: list[Any], message_id: str) -> tuple[UserUttered, list[dict[str, Any]]] | None:
    """The buyer's message under this id and what was said after it, up to the next one; None if it is new."""
    for place in range(len(events) - 1, -1, -1):
        if isinstance(events[place], UserUttered) and events[place].message_id == message_id:
            said = []
            for event in events[place + 1 :]:
                if isinstance(event, UserUttered):
                    break
                if isinstance(event, BotUttered):
                    said.append(spoken(event.message()))
            return events[place], said
    return None


class InnerLine(InputChannel):
    """`credentials.yml` names this class, with its `secret`."""

    def __init__(self, secret: str) -> None:
        if len(secret) < 20:
            self.raise_missing_credentials_exception()
        self._secret = secret

    @classmethod
    def name(cls) -> str:
        """The address is `/webhooks/inner_line/`."""
        return "inner_line"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InnerLine:
        """From the section of `credentials.yml`."""
        return cls(str((credentials or {}).get("secret") or ""))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """`GET /` says whether a model is loaded; `POST /turn` answers one turn."""
        line = Blueprint("inner_line", __name__)

        async def ready(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = bool(agent and agent.is_ready())
            return json({"ready": ready}, status=200 if ready else 503)

        async def turn(request: Request) -> HTTPResponse:
            given = request.headers.get("Authorization", "").encode()
            if not hmac.compare_digest(given, f"Bearer {self._secret}".encode()):
                return json({"title": "Not on this line", "status": 401}, status=401)
            if not request.app.ctx.agent or not request.app.ctx.agent.is_ready():
                return json({"title": "No model is loaded yet", "status": 503}, status=503)
            return json(await self._turn(request.app.ctx.agent, on_new_message, request.json))

        line.add_route(ready, "/", methods=["GET"], name="ready")
        line.add_route(turn, "/turn", methods=["POST"], name="turn")
        return line

    async def _turn(
        self, agent: Any, on_new_message: Callable[[UserMessage], Awaitable[Any]], body: dict[str, Any]
    ) -> dict[str, Any]:
        conversation, text = body["conversation"], body["text"]
        if body.get("attempt", 1) > 1:
            tracker = await agent.tracker_store.retrieve(conversation)
            before = answered_before(list(tracker.events), body["message"]) if tracker else None
            if before and before[1]:
                return _answer(before[0].parse_data, text, before[1], body["message"], tracker.get_slot("meant"))
        ear = Ear()
        choice = body.get("choice")
        metadata = body.get("metadata") or {}
        await on_new_message(
            UserMessage(
                plain(text),
                ear,
                conversation,
                parse_data=parse_of(choice, text, metadata.get("language", "")) if choice else None,
                input_channel=self.name(),
                message_id=body["message"],
                metadata=metadata,
            )
        )
        # Not the tracker's latest message: a fallback takes that one back.
        tracker = await agent.tracker_store.retrieve(conversation)
        heard = answered_before(list(tracker.events), body["message"]) if tracker else None
        decided = tracker.get_slot("meant") if tracker else None
        return _answer(heard[0].parse_data if heard else {}, text, ear.messages, body["message"], decided)


def _answer(
    parsed: dict[str, Any], text: str, messages: list[dict[str, Any]], message: str, decided: Any
) -> dict[str, Any]:
    understanding = as_decided(understanding_of(parsed, text), decided, message, text)
    language = next((one["language"] for one in messages if one["language"]), "") or understanding["language"]
    return {"language": language, "understanding": understanding, "messages": messages}
