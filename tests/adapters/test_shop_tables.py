"""The product table is read as office programs save it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from openpyxl import Workbook

from adapters.shop.folder import check_shop, read_shop
from adapters.shop.problems import Problem
from adapters.shop.tables import Table, read_table
from tests.fakes.small_shop import SLIPPER, TOWEL, SmallShop

TEXT = "sku,name,name:zh,prices\nSL-1,Fluffy slippers,毛绒拖鞋，很暖和,100: 3.80; 1000: 3.20\n"


def table_of(path: Path) -> Table:
    problems: list[Problem] = []
    table = read_table(path, path.name, problems)
    assert problems == []
    assert table is not None
    return table


def the_problem(path: Path) -> Problem:
    problems: list[Problem] = []
    read_table(path, path.name, problems)
    assert len(problems) == 1
    return problems[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_chinese_is_read_in_every_encoding_that_excel_saves(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "products.csv"
    path.write_text(TEXT, encoding=encoding)
    table = table_of(path)
    assert table.columns == ("sku", "name", "name:zh", "prices")
    assert table.rows[0]["name:zh"] == "毛绒拖鞋，很暖和"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "Hausschuhe für Gäste, größer"),
        ("cp1251", "Домашние тапочки"),
        ("iso-8859-9", "Kadın tüylü ev terliği"),
    ],
)
def test_letters_of_an_unknown_encoding_are_refused_not_guessed(tmp_path: Path, encoding: str, name: str) -> None:
    path = tmp_path / "products.csv"
    path.write_bytes(b"sku;name\nSL-1;" + name.encode(encoding) + b"\n")
    problem = the_problem(path)
    assert problem.row == 2
    assert "CSV UTF-8" in problem.expected


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_known_by_the_header(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "products.csv"
    cells = ["SL-1", '"Slippers, fluffy; soft"', '"100: 3.80; 1000: 3.20"']
    path.write_text(f"{delimiter.join(['sku', 'name', 'prices'])}\r\n{delimiter.join(cells)}\r\n", encoding="utf-8")
    assert table_of(path).rows[0].cells == {
        "sku": "SL-1",
        "name": "Slippers, fluffy; soft",
        "prices": "100: 3.80; 1000: 3.20",
    }


def test_a_row_is_numbered_by_the_line_on_which_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text('sku,name\nSL-1,"two\nlines"\n\nSL-2,Towel\n', encoding="utf-8")
    assert [(row.number, row["sku"]) for row in table_of(path).rows] == [(2, "SL-1"), (5, "SL-2")]


@pytest.mark.parametrize(
    ("text", "row", "wrong"),
    [
        ("sku,name\nSL-1,Slippers, fluffy\n", 2, "3 cells under 2 columns"),
        ("sku,name,name\n", 1, "stands twice"),
        ('sku,name\nSL-1,"Slippers\n', 2, "the quotes do not match"),
        ("sku,name\nSL-1,Sli\x00ppers\n", 2, "zero byte"),
        ("\n\n", 0, "the table is empty"),
    ],
)
def test_a_table_that_cannot_be_read_right_is_refused(tmp_path: Path, text: str, row: int, wrong: str) -> None:
    path = tmp_path / "products.csv"
    path.write_text(text, encoding="utf-8")
    problem = the_problem(path)
    assert problem.row == row
    assert wrong in problem.wrong


def test_an_excel_sheet_is_read_like_the_table(tmp_path: Path) -> None:
    shop = SmallShop(tmp_path / "shop")
    before = read_shop(shop.folder).catalogue.get("SL-1")
    book = Workbook()
    sheet = book.worksheets[0]
    columns = list(dict.fromkeys([*SLIPPER, *TOWEL]))
    sheet.append(columns)
    for row in (SLIPPER, TOWEL):
        typed = {**row, "moq": 100, "unit_weight_kg": 0.26, "active": True} if row is SLIPPER else row
        sheet.append([typed.get(column) for column in columns])
    book.create_sheet("Notes").append(["not a product"])
    (shop.folder / "products.csv").unlink()
    book.save(shop.folder / "products.xlsx")
    after = read_shop(shop.folder).catalogue.get("SL-1")
    assert (after.moq, after.packing, after.tiers) == (before.moq, before.packing, before.tiers)
    assert after.source == "products.xlsx#SL-1"


def test_two_product_tables_are_one_too_many(tmp_path: Path) -> None:
    shop = SmallShop(tmp_path / "shop")
    (shop.folder / "products.xlsx").write_bytes(b"")
    assert "there are two product tables" in str(check_shop(shop.folder)[0])


def test_what_only_calls_itself_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "products.xlsx"
    path.write_bytes(b"sku,name\n")
    assert "no Excel workbook" in the_problem(path).wrong


def test_two_thousand_products_are_read_within_three_seconds(tmp_path: Path) -> None:
    shop = SmallShop(tmp_path / "shop")
    made = ({**SLIPPER, "sku": f"SL-{number}", "aliases:en": f"slipper {number}"} for number in range(1, 2001))
    shop.products(*made)
    began = time.process_time()
    assert len(read_shop(shop.folder).catalogue) == 2000
    assert time.process_time() - began < 3
