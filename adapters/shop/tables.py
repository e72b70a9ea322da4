"""A seller's table, however it was saved: comma, semicolon or tab; UTF-8, UTF-16 or GB18030; or an Excel sheet."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from adapters.shop.problems import Problem

MAX_BYTES = 64 * 1024 * 1024
_DELIMITERS = ",;\t"
_COMMON_HAN = re.compile(rb"[\xa1-\xa9\xb0-\xd7][\xa1-\xfe]")
"""Chinese punctuation and the 3,755 everyday characters, as GB18030 spells them."""
_HIGH = re.compile(rb"[\x80-\xff]")
_UTF8 = "UTF-8: save as 'CSV UTF-8'"


@dataclass(frozen=True, slots=True)
class Row:
    """One row that holds anything. `number` is the file's line on which it begins; blank cells are left out."""

    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` as in the header row, in order."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path, name: str, problems: list[Problem]) -> Table | None:
    """The table in a .csv, .tsv or .xlsx file, or `None` with a problem added. `name` is the file in messages."""
    lines = _sheet(path, name, problems) if path.suffix.lower() == ".xlsx" else _lines(path, name, problems)
    if lines is None:
        return None
    filled = [(number, cells) for number, cells in lines if any(cells)]
    if not filled:
        problems.append(Problem(name, 0, "", "the table is empty", "a header row with column names"))
        return None
    header_row, header = filled[0]
    while header and not header[-1]:
        header.pop()
    for column in sorted({cell for cell in header if header.count(cell) > 1}):
        problems.append(
            Problem(
                name,
                header_row,
                column,
                "the column stands twice" if column else "a column has no name",
                "each column once, with a name",
            )
        )
    rows = []
    for number, cells in filled[1:]:
        if any(cells[len(header) :]):
            wrong = f"{len(cells)} cells under {len(header)} columns"
            problems.append(Problem(name, number, "", wrong, "cells that contain the separator in double quotes"))
        named = zip(header, cells, strict=False)
        rows.append(Row(number, {column: cell for column, cell in reversed(list(named)) if cell}))
    return Table(name, tuple(header), tuple(rows))


def decode(path: Path, name: str, problems: list[Problem]) -> str | None:
    """The text of a file in the encodings office programs save, or `None` with a problem added."""
    try:
        if path.stat().st_size > MAX_BYTES:
            problems.append(Problem(name, 0, "", "the file is too large", f"at most {MAX_BYTES // 1024 // 1024} MB"))
            return None
        raw = path.read_bytes()
    except OSError as error:
        problems.append(Problem(name, 0, "", f"cannot be read ({error.strerror})", "a readable file"))
        return None
    try:
        if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return raw.decode("utf-16")
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = raw.count(b"\n", 0, error.start) + 1
    # Western and Cyrillic bytes decode as GB18030 too, into rare characters: real Chinese is mostly everyday ones.
    if len(_HIGH.findall(_COMMON_HAN.sub(b"", raw))) * 2 <= len(_HIGH.findall(raw)):
        try:
            return raw.decode("gb18030")
        except UnicodeDecodeError as error:
            row = raw.count(b"\n", 0, error.start) + 1
    problems.append(Problem(name, row, "", "the letters are in an unknown encoding", _UTF8))
    return None


def plain(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") and len(cell) > 1 else cell


def _lines(path: Path, name: str, problems: list[Problem]) -> list[tuple[int, list[str]]] | None:
    text = decode(path, name, problems)
    if text is None:
        return None
    if "\x00" in text:
        row = text.count("\n", 0, text.index("\x00")) + 1
        problems.append(Problem(name, row, "", "a zero byte stands in the text", _UTF8))
        return None
    header = next((line for line in text.splitlines() if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", header)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=bare.count), strict=True)
    lines = []
    begins = 1
    try:
        for cells in reader:
            lines.append((begins, [plain(cell.strip()) for cell in cells]))
            begins = reader.line_num + 1
    except csv.Error as error:
        problems.append(
            Problem(name, begins, "", f"the quotes do not match ({error})", "each double quote inside a cell doubled")
        )
        return None
    return lines


def _sheet(path: Path, name: str, problems: list[Problem]) -> list[tuple[int, list[str]]] | None:
    try:
        with path.open("rb") as file:
            book = load_workbook(file, read_only=True, data_only=True)
            rows = book.worksheets[0].iter_rows(values_only=True) if book.worksheets else ()
            return [(number, [plain(_cell(value)) for value in values]) for number, values in enumerate(rows, 1)]
    except (OSError, zipfile.BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        problems.append(Problem(name, 0, "", f"no Excel workbook ({type(error).__name__})", "a sheet saved as .xlsx"))
        return None


def _cell(value: object) -> str:
    """What the seller sees in an Excel cell: whole numbers without a point, ticks as yes and no."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f").removesuffix(".0")
    return str(value).strip()
