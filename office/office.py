"""Everything joined once per process: the shop, the records, the carriers, on one clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
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
from office.orders import OrderBook
from office.records import open_records
from office.vocabulary import Vocabulary
from trade import cards
from trade.answers import SURE, find_answer, holds_for_everyone, is_stale, spoken_in
from trade.asking import Asked, ask_all
from trade.card_carrier import RateCardCarrier
from trade.catalogue import Product
from trade.clock import Clock, SystemClock
from trade.consignment import Consignment
from trade.errors import NotStated
from trade.exchange import ExchangeRates
from trade.facts import Fact
from trade.findings import Forms
from trade.landed import Customs
from trade.measured import Figure
from trade.money import Money
from trade.needs import Lacking, meet
from trade.places import Place
from trade.question import Question
from trade.samples import NOT_GIVEN, samples_given
from trade.search import SearchIndex, texts_of
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
        self.orders = OrderBook(lambda: self.shop, lambda: self.records, public_url)
        self._remote_carriers = remote_carriers
        self._remote_customs = remote_customs
        self._threads = ThreadPoolExecutor(16, "carrier")
        self._index: tuple[str, SearchIndex] | None = None
        self._vocabulary: tuple[str, Vocabulary] | None = None

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

    def find_products(self, words: str, language: str, limit: int = _FOUND) -> list[Product]:
        """Up to three products that the words may mean, the likeliest first."""
        shop = self.shop
        if self._index is None or self._index[0] != shop.version:
            self._index = (shop.version, SearchIndex(shop.catalogue, simplified, self._words().needs))
        return [match.product for match in self._index[1].search(words, language, limit)]

    def _words(self) -> Vocabulary:
        shop = self.shop
        if self._vocabulary is None or self._vocabulary[0] != shop.version:
            self._vocabulary = (shop.version, Vocabulary(shop))
        return self._vocabulary[1]

    def means(self, words: str, language: str, *concepts: str) -> bool:
        """Whether a text holds a word of one of these meanings."""
        return self._words().means(words, language, *concepts)

    def read_question(self, words: str, language: str, about: Collection[str] = ()) -> Question:
        """What a question about these SKUs asks, by the shop's own names and the words of its language."""
        return self._words().read(words, language, about)

    def figures(self, words: str, language: str) -> list[Figure]:
        """The plain numbers in a text with the unit behind each."""
        return self._words().figures(words, language)

    def meet(self, product: Product, asked: Question, language: str) -> tuple[list[Fact], Lacking]:
        """What of a need the product states, and what it does not."""
        words, own = self._words(), self.shop.language

        def meaning(text: str, is_buyers: bool) -> frozenset[str]:
            return words.needs(text, language) if is_buyers else words.needs(text, "en") | words.needs(text, own)

        texts = "\n".join(texts_of(product, ("", "en", own)))
        return meet(product, asked, words.forms(), meaning, texts)

    def value_forms(self) -> Forms:
        """How the seller may write a colour or a material."""
        return self._words().forms()

    def find_answer(
        self, words: str, language: str, at: datetime, sku: str = "", attribute: str = "", *, puts_forward: bool = False
    ) -> tuple[str, str, str] | None:
        """The seller's own words, their source and their language: what a person answered on the desk first, then
        `answers/`, with surer agreement where the question puts something forward for a yes."""
        answered = self.desk_answer(sku, attribute, language, at)
        if answered is not None:
            return answered
        shop = self.shop
        least = {"least": SURE} if puts_forward else {}
        found = find_answer(shop, words, language, at, sku, attribute, simplified, **least)
        return (found[0], found[1].source, spoken_in(found[1], found[0], shop.language)) if found else None

    def desk_answer(self, sku: str, attribute: str, language: str, at: datetime) -> tuple[str, str, str] | None:
        """What a person answered to the same question of another buyer: in `language` where given, else as written."""
        if not holds_for_everyone(attribute):
            return None
        answered = self.records.questions.answered(sku, attribute)
        if answered is None or is_stale(attribute, answered["answered_at"], at):
            return None
        texts = {str(spoken): str(text) for spoken, text in answered["answer"].items() if text}
        for spoken in (language, base(language), "en", *texts):
            if texts.get(spoken):
                return texts[spoken], f"questions#{answered['id']}", spoken or self.shop.language
        return None

    def ask_seller(self, conversation: str, message: str, sku: str, attribute: str, words: str) -> dict[str, Any]:
        """Put a question on the desk (once per conversation, product and attribute); the `not_stated` card."""
        number = self.records.questions.ask(conversation, message, sku, attribute, words)
        return cards.not_stated_card(str(number), sku, attribute)

    def quote(self, conversation: str, key: str, kind: str, card: dict[str, Any]) -> dict[str, Any]:
        """`card` under a number of its own; the same `key` always gives the card that was numbered first."""
        return self.records.quotes.number(conversation, key, kind, lambda number: {**card, "number": number})

    def note_old_rates(self, conversation: str, rates: ExchangeRates) -> None:
        """Tell the seller that prices are no longer shown in the buyers' currencies."""
        self.records.carrier_faults.note("exchange_rates", "expired", rates.day.isoformat(), conversation)

    def quoted(self, conversation: str, key: str) -> dict[str, Any] | None:
        """The newest quote whose key is `key`, whenever it was asked: `{card, at}`."""
        return self.records.quotes.newest(conversation, key)

    def quotes_of(self, conversation: str) -> list[dict[str, Any]]:
        """The cards quoted in a conversation, oldest first."""
        return self.records.quotes.of(conversation)

    def file_card(self, file: ShopFile) -> dict[str, Any]:
        return cards.file_card(file, f"{self.public_url}/shop/files/{file.name}")

    def orders_of(self, conversation: str) -> list[dict[str, Any]]:
        """The `draft_order` cards of a conversation, oldest first."""
        return self.orders.of(conversation)

    def sample_orders(self, conversation: str) -> list[dict[str, Any]]:
        """The `draft_order` cards of the conversation's samples that stand, oldest first: a bulk order may follow them."""
        kept = self.records.orders.of(conversation)
        return [order["document"] for order in kept if order["kind"] == "sample" and order["status"] not in NOT_GIVEN]

    def samples_given(self, conversation: str, sku: str, at: datetime, besides: str = "", **contact: str) -> int:
        """Pieces of this article that the buyer has on order as samples, here and under the same `email`, `phone` or
        `company` elsewhere; the order `besides` (one that is being revised, say) does not count."""
        orders = self.records.orders.samples_of(conversation, **contact)
        today = at.astimezone(self.shop.hours.zone).date()
        return samples_given([order for order in orders if order["number"] != besides], sku, today)

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
