"""Everything joined once per process: the shop, the records, the carriers, on one clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from adapters.calendars import day_off
from adapters.shop.watch import ShopWatch
from locales.han import simplified
from locales.languages import base
from office.carriers import RemoteCarriers
from office.config import config
from office.lines import Wakeups
from office.records import open_records
from trade import cards
from trade.answers import find_answer
from trade.asking import Asked, ask_all
from trade.card_carrier import RateCardCarrier
from trade.catalogue import Product
from trade.clock import Clock, SystemClock
from trade.consignment import Consignment
from trade.errors import NotStated
from trade.landed import Customs
from trade.money import Money
from trade.orders import DraftOrder, OrderLine, cart_key
from trade.places import Place
from trade.search import SearchIndex
from trade.shipping import Carrier, Refused
from trade.shop import Shop, ShopFile

if TYPE_CHECKING:
    from adapters.records.stores import Records

FOR_THE_SELLER = frozenset(
    {"not_configured", "login", "invalid", "throttled", "upstream", "timeout", "test_mode", "expired", "fuel_expired"}
)
"""Reasons for giving no price that the seller can do something about, or should know of."""

_FOUND = 3
"""Products offered for one search."""


class ShopSource(Protocol):
    """Where the newest good shop comes from."""

    def current(self) -> Shop: ...


class CustomsReckoner(Protocol):
    """Someone who says what import would cost; raises `Refused`."""

    def charges(self, consignment: Consignment, destination: Place, freight: Money, at: datetime) -> Customs: ...


class Office:
    """What actions, voice, front and desk share. `records` is opened on first use: understanding needs none."""

    def __init__(
        self,
        shop_source: ShopSource,
        clock: Clock,
        records: Callable[[], Records],
        public_url: str = "",
        remote_carriers: Callable[[Shop], Sequence[Carrier]] = lambda _: (),
        remote_customs: Callable[[Shop], Sequence[CustomsReckoner]] = lambda _: (),
    ) -> None:
        self._shop_source = shop_source
        self.clock = clock
        self._open_records = records
        self._records: Records | None = None
        self._opening = threading.Lock()
        self.public_url = public_url
        self._remote_carriers = remote_carriers
        self._remote_customs = remote_customs
        self._threads = ThreadPoolExecutor(16, "carrier")
        self._index: tuple[str, SearchIndex] | None = None

    @property
    def shop(self) -> Shop:
        """The newest good shop; a broken save keeps the last one."""
        return self._shop_source.current()

    @property
    def records(self) -> Records:
        with self._opening:
            if self._records is None:
                self._records = self._open_records()
        return self._records

    @property
    def carriers(self) -> tuple[Carrier, ...]:
        """The shop's rate cards, then whoever else can be asked."""
        shop = self.shop
        cards = (RateCardCarrier(card, shop.timezone) for card in shop.rate_cards)
        return (*cards, *self._remote_carriers(shop))

    def ask_carriers(self, conversation: str, consignment: Consignment, destination: Place, at: datetime) -> Asked:
        """Everyone's offers; who failed, or has something to renew, is noted for the seller."""
        offered, refused = ask_all(self.carriers, consignment, destination, at, self._threads)
        for why in refused:
            if why.reason in FOR_THE_SELLER:
                self.records.carrier_faults.note(why.carrier, why.reason, why.detail or why.source, conversation)
        return offered, refused

    def customs(
        self, conversation: str, consignment: Consignment, destination: Place, freight: Money, at: datetime
    ) -> Customs | None:
        """What import would cost by the first carrier that reckons it; None where nobody does."""
        for reckoner in self._remote_customs(self.shop):
            try:
                return reckoner.charges(consignment, destination, freight, at)
            except Refused as why:
                if why.reason in FOR_THE_SELLER:
                    self.records.carrier_faults.note(why.carrier, why.reason, why.detail, conversation)
        return None

    def is_day_off(self, country: str) -> Callable[[date], bool]:
        """Whether a day is none to work on in that country."""
        return day_off(country)

    def find_products(self, words: str, language: str) -> list[Product]:
        """Up to three products that the words may mean, the likeliest first."""
        shop = self.shop
        if self._index is None or self._index[0] != shop.version:
            self._index = (shop.version, SearchIndex(shop.catalogue, simplified))
        return [match.product for match in self._index[1].search(words, language, _FOUND)]

    def find_answer(
        self, words: str, language: str, at: datetime, sku: str = "", attribute: str = ""
    ) -> tuple[str, str] | None:
        """The seller's own words and their source: what a person answered on the desk first, then `answers/`."""
        if attribute:
            answered = self.records.questions.answered(sku, attribute)
            texts = (answered or {}).get("answer", {})
            text = texts.get(language) or texts.get(base(language)) or texts.get("")
            if answered and text:
                return str(text), f"questions#{answered['id']}"
        found = find_answer(self.shop, words, language, at, sku, attribute, simplified)
        return (found[0], found[1].source) if found else None

    def ask_seller(self, conversation: str, message: str, sku: str, attribute: str, words: str) -> dict[str, Any]:
        """Put a question on the desk (once per conversation, product and attribute); the `not_stated` card."""
        number = self.records.questions.ask(conversation, message, sku, attribute, words)
        return cards.not_stated_card(str(number), sku, attribute)

    def quote(self, conversation: str, key: str, kind: str, card: dict[str, Any]) -> dict[str, Any]:
        """`card` under a number of its own; the same `key` always gives the card that was numbered first."""
        return self.records.quotes.number(conversation, key, kind, lambda number: {**card, "number": number})

    def quoted(self, conversation: str, key: str) -> dict[str, Any] | None:
        """The newest quote whose key is `key`, whenever it was asked: `{card, at}`."""
        return self.records.quotes.newest(conversation, key)

    def file_card(self, file: ShopFile) -> dict[str, Any]:
        return cards.file_card(file, f"{self.public_url}/shop/files/{file.name}")

    def draft_order(
        self,
        conversation: str,
        *,
        kind: str,
        lines: tuple[OrderLine, ...],
        freight: Money | None,
        incoterm: str,
        place: str,
        at: datetime,
        estimate: bool = False,
    ) -> dict[str, Any]:
        """The `draft_order` card of the one order for this cart, made now or made before."""
        shop = self.shop
        key = cart_key(conversation, lines, kind, freight, incoterm, place)

        def build(number: str, access_key: str) -> dict[str, Any]:
            order = DraftOrder.new(
                number, kind, lines, shop, at, freight=freight, incoterm=incoterm, place=place, estimate=estimate
            )
            return order.card(f"{self.public_url}/orders/{number}?key={access_key}")

        made = self.records.orders.draft(conversation, key, shop.orders.number_format, build)
        document: dict[str, Any] = made["document"]
        return document

    def orders_of(self, conversation: str) -> list[dict[str, Any]]:
        """The `draft_order` cards of a conversation, oldest first."""
        return [order["document"] for order in self.records.orders.of(conversation)]

    def hand_over(self, conversation: str, reason: str, at: datetime, buyer_timezone: str) -> dict[str, Any]:
        """Tell the seller's people; the `handoff` card, with the promised time if the shop has hours."""
        hours = self.shop.hours
        try:
            reply_by: datetime | None = hours.reply_by(at)
        except NotStated:
            reply_by = None
        zone = buyer_timezone or self.shop.timezone
        card = cards.handoff_card("requested", reply_by=reply_by, hours=hours, buyer_timezone=zone)
        kept = self.records.handoffs.request(
            conversation, reason, str(card["reply_by"] or ""), str(card["reply_by_local"] or "")
        )
        # Asked a second time, the first promise stands.
        return {
            **card,
            "reply_by": kept["reply_by"] or None,
            "reply_by_local": kept["reply_by_local"] or kept["reply_by"] or None,
            "status": kept["status"],
        }


@lru_cache(maxsize=1)
def open_office() -> Office:
    """This process's office, joined at the first call."""
    settings = config()
    clock = SystemClock()
    wakeups = open_wakeups()
    remote = RemoteCarriers(settings.redis_url)
    return Office(
        ShopWatch(settings.shop_dir),
        clock,
        lambda: open_records(clock, wakeups.announce),
        settings.public_url,
        remote.of,
        remote.customs,
    )


@lru_cache(maxsize=1)
def open_wakeups() -> Wakeups:
    """This process's one line for wake-ups: listeners in the same process hear its records without going round."""
    return Wakeups(config().redis_url)
