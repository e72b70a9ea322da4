"""How a product meets a need: what it states of it, and what was asked for that it does not state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from trade.catalogue import Product
from trade.facts import Fact, stated_facts
from trade.findings import Forms, find
from trade.question import Question
from trade.words import terms

Meaning = Callable[[str, bool], frozenset[str]]
_FIGURES = frozenset({"price", "lead_time", "packing", "moq", "stock", "weight", "hs_code", "customization"})


@dataclass(frozen=True, slots=True)
class Lacking:
    """What was asked for and is not stated: attributes by name, the rest in the buyer's words."""

    attributes: tuple[str, ...]
    words: tuple[str, ...]


def meet(product: Product, asked: Question, forms: Forms, meaning: Meaning, texts: str) -> tuple[list[Fact], Lacking]:
    """The facts that answer the need, those stated otherwise too, and what is lacking. `meaning` is that of the buyer's
    words (`True`) and of the seller's (`False`), whatever their languages; `texts` are all of the product's."""
    found, rest = find(product, asked, (), forms)
    told = {one.attribute: one.fact for one in found if one.fact is not None}
    unsaid = []
    for word in rest:
        wanted = meaning(word, True)
        holder = _holder(product, word) or next((f for f in _facts(product) if wanted & _meant(f, meaning)), None)
        if holder is not None:
            told.setdefault(holder.attribute, holder)
        elif not wanted & meaning(texts, False):
            unsaid.append(word)
    silent = tuple(one.attribute for one in found if one.fact is None)
    return list(told.values()), Lacking(silent, (*(word for one in found for word in one.lacking), *unsaid))


def _facts(product: Product) -> list[Fact]:
    return [one for one in stated_facts(product) if one.attribute not in _FIGURES]


def _meant(one: Fact, meaning: Meaning) -> frozenset[str]:
    """What a fact speaks of; a plain yes or no speaks of its attribute."""
    plain = one.value.casefold() in ("yes", "no")
    return meaning(one.attribute.replace("_", " ") if plain else one.value, False)


def _holder(product: Product, word: str) -> Fact | None:
    """The fact that says the word."""
    wanted = set(terms(word))
    return next((one for one in _facts(product) if wanted and wanted <= set(terms(one.value))), None)
