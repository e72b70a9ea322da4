"""Finding, comparing and describing goods: only what is stated, and what is not becomes a question a person answers once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from actions.turn import Reply
from office.office import Office
from tests.actions.buyer import SENTENCES, UnderstoodBuyer, card, names
from trade.catalogue import Catalogue
from trade.shop import Shop


def aloud(buyer: UnderstoodBuyer, reply: Reply) -> str:
    return SENTENCES.say(reply.response, buyer.language, reply.values, buyer.office.shop)


def first(replies: list[Reply], response: str) -> Reply:
    return next(reply for reply in replies if reply.response == response)


class Changed:
    """The shop of the folder with other goods."""

    def __init__(self, office: Office, **products: Any) -> None:
        shop = office.shop
        rows = [replace(one, **products.get(one.sku.replace("-", "_"), {})) for one in shop.catalogue.products.values()]
        self._shop = replace(shop, catalogue=Catalogue.of(rows), version=f"{shop.version}+")

    def current(self) -> Shop:
        return self._shop


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "something warm for hotel guests, washable"),
        ("de", "etwas Warmes für Hotelgäste, waschbar"),
        ("es", "algo caliente para huéspedes de hotel, lavable"),
        ("fr", "quelque chose de chaud pour les clients de l'hôtel, lavable"),
        ("ru", "что-нибудь тёплое для гостей отеля, чтобы стиралось"),
        ("zh", "给酒店客人用的保暖的，可以机洗"),
    ],
)
def test_a_need_is_met_in_the_buyers_language_and_each_product_says_what_it_lacks(
    office: Office, language: str, words: str
) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language=language)["id"], language=language)
    reply = first(buyer.says(words, "find_product"), "utter_products_found")
    lines = reply.values["products"]["lines"]
    assert sum(line["text"] == "line_product" for line in lines) > 1
    told = {line["values"]["attribute"]["word"] for line in lines if line["text"] == "line_need"}
    assert told & {"attribute_care", "attribute_machine_washable", "attribute_use"}
    assert any(line["text"] == "line_need_lacking" for line in lines), "nothing we sell states all of it"


def test_what_is_stated_otherwise_is_said_of_the_product_found(office: Office) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"])
    reply = first(buyer.says("waterproof slippers", "find_product"), "utter_products_found")
    stated = [line["values"] for line in reply.values["products"]["lines"] if line["text"] == "line_need"]
    assert {one["value"]["stated"] for one in stated if one["attribute"]["word"] == "attribute_waterproof"} <= {
        "yes",
        "no",
    }
    assert stated


def test_two_products_stand_side_by_side_with_only_what_is_stated(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says(
        "difference between SL-201 and SL-202?",
        "ask_product_details",
        said=[("product", "SL-201"), ("product", "SL-202")],
    )
    table = first(replies, "utter_comparison")
    rows = {
        row["values"]["attribute"]["word"]: row["values"]["values"]["lines"] for row in table.values["rows"]["lines"]
    }
    assert [cell["values"]["value"] for cell in rows["attribute_sole"]] == [
        {"stated": "TPR, non-slip, 12 mm"},
        {"stated": "EVA, 30 mm"},
    ]
    assert rows["attribute_machine_washable"][1]["values"]["value"] == {"word": "value_not_stated"}
    assert "SL-202" in aloud(buyer, table)


def test_what_neither_states_is_said_so_and_asked_of_the_seller(office: Office) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"])
    buyer.says(
        "difference between SL-201 and SL-202?",
        "ask_product_details",
        said=[("product", "SL-201"), ("product", "SL-202")],
    )
    replies = buyer.says("which is warmer?", "ask_product_details")
    assert names(replies)[0] == "utter_none_stated"
    assert {one["sku"] for one in office.records.questions.listed(open_only=True)} == {"SL-201", "SL-202"}


@pytest.mark.parametrize(
    ("language", "words", "held"),
    [
        ("en", "does it come in black?", "black"),
        ("de", "Gibt es die in Schwarz?", "black"),
        ("ru", "есть чёрные?", "black"),
        ("tr", "siyah var mı?", "black"),
        ("ko", "검은색 있어요?", "black"),
        ("vi", "có màu đen không?", "black"),
        ("en", "in size 39?", "38-39"),
        ("it", "avete la taglia 39?", "38-39"),
    ],
)
def test_an_option_is_found_by_the_words_of_the_buyers_language(
    office: Office, language: str, words: str, held: str
) -> None:
    buyer = UnderstoodBuyer(
        office, office.records.conversations.open(language=language)["id"], "SL-201", language=language
    )
    reply = first(buyer.says(words, "ask_product_details"), "utter_fact_held")
    assert reply.values["held"] == {"stated": held}


@pytest.mark.parametrize("words", ["does it come in sage?", "in size 45?", "do you have it in red?"])
def test_a_value_that_is_not_among_the_options_is_called_that(office: Office, words: str) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "SL-201")
    replies = buyer.says(words, "ask_product_details")
    assert names(replies)[0] == "utter_value_lacking"
    assert "is not among what is stated" in aloud(buyer, replies[0])


def test_two_attributes_at_once_are_each_answered_for_themselves(buyer: UnderstoodBuyer) -> None:
    buyer.sku = "SL-210"
    replies = buyer.says("?", "ask_product_details", said=[("attribute", "waterproof"), ("attribute", "vegan")])
    assert names(replies)[:2] == ["utter_fact", "utter_not_stated"]


def test_what_a_product_has_is_read_off_its_description_word_for_word(office: Office) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "BR-310")
    replies = buyer.says("does it have a hood and pockets?", "ask_product_details")
    assert names(replies)[0] == "utter_description"
    assert replies[0].values["words"] == office.shop.catalogue.get("BR-310").descriptions["en"]
    assert names(buyer.says("does it have a zip?", "ask_product_details"))[0] == "utter_not_confirmed"


def test_stock_is_set_against_what_is_wanted(buyer: UnderstoodBuyer) -> None:
    buyer.sku = "SL-210"
    assert names(buyer.says("500 in stock?", "ask_availability", quantity=500))[0] == "utter_in_stock"
    replies = buyer.says("and 9000?", "ask_availability", quantity=9000)
    assert names(replies)[:2] == ["utter_stock_short", "utter_lead_time"]


def test_goods_made_to_order_come_with_their_production_time(buyer: UnderstoodBuyer) -> None:
    assert names(buyer.says("in stock?", "ask_availability"))[:2] == ["utter_not_stated", "utter_lead_time"]
    buyer.office._shop_source = Changed(buyer.office, SL_201={"stock": 0})
    assert names(buyer.says("in stock?", "ask_availability"))[:2] == ["utter_out_of_stock", "utter_lead_time"]


def test_the_stock_of_one_colour_is_not_the_stock_of_all(office: Office) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "SL-210")
    replies = buyer.says("is the black one in stock?", "ask_availability")
    assert names(replies)[:3] == ["utter_fact_held", "utter_in_stock", "utter_not_confirmed"]


def test_a_certificate_asked_for_by_name_comes_with_its_file(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("OEKO-TEX?", "ask_certification")
    assert names(replies)[:2] == ["utter_certification", "utter_files_attached"]
    assert card(replies, "file")["claim"] == "OEKO-TEX Standard 100"
    assert first(replies, "utter_certification").values["certifications"] == {"list": ["OEKO-TEX Standard 100"]}


def test_a_certificate_that_is_not_stated_is_a_question_and_no_no(buyer: UnderstoodBuyer) -> None:
    replies = buyer.says("FDA?", "ask_certification")
    assert names(replies)[0] == "utter_certificate_lacking"
    assert card(replies, "not_stated")["attribute"] == "certification FDA"
    assert buyer.office.records.questions.listed(open_only=True)[0]["words"] == "FDA?"


def test_customization_tells_whether_the_quantity_reaches_its_minimum(office: Office) -> None:
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "SL-201")
    replies = buyer.says("can you print our logo on 300 pairs?", "ask_customization", quantity=300)
    lines = first(replies, "utter_customization").values["kinds"]["lines"]
    assert [line["text"] for line in lines] == ["line_customization_short"]
    replies = buyer.says("our logo on 800?", "ask_customization", quantity=800)
    assert first(replies, "utter_customization").values["kinds"]["lines"][0]["text"] == "line_customization_enough"
    replies = buyer.says("a mould of our own?", "ask_customization")
    assert card(replies, "not_stated")["attribute"] == "customization mould"


def test_what_a_person_answered_is_given_to_the_next_buyer_at_once(office: Office) -> None:
    asking = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "SL-230")
    asking.says("is it waterproof?", "ask_product_details", attribute="waterproof")
    (question,) = office.records.questions.listed(open_only=True)
    office.records.questions.answer(question["id"], {"en": "Only splash-proof."}, "mei")
    for language, response in (
        ("en", "utter_quote_seller"),
        ("es", "utter_seller_words"),
        ("ja", "utter_seller_words"),
    ):
        talk = office.records.conversations.open(language=language)["id"]
        another = UnderstoodBuyer(office, talk, "SL-230", language=language)
        replies = another.says("waterproof?", "ask_product_details", attribute="waterproof")
        assert names(replies)[0] == response
        assert "Only splash-proof." in aloud(another, replies[0])
    assert office.records.questions.listed(open_only=True) == []


def test_a_question_without_a_name_is_answered_to_the_next_who_asks_the_same(office: Office) -> None:
    words = "so I can cut the curtain in half, right?"
    asking = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "CU-901")
    assert names(asking.says(words, "ask_product_details"))[0] == "utter_not_confirmed"
    (question,) = office.records.questions.listed(open_only=True)
    assert question["words"] == words
    office.records.questions.answer(question["id"], {"en": "No, the hem would open."}, "mei")
    another = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "CU-901")
    replies = another.says("can I cut this one in half?", "ask_product_details")
    assert names(replies)[0] == "utter_quote_seller"
    other = another.says("can I bleach it?", "ask_product_details")
    assert "hem" not in repr(other)


def test_an_answer_about_stock_is_old_news_after_a_week(office: Office) -> None:
    asking = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "SL-201")
    asking.says("in stock?", "ask_availability")
    (question,) = office.records.questions.listed(open_only=True)
    office.records.questions.answer(question["id"], {"en": "300 pairs."}, "mei")
    assert names(asking.says("in stock?", "ask_availability"))[0] == "utter_quote_seller"
    clock: Any = office.clock
    clock.move(timedelta(days=8))
    assert names(asking.says("in stock?", "ask_availability"))[0] == "utter_not_stated"


def test_an_attribute_of_an_unseen_shop_is_found_by_its_own_name(office: Office) -> None:
    office._shop_source = Changed(office, AP_801={"attributes": {"strap_length": "90 cm", "lint_free": "yes"}})
    buyer = UnderstoodBuyer(office, office.records.conversations.open(language="en")["id"], "AP-801")
    replies = buyer.says("what is the strap length?", "ask_product_details")
    assert replies[0].values["value"] == {"stated": "90 cm"}
    replies = buyer.says("lint free, yes?", "ask_product_details")
    assert replies[0].values["value"] == {"stated": "yes"}
