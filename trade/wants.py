"""How much of what a buyer wants, told apart from how many samples: read off the buyer's words in the order said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from trade.catalogue import Product
from trade.errors import NoSuchProduct, NotStated, Unreadable
from trade.measures import to_sold_units
from trade.pricing import minimum_of
from trade.samples import sample_maximum
from trade.shop import Shop


@dataclass(frozen=True, slots=True)
class Said:
    """One fact the buyer stated: a slot, its value, and the buyer's own words for it."""

    slot: str
    value: object
    quote: str


@dataclass(frozen=True, slots=True)
class BuyerWords:
    """One message of the buyer as understood; `asks` are intents and `facts` stand in the order said. `asked` is what we
    had asked when it came (`sample_purpose`), for an answer means something only beside its question."""

    message: str
    text: str
    at: datetime
    asks: tuple[str, ...] = ()
    facts: tuple[Said, ...] = ()
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Want:
    """A wanted quantity of one product (`sku` blank while none is known), in units as sold."""

    sku: str
    quantity: int
    quote: str
    message: str
    is_sample: bool


def wants(words: Sequence[BuyerWords], shop: Shop) -> list[Want]:
    """At most one order and one sample quantity per product: the newest of each. Ordered by when the product came up.

    A few pieces count as a sample when this or an earlier message asked for one; so a sample after a plan of ten
    thousand does not shrink the plan, while "make it 200 instead" does. "Ten samples" are samples, though more than are
    given; "a sample, then 5,000" is an order.
    """
    newest: dict[tuple[str, bool], Want] = {}
    current = ""
    sampling = False
    for message in words:
        sampling = sampling or "request_sample" in message.asks
        for sku, quantity, quote in _quantities(message, current, shop):
            is_sample = sampling and (quantity <= sample_most(shop, sku) or _all_samples(message, quantity, sku, shop))
            key = (sku, is_sample)
            newest[key] = Want(sku, quantity, quote, message.message, is_sample)
        named = [str(said.value).upper() for said in message.facts if said.slot == "product"]
        if named and not current:
            newest = _named_at_last(newest, named[0])
        current = named[-1] if named else current
    return list(newest.values())


def product_of(shop: Shop, sku: str) -> Product | None:
    """The active product, if there is one."""
    try:
        return shop.catalogue.get(sku) if sku else None
    except NoSuchProduct:
        return None


def minimum_for(shop: Shop, sku: str) -> int | None:
    """What makes an order a full one: the product's minimum; for an unknown product the highest of the shop."""
    product = product_of(shop, sku)
    try:
        if product is not None:
            return minimum_of(product)
        return max(_minimums(shop), default=None)
    except NotStated:
        return None


def sample_most(shop: Shop, sku: str) -> int:
    """The most pieces that still are samples."""
    return sample_maximum(product_of(shop, sku), shop)


def _all_samples(message: BuyerWords, quantity: int, sku: str, shop: Shop) -> bool:
    """Whether the one number of a message that asks for samples counts them: it is too small for an order."""
    numbers = [said for said in message.facts if said.slot == "quantity"]
    least = minimum_for(shop, sku) if product_of(shop, sku) else None
    return "request_sample" in message.asks and len(numbers) == 1 and least is not None and quantity < least


def _minimums(shop: Shop) -> Iterator[int]:
    for product in shop.catalogue:
        try:
            yield minimum_of(product)
        except NotStated:
            continue


def _named_at_last(newest: dict[tuple[str, bool], Want], sku: str) -> dict[tuple[str, bool], Want]:
    """What was wanted before any product was named was wanted of this one."""
    moved: dict[tuple[str, bool], Want] = {}
    for (old, is_sample), want in newest.items():
        if old:
            moved[old, is_sample] = want
    for (old, is_sample), want in newest.items():
        if not old:
            moved.setdefault((sku, is_sample), Want(sku, want.quantity, want.quote, want.message, is_sample))
    return moved


def _quantities(message: BuyerWords, current: str, shop: Shop) -> Iterator[tuple[str, int, str]]:
    """`(sku, units, quote)`: products and quantities are paired in order if there are as many, else by nearness."""
    products = [(at, str(said.value).upper()) for at, said in enumerate(message.facts) if said.slot == "product"]
    spoken = [(at, said) for at, said in enumerate(message.facts) if said.slot == "quantity"]
    names = [sku for _, sku in products]
    for index, (at, said) in enumerate(spoken):
        if len(names) == len(spoken):
            sku = names[index]
        elif products:
            sku = min(products, key=lambda product: (abs(product[0] - at), product[0]))[1]
        else:
            sku = current
        units = _units(said, _unit_after(message.facts, at), product_of(shop, sku))
        if units is not None:
            yield sku, units, said.quote


def _unit_after(facts: Sequence[Said], at: int) -> str:
    """The unit that belongs to the quantity at `at`: the next one, before another quantity."""
    for said in facts[at + 1 :]:
        if said.slot == "quantity":
            return ""
        if said.slot == "quantity_unit":
            return str(said.value)
    return str(facts[at - 1].value) if at and facts[at - 1].slot == "quantity_unit" else ""


def _units(said: Said, unit: str, product: Product | None) -> int | None:
    """Units as sold, or `None` where the shop does not say how many that is."""
    if isinstance(said.value, bool) or not isinstance(said.value, int) or said.value <= 0:
        return None
    try:
        return to_sold_units(said.value, unit, product or Product("", ""))
    except (NotStated, Unreadable):
        return None
