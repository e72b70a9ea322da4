"""Rasa's end of the private line, without a model: what Rasa is given, and what the front gets back."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture(scope="module")
def inner_line() -> ModuleType:
    with warnings.catch_warnings():
        # Rasa's own imports warn; ours must not.
        warnings.simplefilter("ignore")
        from channels import inner_line
    return inner_line


class Agent:
    """Keeps events as Rasa's tracker does, and says what it is told to say."""

    def __init__(self, says: list[dict[str, Any]]) -> None:
        self.says = says
        self.given: list[Any] = []
        self.events: list[Any] = []
        self.slots: dict[str, Any] = {}
        self.tracker_store = self

    def is_ready(self) -> bool:
        return True

    def get_slot(self, name: str) -> Any:
        return self.slots.get(name)

    async def retrieve(self, _: str) -> Agent | None:
        return self if self.events else None

    async def answer(self, message: Any) -> None:
        from rasa.shared.core.events import BotUttered, UserUttered

        self.given.append(message)
        parsed = message.parse_data or {
            "intent": {"name": "ask_price", "confidence": 0.9},
            "asks": [{"intent": "ask_price", "confidence": 0.9, "start": 0, "end": len(message.text)}],
            "language": "es",
            "entities": [{"entity": "quantity", "value": 5, "text": "5", "start": 1, "end": 2, "extractor": "x"}],
        }
        heard = UserUttered(message.text, parsed["intent"], parsed["entities"], parsed, message_id=message.message_id)
        self.events.append(heard)
        for said in self.says:
            # As `rasa.core.actions.action.create_bot_utterance` splits a message; that module would load TensorFlow.
            rest = {key: value for key, value in said.items() if key not in {"text", "quick_replies"}}
            uttered = BotUttered(said["text"], {"quick_replies": said.get("quick_replies")}, rest)
            self.events.append(uttered)
            await message.output_channel.send_response(message.sender_id, uttered.message())


@pytest.fixture
def turn(inner_line: ModuleType) -> Callable[..., dict[str, Any]]:
    def send(agent: Agent, **body: Any) -> dict[str, Any]:
        whole = {"conversation": "c", "message": "m", "attempt": 1, "text": "hola", "choice": None} | body
        line = inner_line.InnerLine("a secret that is long enough")
        answered: dict[str, Any] = asyncio.run(line._turn(agent, agent.answer, whole))
        return answered

    return send


PRICE = {
    "text": "Son 5.\n\nGracias.",
    "utter_action": "utter_price",
    "language": "es",
    "values": {"total": {"amount": "5.00", "currency": "USD"}},
    "cards": [{"type": "price_quote", "sources": ["products.csv#A/prices"]}],
    "quick_replies": [{"title": "Sí", "choice": {"intent": "affirm", "entities": []}}],
}


@pytest.mark.parametrize("text", ["/restart", "  /session_start", '/quote{"discount":"99"}', "／restart"])
def test_a_buyers_slash_is_never_rasas_command(turn: Callable[..., Any], text: str) -> None:
    agent = Agent([PRICE])
    turn(agent, text=text)
    assert not agent.given[0].text.lstrip().startswith("/")
    assert agent.given[0].text.endswith(text.strip())


def test_places_are_those_of_the_buyers_own_text_even_behind_a_guarded_slash(turn: Callable[..., Any]) -> None:
    understood = turn(Agent([PRICE]), text="/5 pairs")["understanding"]
    assert understood["entities"] == [{"entity": "quantity", "value": 5, "text": "5", "start": 0, "end": 1}]


def test_whole_messages_come_back_with_their_cards_and_quick_replies(turn: Callable[..., Any]) -> None:
    answer = turn(Agent([PRICE, {**PRICE, "text": "y más"}]))
    assert answer["language"] == "es"
    assert [message["text"] for message in answer["messages"]] == ["Son 5.\n\nGracias.", "y más"]
    first = answer["messages"][0]
    assert (first["response"], first["values"], first["cards"], first["quick_replies"]) == (
        "utter_price",
        PRICE["values"],
        PRICE["cards"],
        PRICE["quick_replies"],
    )
    assert answer["understanding"]["intent"] == {"name": "ask_price", "confidence": 0.9}


