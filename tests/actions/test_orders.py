"""Orders in the conversation: any order of answers, one question at a time, read back in full, one yes, one draft."""

from __future__ import annotations

import copy
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from actions.turn import Reply
from tests.actions.buyer import SENTENCES, UnderstoodBuyer, card, names
from tests.fakes.slipper_shop import usd
from trade.errors import WrongState
from trade.floors import breach
from trade.orders import next_status
from trade.shop import Shop

HAMBURG = {"destination_country": "DE", "destination_city": "Hamburg"}
LYON = {"destination_country": "FR", "destination_city": "Lyon"}
MAIL = {"email": "mia@example.com"}


def orders(buyer: UnderstoodBuyer) -> list[dict[str, Any]]:
    return buyer.office.orders_of(buyer.conversation)


def texts_of(reply: Reply, *names_: str) -> list[str]:
    """The ids of the lines in these values."""
    return [line["text"] for name in names_ for line in reply.values[name]["lines"]]


def line_of(reply: Reply, text: str) -> dict[str, Any]:
    """The values of the first line with this id."""
    lines = [line for value in reply.values.values() if isinstance(value, dict) for line in value.get("lines", ())]
    return next(dict(line["values"]) for line in lines if line["text"] == text)


def goods(reply: Reply) -> list[tuple[str, int]]:
    """What was read back: `[(sku, quantity)]`."""
    return [
        (line["values"]["product"]["sku"], line["values"]["quantity"]["count"])
        for line in reply.values["goods"]["lines"]
    ]


def wants(buyer: UnderstoodBuyer, quantity: int = 500, **facts: Any) -> Reply:
    """An order begun with everything said at once; what is read back."""
    (reply,) = buyer.says("I want to order", "place_order", quantity=quantity, **{**HAMBURG, **MAIL, **facts})
    assert reply.response == "utter_confirm_order", reply.response
    return reply


def drafted(buyer: UnderstoodBuyer, quantity: int = 500, **facts: Any) -> dict[str, Any]:
    wants(buyer, quantity, **facts)
    return card(buyer.says("yes", "affirm"), "draft_order")


def move(buyer: UnderstoodBuyer, number: str, *steps: str) -> None:
    """A person at the desk, or the order page."""
    for step in steps:
        buyer.office.records.orders.step(number, step, "mei", lambda status, step=step: next_status(status, step))


def another(buyer: UnderstoodBuyer, **known: str) -> UnderstoodBuyer:
    """Somebody in a conversation of their own."""
    talk = buyer.office.records.conversations.open(language=buyer.language)
    return UnderstoodBuyer(buyer.office, talk["id"], language=buyer.language, slots=dict(known))


class Fixed:
    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def current(self) -> Shop:
        return self._shop


# Collecting


def test_what_is_missing_is_asked_one_question_at_a_time(buyer: UnderstoodBuyer) -> None:
    buyer.sku, buyer.timezone = "", ""
    asked = [
        buyer.says("I want to order", "place_order"),
        buyer.says("the fuzzy slippers", "find_product", product="SL-201"),
        buyer.says("500", "inform", quantity=500),
        buyer.says("Hamburg", "inform", **HAMBURG),
        buyer.says("mia@example.com", "inform", **MAIL),
    ]
    assert [names(replies) for replies in asked] == [
        ["utter_which_product"],
        ["utter_ask_quantity"],
        ["utter_ask_destination"],
        ["utter_ask_contact"],
        ["utter_confirm_order"],
    ]
    assert not orders(buyer)


def test_answers_may_come_in_any_order(buyer: UnderstoodBuyer) -> None:
    buyer.sku, buyer.timezone = "", ""
    buyer.says("I want to order, to Hamburg", "place_order", **HAMBURG)
    assert names(buyer.says("mia@example.com", "inform", **MAIL)) == ["utter_which_product"]
    assert len(buyer.says("five hundred", "inform", quantity=500)) == 1
    (reply,) = buyer.says("of the fuzzy ones", "find_product", product="SL-201")
    assert goods(reply) == [("SL-201", 500)]


