from datetime import date
from pathlib import Path
from typing import Any

import pytest

from adapters.shop.folder import read_shop
from nlu.finder import Finder
from nlu.reading import Reading
from tests.fakes.slipper_shop import SHOP


def slots(text: str) -> dict[str, Any]:
    found = Finder(lambda: SHOP).find(Reading.of(text, "tr", date(2026, 11, 20)))
    return {span.slot: span.value for span in found}


@pytest.mark.parametrize(
    "text",
    [
        "malı ne zaman yüklersiniz",  # the goods, not Mali
        "kadife kaplı bir şey arıyorum",  # velvet, not Cardiff
        "hangi limandan yüklüyorsunuz",  # a port, not Lima
        "kalan bakiye ne zaman ödeniyor",  # the balance, not Baku
        "Atatürk Cad. üzerindeyiz",  # a street, not Chad
    ],
)
def test_turkish_words_are_no_places(text: str) -> None:
    assert not {"destination_country", "destination_city"} & set(slots(text))


@pytest.mark.parametrize(
    "text",
    [
        "yüzde 20 ön ödeme uygun mu",
        "%20 peşin versek",
        "yüz kremi arıyorum",
        "60 gün vade olur mu",
        "iki ay yeter mi",
        "4471 numaralı siparişimiz",
        "tabanın altı kauçuk mu",
    ],
)
def test_a_share_a_term_or_a_face_is_no_quantity(text: str) -> None:
    assert "quantity" not in slots(text)


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("beş bin çift", 5000, "pair"),
        ("iki yüz elli adet lazım", 250, "piece"),
        ("2 bin tane", 2000, "piece"),
        ("10.000 adetlik parti", 10000, "piece"),
        ("5 koliyle başlayalım", 5, "carton"),
        ("üç palete sığar mı", 3, "pallet"),
        ("15 taneyle", 15, "piece"),
    ],
)
def test_counts_are_read_under_their_endings(text: str, quantity: int, unit: str) -> None:
    found = slots(text)
    assert (found.get("quantity"), found.get("quantity_unit")) == (quantity, unit)


@pytest.mark.parametrize(
    ("text", "country"),
    [("Hamburg'a gönderin", "DE"), ("ankaraya kargo", "TR"), ("Bakü'ye 40 koli", "AZ"), ("Mali'ye gidecek", "ML")],
)
def test_places_are_read_under_their_endings(text: str, country: str) -> None:
    assert slots(text)["destination_country"] == country


def test_a_call_is_no_december() -> None:
    assert "needed_by" not in slots("Ara beni lütfen")


def test_a_products_name_is_read_under_its_ending() -> None:
    shop = read_shop(Path(__file__).parents[2] / "shop")
    found = Finder(lambda: shop).find(Reading.of("keçe terliğin rengi ne", "tr", date(2026, 11, 20)))
    assert [span.value for span in found] == ["SL-220"]
