"""What is asked about prices: of one product, of several in one quotation, of all of them as a list; and the minimum."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from actions import catalogue, pricing
from actions.turn import Reply, Turn
from trade.carts import Spoken, spoken_in
from trade.catalogue import Product
from trade.errors import BelowMinimum, NotStated
from trade.measures import to_sold_units
from trade.money import Money, total
from trade.pricing import minimum_of

Goods = list[tuple[Product, int | None]]
_LISTED = 10
_LIST_MEANT = ("price_list", "v_catalogue")


def ask_price(turn: Turn) -> list[Reply]:
    goods = named(turn)
    if not goods and turn.office.means(turn.part("ask_price"), turn.language, *_LIST_MEANT):
        return price_list(turn)
    if len(goods) > 1:
        return several(turn, goods)
    product = turn.product()
    if product is None:
        return _of_a_kind(turn) or catalogue.which_product(turn)
    quantity = turn.quantity(product)
    return pricing.tiers(turn, product) if quantity is None else pricing.price(turn, product, quantity)


def ask_moq(turn: Turn) -> list[Reply]:
    products = turn.products_said() or [product for product in [turn.product()] if product]
    return [_moq(turn, product) for product in products] or catalogue.which_product(turn)


def _moq(turn: Turn, product: Product) -> Reply:
    try:
        minimum = minimum_of(product)
    except NotStated as missing:
        return catalogue.sellers_answer(turn, product.sku, missing.attribute) or catalogue.not_stated(
            turn, product, missing.attribute
        )
    card = catalogue.card_of(turn, product, "moq")
    values = {"product": {"sku": product.sku}, "moq": {"count": minimum, "unit": product.unit}}
    return Reply("utter_moq", values, [card])


def named(turn: Turn) -> Goods:
    """The products of this message, each with the quantity said of it; one quantity before or behind all is each one's."""
    products = {product.sku: product for product in turn.products_said()}
    if len(products) < 2:
        return [(product, turn.quantity(product)) for product in products.values()]
    spoken = spoken_in([(slot, value) for _, slot, value in _facts(turn)], "")
    shared = [one for one in spoken if one.quantity is not None]
    if len(shared) == 1:
        spoken = [Spoken(one.sku, shared[0].quantity, shared[0].unit) for one in spoken]
    return [(products[one.sku], _units(products[one.sku], one)) for one in spoken if one.sku in products]


def _facts(turn: Turn) -> list[tuple[int, str, Any]]:
    """Products, quantities and units where they stand in the text, with the figures that the understanding left out."""
    told = [
        (int(each["start"]), str(each["entity"]), each["value"])
        for each in turn.entities
        if each["entity"] in ("product", "quantity", "quantity_unit") and isinstance(each.get("start"), int)
    ]
    if not told:
        return [(at, str(each["entity"]), each["value"]) for at, each in enumerate(turn.entities)]
    taken = [(int(each["start"]), int(each["end"])) for each in turn.entities if isinstance(each.get("end"), int)]
    for figure in turn.office.figures(turn.text, turn.language):
        if not any(figure.start < end and start < figure.end for start, end in taken):
            told.append((figure.start, "quantity", figure.number))
            if figure.unit:
                told.append((figure.end, "quantity_unit", figure.unit))
    return sorted(told, key=lambda fact: fact[0])


def _units(product: Product, spoken: Spoken) -> int | None:
    if spoken.quantity is None:
        return None
    try:
        return to_sold_units(spoken.quantity, spoken.unit, product)
    except NotStated:
        return None


def several(turn: Turn, goods: Goods) -> list[Reply]:
    """One quotation with one total over all products with a quantity; beside it what cannot be priced, and the price
    steps of those without one."""
    cards: list[tuple[Product, dict[str, Any]]] = []
    offers, others = "", []
    for product, quantity in goods:
        try:
            if quantity is None:
                others += pricing.tiers(turn, product)
                continue
            card, offer = pricing.priced(turn, product, quantity)
        except BelowMinimum as refused:
            others.append(pricing.below_minimum(turn, product, refused))
        except NotStated as missing:
            others.append(catalogue.not_stated(turn, product, missing.attribute))
        else:
            cards.append((product, card))
            offers += offer
    currencies = {card["total"]["currency"] for _, card in cards}
    if len(cards) < 2 or len(currencies) > 1:
        apart = [pricing.price(turn, product, card["quantity"]) for product, card in cards]
        return [*(reply for replies in apart for reply in replies), *others]
    return [_quoted(turn, cards, offers), *others]


