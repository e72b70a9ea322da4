"""One table of the API: every address, who may call it, what it takes. The server and the OpenAPI document read it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from channels.front import Front
from desk import api
from desk.callers import Caller
from desk.fields import Field

PAGE = (Field("limit", "number", limit=200, about="at most so many"), Field("offset", "number", limit=1_000_000))
STATUSES = (
    "draft",
    "pending_approval",
    "sent",
    "accepted",
    "deposit_paid",
    "paid",
    "closed",
    "expired",
    "revised",
    "cancelled",
)


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the API, its caller known and its fields checked."""

    front: Front
    caller: Caller
    body: dict[str, Any]
    query: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Route:
    """`path` under `/api/`, its parts in braces; `status` is that of success, `answers` the name of its schema."""

    method: str
    path: str
    role: str
    about: str
    answer: Callable[..., dict[str, Any]]
    body: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()
    status: int = 200
    answers: str = ""

    @property
    def names(self) -> list[str]:
        """The parts of the path that vary."""
        return re.findall(r"\{(\w+)\}", self.path)


@lru_cache(maxsize=1)
def routes() -> tuple[Route, ...]:
    """The whole table."""
    talk = "conversations/{conversation}"
    return (
        Route("GET", "conversations", "viewer", "Conversations, newest first", api.conversations, query=PAGE),
        Route(
            "GET", talk, "viewer", "One conversation with its messages, lead, orders and questions", api.conversation
        ),
        Route("POST", f"{talk}/take-over", "agent", "Answer this buyer; the assistant is silent", api.take_over),
        Route(
            "POST",
            f"{talk}/messages",
            "agent",
            "Write to the buyer of a conversation you have taken over",
            api.write,
            body=(
                Field("text", required=True),
                Field("id", "uuid", limit=45, about="the same id again is the same message"),
            ),
            status=201,
            answers="Message",
        ),
        Route("POST", f"{talk}/hand-back", "agent", "Let the assistant answer again", api.hand_back),
        Route("POST", f"{talk}/close", "agent", "Put it away until the buyer writes again", api.close),
        Route(
            "GET",
            "leads",
            "viewer",
            "Leads, the highest score first",
            api.leads,
            query=(Field("since", "time", limit=64), Field("grade", choices=("hot", "warm", "cold", "junk"))),
        ),
        Route("GET", "leads/{lead}", "viewer", "One lead", api.lead, answers="Lead"),
        Route(
            "POST",
            "leads/{lead}/restore",
            "agent",
            "It is no junk, whatever else is said: put it back",
            api.restore,
            answers="Lead",
        ),
        Route(
            "GET",
            "orders",
            "viewer",
            "Orders, newest first",
            api.orders,
            query=(*PAGE, Field("status", choices=STATUSES)),
        ),
        Route("GET", "orders/{number}", "viewer", "One order", api.order, answers="Order"),
        Route("POST", "orders/{number}/approve", "agent", "Let the buyer accept it", api.approve, answers="Order"),
        Route("POST", "orders/{number}/cancel", "agent", "Call it off", api.cancel, answers="Order"),
        Route(
            "POST",
            "orders/{number}/mark-paid",
            "agent",
            "The money has arrived: the deposit where one is due, else all of it",
            api.mark_paid,
            answers="Order",
        ),
        Route(
            "GET",
            "questions",
            "viewer",
            "What buyers asked and the shop does not say",
            api.questions,
            query=(Field("open", choices=("true", "false")),),
        ),
        Route(
            "POST",
            "questions/{question}/answer",
            "agent",
            "Answer it, for this buyer and for everybody who asks the same",
            api.answer,
            body=(Field("text", required=True), Field("language", limit=10, about="that of the text; the buyer's")),
            answers="Question",
        ),
        Route(
            "GET",
            "digest",
            "viewer",
            "Everything since then, by default since the last closing time",
            api.digest,
            query=(Field("since", "time", limit=64),),
            answers="Digest",
        ),
        Route(
            "GET",
            "reports",
            "viewer",
            "Counts of each day, the seller's clock",
            api.reports,
            query=(
                Field("from", "time", limit=64),
                Field("to", "time", limit=64),
            ),
        ),
    )
