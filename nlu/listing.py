"""Which of the likely intents are listed, and in what order: the contract's rules, apart from any statistics."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

COURTESIES = frozenset({"greet", "thank", "goodbye"})
ALONE = frozenset({"inform", "out_of_scope"}) | COURTESIES
"""Listed only when nothing of substance stands beside them."""
ANSWERS = frozenset({"affirm", "deny"})
COVERED = {
    "place_order": frozenset({"affirm"}),
    "negotiate_price": frozenset({"deny"}),
    "change_order": frozenset({"deny"}),
    "stop": frozenset({"deny"}),
}
"""What the key says already: "yes, please place the order" is one ask."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked, how sure that is, and the span `[start, end)` that asks it."""

    intent: str
    confidence: float
    start: int
    end: int

    def stored(self) -> dict[str, object]:
        """As it travels on the Rasa message."""
        return asdict(self)


def listed(asks: Iterable[Ask]) -> list[Ask]:
    """The asks that count, in the order asked, each intent once."""
    best: dict[str, Ask] = {}
    for ask in asks:
        if ask.intent not in best or ask.confidence > best[ask.intent].confidence:
            best[ask.intent] = ask
    present = set(best)
    substance = present - ALONE
    if substance:
        present = substance
    elif present & {"inform", "out_of_scope"}:
        present = {max(present - COURTESIES, key=lambda intent: best[intent].confidence)}
    elif len(present) > 1:
        present = {max(present, key=lambda intent: best[intent].confidence)}
    for intent in tuple(present):
        present -= COVERED.get(intent, frozenset())
    return sorted((best[intent] for intent in present), key=lambda ask: (ask.start, -ask.confidence))


def names(asks: Sequence[Ask]) -> list[str]:
    """The intents alone."""
    return [ask.intent for ask in asks]
