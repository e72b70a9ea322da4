"""Bargaining in a conversation: an offer with its condition, who takes it up, what stands, and the check on what leaves."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.answers import ANSWERS
from actions.named import QuotePrice
from actions.negotiation import guarded
from actions.queue import read_turn
from actions.turn import Reply
from office.office import Office
from tests.actions.buyer import UnderstoodBuyer, card, names
from tests.actions.test_freight import with_shop
from trade.catalogue import Catalogue
from trade.shop import NegotiationLimits


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


def authority(buyer: UnderstoodBuyer, percent: str = "3", rounds: int = 2) -> None:
    with_shop(buyer, negotiation=NegotiationLimits(Decimal(percent), rounds, None))


def offers_of(buyer: UnderstoodBuyer) -> list[dict[str, Any]]:
    return [one for one in buyer.office.quotes_of(buyer.conversation) if "round" in one]


def orders_of(buyer: UnderstoodBuyer) -> list[dict[str, Any]]:
    return buyer.office.orders_of(buyer.conversation)


def says_yes(buyer: UnderstoodBuyer) -> dict[str, Any]:
    """Yes to whatever is asked until the order is written."""
    buyer.slots |= {"email": "buyer@example.com", "destination_country": "DE", "incoterm": "FOB"}
    for _ in range(4):
        buyer.says("yes", "affirm")
        if orders_of(buyer):
            return orders_of(buyer)[-1]
    raise AssertionError("no order after four times yes")


def test_a_discount_is_an_offer_on_a_condition_and_a_question(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("any discount on 1000?", "negotiate_price", quantity=1000)
    assert names(replies) == ["utter_concession", "utter_ask_concession"]
    offer = card(replies, "price_quote")
    assert (offer["unit_price"], offer["list_price"], offer["quantity"]) == (usd("3.13"), usd("3.20"), 1520)
    assert offer["number"]
    assert offer["valid_until"]


def test_the_yes_to_an_offer_orders_at_its_quantity_and_price(buyer: UnderstoodBuyer) -> None:
    buyer.says("any discount on 1000?", "negotiate_price", quantity=1000)
    (line,) = says_yes(buyer)["lines"]
    assert (line["quantity"], line["unit_price"]) == (1520, usd("3.13"))


def test_an_order_right_after_an_offer_takes_it_up(buyer: UnderstoodBuyer) -> None:
    buyer.says("any discount on 1000?", "negotiate_price", quantity=1000)
    buyer.says("fine, send the invoice", "place_order")
    assert buyer.slots["quantity"] == 1520


def test_the_higher_deposit_that_was_asked_for_stands_in_the_order(buyer: UnderstoodBuyer) -> None:
    buyer.says("2.90?", "negotiate_price", quantity=1000, target_price=usd("2.90"))
    second = card(buyer.says("3.00?", "negotiate_price", target_price=usd("3.00")), "price_quote")
    assert (second["condition"]["deposit_percent"], second["unit_price"]) == ("50", usd("3.11"))
    order = says_yes(buyer)
    assert order["lines"][0]["unit_price"] == usd("3.11")
    assert Decimal(order["deposit"]["amount"]) == Decimal(order["total"]["amount"]) / 2


def test_without_its_condition_the_price_list_holds(buyer: UnderstoodBuyer) -> None:
    buyer.says("any discount on 1000?", "negotiate_price", quantity=1000)
    assert card(buyer.says("and for 1000?", "ask_price", quantity=1000), "price_quote")["unit_price"] == usd("3.20")
    assert card(buyer.says("and for 1600?", "ask_price", quantity=1600), "price_quote")["unit_price"] == usd("3.13")
    buyer.office.clock.move(timedelta(days=30))  # type: ignore[attr-defined]
    assert card(buyer.says("and for 1600?", "ask_price", quantity=1600), "price_quote")["unit_price"] == usd("3.20")


def test_a_deposit_not_agreed_to_gives_no_price(buyer: UnderstoodBuyer) -> None:
    for target in ("2.90", "3.00"):
        buyer.says("lower?", "negotiate_price", quantity=1000, target_price=usd(target))
    buyer.says("no", "deny")
    assert card(buyer.says("price for 1000?", "ask_price", quantity=1000), "price_quote")["unit_price"] == usd("3.20")


def test_who_insists_hears_the_same_offer_and_the_seller_hears_of_it(buyer: UnderstoodBuyer) -> None:
    first = card(buyer.says("2.90?", "negotiate_price", quantity=1000, target_price=usd("2.90")), "price_quote")
    for words in ("2.90!", "2.50 or I go", "cheaper"):
        replies = buyer.says(words, "negotiate_price", target_price=usd("2.90"))
        assert names(replies) == ["utter_concession", "utter_offer_stands", "utter_ask_concession"]
        assert card(replies, "price_quote") == first
    (question,) = buyer.office.records.questions.listed(open_only=True)
    assert (question["attribute"], question["words"]) == ("target_price", "2.90!")


def test_another_process_with_no_memory_of_the_talk_offers_no_new_round(buyer: UnderstoodBuyer) -> None:
    first = card(buyer.says("2.90?", "negotiate_price", quantity=1000, target_price=usd("2.90")), "price_quote")
    anew = UnderstoodBuyer(buyer.office, buyer.conversation, sku=buyer.sku, language=buyer.language, count=50)
    again = card(anew.says("2.90?", "negotiate_price", quantity=1000, target_price=usd("2.90")), "price_quote")
    assert again == first
    assert len(offers_of(buyer)) == 1


def test_the_same_message_answered_twice_gets_the_same_answer(buyer: UnderstoodBuyer) -> None:
    first = buyer.says("cheaper?", "negotiate_price", quantity=1000)
    buyer.count -= 1
    assert buyer.says("cheaper?", "negotiate_price", quantity=1000) == first
    assert not buyer.office.records.questions.listed(open_only=True)


def test_a_target_that_the_list_meets_is_accepted_at_the_list(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("I pay 3.50", "negotiate_price", quantity=1000, target_price=usd("3.50"))
    assert names(replies)[0] == "utter_price"
    assert card(replies, "price_quote")["unit_price"] == usd("3.20")
    assert not offers_of(buyer)


def test_an_order_on_a_price_that_is_not_given_is_no_order(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("2.30 and I order", "negotiate_price", "place_order", quantity=1000, target_price=usd("2.30"))
    assert names(replies) == ["utter_concession", "utter_ask_concession"]
    assert not orders_of(buyer)


def test_above_the_sellers_amount_the_list_stands_and_a_person_decides(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("2.70 for 10000?", "negotiate_price", quantity=10000, target_price=usd("2.70"))
    assert names(replies)[:2] == ["utter_price", "utter_target_passed_on"]
    assert card(replies, "price_quote")["unit_price"] == usd("2.75")
    assert card(replies, "not_stated")["attribute"] == "target_price"


@pytest.mark.parametrize(("percent", "rounds"), [("0", 2), ("3", 0)])
def test_without_authority_nothing_moves(buyer: UnderstoodBuyer, percent: str, rounds: int) -> None:
    authority(buyer, percent, rounds)
    replies = buyer.says("3.19?", "negotiate_price", quantity=1000, target_price=usd("3.19"))
    assert names(replies)[:2] == ["utter_price", "utter_target_passed_on"]
    assert not offers_of(buyer)


def test_without_a_quantity_the_steps_are_shown_and_the_quantity_asked(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("cheaper?", "negotiate_price")
    assert names(replies) == ["utter_price_list", "utter_ask_quantity"]


WRONG = {
    "a price under the floor": {"unit_price": usd("2.50"), "total": usd("25000.00")},
    "the floor itself": {"unit_price": usd("2.68"), "total": usd("26800.00")},
    "a total that is less than its price": {"unit_price": usd("2.75"), "total": usd("20000.00")},
}


@pytest.fixture
def wrong_answer(request: pytest.FixtureRequest) -> Iterator[dict[str, Any]]:
    """The whole table of answers, one of them a liar."""
    quote = {"type": "price_quote", "number": "Q-1", "sku": "SL-201", "quantity": 10000, **WRONG[request.param]}
    said = Reply("utter_target_passed_on", {"product": {"sku": "SL-201"}}, [quote], asks="confirm_order")
    table: Any = ANSWERS
    honest = table["ask_price"]
    table["ask_price"] = lambda _: [said]
    yield quote
    table["ask_price"] = honest


@pytest.mark.parametrize("wrong_answer", sorted(WRONG), indirect=True)
def test_a_wrong_price_does_not_leave_whoever_made_it(
    office: Office, wrong_answer: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    conversation = office.records.conversations.open(language="en", sku="SL-201")["id"]
    tracker: Any = SimpleNamespace(
        sender_id=conversation,
        slots={},
        latest_message={
            "text": "price?",
            "intent": {"name": "ask_price"},
            "metadata": {"sku": "SL-201", "message": "m1"},
        },
    )
    dispatcher = CollectingDispatcher()
    with caplog.at_level(logging.ERROR):
        events = asyncio.run(QuotePrice(office).run(dispatcher, tracker, {}))
    (said,) = dispatcher.messages
    assert said["response"] == "utter_refused"
    assert [one["type"] for one in said["cards"]] == ["not_stated"]
    assert wrong_answer["unit_price"]["amount"] not in repr(dispatcher.messages)
    assert {event["name"]: event["value"] for event in events}.get("asked") is None, "a yes to it would order"
    (question,) = office.records.questions.listed(open_only=True)
    assert (question["sku"], question["attribute"], question["words"]) == ("SL-201", "price", "price?")
    floor = office.shop.catalogue.get("SL-201").floor_price
    assert floor is not None
    assert str(floor.amount) not in caplog.text


def test_what_is_right_passes_the_check_unchanged(office: Office) -> None:
    conversation = office.records.conversations.open(language="en", sku="SL-201")["id"]
    tracker: Any = SimpleNamespace(sender_id=conversation, slots={}, latest_message={"text": "", "metadata": {}})
    said = [Reply("utter_greet"), Reply("utter_price", {}, [{"sku": "SL-201", "unit_price": usd("2.75")}])]
    assert guarded(read_turn(tracker, office), said) == said


def test_the_price_to_the_port_follows_the_concession(buyer: UnderstoodBuyer) -> None:
    """What goods and freight come to is asked before and after: the goods are those of the offer."""
    place = {"destination_country": "DE", "destination_city": "Hamburg", "destination_port": "DEHAM"}
    buyer.slots |= {**place, "incoterm": "CIF", "shipping_mode": "sea"}
    buyer.says("any discount on 1000?", "negotiate_price", quantity=1000)
    whole = card(buyer.says("and CIF Hamburg for 1520?", "ask_shipping_cost", quantity=1520), "landed_quote")
    assert whole["lines"][0]["amount"] == usd("4757.60")
    whole = card(buyer.says("and CIF Hamburg for 1000?", "ask_shipping_cost", quantity=1000), "landed_quote")
    assert whole["lines"][0]["amount"] == usd("3200.00")


def test_an_offer_is_never_dearer_than_what_was_quoted_and_still_holds(buyer: UnderstoodBuyer) -> None:
    buyer.says("1000?", "ask_price", quantity=1000)
    product = buyer.office.shop.catalogue.get("SL-201")
    dearer = tuple(replace(tier, unit_price=tier.unit_price * Decimal("1.2")) for tier in product.tiers)
    with_shop(buyer, catalogue=Catalogue.of((replace(product, tiers=dearer),)))
    replies = buyer.says("cheaper?", "negotiate_price")
    assert names(replies)[:2] == ["utter_price", "utter_target_passed_on"]
    assert card(replies, "price_quote")["unit_price"] == usd("3.20")
