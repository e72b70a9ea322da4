"""`rates/surcharges.csv`: what comes on top of the cards' prices, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from adapters.shop.areas import read_areas
from adapters.shop.cells import WrongCell, read_goods
from adapters.shop.codes import meant
from adapters.shop.rate_sheet import Sheet, key_of
from trade.errors import Unreadable
from trade.rate_cards import SURCHARGE_KINDS, ZERO, Condition, Surcharge

_COLUMNS = ("card", "name", "kind", "amount", "minimum", "fuelable", "when", "to", "note")
_ALIASES = {
    "carrier": "card",
    "surcharge": "name",
    "type": "kind",
    "basis": "kind",
    "min": "minimum",
    "condition": "when",
    "goods": "when",
    "zones": "to",
    "countries": "to",
    "fuel": "fuelable",
    "notes": "note",
}
_KINDS = {
    **dict.fromkeys(("shipment", "flat", "fixed"), "per_shipment"),
    **dict.fromkeys(("kg", "weight"), "per_kg"),
    **dict.fromkeys(("piece", "carton", "per_carton", "package"), "per_piece"),
    **dict.fromkeys(("rt", "per_cbm", "cbm"), "per_rt"),
    **dict.fromkeys(("bl", "b/l", "per_b/l", "bill_of_lading"), "per_bl"),
    **dict.fromkeys(("container",), "per_container"),
    **dict.fromkeys(("%", "pct"), "percent"),
}
_SIZES = {
    "side": "side_cm",
    "second side": "second_side_cm",
    "girth": "girth_cm",
    "weight": "piece_kg",
    "kg": "piece_kg",
}
_SIZE = re.compile(r"(side|second side|girth|weight|kg)\s*(?:>|over|above)\s*(\d+(?:\.\d+)?)\s*(?:cm|kg)?")
_WHEN = "goods such as battery, or side > 121, second side > 76, girth > 266, weight > 31, separated by ';'"
_YES = ("yes", "y", "true", "1")
_NO = ("no", "n", "false", "0", "")


@dataclass(frozen=True, slots=True)
class ListedSurcharge:
    """A surcharge and whose it is: a card's file name, a carrier, or blank for all."""

    card: str
    row: int
    surcharge: Surcharge

    def is_for(self, card: str, carrier: str) -> bool:
        """Whether that card or carrier is meant."""
        return self.card.casefold().removesuffix(".csv") in ("", "*", "all", card.casefold(), carrier.casefold())


def read_surcharges(sheet: Sheet) -> list[ListedSurcharge]:
    """All rows that are right; the wrong ones are reported."""
    columns = []
    for column in sheet.columns:
        key = _ALIASES.get(key_of(column), key_of(column))
        if key not in _COLUMNS:
            wrong = f"unknown column{meant(key, _COLUMNS)}"
            sheet.wrong(sheet.columns_row, column, wrong, f"one of: {', '.join(_COLUMNS)}")
        columns.append(key)
    listed = []
    for row, cells in sheet.rows:
        said = dict(zip(columns, cells, strict=False))
        surcharge = _read_row(sheet, row, said)
        if surcharge:
            listed.append(ListedSurcharge(said.get("card", ""), row, surcharge))
    return listed


def _read_row(sheet: Sheet, row: int, said: dict[str, str]) -> Surcharge | None:
    before = len(sheet.problems)
    name = said.get("name", "")
    if not name:
        sheet.wrong(row, "name", "the surcharge has no name", "a name such as remote area")
    kind = key_of(said.get("kind", "")).replace(" ", "_")
    kind = _KINDS.get(kind, kind)
    if said.get("amount", "").endswith("%"):
        kind = "percent"
    if kind not in SURCHARGE_KINDS:
        sheet.wrong(row, "kind", f"'{kind}' is unknown{meant(kind, SURCHARGE_KINDS)}", " ".join(SURCHARGE_KINDS))
    amount = sheet.number(row, "amount", said.get("amount", ""))
    minimum = sheet.number(row, "minimum", said["minimum"]) if said.get("minimum") else ZERO
    fuelable = said.get("fuelable", "").lower()
    if fuelable not in (*_YES, *_NO):
        sheet.wrong(row, "fuelable", f"'{fuelable}' is neither yes nor no", "yes or no")
    condition = _read_condition(sheet, row, said.get("when", ""), said.get("to", ""))
    if amount is None or minimum is None or condition is None or len(sheet.problems) > before:
        return None
    source = f"{sheet.file}#{row}"
    return Surcharge(name.lower().replace(" ", "_"), kind, amount, minimum, fuelable in _YES, condition, source)


def _read_condition(sheet: Sheet, row: int, when: str, places: str) -> Condition | None:
    sizes: dict[str, Decimal] = {}
    goods: set[str] = set()
    for part in filter(None, (part.strip().lower() for part in re.split(r"[;,]", when))):
        if found := _SIZE.fullmatch(part):
            sizes[_SIZES[found.group(1)]] = Decimal(found.group(2))
        elif part.removeprefix("goods").strip(" :=").replace("_", "").isalpha():
            try:
                goods |= read_goods(part.removeprefix("goods").strip(" :="))
            except WrongCell as error:
                sheet.wrong(row, "when", error.wrong, error.expected)
                return None
        else:
            sheet.wrong(row, "when", f"'{part}' is no condition", _WHEN)
            return None
    try:
        areas = read_areas(places) if places.strip() else ()
    except Unreadable as error:
        sheet.wrong(row, "to", f"'{error.text}' is no {error.kind}", error.expected)
        return None
    return Condition(frozenset(goods), areas=areas, **sizes)
