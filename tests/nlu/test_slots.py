from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP

TODAY = date(2026, 11, 20)


def slots(text: str, language: str = "en", page: str = "", details: bool = False) -> dict[str, Any]:
    asks = [{"intent": "ask_product_details", "start": 0, "end": len(text)}] if details else []
    found = Finder(lambda: SHOP).find(Reading.of(text, language, TODAY, page), asks)
    for span in found:
        assert text[span.start : span.end].strip(), span
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    ("text", "language", "quantity", "unit"),
    [
        ("we need 2k pairs", "en", 2000, "pair"),
        ("1.000 pares", "es", 1000, "pair"),
        ("1,000 pairs", "en", 1000, "pair"),
        ("一万双", "zh", 10000, "pair"),
        ("3万双", "zh", 30000, "pair"),
        ("两千五百双", "zh", 2500, "pair"),
        ("tres docenas", "es", 3, "dozen"),
        ("two thousand five hundred pairs", "en", 2500, "pair"),
        ("a couple of pairs", "en", 2, "pair"),
        ("no, 500 pairs, not 5000", "en", 500, "pair"),
    ],
)
def test_a_quantity_is_read_in_digits_words_and_scales(text: str, language: str, quantity: int, unit: str) -> None:
    got = slots(text, language)
    assert (got["quantity"], got["quantity_unit"]) == (quantity, unit)


@pytest.mark.parametrize(
    "text",
    [
        "a sample please",
        "price for 500 or 1000?",
        "$3.20 a pair",
        "in 30 days",
        "8 cbm to Leipzig",
        "SL-201",
        "call +49 40 1234567",
        "EN 71-3",
        "PI-2026-00045",
    ],
)
def test_what_counts_no_goods_is_no_quantity(text: str) -> None:
    assert "quantity" not in slots(text)


def test_a_price_carries_its_currency_and_is_exact() -> None:
    assert slots("at $3.20 a pair")["target_price"] == {"amount": "3.20", "currency": "USD"}
    assert slots("3,20 € por par", "es")["target_price"] == {"amount": "3.20", "currency": "EUR"}


def test_a_total_budget_is_no_price_per_unit() -> None:
    assert "target_price" not in slots("our budget is 5000 USD")


@pytest.mark.parametrize(
    ("text", "language", "country", "city"),
    [
        ("shipping to Hamburg", "en", "DE", "Hamburg"),
        ("发到圣保罗", "zh", "BR", "São Paulo"),
        ("envío a Ciudad de México", "es", "MX", "Mexico City"),
        ("الشحن إلى دبي", "ar", "AE", "Dubai"),
        ("we are in Chile, please deliver to Peru", "en", "PE", None),
        ("we are from Norway", "en", "NO", None),
    ],
)
def test_a_destination_is_named_in_any_language(text: str, language: str, country: str, city: str | None) -> None:
    got = slots(text, language)
    assert (got.get("destination_country"), got.get("destination_city")) == (country, city)


@pytest.mark.parametrize(
    "text", ["FOB Ningbo", "do you load in Shanghai", "we met at the Frankfurt fair", "tell us more"]
)
def test_ports_of_departure_fairs_and_pronouns_are_no_destination(text: str) -> None:
    assert "destination_country" not in slots(text)


def test_a_port_is_a_locode_and_a_postcode_stands_beside_its_city() -> None:
    assert slots("freight to the port of Santos")["destination_port"] == "BRSSZ"
    assert slots("delivered to 75001 Paris")["destination_postcode"] == "75001"


def test_one_incoterm_is_chosen_and_of_two_alternatives_none() -> None:
    assert slots("FOB Ningbo")["incoterm"] == "FOB"
    assert slots("duties included to Canada")["incoterm"] == "DDP"
    assert "incoterm" not in slots("FOB or CIF?")


def test_a_mode_is_said_but_a_container_fixes_none() -> None:
    assert slots("by sea")["shipping_mode"] == "sea"
    assert slots("走海运", "zh")["shipping_mode"] == "sea"
    assert "shipping_mode" not in slots("one FCL please")


def test_the_sender_is_read_from_an_email() -> None:
    got = slots("Our company: Birch & Sons Ltd\nRuth.K@Example.net, +49 40 12345678\nBest regards,\nRuth Keller")
    assert got["email"] == "ruth.k@example.net"
    assert got["phone"] == "+494012345678"
    assert got["company"] == "Birch & Sons Ltd"
    assert got["contact_name"] == "Ruth Keller"


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("needed by 15 March 2027", "en", "2027-03-15"),
        ("15 de marzo de 2027", "es", "2027-03-15"),
        ("before Christmas", "en", "2026-12-24"),
        ("in 3 weeks", "en", "2026-12-11"),
        ("3月底", "zh", "2027-03-21/2027-03-31"),
        ("in January", "en", "2027-01-01/2027-01-31"),
        ("by 2026-12-24", "en", "2026-12-24"),
    ],
)
def test_a_date_is_a_day_or_a_period(text: str, language: str, value: str) -> None:
    assert slots(text, language)["needed_by"] == value


@pytest.mark.parametrize("text", ["may I ask", "we march on"])
def test_verbs_are_no_months(text: str) -> None:
    assert "needed_by" not in slots(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("SL-201", "en"),
        ("price of sl201?", "en"),
        ("see https://shop.example/shop/SL-201?ref=a", "en"),
        ("the fluffy slippers", "en"),
        ("the flufy slippers", "en"),
        ("毛毛拖鞋多少钱", "zh"),
    ],
)
def test_a_product_is_known_by_code_link_name_and_misspelling(text: str, language: str) -> None:
    assert slots(text, language)["product"] == "SL-201"


def test_it_is_the_product_of_the_page_and_nothing_without_one() -> None:
    assert slots("how much is it", page="SL-201")["product"] == "SL-201"
    assert "product" not in slots("how much is it")


def test_a_changed_shop_is_known_at_once() -> None:
    shops = [SHOP]
    finder = Finder(lambda: shops[-1])
    reading = Reading.of("the moon boots", "en", TODAY)
    assert finder.find(reading) == []
    product = replace(SHOP.catalogue.get("SL-201"), names={"en": "moon boots"})
    shops.append(replace(SHOP, catalogue=type(SHOP.catalogue).of([product]), version="next"))
    assert [span.value for span in finder.find(reading)] == ["SL-201"]


def test_an_attribute_is_asked_for_only_where_details_are_asked() -> None:
    assert slots("which material?", details=True)["attribute"] == "material"
    assert "attribute" not in slots("which material?")


def test_a_business_is_what_the_buyer_says_and_an_online_shop_is_more_than_a_shop() -> None:
    assert slots("we are a wholesaler")["business_type"] == "wholesaler"
    assert slots("tenemos una tienda online", "es")["business_type"] == "online_shop"
    assert "business_type" not in slots("10,000 pairs please")


def test_an_order_number_has_the_sellers_format() -> None:
    assert slots("where is pi-2026-00045?")["order_number"] == "PI-2026-00045"
    assert slots("PI-2026-00045那票走了没", "zh")["order_number"] == "PI-2026-00045"