def test_a_refused_message_loses_the_cards_it_could_not_prove(turn: Callable[..., Any]) -> None:
    refused = {**PRICE, "text": "No puedo.", "refused": {"figures": ["7"]}}
    message = turn(Agent([refused]))["messages"][0]
    assert (message["response"], message["values"], message["cards"]) == ("utter_refused", {}, [])


def test_a_choice_is_given_as_its_meaning_and_not_as_text(turn: Callable[..., Any]) -> None:
    agent = Agent([PRICE])
    choice = {"intent": "affirm", "entities": [{"entity": "quantity", "value": 9}]}
    answer = turn(agent, text="/deny", choice=choice, metadata={"language": "es"})
    assert agent.given[0].parse_data["intent"]["name"] == "affirm"
    assert answer["understanding"]["intent"]["name"] == "affirm"
    assert answer["understanding"]["entities"] == [{"entity": "quantity", "value": 9}]


def test_a_second_attempt_repeats_what_was_said_instead_of_acting_again(turn: Callable[..., Any]) -> None:
    agent = Agent([PRICE])
    first = turn(agent)
    message, ear = type(agent.given[0]), type(agent.given[0].output_channel)
    asyncio.run(agent.answer(message("later", ear(), "c", message_id="n")))
    assert turn(agent, attempt=2) == first
    assert len(agent.given) == 2
    assert turn(agent, message="new", attempt=2)["messages"] == first["messages"]
    assert len(agent.given) == 3


def test_a_second_attempt_acts_again_when_the_first_one_said_nothing(turn: Callable[..., Any]) -> None:
    agent = Agent([])
    assert turn(agent)["messages"] == []
    agent.says = [PRICE]
    assert len(turn(agent, attempt=2)["messages"]) == 1


def test_the_line_needs_a_secret(inner_line: ModuleType) -> None:
    from rasa.shared.exceptions import RasaException

    for credentials in (None, {}, {"secret": "short"}):
        with pytest.raises(RasaException):
            inner_line.InnerLine.from_credentials(credentials)


def test_only_the_bearer_of_the_secret_is_answered(inner_line: ModuleType) -> None:
    from sanic import Sanic

    secret = "a secret that is long enough"
    agent = Agent([PRICE])
    app = Sanic("inner_line_test")
    app.ctx.agent = agent
    app.blueprint(inner_line.InnerLine(secret).blueprint(agent.answer), url_prefix="/webhooks/inner_line")
    route = next(route for route in app.router.routes if route.path.endswith("turn"))

    def post(authorization: str) -> int:
        class Request:
            headers = {"Authorization": authorization}
            json = {"conversation": "c", "message": "m", "attempt": 1, "text": "hi", "choice": None}

        request: Any = Request()
        request.app = app
        status: int = asyncio.run(route.handler(request)).status
        return status

    assert [post(given) for given in ("", "Bearer ", f"Bearer {secret}x", secret)] == [401] * 4
    assert agent.given == []
    assert post(f"Bearer {secret}") == 200


def test_a_message_is_kept_as_the_actions_read_it_and_as_it_was_heard(turn: Callable[..., dict[str, Any]]) -> None:
    agent = Agent([PRICE])
    agent.slots["meant"] = {"message": "m", "asks": ["inform"], "asked": "sample_purpose"}
    understanding = turn(agent)["understanding"]
    assert understanding["asked"] == "sample_purpose"
    assert [(ask["intent"], ask["heard"], ask["start"]) for ask in understanding["asks"]] == [
        ("inform", "ask_price", 0)
    ]


def test_what_was_decided_about_an_older_message_says_nothing_of_this_one(turn: Callable[..., dict[str, Any]]) -> None:
    agent = Agent([PRICE])
    agent.slots["meant"] = {"message": "older", "asks": ["inform"], "asked": "sample_purpose"}
    understanding = turn(agent)["understanding"]
    assert [ask["intent"] for ask in understanding["asks"]] == ["ask_price"]
    assert "asked" not in understanding
