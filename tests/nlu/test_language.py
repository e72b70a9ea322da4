import pytest

from nlu.examples import examples
from nlu.identifier import Identifier
from nlu.profiles import PublicProfiles, learn


@pytest.fixture(scope="module")
def identifier() -> Identifier:
    return Identifier(learn(examples()), PublicProfiles(("en", "es", "zh", "ar")))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How much is shipping to Hamburg?", "en"),
        ("¿Cuánto cuesta el envío a Lima?", "es"),
        ("cuanto cuesta el envio", "es"),
        ("请问多少钱", "zh"),
        ("請問多少錢", "zh-Hant"),
        ("كم سعر الشحن إلى دبي", "ar"),
        ("FOB 多少钱 for LED strip", "zh"),
    ],
)
def test_the_language_of_a_sentence_is_told(identifier: Identifier, text: str, language: str) -> None:
    assert identifier.language(text) == language


@pytest.mark.parametrize("text", ["500", "SL-201", "https://shop.example/a-b", "ok", "👍", "joe@example.com", "FOB"])
def test_what_belongs_to_no_language_keeps_the_conversations(identifier: Identifier, text: str) -> None:
    assert identifier.language(text, "es") == "es"
    assert identifier.language(text, "zh-Hant") == "zh-Hant"


def test_a_buyer_may_switch_in_mid_conversation(identifier: Identifier) -> None:
    assert identifier.language("Could you please tell me how long delivery takes?", "es") == "en"
