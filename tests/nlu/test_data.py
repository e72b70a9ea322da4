import json
import re
from pathlib import Path

import pytest

from locales.concepts import concepts
from locales.folding import fold
from locales.languages import LANGUAGES, with_vocabulary
from locales.terms import read_terms, terms
from nlu.examples import examples, several

HELD_OUT = [*(Path(__file__).parent / "dev").glob("*.jsonl"), *(Path(__file__).parent / "fresh").glob("*.jsonl")]


def plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text).text)


def test_no_held_out_message_stands_in_the_training_data() -> None:
    trained = {plain(example.text) for example in examples() + several()}
    messages = [json.loads(line) for path in HELD_OUT for line in path.read_text("utf-8").splitlines()]
    assert messages
    assert [message["id"] for message in messages if plain(message["text"]) in trained] == []


def test_every_language_with_vocabulary_has_the_keys_understanding_needs() -> None:
    for language in with_vocabulary():
        found = terms(language)
        for key in ("numbers", "scales", "units", "attributes", "incoterms", "modes", "conjunctions"):
            assert getattr(found, key), f"{language}: {key}"


def test_every_language_has_words_for_the_same_meanings() -> None:
    meanings = set(concepts("en"))
    assert {language: meanings ^ set(concepts(language)) for language in with_vocabulary()} == {
        language: set() for language in with_vocabulary()
    }


def test_messages_that_ask_several_things_list_known_intents_once_and_no_courtesies_beside_substance() -> None:
    known = {intent for example in examples() for intent in example.intents}
    aside = {"inform", "greet", "thank", "goodbye", "out_of_scope"}
    for example in several():
        assert set(example.intents) <= known, example
        assert len(set(example.intents)) == len(example.intents) > 0, example
        assert len(example.intents) == 1 or not aside & set(example.intents), example


def test_all_languages_have_examples_of_the_same_intents() -> None:
    by_language: dict[str, set[str]] = {}
    for example in examples():
        by_language.setdefault(example.language, set()).update(example.intents)
    assert set(by_language) <= set(LANGUAGES)
    assert all(intents == by_language["en"] for intents in by_language.values())


def test_a_vocabulary_of_the_wrong_shape_names_the_key() -> None:
    with pytest.raises(ValueError, match=r"locales/en/terms.yml: units"):
        read_terms("en", {"units": ["piece"]})


def test_no_sentence_teaches_two_intents() -> None:
    """Across languages too: Rasa learns all of them together, and *no* is a Polish yes."""
    taught: dict[str, set[str]] = {}
    for example in examples():
        taught.setdefault(example.text, set()).update(example.intents)
    assert {text: intents for text, intents in taught.items() if len(intents) > 1} == {}
