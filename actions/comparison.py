"""Two or three products beside each other: a row for each attribute, only what is stated, and what none of them states."""

from __future__ import annotations

from typing import Any

from actions import stated
from actions.turn import Reply, Turn
from trade import cards
from trade.catalogue import Product
from trade.facts import Fact, attribute_name, stated_facts
from trade.findings import find
from trade.question import Question

MOST = 3
_MEANT = frozenset({"difference", "v_compare", "g_than", "a_better", "a_different"})
_LEFT_OUT = frozenset({"price", "lead_time", "hs_code", "stock", "customization", "moq", "origin"})
"""What a row cannot hold as it is written, or nobody compares goods by; the price stands in a row of its own."""


def is_meant(asked: Question) -> bool:
    """Whether a message asks how things differ."""
    return bool(asked.meanings & _MEANT)


def compare(turn: Turn, products: list[Product], asked: Question) -> list[Reply]:
    """The rows that were asked for, all stated ones where none was named; first what tells the products apart."""
    products = products[:MOST]
    found = [
        find(product, asked, [str(one) for one in turn.all_said("attribute")], turn.office.value_forms())
        for product in products
    ]
    words = () if asked.topics else tuple(dict.fromkeys(word for _, rest in found for word in rest))
    wanted = list(dict.fromkeys(one.attribute for findings, _ in found for one in findings))
    facts = [{one.attribute: one for one in stated_facts(product)} for product in products]
    names = wanted or [name for name in dict.fromkeys(n for each in facts for n in each) if name not in _LEFT_OUT]
    told = [name for name in names if any(attribute_name(name) in each for each in facts)]
    told.sort(key=lambda name: len({each[name].value if name in each else "" for each in facts}) == 1)
    rows = [_row(products, name, [each.get(name) for each in facts]) for name in told]
    if not wanted:
        rows.append(_prices(products))
    shown: dict[str, Any] = {"list": [{"sku": product.sku} for product in products]}
    replies = []
    # "Which is warmer?" asks for one thing; where no product states it, a table of all the rest is no answer.
    if told and (wanted or is_meant(asked) or not words):
        proof = [
            cards.product_card(product, turn.language, [each[name] for name in told if name in each])
            for product, each in zip(products, facts, strict=True)
        ]
        replies.append(Reply("utter_comparison", {"products": shown, "rows": {"lines": rows}}, proof))
    silent = tuple(name for name in wanted if name not in told)
    for name in silent:
        replies.append(_none_stated(turn, products, stated.attribute_word(name), name))
    if words and turn.is_sure_of("ask_product_details"):
        replies.append(_none_stated(turn, products, stated.in_words(words), asked.key))
    turn.remember(shown_products=[product.sku for product in products], product=products[0].sku)
    return replies


def _row(products: list[Product], attribute: str, facts: list[Fact | None]) -> dict[str, Any]:
    cells = [stated.seller_value(one.value) if one else {"word": "value_not_stated"} for one in facts]
    return _line(products, attribute, cells)


def _prices(products: list[Product]) -> dict[str, Any]:
    lowest = [
        min((tier.unit_price for tier in p.tiers), key=lambda price: price.amount, default=None) for p in products
    ]
    return _line(products, "price_from", [one.card() if one else {"word": "value_not_stated"} for one in lowest])


def _line(products: list[Product], attribute: str, cells: list[Any]) -> dict[str, Any]:
    lines = [
        {"text": "line_compared_value", "values": {"sku": product.sku, "value": cell}}
        for product, cell in zip(products, cells, strict=True)
    ]
    return {
        "text": "line_compared",
        "values": {"attribute": stated.attribute_word(attribute), "values": {"lines": lines}},
    }


def _none_stated(turn: Turn, products: list[Product], asked: Any, key: str) -> Reply:
    filed = [turn.not_stated(product.sku, key) for product in products]
    shown = {"list": [{"sku": product.sku} for product in products]}
    return Reply("utter_none_stated", {"products": shown, "asked": asked}, filed)
