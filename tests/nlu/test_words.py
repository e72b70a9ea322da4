from hypothesis import given
from hypothesis import strategies as st

from locales.folding import fold, words
from locales.han import script
from locales.phrases import Phrasebook


def found(book: Phrasebook[str], text: str) -> list[str]:
    return [match.value for match in book.longest(words(text))]


def test_case_accents_and_native_digits_compare_equal() -> None:
    assert fold("AÑO Größe ٥٠٠ १२").text == "ano grosse 500 12"


def test_traditional_characters_compare_as_simplified() -> None:
    assert fold("請問這個").text == fold("请问这个").text


@given(st.text(max_size=60))
def test_every_word_stands_where_it_says(text: str) -> None:
    for word in words(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.text in fold(text[word.start : word.end]).text


def test_the_longest_phrase_at_a_place_wins() -> None:
    book = Phrasebook("en", [("door to door", "DAP"), ("door to door with tax", "DDP")])
    assert found(book, "door to door with tax, please") == ["DDP"]


def test_a_phrase_in_chinese_stands_inside_a_sentence() -> None:
    assert found(Phrasebook("zh", [("海运", "sea")]), "我们想走海运可以吗") == ["sea"]


def test_arabic_words_are_found_behind_what_is_written_onto_them() -> None:
    assert found(Phrasebook("ar", [("السعر", "price")]), "والسعر كم") == ["price"]


def test_a_star_matches_the_beginning_of_a_word_only() -> None:
    book = Phrasebook("en", [("deliver*", "deliver")])
    assert found(book, "is delivery included") == ["deliver"]
    assert found(book, "undelivered") == []


def test_the_script_of_chinese_is_told_and_left_open_when_nothing_tells() -> None:
    assert (script("請問多少錢"), script("请问多少钱"), script("你好")) == ("zh-Hant", "zh", "")
