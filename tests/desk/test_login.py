"""Who may come in, and what each role may do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.desk.conftest import PASSWORD, Browser

Browse = Callable[..., Browser]
PAGES = [
    "",
    "conversations",
    "conversations/{c}",
    "leads",
    "orders",
    "orders/{o}",
    "questions",
    "account",
    "files/{c}/AAAAAAAAAAAAAAAAAAAAAA.png",
]
FORMS = [
    "conversations/{c}/take-over",
    "conversations/{c}/messages",
    "conversations/{c}/hand-back",
    "conversations/{c}/close",
    "orders/{o}/approve",
    "orders/{o}/cancel",
    "orders/{o}/mark-paid",
    "questions/1/answer",
]


def filled(house: Any, address: str) -> str:
    conversation = house.conversation()
    return "/desk/" + address.format(c=conversation, o=house.order(conversation, "pending_approval")["number"])


@pytest.mark.parametrize("address", PAGES)
def test_every_page_sends_a_stranger_to_the_login(house: Any, browse: Browse, address: str) -> None:
    answer = browse().http.get(filled(house, address))
    assert answer.status_code == 302
    assert answer.headers["location"].startswith("/desk/login?next=")


@pytest.mark.parametrize("address", [*FORMS, "logout", "account/name", "account/password"])
def test_every_form_needs_its_csrf_token(house: Any, browse: Browse, address: str) -> None:
    browser = browse("owner")
    path = filled(house, address)
    assert browser.http.post(path, data={"text": "hello", "name": "x"}).status_code == 403
    assert browser.http.post(path, data={"csrfmiddlewaretoken": "A" * 64}).status_code == 403


@pytest.mark.parametrize("address", FORMS)
def test_a_viewer_may_send_no_form(house: Any, browse: Browse, address: str) -> None:
    path = filled(house, address)
    assert browse("viewer").post(path, text="hello").status_code == 403
    assert house.records.audit.entries()[0]["what"] == "login"


def test_a_viewers_pages_show_no_deeds_and_no_key(house: Any, browse: Browse) -> None:
    conversation = house.conversation()
    order = house.order(conversation)
    viewer = browse("viewer")
    for path in (f"/desk/conversations/{conversation}", f"/desk/orders/{order['number']}", "/desk/"):
        page = viewer.http.get(path)
        assert page.status_code == 200
        assert order["access_key"] not in page.text
        assert re.findall(r'action="([^"]+)"', page.text) == ["/desk/logout"]


def test_a_session_uses_the_api_with_the_pages_csrf_token(house: Any, browse: Browse) -> None:
    agent, conversation = browse("agent"), house.conversation()
    path = f"/api/conversations/{conversation}/take-over"
    assert agent.http.get("/api/leads").status_code == 200
    refused = agent.http.post(path)
    assert (refused.status_code, refused.headers["content-type"]) == (403, "application/problem+json")
    taken = agent.http.post(path, headers={"X-CSRFToken": agent.http.cookies["csrftoken"]})
    assert (taken.status_code, taken.json()["agent"]) == (200, "mei")


def test_a_wrong_password_and_a_wrong_name_look_the_same(house: Any, browse: Browse) -> None:
    house.records.accounts.create("mei", PASSWORD, "agent")
    browser = browse()
    wrong, unknown = browser.login("mei", "wrong"), browser.login("nobody", "wrong")
    assert wrong.status_code == unknown.status_code == 403
    assert "sessionid" not in browser.http.cookies
    notice = re.compile(r'role="alert">([^<]+)<')
    assert notice.findall(wrong.text) == notice.findall(unknown.text) != []


def test_guessing_passwords_is_slowed_down_even_for_the_right_one(house: Any, browse: Browse) -> None:
    from desk.login import TRIES_OF_A_NAME

    house.records.accounts.create("mei", PASSWORD, "agent")
    browser = browse()
    answers = [browser.login("mei", "wrong").status_code for _ in range(TRIES_OF_A_NAME)]
    assert set(answers) == {403}
    assert browser.login("MEI", "wrong").status_code == 429
    assert browser.login("mei").status_code == 429


def test_an_account_without_a_role_stays_outside(house: Any, browse: Browse) -> None:
    from django.contrib.auth import get_user_model

    house.records.accounts.create("mei", PASSWORD, "viewer")
    get_user_model().objects.get(username="mei").groups.clear()
    assert browse().login("mei").status_code == 403


def test_the_session_cookie_is_out_of_reach_and_new_after_the_login(house: Any, browse: Browse) -> None:
    house.records.accounts.create("mei", PASSWORD, "agent")
    browser = browse()
    browser.http.cookies.set("sessionid", "chosenbysomebodyelse0123456789ab")
    answer = browser.login("mei")
    cookie = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("sessionid="))
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "chosenbysomebodyelse" not in cookie


@pytest.mark.parametrize(
    "wished", ["https://evil.example/", "//evil.example/desk/", "/\\evil.example", "javascript:alert(1)", "/shop/"]
)
def test_the_login_leads_nowhere_but_to_the_desk(house: Any, browse: Browse, wished: str) -> None:
    house.records.accounts.create("mei", PASSWORD, "agent")
    browser = browse()
    browser.http.get("/desk/login", params={"next": wished})
    answer = browser.post("/desk/login", username="mei", password=PASSWORD, next=wished)
    assert answer.headers["location"] == "/desk/"


def test_the_login_leads_back_to_where_one_was(house: Any, browse: Browse) -> None:
    house.records.accounts.create("mei", PASSWORD, "agent")
    browser = browse()
    wished = browser.http.get("/desk/leads?grade=hot").headers["location"]
    assert 'value="/desk/leads?grade=hot"' in browser.http.get(wished).text


def test_after_logging_out_the_session_opens_nothing(house: Any, browse: Browse) -> None:
    browser = browse("owner")
    kept = httpx.Cookies(browser.http.cookies)
    assert browser.post("/desk/logout").status_code == 302
    assert httpx.get(f"{house.url}/desk/", cookies=kept).status_code == 302
    assert httpx.get(f"{house.url}/api/leads", cookies=kept).status_code == 401


def test_a_new_password_ends_every_other_session(house: Any, browse: Browse) -> None:
    browser, other = browse("agent"), browse()
    other.login("mei")
    fresh = "an even longer password"
    wrong = browser.post("/desk/account/password", old="wrong", new=fresh, again=fresh)
    assert wrong.headers["location"].endswith("problem=password")
    assert (
        browser.post("/desk/account/password", old=PASSWORD, new="short", again="short")
        .headers["location"]
        .endswith("=password")
    )
    done = browser.post("/desk/account/password", old=PASSWORD, new=fresh, again=fresh)
    assert done.headers["location"].endswith("notice=password_changed")
    assert browser.http.get("/desk/").status_code == 200
    assert other.http.get("/desk/").status_code == 302
    assert browse().login("mei").status_code == 403
    assert browse().login("mei", fresh).status_code == 302


def test_a_role_taken_away_is_gone_at_once(house: Any, browse: Browse) -> None:
    from django.contrib.auth import get_user_model

    browser = browse("owner")
    get_user_model().objects.get(username="mei").groups.clear()
    assert browser.http.get("/desk/").status_code == 302
    assert browser.http.get("/api/leads").status_code == 401


def test_nothing_of_the_desk_is_kept_by_a_cache_or_framed(browse: Browse) -> None:
    answer = browse("owner").http.get("/desk/")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-frame-options"] == "DENY"
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.findall(r"<script(?! src=\"/static/)|<style| style=| on\w+=", answer.text)
