from datetime import date
from typing import Any

import pytest

from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str, language: str, details: bool = False) -> dict[str, Any]:
    asks = [{"intent": "ask_product_details", "start": 0, "end": len(text)}] if details else []
    found = Finder(lambda: SHOP).find(Reading.of(text, language, date(2026, 11, 20)), asks)
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("我司需要500双", "zh"),
        ("公司叫什么", "zh"),
        ("Unsere Firma ist in Hamburg", "de"),
        ("unsere Firma braucht 500 Paar", "de"),
        ("our company is a wholesaler", "en"),
        ("nuestra empresa es una tienda", "es"),
    ],
)
def test_a_company_spoken_of_is_not_yet_named(text: str, language: str) -> None:
    assert "company" not in slots(text, language)


@pytest.mark.parametrize(
    ("text", "language", "company"),
    [
        ("unsere Firma heißt Nordlicht", "de", "Nordlicht"),
        ("Firma: Nordlicht", "de", "Nordlicht"),
        ("抬头开大同国际有限公司", "zh", "大同国际有限公司"),
    ],
)
def test_a_company_is_what_it_is_called(text: str, language: str, company: str) -> None:
    assert slots(text, language)["company"] == company


def test_a_trade_is_no_name() -> None:
    assert "contact_name" not in slots("Ich bin Webdesigner", "de")
    assert slots("Ich bin Peter Schmidt", "de")["contact_name"] == "Peter Schmidt"


def test_german_large_is_no_size() -> None:
    assert "attribute" not in slots("Sind große Mengen möglich?", "de", details=True)
    assert slots("Welche Größe ist das?", "de", details=True)["attribute"] == "size"
