"""Certificates with their files, and what can be made to the buyer's own design."""

from __future__ import annotations

from typing import Any

from actions import stated
from actions.turn import Reply, Turn
from trade.catalogue import Product
from trade.certificates import holding
from trade.question import Question

_KINDS = {
    "logo": "logo",
    "packaging_design": "packaging",
    "v_pack": "packaging",
    "mould": "mould",
    "v_mould": "mould",
    "own_design": "design",
    "artwork": "design",
    "colour": "colour",
    "a_colour": "colour",
}
"""What is meant to what the table calls a kind of customization."""


def named(turn: Turn, product: Product, asked: tuple[str, ...]) -> list[Reply]:
    """Those stated of the ones asked for by name, each with its file; one that is not stated is a question, never a no."""
    if product.certifications == ():
        return [_none(turn, product)]
    held = {name: holding(name, product.certifications or ()) for name in asked}
    replies = all_of(turn, product, tuple(dict.fromkeys(one for found in held.values() for one in found)))
    return [*replies, *(_lacking(turn, product, name) for name, found in held.items() if not found)]


def all_of(turn: Turn, product: Product, names: tuple[str, ...]) -> list[Reply]:
    """The certificates `names` and the files that prove them."""
    if not names:
        return []
    card = stated.card_of(turn, product, "certification")
    values = {"product": {"sku": product.sku}, "certifications": {"list": list(names)}}
    files = [
        turn.office.file_card(file)
        for file in turn.shop.files
        if file.sku.upper() in ("", product.sku.upper()) and holding(file.claim, names)
    ]
    replies = [Reply("utter_certification", values, [card])]
    if files:
        replies.append(Reply("utter_files_attached", {"files": {"list": [one["name"] for one in files]}}, files))
    return replies


def certification(turn: Turn, product: Product) -> list[Reply]:
    """All that is stated, where none is named."""
    if product.certifications is None:
        answered = stated.sellers_answer(turn, product.sku, "certification")
        return [answered or stated.not_stated(turn, product, "certification")]
    return all_of(turn, product, product.certifications) or [_none(turn, product)]


def customization(turn: Turn, product: Product, asked: Question) -> list[Reply]:
    """The kinds asked for, all of them where none is named, each with its minimum and whether the quantity reaches it."""
    offered = product.customization
    wanted = list(dict.fromkeys([*_kinds(asked), *(topic for topic in asked.topics if topic in (offered or {}))]))
    if offered is None:
        answered = stated.sellers_answer(turn, product.sku, "customization")
        return [answered or stated.not_stated(turn, product, "customization")]
    card = stated.card_of(turn, product, "customization")
    if not offered:
        return [Reply("utter_no_customization", {"product": {"sku": product.sku}}, [card])]
    told = [kind for kind in offered if kind in wanted] or ([] if wanted else list(offered))
    quantity = turn.quantity(product)
    replies = []
    if told:
        lines = [_line(product, kind, offered[kind], quantity) for kind in told]
        proof = {**card, "quantity": quantity} if quantity else card
        values = {"product": {"sku": product.sku}, "kinds": {"lines": lines}}
        replies.append(Reply("utter_customization", values, [proof]))
    for kind in wanted:
        if kind not in offered:
            filed = turn.not_stated(product.sku, f"customization {kind}")
            word = {"word": f"customization_{kind}", "else": kind}
            replies.append(Reply("utter_not_stated", {"product": {"sku": product.sku}, "attribute": word}, [filed]))
    return replies


def _kinds(asked: Question) -> list[str]:
    return list(dict.fromkeys(kind for meaning, kind in _KINDS.items() if meaning in asked.meanings))


def _line(product: Product, kind: str, minimum: int, quantity: int | None) -> dict[str, Any]:
    values: dict[str, Any] = {
        "kind": {"word": f"customization_{kind}", "else": kind},
        "minimum": {"count": minimum, "unit": product.unit},
    }
    if quantity is None:
        return {"text": "line_customization", "values": {"kind": values["kind"], "quantity": values["minimum"]}}
    text = "line_customization_enough" if quantity >= minimum else "line_customization_short"
    return {"text": text, "values": {**values, "quantity": {"count": quantity, "unit": product.unit}}}


def _none(turn: Turn, product: Product) -> Reply:
    return Reply("utter_no_certification", {"product": {"sku": product.sku}}, [stated.card_of(turn, product)])


def _lacking(turn: Turn, product: Product, name: str) -> Reply:
    attribute = f"certification {name}"
    answered = stated.sellers_answer(turn, product.sku, attribute)
    if answered is not None:
        return answered
    if not product.certifications:
        return stated.not_confirmed(turn, product, (name,), attribute)
    card = turn.not_stated(product.sku, attribute)
    values = {
        "product": {"sku": product.sku},
        "asked": name,
        "certifications": {"list": list(product.certifications)},
    }
    return Reply("utter_certificate_lacking", values, [card, stated.card_of(turn, product, "certification")])
