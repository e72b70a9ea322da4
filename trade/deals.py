"""What a buyer and the seller agree on before it has a number: goods, freight, charges, term and place."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from trade.money import Money, total
from trade.places import Place
from trade.shipping import NamedCharge, ShippingOption


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So many units of one product at one unit price."""

    sku: str
    name: str
    quantity: int
    unit: str
    unit_price: Money
    options: Mapping[str, str] = field(default_factory=dict)
    """`colour`, `size`, … as the buyer said them."""
    list_price: Money | None = None
    """The shop's price for this quantity when the line was made; `None`: as `unit_price`."""
    from_stock: bool = False
    """Whether the stated stock held all of it then."""

    @property
    def amount(self) -> Money:
        """Rounded once, here."""
        return (self.unit_price * self.quantity).rounded()

    def card(self) -> dict[str, object]:
        """An entry of the card's `lines`."""
        card: dict[str, object] = {
            "sku": self.sku,
            "name": self.name,
            "quantity": self.quantity,
            "unit": self.unit,
            "unit_price": self.unit_price.card(),
            "amount": self.amount.card(),
        }
        if self.options:
            card["options"] = dict(self.options)
        if self.list_price is not None and self.list_price != self.unit_price:
            card["list_price"] = self.list_price.card()
        if self.from_stock:
            card["from_stock"] = True
        return card


@dataclass(frozen=True, slots=True)
class Deal:
    """An order's contents. `freight` `None` is not part of it: the buyer's own, or the seller's gift.

    `charges` are what a term holds beside goods and freight; `quotes` are the numbers of the quotations it is made of;
    `follows` is the sample order that led to it. All amounts are of one currency (`CurrencyMismatch` otherwise).
    """

    kind: str
    lines: tuple[OrderLine, ...]
    freight: Money | None = None
    incoterm: str = ""
    place: str = ""
    charges: tuple[NamedCharge, ...] = ()
    option: ShippingOption | None = None
    destination: Place | None = None
    estimate: bool = False
    """Whether freight or charges are one."""
    lead_time_days: tuple[int, int] | None = None
    follows: str = ""
    quotes: tuple[str, ...] = ()
    deposit_percent: Decimal | None = None
    """What a lower price was given for; `None` is the shop's usual deposit."""
    goods_valid_until: date | None = None
    """The last day of the goods' prices; `None` is as long as the shop's orders are."""

    @property
    def valid_until(self) -> date | None:
        """The last day of whatever ends first, if anything ends before the shop's orders do."""
        ends = [self.goods_valid_until, self.option.valid_until if self.option else None]
        return min((day for day in ends if day), default=None)

    @property
    def total(self) -> Money:
        """Goods, freight and charges."""
        amounts = [line.amount for line in self.lines]
        amounts += [self.freight.rounded()] if self.freight else []
        amounts += [charge.amount.rounded() for charge in self.charges]
        return total(amounts, self.lines[0].unit_price.currency)

    def card(self) -> dict[str, object]:
        """The part of the `draft_order` card that is the deal's own; what is not part of it has no key."""
        card: dict[str, object] = {
            "lines": [line.card() for line in self.lines],
            "freight": self.freight.rounded().card() if self.freight else None,
            "incoterm": self.incoterm,
            "place": self.place,
        }
        more: dict[str, object] = {
            "charges": [{"name": charge.name, "amount": charge.amount.rounded().card()} for charge in self.charges],
            "option": self.option.card() if self.option else None,
            "destination": self.destination.card() if self.destination else None,
            "estimate": self.estimate,
            "lead_time_days": list(self.lead_time_days) if self.lead_time_days else None,
            "follows": self.follows,
            "quotes": list(self.quotes),
            "deposit_percent": str(self.deposit_percent or ""),
        }
        return card | {name: value for name, value in more.items() if value}


def cart_key(conversation: str, deal: Deal) -> str:
    """The same for the same deal in one conversation, in any order of lines: a second yes makes no second order."""
    cart: dict[str, Any] = {
        "conversation": conversation,
        "kind": deal.kind,
        "lines": sorted(
            [line.sku, line.quantity, line.unit, _plain(line.unit_price), sorted(line.options.items())]
            for line in deal.lines
        ),
        "freight": _plain(deal.freight) if deal.freight else "",
        "carrier": [deal.option.carrier, deal.option.service, deal.option.mode] if deal.option else [],
        "charges": sorted([charge.name, _plain(charge.amount)] for charge in deal.charges),
        "incoterm": deal.incoterm,
        "place": deal.place,
        "destination": deal.destination.card() if deal.destination else {},
        "deposit": str(deal.deposit_percent or ""),
    }
    return hashlib.sha256(json.dumps(cart, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _plain(money: Money) -> str:
    return f"{money.amount.normalize():f} {money.currency}"
