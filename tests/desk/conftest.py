"""A running front with the demo shop, empty records, and callers of every kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.channels.conftest import House
from tests.fakes.slipper_shop import SHOP, usd
from trade.deals import Deal, OrderLine
from trade.orders import DraftOrder
from trade.shop import OrderPolicy, Payment

PASSWORD = "a long enough password"
BANK = {"beneficiary": "Example Slippers", "account": "0000 1111", "swift": "EXAMCNB0XXX"}
DESK_SHOP = replace(
    SHOP, payment=Payment(Decimal(30), ("T/T",), ("USD",), BANK), orders=OrderPolicy(7, approval="never")
)
GOOD_TEXT = "<script>alert(1)</script> 10000 pairs for autumn"


class DeskHouse(House):
    """The house with a whole shop."""

    def _build(self) -> Any:
        self.shop = DESK_SHOP
        self.front = replace(super()._build(), shop=lambda: self.shop)
        return self.front

    def token(self, role: str, name: str = "erp") -> httpx.Client:
        """The seller's other software."""
        token = self.records.api_tokens.create(name, role)
        return httpx.Client(
            base_url=self.url, headers={"Authorization": f"Bearer {token}"}, timeout=15, trust_env=False
        )

    def conversation(self, language: str = "en", text: str = GOOD_TEXT) -> str:
        """Somebody has written, and nobody has answered yet."""
        opened: str = self.records.conversations.open(language=language, timezone="America/New_York")["id"]
        self.records.messages.accept(opened, "11111111-1111-4111-8111-111111111111", text)
        return opened

    def order(
        self, conversation: str, status: str = "sent", quantity: int = 10000, key: str = "cart"
    ) -> dict[str, Any]:
        """A draft as the assistant makes it."""
        line = OrderLine("SL-201", "Women's fuzzy slippers", quantity, "pair", usd("2.75"))

        def build(number: str, access_key: str) -> dict[str, Any]:
            deal = Deal("bulk", (line,), usd("1200"), "CIF", "Hamburg")
            order = DraftOrder.new(number, deal, self.shop, self.front.clock.now())
            return replace(order, status=status).card(f"{self.url}/orders/{number}?key={access_key}")

        made: dict[str, Any] = self.records.orders.draft(conversation, key, "PI-{year}-{counter:05d}", build)
        return made

    def lead(self, conversation: str, score: int = 87, grade: str = "hot") -> dict[str, Any]:
        reason = {
            "points": 40,
            "reason": "quantity_over_moq",
            "quote": "10000 pairs",
            "message": "11111111-1111-4111-8111-111111111111",
        }
        lead = {
            "stage": "bulk",
            "score": score,
            "grade": grade,
            "reasons": [reason],
            "products": [{"sku": "SL-201", "quantity": 10000}],
            "needed_by": "2026-09-01/2026-11-30",
            "next_step": "ask_contact",
        }
        self.records.conversations.remember_buyer(conversation, company="Acme <b>Inc</b>", country="US")
        kept: dict[str, Any] = self.records.leads.save(conversation, lead)
        return kept


class Browser:
    """A person's browser at the desk."""

    def __init__(self, house: DeskHouse) -> None:
        self.http = httpx.Client(base_url=house.url, timeout=15, trust_env=False)

    def login(self, name: str, password: str = PASSWORD) -> httpx.Response:
        self.http.get("/desk/login")
        return self.post("/desk/login", username=name, password=password)

    def post(self, path: str, **fields: str) -> httpx.Response:
        """A form of one of our pages, with its CSRF token."""
        return self.http.post(path, data={**fields, "csrfmiddlewaretoken": self.http.cookies.get("csrftoken", "")})


@pytest.fixture
def house(clean_database: None) -> Iterator[DeskHouse]:
    running = DeskHouse()
    # The assistant thinks for as long as the test lasts: what is on the desk is what the test put there.
    running.hold()
    yield running
    running.close()


@pytest.fixture
def browse(house: DeskHouse) -> Iterator[Callable[..., Browser]]:
    """A browser, logged in as a fresh account of the role where one is given."""
    opened: list[Browser] = []

    def browser(role: str = "", name: str = "mei") -> Browser:
        opened.append(Browser(house))
        if role:
            house.records.accounts.create(name, PASSWORD, role)
            assert opened[-1].login(name).status_code == 302
        return opened[-1]

    yield browser
    for one in opened:
        one.http.close()


@pytest.fixture
def token(house: DeskHouse) -> Iterator[Callable[..., httpx.Client]]:
    clients: list[httpx.Client] = []

    def client(role: str, name: str = "erp") -> httpx.Client:
        clients.append(house.token(role, name))
        return clients[-1]

    yield client
    for one in clients:
        one.close()
