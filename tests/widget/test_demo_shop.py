from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from django.test import Client

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "zh", "zh-Hant", "es", "ar")


@pytest.fixture
def client(database: None) -> Client:
    return Client()


def text(client: Client, address: str, language: str = "en") -> str:
    answer = client.get(address, headers={"accept-language": language})
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_bare_address_leads_to_the_shop(client: Client) -> None:
    assert client.get("/").headers["Location"] == "/shop/"


@pytest.mark.parametrize(
    ("accepted", "language", "direction", "name"),
    [
        ("en-US,en;q=0.9", "en", "ltr", "Women&#x27;s fluffy house slippers"),
        ("zh-CN,zh;q=0.9,en;q=0.5", "zh", "ltr", "女士毛绒家居拖鞋"),
        ("zh-TW,zh;q=0.9,en;q=0.5", "zh-Hant", "ltr", "女士毛绒家居拖鞋"),
        ("zh-Hans-HK,en;q=0.5", "zh", "ltr", "女士毛绒家居拖鞋"),
        ("fr;q=0.9,es-MX;q=0.8,en;q=0.2", "es", "ltr", "Zapatillas de casa peludas para mujer"),
        ("en;q=0.1,ar", "ar", "rtl", "شبشب منزلي نسائي بالفرو"),
        ("xx;q=nonsense", "en", "ltr", "Women&#x27;s fluffy house slippers"),
        ("", "en", "ltr", "Women&#x27;s fluffy house slippers"),
    ],
)
def test_a_product_page_speaks_the_browsers_language(
    client: Client, accepted: str, language: str, direction: str, name: str
) -> None:
    page = text(client, "/shop/SL-201", accepted)
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert f"<h1>{name}</h1>" in page
    assert f'data-language="{language}"' in page
    assert 'data-sku="SL-201"' in page


def test_the_language_can_be_chosen(client: Client) -> None:
    assert '<html lang="es" dir="ltr">' in text(client, "/shop/?lang=es", "en")
    assert '<html lang="zh-Hant" dir="ltr">' in text(client, "/shop/?lang=zh-Hant", "en")
    assert '<html lang="en" dir="ltr">' in text(client, "/shop/?lang=tlh", "en")


def test_a_page_in_traditional_chinese_says_everything_in_it_that_the_seller_did_not_write(client: Client) -> None:
    page = text(client, "/shop/SL-201?lang=zh-Hant")
    assert "最低訂購量" in page
    assert "5到7天" in page
    assert "自中國Ningbo出貨" in page
    assert '<a href="?lang=zh-Hant" lang="zh-Hant" hreflang="zh-Hant" aria-current="true">繁體中文</a>' in page
    assert '<a href="?lang=zh" lang="zh" hreflang="zh">简体中文</a>' in page


def test_what_the_seller_wrote_in_chinese_serves_both_scripts(client: Client) -> None:
    simplified, traditional = text(client, "/shop/?lang=zh"), text(client, "/shop/?lang=zh-Hant")
    notice = re.search(r'data-privacy="([^"]+)"', simplified)
    assert notice
    assert notice[0] in traditional


def test_tiers_stand_with_their_ranges_and_the_floor_price_nowhere(client: Client) -> None:
    page = text(client, "/shop/SL-201")
    rows = re.findall(r'<th scope="row">(.*?)</th><td>(.*?)</td>', page)
    assert rows == [("100–999 pairs", "$3.80"), ("1,000–9,999 pairs", "$3.20"), ("10,000 pairs and more", "$2.75")]
    assert "2.68" not in page


def test_every_product_of_the_list_has_a_page_and_a_picture(client: Client) -> None:
    page = text(client, "/shop/")
    skus = re.findall(r'href="/shop/([A-Z0-9-]+)\?lang=en"', page)
    assert len(skus) >= 20
    for sku in skus:
        product = text(client, f"/shop/{sku}")
        picture = re.search(r'src="(/shop/images/[^"]+)"', product)
        assert picture, sku
        answer = client.get(picture[1])
        assert answer.status_code == 200
        assert b"".join(answer.streaming_content)  # type: ignore[attr-defined]
        assert "sandbox" in answer.headers["Content-Security-Policy"]


def test_pages_hold_no_script_or_style_of_their_own_and_forbid_any(client: Client) -> None:
    for address in ("/shop/", "/shop/SL-201"):
        answer = client.get(address)
        page = answer.content.decode()
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
        assert "unsafe" not in answer.headers["Content-Security-Policy"]
        assert re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]* src=)", page) == []


@pytest.mark.parametrize(
    "address", ["/shop/NO-1", "/shop/images/nope.svg", "/shop/images/..%2Fshop.yml", "/widget/xx.json"]
)
def test_what_is_not_there_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_widgets_words_are_served_whole_and_to_any_site(client: Client, language: str) -> None:
    answer = client.get(f"/widget/{language}.json")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    words = answer.json()
    assert set(words) == {"chat", "codes", "units", "attributes"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_a_word_or_a_place_that_english_has(language: str) -> None:
    def leaves(tree: dict[str, object], above: str = "") -> dict[str, str]:
        found: dict[str, str] = {}
        for key, value in tree.items():
            if isinstance(value, dict):
                found |= leaves(value, f"{above}{key}/")
            else:
                found[f"{above}{key}"] = str(value)
        return found

    def read(code: str) -> dict[str, str]:
        whole = leaves(json.loads((ROOT / "locales" / code / "widget.json").read_text(encoding="utf-8")))
        return {key: value for key, value in whole.items() if not key.startswith("units/")}

    english, own = read("en"), read(language)
    assert set(own) == set(english)
    places = {key: sorted(re.findall(r"\{\w+\}", value)) for key, value in english.items()}
    assert {key: sorted(re.findall(r"\{\w+\}", value)) for key, value in own.items()} == places
    assert all(value.strip() for value in own.values())