def _quoted(turn: Turn, priced: list[tuple[Product, dict[str, Any]]], offers: str) -> Reply:
    made = _together(turn, priced)
    goods = "+".join(f"{line['sku']}/{line['quantity']}" for line in made["lines"])
    card = pricing.kept(turn, f"price/{goods}/{made['incoterm']} {made['place']}{offers}", made)
    turn.remember(quoted=card["number"])
    units = {product.sku: product for product, _ in priced}
    lines = [
        {
            "text": "line_price",
            "values": {
                "product": {"sku": line["sku"]},
                "quantity": {"count": line["quantity"], "unit": line["unit"]},
                "unit_price": line["unit_price"],
                "per_unit": {"word": f"per_{line['unit']}"},
                "amount": line["amount"],
            },
        }
        for line in card["lines"]
    ]
    better = {line["sku"]: pricing.next_tier_line(units[line["sku"]], line["quantity"]) for line in card["lines"]}
    about = pricing.in_buyers_currency(turn, card["total"])
    days = card["lead_time_days"]
    details = [{"text": "line_lead_time", "values": {"days": {"days": days}}}] if days else []
    details += [about[0]] if about else []
    for at, line in reversed(list(enumerate(card["lines"], 1))):
        step = better[line["sku"]]
        if step:
            lines.insert(at, step)
    values = {
        "number": card["number"],
        "terms": pricing.terms_said(pricing.term_of(card)),
        "valid_until": {"date": card["valid_until"]},
        "lines": {"lines": lines},
        "total": card["total"],
        "details": {"lines": details},
    }
    proof = [step["values"] for step in better.values() if step] + ([about[1]] if about else [])
    return Reply("utter_prices", values, [card], proof=proof)


def _together(turn: Turn, priced: list[tuple[Product, dict[str, Any]]]) -> dict[str, Any]:
    """A `price_quote` card over several `lines`. The total is the sum of the rounded amounts; the longest production
    counts, and none where one is not stated."""
    cards = [card for _, card in priced]
    amounts = [Money.of(card["total"]["amount"], card["total"]["currency"]) for card in cards]
    days = [card["lead_time_days"] for card in cards]
    return {
        "type": "price_quote",
        "lines": [
            {
                "sku": product.sku,
                "name": product.name_in(turn.language),
                "quantity": card["quantity"],
                "unit": card["unit"],
                "unit_price": card["unit_price"],
                "amount": card["total"],
            }
            for product, card in priced
        ],
        "total": total(amounts, amounts[0].currency).card(),
        "incoterm": cards[0]["incoterm"],
        "place": cards[0]["place"],
        "lead_time_days": [max(one[0] for one in days), max(one[1] for one in days)] if all(days) else None,
        "valid_until": min(card["valid_until"] for card in cards),
        "sources": list(dict.fromkeys(source for card in cards for source in card["sources"])),
    }


def price_list(turn: Turn) -> list[Reply]:
    """The seller's own list as a file where there is one; else the price steps of what was named, or of the first ten."""
    files = [
        turn.office.file_card(file) for file in turn.shop.files if not file.sku and "price" in file.claim.casefold()
    ]
    if files:
        return [Reply("utter_price_list_file", {}, files)]
    return [_steps(turn, list(_of_the_words(turn)) or list(turn.shop.catalogue))]


def _of_a_kind(turn: Turn) -> list[Reply]:
    """The price steps of a whole kind of goods ("your towel prices"), where the words mean several."""
    found = list(_of_the_words(turn))
    return [_steps(turn, found)] if len(found) > 1 else []


def _of_the_words(turn: Turn) -> Iterator[Product]:
    """The category of what the words find first, else what they find."""
    found = turn.office.find_products(turn.part("ask_price"), turn.language, _LISTED + 1)
    kind = found[0].category if found else ""
    yield from (product for product in turn.shop.catalogue if product.category == kind) if kind else found


def _steps(turn: Turn, products: list[Product]) -> Reply:
    shown = [product for product in products if product.tiers]
    lines: list[dict[str, Any]] = [
        {
            "text": "line_price_list",
            "values": {
                "product": {"sku": product.sku},
                "sku": product.sku,
                "tiers": {"lines": [catalogue.tier_line(product, tier) for tier in product.tiers]},
            },
        }
        for product in shown[:_LISTED]
    ]
    if len(shown) > _LISTED:
        lines.append({"text": "line_more_products", "values": {}})
    cards = [catalogue.card_of(turn, product, "price", "moq") for product in shown[:_LISTED]]
    return Reply("utter_price_lists", {"products": {"lines": lines}}, cards)


ANSWERS = {"ask_price": ask_price, "ask_moq": ask_moq}
