"""What is stated of a product, said with its card; and the honest third value where nothing is."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from actions.turn import Reply, Turn
from trade import cards, facts
from trade.catalogue import PriceTier, Product
from trade.errors import NotStated


def fact(turn: Turn, product: Product, attribute: str) -> Reply:
    """One stated fact, the seller's own answer to it, or the open question."""
    try:
        found = facts.fact(product, attribute)
    except NotStated:
        return sellers_answer(turn, product.sku, attribute) or not_stated(turn, product, attribute)
    return fact_said(turn, product, found)


def fact_said(turn: Turn, product: Product, found: facts.Fact) -> Reply:
    """A fact as a sentence."""
    values = {
        "product": {"sku": product.sku},
        "attribute": attribute_word(found.attribute),
        "value": {"country": found.value} if found.attribute == "origin" else seller_value(found.value),
    }
    return Reply("utter_fact", values, [cards.product_card(product, turn.language, [found])])


def attribute_word(attribute: str) -> dict[str, str]:
    """The attribute's name in the buyer's language; a seller's own attribute keeps the seller's word."""
    return {"word": f"attribute_{attribute}", "else": attribute.replace("_", " ")}


def seller_value(value: str) -> dict[str, str]:
    """What the seller states, its everyday words (`black`, `cotton`, `yes`) in the buyer's language, the rest as written."""
    return {"stated": value}


def tier_line(product: Product, tier: PriceTier) -> dict[str, Any]:
    """One step of the price list as a line."""
    values = {
        "quantity": {"count": tier.from_quantity, "unit": product.unit},
        "unit_price": tier.unit_price.card(),
        "per_unit": {"word": f"per_{product.unit}"},
    }
    return {"text": "line_tier", "values": values}


def card_of(turn: Turn, product: Product, *attributes: str) -> dict[str, Any]:
    """The `product` card with these facts, as far as they are stated."""
    found = []
    for attribute in attributes:
        with suppress(NotStated):
            found.append(facts.fact(product, attribute))
    return cards.product_card(product, turn.language, found)


def not_stated(turn: Turn, product: Product, attribute: str) -> Reply:
    """The honest third value, filed on the seller's desk by `Turn.not_stated`."""
    card = turn.not_stated(product.sku, attribute)
    return Reply("utter_not_stated", {"product": {"sku": product.sku}, "attribute": attribute_word(attribute)}, [card])


def not_confirmed(turn: Turn, product: Product, words: tuple[str, ...], key: str) -> Reply:
    """As `not_stated`, for what the shop has no name for: the buyer's own words, filed under `key`. A person's earlier
    answer to the same is given instead."""
    answered = turn.office.desk_answer(product.sku, key, turn.language, turn.at)
    if answered is not None:
        return _quoted(*answered, turn.language)
    card = turn.not_stated(product.sku, key)
    return Reply("utter_not_confirmed", {"product": {"sku": product.sku}, "asked": in_words(words)}, [card])


def in_words(words: tuple[str, ...]) -> str:
    """The buyer's words beside each other, as they wrote them."""
    return ", ".join(words)


def sellers_answer(
    turn: Turn, sku: str, attribute: str = "", words: str = "", puts_forward: bool = False
) -> Reply | None:
    """What the seller wrote for just this question (`words`, by default the message), if anything."""
    asked = words or turn.text
    found = turn.office.find_answer(asked, turn.language, turn.at, sku, attribute, puts_forward=puts_forward)
    return _quoted(*found, turn.language) if found else None


def _quoted(text: str, source: str, spoken: str, language: str) -> Reply:
    """The seller's words; where they are in another language than the buyer's, that is said."""
    own = spoken.split("-")[0] == language.split("-")[0]
    return Reply(
        "utter_quote_seller" if own else "utter_seller_words", {"words": text}, [cards.answer_card(text, source)]
    )
