"""`files.csv`: which documents may be sent, for which product and which claim. What is not listed is never sent."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path, PurePosixPath

from adapters.shop.cells import read_words
from adapters.shop.codes import meant
from adapters.shop.problems import Problem
from adapters.shop.tables import Row, read_table
from trade.shop import ShopFile

COLUMNS = ("name", "file", "sku", "claim")
LISTS = ("files/files.csv", "files.csv")


def read_files(folder: Path, skus: Collection[str], problems: list[Problem]) -> tuple[ShopFile, ...]:
    """The listed documents, one for each SKU of a row; paths start at the shop's folder (`files/oeko-tex.pdf`)."""
    found: list[ShopFile] = []
    for name in LISTS:
        if not (folder / name).is_file():
            continue
        table = read_table(folder / name, name, problems)
        if table is None:
            continue
        for column in table.columns:
            if column and column not in COLUMNS:
                problems.append(
                    Problem(name, 1, column, f"unknown column{meant(column, COLUMNS)}", f"one of: {', '.join(COLUMNS)}")
                )
        for row in table.rows:
            found.extend(_listed(folder, name, row, skus, problems))
    return tuple(found)


def _listed(folder: Path, name: str, row: Row, skus: Collection[str], problems: list[Problem]) -> list[ShopFile]:
    def wrong(column: str, wrong: str, expected: str) -> None:
        problems.append(Problem(name, row.number, column, wrong, expected))

    for column in ("name", "file"):
        if not row[column]:
            wrong(column, "is blank", f"every row to state its {column}")
    if not row["file"]:
        return []
    written = PurePosixPath(row["file"].removeprefix("files/"))
    if (
        written.is_absolute()
        or ".." in written.parts
        or "\\" in row["file"]
        or ":" in row["file"]
        or "\x00" in row["file"]
    ):
        wrong("file", f"'{row['file']}' leads out of the folder", "the name of a file in files/")
        return []
    path = folder / "files" / written
    if not path.is_file():
        wrong("file", f"files/{written} is not there", "a file in files/, with capitals as on disk")
        return []
    if not path.resolve().is_relative_to((folder / "files").resolve()):
        wrong("file", f"'{row['file']}' is a link out of the folder", "a file that lies in files/ itself")
        return []
    belongs = read_words(row["sku"], ";,")
    for sku in belongs:
        if sku.upper() not in skus:
            wrong(
                "sku", f"'{sku}' is not in the product table{meant(sku, skus)}", "an SKU of the product table, or blank"
            )
    size = path.stat().st_size
    return [ShopFile(row["name"], f"files/{written}", row["claim"], size, sku) for sku in belongs or ("",)]
