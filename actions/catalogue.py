"""The goods: finding them, and which question about them goes where. Not stated is never yes and never no."""

from __future__ import annotations

from typing import Any

from actions import certificates, comparison, details
from actions.stated import (
    attribute_word,
    card_of,
    fact,
    not_stated,
    seller_value,
    sellers_answer,
    tier_line,
)
from actions.turn import Reply, Turn
from trade import cards
from trade.catalogue import Product
from trade.question import Question

__all__ = [
    "ANSWERS",
    "card_of",
    "fact",
    "not_stated",
    "overview",
    "sellers_answer",
    "tier_line",
    "which_product",
]

_SHOWN = ("material", "colour", "size", "weight", "packing")
"""What a first look at a product tells, as far as it is stated."""


def find_product(turn: Turn) -> list[Reply]:
    """What fits the need, the likeliest first, and of each what it does not state, or states otherwise, of what was asked."""
    asked = turn.read("find_product")
    several = _compared(turn, asked) if comparison.is_meant(asked) else []
    if several:
        return comparison.compare(turn, several, asked)
    said = turn.products_said()
    found = said or turn.office.find_products(turn.part("find_product"), turn.language)
    documents = [file for file in turn.shop.files if not file.sku and "catalog" in file.claim.casefold()]
    shown = [turn.office.file_card(file) for file in documents]
    if not found:
        if shown and not (asked.rest or asked.topics or asked.values):
            return [Reply("utter_catalogue_file", {"count": len(turn.shop.catalogue)}, [*shown, _range_card(turn)])]
        card = turn.not_stated("", asked.key or "product")
        return [Reply("utter_nothing_found", {}, [card, *shown])]
    if len(found) == 1 and not said and not (asked.topics or asked.values or asked.rest):
        turn.remember(product=found[0].sku)
        return [overview(turn, found[0])]
    if len(found) == 1:
        turn.remember(product=found[0].sku)
        answers = details.answers(turn, found[0], asked, "find_product")
        return [overview(turn, found[0]), *answers]
    turn.remember(shown_products=[product.sku for product in found])
    lines, product_cards = [], []
    for product in found:
        lines.append({"text": "line_product", "values": {"product": {"sku": product.sku}, "sku": product.sku}})
        needs, lacking = turn.office.meet(product, asked, turn.language)
        lines += [
            {"text": "line_need", "values": {"attribute": attribute_word(n.attribute), "value": seller_value(n.value)}}
            for n in needs
        ]
        named = [attribute_word(name) for name in lacking.attributes] + list(lacking.words)
        if named:
            lines.append({"text": "line_need_lacking", "values": {"asked": {"list": named}}})
        card = card_of(turn, product, "price", "moq", *(need.attribute for need in needs))
        product_cards.append(card)
    choices = [
        {
            "label": "choice_product",
            "values": {"product": {"sku": p.sku}},
            "choice": {"intent": "find_product", "entities": [{"entity": "product", "value": p.sku}]},
        }
        for p in found
    ]
    return [Reply("utter_products_found", {"products": {"lines": lines}}, [*product_cards, *shown], choices)]


def _compared(turn: Turn, asked: Question) -> list[Product]:
    """The two or three products to set beside each other: those named now, else those shown last."""
    named = turn.products_said()
    if named:
        return named if len(named) > 1 else []
    skus = [str(sku) for sku in turn.slots.get("shown_products") or ()]
    shown = [turn.shop.catalogue.get(sku) for sku in skus if sku in turn.shop.catalogue.products]
    # "Which is warmer?" right after a list is about the list, until one product of it is spoken of.
    which = "which" in asked.meanings and turn.known("product") in (None, "", *skus[:1])
    return shown if len(shown) > 1 and (which or comparison.is_meant(asked)) else []


def ask_product_details(turn: Turn) -> list[Reply]:
    asked = turn.read("ask_product_details")
    several = _compared(turn, asked)
    if several:
        return comparison.compare(turn, several, asked)
    product = turn.product()
    if product is None:
        return which_product(turn)
    answers = details.answers(turn, product, asked, "ask_product_details")
    foreseen = None if answers else sellers_answer(turn, product.sku, puts_forward=not asked.is_open)
    return answers or [foreseen or overview(turn, product)]


def ask_availability(turn: Turn) -> list[Reply]:
    several = turn.products_said()
    products = several or [product for product in [turn.product()] if product]
    if not products:
        return which_product(turn)
    asked = turn.read("ask_availability")
    return [reply for product in products for reply in details.availability(turn, product, asked)]


def ask_certification(turn: Turn) -> list[Reply]:
    """By name where one is named; what is asked beside certificates ("food-safe?") is a question of details."""
    products = turn.products_said() or [product for product in [turn.product()] if product]
    if not products:
        return which_product(turn)
    asked = turn.read("ask_certification")
    replies = []
    for product in products:
        answers = details.answers(turn, product, asked, "ask_certification")
        replies += answers or certificates.certification(turn, product)
    return replies


def ask_customization(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return which_product(turn)
    return certificates.customization(turn, product, turn.read("ask_customization"))


def ask_company(turn: Turn) -> list[Reply]:
    answered = sellers_answer(turn, "", words=turn.part("ask_company"))
    if answered:
        return [answered]
    about = (
        turn.shop.about.get(turn.language)
        or turn.shop.about.get(turn.language.split("-")[0])
        or turn.shop.about.get("en")
        or turn.shop.about.get("", "")
    )
    if not about:
        return [Reply("utter_not_stated_shop", {}, [turn.not_stated("", "company")])]
    return [Reply("utter_quote_seller", {"words": about}, [cards.answer_card(about, "shop.yml#about")])]


def overview(turn: Turn, product: Product) -> Reply:
    """A first look: what is stated of the usual things a buyer wants to know."""
    card = card_of(turn, product, *_SHOWN, "moq", "price")
    lines: list[dict[str, Any]] = [
        {
            "text": "line_fact",
            "values": {"attribute": attribute_word(f["attribute"]), "value": seller_value(f["value"])},
        }
        for f in card["facts"]
        if f["attribute"] in _SHOWN
    ]
    lines += [tier_line(product, tier) for tier in product.tiers]
    turn.remember(shown_product=product.sku)
    return Reply(
        "utter_product", {"product": {"sku": product.sku}, "sku": product.sku, "facts": {"lines": lines}}, [card]
    )


def which_product(turn: Turn) -> list[Reply]:
    """Ask which, offering what the words may mean."""
    found = turn.office.find_products(turn.text, turn.language)
    if len(found) > 1:
        return find_product(turn)
    return [Reply("utter_which_product", asks="product")]


def _range_card(turn: Turn) -> dict[str, Any]:
    return cards.answer_card(str(len(turn.shop.catalogue)), "products.csv")


ANSWERS = {
    "find_product": find_product,
    "ask_product_details": ask_product_details,
    "ask_availability": ask_availability,
    "ask_certification": ask_certification,
    "ask_customization": ask_customization,
    "ask_company": ask_company,
}
