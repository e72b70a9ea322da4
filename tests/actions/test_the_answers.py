"""What is answered to what, with the cards that prove it; every sentence passes the gate in every language."""

from __future__ import annotations

import pytest

from actions.answers import ANSWERS, OFFERED
from tests.actions.buyer import UnderstoodBuyer, card, names


def test_a_sample_is_offered_with_facts_terms_freight_and_one_question(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("1 pair as a sample please", "request_sample", quantity=1, quantity_unit="pair")
    assert names(replies) == ["utter_product", "utter_sample", "utter_shipping", "utter_ask_sample_purpose"]
    assert card(replies, "sample_offer")["credited_on_order"] is True
    couriers = [
        option["carrier"] for option in card(replies, "shipping_quote")["options"] if option["mode"] == "express"
    ]
    assert len(set(couriers)) == 3


def test_the_plan_behind_a_sample_is_quoted_and_a_yes_drafts_it(buyer: UnderstoodBuyer) -> None:
    buyer.says("1 pair as a sample please", "request_sample", quantity=1, quantity_unit="pair")
    replies = buyer.says("for my shop, 10000 pairs in autumn", "inform", quantity=10000, quantity_unit="pair")
    assert names(replies) == ["utter_price", "utter_shipping", "utter_confirm_order"]
    assert card(replies, "price_quote")["unit_price"] == {"amount": "2.75", "currency": "USD"}
    assert any(option["mode"].startswith("sea") for option in card(replies, "shipping_quote")["options"])
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert order["lines"][0]["quantity"] == 10000
    assert order["status"] == "pending_approval"


def test_the_plan_put_as_a_question_is_answered_with_its_freight_too(buyer: UnderstoodBuyer) -> None:
    buyer.says("a sample please", "request_sample")
    replies = buyer.says("and what would 10000 pairs cost?", "ask_price", quantity=10000)
    assert names(replies) == ["utter_price", "utter_shipping", "utter_confirm_order"]


@pytest.mark.parametrize("misread", ["find_product", "offer_service", "out_of_scope"])
def test_facts_given_to_an_open_question_are_its_answer(buyer: UnderstoodBuyer, misread: str) -> None:
    buyer.says("a sample please", "request_sample")
    replies = buyer.says("to sell in my shop, 10000 pairs", misread, quantity=10000, business_type="retailer")
    assert names(replies) == ["utter_price", "utter_shipping", "utter_confirm_order"]


def test_yes_said_three_times_makes_one_order(buyer: UnderstoodBuyer) -> None:
    buyer.says("10000 pairs", "ask_price", quantity=10000)
    for _ in range(3):
        buyer.says("order it", "place_order")
    assert len(buyer.office.orders_of(buyer.conversation)) == 1


def test_a_yes_to_nothing_orders_nothing(buyer: UnderstoodBuyer) -> None:
    buyer.slots |= {"product": "SL-201", "quantity": 10000}
    replies = buyer.says("yes", "affirm")
    assert not buyer.office.orders_of(buyer.conversation)
    assert "utter_order_drafted" not in names(replies)


def test_all_questions_are_answered_in_the_order_asked(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("moq? price for 1000? freight?", "ask_moq", "ask_price", "ask_shipping_cost", quantity=1000)
    assert names(replies)[:3] == ["utter_moq", "utter_price", "utter_shipping"]
    assert sum(bool(reply.asks) for reply in replies) <= 1


def test_what_is_not_stated_becomes_a_question_on_the_desk(buyer: UnderstoodBuyer) -> None:
    buyer.sku = "SL-230"
    replies = buyer.says("is it waterproof?", "ask_product_details", attribute="waterproof")
    assert names(replies)[0] == "utter_not_stated"
    asked = buyer.office.records.questions.listed(open_only=True)
    assert [(q["sku"], q["attribute"], q["words"]) for q in asked] == [("SL-230", "waterproof", "is it waterproof?")]
    assert card(replies, "not_stated")["question_id"] == str(asked[0]["id"])


def test_a_stated_no_is_said_as_no(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("is it waterproof?", "ask_product_details", attribute="waterproof")
    assert replies[0].values["value"] == {"stated": "no"}


def test_goods_without_packing_get_no_freight_figure(buyer: UnderstoodBuyer) -> None:
    buyer.sku = "BR-310"
    replies = buyer.says("freight for 500?", "ask_shipping_cost", quantity=500)
    assert names(replies)[0] == "utter_not_stated"
    assert card(replies, "not_stated")["attribute"] == "packing"


def test_a_target_price_said_again_lowers_nothing(buyer: UnderstoodBuyer) -> None:
    target = {"amount": "2.00", "currency": "USD"}
    first = buyer.says("2.00 for 1000", "negotiate_price", quantity=1000, target_price=target)
    for _ in range(5):
        again = buyer.says("2.00, last word", "negotiate_price", target_price=target)
        assert card(again, "price_quote") == card(first, "price_quote")


def test_the_floor_is_in_no_reply(buyer: UnderstoodBuyer) -> None:
    floor = buyer.office.shop.catalogue.get("SL-201").floor_price
    assert floor is not None
    for intent in ANSWERS:
        replies = buyer.says("your lowest?", intent, quantity=10000)
        assert str(floor.amount) not in repr(replies), intent


def test_below_the_minimum_a_sample_is_the_way(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("price for 20?", "ask_price", quantity=20)
    assert names(replies)[0] == "utter_below_moq"
    assert replies[0].choices[0]["choice"]["intent"] == "request_sample"


def test_without_a_known_place_the_destination_is_asked_once(buyer: UnderstoodBuyer) -> None:
    buyer.timezone = ""
    replies = buyer.says("freight for 1000?", "ask_shipping_cost", quantity=1000)
    assert names(replies) == ["utter_ask_destination"]
    replies = buyer.says("Hamburg, Germany", "inform", destination_country="DE", destination_city="Hamburg")
    assert names(replies)[0] == "utter_shipping"
    assert card(replies, "shipping_quote")["destination"] == {"country": "DE", "city": "Hamburg"}


def test_a_person_is_promised_with_both_clocks_and_only_once(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("a person please", "request_human")
    promise = card(replies, "handoff")
    assert promise["reply_by"].endswith("+08:00")
    assert promise["reply_by_local"].endswith("+01:00")
    again = buyer.says("a person please", "request_human")
    assert card(again, "handoff")["reply_by"] == promise["reply_by"]
    assert len(buyer.office.records.handoffs.promised()) == 1


@pytest.mark.parametrize("intent", sorted(ANSWERS))
def test_every_intent_has_a_provable_answer_with_and_without_a_product(buyer: UnderstoodBuyer, intent: str) -> None:
    assert buyer.says("…", intent)
    buyer.sku = ""
    buyer.slots = {}
    assert buyer.says("…", intent)
    assert buyer.says("…", intent, product="CU-901", quantity=700, destination_country="BR")


def test_not_understood_offers_the_two_likeliest_meanings_and_a_person(buyer: UnderstoodBuyer) -> None:
    buyer.likely = ("out_of_scope", "ask_payment", "ask_price", "ask_moq")
    (reply,) = buyer.says("hm, and the thing with the terms", "nlu_fallback")
    assert reply.response == "utter_which_meaning"
    assert [choice["choice"]["intent"] for choice in reply.choices] == ["ask_payment", "ask_price", "request_human"]


def test_not_understood_without_a_likely_meaning_asks_for_other_words(buyer: UnderstoodBuyer) -> None:
    buyer.likely = ("out_of_scope", "greet")
    (reply,) = buyer.says("qwertz", "nlu_fallback")
    assert reply.response == "utter_not_understood"
    assert [choice["choice"]["intent"] for choice in reply.choices] == ["request_human"]


def test_every_meaning_that_may_be_offered_has_an_answer() -> None:
    assert set(ANSWERS) >= OFFERED


def test_the_second_one_is_the_second_of_the_list_shown_last(buyer: UnderstoodBuyer) -> None:
    listed = buyer.says("hotel slippers?", "find_product")
    shown = [one["sku"] for reply in listed for one in reply.cards if one["type"] == "product"]
    assert len(shown) > 1
    buyer.nth = 2
    picked = buyer.says("how much is the second one?", "ask_price")
    assert card(picked, "product")["sku"] == shown[1]
    buyer.nth = None
    assert card(buyer.says("and the minimum?", "ask_moq"), "product")["sku"] == shown[1], "it stays the one talked of"
