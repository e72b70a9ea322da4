"""What an importer gives: rows of the product table, each with the row of the file it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from adapters.shop.tables import Row, Table

Listing = Iterator[Row]


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of file. `fits` looks at the folded header names, `rows` reads the table; `language` is of its texts."""

    name: str
    fits: Callable[[frozenset[str]], bool]
    rows: Callable[[Table, str], Listing]


def folded(table: Table) -> list[Row]:
    """The rows with column names in small letters: exports differ in capitals from year to year."""
    return [Row(row.number, {column.casefold(): cell for column, cell in row.cells.items()}) for row in table.rows]


def first_of(row: Row, *columns: str) -> str:
    """The first of the columns that is filled."""
    return next((row[column] for column in columns if row[column]), "")
