"""Other systems' products, merged by SKU into the product table of a shop folder."""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path

from adapters.shop.folder import BrokenShop
from adapters.shop.importers import google_merchant, shopify, woocommerce
from adapters.shop.importers.listing import Listing, Source
from adapters.shop.problems import Problem
from adapters.shop.products import COLUMNS, read_rows
from adapters.shop.settings import read_settings
from adapters.shop.tables import Row, Table, read_table

SOURCES = (
    Source("Shopify", shopify.fits, shopify.rows),
    Source("WooCommerce", woocommerce.fits, woocommerce.rows),
    Source("Google Merchant", google_merchant.fits, google_merchant.rows),
)
_KNOWN = ("name", "url", "image", "category", "active", "stock")
"""What the other system knows best, besides descriptions; everything else only fills blanks, so tiers, packing and the
seller's own options stay."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `added` and `updated` are SKUs; `kept` counts the products the file does not have."""

    source: str
    added: tuple[str, ...]
    updated: tuple[str, ...]
    kept: int

    def __str__(self) -> str:
        return f"{self.source}: {len(self.added)} added, {len(self.updated)} updated, {self.kept} kept as they were"


def import_products(file: Path, into: Path) -> Imported:
    """Merges the products of `file` into `into/products.csv`, which is made if absent.

    Raises `BrokenShop` with every error, rows counted in `file`; then nothing is written.
    """
    problems: list[Problem] = []
    language, currency = _shop(into)
    table = google_merchant.read_feed(file, problems) if file.suffix.lower() == ".xml" else None
    if table is None and not problems:
        table = read_table(file, file.name, problems)
    existing = _existing(into, problems)
    if table is None or problems:
        raise BrokenShop(tuple(problems))
    columns = frozenset(column.casefold() for column in table.columns)
    source = next((source for source in SOURCES if source.fits(columns)), None)
    if source is None:
        expected = f"an export of {', '.join(source.name for source in SOURCES)}"
        raise BrokenShop((Problem(file.name, 1, "", "the columns are of no known export", expected),))
    rows, imported = _merge(existing, source.rows(table, language), source.name)
    header = _header(existing, rows)
    # Existing rows come first, so that a clash is told at the row that was brought in.
    read_rows(Table(file.name, tuple(header), tuple(rows)), currency, problems)
    if problems:
        raise BrokenShop(tuple(problems))
    _write(into / "products.csv", header, rows)
    return imported


def _shop(folder: Path) -> tuple[str, str]:
    """The seller's language and currency; a folder without a good `shop.yml` yet is taken for English and US dollars."""
    problems: list[Problem] = []
    settings = read_settings(folder, range(0), problems)
    return str(settings.stated.get("language") or "en"), settings.currency


def _existing(folder: Path, problems: list[Problem]) -> Table:
    name = "products.csv"
    if (folder / "products.xlsx").is_file():
        problems.append(
            Problem("products.xlsx", 0, "", "the product table is an Excel sheet", "it saved as products.csv")
        )
    table = read_table(folder / name, name, problems) if (folder / name).is_file() else None
    return table or Table(name, (), ())


def _merge(existing: Table, brought: Listing, source: str) -> tuple[list[Row], Imported]:
    merged = {row["sku"].upper(): row for row in existing.rows}
    own = set(merged)
    added: list[str] = []
    updated: list[str] = []
    for row in brought:
        key = row["sku"].upper()
        old = merged[key].cells if key in own else {}
        fresh = {column: cell for column, cell in row.cells.items() if _is_known(column) or not old.get(column)}
        if key in merged and key not in own:  # Twice in the file: both stand, and the check tells the second.
            merged[f"{key}\0{row.number}"] = row
            continue
        merged[key] = Row(row.number, {**old, **fresh, "sku": old.get("sku") or row["sku"]})
        (updated if key in own else added).append(row["sku"])
    return list(merged.values()), Imported(source, tuple(added), tuple(updated), len(own) - len(updated))


def _is_known(column: str) -> bool:
    return column in _KNOWN or column.startswith("description:")


def _header(existing: Table, rows: list[Row]) -> list[str]:
    """The columns there were, in their order, then the new ones in the order of the table's description."""
    filled = dict.fromkeys(column for row in rows for column in row.cells)
    new = [column for column in filled if column not in existing.columns]
    new.sort(key=lambda column: COLUMNS.index(column) if column in COLUMNS else len(COLUMNS))
    return [*existing.columns, *new]


def _write(path: Path, header: list[str], rows: list[Row]) -> None:
    """Whole or not at all. The mark at the beginning tells Excel that the letters are UTF-8."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows([_as_text(row[column]) for column in header] for row in rows)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _as_text(cell: str) -> str:
    """A cell no spreadsheet takes for a formula; the reader takes the apostrophe off again."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell
