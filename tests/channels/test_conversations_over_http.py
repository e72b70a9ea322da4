from __future__ import annotations

import base64
import time
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from office.tokens import BadToken, conversation_of, issue
from tests.fakes.clock import StoppedClock

Visit = Callable[..., Any]


def test_a_conversation_opens_with_a_token_and_a_greeting(visit: Visit) -> None:
    opened = visit(language="zh-CN", timezone="America/Chicago").opened
    assert set(opened) == {"conversation", "token", "expires", "messages"}
    assert [(one["author"], one["text"], one["language"]) for one in opened["messages"]] == [
        ("assistant", "Good evening", "zh")
    ]


def test_a_message_is_answered_and_its_turn_comes_last(visit: Visit) -> None:
    visitor = visit()
    name = visitor.write("500 pairs, what price?")
    heard = visitor.turn_of(name)
    answer = heard[-2]
    assert [event["type"] for event in heard if event["type"] != "typing"] == ["message", "turn"]
    assert answer["text"] == "You said: 500 pairs, what price?"
    assert answer["in_reply_to"] == name
    assert answer["direction"] == "ltr"
    assert heard[-1]["status"] == "done"
    assert [event["event_id"] for event in heard] == sorted({event["event_id"] for event in heard})


def test_the_same_message_twice_is_answered_once(visit: Visit, house: Any) -> None:
    visitor = visit()
    name = visitor.write("hello")
    again = visitor.http.post("/chat/messages", json={"id": name, "text": "hello"})
    assert (again.status_code, again.json()["status"]) == (200, "duplicate")
    visitor.turn_of(name)
    after = visitor.write("and now")
    visitor.turn_of(after)
    assert [turn["text"] for turn in house.line.turns] == ["hello", "and now"]


def test_a_burst_is_one_turn_with_a_turn_event_for_each_message(visit: Visit, house: Any) -> None:
    house.hold()
    visitor = visit()
    first = visitor.write("hello")
    house.wait_for_turns(1)
    burst = [visitor.write(text) for text in ("500 pairs", "to Hamburg", "price?")]
    house.let_go()
    heard = visitor.turn_of(burst[-1])
    assert [turn["text"] for turn in house.line.turns] == ["hello", "500 pairs\nto Hamburg\nprice?"]
    assert [event["in_reply_to"] for event in heard if event["type"] == "turn"] == [first, *burst]
    assert len([event for event in heard if event["type"] == "message"]) == 2


def test_a_choice_is_a_turn_of_its_own_and_never_passes_through_the_text(visit: Visit, house: Any) -> None:
    house.line.quick_replies = [{"title": "Yes, please", "choice": {"intent": "affirm", "entities": []}}]
    visitor = visit()
    offer = visitor.turn_of(visitor.write("sample?"))[-2]["quick_replies"][0]
    assert offer["title"] == "Yes, please"
    assert "affirm" not in offer["payload"]
    assert visitor.choose(offer["payload"]).status_code == 202
    house.wait_for_turns(2)
    assert house.line.turns[1]["choice"] == {"intent": "affirm", "entities": []}
    assert house.line.turns[1]["text"] == "Yes, please"
    assert visitor.choose(offer["payload"]).status_code == 409


def test_a_choice_of_another_conversation_or_an_invented_one_is_refused(visit: Visit, house: Any) -> None:
    house.line.quick_replies = [{"title": "Yes", "choice": {"intent": "affirm", "entities": []}}]
    owner = visit()
    payload = owner.turn_of(owner.write("sample?"))[-2]["quick_replies"][0]["payload"]
    stranger = visit()
    for forged in (payload, "A" * 22, '/affirm{"x":1}', "affirm"):
        answer = stranger.choose(forged)
        assert answer.status_code == 422
        assert answer.headers["content-type"] == "application/problem+json"
    assert len(house.line.turns) == 1


