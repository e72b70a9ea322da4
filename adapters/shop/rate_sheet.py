"""A rate card's file as it stands: the `# key: value` lines, then a table; before anything is understood."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from adapters.shop.problems import Problem
from adapters.shop.tables import decode
from trade.errors import TradeError, decimal_of

_GROUPED = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Stated:
    """One header line's value and its row."""

    row: int
    value: str


@dataclass(slots=True)
class Sheet:
    """One file. Rows are numbered as in the file; what is wrong is added to `problems`."""

    file: str
    problems: list[Problem]
    header: dict[str, Stated] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    columns_row: int = 0
    rows: list[tuple[int, list[str]]] = field(default_factory=list)

    def wrong(self, row: int, column: str, wrong: str, expected: str) -> None:
        """Report it."""
        self.problems.append(Problem(self.file, row, column, wrong, expected))

    def number(self, row: int, column: str, text: str) -> Decimal | None:
        """A number from 0 on; a grouped one (`1,054.00`) and a percent sign are understood."""
        plain = text.strip().removesuffix("%").strip()
        if _GROUPED.fullmatch(plain):
            plain = plain.replace(",", "")
        try:
            value = decimal_of(plain)
        except TradeError:
            self.wrong(row, column, f"'{text}' is no number", "a number such as 12.50, without a currency")
            return None
        if value < 0:
            self.wrong(row, column, f"{text} is negative", "a number from 0 on")
            return None
        return value

    def stated_number(self, key: str) -> Decimal | None:
        """The number of a header line, `None` when absent or wrong."""
        stated = self.header.get(key)
        return None if stated is None else self.number(stated.row, key, stated.value)

    def stated_date(self, key: str) -> date | None:
        """The date of a header line, `None` when absent or wrong."""
        stated = self.header.get(key)
        if stated is None:
            return None
        try:
            return date.fromisoformat(stated.value.replace("/", "-").replace(".", "-"))
        except ValueError:
            self.wrong(stated.row, key, f"'{stated.value}' is no date", "a date such as 2026-12-31")
            return None

    def text(self, key: str) -> str:
        """A header line's text, blank when absent."""
        stated = self.header.get(key)
        return stated.value if stated else ""


def key_of(text: str) -> str:
    """How keys and column names are compared: `Valid_From` is `valid from`."""
    return re.sub(r"[\s_\-]+", " ", text).strip().lower()


def read_sheet(path: Path, file: str, problems: list[Problem]) -> Sheet | None:
    """The file's lines, sorted into header and table; `None` with a problem added when it is unreadable.

    A spreadsheet saves a header line with empty cells after it, or cut at its commas: both are mended. `##` is a note.
    """
    text = decode(path, file, problems)
    if text is None:
        return None
    sheet = Sheet(file, problems)
    table = [line for line in text.splitlines() if line.strip() and not line.lstrip('" ').startswith("#")]
    delimiter = max(",;\t", key=table[0].count) if table else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for cells in reader:
            row, begins = begins, reader.line_num + 1
            cells = [cell.strip() for cell in cells]
            if not any(cells):
                continue
            if cells[0].startswith("#"):
                _read_header_line(sheet, row, ", ".join(filter(None, cells)))
            elif not sheet.columns:
                sheet.columns, sheet.columns_row = cells, row
                while not sheet.columns[-1]:
                    sheet.columns.pop()
            else:
                sheet.rows.append((row, cells + [""] * (len(sheet.columns) - len(cells))))
    except csv.Error as error:
        sheet.wrong(begins, "", f"the quotes do not match ({error})", "each double quote inside a cell doubled")
        return None
    if not sheet.rows:
        sheet.wrong(
            0, "", "there is no table", "a row of column names and rows of prices below the '# key: value' lines"
        )
        return None
    return sheet


def _read_header_line(sheet: Sheet, row: int, line: str) -> None:
    if line.startswith("##"):
        return
    key, colon, value = line.lstrip("# ").replace("：", ":").partition(":")
    if not colon:
        return
    key = key_of(key)
    if key in sheet.header:
        sheet.wrong(row, key, "the key stands twice", "each key once")
    elif value.strip():
        sheet.header[key] = Stated(row, value.strip())
