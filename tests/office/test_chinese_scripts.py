"""One seller, two scripts: who writes traditional characters finds what the seller wrote in simplified ones, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any

import pytest

from office.office import Office
from tests.fakes.clock import StoppedClock
from tests.fakes.slipper_shop import CARE, FUZZY, SHOP, shop_with
from trade.catalogue import Catalogue
from trade.shop import Shop

DAY = datetime(2026, 5, 4, 3, 0, tzinfo=timezone.utc)
TRADITIONAL = replace(FUZZY, name="女士毛絨拖鞋", names={}, aliases={})


@dataclass(frozen=True)
class OneShop:
    """A source that always has the same shop."""

    shop: Shop

    def current(self) -> Shop:
        return self.shop


class AnsweredQuestions:
    """Records in which a person has answered one question, in one language."""

    def __init__(self, answer: dict[str, str]) -> None:
        self.questions = self
        self._answer = answer

    def answered(self, sku: str, attribute: str) -> dict[str, Any]:
        return {"id": "7", "answer": self._answer, "answered_at": DAY.isoformat()}


def office(shop: Shop, answer: dict[str, str] | None = None) -> Office:
    records: Any = AnsweredQuestions(answer or {})
    return Office(OneShop(shop), StoppedClock(DAY), lambda: records)


@pytest.mark.parametrize("words", ["請問有毛絨拖鞋嗎？", "女士毛絨拖鞋多少錢", "毛绒拖鞋"])
def test_a_product_is_found_in_either_script(words: str) -> None:
    assert office(SHOP).find_products(words, "zh-Hant")[0].sku == "SL-201"


@pytest.mark.parametrize("words", ["毛绒拖鞋", "毛絨拖鞋"])
def test_a_catalogue_in_traditional_characters_is_found_in_either_script(words: str) -> None:
    shop = replace(SHOP, catalogue=Catalogue({"SL-201": TRADITIONAL}))
    assert [product.sku for product in office(shop).find_products(words, "zh")] == ["SL-201"]


@pytest.mark.parametrize("words", ["請問怎麼洗？", "可以參觀工廠嗎"])
def test_the_sellers_own_answer_is_found_in_traditional_characters(words: str) -> None:
    simplified = {"請問怎麼洗？": "请问怎么洗？", "可以參觀工廠嗎": "可以参观工厂吗"}[words]
    wanted = office(SHOP).find_answer(simplified, "zh", DAY)
    assert wanted is not None
    assert office(SHOP).find_answer(words, "zh-Hant", DAY) == wanted


def test_a_foreseen_question_may_be_written_in_traditional_characters() -> None:
    shop = shop_with(answers=(replace(CARE, questions=("怎麼清洗",)),))
    assert office(shop).find_answer("怎么清洗", "zh", DAY) is not None


@pytest.mark.parametrize(("words", "language"), [("怎麼洗", "zh-Hant"), ("lavado", "es")])
def test_a_persons_answer_serves_both_scripts_and_other_languages_as_what_it_is(words: str, language: str) -> None:
    answered = office(shop_with(answers=()), {"zh": "冷水手洗"})
    assert answered.find_answer(words, language, DAY, "SL-201", "care") == ("冷水手洗", "questions#7", "zh")
