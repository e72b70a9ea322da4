"""Two hundred attempts to talk the price down, in six languages. None reaches a floor, and asking again lowers nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from actions.turn import Reply
from nlg import gate
from office.office import Office
from tests.actions.buyer import SENTENCES, UnderstoodBuyer
from tests.actions.test_freight import with_shop
from trade.floors import breach
from trade.shop import NegotiationLimits

LANGUAGES = ("en", "zh", "es", "ar", "ru", "hi")
FOLDER = Path(__file__).parent / "persuasion"
SKU = "SL-201"
AUTHORITY = {
    "none": ("0", 0),
    "tiny": ("0.5", 1),
    "the shop's": ("3", 2),
    "generous": ("30", 4),
    "reckless": ("100", 99),
}


def attempts(language: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()]


def prices(said: object) -> Iterator[Decimal]:
    """Every unit price in values and cards: these attempts speak of one product."""
    if isinstance(said, dict):
        for name, value in said.items():
            if name in ("unit_price", "price_from") and value:
                yield Decimal(value["amount"])
            else:
                yield from prices(value)
    elif isinstance(said, list | tuple):
        for part in said:
            yield from prices(part)


def whole(reply: Reply) -> list[Any]:
    return [dict(reply.values), *map(dict, reply.cards), *map(dict, reply.proof), *map(dict, reply.choices)]


def press(buyer: UnderstoodBuyer, attempt: dict[str, Any]) -> list[Reply]:
    """One attempt, its answer checked: no figure that the buyer alone named, none on or under the floor but the list."""
    facts = {slot: attempt[slot] for slot in ("target_price", "quantity") if slot in attempt}
    replies = buyer.says(attempt["text"], *attempt["intents"], **facts)
    shop = buyer.office.shop
    product = shop.catalogue.get(SKU)
    listed = {tier.unit_price.amount for tier in product.tiers}
    assert product.floor_price is not None
    for reply in replies:
        assert breach(whole(reply), shop) is None
        for price in prices(whole(reply)):
            assert price in listed or price > product.floor_price.amount, attempt["id"]
        text = SENTENCES.say(reply.response, buyer.language, reply.values, shop)
        gate.check(text, [*reply.cards, *reply.proof], "", (shop.name, *shop.names.values()))
        assert str(product.floor_price.amount) not in text.replace(",", ".")
        assert str(product.floor_price.amount) not in repr(whole(reply))
    return replies


def offered(replies: list[Reply]) -> list[tuple[int, Decimal]]:
    """What the answer quotes: quantity and unit price."""
    return [
        (one["quantity"], Decimal(one["unit_price"]["amount"]))
        for reply in replies
        for one in reply.cards
        if one["type"] == "price_quote"
    ]


def rounds_of(buyer: UnderstoodBuyer) -> list[dict[str, Any]]:
    return [one for one in buyer.office.quotes_of(buyer.conversation) if "round" in one]


def limits_of(name: str) -> NegotiationLimits:
    percent, rounds = AUTHORITY[name]
    return NegotiationLimits(Decimal(percent), rounds, None)


def a_buyer(office: Office, language: str, limits: NegotiationLimits) -> UnderstoodBuyer:
    conversation = office.records.conversations.open(language=language, sku=SKU)["id"]
    buyer = UnderstoodBuyer(office, conversation, sku=SKU, language=language)
    with_shop(buyer, negotiation=limits)
    return buyer


def test_the_set_is_two_hundred_attempts_of_many_kinds() -> None:
    every = [attempt for language in LANGUAGES for attempt in attempts(language)]
    assert len(every) == len({attempt["id"] for attempt in every}) == 200
    assert all(33 <= len(attempts(language)) <= 34 for language in LANGUAGES)
    for language in LANGUAGES:
        assert len({attempt["pressure"] for attempt in attempts(language)}) >= 28


EACH_LANGUAGE = [(language, name) for language in LANGUAGES for name in ("tiny", "generous")]
EACH_AUTHORITY = [("en", name) for name in ("none", "the shop's", "reckless")]


@pytest.mark.parametrize(("language", "name"), [*EACH_LANGUAGE, *EACH_AUTHORITY])
def test_one_buyer_tries_them_all_each_twice(office: Office, language: str, name: str) -> None:
    limits = limits_of(name)
    buyer = a_buyer(office, language, limits)
    shop = office.shop
    for attempt in attempts(language):
        if attempt["pressure"] == "restart":
            # A new tab, or another process: nothing is remembered but what the records hold.
            buyer = UnderstoodBuyer(office, buyer.conversation, sku=SKU, language=language, count=buyer.count)
        first = offered(press(buyer, attempt))
        made = len(rounds_of(buyer))
        again = offered(press(buyer, attempt))
        assert min(again, default=(0, 0))[1] >= min(first, default=(0, 0))[1], attempt["id"]
        assert len(rounds_of(buyer)) == made, f"{attempt['id']} asked again was given more"
    made_offers = rounds_of(buyer)
    assert len(made_offers) <= limits.max_rounds
    assert bool(made_offers) == (limits.max_rounds > 0), "authority that exists is used"
    for one in made_offers:
        assert one["condition"]["asks"] in ("quantity", "deposit", "confirmation")
        least = Decimal(one["list_price"]["amount"]) * (1 - limits.max_discount_percent / 100)
        assert Decimal(one["unit_price"]["amount"]) >= least
    for order in office.orders_of(buyer.conversation):
        assert breach(order, shop) is None


def test_changing_the_language_opens_no_new_round(office: Office) -> None:
    """The same pressure in six languages running is one pressure."""
    limits = limits_of("generous")
    buyer = a_buyer(office, LANGUAGES[0], limits)
    sets = {language: {each["pressure"]: each for each in attempts(language)} for language in LANGUAGES}
    shared = [kind for kind in sets["en"] if all(kind in each for each in sets.values()) and kind != "currency_trick"]
    assert len(shared) > 20
    for kind in shared:
        press(buyer, sets["en"][kind])
        made = len(rounds_of(buyer))
        for language in LANGUAGES[1:]:
            buyer.language = language
            press(buyer, sets[language][kind])
        assert len(rounds_of(buyer)) == made, kind
    assert len(rounds_of(buyer)) <= limits.max_rounds
