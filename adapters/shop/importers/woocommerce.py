"""WooCommerce's product export: simple products, and variations below their variable product."""

from __future__ import annotations

import re

from adapters.shop.importers.listing import Listing, first_of, folded
from adapters.shop.importers.texts import options_cell, price_cell, stock_cell, weight_cell, without_tags
from adapters.shop.tables import Row, Table

_WEIGHT = re.compile(r"weight \((kg|g|lbs?|oz)\)")
_NOT_SOLD = ("grouped", "external")
"""Kinds that are a page of other products, or another shop's."""


def fits(columns: frozenset[str]) -> bool:
    """Whether these are WooCommerce's columns, folded."""
    return {"type", "sku", "name", "regular price"} <= columns


def rows(table: Table, language: str) -> Listing:
    """A row for each thing that can be bought; a variation takes what it lacks from its parent."""
    lines = folded(table)
    parents: dict[str, Row] = {}
    for line in lines:
        if line["type"].split(",")[0].strip() != "variation":
            parents[f"id:{line['id']}"] = line
            parents[line["sku"]] = line
    varied = {line["parent"] for line in lines if line["parent"]}
    for line in lines:
        kinds = {kind.strip() for kind in line["type"].casefold().split(",")}
        if kinds & set(_NOT_SOLD) or varied & {f"id:{line['id']}", line["sku"] or " "}:
            continue
        yield _product(line, parents.get(line["parent"]) if line["parent"] else None, language)


def _product(line: Row, parent: Row | None, language: str) -> Row:
    def stated(*columns: str) -> str:
        return first_of(line, *columns) or (first_of(parent, *columns) if parent is not None else "")

    chosen, attributes = _attributes(line)
    weights = [(column, match[1]) for column in line.cells if (match := _WEIGHT.fullmatch(column))]
    if not weights and parent is not None:
        weights = [(column, match[1]) for column in parent.cells if (match := _WEIGHT.fullmatch(column))]
    cells = {
        "sku": line["sku"] or f"WC-{line['id']}",
        "name": stated("name"),
        f"description:{language}": without_tags(stated("short description", "description").replace("\\n", " ")),
        "image": stated("images").split(",")[0].strip(),
        "category": stated("categories").split(", ")[0],
        "active": "yes" if stated("published") in ("", "1") else "no",
        "prices": price_cell(line["regular price"]),
        "stock": "0" if line["in stock?"] == "0" else stock_cell(line["stock"]),
        "unit_weight_kg": weight_cell(stated(weights[0][0]), weights[0][1]) if weights else "",
        "options": options_cell(chosen),
        **attributes,
    }
    return Row(line.number, {column: cell for column, cell in cells.items() if cell})


def _attributes(line: Row) -> tuple[dict[str, str], dict[str, str]]:
    """`Attribute 1 name`, `Attribute 1 value(s)`, …: several values are an option, one is an attribute."""
    chosen: dict[str, str] = {}
    attributes: dict[str, str] = {}
    number = 1
    while name := line[f"attribute {number} name"]:
        value = line[f"attribute {number} value(s)"]
        if "," in value or line["parent"]:
            chosen[name] = value
        elif value:
            attributes[f"attr:{name.strip().casefold()}"] = value
        number += 1
    return chosen, attributes
