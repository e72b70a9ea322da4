"""The buyer's page of an order."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pypdf import PdfReader

from tests.fakes.press import FakePress
from tests.fakes.slipper_shop import usd
from trade.deals import Deal, OrderLine
from trade.orders import DraftOrder
from trade.places import Place
from trade.shipping import NamedCharge, ShippingOption


def fields_of(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))


def test_the_key_opens_the_order_and_nothing_else_does(house: Any) -> None:
    conversation = house.conversation()
    order, other = house.order(conversation), house.order(conversation, key="another cart")
    page = httpx.get(order["document"]["url"])
    assert page.status_code == 200
    assert order["number"] in page.text
    address = f"{house.url}/orders/{order['number']}"
    for key in ("", "?key=", f"?key={other['access_key']}", f"?key={order['access_key'][:-1]}", "?key=%00", "?key=é"):
        missing = httpx.get(address + key)
        assert missing.status_code == 404
        assert order["number"] not in missing.text
    assert httpx.get(f"{house.url}/orders/PI-1999-00001?key={order['access_key']}").status_code == 404


def test_the_page_tells_the_whole_deal(house: Any) -> None:
    page = httpx.get(house.order(house.conversation())["document"]["url"])
    for figure in ("10,000 pairs", "$2.75", "$27,500.00", "$1,200.00", "$28,700.00", "$8,610.00", "$20,090.00"):
        assert figure in page.text, figure
    assert "CIF Hamburg" in page.text
    assert "0000 1111" in page.text
    assert "never change them by chat" in page.text
    assert "HS 640419" in page.text


def by_sea(house: Any, conversation: str, **changed: Any) -> dict[str, Any]:
    """An order with everything that a deal can hold."""
    option = ShippingOption(
        carrier="Example Line",
        service="LCL",
        mode="sea_lcl",
        price=usd("1200"),
        surcharges=(),
        chargeable_weight_kg=Decimal(2950),
        transit_days=(28, 34),
        valid_until=house.front.clock.now().date() + timedelta(days=3),
        source="rates/sea.csv#EU",
        estimate=False,
    )
    line = OrderLine("SL-201", "Women's fuzzy slippers", 10000, "pair", usd("2.75"), {"colour": "pink"}, usd("2.80"))
    deal = Deal(
        "bulk",
        (line,),
        usd("1200"),
        "CIF",
        "Hamburg",
        charges=(NamedCharge("insurance", usd("94.50")),),
        option=option,
        destination=Place("DE", "Hamburg", "20457"),
        lead_time_days=(25, 30),
        quotes=("Q-2026-00012",),
    )
    deal = replace(deal, **changed)

    def build(number: str, access_key: str) -> dict[str, Any]:
        order = DraftOrder.new(number, deal, house.shop, house.front.clock.now())
        return order.card(f"{house.url}/orders/{number}?key={access_key}")

    made: dict[str, Any] = house.records.orders.draft(conversation, "sea", "PI-{year}-{counter:05d}", build)
    return made


def pdf_of(order: dict[str, Any]) -> PdfReader:
    answer = httpx.get(order["document"]["url"].replace("?", ".pdf?"), timeout=60)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    return PdfReader(io.BytesIO(answer.content))


STATED = (
    "PROFORMA INVOICE",
    "Seller",
    "Ningbo",
    "Acme GmbH",
    "Jo Example",
    "Germany",
    "jo@acme.example",
    "CIF Hamburg (Incoterms® 2020)",
    "Example Line LCL",
    "Sea, LCL",
    "28 to 34 days",
    "Hamburg, 20457, Germany",
    "25 to 30 days after receipt of the deposit",
    "Q-2026-00012",
    "SL-201",
    "HS 640419",
    "Country of origin: China",
    "Colour: pink",
    "10,000 pairs",
    "$2.75",
    "List price $2.80",
    "$27,500.00",
    "Freight",
    "$1,200.00",
    "Insurance",
    "$94.50",
    "$28,794.50",
    "US dollars twenty-eight thousand seven hundred ninety-four and 50/100 only",
    "Deposit 30%",
    "$8,638.35",
    "Balance 70%",
    "$20,156.15",
    "250 (60 × 42 × 40 cm)",
    "2,600 kg",
    "2,950 kg",
    "25.2 m³",
    "T/T",
    "0000 1111",
    "EXAMCNB0XXX",
    "never change them by chat",
    "not a tax invoice",
    "Signature, stamp and date",
)
"""Every field of a proforma invoice that the records of `by_sea` state."""


def test_the_pdf_holds_every_field_that_the_records_state(house: Any) -> None:
    conversation = house.conversation()
    house.records.conversations.remember_buyer(
        conversation, company="Acme GmbH", name="Jo Example", country="DE", email="jo@acme.example"
    )
    order = by_sea(house, conversation)
    reader = pdf_of(order)
    # Where a line breaks is the press's affair.
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    missing = [one for one in (order["number"], *STATED) if one.casefold() not in text.casefold()]
    assert missing == []
    assert reader.metadata is not None
    assert reader.metadata.title == f"Proforma invoice {order['number']}"


def test_what_the_records_do_not_state_is_left_out(house: Any) -> None:
    # This product states no packing, no code and no origin; the deal neither time nor carrier.
    line = OrderLine("SL-205", "EVA shower slippers", 500, "pair", usd("1.90"))
    plain = {"option": None, "destination": None, "lead_time_days": None, "quotes": (), "charges": ()}
    order = by_sea(house, house.conversation(), lines=(line,), freight=None, incoterm="", place="", **plain)
    page = httpx.get(order["document"]["url"]).text
    for label in (
        "Cartons",
        "weight",
        "HS ",
        "Country of origin",
        "Carrier",
        "Production time",
        "Transit",
        "Terms of delivery",
        "Port of loading",
        "Freight",
        "Shipping marks",
        "List price",
        "Revision",
        "reference",
    ):
        assert label not in page, label
    assert "None" not in page


def test_a_port_of_loading_is_said_only_where_one_is_known(house: Any) -> None:
    assert (
        "Port of loading"
        in httpx.get(by_sea(house, house.conversation(), incoterm="FOB", place="Ningbo")["document"]["url"]).text
    )
    house.shop = replace(house.shop, ports=("CNNGB",))
    page = httpx.get(by_sea(house, house.conversation())["document"]["url"]).text
    assert re.search(r"Port of loading</th><td[^>]*><div[^>]*>Ningbo<", page)
    house.shop = replace(house.shop, ports=("CNNGB", "CNSHA"))
    assert "Port of loading" not in httpx.get(by_sea(house, house.conversation())["document"]["url"]).text


def test_a_revision_says_that_it_is_one_and_since_when(house: Any) -> None:
    order = house.order(house.conversation())
    house.records.orders.revise(order["number"], "mei", lambda kept: kept["document"] | {"place": "Rotterdam"})
    text = " ".join(pdf_of(order).pages[0].extract_text().split())
    assert f"{order['number']}-R1" in text
    assert "Revision 1" in text


@pytest.mark.parametrize(
    ("language", "title", "name"),
    [
        ("zh", "形式发票", "女士毛绒拖鞋"),
        ("zh-Hant", "形式發票", "女士毛绒拖鞋"),
        ("th", "(Proforma Invoice)", "Women's fuzzy slippers"),
        ("es", "Factura proforma", "Zapatillas peludas"),
        ("ru", "10 000", "Women's fuzzy slippers"),
    ],
)
def test_the_pdf_is_in_the_buyers_language_and_then_in_english(
    house: Any, language: str, title: str, name: str
) -> None:
    texts = [page.extract_text() for page in pdf_of(house.order(house.conversation(language))).pages]
    assert title in texts[0].replace("\xa0", " ")
    assert name in texts[0]
    last = " ".join(" ".join(texts[len(texts) // 2 :]).split())
    assert "PROFORMA INVOICE" in last
    assert "10,000 pairs" in last


@pytest.mark.parametrize(("language", "font", "word"), [("ar", "Arabic", "فاتورة"), ("hi", "Devanagari", "इनवॉइस")])
def test_scripts_that_join_are_set_in_a_font_of_their_own(house: Any, language: str, font: str, word: str) -> None:
    page = pdf_of(house.order(house.conversation(language))).pages[0]
    fonts = [str(one.get_object()["/BaseFont"]) for one in page["/Resources"]["/Font"].values()]
    assert any(font in one for one in fonts), fonts
    letters = set(unicodedata.normalize("NFKC", page.extract_text()))
    assert {letter for letter in word if unicodedata.category(letter) == "Lo"} <= letters


def test_an_english_order_is_printed_once(house: Any) -> None:
    text = " ".join(page.extract_text() for page in pdf_of(house.order(house.conversation())).pages)
    assert text.count("PROFORMA INVOICE") == 1


def test_every_block_and_cell_says_its_language_and_direction(house: Any) -> None:
    conversation = house.conversation("ar")
    house.records.conversations.remember_buyer(conversation, company="شركة المثال", name="Jo Example")
    page = httpx.get(by_sea(house, conversation)["document"]["url"]).text
    papers = page[page.index("<article") :]
    blocks = re.findall(r"<(?:td|th|div|h2|h3|article)\b[^>]*>", papers)
    spoken = [one for one in blocks if 'class="sheets"' not in one]
    assert len(spoken) > 60
    assert [one for one in spoken if 'lang="' not in one or 'dir="' not in one] == []
    assert '<article class="proforma paper rtl" lang="ar" dir="rtl"' in papers
    assert '<article class="proforma paper ltr" lang="en" dir="ltr"' in papers
    assert '<p lang="ar" dir="rtl">شركة المثال</p>' in papers
    assert '<p lang="ar" dir="ltr">Jo Example</p>' in papers


def test_the_trade_document_in_english_stands_beside_the_buyers_own(house: Any) -> None:
    page = httpx.get(house.order(house.conversation("ja"))["document"]["url"]).text
    assert page.count("<article") == 2
    assert "Terms of delivery" in page
    assert page.count("<form") == 1
    assert httpx.get(house.order(house.conversation("en"))["document"]["url"]).text.count("<article") == 1


def test_the_pdf_needs_the_key_and_keeps_it(house: Any) -> None:
    order = house.order(house.conversation())
    address = f"{house.url}/orders/{order['number']}.pdf"
    for key in ("", "?key=", f"?key={order['access_key'][:-1]}"):
        assert httpx.get(address + key).status_code == 404
    answer = httpx.get(f"{address}?key={order['access_key']}", timeout=60)
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["content-disposition"] == f'inline; filename="{order["number"]}.pdf"'
    assert order["access_key"].encode() not in answer.content
    link = re.search(r'<a class="pdf" href="([^"]+)"', httpx.get(order["document"]["url"]).text)
    assert link is not None
    assert link[1] == f"/orders/{order['number']}.pdf?key={order['access_key']}"


def test_printing_is_limited(house: Any) -> None:
    from desk.buyer_orders import PRINTS_A_MINUTE

    order = house.order(house.conversation())
    house.front.press.print = lambda *_: b"%PDF-quick"
    try:
        address = order["document"]["url"].replace("?", ".pdf?")
        # Twice as many, for a new minute may begin in between.
        answers = [httpx.get(address).status_code for _ in range(2 * PRINTS_A_MINUTE + 1)]
    finally:
        del house.front.press.print
    assert set(answers) == {200, 429}
    assert answers.index(429) >= PRINTS_A_MINUTE


def test_an_order_that_asks_for_no_money_says_so_on_paper_too(house: Any) -> None:
    order = house.order(house.conversation(), "cancelled")
    text = " ".join(" ".join(page.extract_text() for page in pdf_of(order).pages).split())
    assert "has been cancelled" in text
    assert "0000 1111" not in text


@pytest.mark.parametrize("reason", ["missing", "busy", "slow", "failed"])
def test_where_nothing_can_be_printed_the_page_serves_and_says_so(house: Any, reason: str) -> None:
    order = house.order(house.conversation())
    object.__setattr__(house.front, "press", FakePress(reason))
    answer = httpx.get(order["document"]["url"].replace("?", ".pdf?"))
    assert answer.status_code == 503
    assert "save it there as a PDF" in answer.text
    assert "$27,500.00" in answer.text
    again = httpx.get(order["document"]["url"])
    assert again.status_code == 200
    assert ('class="pdf"' in again.text) == (reason != "missing")


def test_the_page_keeps_its_key_to_itself(house: Any) -> None:
    page = httpx.get(house.order(house.conversation())["document"]["url"])
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["cache-control"] == "no-store"
    assert "script-src" not in page.headers["content-security-policy"]
    assert page.headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize(
    ("language", "direction", "title"),
    [
        ("en", "ltr", "Proforma invoice"),
        ("zh", "ltr", "形式发票"),
        ("zh-Hant", "ltr", "形式發票"),
        ("es", "ltr", "Factura proforma"),
        ("ar", "rtl", "فاتورة أولية"),
    ],
)
def test_it_speaks_the_buyers_language(house: Any, language: str, direction: str, title: str) -> None:
    page = httpx.get(house.order(house.conversation(language))["document"]["url"]).text
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert title in page


def test_a_language_without_texts_is_served_in_english_and_says_so(house: Any) -> None:
    page = httpx.get(house.order(house.conversation("hi"))["document"]["url"]).text
    assert re.search(r'<html lang="(hi|en)"', page)


def test_it_is_accepted_once_however_often_the_button_is_pressed(house: Any) -> None:
    order = house.order(house.conversation())
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    for _ in range(2):
        answer = httpx.post(f"{house.url}/orders/{order['number']}/accept", data=fields)
        assert answer.status_code == 303
        assert answer.headers["location"].endswith(order["access_key"])
    kept = house.records.orders.get(order["number"])
    assert [step["step"] for step in kept["steps"]] == ["draft", "accept"]
    assert kept["status"] == "accepted"
    page = httpx.get(order["document"]["url"]).text
    assert "You have accepted this order" in page
    assert "<form" not in page
    assert "$8,610.00" in page
    events = [e["body"]["status"] for e in house.records.events.after(0, order["conversation"]) if e["type"] == "order"]
    assert events == ["sent", "accepted"]


def test_accepting_needs_the_key_and_the_pages_own_token(house: Any) -> None:
    conversation = house.conversation()
    order, other = house.order(conversation), house.order(conversation, key="another cart")
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    foreign = fields_of(httpx.get(other["document"]["url"]).text)
    address = f"{house.url}/orders/{order['number']}/accept"
    assert httpx.get(address).status_code == 405
    assert httpx.post(address, data=fields | {"key": "A" * 22}).status_code == 404
    assert httpx.post(address, data=fields | {"token": ""}).status_code == 409
    assert httpx.post(address, data=fields | {"token": foreign["token"]}).status_code == 409
    assert httpx.post(address, data=foreign).status_code == 404
    assert house.records.orders.get(order["number"])["status"] == "sent"


def test_what_was_revised_after_it_was_read_is_not_accepted_unread(house: Any) -> None:
    order = house.order(house.conversation())
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    house.records.orders.revise(order["number"], "mei", lambda kept: kept["document"] | {"place": "Rotterdam"})
    answer = httpx.post(f"{house.url}/orders/{order['number']}/accept", data=fields)
    assert answer.status_code == 409
    assert "has changed" in answer.text
    assert "Rotterdam" in answer.text
    assert house.records.orders.get(order["number"])["status"] == "sent"


@pytest.mark.parametrize(
    ("status", "text"),
    [("pending_approval", "being confirmed"), ("cancelled", "has been cancelled"), ("revised", "newer version")],
)
def test_what_cannot_be_accepted_says_so_and_asks_for_no_money(house: Any, status: str, text: str) -> None:
    order = house.order(house.conversation(), status)
    page = httpx.get(order["document"]["url"]).text
    assert text in page
    assert "<form" not in page
    assert "0000 1111" not in page


def test_an_order_past_its_last_day_is_shown_and_not_accepted(house: Any) -> None:
    from adapters.records.models import Order

    order = house.order(house.conversation())
    fields = fields_of(httpx.get(order["document"]["url"]).text)
    Order.objects.filter(number=order["number"]).update(valid_until="2020-01-01")
    answer = httpx.post(f"{house.url}/orders/{order['number']}/accept", data=fields)
    assert answer.status_code == 409
    assert "cannot be accepted" in answer.text
    assert "validity of this order has ended" in answer.text
    assert house.records.orders.get(order["number"])["status"] == "sent"


def test_whatever_a_buyer_called_themselves_is_text(house: Any) -> None:
    conversation = house.conversation()
    house.records.conversations.remember_buyer(conversation, company='<img src=x onerror="alert(1)">')
    page = httpx.get(house.order(conversation)["document"]["url"]).text
    assert "<img" not in page
    assert "&lt;img" in page


def test_markup_in_a_name_is_text_on_paper_too(house: Any) -> None:
    conversation = house.conversation()
    bad = '<img src="file:///etc/passwd"><script>alert(1)</script>{{ shop_name }}{% now "Y" %}'
    house.records.conversations.remember_buyer(conversation, company=bad)
    text = "".join("".join(page.extract_text() for page in pdf_of(house.order(conversation)).pages).split())
    assert "".join(bad.split()) in text
