"""The goods: finding them, and what is stated about them. Not stated is never yes and never no."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from actions.turn import Reply, Turn
from trade import cards, facts
from trade.catalogue import PriceTier, Product
from trade.errors import NotStated

_SHOWN = ("material", "colour", "size", "weight", "packing")
"""What a first look at a product tells, as far as it is stated."""


def find_product(turn: Turn) -> list[Reply]:
    named = turn.said("product")
    found = (
        [turn.shop.catalogue.get(named)]
        if named in turn.shop.catalogue.products
        else turn.office.find_products(turn.text, turn.language)
    )
    documents = [file for file in turn.shop.files if not file.sku and "catalog" in file.claim.casefold()]
    shown = [turn.office.file_card(file) for file in documents]
    if not found:
        if shown:
            return [Reply("utter_catalogue_file", {"count": len(turn.shop.catalogue)}, [*shown, _range_card(turn)])]
        card = turn.not_stated("", "product")
        return [Reply("utter_nothing_found", {}, [card])]
    if len(found) == 1:
        turn.remember(product=found[0].sku)
        return [overview(turn, found[0])]
    turn.remember(shown_products=[p.sku for p in found])
    lines = [{"text": "line_product", "values": {"product": {"sku": p.sku}, "sku": p.sku}} for p in found]
    choices = [
        {
            "label": "choice_product",
            "values": {"product": {"sku": p.sku}},
            "choice": {"intent": "find_product", "entities": [{"entity": "product", "value": p.sku}]},
        }
        for p in found
    ]
    product_cards = [card_of(turn, p, "price", "moq") for p in found]
    return [Reply("utter_products_found", {"products": {"lines": lines}}, [*product_cards, *shown], choices)]


def ask_product_details(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return which_product(turn)
    wanted = list(dict.fromkeys(str(name) for name in turn.all_said("attribute")))
    if not wanted:
        return [sellers_answer(turn, product.sku) or overview(turn, product)]
    return [fact(turn, product, attribute) for attribute in wanted]


def ask_availability(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return which_product(turn)
    if product.stock is None:
        return [not_stated(turn, product, "stock")]
    card = card_of(turn, product, "stock")
    if product.stock == 0:
        return [Reply("utter_out_of_stock", {"product": {"sku": product.sku}}, [card])]
    stock = {"count": product.stock, "unit": product.unit}
    return [Reply("utter_in_stock", {"product": {"sku": product.sku}, "stock": stock}, [card])]


def ask_certification(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return which_product(turn)
    if product.certifications is None:
        return [sellers_answer(turn, product.sku) or not_stated(turn, product, "certification")]
    if not product.certifications:
        return [Reply("utter_no_certification", {"product": {"sku": product.sku}}, [card_of(turn, product)])]
    files = [turn.office.file_card(file) for file in turn.shop.files if file.sku == product.sku]
    names = {"list": list(product.certifications)}
    card = card_of(turn, product, "certification")
    return [Reply("utter_certification", {"product": {"sku": product.sku}, "certifications": names}, [card, *files])]


def ask_customization(turn: Turn) -> list[Reply]:
    product = turn.product()
    if product is None:
        return which_product(turn)
    if product.customization is None:
        return [sellers_answer(turn, product.sku) or not_stated(turn, product, "customization")]
    card = card_of(turn, product, "customization")
    if not product.customization:
        return [Reply("utter_no_customization", {"product": {"sku": product.sku}}, [card])]
    lines = [
        {
            "text": "line_customization",
            "values": {
                "kind": {"word": f"customization_{kind}", "else": kind},
                "quantity": {"count": minimum, "unit": product.unit},
            },
        }
        for kind, minimum in product.customization.items()
    ]
    return [Reply("utter_customization", {"product": {"sku": product.sku}, "kinds": {"lines": lines}}, [card])]


def ask_company(turn: Turn) -> list[Reply]:
    answered = sellers_answer(turn, "")
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


def fact(turn: Turn, product: Product, attribute: str) -> Reply:
    """One stated fact, the seller's own answer to it, or the open question."""
    try:
        found = facts.fact(product, attribute)
    except NotStated:
        return sellers_answer(turn, product.sku, attribute) or not_stated(turn, product, attribute)
    values = {
        "product": {"sku": product.sku},
        "attribute": attribute_word(found.attribute),
        "value": seller_value(found.value),
    }
    return Reply("utter_fact", values, [card_of(turn, product, attribute)])


def attribute_word(attribute: str) -> dict[str, str]:
    """The attribute's name in the buyer's language; a seller's own attribute keeps the seller's word."""
    return {"word": f"attribute_{attribute}", "else": attribute.replace("_", " ")}


def seller_value(value: str) -> dict[str, str]:
    """What the seller states, its everyday words (`black`, `cotton`, `yes`) in the buyer's language, the rest as written."""
    return {"stated": value}


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
    stated = []
    for attribute in attributes:
        with suppress(NotStated):
            stated.append(facts.fact(product, attribute))
    return cards.product_card(product, turn.language, stated)


def not_stated(turn: Turn, product: Product, attribute: str) -> Reply:
    """The honest third value, filed on the seller's desk by `Turn.not_stated`."""
    card = turn.not_stated(product.sku, attribute)
    return Reply("utter_not_stated", {"product": {"sku": product.sku}, "attribute": attribute_word(attribute)}, [card])


def sellers_answer(turn: Turn, sku: str, attribute: str = "") -> Reply | None:
    """What the seller wrote for just this question, if anything."""
    found = turn.office.find_answer(turn.text, turn.language, turn.at, sku, attribute)
    if found is None:
        return None
    text, source = found
    return Reply("utter_quote_seller", {"words": text}, [cards.answer_card(text, source)])


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
