from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from decimal import Decimal
from time import monotonic, sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.freight import card, per_kg, step, weighing, zone
from trade.asking import ask_all
from trade.card_carrier import RateCardCarrier
from trade.money import Money
from trade.places import Place
from trade.shipping import Refused, ShippingOption, quote_shipping

AT = datetime(2026, 6, 1, tzinfo=timezone.utc)
BERLIN = Place("DE", "Berlin")


class Slow:
    """A remote carrier that takes its time."""

    is_remote = True

    def __init__(self, name, seconds, price="10"):
        self.name, self.seconds, self.price = name, seconds, price

    def options(self, consignment, destination, at):
        sleep(self.seconds)
        if self.price is None:
            raise Refused(destination.country, None, "upstream", self.name)
        price = Money.of(self.price, "USD")
        return [
            ShippingOption(self.name, "", "express", price, (), Decimal(1), (3, 4), at.date(), f"carrier:{self.name}/1")
        ]


@pytest.fixture
def threads():
    with ThreadPoolExecutor(8) as pool:
        yield pool


def test_six_carriers_take_as_long_as_the_slowest(threads):
    carriers = [Slow(f"c{number}", seconds) for number, seconds in enumerate((0.05, 0.1, 0.15, 0.2, 0.25, 0.3))]
    over = []
    for _ in range(5):  # A loaded machine wakes a thread late now and then, not five times running.
        began = monotonic()
        offered, refused = ask_all(carriers, weighing("2"), BERLIN, AT, threads)
        over.append(monotonic() - began - 0.3)
    assert min(over) < 0.05
    assert {option.carrier for option in offered} == {f"c{number}" for number in range(6)}
    assert not refused


def test_who_is_late_is_named_and_never_guessed(threads):
    carriers = [Slow("quick", 0), Slow("asleep", 1.5), RateCardCarrier(card(zone(step("5", "20"))))]
    began = monotonic()
    offered, refused = ask_all(carriers, weighing("2"), BERLIN, AT, threads, deadline=0.2)
    assert monotonic() - began < 1.0
    assert {option.carrier for option in offered} == {"quick", "DHL"}
    assert [(one.carrier, one.reason) for one in refused] == [("asleep", "timeout")]


def test_with_every_service_down_the_rate_card_answers(threads):
    carriers = [Slow("one", 0, None), Slow("two", 0, None), RateCardCarrier(card(zone(step("5", "20"))))]
    offered, refused = ask_all(carriers, weighing("2"), BERLIN, AT, threads)
    assert [(option.carrier, option.price) for option in offered] == [("DHL", Money.of("20", "USD"))]
    assert {one.carrier for one in refused} == {"one", "two"}


def test_a_carrier_that_breaks_takes_no_offer_of_the_others_away(threads):
    broken = Slow("broken", 0)
    broken.options = lambda *_: 1 / 0
    offered, refused = ask_all([broken, Slow("whole", 0)], weighing("2"), BERLIN, AT, threads)
    assert [option.carrier for option in offered] == ["whole"]
    assert [(one.carrier, one.reason) for one in refused] == [("broken", "upstream")]


def test_an_option_survives_being_written_down():
    option = Slow("one", 0).options(weighing("2"), BERLIN, AT)[0]
    assert ShippingOption.of(option.card()) == option


_CARDS = st.lists(
    st.tuples(st.sampled_from(["DE", "FR", "US", "AE", "BR"]), st.integers(1, 900), st.integers(1, 40)),
    min_size=1,
    max_size=8,
)


@given(_CARDS, st.integers(1, 60), st.sampled_from(["DE", "FR", "US", "AE", "BR"]))
def test_offers_of_different_cards_are_never_merged(cards, weight, country):
    """Each offer of the quote is one card's own price, days and source; no figure stands in it that no card gives."""
    made = [
        card(zone(per_kg("0", str(rate)), countries=served, days=(days, days + 2)), carrier=f"C{place}")
        for place, (served, rate, days) in enumerate(cards)
    ]
    goods = weighing(str(weight))
    with ThreadPoolExecutor(1) as pool:
        answers = ask_all([RateCardCarrier(one) for one in made], goods, Place(country), AT, pool)
    quoted = quote_shipping(goods, Place(country), answers, "Q", "")
    alone = {
        (f"C{place}", Decimal(rate * weight), (days, days + 2), f"rates/c{place}.csv#zone-6")
        for place, (served, rate, days) in enumerate(cards)
        if served == country
    }
    assert {(one.carrier, one.price.amount, one.transit_days, one.source) for one in quoted.options} == alone
    assert len(quoted.options) == len(alone)
