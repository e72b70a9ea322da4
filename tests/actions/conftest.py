"""The demo shop, empty records, a clock that stands at 02:10 in the seller's night."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from adapters.shop.watch import ShopWatch
from office.config import ROOT
from office.office import Office
from office.records import open_records
from tests.actions.buyer import UnderstoodBuyer
from tests.fakes.clock import StoppedClock


@pytest.fixture(scope="session")
def shop_watch() -> ShopWatch:
    return ShopWatch(ROOT / "shop")


@pytest.fixture
def office(clean_database: None, shop_watch: ShopWatch) -> Office:
    clock = StoppedClock(datetime(2026, 11, 20, 18, 10, tzinfo=timezone.utc))
    return Office(shop_watch, clock, lambda: open_records(clock), "http://testserver")


@pytest.fixture(params=["en", "zh", "zh-Hant", "es", "ar"])
def buyer(request: pytest.FixtureRequest, office: Office) -> UnderstoodBuyer:
    """Each test runs in each language: nothing of what is done may depend on it."""
    conversation = office.records.conversations.open(language=request.param, sku="SL-201")
    return UnderstoodBuyer(office, conversation["id"], sku="SL-201", language=request.param)
