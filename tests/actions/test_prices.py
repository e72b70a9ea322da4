"""Prices as they are quoted: the next step and what it saves, several in one, lists, the buyer's currency, and numbers that stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from office.office import Office
from tests.actions.buyer import SENTENCES, UnderstoodBuyer, card, names
from trade.exchange import ExchangeRates
from trade.shop import Shop, ShopFile

RATES = ExchangeRates(date(2026, 11, 1), "USD", {"EUR": Decimal("0.92")})


class Fixed:
    """The shop of the folder, changed."""

    def __init__(self, office: Office, **changes: object) -> None:
        self._shop = replace(office.shop, **changes)  # type: ignore[arg-type]

    def current(self) -> Shop:
        return self._shop


def with_shop(buyer: UnderstoodBuyer, **changes: object) -> None:
    buyer.office._shop_source = Fixed(buyer.office, **changes)


def lines(reply: Any, name: str) -> list[str]:
    return [line["text"] for line in reply.values[name]["lines"]]


def test_the_next_price_says_what_reaching_it_saves(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("price for 500?", "ask_price", quantity=500)
    (step,) = [one for one in replies[0].values["details"]["lines"] if one["text"] == "line_next_tier_saves"]
    assert step["values"]["saving"] == {"amount": "600.00", "currency": "USD"}
    replies = buyer.says("and 10000?", "ask_price", quantity=10000)
    assert "line_next_tier_saves" not in lines(replies[0], "details")


def test_several_products_are_one_quotation_with_one_total(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says(
        "500 of SL-201 and 200 TW-101",
        "ask_price",
        said=[("quantity", 500), ("product", "SL-201"), ("product", "TW-101")],
    )
    assert names(replies)[0] == "utter_prices"
    quoted = card(replies, "price_quote")
    assert [(line["sku"], line["quantity"]) for line in quoted["lines"]] == [("SL-201", 500), ("TW-101", 200)]
    assert quoted["total"] == {"amount": "2880.00", "currency": "USD"}
    again = buyer.says(
        "500 of SL-201 and 200 TW-101",
        "ask_price",
        said=[("quantity", 500), ("product", "SL-201"), ("product", "TW-101")],
    )
    assert card(again, "price_quote") == quoted


@pytest.mark.parametrize("words", ["SL-201: 500, TW-101: 200", "SL-201 x 500 pairs; TW-101 x 200 pcs"])
def test_quantities_belong_to_the_product_they_stand_beside(buyer: UnderstoodBuyer, words: str) -> None:
    replies = buyer.says(words, "ask_price", said=[("product", "SL-201"), ("quantity", 500), ("product", "TW-101")])
    quoted = card(replies, "price_quote")
    assert [(line["sku"], line["quantity"]) for line in quoted["lines"]] == [("SL-201", 500), ("TW-101", 200)]


def test_one_quantity_for_two_products_is_each_ones(buyer: UnderstoodBuyer) -> None:
    said = [("quantity", 500), ("product", "SL-201"), ("product", "SL-202")]
    quoted = card(buyer.says("500 of SL-201 and SL-202 each?", "ask_price", said=said), "price_quote")
    assert [line["quantity"] for line in quoted["lines"]] == [500, 500]


def test_of_several_what_has_no_price_is_said_beside_the_rest(buyer: UnderstoodBuyer) -> None:
    said = [("quantity", 500), ("product", "SL-201"), ("product", "SL-202"), ("product", "CU-901")]
    replies = buyer.says("500 of SL-201, SL-202 and CU-901?", "ask_price", said=said)
    assert names(replies)[:2] == ["utter_prices", "utter_not_stated"]
    assert len(card(replies, "price_quote")["lines"]) == 2


def test_below_the_minimum_without_samples_a_person_is_asked(buyer: UnderstoodBuyer) -> None:
    with_shop(buyer, samples=None)
    replies = buyer.says("price for 20?", "ask_price", quantity=20)
    assert names(replies)[0] == "utter_below_moq_asked"
    assert not replies[0].choices
    assert buyer.office.records.questions.listed(open_only=True)[0]["attribute"] == "moq 20"


def test_a_price_list_is_the_sellers_file_where_there_is_one(office: Office) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"])
    listed = buyer.says("please send me your price list", "ask_price")
    assert names(listed)[0] == "utter_price_lists"
    assert len(listed[0].cards) == 10
    assert lines(listed[0], "products")[-1] == "line_more_products"
    towels = buyer.says("price list of all your towels", "ask_price")
    assert {one["sku"][:2] for one in towels[0].cards} == {"TW"}
    with_shop(buyer, files=(ShopFile("prices.pdf", "files/prices.pdf", "price list 2026", 1000),))
    sent = buyer.says("price list?", "ask_price")
    assert names(sent)[0] == "utter_price_list_file"
    assert card(sent, "file")["name"] == "prices.pdf"


def test_the_buyers_currency_stands_beside_with_the_date_of_its_rate(buyer: UnderstoodBuyer) -> None:
    with_shop(buyer, exchange_rates=RATES)
    replies = buyer.says("price for 1000?", "ask_price", quantity=1000)
    (about,) = [one for one in replies[0].values["details"]["lines"] if one["text"] == "line_about"]
    assert about["values"] == {"amount": {"amount": "2944.00", "currency": "EUR"}, "date": {"date": "2026-11-01"}}
    assert card(replies, "price_quote")["total"]["currency"] == "USD"
    assert "EUR" not in repr(replies[0].cards), "an approximate figure is no part of the quotation"


def test_rates_older_than_a_month_are_not_shown_and_the_desk_is_told(buyer: UnderstoodBuyer) -> None:
    with_shop(buyer, exchange_rates=replace(RATES, day=date(2026, 10, 1)))
    replies = buyer.says("price for 1000?", "ask_price", quantity=1000)
    assert "line_about" not in lines(replies[0], "details")
    (fault,) = buyer.office.records.carrier_faults.since(buyer.office.clock.now() - timedelta(hours=1))
    assert (fault["carrier"], fault["reason"], fault["detail"]) == ("exchange_rates", "expired", "2026-10-01")


def test_the_same_question_next_morning_has_the_same_number_and_figures(buyer: UnderstoodBuyer) -> None:
    clock: Any = buyer.office.clock
    first = card(buyer.says("price for 1000?", "ask_price", quantity=1000), "price_quote")
    clock.move(timedelta(hours=14))
    catalogue = buyer.office.shop.catalogue
    dearer = replace(
        catalogue.get("SL-201"),
        tiers=tuple(replace(t, unit_price=t.unit_price * 2) for t in catalogue.get("SL-201").tiers),
    )
    with_shop(buyer, version="another", catalogue=replace(catalogue, products={**catalogue.products, "SL-201": dearer}))
    assert card(buyer.says("price for 1000?", "ask_price", quantity=1000), "price_quote") == first
    clock.move(timedelta(days=8))
    later = card(buyer.says("price for 1000?", "ask_price", quantity=1000), "price_quote")
    assert later["number"] != first["number"]
    assert later["unit_price"] == {"amount": "6.40", "currency": "USD"}


def test_a_total_of_several_is_the_sum_of_what_each_line_says(buyer: UnderstoodBuyer) -> None:
    said = [("quantity", 1234), ("product", "SL-201"), ("product", "SL-202"), ("product", "SL-230")]
    quoted = card(buyer.says("1234 of SL-201, SL-202, SL-230", "ask_price", said=said), "price_quote")
    assert sum(Decimal(line["amount"]["amount"]) for line in quoted["lines"]) == Decimal(quoted["total"]["amount"])
    text = SENTENCES.say("value_not_stated", buyer.language, {}, buyer.office.shop)
    assert text
