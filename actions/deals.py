"""From the cart to a deal: each line priced, its freight chosen, its term built up; or the one thing that is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from actions import carts, catalogue, choosing, freight, handoff, leads, pricing, shipping
from actions.turn import Reply, Turn
from trade.carts import Cart, CartLine
from trade.catalogue import Product
from trade.deals import Deal, OrderLine
from trade.errors import BelowMinimum, CurrencyMismatch, NoRate, NotStated, SampleLimit
from trade.incoterms import holds_freight
from trade.money import Money, total
from trade.places import Place
from trade.pricing import tier_at
from trade.samples import NOT_GIVEN, offer_sample, sample_maximum
from trade.shipping import NamedCharge, ShippingOption

Goods = list[tuple[Product, CartLine]]


@dataclass(frozen=True, slots=True)
class Made:
    """A deal with the cards that prove its figures. `freight_is` says whose the freight is: `option`, `own`, `prepaid`;
    `guessed` what the destination was only guessed from."""

    deal: Deal
    proof: tuple[dict[str, Any], ...]
    freight_is: str
    guessed: str


class Missing(Exception):
    """The replies that ask for it, or say why there is no deal; `cart` is what is left of it."""

    def __init__(self, cart: Cart, *replies: Reply) -> None:
        super().__init__([reply.response for reply in replies])
        self.cart, self.replies = cart, list(replies)


def deal_of(turn: Turn, cart: Cart) -> Made:
    """The deal that the cart makes; raises `Missing`."""
    goods = _goods(turn, cart)
    kind = "sample" if _is_sample(turn, goods) else "bulk"
    if kind == "bulk":
        _quantities(turn, cart, goods)
    goods = [(product, replace(line, quantity=line.quantity or 1)) for product, line in goods]
    deal, proof = (_sampled if kind == "sample" else _quoted)(turn, cart, goods)
    try:
        return _carried(turn, cart, goods, deal, proof)
    except CurrencyMismatch:
        raise Missing(cart, Reply("utter_order_by_person"), *handoff.hand_over(turn, "order")) from None


def check_samples(turn: Turn, cart: Cart, deal: Deal) -> None:
    """Raise `Missing` where the buyer has had the samples already."""
    if deal.kind != "sample":
        return
    for line in deal.lines:
        product = turn.shop.catalogue.get(line.sku)
        try:
            leads.offer(turn, product, line.quantity, cart.revises)
        except SampleLimit as limit:
            raise Missing(cart.without(line.sku), leads.beyond_the_limit(turn, product, limit)) from None


def _goods(turn: Turn, cart: Cart) -> Goods:
    goods = [(product, line) for line in cart.lines if (product := carts.product_of(turn, line.sku))]
    if not goods:
        *said, last = catalogue.which_product(turn)
        raise Missing(cart, *said, replace(last, asks="product"))
    return goods


def _is_sample(turn: Turn, goods: Goods) -> bool:
    if not turn.known("sample_wanted"):
        return False
    return all((line.quantity or 1) <= sample_maximum(product, turn.shop) for product, line in goods)


def _quantities(turn: Turn, cart: Cart, goods: Goods) -> None:
    for product, line in goods:
        if line.quantity is None:
            unclear = turn.said("quantity") is not None and turn.said("quantity_unit") is not None
            said = [catalogue.not_stated(turn, product, "packing")] if unclear else []
            text = "utter_ask_quantity" if len(goods) == 1 else "utter_ask_quantity_of"
            ask = Reply(text, {"product": {"sku": product.sku}}, asks="quantity")
            raise Missing(replace(cart, spoken_of=product.sku), *said, ask)


def _sampled(turn: Turn, cart: Cart, goods: Goods) -> tuple[Deal, list[dict[str, Any]]]:
    lines, proof = [], []
    for product, line in goods:
        try:
            offer = offer_sample(product, turn.shop, line.quantity or 1)
        except NotStated as missing:
            raise Missing(cart, catalogue.not_stated(turn, product, missing.attribute)) from None
        if offer.unit_price is None:
            raise Missing(cart, catalogue.not_stated(turn, product, "sample_price"))
        lines.append(_line(product, line, offer.unit_price, offer.unit_price))
        proof.append({**offer.card(), "quantity": line.quantity})
    policy = turn.shop.samples
    return Deal("sample", tuple(lines), lead_time_days=policy.lead_time_days if policy else None), proof


def _quoted(turn: Turn, cart: Cart, goods: Goods) -> tuple[Deal, list[dict[str, Any]]]:
    lines, quotes, times = [], [], []
    for product, line in goods:
        quantity = line.quantity or 1
        try:
            card = pricing.quotation(turn, product, quantity)
            listed = tier_at(product, quantity).unit_price
        except BelowMinimum as refused:
            fewer = cart.with_line(CartLine(product.sku)).without(product.sku)
            again = replace(
                fewer, lines=(*fewer.lines, CartLine(product.sku, None, line.options)), spoken_of=product.sku
            )
            reply = replace(pricing.below_minimum(turn, product, refused), asks="quantity")
            raise Missing(again, reply) from None
        except NotStated as missing:
            raise Missing(cart, catalogue.not_stated(turn, product, missing.attribute)) from None
        lines.append(_line(product, line, Money.of(**card["unit_price"]), listed))
        quotes.append(card)
        times.append(card["lead_time_days"])
    deposits = [Decimal(card["condition"]["deposit_percent"]) for card in quotes if _asks_deposit(card)]
    deal = Deal(
        "bulk",
        tuple(lines),
        incoterm=str(quotes[0]["incoterm"] or ""),
        place=str(quotes[0]["place"] or ""),
        lead_time_days=max((tuple(days)[::-1] for days in times), default=(0, 0))[::-1] if all(times) else None,
        follows=_sample_before(turn, [product.sku for product, _ in goods]),
        quotes=tuple(str(card["number"]) for card in quotes),
        deposit_percent=max(deposits, default=None),
        goods_valid_until=min(date.fromisoformat(card["valid_until"]) for card in quotes if card["valid_until"]),
    )
    return deal, quotes


def _asks_deposit(card: dict[str, Any]) -> bool:
    return bool((card.get("condition") or {}).get("deposit_percent"))


def _line(product: Product, line: CartLine, price: Money, listed: Money) -> OrderLine:
    quantity = line.quantity or 1
    in_stock = product.stock is not None and product.stock >= quantity
    return OrderLine(product.sku, product.name, quantity, product.unit, price, dict(line.options), listed, in_stock)


def _sample_before(turn: Turn, skus: list[str]) -> str:
    """The number of the newest sample order of this conversation for any of these."""
    samples = [
        card["number"]
        for card in turn.office.orders_of(turn.conversation)
        if card["kind"] == "sample"
        and card["status"] not in NOT_GIVEN
        and any(line["sku"] in skus for line in card["lines"])
    ]
    return str(samples[-1]) if samples else ""


def _carried(turn: Turn, cart: Cart, goods: Goods, deal: Deal, proof: list[dict[str, Any]]) -> Made:
    """The deal with where it goes, and the freight where that is part of it."""
    wanted = str(turn.known("incoterm") or "")
    policy = turn.shop.samples.freight if deal.kind == "sample" and turn.shop.samples else ""
    whose = {"prepaid": "prepaid", "collect": "own"}.get(policy, "own" if cart.option == {} else "")
    needed = not whose and (policy == "quoted" or holds_freight(wanted))
    where = turn.destination()
    if where is None and (needed or "destination" not in cart.asked):
        ask = Reply("utter_ask_destination", {"product": {"sku": goods[0][0].sku}}, asks="destination")
        raise Missing(replace(cart, asked=(*cart.asked, "destination")), ask)
    place, guessed = where or (None, "")
    named = (place.city or place.port or place.country) if place else ""
    deal = replace(deal, destination=place, place=deal.place if deal.kind == "bulk" else named)
    if place is None or whose or not (needed or _speaks_of_freight(turn, cart, wanted)):
        return Made(deal, tuple(proof), whose or "own", guessed)
    parcels = [(product, line.quantity or 1) for product, line in goods]
    try:
        quoted = freight.goods_card(turn, parcels, place)
    except (NotStated, NoRate):
        if not needed:
            return Made(deal, tuple(proof), "own", guessed)
        raise Missing(cart, *shipping.options_of(turn, *parcels[0])) from None
    offered = quoted["options"]
    chosen = choosing.chosen_option(turn, offered, cart.option) or (
        offered[0] if needed and len(offered) == 1 else None
    )
    if chosen is None:
        if not needed:
            return Made(deal, tuple(proof), "own", guessed)
        raise Missing(cart, _which_carrier(turn, quoted, deal.kind))
    option = ShippingOption.of(chosen)
    landed = _landed(turn, cart, parcels, deal, wanted, option, quoted)
    return Made(landed, (*proof, quoted), "option", guessed)


def _speaks_of_freight(turn: Turn, cart: Cart, wanted: str) -> bool:
    """Whether the buyer chose how it goes, though the term does not ask for it. A term that leaves the freight to the
    buyer was chosen too, and stands."""
    if turn.known("incoterm") and not holds_freight(wanted):
        return False
    chosen = any(turn.known(slot) for slot in ("carrier", "shipping_mode", "shipping_wish"))
    return bool(cart.option) or chosen or choosing.is_asked(turn)


def _landed(
    turn: Turn,
    cart: Cart,
    goods: list[tuple[Product, int]],
    deal: Deal,
    wanted: str,
    option: ShippingOption,
    quoted: dict[str, Any],
) -> Deal:
    """The deal at the term that holds this freight, with the charges which that term adds."""
    named = deal.destination.port if deal.destination and option.mode.startswith("sea") else ""
    place = named or (deal.place if deal.kind == "sample" else _named(deal.destination))
    term = wanted if holds_freight(wanted) else (option.incoterm or deal.incoterm)
    with_freight = replace(
        deal, freight=option.price, option=option, incoterm=term, place=place, estimate=option.estimate
    )
    if not holds_freight(term) or (deal.kind == "sample" and not holds_freight(wanted)):
        return with_freight
    price = total((line.amount for line in deal.lines), deal.lines[0].unit_price.currency)
    try:
        whole = freight.landed_price(turn, goods, price, deal.incoterm, term, option, quoted["destination"])
    except NotStated as missing:
        filed = turn.not_stated(goods[0][0].sku, f"{term} {missing.attribute}")
        raise Missing(cart, Reply("utter_landed_not_stated", {"term": term}, [filed])) from None
    charges = tuple(NamedCharge(name, amount) for name, amount in whole.lines if name not in ("goods", "freight"))
    return replace(with_freight, charges=charges, estimate=whole.estimate)


def _named(place: Place | None) -> str:
    return (place.city or place.port or place.country) if place else ""


def _which_carrier(turn: Turn, quoted: dict[str, Any], kind: str) -> Reply:
    listed = freight.wished(turn, quoted["options"])[: choosing.LISTED]
    choices = [_choice(freight.carrier_name(option), option["price"]) for option in listed[:4]]
    own = {"intent": "inform", "entities": [{"entity": "carrier", "value": choosing.OWN}]}
    lines = [freight.option_line(option) for option in listed]
    text = "utter_which_carrier" if kind == "sample" else "utter_which_freight"
    return Reply(
        text,
        {"options": {"lines": lines}},
        [quoted],
        [*choices, {"label": "choice_own_freight", "choice": own}],
        asks="carrier",
    )


def _choice(carrier: str, price: dict[str, str]) -> dict[str, Any]:
    choice = {"intent": "place_order", "entities": [{"entity": "carrier", "value": carrier}]}
    return {"label": "choice_carrier", "values": {"carrier": carrier, "price": price}, "choice": choice}
