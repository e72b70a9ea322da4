"""A payment provider on loopback: it makes links, signs its notices, and refuses what its interface would refuse."""

from __future__ import annotations

import copy
import json
from datetime import datetime
from typing import Any, ClassVar

from tests.fakes.carriers.service import Call, FakeService, Refusal, Reply


class FakeProvider(FakeService):
    """Below it, one class per provider. `event` other than `made` answers with a failure.

    `failures` are recordings of failures with the reason they must be read as; `made` are the links, by idempotency key.
    """

    name: ClassVar[str]
    failures: ClassVar[dict[str, str]]
    secrets: ClassVar[tuple[str, ...]]

    def __init__(self) -> None:
        super().__init__()
        self.event = "made"
        self.made: dict[str, dict[str, Any]] = {}
        self.withdrawn: list[str] = []
        self.page = ""
        """Where links lead to, if not to the provider's own address."""

    def recorded(self, event: str) -> dict[str, Any]:
        """The body of a recording, to be changed freely."""
        return copy.deepcopy(self.recording(event).document)

    def signed(self, event: dict[str, Any], at: datetime) -> tuple[dict[str, str], bytes]:
        """Headers and body of a webhook as the provider sends it."""
        return self.signature(body := json.dumps(event, indent=1).encode(), at), body

    def signature(self, body: bytes, at: datetime) -> dict[str, str]:
        raise NotImplementedError

    def paid(self, link: str, amount: str, currency: str, event_id: str, **about: str) -> dict[str, Any]:
        """The event of a payment; `amount` is all that the link has brought in."""
        raise NotImplementedError

    def link_of(self, number: int = -1) -> str:
        """The provider's name of a link made."""
        return str(list(self.made.values())[number]["id"])

    def check(self, call: Call) -> Reply | None:
        return self.served(call)

    def served(self, call: Call) -> Reply | None:
        """The answer, `None` for the failure that `event` names."""
        raise NotImplementedError

    def need(self, holds: bool, what: str) -> None:
        """Refuse a call that breaks the interface."""
        if not holds:
            raise Refusal(400, {"name": "INVALID_REQUEST", "message": what, "error": {"message": what}})
