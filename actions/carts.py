"""What a message changes in the cart: products, quantities and options named, taken out, or put in another's place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from actions import choosing
from actions.turn import Turn
from locales.heard import heard, means
from locales.terms import terms
from trade.carts import Cart, CartLine, Spoken, spoken_in
from trade.catalogue import Product
from trade.errors import NoSuchProduct, NotStated
from trade.measures import to_sold_units

_PLACE = ("destination_country", "destination_city", "destination_postcode", "destination_port")


def cart_of(turn: Turn) -> Cart:
    """The conversation's cart as it stands."""
    return Cart.of(turn.known("cart"))


def keep(turn: Turn, cart: Cart) -> None:
    """Remember the cart, and with it the product and quantity that side questions will be about."""
    turn.remember(cart=cart.slot())
    line = cart.line(cart.about)
    if line is None or not cart.is_open:
        return
    product = product_of(turn, line.sku)
    turn.remember(product=line.sku)
    if product and line.quantity is not None:
        turn.remember(quantity=line.quantity, quantity_unit=product.unit)


def product_of(turn: Turn, sku: str) -> Product | None:
    """The product, while the shop sells it."""
    try:
        return turn.shop.catalogue.get(sku)
    except NoSuchProduct:
        return None


def begun(turn: Turn, cart: Cart) -> Cart:
    """A cart begun with what this message names, else with what was talked about so far."""
    cart = heard_in(turn, replace(cart, lines=()))
    product = product_of(turn, cart.lines[0].sku) if cart.lines else turn.product()
    if product and len(cart.lines) < 2 and not (cart.lines and cart.lines[0].quantity):
        cart = cart.with_line(CartLine(product.sku, turn.quantity(product)))
    return _with_options(turn, cart)


def heard_in(turn: Turn, cart: Cart) -> Cart:
    """The cart after this message. Where it goes, the term and the carrier are slots; what a newer word makes void of
    them is forgotten here."""
    _forget_the_old_place(turn)
    cart = _freight_choice(turn, cart)
    facts = [(str(each["entity"]), each["value"]) for each in turn.entities]
    if choosing.is_asked(turn) and choosing.place_in_list(turn, choosing.LISTED) is not None:
        # "Option 2" is no quantity.
        facts = [fact for fact in facts if fact[0] != "quantity"]
    spoken = [each for each in spoken_in(facts, cart.about) if product_of(turn, each.sku)]
    if _takes_out(turn, spoken):
        for each in spoken:
            cart = cart.without(each.sku)
        return cart
    old, new = _replaced(turn, cart, spoken), [each for each in spoken if cart.line(each.sku) is None]
    for each in spoken:
        if each.sku != old or not new:
            cart = _with(turn, cart, each, old if each in new else "")
    return _with_options(turn, cart)


def _with(turn: Turn, cart: Cart, spoken: Spoken, instead_of: str) -> Cart:
    product = product_of(turn, spoken.sku)
    if product is None:
        return cart
    quantity = spoken.quantity
    if quantity is not None:
        try:
            quantity = to_sold_units(quantity, spoken.unit, product)
        except NotStated:
            quantity = None
    return cart.with_line(CartLine(product.sku, quantity), instead_of=instead_of)


def _replaced(turn: Turn, cart: Cart, spoken: list[Spoken]) -> str:
    """The SKU in whose place a product comes that is not in the cart: said so, or named without a number of its own."""
    new = [each for each in spoken if cart.line(each.sku) is None]
    if not cart.lines or len(new) != 1:
        return ""
    named = [each.sku for each in spoken if each is not new[0] and each.quantity is None]
    old = named[-1] if named else cart.about
    if means(turn.text, turn.language, "swap", "change") or "deny" in turn.asks:
        return old
    if means(turn.text, turn.language, "add"):
        return ""
    corrected = new[0].quantity is None or cart.lacks_quantity is not None or "change_order" in turn.asks
    return old if corrected else ""


def _takes_out(turn: Turn, spoken: list[Spoken]) -> bool:
    numbers = any(each.quantity is not None for each in spoken)
    return not numbers and bool(spoken) and means(turn.text, turn.language, "remove", "cancel")


def _with_options(turn: Turn, cart: Cart) -> Cart:
    line = cart.line(cart.about)
    product = product_of(turn, line.sku) if line else None
    if line is None or product is None:
        return cart
    options = dict(options_said(turn, product))
    return cart.with_line(replace(line, options=options)) if options else cart


def options_said(turn: Turn, product: Product) -> Iterator[tuple[str, str]]:
    """The product's options that the message names, by the seller's word or that of the buyer's language."""
    for name, values in product.options.items():
        chosen = [value for value in values if heard(turn.text, _forms(value, turn.language))]
        if chosen:
            yield name, ", ".join(chosen)


def _forms(value: str, language: str) -> list[str]:
    """A seller's value (`black`) and how the buyer's language calls it."""
    english = terms("en").values
    codes = [code for code, forms in english.items() if value.casefold() in (code, *forms)]
    return [value, *(form for code in codes for form in terms(language).values.get(code, ()))]


def _freight_choice(turn: Turn, cart: Cart) -> Cart:
    if choosing.own_freight(turn):
        turn.remember(carrier=None, shipping_mode=None, shipping_wish=None)
        return replace(cart, option={})
    said = [turn.said(slot) is not None for slot in ("carrier", "shipping_mode")]
    if any(said) or turn.wish:
        # A carrier by sea is not asked for prices by air, nor the other way round.
        turn.remember(**{slot: turn.said(slot) for slot in ("carrier", "shipping_mode")})
        return replace(cart, option=None)
    return cart


def _forget_the_old_place(turn: Turn) -> None:
    """Of a place named anew only what is said now holds: the old city is in no new country."""
    if turn.said("destination_country") is None and turn.said("destination_city") is None:
        return
    kept = Cart.of(turn.known("cart")).place
    moved = any(turn.said(slot) not in (None, kept.get(slot)) for slot in _PLACE[:2]) if kept else False
    if moved:
        turn.remember(**{slot: turn.said(slot) for slot in _PLACE[1:]})
