"""A good folder gives a shop; a bad one gives every error with its place and its remedy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from adapters.shop.folder import BrokenShop, check_shop, read_shop
from tests.fakes.small_shop import ANSWERS, SLIPPER, TOWEL, SmallShop
from trade.money import Money
from trade.shop import OfferedTerm


@pytest.fixture
def small_shop(tmp_path: Path) -> SmallShop:
    return SmallShop(tmp_path / "shop")


def test_a_good_folder_gives_the_seller_as_stated(small_shop: SmallShop) -> None:
    shop = read_shop(small_shop.folder)
    assert (shop.name, shop.name_in("zh-Hant"), shop.country, shop.currency) == (
        "Riverbank Slippers",
        "河岸拖鞋",
        "CN",
        "USD",
    )
    assert shop.about == {"": "A factory since 2011.", "es": "Una fábrica desde 2011."}
    assert shop.incoterms == (OfferedTerm("EXW", "Ningbo"), OfferedTerm("FOB", "Ningbo"), OfferedTerm("DDP", ""))
    assert shop.orders.approval == Money(Decimal(5000), "USD")
    assert shop.samples is not None
    assert shop.samples.lead_time_days == (2, 3)
    assert shop.retention_days == 90
    assert shop.channels == {"widget": {}, "telegram": {"token": "${TELEGRAM_TOKEN}"}}
    assert [contact.name for contact in shop.contacts] == ["Li Wei"]
    assert shop.alert_addresses == ("night@example.com",)


def test_a_good_folder_gives_the_products_as_stated(small_shop: SmallShop) -> None:
    shop = read_shop(small_shop.folder)
    slipper, towel = shop.catalogue.get("sl-1"), shop.catalogue.get("TW-1")
    assert [tier.from_quantity for tier in slipper.tiers] == [100, 1000, 10000]
    assert slipper.tiers[2].unit_price == Money(Decimal("2.75"), "USD")
    assert [(lead.from_quantity, lead.min_days, lead.max_days) for lead in slipper.lead_times] == [
        (100, 5, 7),
        (10000, 25, 30),
    ]
    assert slipper.packing is not None
    assert slipper.packing.carton_cm == (60, 42, 40)
    assert slipper.options == {"colour": ("black", "grey"), "size": ("36-44",)}
    assert slipper.source == "products.csv#SL-1"
    assert (towel.customization, slipper.customization) == ({}, {"logo": 500, "colour": 1000})


def test_a_blank_cell_is_not_stated(small_shop: SmallShop) -> None:
    towel = read_shop(small_shop.folder).catalogue.get("TW-1")
    stated = (
        towel.moq,
        towel.stock,
        towel.floor_price,
        towel.packing,
        towel.certifications,
        towel.tiers,
        towel.lead_times,
    )
    assert stated == (None, None, None, None, None, (), ())
    assert towel.attributes == {}


def test_what_a_unit_weighs_is_stated_even_when_the_carton_is_not(small_shop: SmallShop) -> None:
    small_shop.slipper(carton_cm="")
    slipper = read_shop(small_shop.folder).catalogue.get("SL-1")
    assert slipper.packing is None
    assert slipper.attributes["unit_weight_kg"] == "0.26 kg"


def test_hours_know_split_shifts_night_shifts_and_days_off(small_shop: SmallShop) -> None:
    hours = read_shop(small_shop.folder).hours
    assert hours.is_open(datetime(2027, 3, 8, 1, 0, tzinfo=timezone.utc))  # Monday 09:00 in Ningbo
    assert not hours.is_open(datetime(2027, 3, 8, 4, 30, tzinfo=timezone.utc))  # 12:30, lunch
    assert hours.is_open(datetime(2027, 3, 6, 17, 0, tzinfo=timezone.utc))  # Sunday 01:00, Saturday's night shift
    assert {date(2027, 2, 15), date(2027, 2, 24), date(2027, 3, 1), date(2027, 10, 1)} <= hours.closed_days
    assert date(2027, 2, 25) not in hours.closed_days


def test_answers_and_files_are_read_with_their_sources(small_shop: SmallShop) -> None:
    shop = read_shop(small_shop.folder)
    assert [answer.source for answer in shop.answers] == ["answers/care.yml#1", "answers/care.yml#2"]
    assert shop.answers[0].questions == ("How do I wash them?", "washing")
    assert shop.answers[1].valid_until == "2027-12-31"
    assert [(file.path, file.size, file.sku) for file in shop.files] == [("files/reach.pdf", 16, "SL-1")]


def test_the_version_follows_the_contents_and_not_the_time_of_saving(small_shop: SmallShop) -> None:
    before = read_shop(small_shop.folder).version
    small_shop.products(SLIPPER, TOWEL)
    assert read_shop(small_shop.folder).version == before
    (small_shop.folder / "files" / "reach.pdf").write_bytes(b"%PDF-1.4 another")
    assert read_shop(small_shop.folder).version != before


def test_a_shop_without_optional_keys_offers_nothing_of_them(small_shop: SmallShop) -> None:
    small_shop.write("shop.yml", "name: A\ncountry: NO\ntimezone: Europe/Oslo\nlanguage: en\ncurrency: NOK\n")
    shop = read_shop(small_shop.folder)
    assert (shop.country, shop.samples, shop.payment, shop.negotiation.max_discount_percent) == ("NO", None, None, 0)
    assert shop.hours.next_opening(datetime(2027, 3, 8, tzinfo=timezone.utc)) is None


CELLS = [
    ({"prices": "100: 3.80; 100: 3.20"}, "prices", "two prices from 100"),
    ({"prices": "100: 3.20; 1000: 3.20"}, "prices", "does not fall at 1000"),
    ({"prices": "100 3.80; 1000: 3.20"}, "prices", "'100 3.80' is not 'name: value'"),
    ({"prices": "100: 3,80"}, "prices", "'3,80' is no price"),
    ({"prices": "100: 3.80; 1000: 3.20 EUR"}, "prices", "two currencies"),
    ({"prices": "100: 3.80 USX"}, "prices", "'USX' is no currency"),
    ({"moq": "50"}, "moq", "below the first price, from 100"),
    ({"moq": "1,000"}, "moq", "no whole number"),
    ({"stock": "-1"}, "stock", "no whole number"),
    ({"lead_time": "100: 7-5"}, "lead_time", "runs backwards"),
    ({"lead_time": "100: a week"}, "lead_time", "no number of days"),
    ({"floor_price": "2.90"}, "floor_price", "above the price from 10000"),
    ({"sample_max": "101"}, "sample_max", "above the minimum order of 100"),
    ({"unit": "pcs"}, "unit", "did you mean 'piece'?"),
    ({"carton_weight_kg": "9"}, "carton_weight_kg", "less than 40 units of 0.26 kg"),
    ({"carton_cm": "60x40"}, "carton_cm", "not three sides"),
    ({"hs_code": "64041"}, "hs_code", "no HS code"),
    ({"origin": "Chna"}, "origin", "did you mean 'China'?"),
    ({"customization": "logo 500"}, "customization", "'logo 500' is not 'name: value'"),
    ({"customization": "logo: some"}, "customization", "no quantity for 'logo'"),
    ({"options": "black, grey"}, "options", "not 'name: value'"),
    ({"goods": "batery"}, "goods", "did you mean 'battery'?"),
    ({"active": "maybe"}, "active", "neither yes nor no"),
    ({"url": "javascript:alert(1)"}, "url", "no web address"),
    ({"image": "../../secrets.json"}, "image", "no web address"),
    ({"name": ""}, "name", "is blank"),
    ({"aliases__en": "Towel"}, "aliases:en", "also means"),
]


@pytest.mark.parametrize(("cells", "column", "wrong"), CELLS, ids=[wrong for _, _, wrong in CELLS])
def test_an_error_in_a_product_is_told_at_its_row_and_column(
    small_shop: SmallShop, cells: dict[str, str], column: str, wrong: str
) -> None:
    small_shop.write("answers/care.yml", ANSWERS.replace("  sku: SL-1\n", ""))
    small_shop.write("files/files.csv", "name,file,sku,claim\nREACH report,reach.pdf,,REACH\n")
    small_shop.slipper(**cells)
    problem = small_shop.problem()
    row = 3 if wrong == "also means" else 2
    assert (problem.file, problem.row, problem.column) == ("products.csv", row, column)
    assert wrong in problem.wrong
    assert problem.expected


def test_the_floor_price_is_in_no_message(small_shop: SmallShop) -> None:
    for floor in ("2.9137", "2.9137 EUR", "2.9137 each", "2.9137x"):
        small_shop.slipper(floor_price=floor)
        assert "2.9137" not in str(small_shop.problem())


def test_an_sku_stands_once_whatever_its_capitals(small_shop: SmallShop) -> None:
    small_shop.products(SLIPPER, TOWEL, {"sku": "tw-1", "name": "Hand towel"})
    assert str(small_shop.problem()).startswith("products.csv:4:sku: 'tw-1' stands in row 3 already")


def test_an_unknown_column_is_told_with_a_guess(small_shop: SmallShop) -> None:
    small_shop.products({**SLIPPER, "custmization": ""}, TOWEL)
    assert "unknown column (did you mean 'customization'?)" in str(small_shop.problem())


def test_an_alias_may_serve_an_inactive_product_and_another_language(small_shop: SmallShop) -> None:
    old = {"sku": "TW-0", "name": "Old towel", "aliases:en": "towel", "active": "no"}
    spanish = {"sku": "TW-2", "name": "Toalla", "aliases:es": "towel"}
    small_shop.products(SLIPPER, TOWEL, old, spanish)
    assert check_shop(small_shop.folder) == ()


ANSWER_ERRORS: list[tuple[Callable[[str], str], int, str]] = [
    (
        lambda text: text.replace("sku: SL-1", "sku: SL-9"),
        3,
        "'SL-9' is not in the product table (did you mean 'SL-1'?)",
    ),
    (lambda text: text.replace("2027-12-31", "2027-13-31"), 7, "no date"),
    (lambda text: text.replace("zh: 冷水", "zz: 冷水"), 2, "'zz' is no language served"),
    (lambda text: text.replace("  answer: {en: No.}\n", ""), 5, "there is no answer"),
    (lambda text: text.replace("attribute: care", "atribute: care"), 4, "did you mean 'attribute'?"),
    (lambda text: text.replace("answer: {en: No.}", "answer: {en: No."), 7, "not YAML"),
    (lambda text: text.replace("washing]", "*washing]"), 1, "aliases and tags are not read"),
]


@pytest.mark.parametrize(("spoil", "row", "wrong"), ANSWER_ERRORS, ids=[wrong for _, _, wrong in ANSWER_ERRORS])
def test_an_error_in_an_answer_is_told_at_its_row(
    small_shop: SmallShop, spoil: Callable[[str], str], row: int, wrong: str
) -> None:
    small_shop.write("answers/care.yml", spoil(ANSWERS))
    problem = small_shop.problem()
    assert (problem.file, problem.row) == ("answers/care.yml", row)
    assert wrong in problem.wrong


@pytest.mark.parametrize(
    ("cells", "column", "wrong"),
    [
        ("REACH,gone.pdf,SL-1,REACH", "file", "files/gone.pdf is not there"),
        ("REACH,../shop.yml,SL-1,REACH", "file", "leads out of the folder"),
        ("REACH,/etc/passwd,SL-1,REACH", "file", "leads out of the folder"),
        ("REACH,link.pdf,SL-1,REACH", "file", "is a link out of the folder"),
        ("REACH,reach.pdf,SL-7,REACH", "sku", "'SL-7' is not in the product table"),
        (",reach.pdf,SL-1,REACH", "name", "is blank"),
    ],
)
def test_only_listed_files_of_the_folder_are_sent(small_shop: SmallShop, cells: str, column: str, wrong: str) -> None:
    (small_shop.folder / "files" / "link.pdf").symlink_to(small_shop.folder / "shop.yml")
    small_shop.write("files/files.csv", f"name,file,sku,claim\n{cells}\n")
    problem = small_shop.problem()
    assert (problem.file, problem.row, problem.column) == ("files/files.csv", 2, column)
    assert wrong in problem.wrong


def test_all_errors_of_all_files_are_told_at_once(small_shop: SmallShop) -> None:
    small_shop.settings("currency: USD", "currency: USX\nsecret: yes")
    small_shop.slipper(moq="few", hs_code="slippers")
    small_shop.write("answers/care.yml", ANSWERS.replace("SL-1", "SL-9"))
    small_shop.write("files/files.csv", "name,file,sku,claim\nREACH,gone.pdf,,\n")
    with pytest.raises(BrokenShop) as broken:
        read_shop(small_shop.folder)
    told = [(problem.file, problem.column) for problem in broken.value.problems]
    assert len(told) == 6
    assert {file for file, _ in told} == {"shop.yml", "products.csv", "answers/care.yml", "files/files.csv"}
    assert str(broken.value).count("\n") == 5


def test_a_missing_folder_and_missing_files_are_told(tmp_path: Path) -> None:
    assert "there is no such folder" in str(check_shop(tmp_path / "nowhere")[0])
    (tmp_path / "bare").mkdir()
    assert {problem.file for problem in check_shop(tmp_path / "bare")} >= {"shop.yml", "products.csv"}


def test_the_demo_shop_has_no_errors() -> None:
    assert check_shop(Path(__file__).parents[2] / "shop") == ()