def test_a_buyer_who_passes_the_contact_over_is_not_asked_again(buyer: UnderstoodBuyer) -> None:
    assert names(buyer.says("order 500", "place_order", quantity=500, **HAMBURG)) == ["utter_ask_contact"]
    assert names(buyer.says("later", "inform")) == ["utter_confirm_order"]
    replies = buyer.says("yes", "affirm")
    assert names(replies) == ["utter_order_drafted"]


def test_everything_is_read_back_before_anything_is_drafted(buyer: UnderstoodBuyer) -> None:
    reply = wants(buyer, 10000, company="Mia GmbH")
    assert not orders(buyer)
    line = line_of(reply, "line_order_goods")
    assert (line["unit_price"]["amount"], line["amount"]["amount"]) == ("2.75", "27500.00")
    assert texts_of(reply, "details") == [
        "line_order_freight_own",
        "line_order_total",
        "line_order_parts",
        "line_order_term",
        "line_order_destination",
        "line_order_contact",
        "line_order_ready",
        "line_order_valid",
    ]
    assert line_of(reply, "line_order_term")["term"] == "FOB Ningbo"
    assert line_of(reply, "line_order_contact")["contact"] == {"list": ["Mia GmbH", "mia@example.com"]}
    parts = line_of(reply, "line_order_parts")
    assert (parts["deposit"]["amount"], parts["balance"]["amount"]) == ("8250.00", "19250.00")


def test_what_is_read_back_is_what_is_drafted(buyer: UnderstoodBuyer) -> None:
    reply = wants(buyer, 2000, incoterm="CIF", shipping_mode="sea", destination_port="DEHAM")
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert order["total"] == line_of(reply, "line_order_total")["total"]
    assert order["freight"] == line_of(reply, "line_order_freight")["price"]
    assert order["valid_until"] == line_of(reply, "line_order_valid")["valid_until"]["date"]
    assert order["destination"]["city"] == "Hamburg"


def test_options_are_taken_as_said(buyer: UnderstoodBuyer) -> None:
    (reply,) = buyer.says("500 in pink and black, please order", "place_order", quantity=500, **HAMBURG, **MAIL)
    assert line_of(reply, "line_order_goods_with")["options"] == {"list": [{"stated": "pink, black"}]}
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert order["lines"][0]["options"] == {"colour": "pink, black"}


def test_the_last_check_on_prices_lets_an_order_pass(buyer: UnderstoodBuyer) -> None:
    free = replace(buyer.office.shop.catalogue.get("SL-205"), sample_price=usd("0"))
    shop = buyer.office.shop
    products = {**shop.catalogue.products, "SL-205": free}
    buyer.office._shop_source = Fixed(replace(shop, catalogue=replace(shop.catalogue, products=products)))
    replies = [wants(buyer), *buyer.says("yes", "affirm"), *buyer.says("make it 600", "change_order", quantity=600)]
    buyer.says("no", "deny")
    buyer.slots["sample_wanted"] = True
    replies += buyer.says("order a sample", "place_order", product="SL-205", quantity=1, carrier="own")
    assert names(replies)[-1] == "utter_confirm_order"
    for reply in replies:
        said = [reply.values, list(reply.cards), list(reply.proof), list(reply.choices)]
        assert breach(said, buyer.office.shop) is None, reply.response


# Corrections


def test_no_five_hundred_not_five_thousand(buyer: UnderstoodBuyer) -> None:
    wants(buyer, 5000)
    (reply,) = buyer.says("no, 500 not 5000", "deny", quantity=500)
    assert goods(reply) == [("SL-201", 500)]
    assert not orders(buyer)
    assert card(buyer.says("yes", "affirm"), "draft_order")["lines"][0]["quantity"] == 500


