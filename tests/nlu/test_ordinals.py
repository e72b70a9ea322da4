from datetime import date

import pytest

from locales.languages import with_vocabulary
from nlu.ordinal import _forms, ordinal
from nlu.reading import Reading

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("language", "text", "rank"),
    [
        ("en", "I like the second one, what's its MOQ?", 2),
        ("zh", "第二款多少钱", 2),
        ("zh-Hant", "第一款有現貨嗎", 1),
        ("es", "me quedo con la primera", 1),
        ("de", "den letzten bitte, was kostet der?", -1),
        ("ar", "بكم الثاني", 2),
        ("ja", "三番目のはいくらですか", 3),
        ("ko", "두 번째 제품은 얼마예요", 2),
        ("th", "แบบที่ 2 ราคาเท่าไร", 2),
        ("hi", "दूसरा वाला कितने का है", 2),
        ("ru", "а второй вариант сколько стоит", 2),
        ("en", "our first order would be 500", None),
        ("en", "the first one or the second one?", None),
        ("en", "second quarter delivery", None),
    ],
)
def test_a_place_in_the_list_is_told_from_other_ordinals(language: str, text: str, rank: int | None) -> None:
    assert ordinal(Reading.of(text, language, TODAY)) == rank


def test_every_language_can_pick_from_a_list() -> None:
    assert set(_forms()) == set(with_vocabulary())
    assert all(set(ranks) == {1, 2, 3, 4, 5, -1} for ranks in _forms().values())
