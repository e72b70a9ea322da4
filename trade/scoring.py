"""The visible parts of a lead's score. A reason is a code with points, and the very words that earned them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from trade.shop import Shop
from trade.wants import BuyerWords, Want, minimum_for, product_of, sample_most

_LONGEST_QUOTE = 200
_FREE_MAIL = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com aol.com
    proton.me protonmail.com gmx.com gmx.de gmx.net web.de t-online.de mail.ru yandex.ru yandex.com bk.ru list.ru
    qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net orange.fr free.fr laposte.net wanadoo.fr
    libero.it virgilio.it wp.pl o2.pl onet.pl uol.com.br bol.com.br terra.com.br rediffmail.com zoho.com mail.com
    """.split()  # noqa: SIM905
)
"""Mailboxes anybody gets; also under a country's ending (`yahoo.co.uk`, `hotmail.fr`)."""
_FREE_NAMES = frozenset(("yahoo", "hotmail", "outlook", "live", "gmx", "yandex"))
_COME_BACK = timedelta(hours=12)
_END_USER = "end_user"

POINTS = {
    "quantity_over_moq": 40,
    "quantity_top_tier": 15,
    "quantity_trial": 15,
    "places_order": 15,
    "states_timing": 10,
    "business_email": 10,
    "gives_email": 4,
    "gives_phone": 5,
    "gives_website": 5,
    "names_company": 8,
    "trade_buyer": 10,
    "states_destination": 6,
    "states_terms": 4,
    "asks_payment": 8,
    "asks_shipping": 5,
    "asks_certification": 5,
    "asks_customization": 6,
    "asks_price": 4,
    "asks_sample": 5,
    "negotiates": 5,
    "several_products": 5,
    "comes_back": 5,
    "states_purpose": 5,
    "complete": 5,
    "phone_matches": 3,
    "sample_only": -10,
    "end_user": -15,
    "many_samples": -5,
    "contradiction": -5,
    "purpose_refused": -4,
    "purpose_passed_over": -3,
    "free_mail_samples": -3,
    "offers_service": -60,
    "phishing": -60,
}
"""Reason → points. Each counts once, however often it is said. The hints at a collector of samples are weak on purpose: a
good buyer may give one or two of them, and an order behind the sample takes all of them away."""
_BY_ASK = {
    "place_order": "places_order",
    "ask_payment": "asks_payment",
    "ask_shipping_cost": "asks_shipping",
    "ask_delivery_time": "asks_shipping",
    "ask_shipping_terms": "asks_shipping",
    "ask_certification": "asks_certification",
    "ask_customization": "asks_customization",
    "ask_price": "asks_price",
    "request_sample": "asks_sample",
    "negotiate_price": "negotiates",
    "offer_service": "offers_service",
}
_BY_SLOT = {
    "needed_by": "states_timing",
    "phone": "gives_phone",
    "website": "gives_website",
    "company": "names_company",
    "destination_country": "states_destination",
    "destination_city": "states_destination",
    "destination_port": "states_destination",
    "destination_postcode": "states_destination",
    "incoterm": "states_terms",
    "phishing": "phishing",
}
_COMPLETE = (
    ("company",),
    ("contact_name", "email", "phone"),
    ("destination_country", "destination_city", "destination_port"),
    ("quantity",),
    ("needed_by",),
)
"""What a quotation that can be ordered needs to know, any slot of each."""
_BUYS_IN_BULK = frozenset({"importer", "wholesaler", "distributor"})
_BULK_UNITS = frozenset({"container", "pallet"})
_MANY_ARTICLES = 4


@dataclass(frozen=True, slots=True)
class Reason:
    """`quote` is a verbatim part of the text of `message`."""

    points: int
    reason: str
    quote: str
    message: str

    def as_dict(self) -> dict[str, object]:
        """An entry of the lead's `reasons`."""
        return {"points": self.points, "reason": self.reason, "quote": self.quote, "message": self.message}


def score_reasons(words: Sequence[BuyerWords], wanted: Sequence[Want], stage: str, shop: Shop) -> tuple[Reason, ...]:
    """All reasons, weightiest first, each code once. A message without words gives none."""
    by_message = {message.message: message for message in words}
    reasons: dict[str, Reason] = {}
    found = (
        *_of_quantities(wanted, by_message, shop),
        *_of_messages(words),
        *_of_the_whole(words, stage),
        *_of_the_purpose(words, stage),
        *(_of_a_collector(words, wanted, by_message, shop) if stage == "sample" else ()),
    )
    for code, message, quote in found:
        verbatim = quote if quote.strip() and quote in message.text else _opening(message.text)
        if verbatim and code not in reasons:
            reasons[code] = Reason(POINTS[code], code, verbatim, message.message)
    return tuple(sorted(reasons.values(), key=lambda reason: -abs(reason.points)))


_Found = Iterator[tuple[str, BuyerWords, str]]
"""Code, the message, and the words meant, blank for the message as a whole."""