def test_another_product_takes_the_place_of_the_first_with_its_quantity(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    (reply,) = buyer.says("sorry, I meant the shower slippers", "inform", product="SL-205")
    assert goods(reply) == [("SL-205", 500)]
    assert line_of(reply, "line_order_goods")["unit_price"]["amount"] == "1.90"


def test_another_place_leaves_nothing_of_the_old_one(buyer: UnderstoodBuyer) -> None:
    wants(buyer, destination_postcode="20095", destination_port="DEHAM")
    (reply,) = buyer.says("no, it goes to Lyon", "inform", **LYON)
    assert line_of(reply, "line_order_destination")["place"]["place"] == {"country": "FR", "city": "Lyon"}


def test_another_term_changes_freight_and_total(buyer: UnderstoodBuyer) -> None:
    first = wants(buyer, 2000, destination_port="DEHAM")
    assert "line_order_freight_own" in texts_of(first, "details")
    (asked,) = buyer.says("make it CIF", "inform", incoterm="CIF")
    assert asked.response == "utter_which_freight"
    (reply,) = buyer.says("by sea", "inform", shipping_mode="sea")
    charges = [
        line["values"]["name"]["word"] for line in reply.values["details"]["lines"] if line["text"] == "line_charge"
    ]
    assert charges == ["charge_insurance"]
    assert line_of(reply, "line_order_term")["term"] == "CIF DEHAM"


def test_a_yes_that_changes_something_is_no_yes_yet(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    (reply,) = buyer.says("yes, but 600", "affirm", quantity=600)
    assert reply.response == "utter_confirm_order"
    assert goods(reply) == [("SL-201", 600)]
    assert not orders(buyer)


def test_a_correction_and_an_order_in_one_message_are_read_back_first(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    assert names(buyer.says("no, 700, then order", "deny", "place_order", quantity=700)) == ["utter_confirm_order"]
    assert not orders(buyer)


def test_below_the_minimum_the_quantity_is_asked_anew(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    assert names(buyer.says("only 20", "inform", quantity=20)) == ["utter_below_moq"]
    (reply,) = buyer.says("150 then", "inform", quantity=150)
    assert goods(reply) == [("SL-201", 150)]


# Side questions


def test_a_side_question_is_answered_and_the_open_question_asked_again(buyer: UnderstoodBuyer) -> None:
    buyer.timezone = ""
    buyer.says("order 500", "place_order", quantity=500)
    assert names(buyer.says("is it waterproof?", "ask_product_details", attribute="waterproof"))[-1] == (
        "utter_ask_destination"
    )
    buyer.says("Hamburg", "inform", **HAMBURG)
    assert names(buyer.says("and how do I pay?", "ask_payment"))[-1] == "utter_ask_contact"


def test_after_a_side_question_at_the_end_one_yes_is_enough(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    replies = buyer.says("what are your payment terms?", "ask_payment")
    assert names(replies) == ["utter_payment", "utter_back_to_order"]
    assert len(orders(buyer)) == 0
    assert card(buyer.says("ok, go", "affirm"), "draft_order")["lines"][0]["quantity"] == 500


def test_a_side_question_about_another_product_changes_no_line(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    replies = buyer.says("what do 1000 towels cost?", "ask_price", product="TW-101", quantity=1000)
    assert names(replies)[-1] == "utter_back_to_order"
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert [(line["sku"], line["quantity"]) for line in order["lines"]] == [("SL-201", 500)]


def test_what_a_side_question_makes_another_order_is_read_back_again(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    replies = buyer.says("and freight to Lyon?", "ask_shipping_cost", **LYON)
    assert names(replies)[-1] == "utter_confirm_order"
    assert line_of(replies[-1], "line_order_destination")["place"]["place"]["city"] == "Lyon"


# Yes, no, stop


def test_yes_said_again_and_again_makes_one_order(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    for _ in range(3):
        assert card(buyer.says("yes", "affirm"), "draft_order")["number"] == order["number"]
    buyer.says("yes please order", "affirm", "place_order")
    assert len(orders(buyer)) == 1


@pytest.mark.parametrize("intent", ["affirm", "place_order"])
def test_the_same_action_retried_three_times_makes_one_order(buyer: UnderstoodBuyer, intent: str) -> None:
    wants(buyer)
    before = copy.deepcopy(buyer.slots)
    numbers = set()
    for _ in range(3):
        # As when the answer was lost: the conversation stands where it stood.
        buyer.slots = copy.deepcopy(before)
        numbers.add(card(buyer.says("yes, order", intent), "draft_order")["number"])
    assert len(numbers) == len(orders(buyer)) == 1


def test_a_price_that_ended_since_it_was_read_back_is_read_back_anew(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    dearer(buyer)
    clock: Any = buyer.office.clock
    clock.move(timedelta(days=8))
    (reply,) = buyer.says("yes", "affirm")
    assert reply.response == "utter_confirm_order"
    assert line_of(reply, "line_order_goods")["unit_price"]["amount"] == "7.60"
    assert not orders(buyer)


def dearer(buyer: UnderstoodBuyer) -> None:
    """The seller doubles the prices."""
    shop = buyer.office.shop
    products = {
        sku: replace(one, tiers=tuple(replace(tier, unit_price=tier.unit_price * 2) for tier in one.tiers))
        for sku, one in shop.catalogue.products.items()
    }
    changed = replace(shop, catalogue=replace(shop.catalogue, products=products), version="dearer")
    buyer.office._shop_source = Fixed(changed)


def test_no_instead_of_yes_orders_nothing(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    assert names(buyer.says("no", "deny")) == ["utter_no_order_yet"]
    assert "utter_order_drafted" not in names(buyer.says("yes", "affirm"))
    assert not orders(buyer)


@pytest.mark.parametrize("intent", ["stop", "change_order"])
def test_stop_drops_what_was_collected(buyer: UnderstoodBuyer, intent: str) -> None:
    wants(buyer)
    assert names(buyer.says("cancel that", intent)) == ["utter_stopped"]
    buyer.says("yes", "affirm")
    assert not orders(buyer)


def test_stop_after_an_order_never_says_that_nothing_was_ordered(buyer: UnderstoodBuyer) -> None:
    drafted(buyer)
    assert names(buyer.says("stop", "stop")) == ["utter_order_kept"]


def test_the_yes_that_the_assistant_asks_for_is_read_back_too(buyer: UnderstoodBuyer) -> None:
    reply = buyer.says("what do 10000 cost?", "ask_price", quantity=10000)[-1]
    assert reply.response == "utter_confirm_order"
    assert goods(reply) == [("SL-201", 10000)]
    replies = buyer.says("yes", "affirm")
    assert names(replies) == ["utter_order_pending", "utter_ask_contact"]
    assert card(replies, "draft_order")["status"] == "pending_approval"


# Several products


def two(buyer: UnderstoodBuyer) -> Reply:
    said = [("product", "SL-201"), ("quantity", 500), ("product", "TW-101"), ("quantity", 300)]
    (reply,) = buyer.says("order 500 slippers and 300 towels", "place_order", said=said, **HAMBURG, **MAIL)
    return reply


def test_two_products_make_one_order_of_two_lines(buyer: UnderstoodBuyer) -> None:
    assert goods(two(buyer)) == [("SL-201", 500), ("TW-101", 300)]
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert [line["amount"]["amount"] for line in order["lines"]] == ["1900.00", "1470.00"]
    assert order["total"]["amount"] == "3370.00"


def test_a_second_product_is_added_and_its_quantity_asked_for(buyer: UnderstoodBuyer) -> None:
    wants(buyer)
    (asked,) = buyer.says("please add the towels", "inform", product="TW-101")
    assert (asked.response, asked.values["product"]) == ("utter_ask_quantity_of", {"sku": "TW-101"})
    (reply,) = buyer.says("300", "inform", quantity=300)
    assert goods(reply) == [("SL-201", 500), ("TW-101", 300)]


def test_a_line_is_changed_and_another_taken_out(buyer: UnderstoodBuyer) -> None:
    two(buyer)
    (reply,) = buyer.says("1000 slippers", "inform", product="SL-201", quantity=1000)
    assert goods(reply) == [("SL-201", 1000), ("TW-101", 300)]
    (reply,) = buyer.says("remove the towels", "change_order", product="TW-101")
    assert goods(reply) == [("SL-201", 1000)]


def test_one_line_of_two_is_swapped(buyer: UnderstoodBuyer) -> None:
    two(buyer)
    said = [("product", "TW-120"), ("product", "TW-101")]
    (reply,) = buyer.says("swap: beach towels instead of the bath towels", "change_order", said=said)
    assert goods(reply) == [("SL-201", 500), ("TW-120", 300)]


def test_several_products_travel_as_one_freight(buyer: UnderstoodBuyer) -> None:
    two(buyer)
    (reply,) = buyer.says("CIF by sea please", "inform", incoterm="CIF", shipping_mode="sea", destination_port="DEHAM")
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert line_of(reply, "line_order_freight")["price"] == order["freight"]
    parts = [
        order["freight"],
        *(charge["amount"] for charge in order["charges"]),
        *(x["amount"] for x in order["lines"]),
    ]
    assert sum(Decimal(part["amount"]) for part in parts) == Decimal(order["total"]["amount"])


# Freight


def sampled(buyer: UnderstoodBuyer) -> Reply:
    buyer.slots |= {**HAMBURG, **MAIL, "sample_wanted": True}
    (reply,) = buyer.says("please order one as a sample", "place_order", quantity=1)
    assert reply.response == "utter_which_carrier"
    return reply


def options_of(reply: Reply) -> list[dict[str, Any]]:
    return list(card([reply], "shipping_quote")["options"])


@pytest.mark.parametrize("words", ["the DHL one", "dhl please", "I'd take DHL."])
def test_the_dhl_one_is_dhl(buyer: UnderstoodBuyer, words: str) -> None:
    sampled(buyer)
    (reply,) = buyer.says(words, "inform")
    assert line_of(reply, "line_order_freight")["carrier"].startswith("DHL")


def test_the_cheaper_one_is_the_cheapest(buyer: UnderstoodBuyer) -> None:
    offered = options_of(sampled(buyer))
    (reply,) = buyer.says("the cheaper one", "inform")
    assert line_of(reply, "line_order_freight")["price"] == offered[0]["price"]


def test_option_two_is_the_second_and_no_quantity(buyer: UnderstoodBuyer) -> None:
    offered = options_of(sampled(buyer))
    (reply,) = buyer.says("option 2", "inform", quantity=2)
    assert line_of(reply, "line_order_freight")["price"] == offered[1]["price"]
    assert goods(reply) == [("SL-201", 1)]


def test_the_last_one_is_the_last_of_the_list(buyer: UnderstoodBuyer) -> None:
    reply = sampled(buyer)
    shown = reply.values["options"]["lines"]
    buyer.nth = -1
    (reply,) = buyer.says("the last one", "inform")
    assert line_of(reply, "line_order_freight")["price"] == shown[-1]["values"]["price"]


def test_ones_own_forwarder_leaves_the_freight_out(buyer: UnderstoodBuyer) -> None:
    sampled(buyer)
    (reply,) = buyer.says("our own", "inform", carrier="own")
    assert "line_order_freight_own" in texts_of(reply, "details")
    assert card(buyer.says("yes", "affirm"), "draft_order")["freight"] is None


def test_the_freight_chosen_may_be_chosen_again(buyer: UnderstoodBuyer) -> None:
    sampled(buyer)
    buyer.says("DHL", "inform")
    (reply,) = buyer.says("rather FedEx", "inform")
    assert line_of(reply, "line_order_freight")["carrier"].startswith("FedEx")
    option = card(buyer.says("yes", "affirm"), "draft_order")["option"]
    assert option["carrier"] == "FedEx"


def test_a_question_in_between_keeps_the_list_of_carriers_open(buyer: UnderstoodBuyer) -> None:
    sampled(buyer)
    assert names(buyer.says("is it waterproof?", "ask_product_details", attribute="waterproof"))[-1] == (
        "utter_which_carrier"
    )


# Sample, then bulk


def test_the_bulk_order_names_the_sample_order_it_follows(buyer: UnderstoodBuyer) -> None:
    sampled(buyer)
    buyer.says("by DHL", "inform", shipping_mode="express")
    sample = card(buyer.says("yes", "affirm"), "draft_order")
    assert (sample["kind"], sample["balance"]["amount"]) == ("sample", "0.00")
    (reply,) = buyer.says("the sample is fine, now 500 pairs", "place_order", quantity=500)
    assert "line_order_freight_own" in texts_of(reply, "details"), "the parcel's courier is not the order's"
    assert line_of(reply, "line_order_follows")["number"] == sample["number"]
    bulk = card(buyer.says("yes", "affirm"), "draft_order")
    assert (bulk["kind"], bulk["follows"]) == ("bulk", sample["number"])
    assert len(orders(buyer)) == 2


def test_a_sample_duties_paid_holds_them_as_charges(buyer: UnderstoodBuyer) -> None:
    buyer.slots |= {**HAMBURG, **MAIL, "sample_wanted": True, "incoterm": "DDP"}
    buyer.says("please order one as a sample", "place_order", quantity=1)
    buyer.says("DHL", "inform")
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert {charge["name"] for charge in order["charges"]} >= {"duty", "vat"}
    assert (order["incoterm"], order["estimate"]) == ("DDP", True)


def test_a_sample_follows_nothing_and_is_paid_at_once(buyer: UnderstoodBuyer) -> None:
    sampled(buyer)
    (reply,) = buyer.says("DHL", "inform")
    assert "line_order_whole" in texts_of(reply, "details")
    replies = buyer.says("yes", "affirm")
    assert names(replies) == ["utter_order_pending_whole"], "the parcel's freight is an estimate"
    assert "follows" not in card(replies, "draft_order")


# Revisions


def test_a_change_makes_a_revision_that_says_what_changed(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    (reply,) = buyer.says("make it 600", "change_order", quantity=600)
    assert reply.response == "utter_confirm_revision"
    changed = line_of(reply, "line_change_of_product")
    assert (changed["before"]["count"], changed["after"]["count"]) == (500, 600)
    assert orders(buyer)[0]["revision"] == 1
    replies = buyer.says("yes", "affirm")
    assert names(replies) == ["utter_order_revised"]
    revised = card(replies, "draft_order")
    assert (revised["number"], revised["revision"], revised["url"]) == (order["number"], 2, order["url"])
    assert {"what": "quantity", "sku": "SL-201", "before": 500, "after": 600, "unit": "pair"} in revised["changes"]
    assert len(orders(buyer)) == 1


def test_a_revision_is_written_once_however_often_its_yes_is_retried(buyer: UnderstoodBuyer) -> None:
    drafted(buyer)
    buyer.says("make it 600", "change_order", quantity=600)
    before = copy.deepcopy(buyer.slots)
    for _ in range(3):
        buyer.slots = copy.deepcopy(before)
        assert card(buyer.says("yes", "affirm"), "draft_order")["revision"] == 2


def test_no_to_a_revision_leaves_the_order_as_it_is(buyer: UnderstoodBuyer) -> None:
    drafted(buyer)
    buyer.says("make it 600", "change_order", quantity=600)
    assert names(buyer.says("no", "deny")) == ["utter_order_kept"]
    assert orders(buyer)[0]["lines"][0]["quantity"] == 500


@pytest.mark.parametrize(
    ("words", "facts", "what"),
    [
        ("to Lyon please", LYON, "destination"),
        ("the shower slippers instead", {"product": "SL-205"}, "line"),
        ("in black", {}, "options"),
        ("CIF by sea", {"incoterm": "CIF", "shipping_mode": "sea", "destination_port": "DEHAM"}, "incoterm"),
    ],
)
def test_each_part_of_an_open_order_can_be_changed(
    buyer: UnderstoodBuyer, words: str, facts: dict[str, Any], what: str
) -> None:
    drafted(buyer)
    assert names(buyer.says(words, "change_order", **facts)) == ["utter_confirm_revision"]
    revised = card(buyer.says("yes", "affirm"), "draft_order")
    assert what in [change["what"] for change in revised["changes"]]


def test_another_carrier_is_a_change_of_the_freight(buyer: UnderstoodBuyer) -> None:
    sampled(buyer)
    buyer.says("DHL", "inform")
    buyer.says("yes", "affirm")
    (reply,) = buyer.says("please send it by FedEx", "change_order", shipping_mode="express")
    assert reply.response == "utter_confirm_revision"
    revised = card(buyer.says("yes", "affirm"), "draft_order")
    assert revised["option"]["carrier"] == "FedEx"


def test_a_change_that_is_not_named_is_asked_for(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    assert names(buyer.says("I need to change my order", "change_order")) == ["utter_what_change"]
    (reply,) = buyer.says("700 pairs", "inform", quantity=700)
    assert reply.values["number"] == order["number"]


def test_a_revision_may_be_corrected_before_the_yes(buyer: UnderstoodBuyer) -> None:
    drafted(buyer)
    buyer.says("make it 600", "change_order", quantity=600)
    (reply,) = buyer.says("no, 800", "deny", quantity=800)
    assert line_of(reply, "line_change_of_product")["after"]["count"] == 800


def test_an_order_is_cancelled_after_an_explicit_yes_only(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    assert names(buyer.says("cancel my order", "change_order")) == ["utter_confirm_cancel"]
    assert orders(buyer)[0]["status"] == "sent"
    assert names(buyer.says("no", "deny")) == ["utter_order_kept"]
    buyer.says("cancel my order", "change_order")
    replies = buyer.says("yes", "affirm")
    assert names(replies) == ["utter_order_cancelled"]
    assert (card(replies, "draft_order")["number"], orders(buyer)[0]["status"]) == (order["number"], "cancelled")


def test_a_cancelled_order_wanted_again_needs_its_own_yes(buyer: UnderstoodBuyer) -> None:
    first = drafted(buyer)
    buyer.says("cancel my order", "change_order")
    buyer.says("yes", "affirm")
    assert names(buyer.says("order 500 after all", "place_order", quantity=500)) == ["utter_confirm_order"]
    assert card(buyer.says("yes", "affirm"), "draft_order")["number"] != first["number"]


@pytest.mark.parametrize("steps", [("accept",), ("accept", "pay_deposit"), ("accept", "pay")])
@pytest.mark.parametrize("words", ["make it 600", "cancel my order"])
def test_what_is_accepted_or_paid_goes_to_a_person(buyer: UnderstoodBuyer, steps: tuple[str, ...], words: str) -> None:
    order = drafted(buyer)
    move(buyer, order["number"], *steps)
    replies = buyer.says(words, "change_order")
    assert names(replies)[0] == "utter_change_by_person"
    assert card(replies, "handoff")["status"] == "requested"
    asked = buyer.office.records.questions.listed(open_only=True)
    assert (asked[-1]["words"], order["number"] in asked[-1]["attribute"]) == (words, True)
    assert orders(buyer)[0]["revision"] == 1


def test_an_order_accepted_between_question_and_yes_is_not_changed(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    buyer.says("make it 600", "change_order", quantity=600)
    move(buyer, order["number"], "accept")
    assert names(buyer.says("yes", "affirm"))[0] == "utter_change_by_person"
    assert orders(buyer)[0]["lines"][0]["quantity"] == 500
    buyer.says("thanks", "thank")
    with pytest.raises(WrongState):
        buyer.office.orders.cancel(order["number"])


# Whose order it is


def test_status_tells_what_is_due_and_when_and_where(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    (reply,) = buyer.says("where is my order?", "ask_order_status")
    assert texts_of(reply, "details") == ["line_due_deposit", "line_due_balance", "line_order_ready", "line_order_page"]
    assert order["url"] in SENTENCES.say(reply.response, buyer.language, reply.values, buyer.office.shop)
    move(buyer, order["number"], "accept", "pay_deposit")
    (reply,) = buyer.says("and now?", "ask_order_status")
    assert texts_of(reply, "details") == ["line_due_balance", "line_order_ready", "line_order_page"]


def test_a_number_alone_proves_nothing_and_the_email_on_file_does(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    buyer.office.records.conversations.remember_buyer(buyer.conversation, **MAIL)
    later = another(buyer)
    assert names(later.says("status?", "ask_order_status", order_number=order["number"])) == ["utter_ask_order_proof"]
    replies = later.says("mia@example.com", "inform", email="Mia@Example.com")
    assert names(replies) == ["utter_order_status"]
    assert card(replies, "draft_order")["number"] == order["number"]


def test_the_phone_on_file_proves_it_too(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    buyer.office.records.conversations.remember_buyer(buyer.conversation, phone="+49 40 123456")
    later = another(buyer, phone="+4940123456")
    assert names(later.says("status?", "ask_order_status", order_number=order["number"])) == ["utter_order_status"]


def test_the_link_of_its_page_proves_it(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    later = another(buyer)
    assert names(later.says(f"what about {order['url']}?", "ask_order_status")) == ["utter_order_status"]
    wrong = order["url"][:-1] + ("A" if order["url"][-1] != "A" else "B")
    assert "utter_order_status" not in names(another(buyer).says(f"what about {wrong}?", "ask_order_status"))


@pytest.mark.parametrize("intent", ["ask_order_status", "change_order", "report_problem"])
def test_somebody_elses_number_and_an_unknown_one_look_the_same(buyer: UnderstoodBuyer, intent: str) -> None:
    order = drafted(buyer)
    buyer.office.records.conversations.remember_buyer(buyer.conversation, **MAIL)

    def told(number: str) -> list[tuple[str, Any]]:
        thief = another(buyer, email="thief@example.com")
        return [(reply.response, reply.values) for reply in thief.says("my order", intent, order_number=number)]

    assert told(order["number"]) == told("PI-2019-00007")
    assert order["number"] not in repr(told(order["number"]))


def test_after_five_wrong_guesses_only_a_person_helps(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    buyer.office.records.conversations.remember_buyer(buyer.conversation, **MAIL)
    thief = another(buyer)
    for guess in range(5):
        replies = thief.says("status", "ask_order_status", order_number=order["number"], email=f"x{guess}@example.com")
    assert card(replies, "handoff")
    # The right one comes too late.
    replies = thief.says("status", "ask_order_status", order_number=order["number"], **MAIL)
    assert names(replies)[0] == "utter_order_not_found"
    assert not any(one["type"] == "draft_order" for reply in replies for one in reply.cards)


def test_an_order_without_contact_on_file_is_proved_by_no_blank(buyer: UnderstoodBuyer) -> None:
    buyer.slots |= {**HAMBURG}
    buyer.says("order 500", "place_order", quantity=500)
    buyer.says("later", "inform")
    order = card(buyer.says("yes", "affirm"), "draft_order")
    assert buyer.office.orders.proved(order["number"], [""], "") is None
    assert buyer.office.orders.proved(order["number"], ["@", "+", "-"], "") is None


def test_a_proved_order_of_another_conversation_can_be_revised(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    buyer.office.records.conversations.remember_buyer(buyer.conversation, **MAIL)
    later = another(buyer, **MAIL)
    (reply,) = later.says("make it 600", "change_order", order_number=order["number"], quantity=600)
    assert reply.response == "utter_confirm_revision"
    assert card(later.says("yes", "affirm"), "draft_order")["revision"] == 2
    assert not orders(later)
    assert orders(buyer)[0]["revision"] == 2


def test_a_problem_goes_to_a_person_with_the_order(buyer: UnderstoodBuyer) -> None:
    order = drafted(buyer)
    replies = buyer.says("half of them are broken", "report_problem")
    assert names(replies)[0] == "utter_sorry_problem_order"
    assert card(replies, "draft_order")["number"] == order["number"]
    assert card(replies, "handoff")


def test_an_expired_order_is_renewed_by_a_revision(buyer: UnderstoodBuyer) -> None:
    drafted(buyer)
    clock: Any = buyer.office.clock
    clock.move(timedelta(days=30))
    (reply,) = buyer.says("where is my order?", "ask_order_status")
    assert reply.values["status"] == {"word": "order_expired"}
    assert texts_of(reply, "details") == ["line_order_page"]
    (reply,) = buyer.says("I still want it, in black", "change_order")
    assert reply.response == "utter_confirm_revision"
    revised = card(buyer.says("yes", "affirm"), "draft_order")
    assert revised["valid_until"] > clock.now().date().isoformat()