def test_events_resume_after_the_last_one_seen(visit: Visit) -> None:
    visitor = visit()
    first = visitor.turn_of(visitor.write("one"))
    visitor.write("two")
    third = visitor.write("three")
    later = visitor.turn_of(third)
    assert min(event["event_id"] for event in later) > first[-1]["event_id"]
    replayed = visitor.events(lambda heard: heard[-1].get("in_reply_to") == third and heard[-1]["type"] == "turn", 0)
    kept = [event["event_id"] for event in first + later if event["type"] != "typing"]
    assert [event["event_id"] for event in replayed if event["type"] != "typing"] == kept


def test_history_tells_both_sides_in_order_and_where_to_go_on_listening(visit: Visit) -> None:
    visitor = visit()
    visitor.turn_of(visitor.write("500 pairs"))
    history = visitor.http.get("/chat/history").json()
    assert [(one["author"], one["text"]) for one in history["messages"]] == [
        ("assistant", "Good evening"),
        ("buyer", "500 pairs"),
        ("assistant", "You said: 500 pairs"),
    ]
    assert history["last_event_id"] == visitor.last


def test_nobody_reads_or_writes_without_the_right_token(visit: Visit, house: Any) -> None:
    visitor = visit()
    token = visitor.opened["token"]
    conversation, expires, signature = token.rsplit(".", 2)
    other = visit().id
    later = f"{int(expires, 16) + 1:x}"
    foreign, _ = issue(conversation, "another site", house.config.secret, house.front.clock.now())
    forged = ["x", token[:-1], f"{other}.{expires}.{signature}", f"{conversation}.{later}.{signature}", foreign]
    with httpx.Client(base_url=house.url, trust_env=False) as http:
        for bad in forged:
            headers = {"Authorization": f"Bearer {bad}"}
            message = {"id": str(uuid.uuid4()), "text": "hi"}
            answers = [
                http.post("/chat/messages", json=message, headers=headers),
                http.get("/chat/history", headers=headers),
                http.get("/chat/events", headers=headers),
                http.post("/chat/files", files={"file": b"x"}, headers=headers),
            ]
            assert [answer.status_code for answer in answers] == [401] * 4, bad
    assert house.line.turns == []


def test_a_token_ends_after_thirty_days() -> None:
    clock = StoppedClock()
    token, expires = issue("c" * 22, "site", "secret", clock.now())
    assert expires - clock.now() == timedelta(days=30)
    clock.move(timedelta(days=30, seconds=-1))
    assert conversation_of(token, "site", "secret", clock.now()) == "c" * 22
    clock.move(timedelta(seconds=1))
    with pytest.raises(BadToken):
        conversation_of(token, "site", "secret", clock.now())


