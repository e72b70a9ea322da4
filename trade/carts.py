"""What a buyer is putting together: lines by product and quantity, changed message by message until they are ordered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class CartLine:
    """One product. `quantity` in units as sold, `None` while it is not said; `options` as said (`colour`, `size`)."""

    sku: str
    quantity: int | None = None
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A product named in a message, with the quantity and unit said of it, if any."""

    sku: str
    quantity: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Cart:
    """`is_open` while it is being collected. `spoken_of` is the SKU that a bare number is about."""

    lines: tuple[CartLine, ...] = ()
    is_open: bool = False
    spoken_of: str = ""
    revises: str = ""
    """The number of the order that this replaces; blank for a new one."""
    read: str = ""
    """The key of the deal that was read back last: a yes is a yes to just that."""
    option: Mapping[str, str] | None = None
    """The freight chosen: `carrier`, `service`, `mode`; empty is the buyer's own, `None` is not chosen."""
    place: Mapping[str, str] = field(default_factory=dict)
    """The slots of the destination as the cart was last seen with."""
    asked: tuple[str, ...] = ()
    """What was asked once and need not be answered: `contact`, `destination`."""
    drafted: str = ""
    """The number of the order that was made of the cart before."""

    @classmethod
    def of(cls, slot: Any) -> Cart:
        """The cart that `slot` tells; anything else is an empty one."""
        if not isinstance(slot, Mapping):
            return cls()
        lines = tuple(CartLine(**line) for line in slot.get("lines", ()))
        return cls(**{**slot, "lines": lines, "asked": tuple(slot.get("asked", ()))})

    def slot(self) -> dict[str, Any]:
        """Plain JSON, without what is not set."""
        empty = Cart()
        told: dict[str, Any] = {
            name: list(value) if isinstance(value := getattr(self, name), tuple) else value
            for name in self.__slots__
            if name != "lines" and getattr(self, name) != getattr(empty, name)
        }
        lines = [{"sku": line.sku, "quantity": line.quantity, "options": dict(line.options)} for line in self.lines]
        return {**told, "lines": lines}

    def line(self, sku: str) -> CartLine | None:
        """The line of this product."""
        return next((line for line in self.lines if line.sku == sku), None)

    @property
    def lacks_quantity(self) -> CartLine | None:
        """The first line that no quantity was said for."""
        return next((line for line in self.lines if line.quantity is None), None)

    @property
    def about(self) -> str:
        """The SKU that a bare number answers: what was asked, else what was spoken of, else the last one."""
        if self.lacks_quantity:
            return self.lacks_quantity.sku
        if self.line(self.spoken_of):
            return self.spoken_of
        return self.lines[-1].sku if self.lines else ""

    def with_line(self, line: CartLine, instead_of: str = "") -> Cart:
        """`line` added, or in place of that of its product or of `instead_of`; a quantity not said anew stays."""
        old = self.line(line.sku) or self.line(instead_of)
        if old is None:
            return replace(self, lines=(*self.lines, line), spoken_of=line.sku)
        options = {**(old.options if old.sku == line.sku else {}), **line.options}
        merged = CartLine(line.sku, old.quantity if line.quantity is None else line.quantity, options)
        kept = [merged if each is old else each for each in self.lines if each is old or each.sku != line.sku]
        return replace(self, lines=tuple(kept), spoken_of=line.sku)

    def without(self, sku: str) -> Cart:
        """The same cart without this product."""
        return replace(self, lines=tuple(line for line in self.lines if line.sku != sku))


def spoken_in(facts: Sequence[tuple[str, Any]], about: str) -> list[Spoken]:
    """Products and quantities of a message, `(slot, value)` in the order said.

    As many quantities as products are paired in order; otherwise a quantity belongs to the nearest product, and without
    any product to `about`.

    >>> spoken_in([("product", "A-1"), ("quantity", 500), ("product", "B-2"), ("quantity", 200)], "")
    [Spoken(sku='A-1', quantity=500, unit=''), Spoken(sku='B-2', quantity=200, unit='')]
    """
    products = [(at, str(value)) for at, (slot, value) in enumerate(facts) if slot == "product"]
    numbers = [(at, int(value)) for at, (slot, value) in enumerate(facts) if slot == "quantity" and _is_number(value)]
    names = [sku for _, sku in products]
    said: dict[str, Spoken] = {sku: Spoken(sku) for sku in names}
    for index, (at, quantity) in enumerate(numbers):
        if len(names) == len(numbers):
            sku = names[index]
        elif products:
            sku = min(products, key=lambda product: (abs(product[0] - at), product[0]))[1]
        else:
            sku = about
        if sku:
            said[sku] = Spoken(sku, quantity, next(_units_at(facts, at), ""))
    return list(said.values())


def _units_at(facts: Sequence[tuple[str, Any]], at: int) -> Iterator[str]:
    """The unit said with the quantity at `at`: after it, before another quantity, else right before it."""
    for slot, value in facts[at + 1 :]:
        if slot == "quantity":
            break
        if slot == "quantity_unit":
            yield str(value)
    if at and facts[at - 1][0] == "quantity_unit":
        yield str(facts[at - 1][1])


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
