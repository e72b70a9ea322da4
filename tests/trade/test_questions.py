"""What a question asks of a product, figure by figure and word by word, and what is found of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.slipper_shop import FUZZY, PLAIN
from trade.certificates import holding
from trade.findings import described, find
from trade.measured import measures
from trade.question import AskedValue, Question, Spot, read

FORMS = {"black": ("black",), "wool": ("wool", "woollen")}


def spans(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        found.append((start, at))
    return found


def spot(text: str, kind: str, meaning: str, words: str) -> Spot:
    start = text.index(words)
    return Spot(kind, meaning, start, start + len(words))


def test_a_longer_name_overrules_the_word_in_it() -> None:
    text = "machine washable"
    asked = read(
        text,
        spans(text),
        [spot(text, "own", "machine_washable", text), spot(text, "attribute", "care", "washable")],
    )
    assert (asked.topics, asked.overruled) == (("machine_washable",), frozenset({"care"}))


def test_what_no_name_covers_is_left_over_and_everyday_words_are_not() -> None:
    text = "can I cut it"
    everyday = [spot(text, "meaning", "g_can", "can"), spot(text, "meaning", "g_it", "it")]
    asked = read(text, spans(text), everyday)
    assert asked.rest == ("cut",)
    assert not asked.is_open


def test_the_words_of_a_link_ask_nothing() -> None:
    text = "https://example.com/waterproof/cut waterproof"
    asked = read(text, spans(text), [spot(text, "own", "waterproof", "waterproof")])
    assert (asked.topics, asked.rest) == ((), ("waterproof",))


@pytest.mark.parametrize(
    ("asked", "stated", "holds"),
    [
        ("39", "38-39", True),
        ("45", "38-39", False),
        ("550 gsm", "550 g/m2", True),
        ("70x140cm", "70 x 140 cm", True),
        ("140 cm", "70 x 140 cm", True),
        ("10 m", "10 mm", False),
        ("12毫米", "TPR, 12 mm", True),
        ("٤٥ مم", "45 mm", True),
        ("5 years", "3-9 years", True),
        ("2,000 mAh", "2 x 2000 mAh", True),
    ],
)
def test_a_figure_is_compared_with_its_unit_in_any_notation(asked: str, stated: str, holds: bool) -> None:
    assert measures(asked)[0].is_in(stated) is holds


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_texts_can_be_compared(asked: str, stated: str) -> None:
    for figure in measures(asked):
        assert figure.is_in(asked)
        figure.is_in(stated)


def test_a_value_is_looked_for_wherever_it_may_stand() -> None:
    felt = replace(FUZZY, attributes={"lining": "60% wool, felt"}, options={})
    found, _ = find(felt, Question(values=(AskedValue("material", "wool", "woollen", False),)), (), FORMS)
    assert [(one.attribute, one.held) for one in found] == [("lining", ("60% wool",))]


def test_a_value_nobody_states_is_lacking_and_not_denied() -> None:
    found, _ = find(FUZZY, Question(values=(AskedValue("colour", "black", "schwarz", False),)), (), FORMS)
    assert [(one.attribute, one.held, one.lacking) for one in found] == [("colour", (), ("schwarz",))]
    (silent,), _ = find(PLAIN, Question(values=(AskedValue("colour", "black", "schwarz", False),)), (), FORMS)
    assert silent.fact is None


def test_a_plain_no_leaves_nothing_else_to_ask() -> None:
    question = Question(topics=("waterproof",), measures=tuple(measures("10 m")), rest=("down",))
    assert find(FUZZY, question)[1] == ()
    dry = replace(FUZZY, attributes={"waterproof": "yes"})
    assert find(dry, question)[1] == ("10 m", "down")


def test_a_thickness_told_by_the_sole_is_not_asked_of_the_seller_too() -> None:
    sole = replace(FUZZY, attributes={"sole": "TPR, 12 mm"})
    found, _ = find(sole, Question(topics=("sole", "thickness"), measures=tuple(measures("12 mm"))))
    assert [one.attribute for one in found] == ["sole"]
    plain, _ = find(sole, Question(topics=("sole", "thickness")))
    assert [(one.attribute, one.fact is None) for one in plain] == [("sole", False), ("thickness", True)]


def test_a_description_answers_only_what_it_speaks_of_altogether() -> None:
    robe = replace(PLAIN, descriptions={"en": "Dressing gown with hood and two pockets."})
    assert described(robe, ("pockets", "hood"), ["en"]) == (robe.descriptions["en"], f"{robe.source}/description:en")
    assert described(robe, ("pockets", "zip"), ["en"]) is None
    assert described(robe, (), ["en"]) is None


@pytest.mark.parametrize(
    ("asked", "held"), [("CE", ()), ("oeko-tex 100", ()), ("REACH", ("REACH",)), ("reach", ("REACH",))]
)
def test_a_certificate_is_held_by_its_own_name_only(asked: str, held: tuple[str, ...]) -> None:
    assert holding(asked, ("OEKO-TEX Standard 100", "REACH", "Certified")) == held
