"""A small seller's folder with nothing wrong in it, and the pen to make something wrong."""

from __future__ import annotations

import csv
from pathlib import Path

from adapters.shop.folder import check_shop
from adapters.shop.problems import Problem

SHOP = """\
name: Riverbank Slippers
name:zh: 河岸拖鞋
about: A factory since 2011.
about:es: Una fábrica desde 2011.
country: CN
city: Ningbo
timezone: Asia/Shanghai
language: zh
currency: USD
unit_system: metric
hours:
  mon: ["08:30-12:00", "13:30-18:00"]
  sat: 22:00-02:00
  sun: []
  holidays: [CN, 2027-02-15..2027-02-24, 2027-03-01]
reception: away
incoterms: [EXW, FOB Ningbo, DDP]
ports: [CNNGB]
payment:
  deposit_percent: 30
  methods: [T/T, PayPal]
  currencies: [USD, EUR]
  bank: {beneficiary: Example, account: "0000"}
samples: {max_quantity: 3, fee: credited_on_order, freight: quoted, lead_time_days: 2-3}
negotiation: {max_discount_percent: 3, max_rounds: 2, approval_above: 20000}
orders:
  validity_days: 10
  number_format: "RB-{year}-{counter:04d}"
  approval: {above: 5000}
contacts:
  - {name: Li Wei, languages: [zh, en], email: li@example.com, hours: Mon-Sat}
alerts: [night@example.com]
privacy:
  retention_days: 90
  notice: {en: We keep your words for 90 days., zh: 我们保存九十天。}
web:
  colour: "#123abc"
  allowed_origins: ["https://www.example.com"]
channels:
  widget: on
  telegram: {token: "${TELEGRAM_TOKEN}"}
  email: off
carriers:
  rate_cards: on
"""

SLIPPER = {
    "sku": "SL-1",
    "name": "Fluffy slippers",
    "name:zh": "毛绒拖鞋",
    "aliases:en": "fuzzy slippers; furry slippers",
    "description:en": "Soft.",
    "url": "https://www.example.com/SL-1",
    "image": "images/SL-1.svg",
    "unit": "pair",
    "prices": "100: 3.80; 1000: 3.20; 10000: 2.75",
    "moq": "100",
    "lead_time": "100: 5-7; 10000: 25-30",
    "floor_price": "2.61",
    "sample_max": "2",
    "unit_weight_kg": "0.26",
    "carton_units": "40",
    "carton_weight_kg": "11.8",
    "carton_cm": "60x42x40",
    "hs_code": "6404.19",
    "origin": "CN",
    "certifications": "REACH; OEKO-TEX Standard 100",
    "customization": "logo: 500; colour: 1000",
    "options": "colour: black, grey; size: 36-44",
    "attr:material": "polyester",
    "attr:waterproof": "no",
}
TOWEL = {"sku": "TW-1", "name": "Bath towel", "aliases:en": "towel", "customization": "none", "goods": "battery"}

ANSWERS = """\
- question: ["How do I wash them?", washing]
  answer: {en: Cold., zh: 冷水。}
  sku: SL-1
  attribute: care
- question: Do you dropship?
  answer: {en: No.}
  valid_until: 2027-12-31
"""


class SmallShop:
    """The folder; the tests spoil one thing of it at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "answers").mkdir(parents=True)
        (folder / "files").mkdir()
        (folder / "files" / "reach.pdf").write_bytes(b"%PDF-1.4 example")
        self.write("files/files.csv", "name,file,sku,claim\nREACH report,reach.pdf,SL-1,REACH\n")
        self.write("answers/care.yml", ANSWERS)
        self.write("shop.yml", SHOP)
        self.products(SLIPPER, TOWEL)

    def write(self, name: str, text: str) -> None:
        """Replaces a file."""
        (self.folder / name).write_text(text, encoding="utf-8")

    def settings(self, old: str, new: str) -> None:
        """Replaces a piece of `shop.yml` that must be there."""
        assert old in SHOP, old
        self.write("shop.yml", SHOP.replace(old, new))

    def products(self, *rows: dict[str, str], name: str = "products.csv") -> None:
        """Replaces the product table."""
        columns = list(dict.fromkeys(column for row in rows for column in row))
        with (self.folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)

    def slipper(self, **cells: str) -> None:
        """The table with other cells in the slipper's row (row 2); `__` in a name stands for a colon."""
        changed = {column.replace("__", ":"): cell for column, cell in cells.items()}
        self.products({**SLIPPER, **changed}, TOWEL)

    def problem(self) -> Problem:
        """The one problem there is."""
        problems = check_shop(self.folder)
        assert len(problems) == 1, [str(problem) for problem in problems]
        return problems[0]