@pytest.mark.parametrize(
    "body",
    [
        {"id": "not-a-uuid", "text": "hi"},
        {"text": "hi"},
        {"id": str(uuid.uuid4())},
        {"id": str(uuid.uuid4()), "text": ""},
        {"id": str(uuid.uuid4()), "text": " \x00\n"},
        {"id": str(uuid.uuid4()), "text": 7},
        {"id": str(uuid.uuid4()), "text": ["/restart"]},
        {"id": str(uuid.uuid4()), "text": "x" * 4_001},
        {"id": str(uuid.uuid4()), "text": "hi", "payload": "A" * 22},
    ],
)
def test_a_malformed_message_is_refused_and_nothing_is_kept(visit: Visit, body: dict[str, Any]) -> None:
    visitor = visit()
    answer = visitor.http.post("/chat/messages", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["title"]
    assert len(visitor.http.get("/chat/history").json()["messages"]) == 1


def test_broken_json_other_types_and_too_much_of_it_are_refused(visit: Visit) -> None:
    http = visit().http
    json_type = {"Content-Type": "application/json"}
    assert http.post("/chat/messages", content=b"{", headers=json_type).status_code == 400
    assert http.post("/chat/messages", content=b"[" * 50_000, headers=json_type).status_code == 400
    assert http.post("/chat/messages", content=b"[1]", headers=json_type).status_code == 400
    assert http.post("/chat/messages", data={"text": "x"}).status_code == 415
    assert http.post("/chat/messages", content=b"x" * 70_000, headers=json_type).status_code == 413
    chunks = (b"x" * 10_000 for _ in range(20))
    assert http.post("/chat/messages", content=chunks, headers=json_type).status_code == 413


def test_control_characters_and_half_characters_do_not_reach_the_records(visit: Visit, house: Any) -> None:
    visitor = visit()
    name = str(uuid.uuid4())
    body = f'{{"id": "{name}", "text": "a\\u0000b\\ud800c\\r\\nd\\u0007"}}'
    answer = visitor.http.post("/chat/messages", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 202
    visitor.turn_of(name)
    assert house.line.turns[0]["text"] == "abc\nd"


def test_an_unknown_address_is_a_problem_a_person_understands(visit: Visit) -> None:
    http = visit().http
    for path in ("/chat", "/chat/", "/chat/restart", "/chat/messages/1"):
        answer = http.get(path)
        assert answer.status_code == 404, path
        assert answer.headers["content-type"] == "application/problem+json"
    wrong = http.get("/chat/messages")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "POST, OPTIONS")


def test_only_the_shops_own_pages_may_call(visit: Visit, house: Any) -> None:
    http = visit().http
    allowed = http.options("/chat/messages", headers={"Origin": "https://shop.example"})
    assert allowed.status_code == 204
    assert allowed.headers["access-control-allow-origin"] == "https://shop.example"
    assert "Last-Event-ID" in allowed.headers["access-control-allow-headers"]
    same = http.post("/chat/conversations", json={}, headers={"Origin": house.url})
    assert same.status_code == 201
    for origin in ("https://evil.example", "null", "https://shop.example.evil.example"):
        refused = http.post("/chat/conversations", json={}, headers={"Origin": origin})
        assert refused.status_code == 403
        assert "access-control-allow-origin" not in refused.headers


def test_too_many_messages_of_one_token_are_asked_to_wait(visit: Visit) -> None:
    # The window turns over at the full minute; stay clear of it.
    if time.time() % 60 > 50:
        time.sleep(60 - time.time() % 60)
    visitor = visit()
    codes = [visitor.http.post("/chat/messages", json={}).status_code for _ in range(95)]
    assert codes[:90] == [422] * 90
    refused = visitor.http.post("/chat/messages", json={})
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    visit().write("somebody else is still heard")


PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")


def test_a_file_is_kept_under_our_own_name_for_the_desk(visit: Visit, house: Any) -> None:
    visitor = visit()
    name = str(uuid.uuid4())
    answer = visitor.http.post("/chat/files", files={"file": ("../../évil.png", PNG)}, data={"id": name})
    assert answer.status_code == 201
    assert answer.json() == {"id": name, "name": "évil.png", "size": len(PNG), "kind": "png"}
    kept = list((house.config.home / "files" / visitor.id).iterdir())
    assert [file.read_bytes() for file in kept] == [PNG]
    assert kept[0].suffix == ".png"
    assert house.line.turns == []
    card = visitor.http.get("/chat/history").json()["messages"][-1]["cards"][0]
    assert (card["type"], card["name"]) == ("file", "évil.png")


def test_a_file_that_is_not_what_it_says_or_too_large_is_refused(visit: Visit) -> None:
    http = visit().http
    page = b"<script>alert(1)</script>"
    name = str(uuid.uuid4())
    for sent in (("a.png", page), ("a.html", page), ("a.exe", b"MZ\0\0"), ("a.xlsx", b"PK\x03\x04 no sheet")):
        assert http.post("/chat/files", files={"file": sent}, data={"id": name}).status_code == 415
    assert http.post("/chat/files", data={"id": name}, files={"other": b"x"}).status_code == 422
    large = PNG + b"\0" * 10_000_001
    assert http.post("/chat/files", files={"file": ("a.png", large)}, data={"id": name}).status_code == 413


def test_health_says_what_is_up(visit: Visit, house: Any) -> None:
    http = visit().http
    assert http.get("/health").json() == {"status": "ok", "ready": True, "records": True, "rasa": True, "redis": True}
    house.line.away = True
    down = http.get("/health")
    assert (down.status_code, down.json()["rasa"]) == (503, False)
