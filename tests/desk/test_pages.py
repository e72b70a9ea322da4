"""The seller's pages."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
import yaml

from office.config import ROOT
from tests.desk.conftest import Browser

Browse = Callable[..., Browser]
LANGUAGES = ("en", "zh", "zh-Hant", "es", "ar")


def plain(page: str) -> str:
    """What a person reads, without tags and bidirectional marks."""
    return re.sub(r"[\u2066-\u2069]", "", html.unescape(re.sub(r"<[^>]+>", " ", page)))


def test_the_desk_opens_in_the_shops_language_and_then_in_the_persons(house: Any, browse: Browse) -> None:
    browser = browse("owner")
    assert '<html lang="zh" dir="ltr">' in browser.http.get("/desk/").text
    for language, direction in (("ar", "rtl"), ("en", "ltr"), ("tlh", "ltr")):
        browser.post("/desk/language", language=language)
        shown = "en" if language == "tlh" else language
        assert f'<html lang="{shown}" dir="{direction}">' in browser.http.get("/desk/").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_morning_shows_everything_that_came_in(house: Any, browse: Browse, language: str) -> None:
    talk, junk, waiting = house.conversation(), house.conversation(text="we do SEO"), house.conversation()
    house.lead(talk)
    house.lead(junk, 0, "junk")
    order = house.order(talk, "pending_approval")
    sent = house.order(talk, key="other")
    house.records.questions.ask(talk, "m", "SL-201", "vegan", "are they vegan?")
    house.records.handoffs.request(waiting, "asked", "2020-11-21T08:30:00+08:00")
    browser = browse("owner")
    browser.post("/desk/language", language=language)
    page = browser.http.get("/desk/").text
    told = plain(page)
    for wanted in ("Acme <b>Inc</b>", "87", "10000 pairs", order["number"], sent["number"], "are they vegan?"):
        assert wanted in told, wanted
    for conversation in (talk, junk, waiting):
        assert f"/desk/conversations/{conversation}" in page
    assert f"/desk/conversations/{talk}#m-11111111-1111-4111-8111-111111111111" in page
    assert 'class="row late"' in page, "a promise past its time stands out"
    assert not re.findall(r"\b(?:grade|stage|reason|status|count|owner|next)_\w+", told), "no code without words"


def test_whatever_buyers_write_is_text_on_every_page(house: Any, browse: Browse) -> None:
    attack = "</script><img src=x onerror=alert(1)>\"'{{7*7}}"
    talk = house.conversation(text=attack)
    house.lead(talk)
    house.records.questions.ask(talk, "m", attack, attack, attack)
    house.records.handoffs.request(talk, attack)
    house.records.conversations.remember_buyer(talk, company=attack, name=attack, email=attack, business_type="agent")
    card = {"type": "file", "name": attack, "url": "javascript:alert(1)", "size": 9, "claim": "", "sources": [attack]}
    house.records.messages.attach(talk, "file", card)
    order = house.order(talk)
    browser = browse("owner")
    for path in (
        "",
        "conversations",
        f"conversations/{talk}",
        "leads",
        "orders",
        f"orders/{order['number']}",
        "questions",
    ):
        page = browser.http.get(f"/desk/{path}")
        assert page.status_code == 200, path
        assert "<img" not in page.text, path
        assert "javascript:" not in page.text, path
        assert "49" not in re.findall(r"&#x27;(\d+)", page.text), path


def test_a_transcript_shows_the_original_the_desks_own_words_and_the_cards(house: Any, browse: Browse) -> None:
    from office.records import Said

    talk = house.conversation("ar", "مرحبا، كم الحد الأدنى؟")
    understanding = {"asks": [{"intent": "ask_moq", "confidence": 0.9}], "entities": []}
    from adapters.records.models import Message

    Message.objects.filter(conversation_id=talk).update(understanding=understanding)
    offer = {
        "type": "shipping_quote",
        "number": "Q-2026-00007",
        "destination": {"country": "AE", "city": "Dubai"},
        "incoterm": "DAP",
        "cartons": 3,
        "gross_weight_kg": 35.4,
        "volume_m3": 0.43,
        "options": [
            {
                "carrier": "DHL",
                "service": "Express",
                "mode": "express",
                "price": {"amount": "182.40", "currency": "USD"},
                "transit_days": [3, 5],
                "source": "rates/dhl.csv#zone-7",
                "estimate": False,
            }
        ],
        "sources": ["rates/dhl.csv#zone-7"],
    }
    values = {"product": {"sku": "SL-201"}, "moq": {"count": 100, "unit": "pair"}}
    said = Said("الحد الأدنى 100 زوج", "ar", "utter_moq", values, [offer])
    house.records.messages.say(talk, "turn-1", [said])
    browser = browse("owner")
    page = browser.http.get(f"/desk/conversations/{talk}").text
    assert '<p class="said" lang="ar" dir="rtl">مرحبا، كم الحد الأدنى؟</p>' in page
    told = plain(page)
    assert "女士毛绒拖鞋的起订量是100双" in told, "what the assistant said, in the seller's language"
    for fact in ("起订量", "DHL Express", "US$182.40", "3到5天", "rates/dhl.csv#zone-7", "阿拉伯联合酋长国"):
        assert fact in told, fact


def test_both_chinese_scripts_are_offered_by_name_and_are_no_foreign_language_to_each_other(
    house: Any, browse: Browse
) -> None:
    from office.records import Said

    talk = house.conversation("zh-Hant", "請問起訂量多少？")
    values = {"product": {"sku": "SL-201"}, "moq": {"count": 100, "unit": "pair"}}
    house.records.messages.say(talk, "turn-1", [Said("最低訂購量是100雙。", "zh-Hant", "utter_moq", values, [])])
    browser = browse("owner")
    account = browser.http.get("/desk/account").text
    for code, name in (("zh", "简体中文"), ("zh-Hant", "繁體中文")):
        assert re.search(rf'value="{code}" lang="{code}"[^>]*>{name}</button>', account), code
    for desk in ("zh-Hant", "zh"):
        browser.post("/desk/language", language=desk)
        page = browser.http.get(f"/desk/conversations/{talk}").text
        assert f'<html lang="{desk}" dir="ltr">' in page
        assert '<p class="said" lang="zh-Hant" dir="ltr">最低訂購量是100雙。</p>' in page
        assert "女士毛绒拖鞋的" not in plain(page), "what the seller can read is not said twice"


def test_a_person_takes_over_writes_and_hands_back(house: Any, browse: Browse) -> None:
    talk = house.conversation()
    mei, li = browse("agent", "mei"), browse("agent", "li")
    mei.post("/desk/account/name", name="Shen <i>Yutong</i>")
    path = f"/desk/conversations/{talk}"
    assert "<textarea" not in mei.http.get(path).text
    assert mei.post(f"{path}/take-over").headers["location"] == f"{path}?notice=taken_over"
    page = mei.http.get(path).text
    fields = {"text": "Hello from the factory", "id": re.findall(r'name="id" value="([^"]+)"', page)[0]}
    for _ in range(2):
        assert mei.post(f"{path}/messages", **fields).status_code == 302
    assert "<textarea" not in li.http.get(path).text
    for deed in ("take-over", "messages"):
        li.http.headers["Referer"] = house.url + path
        refused = li.post(f"{path}/{deed}", text="me too")
        assert refused.headers["location"].startswith(f"{path}?notice="), "told on the page it came from"
    told = [one for one in house.records.messages.history(talk) if one["author"] == "human"]
    assert [(one["text"], one["name"]) for one in told] == [("Hello from the factory", "Shen <i>Yutong</i>")]
    assert mei.post(f"{path}/hand-back").status_code == 302
    assert house.records.conversations.get(talk)["owner"] == "assistant"
    assert mei.post(f"{path}/close").status_code == 302
    assert house.records.conversations.get(talk)["owner"] == "closed"


def test_an_order_is_approved_and_paid_on_its_page(house: Any, browse: Browse) -> None:
    order = house.order(house.conversation(), "pending_approval")
    agent, path = browse("agent"), f"/desk/orders/{order['number']}"
    page = agent.http.get(path).text
    assert f"{path}/approve" in page
    assert f"{path}/mark-paid" not in page
    assert agent.post(f"{path}/approve").headers["location"] == f"{path}?notice=order_moved"
    agent.http.headers["Referer"] = house.url + path
    assert agent.post(f"{path}/approve").headers["location"] == f"{path}?notice=order_state"
    assert agent.post(f"{path}/delete").status_code == 404
    assert house.records.orders.get(order["number"])["status"] == "sent"


def test_a_question_is_answered_in_the_buyers_language(house: Any, browse: Browse) -> None:
    talk = house.conversation("es")
    question = house.records.questions.ask(talk, "m-1", "SL-201", "vegan", "¿son veganas?")
    agent = browse("agent")
    assert 'lang="es"' in agent.http.get("/desk/questions").text
    assert agent.post(f"/desk/questions/{question}/answer", text="  ").headers["location"].endswith("wrong_field")
    done = agent.post(f"/desk/questions/{question}/answer", text="Sí, lo son.", language="es")
    assert done.headers["location"] == "/desk/questions?notice=answered"
    assert house.records.questions.get(question)["answer"] == {"es": "Sí, lo son."}
    assert "Sí, lo son." in plain(agent.http.get("/desk/questions").text)


def test_a_buyers_file_is_saved_and_never_opened(house: Any, browse: Browse) -> None:
    from channels.files import keep

    talk, other = house.conversation(), house.conversation()
    name = keep(house.front.files, talk, b"<script>alert(1)</script>", "txt")
    browser = browse("viewer")
    sent = browser.http.get(f"/desk/files/{talk}/{name}")
    assert sent.content == b"<script>alert(1)</script>"
    assert sent.headers["content-disposition"].startswith("attachment")
    assert sent.headers["content-type"] == "application/octet-stream"
    assert "sandbox" in sent.headers["content-security-policy"]
    for wrong in (f"{other}/{name}", f"{talk}/..%2f..%2fsecrets.json", f"{talk}/secrets.json", f"..%2f/{name}"):
        assert browser.http.get(f"/desk/files/{wrong}").status_code == 404, wrong


def test_what_is_not_there_is_a_page_and_not_an_error(house: Any, browse: Browse) -> None:
    browser = browse("owner")
    for path in ("conversations/nobody", "orders/PI-1999-00001", "conversations/nobody/take-over"):
        method = browser.post if path.endswith("take-over") else browser.http.get
        answer = method(f"/desk/{path}")
        assert answer.status_code == 404
        assert "<nav" in answer.text
    assert browser.http.get("/desk/?notice=<script>").status_code == 200
    assert "GET" in browser.http.put("/desk/leads").headers.get("allow", "GET")


def test_reading_a_conversation_marks_it_read_for_those_who_act(house: Any, browse: Browse) -> None:
    talk = house.conversation()
    browse("viewer", "v").http.get(f"/desk/conversations/{talk}")
    assert house.records.conversations.get(talk)["unread"] == 1
    browse("agent", "a").http.get(f"/desk/conversations/{talk}")
    assert house.records.conversations.get(talk)["unread"] == 0


def test_a_long_list_is_paged(house: Any, browse: Browse) -> None:
    from desk.pages import PAGE

    for number in range(PAGE + 1):
        house.conversation(text=f"message {number}")
    browser = browse("viewer")
    first = browser.http.get("/desk/conversations").text
    assert first.count('class="talk ') == PAGE
    assert browser.http.get(f"/desk/conversations?offset={PAGE}").text.count('class="talk ') == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_trade_has_words_on_the_desk(language: str) -> None:
    from locales.texts import Texts
    from trade.orders import STEPS
    from trade.qualification import QUESTIONS
    from trade.scoring import POINTS

    texts = set(Texts("desk.ftl").sources(language))
    intents = yaml.safe_load((ROOT / "domain.yml").read_text())["intents"]
    states = {state for moves in STEPS.values() for pair in moves.items() for state in pair}
    wanted = {f"reason_{code}" for code in POINTS} | {f"next_{code}" for code in QUESTIONS}
    wanted |= {f"status_{state}" for state in states} | {f"order_page_state_{state}" for state in states}
    asked = {str(next(iter(one))) if isinstance(one, dict) else one for one in intents} - {"nlu_fallback"}
    wanted |= {f"ask_{intent}" for intent in asked if not intent.startswith("session")}
    assert wanted - texts == set()


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_text_of_the_desk_exists_in_every_language_we_began_with(language: str) -> None:
    from locales.texts import Texts

    texts = Texts("desk.ftl")
    assert set(texts.sources(language)) == set(texts.sources("en"))
