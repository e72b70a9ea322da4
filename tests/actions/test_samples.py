"""A sample and the order behind it as one deal: told apart, asked about kindly, and given within the seller's limits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from actions.turn import Reply
from office.office import Office
from tests.actions.buyer import SENTENCES, UnderstoodBuyer, card, names
from tests.actions.test_freight import with_shop
from trade.shop import SamplePolicy

QUESTIONS = {
    "utter_ask_sample_purpose",
    "utter_ask_first_quantity",
    "utter_ask_market",
    "utter_ask_timing",
    "utter_ask_destination",
    "utter_ask_quantity",
    "utter_ask_product",
    "utter_ask_contact",
}
MARKS = "?？؟"


@pytest.fixture
def guest(office: Office) -> UnderstoodBuyer:
    """One buyer, in English, on the page of the slippers."""
    conversation = office.records.conversations.open(language="en", sku="SL-201")
    return UnderstoodBuyer(office, conversation["id"], sku="SL-201")


def asked(replies: list[Reply]) -> list[str]:
    return [reply.response for reply in replies if reply.response in QUESTIONS]


def order_a_sample(guest: UnderstoodBuyer, quantity: int = 1, **facts: Any) -> dict[str, Any]:
    """The order of so many as a sample, whatever has to be said for it."""
    replies = guest.says(
        "sample please",
        "request_sample",
        quantity=quantity,
        quantity_unit="pair",
        email="ann@nordwind.example",
        **facts,
    )
    replies = guest.says("please order the sample by DHL", "place_order", carrier=_carrier(replies))
    for _ in range(4):
        drafted = [made for reply in replies for made in reply.cards if made["type"] == "draft_order"]
        if drafted:
            return dict(drafted[0])
        replies = guest.says("yes", "affirm")
    raise AssertionError(names(replies))


def _carrier(replies: list[Reply]) -> str:
    return str(card(replies, "shipping_quote")["options"][0]["carrier"])


def test_the_questions_go_on_where_the_buyer_left_off(guest: UnderstoodBuyer) -> None:
    first = guest.says("a sample please", "request_sample")
    assert asked(first) == ["utter_ask_sample_purpose"]
    second = guest.says("to show our customers", "inform")
    assert asked(second) == ["utter_ask_first_quantity"]
    assert guest.slots["sample_purpose"] == "to show our customers"
    third = guest.says("about 10000 pairs", "inform", quantity=10000, quantity_unit="pair")
    assert asked(third) == []
    assert "utter_price" in names(third)


def test_a_stated_purpose_is_not_asked_for(guest: UnderstoodBuyer) -> None:
    replies = guest.says("a sample for my shop please", "request_sample", business_type="retailer")
    assert asked(replies) == ["utter_ask_first_quantity"]


def test_who_buys_for_own_use_is_not_asked_about_markets_and_orders(guest: UnderstoodBuyer) -> None:
    replies = guest.says("a sample for myself", "request_sample", business_type="end_user")
    for _ in range(5):
        assert not set(asked(replies)) & {"utter_ask_first_quantity", "utter_ask_market", "utter_ask_sample_purpose"}
        replies = guest.says("and the colour?", "ask_product_details", attribute="colour")


def test_a_trial_and_an_order_are_asked_other_things_than_a_sample(guest: UnderstoodBuyer) -> None:
    trial = guest.says("we would try 50 pairs first", "inform", quantity=50)
    bulk = guest.says("or rather 5000", "inform", quantity=5000)
    for replies in (trial, bulk):
        assert not set(asked(replies)) & {"utter_ask_sample_purpose", "utter_ask_first_quantity"}


def test_what_was_passed_over_is_never_asked_again_and_after_three_nothing_is(guest: UnderstoodBuyer) -> None:
    seen: list[str] = asked(guest.says("a sample please", "request_sample"))
    for attribute in ("colour", "material", "sole", "care", "weight", "waterproof", "non_slip", "size"):
        replies = guest.says(f"and the {attribute}?", "ask_product_details", attribute=attribute)
        assert sum(bool(reply.asks) for reply in replies) <= 1
        seen += [reply.asks for reply in replies if reply.asks]
    assert len(seen) == len(set(seen))
    assert len(seen) <= 3
    assert not any(reply.asks for reply in guest.says("ok?", "ask_moq"))


def test_a_refusal_is_taken_kindly_and_not_repeated(guest: UnderstoodBuyer) -> None:
    guest.says("a sample please", "request_sample")
    assert names(guest.says("I would rather not say", "deny")) == ["utter_understood"]
    later = guest.says("what is the sole made of?", "ask_product_details", attribute="sole")
    assert "utter_ask_sample_purpose" not in asked(later)


def test_an_answer_given_later_frees_the_way_for_the_next_question(guest: UnderstoodBuyer) -> None:
    guest.says("a sample please", "request_sample")
    guest.says("what is the sole made of?", "ask_product_details", attribute="sole")
    assert guest.slots["passed_over"] == ["sample_purpose"]
    guest.says("it is for our shops", "inform", business_type="retailer")
    assert "sample_purpose" not in guest.slots["passed_over"]


def test_a_contact_is_no_purpose(guest: UnderstoodBuyer) -> None:
    guest.says("a sample please", "request_sample")
    guest.says("ann@nordwind.example", "inform", email="ann@nordwind.example")
    assert not guest.slots.get("sample_purpose")


@pytest.mark.parametrize("first", ["request_sample", "inform", "ask_price", "ask_shipping_cost", "ask_moq", "affirm"])
def test_one_message_never_asks_two_things(guest: UnderstoodBuyer, first: str) -> None:
    guest.timezone = ""
    for number, intent in enumerate((first, "request_sample", "affirm", "inform", "ask_price", "deny", "affirm")):
        replies = guest.says("…", intent, **({"quantity": 500} if number == 4 else {}))
        texts = [SENTENCES.say(reply.response, "en", reply.values, guest.office.shop) for reply in replies]
        assert sum(text.count(mark) for text in texts for mark in MARKS) <= 1, texts


@pytest.mark.parametrize(
    ("fee", "freight", "lines"),
    [
        ("credited_on_order", "quoted", ["line_sample_freight_quoted", "line_sample_credited"]),
        ("paid", "collect", ["line_sample_freight_collect"]),
        ("paid", "prepaid", ["line_sample_freight_prepaid"]),
    ],
)
def test_fee_freight_and_credit_are_those_of_the_shop_and_nothing_else(
    buyer: UnderstoodBuyer, fee: str, freight: str, lines: list[str]
) -> None:
    with_shop(buyer, samples=SamplePolicy(3, fee, freight, (2, 3)))
    replies = buyer.says("a sample please", "request_sample")
    said = [
        line["text"] for reply in replies if reply.response == "utter_sample" for line in reply.values["terms"]["lines"]
    ]
    assert said == [*lines, "line_sample_lead_time"]
    assert card(replies, "sample_offer")["unit_price"] == {"amount": "6.00", "currency": "USD"}
    assert ("utter_shipping" in names(replies)) == (freight == "quoted")


def test_what_the_shop_does_not_say_about_samples_becomes_a_question(buyer: UnderstoodBuyer) -> None:
    with_shop(buyer, samples=None)
    assert "utter_not_stated" in names(buyer.says("a sample please", "request_sample"))


def test_more_than_the_limit_at_once_is_refused_with_the_limit(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("5 pairs as samples", "request_sample", quantity=5, quantity_unit="pair")
    assert "utter_sample_limit" in names(replies)
    assert card(replies, "sample_offer")["max_quantity"] == 3


def test_three_asked_for_in_three_messages_are_still_three(guest: UnderstoodBuyer) -> None:
    for quantity in (1, 2):
        order_a_sample(guest, quantity)
    assert guest.office.samples_given(guest.conversation, "SL-201", guest.office.clock.now()) == 3
    replies = guest.says("and one more pair as a sample", "request_sample", quantity=1, quantity_unit="pair")
    assert "utter_sample_given" in names(replies)
    assert card(replies, "sample_offer")["given"] == 3
    drafted = len(guest.office.sample_orders(guest.conversation))
    guest.says("order it anyway", "place_order")
    guest.says("yes", "affirm")
    assert len(guest.office.sample_orders(guest.conversation)) == drafted


@pytest.mark.parametrize(
    "known",
    [{"email": "ANN@nordwind.example"}, {"phone": "+4940123456"}, {"company": "Nordwind GmbH"}],
)
def test_another_conversation_of_the_same_buyer_shares_the_limit(
    office: Office, guest: UnderstoodBuyer, known: dict[str, str]
) -> None:
    order_a_sample(guest, 3)
    office.records.conversations.remember_buyer(
        guest.conversation, email="ann@nordwind.example", phone="+4940123456", company="Nordwind GmbH"
    )
    again = UnderstoodBuyer(office, office.records.conversations.open(language="en", sku="SL-201")["id"], sku="SL-201")
    replies = again.says("a sample please", "request_sample", **known)
    assert "utter_sample_given" in names(replies)
    other = UnderstoodBuyer(office, office.records.conversations.open(language="en", sku="SL-201")["id"], sku="SL-201")
    assert "utter_sample" in names(other.says("a sample please", "request_sample", email="li@elsewhere.example"))


def test_a_cancelled_sample_was_not_given(guest: UnderstoodBuyer) -> None:
    made = order_a_sample(guest, 3)
    guest.office.records.orders.step(made["number"], "cancel", "buyer", lambda _: "cancelled")
    assert guest.office.samples_given(guest.conversation, "SL-201", guest.office.clock.now()) == 0
    assert guest.office.sample_orders(guest.conversation) == []


def test_the_same_sample_confirmed_three_times_counts_once(guest: UnderstoodBuyer) -> None:
    order_a_sample(guest, 2)
    for _ in range(3):
        guest.says("yes", "affirm")
    assert guest.office.samples_given(guest.conversation, "SL-201", guest.office.clock.now()) == 2


def test_the_order_that_follows_names_its_sample(guest: UnderstoodBuyer) -> None:
    made = order_a_sample(guest, 1)
    guest.slots |= {"sample_wanted": False}
    guest.says("now 10000 pairs please", "ask_price", quantity=10000, quantity_unit="pair")
    replies = guest.says("order them", "place_order")
    for _ in range(4):
        if any(made["type"] == "draft_order" for reply in replies for made in reply.cards):
            break
        replies = guest.says("yes", "affirm")
    assert card(replies, "draft_order")["follows"] == made["number"]


def test_a_yes_to_how_the_sample_was_begins_the_order_and_no_second_sample(guest: UnderstoodBuyer) -> None:
    order_a_sample(guest, 1)
    guest.slots |= {"asked": "follow_up_sample"}
    replies = guest.says("yes please", "affirm")
    assert guest.slots["sample_wanted"] is False
    assert len(guest.office.orders_of(guest.conversation)) == 1
    assert any(reply.asks == "quantity" for reply in replies), names(replies)


def test_what_a_message_means_in_the_light_of_the_question_is_remembered_for_the_lead(guest: UnderstoodBuyer) -> None:
    guest.says("a sample please", "request_sample")
    guest.says("to sell in my shop, 10000 pairs", "find_product", quantity=10000, business_type="retailer")
    assert guest.slots["meant"] == {"message": "m2", "asks": ["inform"], "asked": "sample_purpose"}


def test_a_shop_of_its_own_policy_decides_how_many(buyer: UnderstoodBuyer) -> None:
    shop = buyer.office.shop
    product = replace(shop.catalogue.get("SL-201"), sample_max=1)
    assert shop.samples is not None
    with_shop(buyer, catalogue=type(shop.catalogue).of([product]))
    assert "utter_sample_limit" in names(buyer.says("2 samples", "request_sample", quantity=2, quantity_unit="pair"))


def test_a_courier_named_in_answer_to_our_suggestion_goes_on_to_the_order(guest: UnderstoodBuyer) -> None:
    guest.says("a sample for my shop", "request_sample", business_type="retailer", email="ann@nordwind.example")
    suggested = guest.says("and the sole?", "ask_product_details", attribute="sole")
    assert names(suggested)[-1] == "utter_which_carrier"
    assert names(guest.says("DHL please", "inform"))[-1] == "utter_confirm_order"


def test_a_courier_passed_over_is_not_asked_for_again(guest: UnderstoodBuyer) -> None:
    guest.says("a sample for my shop", "request_sample", business_type="retailer")
    guest.says("and the sole?", "ask_product_details", attribute="sole")
    later = guest.says("and the colour?", "ask_product_details", attribute="colour")
    assert "utter_which_carrier" not in names(later)
    assert "utter_confirm_order" not in names(later)
