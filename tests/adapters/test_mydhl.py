"""DHL Express beyond the contract: which total is the price, what is asked, and what import would cost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
import requests

from adapters.carriers.line import RemoteCarrier
from adapters.carriers.mydhl import Mydhl
from adapters.carriers.mydhl_landed_cost import LandedCost, MydhlLandedCost
from adapters.carriers.service import Answer, Enquiry, Failure, Request, Sender
from tests.fakes.carriers.mydhl import KEY, SECRET, FakeMydhl
from tests.fakes.carriers.service import serving
from trade.consignment import Carton, Consignment, Content
from trade.money import Money
from trade.places import Place
from trade.shipping import NamedCharge, Refused, ShippingOption

NOW = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
NINGBO = Sender("Dovemere Home Textiles", "No. 18 Geting Road", Place("CN", "Ningbo", "315100"))
BERLIN = Place("DE", "Berlin", "10115")
SLIPPERS = Content("Waffle slippers", 56, Decimal("0.42"), Money.of("3.80", "USD"), "6405.20.90.00", "CN")
CARTONS = Consignment(
    (
        Carton(Decimal(60), Decimal(40), Decimal(40), Decimal("12.5"), 24, 2),
        Carton(Decimal(60), Decimal(40), Decimal("20.5"), Decimal("4.26"), 8),
    ),
    Decimal("23.52"),
    contents=(SLIPPERS,),
)
FREIGHT = Money.of("1480.93", "CNY")


@pytest.fixture
def dhl() -> Iterator[FakeMydhl]:
    with serving(FakeMydhl()) as running:
        assert isinstance(running, FakeMydhl)
        yield running


def options(
    dhl: FakeMydhl, goods: Consignment = CARTONS, place: Place = BERLIN, **changed: str
) -> list[ShippingOption]:
    carrier = RemoteCarrier("mydhl", Mydhl({**dhl.settings(), **changed}), NINGBO)
    offered = carrier.options(goods, place, NOW)
    assert not dhl.refused
    return offered


def refusal(dhl: FakeMydhl, goods: Consignment = CARTONS, place: Place = BERLIN, **changed: str) -> Refused:
    with pytest.raises(Refused) as caught:
        options(dhl, goods, place, **changed)
    return caught.value


def asked(dhl: FakeMydhl) -> Any:
    return dhl.calls[-1].json()


def read(product: dict[str, Any]) -> list[ShippingOption]:
    """What is read of an answer that holds this one product."""
    body = json.dumps({"products": [product]}).encode()
    settings = {"key": KEY, "secret": SECRET, "account": "601478233"}
    return Mydhl(settings).ask(Enquiry(CARTONS, BERLIN, NINGBO, NOW, "r1"), lambda request: Answer(200, body))


def product(**changed: Any) -> dict[str, Any]:
    total = {"currencyType": "BILLC", "priceCurrency": "CNY", "price": 100.5}
    return {"productName": "EXPRESS WORLDWIDE", "productCode": "P", "totalPrice": [total], **changed}


def test_the_price_is_the_billing_total_wherever_it_stands_and_products_without_one_are_left_out(
    dhl: FakeMydhl,
) -> None:
    assert [(option.service, option.price) for option in options(dhl)] == [
        ("EXPRESS WORLDWIDE", Money.of("1480.93", "CNY")),
        ("EXPRESS 12:00", Money.of("1820.10", "CNY")),
        ("ECONOMY SELECT", Money.of("990.00", "CNY")),
    ]


def test_fuel_and_demand_are_in_the_price_but_not_the_saturday_one_could_add(dhl: FakeMydhl) -> None:
    worldwide, *_ = options(dhl)
    assert worldwide.surcharges == (
        NamedCharge("DEMAND SURCHARGE", Money.of("40.00", "CNY")),
        NamedCharge("FUEL SURCHARGE", Money.of("260.43", "CNY")),
    )


def test_lines_that_do_not_add_up_to_the_price_are_not_shown_as_parts_of_it(dhl: FakeMydhl) -> None:
    _, noon, economy = options(dhl)
    assert noon.surcharges == economy.surcharges == ()


def test_the_chargeable_weight_is_dhls(dhl: FakeMydhl) -> None:
    assert {option.chargeable_weight_kg for option in options(dhl)} == {Decimal("49.0")}


def test_a_weight_in_pounds_is_not_taken_for_kilograms() -> None:
    (option,) = read(product(weight={"provided": 108, "unitOfMeasurement": "imperial"}))
    assert option.chargeable_weight_kg == CARTONS.gross_kg


@pytest.mark.parametrize(("stated", "days"), [("4", (4, 4)), (4, (4, 4)), (4.0, (4, 4)), (None, None), ("", None)])
def test_transit_days_may_be_a_number_or_a_text(stated: object, days: tuple[int, int] | None) -> None:
    (option,) = read(product(deliveryCapabilities={"totalTransitDays": stated}))
    assert option.transit_days == days


@pytest.mark.parametrize(
    "totals",
    [
        [{"currencyType": "BILLC", "priceCurrency": "CNY", "price": "free"}],
        [{"currencyType": "BILLC", "priceCurrency": "CNY", "price": -3}],
        [{"currencyType": "BILLC", "priceCurrency": "CNY", "price": float("nan")}],
        [{"currencyType": "BILLC", "priceCurrency": "CNY", "price": True}],
        [{"currencyType": "BILLC", "price": 100.5}],
        [{"currencyType": "BILLC", "priceCurrency": "", "price": 100.5}],
        [
            {"currencyType": "BILLC", "priceCurrency": "CNY", "price": 100.5},
            {"currencyType": "BILLC", "priceCurrency": "USD", "price": 14.1},
        ],
        "100.50 CNY",
        {"BILLC": 100.5},
    ],
)
def test_a_total_of_odd_shape_is_never_a_price(totals: Any) -> None:
    with pytest.raises((ValueError, TypeError, ArithmeticError, AttributeError, KeyError)):
        read(product(totalPrice=totals))


def test_what_dhl_warns_of_is_told_when_nothing_has_a_price(dhl: FakeMydhl) -> None:
    dhl.event = "no_price"
    refused = refusal(dhl)
    assert (refused.reason, refused.detail) == ("not_served", "Price can't be calculated")


def test_all_the_problems_of_a_refused_question_are_told(dhl: FakeMydhl) -> None:
    dhl.event = "bad_place"
    detail = refusal(dhl).detail
    assert "Multiple problems found" in detail
    assert "postalCode" in detail
    assert "cityName" in detail


def test_an_unknown_city_is_asked_for_before_dhl_is(dhl: FakeMydhl) -> None:
    assert refusal(dhl, place=Place("DE", "", "10115")).reason == "needs_city"
    assert not dhl.calls


def test_an_unknown_postcode_is_sent_as_none(dhl: FakeMydhl) -> None:
    assert options(dhl, place=Place("AE", "Dubai"))
    assert asked(dhl)["customerDetails"]["receiverDetails"] == {
        "postalCode": "",
        "cityName": "Dubai",
        "countryCode": "AE",
    }


def test_a_sender_without_a_city_is_the_sellers_to_complete(dhl: FakeMydhl) -> None:
    carrier = RemoteCarrier("mydhl", Mydhl(dhl.settings()), replace(NINGBO, place=Place("CN")))
    with pytest.raises(Refused) as caught:
        carrier.options(CARTONS, BERLIN, NOW)
    assert caught.value.reason == "not_configured"


def test_every_piece_is_sent_to_the_gram_and_never_lighter_than_it_is(dhl: FakeMydhl) -> None:
    third = Decimal(1) / 3
    parcel = Carton(Decimal("0.4"), Decimal("14.0001"), Decimal(14), third, 1)
    options(dhl, replace(CARTONS, cartons=(*CARTONS.cartons, parcel)))
    assert [package["weight"] for package in asked(dhl)["packages"]] == [12.5, 12.5, 4.26, 0.334]
    assert asked(dhl)["packages"][-1]["dimensions"] == {"length": 1, "width": 14.001, "height": 14}


def test_a_thousand_pieces_are_one_too_many(dhl: FakeMydhl) -> None:
    many = Consignment((replace(CARTONS.cartons[0], count=1000),), Decimal(12000))
    assert refusal(dhl, many).reason == "too_many_pieces"
    assert not dhl.calls


@pytest.mark.parametrize(
    ("at", "country", "planned"),
    [
        ("2026-11-25T15:59:00+00:00", "CN", "2026-11-26T13:00:00GMT+08:00"),
        ("2026-11-25T16:00:00+00:00", "CN", "2026-11-27T13:00:00GMT+08:00"),
        ("2026-11-26T18:10:00+00:00", "CN", "2026-11-30T13:00:00GMT+08:00"),
        ("2026-11-28T09:00:00+00:00", "VN", "2026-11-30T13:00:00GMT+07:00"),
        ("2026-11-26T18:10:00+00:00", "PT", "2026-11-27T13:00:00GMT+00:00"),
    ],
)
def test_the_goods_leave_at_one_on_the_next_weekday_where_the_sender_is(at: str, country: str, planned: str) -> None:
    sent: list[Request] = []

    def send(request: Request) -> Answer:
        sent.append(request)
        return Answer(200, json.dumps({"products": [product()]}).encode())

    sender = replace(NINGBO, place=Place(country, "Somewhere"))
    enquiry = Enquiry(CARTONS, BERLIN, sender, datetime.fromisoformat(at), "r1")
    Mydhl({"key": KEY, "secret": SECRET, "account": "1"}).ask(enquiry, send)
    assert json.loads(sent[0].body)["plannedShippingDateAndTime"] == planned


def test_goods_are_declared_to_customs_only_across_a_border(dhl: FakeMydhl) -> None:
    options(dhl)
    assert asked(dhl)["isCustomsDeclarable"] is True
    options(dhl, place=Place("CN", "Shanghai", "200000"))
    assert asked(dhl)["isCustomsDeclarable"] is False


def test_no_more_of_the_sender_than_the_place_is_sent(dhl: FakeMydhl) -> None:
    options(dhl)
    assert NINGBO.name.encode() not in dhl.calls[0].body
    assert NINGBO.street.encode() not in dhl.calls[0].body


def test_figures_of_the_test_mode_are_never_offered(dhl: FakeMydhl) -> None:
    assert refusal(dhl, mode="test").reason == "test_mode"


def test_figures_of_the_test_address_are_never_offered_whatever_the_mode(dhl: FakeMydhl) -> None:
    assert refusal(dhl, url=f"{dhl.url}/test").reason == "test_mode"


def test_a_blank_mode_is_live(dhl: FakeMydhl) -> None:
    assert options(dhl, mode="")


@pytest.mark.parametrize(
    ("mode", "url"),
    [
        ("live", "https://express.api.dhl.com/mydhlapi/rates"),
        ("test", "https://express.api.dhl.com/mydhlapi/test/rates"),
    ],
)
def test_the_mode_decides_which_of_dhls_addresses_is_asked(mode: str, url: str) -> None:
    sent: list[str] = []

    def send(request: Request) -> Answer:
        sent.append(request.url)
        return Answer(503, b"")

    with pytest.raises(Failure):
        Mydhl({"key": KEY, "secret": SECRET, "account": "1", "mode": mode}).ask(
            Enquiry(CARTONS, BERLIN, NINGBO, NOW), send
        )
    assert sent == [url]


def test_a_mode_of_another_name_is_not_guessed(dhl: FakeMydhl) -> None:
    with pytest.raises(Failure) as caught:
        Mydhl({**dhl.settings(), "mode": "sandbox"})
    assert caught.value.reason == "not_configured"


# What import would cost


def over_the_net(request: Request) -> Answer:
    answer = requests.request(request.method, request.url, headers=request.headers, data=request.body, timeout=5)
    return Answer(answer.status_code, answer.content)


def landed_cost(dhl: FakeMydhl, goods: Consignment = CARTONS, freight: Money = FREIGHT, **changed: str) -> LandedCost:
    enquiry = Enquiry(goods, BERLIN, NINGBO, NOW, "r1")
    found = MydhlLandedCost({**dhl.settings(), **changed}).landed_cost(enquiry, freight, over_the_net)
    assert not dhl.refused
    return found


def landed_cost_failure(dhl: FakeMydhl, goods: Consignment = CARTONS, **changed: str) -> Failure:
    with pytest.raises(Failure) as caught:
        landed_cost(dhl, goods, FREIGHT, **changed)
    return caught.value


def test_duty_tax_and_fees_are_the_shipments_totals(dhl: FakeMydhl) -> None:
    assert landed_cost(dhl) == LandedCost(
        Money.of("39.14", "USD"),
        Money.of("46.79", "USD"),
        (NamedCharge("TOTAL FEES", Money.of("18.50", "USD")),),
        "USD",
        "carrier:mydhl/r1/landed-cost",
        ("Calculation is based on a part of the commodity code",),
    )


def test_without_totals_the_items_lines_are_summed_additional_duties_too(dhl: FakeMydhl) -> None:
    dhl.event = "landed_cost_items_only"
    found = landed_cost(dhl)
    assert (found.duty, found.tax) == (Money.of("39.14", "USD"), Money.of("46.79", "USD"))
    assert found.fees == (NamedCharge("IMPORT_PROCESSING_CHARGE", Money.of("6.50", "USD")),)


def test_the_duty_on_some_of_the_items_is_not_the_duty(dhl: FakeMydhl) -> None:
    dhl.event = "landed_cost_items_only"
    two_kinds = replace(CARTONS, contents=(SLIPPERS, replace(SLIPPERS, name="Terry slippers")))
    assert landed_cost_failure(dhl, two_kinds).reason == "not_served"


def test_a_tax_that_is_not_stated_is_not_zero(dhl: FakeMydhl) -> None:
    dhl.event = "landed_cost_without_tax"
    failure = landed_cost_failure(dhl)
    assert (failure.reason, failure.detail) == ("not_served", "Tax can't be calculated")


def test_what_is_asked_holds_the_goods_and_the_freight_in_their_own_currencies(dhl: FakeMydhl) -> None:
    landed_cost(dhl)
    assert dhl.calls[-1].path == "/landed-cost"
    assert asked(dhl)["charges"] == [{"typeCode": "freight", "amount": 1480.93, "currencyCode": "CNY"}]
    assert asked(dhl)["currencyCode"] == "USD"
    assert asked(dhl)["items"] == [
        {
            "number": 1,
            "name": "Waffle slippers",
            "description": "Waffle slippers",
            "manufacturerCountry": "CN",
            "quantity": 56,
            "quantityType": "prt",
            "unitPrice": 3.8,
            "unitPriceCurrencyCode": "USD",
            # Six digits: the rest is China's own, and would be read as Germany's.
            "commodityCode": "640520",
        }
    ]


def test_freight_of_nothing_is_not_charged(dhl: FakeMydhl) -> None:
    landed_cost(dhl, freight=Money.of(0, "USD"))
    assert "charges" not in asked(dhl)


@pytest.mark.parametrize(
    ("content", "missing"),
    [
        (replace(SLIPPERS, unit_value=None), "price"),
        (replace(SLIPPERS, hs_code="6405"), "HS code"),
        (replace(SLIPPERS, origin=""), "country of origin"),
    ],
)
def test_goods_of_which_the_shop_does_not_state_enough_are_not_asked_about(
    dhl: FakeMydhl, content: Content, missing: str
) -> None:
    failure = landed_cost_failure(dhl, replace(CARTONS, contents=(content,)))
    assert failure.reason == "invalid"
    assert failure.detail == f"the shop does not state of Waffle slippers: {missing}"
    assert not dhl.calls


@pytest.mark.parametrize("contents", [(), (SLIPPERS, replace(SLIPPERS, unit_value=Money.of(4, "EUR")))])
def test_goods_in_no_currency_or_two_are_not_asked_about(dhl: FakeMydhl, contents: tuple[Content, ...]) -> None:
    assert landed_cost_failure(dhl, replace(CARTONS, contents=contents)).reason == "invalid"
    assert not dhl.calls


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("bad_account", "login"),
        ("bad_key", "login"),
        ("no_product", "not_served"),
        ("process_failure", "upstream"),
        ("not_json", "upstream"),
        ("unexpected", "upstream"),
        ("429", "throttled"),
    ],
)
def test_the_landed_cost_has_the_same_family_of_failures(dhl: FakeMydhl, event: str, reason: str) -> None:
    dhl.event = event
    assert landed_cost_failure(dhl).reason == reason


def test_the_landed_cost_of_the_test_address_is_none(dhl: FakeMydhl) -> None:
    assert landed_cost_failure(dhl, mode="test").reason == "test_mode"


def reason_for(dhl: FakeMydhl, body: Any) -> str:
    """Why this answer gives no landed cost."""
    enquiry = Enquiry(CARTONS, BERLIN, NINGBO, NOW, "r1")
    with pytest.raises(Failure) as caught:
        MydhlLandedCost(dhl.settings()).landed_cost(
            enquiry, FREIGHT, lambda request: Answer(200, json.dumps(body).encode())
        )
    return caught.value.reason


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("TOTAL DUTIES", {"price": -1}),
        ("TOTAL DUTIES", {"price": "unknown"}),
        ("TOTAL TAXES", {"name": "TOTAL DUTIES"}),  # two figures for one total
    ],
)
def test_a_landed_cost_of_odd_shape_is_none(dhl: FakeMydhl, name: str, change: dict[str, Any]) -> None:
    body = dhl.recording("landed_cost").document
    for line in body["products"][0]["detailedPriceBreakdown"][0]["breakdown"]:
        if line["name"] == name:
            line.update(change)
    assert reason_for(dhl, body) == "upstream"


def test_an_items_line_of_unknown_kind_might_be_duty_so_there_is_no_sum(dhl: FakeMydhl) -> None:
    body = dhl.recording("landed_cost_items_only").document
    body["products"][0]["items"][0]["breakdown"][1]["typeCode"] = "LEVY"
    assert reason_for(dhl, body) == "upstream"


def test_a_total_in_another_currency_than_asked_for_is_no_figure(dhl: FakeMydhl) -> None:
    body = dhl.recording("landed_cost").document
    for line in body["products"][0]["detailedPriceBreakdown"][0]["breakdown"]:
        line["priceCurrency"] = "EUR"
    body["products"][0]["items"] = []
    assert reason_for(dhl, body) == "not_served"
