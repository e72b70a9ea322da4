"""Every error in shop.yml is told at its row and column, and no value of an odd shape is too much."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from adapters.shop.folder import check_shop, read_shop
from tests.fakes.small_shop import SHOP, SmallShop
from trade.money import Money


@pytest.fixture
def small_shop(tmp_path: Path) -> SmallShop:
    return SmallShop(tmp_path / "shop")


SETTINGS = [
    ("reception: away", "reception: nights", "reception"),
    ("reception: away", "recepton: away", "did you mean 'reception'?"),
    ("name:zh:", "name:xx:", "'xx' is no language served"),
    ("timezone: Asia/Shanghai", "timezone: Asia/Ningbo", "no time zone"),
    ("currency: USD", "currency: USX", "currency: 'USX' is unknown"),
    ("country: CN", "country: Chnia", "did you mean 'China'?"),
    ("country: CN\n", "", "country is missing"),
    ("language: zh", "language: cn", "language: 'cn' is unknown"),
    ("FOB Ningbo", "DDU Ningbo", "'DDU' is no Incoterm 2020"),
    ("FOB Ningbo, DDP]\nports: [CNNGB]", "FOB, DDP]", "FOB has no named place"),
    ("deposit_percent: 30", "deposit_percent: 130", "out of range"),
    ("currencies: [USD, EUR]", "currencies: [USD, EURO]", "'EURO' is no currency"),
    ("reception: away", "exchange_rates: {EUR: 0.92}", "exchange_rates: date is missing"),
    ("reception: away", "exchange_rates: {date: 2026-11-01, EURO: 0.92}", "'EURO' is no currency"),
    ("reception: away", "exchange_rates: {date: 2026-11-01, EUR: 0}", "out of range"),
    ("reception: away", "exchange_rates: {date: November, EUR: 0.92}", "'November' is no date"),
    ("fee: credited_on_order", "fee: refunded", "samples.fee"),
    ("freight: quoted, ", "", "freight is missing"),
    ("lead_time_days: 2-3", "lead_time_days: soon", "'soon' is no number of days"),
    ("max_rounds: 2", "max_rounds: two", "'two' is no whole number"),
    ("max_discount_percent: 3,", "max_discount_percent: 3%,", "'3%' is no number"),
    ("approval: {above: 5000}", "approval: {above: much}", "'much' is no amount"),
    ("approval: {above: 5000}", "approval: sometimes", "'sometimes' is unknown"),
    ("RB-{year}-{counter:04d}", "RB-{year}", "no number format"),
    ("RB-{year}-{counter:04d}", "{counter.__class__}", "no number format"),
    ('"13:30-18:00"', '"13:30-25:00"', "no span of hours"),
    ("  sun: []", "  sunny: []", "did you mean 'sun'?"),
    ("2027-03-01]", "2027-02-30]", "no holiday"),
    ("2027-02-15..2027-02-24", "2027-02-24..2027-02-15", "runs backwards"),
    ("[CN, ", "[XX, ", "no holiday calendar 'XX'"),
    ("li@example.com", "li at example.com", "no e-mail address"),
    ("languages: [zh, en]", "languages: [zh, eng]", "did you mean 'en'?"),
    ('"#123abc"', "blue", "no colour"),
    ("https://www.example.com", "www.example.com/shop", "no web origin"),
    ("${TELEGRAM_TOKEN}", "12345:AAbbCC", "a secret stands in the file"),
    ("  rate_cards: on", "  dhl: {account: Zx81Lq0pTr55Vb2Nm7Kd90Qa}", "a secret stands in the file"),
    ("reception: away", "reception: away\nreception: off", "stands twice"),
    ("retention_days: 90", "retention_days: 0", "no whole number"),
]


@pytest.mark.parametrize(("old", "new", "wrong"), SETTINGS, ids=[f"{new} {wrong}" for _, new, wrong in SETTINGS])
def test_an_error_in_the_settings_is_told_at_its_row(small_shop: SmallShop, old: str, new: str, wrong: str) -> None:
    small_shop.settings(old, new)
    problem = small_shop.problem()
    assert problem.file == "shop.yml"
    assert wrong in str(problem)
    row = 1 if not new else SHOP[: SHOP.index(old)].count("\n") + 1 + new.rstrip("\n").count("\n")
    if "missing" not in wrong:
        assert problem.row == row
        line = (small_shop.folder / "shop.yml").read_text(encoding="utf-8").splitlines()[row - 1]
        assert 1 <= int(problem.column) <= len(line)


def test_exchange_rates_are_read_with_their_day(small_shop: SmallShop) -> None:
    small_shop.settings("reception: away", "exchange_rates: {date: 2026-11-01, EUR: 0.92, JPY: 151.2}")
    rates = read_shop(small_shop.folder).exchange_rates
    assert rates is not None
    assert (rates.day.isoformat(), rates.currency, rates.rates["JPY"]) == ("2026-11-01", "USD", Decimal("151.2"))
    assert rates.about(Money.of("10.50", "USD"), "JPY") == Money.of("1588", "JPY")


def test_a_secret_in_the_settings_is_not_repeated_in_the_message(small_shop: SmallShop) -> None:
    small_shop.settings("${TELEGRAM_TOKEN}", "12345:AAbbCC")
    assert "12345" not in str(small_shop.problem())
    assert "${TOKEN}" in str(small_shop.problem())


@pytest.mark.parametrize(
    "value", ["[]", "{}", '""', "[[a], {b: c}]", "{a: {b: [c]}}", "{? [a] : b}", "word", "-1", "2027-01-01"]
)
def test_a_value_of_any_shape_is_read_or_told_never_a_crash(small_shop: SmallShop, value: str) -> None:
    keys = [*yaml.safe_load(SHOP), "hours.holidays", "payment.bank", "orders.approval", "privacy.notice", "web.colours"]
    for key in keys:
        outer, _, inner = key.partition(".")
        kept = "".join(block for block in blocks(SHOP) if not block.startswith(f"{outer}:"))
        small_shop.write("shop.yml", f"{kept}{outer}: {'{' + inner + ': ' + value + '}' if inner else value}\n")
        for problem in check_shop(small_shop.folder):
            assert problem.row > 0
            assert problem.wrong
            assert problem.expected


def blocks(text: str) -> list[str]:
    """The file cut before each of its outermost keys."""
    found: list[str] = []
    for line in text.splitlines(keepends=True):
        if line.startswith(" "):
            found[-1] += line
        else:
            found.append(line)
    return found