def _of_quantities(wanted: Sequence[Want], by_message: dict[str, BuyerWords], shop: Shop) -> _Found:
    orders = [want for want in wanted if not want.is_sample]
    full = [want for want in orders if (least := minimum_for(shop, want.sku)) is not None and want.quantity >= least]
    for want in full:
        yield "quantity_over_moq", by_message[want.message], want.quote
        product = product_of(shop, want.sku)
        tiers = sorted(tier.from_quantity for tier in product.tiers) if product else []
        if len(tiers) > 1 and want.quantity >= tiers[-1]:
            yield "quantity_top_tier", by_message[want.message], want.quote
    for want in orders:
        # Without the product's own minimum nobody can say that so many are a trial.
        minimum = minimum_for(shop, want.sku) if product_of(shop, want.sku) else None
        if not full and minimum is not None and want.quantity > sample_most(shop, want.sku):
            yield "quantity_trial", by_message[want.message], want.quote


def _of_messages(words: Sequence[BuyerWords]) -> _Found:
    newest = {said.slot: (message, said) for message in words for said in message.facts}
    for slot, (message, said) in newest.items():
        if slot in _BY_SLOT:
            yield _BY_SLOT[slot], message, said.quote
        elif slot == "email":
            yield ("gives_email" if _is_free_mail(str(said.value)) else "business_email"), message, said.quote
        elif slot == "business_type":
            yield ("end_user" if said.value == _END_USER else "trade_buyer"), message, said.quote
    for message in words:
        for ask in message.asks:
            if ask in _BY_ASK:
                yield _BY_ASK[ask], message, ""


def _of_the_whole(words: Sequence[BuyerWords], stage: str) -> _Found:
    named: set[str] = set()
    for message in words:
        for said in message.facts:
            if said.slot == "product":
                named.add(str(said.value).upper())
                if len(named) == 2:
                    yield "several_products", message, said.quote
    asked = [message for message in words if "request_sample" in message.asks]
    if stage == "sample" and asked:
        yield "sample_only", asked[-1], ""
    for earlier, later in pairwise(words):
        if later.at - earlier.at >= _COME_BACK:
            yield "comes_back", later, ""
    yield from _of_the_phone(words)
    open_parts = set(_COMPLETE)
    for message in words:
        for said in message.facts:
            closed = {part for part in open_parts if said.slot in part and said.value}
            open_parts -= closed
            if closed and not open_parts:
                yield "complete", message, said.quote


def _of_the_phone(words: Sequence[BuyerWords]) -> _Found:
    """The number belongs to where the goods go. That it does not says nothing: people travel, and agents buy for others."""
    newest = {said.slot: (message, said) for message in words for said in message.facts}
    phone, place = newest.get("phone_country"), newest.get("destination_country")
    if phone and place and phone[1].value == place[1].value:
        yield "phone_matches", phone[0], phone[1].quote


def _of_the_purpose(words: Sequence[BuyerWords], stage: str) -> _Found:
    """What came of asking what the sample is for."""
    answers = [message for message in words if message.asked == "sample_purpose"]
    told = [message for message in answers if "inform" in message.asks]
    if told:
        yield "states_purpose", told[-1], ""
    elif stage == "sample" and answers and not any(said.slot == "business_type" for m in words for said in m.facts):
        refused = [message for message in answers if "deny" in message.asks]
        yield ("purpose_refused", refused[-1], "") if refused else ("purpose_passed_over", answers[-1], "")


def _of_a_collector(
    words: Sequence[BuyerWords], wanted: Sequence[Want], by_message: dict[str, BuyerWords], shop: Shop
) -> _Found:
    """Weak hints that somebody wants samples and nothing behind them; each is explained by the buyer's own words."""
    samples = [want for want in wanted if want.is_sample]
    beyond = [want for want in samples if want.quantity > sample_most(shop, want.sku)]
    many = beyond or (samples[-1:] if len({want.sku for want in samples}) >= _MANY_ARTICLES else [])
    if many:
        yield "many_samples", by_message[many[-1].message], many[-1].quote
        for message in words:
            for said in message.facts:
                claims = said.slot == "business_type" and said.value in _BUYS_IN_BULK
                if claims or (said.slot == "quantity_unit" and said.value in _BULK_UNITS):
                    yield "contradiction", message, said.quote
    mails = [(message, said) for message in words for said in message.facts if said.slot == "email"]
    asks = {ask for message in words for ask in message.asks}
    if "request_sample" in asks and mails and all(_is_free_mail(str(said.value)) for _, said in mails):
        yield "free_mail_samples", mails[-1][0], mails[-1][1].quote


def _is_free_mail(address: str) -> bool:
    domain = address.rpartition("@")[2].casefold()
    return domain in _FREE_MAIL or domain.partition(".")[0] in _FREE_NAMES


def _opening(text: str) -> str:
    """The beginning of a message, cut at a word where it is long; always a verbatim part of it."""
    text = text.strip()
    if len(text) <= _LONGEST_QUOTE:
        return text
    cut = text[:_LONGEST_QUOTE]
    return (cut[: cut.rfind(" ")] if " " in cut else cut).rstrip()
