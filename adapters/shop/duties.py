"""`rates/duties.csv`: what customs take, as the seller knows it, for prices with duties paid."""

from __future__ import annotations

from pathlib import Path

from adapters.shop.codes import countries, meant
from adapters.shop.problems import Problem
from adapters.shop.rate_sheet import Sheet, key_of, read_sheet
from trade.shop import DutyRate

NAME = "duties.csv"
_COLUMNS = ("country", "hs", "duty percent", "vat percent", "on", "note")
_ALIASES = {"hs code": "hs", "duty": "duty percent", "vat": "vat percent", "basis": "on", "notes": "note"}
_VALUES = ("cif", "fob")


def read_duties(folder: Path, problems: list[Problem]) -> tuple[DutyRate, ...]:
    """The rates stated, by row; the file may be absent. `hs` is a code or its beginning, blank for all goods."""
    path = folder / "rates" / NAME
    sheet = read_sheet(path, f"rates/{NAME}", problems) if path.is_file() else None
    if sheet is None:
        return ()
    columns = [_ALIASES.get(key_of(column), key_of(column)) for column in sheet.columns]
    for column in columns:
        if column not in _COLUMNS:
            wrong = f"unknown column '{column}'{meant(column, _COLUMNS)}"
            sheet.wrong(sheet.columns_row, column, wrong, f"one of: {', '.join(_COLUMNS)}")
    read = [_read_row(sheet, row, dict(zip(columns, cells, strict=False))) for row, cells in sheet.rows]
    rates = tuple(rate for rate in read if rate)
    stated: dict[tuple[str, str], DutyRate] = {}
    for (row, _), rate in zip(sheet.rows, read, strict=True):
        if rate and stated.setdefault((rate.country, rate.hs), rate) is not rate:
            wrong = f"{rate.country} {rate.hs or '(all goods)'} stands twice"
            sheet.wrong(row, "hs", wrong, "one row for each country and code")
    return rates


def _read_row(sheet: Sheet, row: int, said: dict[str, str]) -> DutyRate | None:
    country = said.get("country", "").upper()
    hs = said.get("hs", "").replace(".", "").replace(" ", "")
    on = said.get("on", "").casefold() or ("fob" if country == "US" else "cif")
    before = len(sheet.problems)
    if country not in countries():
        sheet.wrong(row, "country", f"'{country}' is no country", "an ISO country code such as DE")
    if hs and not hs.isdecimal():
        sheet.wrong(row, "hs", f"'{hs}' is no HS code", "digits such as 6405.20, or blank for all goods")
    if on not in _VALUES:
        sheet.wrong(row, "on", f"'{on}' is unknown{meant(on, _VALUES)}", f"one of: {', '.join(_VALUES)}")
    duty = sheet.number(row, "duty percent", said.get("duty percent", ""))
    vat = said.get("vat percent", "")
    vat_percent = sheet.number(row, "vat percent", vat) if vat else None
    if duty is None or len(sheet.problems) != before:
        return None
    return DutyRate(country, hs, duty, vat_percent, on, f"rates/{NAME}#row-{row}")
