"""The orders as conversations make and change them: one draft a deal, revisions instead of edits, shown to whose they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from office.records import NoSuchRecord
from trade.deals import Deal, cart_key
from trade.errors import WrongState
from trade.orders import OPEN, DraftOrder, next_status
from trade.revisions import revised
from trade.shop import Shop

if TYPE_CHECKING:
    from adapters.records.stores import Records

Card = dict[str, Any]


class OrderBook:
    """Cards are `draft_order` cards: the whole paper as it stands. `public_url` is where the buyers' pages are."""

    def __init__(self, shop: Callable[[], Shop], records: Callable[[], Records], public_url: str) -> None:
        self._shop = shop
        self._records = records
        self._public_url = public_url

    def draft(self, conversation: str, deal: Deal, at: datetime) -> Card:
        """The card of the one order for this deal, made now or made before."""
        shop = self._shop()

        def build(number: str, access_key: str) -> Card:
            return DraftOrder.new(number, deal, shop, at).card(f"{self._public_url}/orders/{number}?key={access_key}")

        key = cart_key(conversation, deal)
        made = self._records().orders.draft(conversation, key, shop.orders.number_format, build)
        return _card(made)

    def revise(self, number: str, deal: Deal, at: datetime) -> Card:
        """The card of the next revision, by the buyer's wish; it says what `changes`. The same deal again changes nothing.

        Raises `WrongState` for an order that is accepted, or over and done with.
        """
        shop, records = self._shop(), self._records().orders

        def build(kept: dict[str, Any]) -> Card:
            _open(number, kept["status"], "revise")
            return revised(kept["document"], deal, kept["revision"], shop, at)

        return _card(records.revise(number, "buyer", build, cart_key(str(records.get(number)["conversation"]), deal)))

    def cancel(self, number: str) -> Card:
        """The card of the cancelled order; raises `WrongState` where only a person may."""
        return _card(
            self._records().orders.step(number, "cancel", "buyer", lambda status: _open(number, status, "cancel"))
        )

    def of(self, conversation: str) -> list[Card]:
        """The cards of a conversation, oldest first."""
        return [_card(order) for order in self._records().orders.of(conversation)]

    def get(self, number: str) -> Card | None:
        """The card of an order, for whoever has been proved to be its buyer."""
        try:
            return _card(self._records().orders.get(number))
        except NoSuchRecord:
            return None

    def standing(self, conversation: str, deal: Deal) -> Card | None:
        """The card of the order already made for this deal, while it stands."""
        kept = self._records().orders.standing(conversation, cart_key(conversation, deal))
        return _card(kept) if kept else None

    def proved(self, number: str, contacts: Sequence[str], access_key: str = "") -> Card | None:
        """The card of the order `number`, for whoever has its page's key, or an e-mail or phone on file with it.

        A wrong number and a wrong proof look the same.
        """
        kept = self._records().orders.proved(number, contacts, access_key)
        return _card(kept) if kept else None


def _open(number: str, status: str, step: str) -> str:
    """Where the step leads; what is accepted is a person's to undo."""
    if status not in OPEN:
        raise WrongState(number, status, step)
    return next_status(status, step, number)


def _card(kept: dict[str, Any]) -> Card:
    card: Card = kept["document"]
    return card
