"""A buyer whose words are already understood: intents and slots in, replies out, said aloud in any language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from actions.answers import answer
from actions.turn import Reply, Turn
from locales.sentences import Sentences
from nlg import gate
from office.office import Office

SENTENCES = Sentences()


@dataclass
class UnderstoodBuyer:
    """Keeps the slots from turn to turn, as Rasa does."""

    office: Office
    conversation: str
    sku: str = ""
    timezone: str = "Europe/Berlin"
    language: str = "en"
    slots: dict[str, Any] = field(default_factory=dict)
    count: int = 0
    likely: tuple[str, ...] = ()
    nth: int | None = None

    def says(self, text: str, *asks: str, said: Sequence[tuple[str, Any]] = (), **facts: Any) -> list[Reply]:
        """`facts` are the slots said in this message, `said` those of which several are; each is filled before the answer,
        as Rasa does it."""
        self.count += 1
        entities = [{"entity": slot, "value": value, **_span(text, value)} for slot, value in (*said, *facts.items())]
        self.slots |= {**dict(said), **facts}
        turn = Turn(
            office=self.office,
            conversation=self.conversation,
            message=f"m{self.count}",
            text=text,
            language=self.language,
            asks=tuple(asks),
            entities=tuple(entities),
            slots=self.slots,
            page_sku=self.sku,
            timezone=self.timezone,
            at=self.office.clock.now(),
            likely=self.likely,
            nth=self.nth,
        )
        replies = answer(turn)
        self.slots = self.slots | turn.changes
        for reply in replies:
            self.said_aloud(reply, text)
        return replies

    def said_aloud(self, reply: Reply, words: str) -> str:
        """The sentence, past the gate; every test of a reply is a test of its proof."""
        shop = self.office.shop
        language = reply.language or self.language
        text = SENTENCES.say(reply.response, language, reply.values, shop)
        gate.check(text, [*reply.cards, *reply.proof], words, (shop.name, *shop.names.values()))
        for choice in reply.choices:
            SENTENCES.say(choice["label"], language, choice.get("values", {}), shop)
        return text


def _span(text: str, value: Any) -> dict[str, int]:
    """Where the value stands in the text, if it is written there as it is."""
    start = text.find(str(value))
    return {"start": start, "end": start + len(str(value))} if start >= 0 else {}


def names(replies: list[Reply]) -> list[str]:
    return [reply.response for reply in replies]


def card(replies: list[Reply], kind: str) -> dict[str, Any]:
    """The first card of this type."""
    return next(dict(card) for reply in replies for card in reply.cards if card["type"] == kind)
