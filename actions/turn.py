"""One turn as the actions see it: what was asked and said now, what was known before, and what to answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from locales.zones import country_of_phone, country_of_timezone
from office.office import Office
from trade.catalogue import Product
from trade.errors import NoSuchProduct, NotStated
from trade.measures import to_sold_units
from trade.places import Place
from trade.question import Question
from trade.shop import Shop


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing to say: a text id, typed values (see `locales/formats.py`), the cards that prove them, quick replies.

    `choices`: `{"label": text id, "values": {…}, "choice": {"intent": …, "entities": […]}}`.
    `asks` names what the reply asks back, so that the next *yes* means something. `proof` are cards of the same
    turn that stand in another reply: they prove this one's figures and are not shown again.
    """

    response: str
    values: Mapping[str, Any] = field(default_factory=dict)
    cards: Sequence[Mapping[str, Any]] = ()
    choices: Sequence[Mapping[str, Any]] = ()
    asks: str = ""
    language: str = ""
    proof: Sequence[Mapping[str, Any]] = ()


@dataclass(slots=True)
class Turn:
    """What a topic needs to answer. `changes` are the slots this turn sets; nothing else is remembered."""

    office: Office
    conversation: str
    message: str
    text: str
    language: str
    asks: tuple[str, ...]
    entities: tuple[Mapping[str, Any], ...]
    slots: Mapping[str, Any]
    page_sku: str
    timezone: str
    at: datetime
    likely: tuple[str, ...] = ()
    """What the message may mean, the likeliest first: for when nothing was understood."""
    wish: str = ""
    """`fastest` or `cheapest`, where the message says how to send."""
    nth: int | None = None
    """Which of the things shown last is meant: 1 the first, -1 the last."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """The part of the message that asks each of its questions, where it is known."""
    changes: dict[str, Any] = field(default_factory=dict)
    shop: Shop = field(init=False)

    def __post_init__(self) -> None:
        # One shop for the whole turn: a save in the middle must not give two prices in one answer.
        self.shop = self.office.shop
        if self.wish:
            self.remember(shipping_wish=self.wish)

    def said(self, slot: str) -> Any:
        """The value said in this very message (the last one said), or None."""
        return next((e["value"] for e in reversed(self.entities) if e["entity"] == slot), None)

    def all_said(self, slot: str) -> list[Any]:
        return [e["value"] for e in self.entities if e["entity"] == slot]

    def known(self, slot: str) -> Any:
        """Set by this turn, said now, or said before."""
        if slot in self.changes:
            return self.changes[slot]
        said = self.said(slot)
        return self.slots.get(slot) if said is None else said

    def product(self) -> Product | None:
        """The product under discussion: named now, named before, or the one of the page the buyer is on."""
        picked = self._picked()
        if picked:
            self.remember(product=picked)
        for sku in (self.known("product"), self.page_sku):
            if sku:
                try:
                    return self.shop.catalogue.get(str(sku))
                except NoSuchProduct:
                    continue
        return None

    def _picked(self) -> str | None:
        """The product of the list shown last that the buyer points at, unless another is named ("it" is the page's)."""
        shown = self.slots.get("shown_products") or []
        if self.nth is None or self.said("product") not in (None, self.page_sku) or not shown:
            return None
        place = self.nth - 1 if self.nth > 0 else self.nth
        return str(shown[place]) if -len(shown) <= place < len(shown) else None

    def products_said(self) -> list[Product]:
        """The products named in this very message, in order."""
        named = dict.fromkeys(str(sku).upper() for sku in self.all_said("product"))
        known = (self.shop.catalogue.products.get(sku) for sku in named)
        return [product for product in known if product is not None and product.active]

    def part(self, intent: str) -> str:
        """The words that ask this question; the whole message where that is not known."""
        return self.parts.get(intent) or self.text

    def read(self, intent: str) -> Question:
        """What those words ask of the products spoken of."""
        product = self.product()
        about = [one.sku for one in self.products_said()] or ([product.sku] if product else [])
        return self.office.read_question(self.part(intent), self.language, about)

    def is_sure_of(self, intent: str) -> bool:
        """Whether every word of that part belongs to this one question."""
        return len(self.asks) < 2 or intent in self.parts

    def quantity(self, product: Product) -> int | None:
        """The wanted quantity in the product's own unit, or None when none was said or its packing is not stated."""
        spoken = self.known("quantity")
        if spoken is None:
            return None
        # A unit said with an older number says nothing about a newer one.
        newer = self.said("quantity") is not None
        unit = self.said("quantity_unit") if newer else self.known("quantity_unit")
        try:
            return to_sold_units(int(spoken), str(unit or ""), product)
        except NotStated:
            return None

    def destination(self) -> tuple[Place, str] | None:
        """Where it goes, and what that was only guessed from (`phone`, `clock`, blank: it was said); None when unknown."""
        country = self.known("destination_country")
        if country:
            # A new country makes the city said with an old one worthless.
            moved = self.said("destination_country") is not None and self.slots.get("destination_country") not in (
                None,
                country,
            )
            read = self.said if moved else self.known
            parts = {name: str(read(f"destination_{name}") or "") for name in ("city", "postcode", "port")}
            return Place(str(country), **parts), ""
        guesses = {
            "phone": country_of_phone(str(self.known("phone") or "")),
            "clock": country_of_timezone(self.timezone),
        }
        for source, guessed in guesses.items():
            if guessed and guessed != self.shop.country:
                return Place(guessed), source
        return None

    def remember(self, **slots: Any) -> None:
        self.changes.update(slots)

    def not_stated(self, sku: str, attribute: str) -> dict[str, Any]:
        """File the question on the seller's desk; the `not_stated` card that says so."""
        return self.office.ask_seller(self.conversation, self.message, sku, attribute, self.text)
