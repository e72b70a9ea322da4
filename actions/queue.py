"""Several questions in one message are a queue answered in one call: each in the order asked, then one question back."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answers import answer
from actions.negotiation import guarded
from actions.turn import Turn
from office.office import Office, open_office


def read_turn(tracker: Tracker, office: Office) -> Turn:
    """The turn in Rasa's tracker. The message's own id and the page come in its metadata, never from its text."""
    latest: Mapping[str, Any] = tracker.latest_message or {}
    metadata: Mapping[str, Any] = latest.get("metadata") or {}
    # What the front itself asked meanwhile (a follow-up) is what the buyer answers now.
    asked = {"asked": str(metadata["asked"])} if metadata.get("asked") else {}
    asks = tuple(str(ask["intent"]) for ask in latest.get("asks") or ())
    intent = str((latest.get("intent") or {}).get("name") or "")
    text = str(latest.get("text") or "")
    return Turn(
        office=office,
        conversation=str(tracker.sender_id),
        message=str(metadata.get("message") or latest.get("message_id") or ""),
        text=text,
        language=str(latest.get("language") or metadata.get("language") or "en"),
        asks=asks or ((intent,) if intent else ()),
        entities=tuple(latest.get("entities") or ()),
        parts=_parts(latest.get("asks") or (), text),
        slots={**tracker.slots, **asked},
        page_sku=str(metadata.get("sku") or ""),
        timezone=str(metadata.get("timezone") or ""),
        at=office.clock.now(),
        wish=str(latest.get("wish") or ""),
        nth=latest.get("nth"),
        likely=tuple(str(each["name"]) for each in latest.get("intent_ranking") or ()),
    )


def _parts(asks: Iterable[Mapping[str, Any]], text: str) -> dict[str, str]:
    """The words of each question, where the understanding tells their span."""
    spans = ((str(ask["intent"]), ask.get("start"), ask.get("end")) for ask in asks)
    return {intent: text[start:end] for intent, start, end in spans if isinstance(start, int) and isinstance(end, int)}


class TopicAction(Action, ABC):
    """An action of one topic. Whichever topic comes first in the message, the whole queue is answered in its one call.

    Rasa constructs actions without arguments; tests pass an office.
    """

    def __init__(self, office: Office | None = None) -> None:
        self._office = office

    @abstractmethod
    def name(self) -> str:
        """As in `domain.yml`."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]) -> list[Any]:
        """Utter the replies and return the slots they set. The records are read in a thread: they block."""
        turn = read_turn(tracker, self._office or open_office())
        # The one way out: no reply leaves with a price that the seller has not allowed.
        replies = await asyncio.get_running_loop().run_in_executor(None, lambda: guarded(turn, answer(turn)))
        for reply in replies:
            dispatcher.utter_message(
                response=reply.response,
                values=dict(reply.values),
                cards=list(reply.cards),
                choices=list(reply.choices),
                proof=list(reply.proof),
                **({"language": reply.language} if reply.language else {}),
            )
        return [SlotSet(name, value) for name, value in turn.changes.items()]
