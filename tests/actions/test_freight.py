"""Freight in the conversation: terms, dates, the number that is kept to, and what is said when nobody has a price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from office.office import Office
from tests.actions.buyer import UnderstoodBuyer, card, names
from trade.landed import Customs
from trade.money import Money
from trade.shipping import Carrier, Refused
from trade.shop import Shop

PLACE = {"destination_country": "DE", "destination_city": "Hamburg", "destination_port": "DEHAM"}


def asks_freight(buyer: UnderstoodBuyer, quantity: int = 2000, **facts: object) -> list:  # type: ignore[type-arg]
    return buyer.says("freight?", "ask_shipping_cost", quantity=quantity, **PLACE, **facts)


def lines_of(replies: list, response: str, name: str) -> list[str]:  # type: ignore[type-arg]
    reply = next(reply for reply in replies if reply.response == response)
    return [line["text"] for line in reply.values[name]["lines"]]


class Fixed:
    """The shop of the folder, changed."""

    def __init__(self, office: Office, **changes: object) -> None:
        self._shop = replace(office.shop, **changes)  # type: ignore[arg-type]

    def current(self) -> Shop:
        return self._shop


def with_shop(buyer: UnderstoodBuyer, **changes: object) -> None:
    buyer.office._shop_source = Fixed(buyer.office, **changes)


def with_carriers(buyer: UnderstoodBuyer, carriers: Sequence[Carrier]) -> None:
    buyer.office._remote_carriers = lambda _: carriers


class Away:
    """A service that is down."""

    name = "Courier"
    is_remote = True

    def options(self, consignment, destination, at):  # type: ignore[no-untyped-def]
        raise Refused(destination.country, None, "upstream", self.name, "carrier:x/1", "HTTP 503")


def test_a_quote_keeps_its_number_until_it_ends_and_then_tells_the_difference(buyer: UnderstoodBuyer) -> None:
    first = card(asks_freight(buyer), "shipping_quote")
    clock: Any = buyer.office.clock
    clock.move(timedelta(days=1))
    assert card(asks_freight(buyer), "shipping_quote")["number"] == first["number"]
    last_day = min(option["valid_until"] for option in first["options"])
    dearer = [
        replace(
            one,
            zones=tuple(replace(z, rates=tuple(replace(r, amount=r.amount * 2) for r in z.rates)) for z in one.zones),
        )
        for one in buyer.office.shop.rate_cards
    ]
    with_shop(buyer, rate_cards=tuple(dearer))
    assert card(asks_freight(buyer), "shipping_quote")["options"] == first["options"], "what was quoted is honoured"
    with_shop(buyer, rate_cards=tuple(replace(one, valid_until=date(2099, 12, 31), fuel=None) for one in dearer))
    clock.move(timedelta(days=(date.fromisoformat(last_day) - clock.now().date()).days + 2))
    replies = asks_freight(buyer)
    again = card(replies, "shipping_quote")
    assert again["number"] != first["number"]
    assert again["replaces"] == {"number": first["number"], "price": first["options"][0]["price"]}
    assert "line_requoted" in lines_of(replies, "utter_shipping", "notes")


def test_under_fob_the_freight_is_an_indication(buyer: UnderstoodBuyer) -> None:
    replies = asks_freight(buyer, incoterm="FOB")
    assert "line_freight_indication" in lines_of(replies, "utter_shipping", "notes")
    assert "utter_landed" not in names(replies)


def test_fob_by_air_is_answered_and_the_right_term_offered(buyer: UnderstoodBuyer) -> None:
    replies = asks_freight(buyer, incoterm="FOB", shipping_mode="air")
    assert "line_term_fits" in lines_of(replies, "utter_shipping", "notes")


def test_cif_is_goods_freight_and_insurance_in_one_sum(buyer: UnderstoodBuyer) -> None:
    replies = asks_freight(buyer, incoterm="CIF", shipping_mode="sea")
    whole = card(replies, "landed_quote")
    assert [line["name"] for line in whole["lines"]][-2:] == ["freight", "insurance"]
    assert sum(Decimal(line["amount"]["amount"]) for line in whole["lines"]) == Decimal(whole["total"]["amount"])
    assert whole["option"] in card(replies, "shipping_quote")["options"]
    assert whole["incoterm"] == "CIF"
    assert "rates/sea-lcl.csv" in " ".join(whole["sources"])


def test_the_goods_price_is_never_given_a_term_that_holds_freight(buyer: UnderstoodBuyer) -> None:
    quoted = card(buyer.says("price CIF?", "ask_price", quantity=2000, incoterm="CIF", **PLACE), "price_quote")
    assert quoted["incoterm"] == "FOB"


def test_duties_paid_comes_from_the_sellers_own_rates_as_an_estimate(buyer: UnderstoodBuyer) -> None:
    replies = asks_freight(buyer, incoterm="DDP", shipping_mode="express")
    whole = card(replies, "landed_quote")
    assert whole["estimate"]
    assert {"duty", "vat"} <= {line["name"] for line in whole["lines"]}
    assert lines_of(replies, "utter_landed", "notes") == ["line_landed_estimate"]


def test_duties_nobody_stated_are_a_question_and_no_figure(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("DDP?", "ask_shipping_cost", quantity=2000, destination_country="BR", incoterm="DDP")
    assert "utter_landed_not_stated" in names(replies)
    assert buyer.office.records.questions.listed(open_only=True)


def test_arrival_is_a_range_with_its_assumptions_and_beside_the_freight_not_shown_twice(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("when?", "ask_delivery_time", quantity=2000, **PLACE)
    assert names(replies)[:2] == ["utter_lead_time", "utter_arrival"]
    shown = card(replies[1:], "shipping_quote")
    assert all(option["arrives"][0] < option["arrives"][1] for option in shown["options"])
    assert shown["ready"][0] < shown["options"][0]["arrives"][0]
    both = buyer.says("cost and when?", "ask_shipping_cost", "ask_delivery_time")
    assert {"utter_shipping", "utter_arrival"} <= set(names(both))
    assert sum(one["type"] == "shipping_quote" for reply in both for one in reply.cards) == 1


def test_the_fastest_way_stands_first_where_it_is_asked_for(buyer: UnderstoodBuyer) -> None:
    buyer.slots["shipping_wish"] = "fastest"
    replies = asks_freight(buyer)
    reply = next(reply for reply in replies if reply.response == "utter_shipping")
    days = [line["values"]["days"]["days"][1] for line in reply.values["options"]["lines"] if "days" in line["values"]]
    assert days == sorted(days)


def test_with_every_service_down_the_rate_card_answers_and_the_seller_is_told(buyer: UnderstoodBuyer) -> None:
    with_carriers(buyer, [Away()])
    quoted = card(asks_freight(buyer), "shipping_quote")
    assert quoted["options"]
    assert quoted["incomplete"]
    (fault,) = buyer.office.records.carrier_faults.since(buyer.office.clock.now() - timedelta(hours=1))
    assert (fault["carrier"], fault["reason"], fault["detail"]) == ("Courier", "upstream", "HTTP 503")


def test_without_any_price_the_assistant_says_so_promises_a_time_and_files_the_question(buyer: UnderstoodBuyer) -> None:
    with_shop(buyer, rate_cards=())
    with_carriers(buyer, [Away()])
    replies = asks_freight(buyer)
    assert names(replies)[0] == "utter_no_rate"
    assert card(replies, "handoff")["reply_by"]
    assert buyer.office.records.questions.listed(open_only=True)[0]["attribute"] == "freight_DE"


def test_a_shop_without_terms_is_given_none(buyer: UnderstoodBuyer) -> None:
    with_shop(buyer, incoterms=())
    replies = buyer.says("price?", "ask_price", quantity=2000)
    assert card(replies, "price_quote")["incoterm"] is None
    assert next(r for r in replies if r.response == "utter_price").values["terms"] == {"word": "terms_open"}


class Reckoner:
    """A service that says what import would cost."""

    def charges(self, consignment, destination, freight, at):  # type: ignore[no-untyped-def]
        usd = freight.currency
        return Customs(
            Money.of("96.00", usd), Money.of("210.50", usd), Money.of("18.00", usd), "carrier:mydhl/1/landed-cost"
        )


def test_duties_the_seller_does_not_state_are_reckoned_by_a_carrier_that_does(buyer: UnderstoodBuyer) -> None:
    buyer.office._remote_customs = lambda _: [Reckoner()]
    replies = buyer.says(
        "DDP?", "ask_shipping_cost", quantity=2000, destination_country="BR", incoterm="DDP", shipping_mode="express"
    )
    whole = card(replies, "landed_quote")
    assert [line["name"] for line in whole["lines"]][-3:] == ["duty", "vat", "customs"]
    assert "carrier:mydhl/1/landed-cost" in whole["sources"]
    assert whole["estimate"]
