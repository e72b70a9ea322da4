"""The product table: one row per SKU, read into `trade.catalogue.Product`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from adapters.shop import cells
from adapters.shop.cells import WrongCell
from adapters.shop.clashes import check_clashes
from adapters.shop.codes import TEXT_LANGUAGES, UNITS, meant, unit_meant
from adapters.shop.problems import Problem
from adapters.shop.tables import Row, Table, read_table
from trade.catalogue import Packing, Product
from trade.money import Money

COLUMNS = (
    *("sku", "name", "url", "image", "category", "active", "unit", "prices", "moq", "stock", "lead_time"),
    *("floor_price", "sample_price", "sample_max"),
    *("unit_weight_kg", "carton_units", "carton_weight_kg", "carton_cm"),
    *("hs_code", "origin", "certifications", "goods", "customization", "options"),
)
SPOKEN = ("name", "aliases", "description")
"""Columns that carry a language: `name:es`."""
PACKING = ("unit_weight_kg", "carton_units", "carton_weight_kg", "carton_cm")
TABLES = ("products.csv", "products.xlsx")
_CONTROL = re.compile(r"[\x00-\x1f\x7f#]")

T = TypeVar("T")


def read_products(folder: Path, currency: str, problems: list[Problem]) -> list[Product]:
    """All products with a readable row, the inactive too; every error is added to `problems`."""
    present = [name for name in TABLES if (folder / name).is_file()]
    if not present:
        problems.append(Problem(TABLES[0], 0, "", "there is no product table", "products.csv or products.xlsx"))
        return []
    if len(present) > 1:
        problems.append(
            Problem(present[1], 0, "", "there are two product tables", "products.csv or products.xlsx, not both")
        )
    table = read_table(folder / present[0], present[0], problems)
    if table is None:
        return []
    return read_rows(table, currency, problems)


def read_rows(table: Table, currency: str, problems: list[Problem]) -> list[Product]:
    """The products of a table that is read already."""
    _check_columns(table, problems)
    found: list[tuple[int, Product]] = []
    for row in table.rows:
        product = _ProductRow(table.name, row, currency, problems).product()
        if product is not None:
            found.append((row.number, product))
    check_clashes(table.name, found, problems)
    return [product for _, product in found]


def _check_columns(table: Table, problems: list[Problem]) -> None:
    choices = (*COLUMNS, "name:<lang>", "aliases:<lang>", "description:<lang>", "attr:<name>")
    for column in table.columns:
        stem, colon, rest = column.partition(":")
        if column in COLUMNS or not column or (stem == "attr" and rest.strip()):
            continue
        if colon and stem in SPOKEN:
            if rest not in TEXT_LANGUAGES:
                wrong = f"'{rest}' is no language served{meant(rest, TEXT_LANGUAGES)}"
                problems.append(Problem(table.name, 1, column, wrong, f"one of: {' '.join(TEXT_LANGUAGES)}"))
            continue
        guess = meant(column, choices)
        problems.append(
            Problem(table.name, 1, column, f"unknown column{guess}", "a column of the product table, or attr:<name>")
        )
    for column in ("sku", "name"):
        if column not in table.columns:
            problems.append(Problem(table.name, 1, column, "the column is missing", f"a column '{column}'"))


@dataclass(frozen=True, slots=True)
class _ProductRow:
    """One row under reading."""

    file: str
    row: Row
    currency: str
    problems: list[Problem]

    def product(self) -> Product | None:
        """The product, or `None` if it cannot even be named; what else is wrong is in `problems`."""
        row = self.row
        sku, name = row["sku"], row["name"]
        for column in ("sku", "name"):
            if not row[column]:
                self.wrong(column, "is blank", f"every row to state its {column}")
        if _CONTROL.search(sku):
            self.wrong("sku", f"'{sku}' has a character no SKU may have", "letters, digits, '-', '_' and the like")
        if not sku or not name:
            return None
        unit = row["unit"].casefold() or "piece"
        if unit not in UNITS:
            self.wrong("unit", f"'{row['unit']}' is no unit{unit_meant(row['unit'])}", f"one of: {', '.join(UNITS)}")
        moq = self.read("moq", lambda cell: cells.read_whole(cell, 1))
        product = Product(
            sku=sku,
            name=name,
            unit=unit,
            names=self.spoken("name"),
            aliases={language: cells.read_words(cell) for language, cell in self.spoken("aliases").items()},
            descriptions=self.spoken("description"),
            url=self.read("url", cells.read_address) or "",
            image=self.read("image", cells.read_address) or "",
            category=row["category"],
            active=self.read("active", cells.read_switch) is not False,
            tiers=self.read("prices", lambda cell: cells.read_prices(cell, self.currency, moq or 1)) or (),
            moq=moq,
            stock=self.read("stock", lambda cell: cells.read_whole(cell, 0)),
            lead_times=self.read("lead_time", cells.read_lead_times) or (),
            floor_price=self.read("floor_price", self._floor),
            sample_price=self.read("sample_price", self._sample_price),
            sample_max=self.read("sample_max", lambda cell: cells.read_whole(cell, 0)),
            packing=self.packing(),
            hs_code=self.read("hs_code", cells.read_hs_code) or "",
            origin=self.read("origin", cells.read_origin) or "",
            certifications=self.read("certifications", cells.read_certifications),
            goods=self.read("goods", cells.read_goods) or frozenset(),
            customization=self.read("customization", cells.read_customization),
            options=self.read("options", cells.read_options) or {},
            attributes=self.attributes(),
            source=f"{self.file}#{sku}",
        )
        self._check(product)
        return product

    def wrong(self, column: str, wrong: str, expected: str) -> None:
        self.problems.append(Problem(self.file, self.row.number, column, wrong, expected))

    def read(self, column: str, reader: Callable[[str], T]) -> T | None:
        """The cell's value; `None` if blank or wrong."""
        cell = self.row[column]
        if not cell:
            return None
        try:
            return reader(cell)
        except WrongCell as error:
            self.wrong(column, error.wrong, error.expected)
            return None

    def spoken(self, stem: str) -> dict[str, str]:
        """The cells of a column in each language that has one."""
        columns = ((language, f"{stem}:{language}") for language in TEXT_LANGUAGES)
        return {language: self.row[column] for language, column in columns if self.row[column]}

    def attributes(self) -> dict[str, str]:
        stated = {}
        for column, cell in self.row.cells.items():
            stem, _, name = column.partition(":")
            if stem == "attr":
                stated[name.strip().casefold()] = cell.casefold() if cell.casefold() in ("yes", "no") else cell
        if self.row["unit_weight_kg"] and not all(self.row[column] for column in PACKING):
            # Without the carton there is no packing, but what one unit weighs is stated all the same.
            stated.setdefault("unit_weight_kg", f"{self.row['unit_weight_kg']} kg")
        return stated

    def packing(self) -> Packing | None:
        """All four packing cells or nothing: half a carton's facts give no freight."""
        unit_weight = self.read("unit_weight_kg", cells.read_size)
        units = self.read("carton_units", lambda cell: cells.read_whole(cell, 1))
        weight = self.read("carton_weight_kg", cells.read_size)
        sides = self.read("carton_cm", cells.read_sides)
        if unit_weight is None or units is None or weight is None or sides is None:
            return None
        if weight < units * unit_weight:
            wrong = f"{weight} kg is less than {units} units of {unit_weight} kg"
            self.wrong("carton_weight_kg", wrong, f"the gross weight of a full carton, at least {units * unit_weight}")
        return Packing(unit_weight, units, weight, sides)

    def _floor(self, cell: str) -> Money:
        try:
            return cells.read_amount(cell, self.currency)
        except WrongCell as error:  # The cell is a secret: what is wrong with it is said without quoting it.
            raise WrongCell("is no price above zero in a known currency", error.expected) from None

    def _sample_price(self, cell: str) -> Money:
        return (
            Money.of(0, self.currency) if re.fullmatch(r"0+(\.0+)?", cell) else cells.read_amount(cell, self.currency)
        )

    def _check(self, product: Product) -> None:
        """What no cell can say alone. The floor price is never quoted."""
        if product.moq is not None and product.tiers and product.moq < product.tiers[0].from_quantity:
            first = product.tiers[0].from_quantity
            self.wrong(
                "moq",
                f"{product.moq} is below the first price, from {first}",
                f"{first}, or a price from {product.moq}",
            )
        if product.floor_price is not None:
            for tier in product.tiers:
                if product.floor_price.currency != tier.unit_price.currency:
                    self.wrong("floor_price", "is not in the currency of the prices", tier.unit_price.currency)
                    break
                if not product.floor_price <= tier.unit_price:
                    self.wrong(
                        "floor_price",
                        f"is above the price from {tier.from_quantity}",
                        "a floor at or below every price",
                    )
                    break
        if product.sample_max is not None and product.moq is not None and product.sample_max > product.moq:
            self.wrong(
                "sample_max",
                f"{product.sample_max} is above the minimum order of {product.moq}",
                "fewer samples than an order",
            )
