from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.files import kind_of, shown_name
from channels.front_door import cleaned, language_code, opening_of


@given(st.text(alphabet=st.characters()))
def test_cleaned_text_can_always_be_stored_and_is_clean_already(text: str) -> None:
    once = cleaned(text)
    assert once.encode().decode() == once
    assert "\0" not in once
    assert cleaned(once) == once


def test_a_buyers_letters_of_every_script_pass_untouched() -> None:
    for text in ("一万双拖鞋多少钱?", "كم سعر ٥٠٠ زوج؟", "क्या ५०० पीस", "👩‍🔧 ok", "không có"):
        assert cleaned(text) == text


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-GB", "en"),
        ("zh", "zh"),
        ("zh-Hans-CN", "zh"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hans-HK", "zh"),
        ("AR", "ar"),
        ("", ""),
        ("xx", ""),
    ],
)
def test_a_browsers_language_is_named_as_we_name_it(tag: str, code: str) -> None:
    assert language_code(tag) == code


def test_what_a_page_says_and_we_do_not_know_is_blank() -> None:
    opening = opening_of({"timezone": "Mars/Olympus", "page": "javascript:alert(1)", "language": "tlh"})
    assert (opening.timezone, opening.page, opening.language) == ("", "", "")
    assert opening_of({"timezone": "Europe/Berlin"}).timezone == "Europe/Berlin"


def test_a_file_is_known_by_its_content_and_not_by_its_name() -> None:
    assert kind_of(b"%PDF-1.7", "x.png") == "pdf"
    assert kind_of(b"RIFF\0\0\0\0WEBPVP8 ", "x.jpg") == "webp"
    assert kind_of(b"a;b\n1;2", "x.csv") == "csv"
    assert kind_of(b"<svg/>", "x.svg") == kind_of(b"#!/bin/sh", "x.sh") == kind_of(b"\0", "x.txt") == ""
    assert shown_name("C:\\secret\\..\\a\x07b.pdf") == "ab.pdf"
