from itertools import pairwise

import numpy as np
import pytest

from locales.folding import words
from nlu.decision import Thresholds, decide
from nlu.examples import Example, examples
from nlu.learning import Training, learn
from nlu.listing import Ask, listed, names
from nlu.network import Network
from nlu.scoring import language_right
from nlu.segments import clauses, groups, shares


@pytest.fixture(scope="module")
def network() -> Network:
    """Learnt from four intents in two languages: enough to tell them apart, in a second."""
    wanted = {"ask_price", "ask_moq", "greet", "ask_payment"}
    found = [e for e in examples() if e.language in ("en", "es") and e.intents[0] in wanted]
    return learn(found, Training(hidden=32, epochs=20))


def asked(text: str, network: Network, language: str = "en") -> list[str]:
    return names(decide(text, words(text), language, network, Thresholds()).asks)


def test_two_questions_are_listed_in_the_order_asked(network: Network) -> None:
    assert asked("What is your minimum order quantity? And what is the price?", network) == ["ask_moq", "ask_price"]
    assert asked("What is the price? What is your minimum order quantity?", network) == ["ask_price", "ask_moq"]


def test_a_greeting_beside_a_question_is_not_listed(network: Network) -> None:
    assert asked("Hello! How much is it?", network) == ["ask_price"]


def test_another_language_is_understood_by_its_own_examples(network: Network) -> None:
    assert asked("¿Cuál es el pedido mínimo?", network, "es") == ["ask_moq"]


def test_each_ask_has_the_span_that_asks_it(network: Network) -> None:
    text = "What is the price? What is your minimum order quantity?"
    spans = [text[a.start : a.end] for a in decide(text, words(text), "en", network, Thresholds()).asks]
    assert spans == ["What is the price?", "What is your minimum order quantity?"]


def test_unsure_lists_nothing_and_still_ranks(network: Network) -> None:
    text = "Is the minimum a question of price, or of payment?"
    decision = decide(text, words(text), "en", network, Thresholds(sure=1.01))
    assert decision.asks == []
    assert len(decision.ranking) == 4
    assert all(left[1] >= right[1] for left, right in pairwise(decision.ranking))


def test_a_message_without_words_asks_nothing(network: Network) -> None:
    assert decide("👍", [], "en", network, Thresholds()).asks == []


def test_a_stored_classifier_says_the_same(network: Network) -> None:
    again = Network.restored(network.stored())
    assert asked("What is the price?", again) == ["ask_price"]


def test_learning_twice_gives_the_same() -> None:
    found = [Example(f"{word} {number}", (word,), "en") for word in ("price", "minimum") for number in range(30)]
    how = Training(hidden=8, epochs=2)
    assert np.array_equal(learn(found, how).table, learn(found, how).table)


def test_facts_and_courtesies_are_listed_only_alone() -> None:
    asks = [Ask("greet", 0.9, 0, 2), Ask("inform", 0.9, 3, 9), Ask("ask_price", 0.8, 10, 20)]
    assert names(listed(asks)) == ["ask_price"]
    assert names(listed(asks[:2])) == ["inform"]
    assert names(listed(asks[:1])) == ["greet"]


def test_yes_please_place_the_order_is_one_ask() -> None:
    assert names(listed([Ask("affirm", 0.9, 0, 3), Ask("place_order", 0.9, 5, 30)])) == ["place_order"]


def test_clauses_end_at_punctuation_and_conjunctions_but_not_inside_numbers() -> None:
    text = "Price for 1,000 pcs and the MOQ? Thanks"
    parts = clauses(text, words(text), "en")
    assert [text[part.start : part.end] for part in parts] == ["Price for 1,000 pcs", "and the MOQ?", "Thanks"]


def test_the_ways_to_group_share_one_whole() -> None:
    runs = groups(3)
    likely = shares(3, runs, np.zeros(len(runs), dtype=np.float32), 0.0)
    for clause in range(3):
        covering = [share for (first, last), share in zip(runs, likely, strict=True) if first <= clause < last]
        assert sum(covering) == pytest.approx(1.0)


def test_traditional_script_must_be_told_where_it_is_expected() -> None:
    assert language_right("zh-Hant", "zh")
    assert not language_right("zh", "zh-Hant")
