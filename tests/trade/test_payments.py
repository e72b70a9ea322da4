"""What is due, and what a notice of a payment comes to."""

from __future__ import annotations

from typing import Any

import pytest

from trade.money import Money
from trade.payments import FOR_A_PERSON, Collected, Verdict, due, judge


def usd(amount: str) -> Money:
    return Money.of(amount, "USD")


def document(deposit: str = "300.00", balance: str = "700.00") -> dict[str, Any]:
    return {"deposit": usd(deposit).card(), "balance": usd(balance).card()}


def link(part: str = "deposit", settled: str = "0", revision: int = 1) -> Collected:
    return Collected(revision, part, usd(settled))


def test_the_deposit_is_due_first_and_then_the_balance() -> None:
    first, second = due("accepted", document()), due("deposit_paid", document())
    assert first
    assert (first.part, first.amount, first.later) == ("deposit", usd("300.00"), usd("700.00"))
    assert second
    assert (second.part, second.amount, second.later) == ("balance", usd("700.00"), usd("0.00"))


def test_without_a_balance_all_of_it_is_due_at_once() -> None:
    now = due("accepted", document("50.00", "0.00"))
    assert now
    assert (now.part, now.amount) == ("full", usd("50.00"))


@pytest.mark.parametrize(
    ("status", "card"),
    [
        *((status, document()) for status in ("draft", "sent", "paid", "closed", "cancelled", "expired", "revised")),
        ("accepted", document("0.00", "700.00")),
        ("deposit_paid", document("50.00", "0.00")),
        ("accepted", {}),
        ("accepted", {"deposit": {"amount": "much", "currency": "USD"}, "balance": usd("1").card()}),
        ("accepted", {"deposit": usd("1").card(), "balance": Money.of("1", "EUR").card()}),
        ("accepted", {"deposit": "300 USD", "balance": None}),
    ],
)
def test_nothing_is_due_where_nobody_can_say(status: str, card: dict[str, Any]) -> None:
    assert due(status, card) is None


def test_exactly_what_is_due_takes_the_step_of_its_part() -> None:
    assert judge("paid", usd("300"), link(), 1, "accepted", document()) == Verdict("settled", "pay_deposit")
    assert judge("paid", usd("700"), link("balance"), 1, "deposit_paid", document()) == Verdict("settled", "pay")
    assert judge("paid", usd("50"), link("full"), 1, "accepted", document("50.00", "0.00")) == Verdict("settled", "pay")


def test_a_link_that_took_the_deposit_may_take_the_balance_too() -> None:
    known = link(settled="300")
    assert judge("paid", usd("1000"), known, 1, "deposit_paid", document()) == Verdict("settled", "pay")
    assert judge("paid", usd("999"), known, 1, "deposit_paid", document()) == Verdict("short")
    assert judge("paid", usd("300"), known, 1, "deposit_paid", document()) == Verdict("again")


@pytest.mark.parametrize(
    ("paid", "known", "revision", "status", "outcome"),
    [
        (usd("299.99"), link(), 1, "accepted", "short"),
        (usd("300.01"), link(), 1, "accepted", "over"),
        (usd("1000"), link(), 1, "accepted", "over"),
        (Money.of("300", "EUR"), link(), 1, "accepted", "other_currency"),
        (usd("300"), link(), 2, "accepted", "revised"),
        (usd("300"), link(), 1, "cancelled", "not_due"),
        (usd("300"), link(), 1, "paid", "not_due"),
        (usd("700"), link(), 1, "deposit_paid", "not_due"),
        (usd("-300"), link(), 1, "accepted", "short"),
    ],
)
def test_anything_else_moves_nothing_and_is_a_persons(
    paid: Money, known: Collected, revision: int, status: str, outcome: str
) -> None:
    verdict = judge("paid", paid, known, revision, status, document())
    assert verdict == Verdict(outcome)
    assert outcome in FOR_A_PERSON


@pytest.mark.parametrize("kind", ["pending", "failed", "refunded", "withdrawn", "test_mode", "other"])
def test_what_is_no_payment_moves_nothing_whatever_its_amount(kind: str) -> None:
    assert judge(kind, usd("300"), link(), 1, "accepted", document()) == Verdict(kind)


def test_a_payment_without_an_amount_cannot_be_read() -> None:
    assert judge("paid", None, link(), 1, "accepted", document()) == Verdict("unreadable")
