"""The breaker and the memory around a carrier, and the carriers of a shop joined."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
import redis

from adapters.carriers.breaker import FAILURES, FIRST_REST, LONGEST_REST, Breaker
from adapters.carriers.remembered import Remembered
from office.carriers import RemoteCarriers
from tests.fakes.carriers.karrio import FakeKarrio
from tests.fakes.carriers.service import serving
from tests.fakes.redis_server import RedisServer
from trade.catalogue import Catalogue
from trade.consignment import Carton, Consignment
from trade.hours import OpeningHours
from trade.money import Money
from trade.places import Place
from trade.shipping import Refused, ShippingOption
from trade.shop import Shop

NOW = datetime(2026, 11, 26, 18, 10, tzinfo=timezone.utc)
BERLIN = Place("DE", "Berlin", "10115")
BOX = Carton(Decimal(60), Decimal(40), Decimal(40), Decimal("12.5"), 24)
GOODS = Consignment((BOX,), Decimal(10))
NOWHERE = "redis://127.0.0.1:1/0"


class Carrier:
    """Refuses with `reason`, or offers at `price`; counts how often it was asked."""

    name = "Courier"
    is_remote = True

    def __init__(self, reason: str = "", until: date = date(2026, 12, 3)) -> None:
        self.reason = reason
        self.until = until
        self.asked = 0

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        self.asked += 1
        if self.reason:
            raise Refused(destination.country, None, self.reason, self.name, "carrier:x/1", "said so")
        price = Money.of(str(10 + self.asked), "USD")
        return [
            ShippingOption("Courier", "Fast", "express", price, (), Decimal("12.5"), (3, 4), self.until, "carrier:x/1")
        ]


class Seconds:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def refusal(carrier: Breaker | Remembered) -> Refused:
    with pytest.raises(Refused) as caught:
        carrier.options(GOODS, BERLIN, NOW)
    return caught.value


@pytest.mark.parametrize("reason", ["timeout", "upstream", "login", "throttled"])
def test_a_carrier_that_keeps_failing_is_left_alone_and_tried_again(reason: str) -> None:
    carrier, clock = Carrier(reason), Seconds()
    guarded = Breaker(carrier, clock)
    for _ in range(FAILURES + 5):
        assert refusal(guarded).reason == reason
    assert carrier.asked == FAILURES
    assert "not asked again before" in refusal(guarded).detail
    clock.now += FIRST_REST + 1
    refusal(guarded)
    refusal(guarded)
    assert carrier.asked == FAILURES + 1, "one question after the rest, and a longer rest"
    clock.now += FIRST_REST + 1
    refusal(guarded)
    assert carrier.asked == FAILURES + 1
    clock.now += FIRST_REST * 2
    carrier.reason = ""
    assert guarded.options(GOODS, BERLIN, NOW)
    assert guarded.options(GOODS, BERLIN, NOW), "once it answers it is asked as before"


def test_no_rest_is_longer_than_a_quarter_of_an_hour() -> None:
    carrier, clock = Carrier("timeout"), Seconds()
    guarded = Breaker(carrier, clock)
    for _ in range(20):
        refusal(guarded)
        clock.now += LONGEST_REST + 1
    assert carrier.asked == 20


def test_an_answer_that_is_no_fault_is_no_failure() -> None:
    carrier = Carrier("not_served")
    guarded = Breaker(carrier, Seconds())
    for _ in range(10):
        refusal(guarded)
    assert carrier.asked == 10


@pytest.fixture
def line(tmp_path: Path) -> Iterator[redis.Redis]:  # type: ignore[type-arg]
    server = RedisServer(tmp_path)
    client = redis.Redis.from_url(server.url, socket_timeout=0.5)
    yield client
    client.close()
    client.connection_pool.disconnect()
    server.stop()


def test_the_same_goods_to_the_same_place_are_asked_once(line: redis.Redis) -> None:  # type: ignore[type-arg]
    carrier = Carrier()
    remembered = Remembered("x", carrier, line)
    first = remembered.options(GOODS, BERLIN, NOW)
    assert remembered.options(Consignment((BOX,), Decimal(10)), BERLIN, NOW + timedelta(hours=3)) == first
    assert carrier.asked == 1
    remembered.options(GOODS, Place("DE", "Bonn", "53111"), NOW)
    remembered.options(Consignment((BOX, BOX), Decimal(20)), BERLIN, NOW)
    assert carrier.asked == 3


def test_an_offer_is_not_remembered_past_its_end(line: redis.Redis) -> None:  # type: ignore[type-arg]
    carrier = Carrier(until=NOW.date())
    remembered = Remembered("x", carrier, line)
    remembered.options(GOODS, BERLIN, NOW)
    seconds = line.ttl(next(iter(line.scan_iter("offers:x:*"))))
    assert 0 < seconds <= (24 - 18) * 3600
    remembered.options(GOODS, BERLIN, NOW + timedelta(days=1))
    assert carrier.asked == 2


def test_a_refusal_is_not_remembered(line: redis.Redis) -> None:  # type: ignore[type-arg]
    carrier = Carrier("not_served")
    remembered = Remembered("x", carrier, line)
    refusal(remembered)
    refusal(remembered)
    assert carrier.asked == 2


def test_what_another_version_wrote_is_asked_again(line: redis.Redis) -> None:  # type: ignore[type-arg]
    carrier = Carrier()
    remembered = Remembered("x", carrier, line)
    remembered.options(GOODS, BERLIN, NOW)
    for key in line.scan_iter("offers:x:*"):
        line.set(key, '[{"carrier": "Courier"}]')
    assert remembered.options(GOODS, BERLIN, NOW)
    assert carrier.asked == 2


def test_without_redis_each_is_asked() -> None:
    carrier = Carrier()
    away = redis.Redis.from_url(NOWHERE, socket_connect_timeout=0.2)
    remembered = Remembered("x", carrier, away)
    assert remembered.options(GOODS, BERLIN, NOW)
    assert remembered.options(GOODS, BERLIN, NOW)
    assert carrier.asked == 2


def shop_with(**carriers: dict[str, str]) -> Shop:
    return Shop(
        "Dovemere",
        "CN",
        "Ningbo",
        "Asia/Shanghai",
        "zh",
        "USD",
        OpeningHours("Asia/Shanghai"),
        Catalogue(),
        carriers=carriers,
    )


def test_the_shops_services_are_asked_with_keys_from_the_environment() -> None:
    with serving(FakeKarrio()) as service:
        settings = {**service.settings(), "token": "${KARRIO_TOKEN}"}
        joined = RemoteCarriers(NOWHERE, {"KARRIO_TOKEN": "key_live_1"})
        (carrier,) = joined.of(shop_with(karrio=settings, rate_cards={}))
        assert carrier.is_remote
        assert {option.carrier for option in carrier.options(GOODS, BERLIN, NOW)} == {"DHL EXPRESS", "UPS"}
        assert joined.of(shop_with(karrio=settings))[0] is carrier, "an unchanged carrier keeps its breaker"


@pytest.mark.parametrize(
    ("carriers", "told"),
    [
        ({"karrio": {"url": "http://127.0.0.1:1", "token": "${KARRIO_TOKEN}"}}, "KARRIO_TOKEN"),
        ({"karrio": {"url": "http://127.0.0.1:1"}}, "token"),
        ({"dhl": {}}, "mydhl"),
    ],
)
def test_a_service_without_its_keys_refuses_and_says_which(carriers: dict[str, dict[str, str]], told: str) -> None:
    (carrier,) = RemoteCarriers(NOWHERE, {}).of(shop_with(**carriers))
    with pytest.raises(Refused) as caught:
        carrier.options(GOODS, BERLIN, NOW)
    assert caught.value.reason == "not_configured"
    assert told in caught.value.detail
