"""Everything the business can refuse, as types with fields; the voice has a text for each `code`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(unsafe_hash=True)
class TradeError(Exception):
    """Base of all refusals. Fields are values, never sentences. Not frozen: Python itself writes to a raised exception."""

    def __str__(self) -> str:
        return repr(self)

    @property
    def code(self) -> str:
        """`below_moq` for `BelowMinimum`-like classes is set by each class; it names the response `utter_<code>`."""
        return "trade_error"


@dataclass(unsafe_hash=True)
class CurrencyMismatch(TradeError):
    """Two currencies met in one sum; there is no silent conversion."""

    left: str
    right: str


@dataclass(unsafe_hash=True)
class NoSuchProduct(TradeError):
    """The shop has no active product with this SKU."""

    sku: str

    @property
    def code(self) -> str:
        """`utter_no_such_product` says it."""
        return "no_such_product"


@dataclass(unsafe_hash=True)
class BelowMinimum(TradeError):
    """Asked for fewer than the minimum order quantity."""

    sku: str
    quantity: int
    minimum: int

    @property
    def code(self) -> str:
        """`utter_below_moq` says it."""
        return "below_moq"


@dataclass(unsafe_hash=True)
class NotStated(TradeError):
    """The shop does not say. It is never yes and never no: the caller files a question on the seller's desk."""

    sku: str
    attribute: str

    @property
    def code(self) -> str:
        """`utter_not_stated` says it."""
        return "not_stated"


@dataclass(unsafe_hash=True)
class SampleLimit(TradeError):
    """More pieces than the shop gives as samples; `given` are on order already."""

    sku: str
    quantity: int
    maximum: int
    given: int = 0

    @property
    def code(self) -> str:
        """`utter_sample_limit` says it."""
        return "sample_limit"


@dataclass(unsafe_hash=True)
class NoRate(TradeError):
    """No rate card or carrier serves this consignment to this place."""

    destination: str
    mode: str | None = None

    @property
    def code(self) -> str:
        """`utter_no_rate` says it."""
        return "no_rate"


@dataclass(unsafe_hash=True)
class WrongState(TradeError):
    """The order's state machine has no such step from here."""

    number: str
    state: str
    step: str

    @property
    def code(self) -> str:
        """`utter_wrong_state` says it."""
        return "wrong_state"


@dataclass(unsafe_hash=True)
class NoLongerHolds(WrongState):
    """The shop says otherwise today than the order does. `differences` are as `trade.revisions.differences` has them;
    where `renewed`, the next revision stands in its place already, at what holds today."""

    differences: tuple[Mapping[str, object], ...] = field(default=(), hash=False)
    renewed: bool = False


@dataclass(unsafe_hash=True)
class Unreadable(TradeError):
    """A text that should hold a value of `kind` does not; `expected` shows a right one."""

    kind: str
    text: str
    expected: str = ""


def decimal_of(text: str, kind: str = "number") -> Decimal:
    """The plain decimal number in `text` (no grouping).

    >>> decimal_of("3.80")
    Decimal('3.80')
    """
    try:
        value = Decimal(text.strip())
    except ArithmeticError:
        raise Unreadable(kind, text, "12.50") from None
    if not value.is_finite():
        raise Unreadable(kind, text, "12.50")
    return value
