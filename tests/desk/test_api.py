"""The JSON API as the seller's other software uses it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

Token = Callable[..., httpx.Client]
WRITES = [
    "conversations/{c}/take-over",
    "conversations/{c}/messages",
    "conversations/{c}/hand-back",
    "conversations/{c}/close",
    "orders/{o}/approve",
    "orders/{o}/cancel",
    "orders/{o}/mark-paid",
    "questions/1/answer",
    "leads/1/restore",
]
READS = [
    "conversations",
    "conversations/{c}",
    "leads",
    "leads/1",
    "orders",
    "orders/{o}",
    "questions",
    "digest",
    "reports",
]


def problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["title"]
    return body


@pytest.mark.parametrize("address", [*READS, *WRITES, "events"])
def test_nobody_gets_anything_without_a_login_or_a_token(house: Any, address: str) -> None:
    conversation = house.conversation()
    path = f"/api/{address}".format(c=conversation, o=house.order(conversation)["number"])
    for headers in ({}, {"Authorization": "Bearer nd_wrong"}, {"Authorization": "Basic b3duZXI6"}):
        answer = httpx.request("GET" if address not in WRITES else "POST", house.url + path, headers=headers)
        problem(answer, 401)


@pytest.mark.parametrize("address", WRITES)
def test_a_viewer_only_reads(house: Any, token: Token, address: str) -> None:
    conversation = house.conversation()
    order = house.order(conversation, "pending_approval")["number"]
    house.records.questions.ask(conversation, "m", "SL-201", "vegan", "vegan?")
    path = f"/api/{address}".format(c=conversation, o=order)
    problem(token("viewer").post(path, json={}), 403)
    assert house.records.conversations.get(conversation)["owner"] == "assistant"
    assert house.records.orders.get(order)["status"] == "pending_approval"


def test_a_viewer_reads_everything_but_the_key_with_which_a_buyer_accepts(house: Any, token: Token) -> None:
    conversation = house.conversation()
    order = house.order(conversation)
    house.lead(conversation)
    lead = house.records.leads.of(conversation)["id"]
    viewer, agent = token("viewer"), token("agent", "crm")
    for address in READS:
        path = f"/api/{address}".format(c=conversation, o=order["number"]).replace("leads/1", f"leads/{lead}")
        answer = viewer.get(path)
        assert answer.status_code == 200, (path, answer.text)
        assert order["access_key"] not in answer.text, path
    assert agent.get(f"/api/orders/{order['number']}").json()["document"]["url"].endswith(order["access_key"])


def test_a_revoked_token_opens_nothing(house: Any, token: Token) -> None:
    client = token("owner", "old")
    assert client.get("/api/leads").status_code == 200
    house.records.api_tokens.revoke("old")
    problem(client.get("/api/leads"), 401)


def test_take_over_write_and_hand_back_are_heard_by_the_buyer_and_kept_in_the_audit(house: Any, token: Token) -> None:
    conversation, agent = house.conversation(), token("agent")
    talk = f"/api/conversations/{conversation}"
    problem(agent.post(f"{talk}/messages", json={"text": "too early"}), 409)
    taken = agent.post(f"{talk}/take-over")
    assert (taken.status_code, taken.json()["owner"], taken.json()["agent"]) == (200, "human", "token:erp")
    body = {"text": "Hello, this is Lin.", "id": "22222222-2222-4222-8222-222222222222"}
    sent = agent.post(f"{talk}/messages", json=body)
    assert (sent.status_code, sent.json()["author"], sent.json()["text"]) == (201, "human", "Hello, this is Lin.")
    assert agent.post(f"{talk}/messages", json=body).json()["id"] == sent.json()["id"], (
        "the same id is the same message"
    )
    assert agent.post(f"{talk}/hand-back").json()["owner"] == "assistant"
    problem(agent.post(f"{talk}/hand-back"), 409)
    heard = [
        (one["type"], one["body"].get("status") or one["body"].get("text"))
        for one in house.records.events.after(0, conversation)
        if one["type"] in {"handoff", "message"} and one["body"].get("author") != "buyer"
    ]
    assert heard == [("handoff", "live"), ("message", "Hello, this is Lin."), ("handoff", "returned")]
    deeds = [(entry["who"], entry["what"]) for entry in house.records.audit.entries(conversation)]
    assert ("token:erp", "take-over") in deeds
    assert ("token:erp", "hand-back") in deeds


def test_two_callers_cannot_hold_one_conversation(house: Any, token: Token) -> None:
    talk = f"/api/conversations/{house.conversation()}"
    assert token("agent", "first").post(f"{talk}/take-over").status_code == 200
    second = token("agent", "second")
    assert problem(second.post(f"{talk}/take-over"), 409)["agent"] == "token:first"
    problem(second.post(f"{talk}/messages", json={"text": "me too"}), 409)


def test_closing_ends_the_promise_and_the_buyers_next_words_open_it_again(house: Any, token: Token) -> None:
    conversation, agent = house.conversation(), token("agent")
    house.records.handoffs.request(conversation, "asked", "2026-11-21T08:30:00+08:00")
    assert agent.post(f"/api/conversations/{conversation}/close").json()["owner"] == "closed"
    problem(agent.post(f"/api/conversations/{conversation}/close"), 409)
    assert agent.get("/api/digest").json()["promises"] == []
    house.records.messages.accept(conversation, "again", "one more thing")
    assert house.records.conversations.get(conversation)["owner"] == "assistant"


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"text": "hello", "owner": "human"}, "owner"),
        ({}, "text"),
        ({"text": ["a"]}, "text"),
        ({"text": " \x00 "}, "text"),
        ({"text": "x" * 4001}, "text"),
        ({"text": None}, "text"),
    ],
)
def test_a_field_that_is_wrong_or_unknown_is_named(house: Any, token: Token, sent: dict[str, Any], field: str) -> None:
    path = f"/api/conversations/{house.conversation()}/messages"
    assert field in [error["field"] for error in problem(token("agent").post(path, json=sent), 422)["errors"]]


def test_queries_are_checked_too(house: Any, token: Token) -> None:
    viewer = token("viewer")
    for query in ("limit=-1", "limit=201", "offset=x", "order=name", "limit=1;drop"):
        problem(viewer.get(f"/api/conversations?{query}"), 422)
    problem(viewer.get("/api/orders?status=' or 1=1"), 422)
    problem(viewer.get("/api/digest?since=yesterday"), 422)
    assert viewer.get("/api/digest?since=2026-11-20T18:00:00Z").json()["since"] == "2026-11-20T18:00:00+00:00"
    assert viewer.get("/api/digest?since=2026-11-20T18:00:00+08:00").json()["since"].endswith("+08:00")
    assert viewer.get("/api/digest?since=2026-11-20").json()["since"] == "2026-11-20T00:00:00+08:00"


def test_what_does_not_exist_is_a_problem_a_person_understands(token: Token) -> None:
    owner = token("owner")
    for path in ("conversations/nobody", "leads/999", "leads/x", "orders/PI-1999-00001", "nothing/here"):
        problem(owner.get(f"/api/{path}"), 404)
    for path in ("conversations/nobody/take-over", "conversations/nobody/close", "orders/PI-1/approve"):
        problem(owner.post(f"/api/{path}"), 404)
    problem(owner.post("/api/questions/999/answer", json={"text": "yes"}), 404)
    assert "GET" in owner.delete("/api/leads").headers["allow"]
    problem(owner.post("/api/conversations/nobody/messages", content=b"text=1"), 415)
    problem(
        owner.post("/api/conversations/nobody/messages", content=b"{", headers={"Content-Type": "application/json"}),
        400,
    )


def test_an_order_takes_its_steps_once_and_in_order(house: Any, token: Token) -> None:
    agent, number = token("agent"), house.order(house.conversation(), "pending_approval")["number"]
    order = f"/api/orders/{number}"
    refused = problem(agent.post(f"{order}/mark-paid"), 409)
    assert refused["state"] == "pending_approval"
    assert agent.post(f"{order}/approve").json()["status"] == "sent"
    problem(agent.post(f"{order}/approve"), 409)
    house.records.orders.step(number, "accept", "buyer", lambda _: "accepted")
    assert agent.post(f"{order}/mark-paid").json()["status"] == "deposit_paid"
    assert agent.post(f"{order}/mark-paid").json()["status"] == "paid"
    problem(agent.post(f"{order}/cancel"), 409)
    steps = [(step["step"], step["who"]) for step in agent.get(order).json()["steps"]]
    assert steps[1:] == [
        ("approve", "token:erp"),
        ("accept", "buyer"),
        ("pay_deposit", "token:erp"),
        ("pay", "token:erp"),
    ]


def test_an_order_whose_time_is_over_is_not_approved_any_more(house: Any, token: Token) -> None:
    from adapters.records.models import Order

    number = house.order(house.conversation(), "pending_approval")["number"]
    Order.objects.filter(number=number).update(valid_until="2020-01-01")
    assert problem(token("agent").post(f"/api/orders/{number}/approve"), 409)["state"] == "expired"


def test_an_answer_reaches_whoever_asked_and_the_first_one_stands(house: Any, token: Token) -> None:
    conversation, agent = house.conversation("es"), token("agent")
    question = house.records.questions.ask(conversation, "m-1", "SL-201", "vegan", "¿son veganas?")
    listed = agent.get("/api/questions").json()["questions"]
    assert [(one["id"], one["words"]) for one in listed] == [(question, "¿son veganas?")]
    answered = agent.post(f"/api/questions/{question}/answer", json={"text": "Sí, lo son."})
    assert answered.json()["answer"] == {"es": "Sí, lo son."}
    problem(agent.post(f"/api/questions/{question}/answer", json={"text": "No."}), 409)
    assert agent.get("/api/questions").json()["questions"] == []
    told = [m for m in house.records.messages.history(conversation) if m["author"] == "human"]
    assert [(one["text"], one["in_reply_to"], one["language"]) for one in told] == [("Sí, lo son.", "m-1", "es")]


def told_by_people(house: Any, conversation: str) -> list[str]:
    return [m["text"] for m in house.records.messages.history(conversation) if m["author"] == "human"]


def test_an_answer_reaches_everybody_who_waits_for_it_once_each(house: Any, token: Token) -> None:
    talks = {language: house.conversation(language) for language in ("en", "de", "es")}
    questions = [house.records.questions.ask(talk, "m-1", "SL-201", "vegan", "vegan?") for talk in talks.values()]
    other = house.records.questions.ask(talks["de"], "m-2", "SL-205", "vegan", "vegan?")
    agent = token("agent")
    assert agent.post(f"/api/questions/{questions[0]}/answer", json={"text": "Yes, they are."}).status_code == 200
    assert told_by_people(house, talks["en"]) == ["Yes, they are."]
    for language in ("de", "es"):
        (text,) = told_by_people(house, talks[language])
        assert text.endswith("Yes, they are.")
        assert text != "Yes, they are.", "that the words are the seller's own is said in the buyer's language"
    assert [one["id"] for one in agent.get("/api/questions").json()["questions"]] == [other]
    problem(agent.post(f"/api/questions/{questions[1]}/answer", json={"text": "Yes.", "language": "en"}), 409)
    more = agent.post(f"/api/questions/{questions[0]}/answer", json={"text": "Ja.", "language": "de"})
    assert more.json()["answer"] == {"de": "Ja.", "en": "Yes, they are."}
    assert len(told_by_people(house, talks["en"])) == 1


def test_what_was_asked_for_one_buyer_alone_is_told_to_nobody_else(house: Any, token: Token) -> None:
    talks = [house.conversation(), house.conversation(text="me too")]
    first, second = (house.records.questions.ask(talk, "m", "SL-201", "target_price", "2.00?") for talk in talks)
    token("agent").post(f"/api/questions/{first}/answer", json={"text": "For you, fine."})
    assert told_by_people(house, talks[1]) == []
    assert house.records.questions.get(second)["answer"] is None


def test_the_digest_leaves_nothing_out(house: Any, token: Token) -> None:
    talks = [house.conversation(text=f"message {number}") for number in range(4)]
    house.lead(talks[0], 60, "warm")
    house.lead(talks[1], 90, "hot")
    house.lead(talks[2], 0, "junk")
    order = house.order(talks[1], "pending_approval")
    question = house.records.questions.ask(talks[0], "m", "SL-201", "vegan", "vegan?")
    house.records.handoffs.request(talks[3], "asked", "2026-11-21T08:30:00+08:00")
    since = house.front.clock.now() - timedelta(hours=1)
    digest = token("viewer").get("/api/digest", params={"since": since.isoformat()}).json()
    assert set(digest) == {
        "since",
        "until",
        "counts",
        "leads",
        "orders",
        "questions",
        "promises",
        "failures",
        "carriers",
        "payments",
        "follow_ups",
        "junk",
    }
    assert [lead["conversation"] for lead in digest["leads"]] == [talks[1], talks[0]]
    assert [lead["conversation"] for lead in digest["junk"]] == [talks[2]]
    assert [made["number"] for made in digest["orders"]] == [order["number"]]
    assert [asked["id"] for asked in digest["questions"]] == [question]
    assert [promise["conversation"] for promise in digest["promises"]] == [talks[3]]
    counts = {"conversations": 4, "leads": 2, "junk": 1, "orders": 1, "questions": 1, "promises": 1}
    assert counts.items() <= digest["counts"].items()
    lead = digest["leads"][0]
    assert set(lead) == {
        "id",
        "conversation",
        "buyer",
        "stage",
        "score",
        "grade",
        "reasons",
        "products",
        "needed_by",
        "next_step",
    }
    assert set(lead["buyer"]) == {"name", "company", "country", "email", "phone", "business_type"}


def test_what_is_still_open_stays_in_the_digest_however_old_it_is(house: Any, token: Token) -> None:
    conversation = house.conversation()
    house.records.questions.ask(conversation, "m", "SL-201", "vegan", "vegan?")
    order = house.order(conversation, "pending_approval")
    later = (house.front.clock.now() + timedelta(days=3)).isoformat()
    digest = token("viewer").get("/api/digest", params={"since": later}).json()
    assert len(digest["questions"]) == 1
    assert [made["number"] for made in digest["orders"]] == [order["number"]]


def test_the_report_counts_by_the_sellers_day(house: Any, token: Token) -> None:
    house.conversation()
    days = token("viewer").get("/api/reports").json()["days"]
    today = house.front.clock.now().astimezone(house.shop.hours.zone).date().isoformat()
    assert [(day["day"], day["conversations"], day["messages"], day["orders"]) for day in days] == [(today, 1, 1, 0)]


def test_the_stream_tells_all_conversations_and_ends_when_the_token_is_revoked(house: Any, token: Token) -> None:
    viewer = token("viewer")
    conversation = house.conversation()
    order = house.order(conversation)
    with viewer.stream("GET", "/api/events", headers={"Last-Event-ID": "0"}) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        lines = stream.iter_lines()
        heard: list[tuple[str, dict[str, Any]]] = []
        kind = ""
        for line in lines:
            if line.startswith("event: "):
                kind = line[7:]
            elif line.startswith("data: "):
                heard.append((kind, json.loads(line[6:])))
                if kind == "order":
                    break
        assert heard[0][0] == "message"
        assert {body["conversation"] for _, body in heard} == {conversation}
        assert order["access_key"] not in json.dumps(heard)
        house.records.api_tokens.revoke("erp")
        threading.Timer(0.1, house.front.hub.wake, [conversation]).start()
        for _ in lines:
            pass


def test_figures_for_prometheus_need_a_token(house: Any, token: Token) -> None:
    house.conversation()
    assert httpx.get(f"{house.url}/metrics").status_code == 401
    text = token("viewer").get("/metrics").text
    assert 'nightdesk_messages_total{author="buyer"} 1' in text
    assert "nightdesk_turn_seconds_count" in text


def test_the_document_describes_every_address_there_is(house: Any, token: Token) -> None:
    document = httpx.get(f"{house.url}/api/openapi.json").json()
    viewer = token("viewer")
    assert document["openapi"] == "3.1.0"
    for path, methods in document["paths"].items():
        if path == "/api/events":
            continue
        filled = path.replace("{conversation}", "x").replace("{number}", "x").replace("{lead}", "0")
        filled = filled.replace("{question}", "0")
        for method, told in methods.items():
            assert told["responses"]
            title = viewer.request(method, filled, json={} if method == "post" else None).json().get("title", "")
            assert title != "There is nothing at this address", path
    body = document["paths"]["/api/conversations/{conversation}/messages"]["post"]["requestBody"]
    assert body["content"]["application/json"]["schema"]["additionalProperties"] is False
    names = [
        told["operationId"]
        for methods in document["paths"].values()
        for told in methods.values()
        if "operationId" in told
    ]
    assert len(names) == len(set(names))
