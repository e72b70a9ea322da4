"""Shopify's product export: one row per variant or further image, joined by the handle; old and new column names."""

from __future__ import annotations

from adapters.shop.importers.listing import Listing, first_of, folded
from adapters.shop.importers.texts import options_cell, price_cell, stock_cell, weight_cell, without_tags
from adapters.shop.tables import Row, Table

_NO_OPTION = "default title"
"""What stands for the choice of a product without options."""


def fits(columns: frozenset[str]) -> bool:
    """Whether these are Shopify's columns, folded."""
    return {"handle", "title", "variant price"} <= columns or {"url handle", "title", "price"} <= columns


def rows(table: Table, language: str) -> Listing:
    """A row for each variant; a variant's name carries its options once there are several."""
    products: dict[str, list[Row]] = {}
    for row in folded(table):
        handle = first_of(row, "handle", "url handle")
        if handle:
            products.setdefault(handle, []).append(row)
    for handle, lines in products.items():
        variants = [line for line in lines if first_of(line, "variant price", "price") or _sku(line)]
        for line in variants:
            yield _variant(handle, lines[0], line, alone=len(variants) == 1, language=language)


def _variant(handle: str, head: Row, line: Row, *, alone: bool, language: str) -> Row:
    chosen: dict[str, str] = {}
    for number in "123":
        value = line[f"option{number} value"]
        if value and value.casefold() != _NO_OPTION:
            chosen[head[f"option{number} name"] or line[f"option{number} name"] or f"option {number}"] = value
    made_up = "-".join([handle, *chosen.values()]) if not alone else handle
    listed = first_of(head, "status").casefold() in ("", "active")
    published = first_of(head, "published", "published on online store").casefold() not in ("false", "no")
    cells = {
        "sku": _sku(line) or made_up,
        "name": head["title"] if alone or not chosen else f"{head['title']} – {' / '.join(chosen.values())}",
        f"description:{language}": without_tags(first_of(head, "body (html)", "description")),
        "url": f"/products/{handle}",
        "image": first_of(line, "variant image", "variant image url")
        or first_of(head, "image src", "product image url"),
        "category": first_of(head, "type", "product category"),
        "active": "yes" if listed and published else "no",
        "prices": price_cell(first_of(line, "variant price", "price")),
        "stock": _stock(line),
        "unit_weight_kg": weight_cell(first_of(line, "variant grams", "weight value (grams)"), "g"),
        "options": options_cell(chosen),
    }
    return Row(line.number, {column: cell for column, cell in cells.items() if cell})


def _sku(line: Row) -> str:
    """Without the apostrophe that keeps a spreadsheet from eating leading zeros."""
    return first_of(line, "variant sku", "sku").lstrip("'")


def _stock(line: Row) -> str:
    """A count is stated only where the shop tracks it."""
    if not first_of(line, "variant inventory tracker", "inventory tracker"):
        return ""
    return stock_cell(first_of(line, "variant inventory qty", "inventory quantity"))
