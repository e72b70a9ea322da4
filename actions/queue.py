"""Several questions in one message are a queue answered in one call: each in the order asked, then one question back."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answers import answer
from actions.turn import Turn
from office.office import Office, open_office


def read_turn(tracker: Tracker, office: Office) -> Turn:
    """The turn in Rasa's tracker. The message's own id and the page come in its metadata, never from its text."""
    latest: Mapping[str, Any] = tracker.latest_message or {}
    metadata: Mapping[str, Any] = latest.get("metadata") or {}
    asks = tuple(str(ask["intent"]) for ask in latest.get("asks") or ())
    intent = str((latest.get("intent") or {}).get("name") or "")
    return Turn(
        office=office,
        conversation=str(tracker.sender_id),
        message=str(metadata.get("message") or latest.get("message_id") or ""),
        text=str(latest.get("text") or ""),
        language=str(latest.get("language") or metadata.get("language") or "en"),
        asks=asks or ((intent,) if intent else ()),
        entities=tuple(latest.get("entities") or ()),
        slots=tracker.slots,
        page_sku=str(metadata.get("sku") or ""),
        timezone=str(metadata.get("timezone") or ""),
        at=office.clock.now(),
        wish=str(latest.get("wish") or ""),
        nth=latest.get("nth"),
        likely=tuple(str(each["name"]) for each in latest.get("intent_ranking") or ()),
    )


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
        replies = await asyncio.get_running_loop().run_in_executor(None, answer, turn)
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
