"""Bargaining inside the seller's authority: what may be conceded, and what it asks in return.

An offer follows from the price list, `shop.negotiation` and the round alone. The floor, and the price of the next
tier, only strike offers out: none lies on or near the floor by design, so no series of offers tells where it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import Any

from trade.catalogue import Product
from trade.floors import is_above_floor
from trade.money import Money
from trade.pricing import PriceQuote, next_tier
from trade.shop import Shop

_DEPOSITS = (Decimal(50), Decimal(100))
"""What is asked for where the seller's usual deposit is lower: the half, else all."""
_MOST_MORE = Decimal("1.5")
"""How many times the buyer's own quantity is asked for at most."""
_WORTH_ASKING = Decimal("1.2")
"""A tier nearer than this many times the quantity is itself the better offer."""
_LEAST_PERCENT = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Condition:
    """What a lower price is given for. `asks` is what this round asked: `quantity`, `deposit` or `confirmation`.

    The price holds for at least `quantity` units ordered by `until`, with `deposit_percent` as deposit where that is
    not `None`; otherwise the price list does.
    """

    asks: str
    quantity: int
    deposit_percent: Decimal | None
    until: date

    def card(self) -> dict[str, object]:
        """The `condition` of a `price_quote` card."""
        percent = self.deposit_percent
        return {
            "asks": self.asks,
            "quantity": self.quantity,
            "deposit_percent": format(percent.normalize(), "f") if percent is not None else None,
            "until": self.until.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class Concession:
    """A unit price under the list, offered in `round` (from one). `target` is what the buyer had named, if anything."""

    number: str
    round: int
    sku: str
    unit_price: Money
    condition: Condition
    target: Money | None

    @classmethod
    def of(cls, card: Mapping[str, Any]) -> Concession:
        """From the `price_quote` card in the records."""
        stated = card["condition"]
        percent = stated["deposit_percent"]
        condition = Condition(
            stated["asks"],
            stated["quantity"],
            Decimal(percent) if percent else None,
            date.fromisoformat(stated["until"]),
        )
        price, target = card["unit_price"], card["target"]
        return cls(
            card["number"],
            card["round"],
            card["sku"],
            Money.of(price["amount"], price["currency"]),
            condition,
            Money.of(target["amount"], target["currency"]) if target else None,
        )

    def card(self, quote: PriceQuote) -> dict[str, object]:
        """The `price_quote` card of the offer itself; `quote` is the list's for the condition's quantity."""
        target = self.target.card() if self.target else None
        return {**conceded_card(quote, self), "round": self.round, "target": target}


def conceded(cards: Iterable[Mapping[str, Any]], sku: str) -> tuple[Concession, ...]:
    """What was conceded for a product, by round, out of all cards quoted in a conversation."""
    found = [Concession.of(card) for card in cards if card.get("sku") == sku and "round" in card]
    return tuple(sorted(found, key=lambda one: one.round))


def has_authority(product: Product, shop: Shop) -> bool:
    """Whether any discount may be spoken of. Zero means zero, and where no floor is stated nobody knows what is too low."""
    limits = shop.negotiation
    return limits.max_discount_percent > 0 and limits.max_rounds > 0 and product.floor_price is not None


def concede(
    quote: PriceQuote, shop: Shop, at: datetime, before: Sequence[Concession], target: Money | None
) -> Concession | None:
    """The next offer on the list price of `quote`, not yet numbered; `None` where the list price, or what was offered
    before, stands and a person decides.

    After the first round only a buyer who moves is met again: with a higher target than before, or a larger
    quantity. Each offer asks for something that was not asked before.
    """
    limits = shop.negotiation
    if not has_authority(quote.product, shop) or len(before) >= limits.max_rounds:
        return None
    if target is not None and target.currency != quote.unit_price.currency:
        target = None
    if (before and not _moved(before[-1], quote.quantity, target)) or (target and quote.unit_price <= target):
        return None
    fitting = (one for one in _conditions(quote, shop, at, before) if _is_small_enough(quote, one.quantity, shop))
    condition = next(fitting, None)
    price = _offer(quote, shop, len(before) + 1)
    if condition is None or price is None:
        return None
    if target is not None and price < target:
        # Nobody is given more than was asked for.
        price = min(_rounded_up(target, quote.unit_price), quote.unit_price)
    better = (one.unit_price for one in before if one.condition.quantity <= condition.quantity)
    if price == quote.unit_price or any(one <= price for one in better):
        return None
    return Concession("", len(before) + 1, quote.product.sku, price, condition, target)


def standing(
    before: Iterable[Concession], quote: PriceQuote, shop: Shop, at: datetime, accepted: str = ""
) -> Concession | None:
    """The concession whose condition is met by the quantity of `quote` today, the lowest of several.

    One that asks for a deposit is met when the buyer has `accepted` its number.
    """
    today = at.astimezone(shop.hours.zone).date()
    held = [
        one
        for one in before
        if one.condition.quantity <= quote.quantity
        and today <= one.condition.until
        and (one.condition.deposit_percent is None or one.number == accepted)
        and one.unit_price.currency == quote.unit_price.currency
        and one.unit_price < quote.unit_price
        and is_above_floor(one.unit_price, quote.product)
        and _is_small_enough(quote, quote.quantity, shop)
    ]
    return min(held, key=lambda one: one.unit_price.amount, default=None)


def as_conceded(
    quote: PriceQuote, cards: Iterable[Mapping[str, Any]], shop: Shop, at: datetime, accepted: str
) -> tuple[dict[str, Any], str]:
    """The card of `quote`, at the conceded price where the condition of one out of `cards` is met, and `/` with the
    number of the offer it follows, else blank."""
    held = standing(conceded(cards, quote.product.sku), quote, shop, at, accepted)
    return (quote.card(), "") if held is None else (conceded_card(quote, held), f"/{held.number}")


def conceded_card(quote: PriceQuote, concession: Concession) -> dict[str, object]:
    """The `price_quote` card of `quote` at the conceded price, with its condition and the `list_price` it stands for."""
    lower = replace(
        quote,
        unit_price=concession.unit_price,
        total=(concession.unit_price * quote.quantity).rounded(),
        valid_until=min(quote.valid_until, concession.condition.until),
        sources=(*quote.sources, "shop.yml#negotiation"),
    )
    return {**lower.card(), "list_price": quote.unit_price.card(), "condition": concession.condition.card()}


def _moved(last: Concession, quantity: int, target: Money | None) -> bool:
    raised = target is not None and (last.target is None or last.target < target)
    return raised or quantity > last.condition.quantity


def _offer(quote: PriceQuote, shop: Shop, round_: int) -> Money | None:
    """The price of a round: each step smaller than the one before, all of them together the whole authority.

    A price that the floor or the next tier forbids is none to creep up to: half the discount is tried instead.
    """
    limits = shop.negotiation
    left = Decimal(limits.max_rounds - round_) / limits.max_rounds
    percent = limits.max_discount_percent * (1 - left * left)
    further = next_tier(quote.product, quote.quantity)
    while percent >= _LEAST_PERCENT:
        price = _rounded_up(quote.unit_price * (1 - percent / 100), quote.unit_price)
        if is_above_floor(price, quote.product) and (further is None or further.unit_price < price):
            return price
        percent /= 2
    return None


def _conditions(quote: PriceQuote, shop: Shop, at: datetime, before: Sequence[Concession]) -> Iterator[Condition]:
    """What this round may ask for, by the records: what the buyer raised by himself first, then what was not asked yet."""
    if before and quote.quantity > before[-1].condition.quantity:
        yield Condition("quantity", quote.quantity, None, quote.valid_until)
        return
    asked = {one.condition.asks for one in before}
    more = _larger(quote)
    if more is not None and "quantity" not in asked:
        yield Condition("quantity", more, None, quote.valid_until)
    usual = shop.payment.deposit_percent if shop.payment else _DEPOSITS[-1]
    deposit = next((percent for percent in _DEPOSITS if percent > usual), None)
    if deposit is not None and "deposit" not in asked:
        yield Condition("deposit", quote.quantity, deposit, quote.valid_until)
    days = shop.orders.validity_days // 2
    if days and "confirmation" not in asked:
        today = at.astimezone(shop.hours.zone).date()
        yield Condition("confirmation", quote.quantity, None, today + timedelta(days=days))


def _larger(quote: PriceQuote) -> int | None:
    """A quantity nearer the next tier, in full cartons; `None` where there is none or the tier itself is near."""
    further = next_tier(quote.product, quote.quantity)
    if further is None or further.from_quantity < quote.quantity * _WORTH_ASKING:
        return None
    wanted = min((quote.quantity + further.from_quantity) // 2, int(quote.quantity * _MOST_MORE))
    packing = quote.product.packing
    if packing is not None:
        wanted = -(-wanted // packing.carton_units) * packing.carton_units
    return wanted if quote.quantity < wanted < further.from_quantity else None


def _is_small_enough(quote: PriceQuote, quantity: int, shop: Shop) -> bool:
    """Whether so large an order may be conceded on without a person; in another currency nobody has compared."""
    limit = shop.negotiation.approval_above
    value = quote.unit_price * quantity
    return limit is None or (limit.currency == value.currency and value <= limit)


def _rounded_up(price: Money, like: Money) -> Money:
    """To the digits `like` is written in, at least its currency's; one more where that would be a coarse step."""
    written = [-int(money.amount.as_tuple().exponent) for money in (like, like.rounded())]
    step = Decimal(1).scaleb(-max(written))
    if like.amount < 100 * step:
        step /= 10
    return Money(price.amount.quantize(step, ROUND_CEILING), price.currency)
