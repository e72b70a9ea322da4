"""The price rows of a rate card: what their first cell says, and both ways of laying the table out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from adapters.shop.rate_sheet import Sheet, key_of
from trade.rate_cards import ONE, ZERO, Rate

KG_COLUMNS = ("kg", "weight", "weight kg", "up to kg", "container", "basis", "unit")
FROM_COLUMNS = ("from kg", "weight from", "from", "min kg", "over kg")
TO_COLUMNS = ("to kg", "weight to", "to", "max kg")
EXPECTED = (
    "a weight such as 0.5, a range such as 21-44.5, a break such as +100, or min, first 0.5, add 0.5, "
    "per kg, per piece, rt, 20GP, 40GP, 40HQ, days"
)

_GRAM = Decimal("0.001")
_NUMBER = r"(\d+(?:\.\d+)?)"
_PLAIN = re.compile(rf"(?:<=|≤|up to )?\s*{_NUMBER}")
_RANGE = re.compile(rf"{_NUMBER}\s*(?:-|–|~|to)\s*{_NUMBER}")
_OPEN = re.compile(rf"(?:[+>]|over |from |>=)\s*{_NUMBER}|{_NUMBER}\s*\+")
_FIRST = re.compile(rf"(first|add|additional)\s*{_NUMBER}")
_SIZES = {"20": "20GP", "20GP": "20GP", "20DC": "20GP", "40": "40GP", "40GP": "40GP", "40DC": "40GP"}
_SIZES |= {"40HQ": "40HQ", "40HC": "40HQ", "45HQ": "45HQ", "45HC": "45HQ"}


@dataclass(frozen=True, slots=True)
class Label:
    """What a row's price is for. Besides the rates' kinds there are `add`, `fee` and `days`, which complete others."""

    kind: str
    low: Decimal = ZERO
    high: Decimal | None = None
    size: str = ""


def read_label(text: str, mode: str) -> Label | None:
    """The meaning of a row's first cell under this mode; `None` when it has none.

    A bare weight is the upper end of a price step, for air freight the lower end of a break.
    """
    label = key_of(text.removesuffix("kg")) if not text.lower().endswith("per kg") else "per kg"
    text = re.sub(r"\s*kgs?\b(?!\s*$)", "", text.lower()).removesuffix("kg").strip()
    size = _SIZES.get(re.sub(r"[\s'’]|ft", "", text).upper())
    if mode == "sea_fcl" and size:
        return Label("container", size=size)
    if label in ("days", "transit days", "transit"):
        return Label("days")
    if label in ("m", "min", "minimum"):
        return Label("minimum")
    if label == "n":
        return Label("break")
    if label in ("rt", "w/m", "cbm", "per rt", "per cbm", "m3", "m³"):
        return Label("rt")
    if label == "per kg":
        return Label("multiplier")
    if label in ("fee", "per piece", "registration"):
        return Label("fee")
    if found := _FIRST.fullmatch(text):
        return Label("first_add" if found.group(1) == "first" else "add", Decimal(found.group(2)))
    ranged = "break" if mode == "air" else "multiplier"
    if found := _RANGE.fullmatch(text):
        return Label(ranged, Decimal(found.group(1)), Decimal(found.group(2)))
    if found := _OPEN.fullmatch(text):
        return Label(ranged, Decimal(found.group(1) or found.group(2)))
    if found := _PLAIN.fullmatch(text):
        weight = Decimal(found.group(1))
        return Label("break", weight) if mode == "air" else Label("step", high=weight)
    return None


@dataclass(frozen=True, slots=True)
class Cell:
    """One price with its meaning and its place in the file."""

    row: int
    column: str
    label: Label
    amount: Decimal


def combine(sheet: Sheet, cells: list[Cell]) -> tuple[Rate, ...]:
    """One zone's cells as rates: an additional weight joins its first, a fee per piece its price per kg."""
    firsts = {cell.label.kind: cell for cell in cells if cell.label.kind in ("first_add", "add", "fee")}
    for needed, partner in (("first_add", "add"), ("add", "first_add")):
        if needed in firsts and partner not in firsts:
            there, missing = ("first", "add") if needed == "first_add" else ("add", "first")
            sheet.wrong(firsts[needed].row, firsts[needed].column, f"'{there}' without '{missing}'", "both rows")
    # A first and additional price serves the weights below the first range.
    ranges = [cell.label.low for cell in cells if cell.label.kind == "multiplier"]
    below = min(ranges) - _GRAM if ranges else None
    rates = []
    for cell in cells:
        label = cell.label
        if label.kind in ("add", "fee"):
            continue
        if label.kind == "first_add" and "add" in firsts:
            add = firsts["add"]
            rates.append(
                Rate("first_add", cell.amount, to_kg=below, per=add.label.low, first=label.low, extra=add.amount)
            )
        elif label.kind == "multiplier" and "fee" in firsts:
            fee = firsts["fee"].amount
            rates.append(Rate("per_kg_fee", cell.amount, label.low, label.high, extra=fee))
        elif label.kind == "rt":
            rates.append(Rate("rt", cell.amount, per=sheet.stated_number("kg per rt") or Decimal(1000)))
        else:
            rates.append(Rate(label.kind, cell.amount, label.low, label.high, ONE, size=label.size))
    return tuple(rates)


def check_rows(sheet: Sheet, cells: list[Cell], widest_step: Decimal) -> None:
    """Report rows said twice, ranges that overlap and weights that no row holds.

    Cards write neighbouring ranges as `21-44, 45-70` or as `21-45, 45-70`; a hole wider than a rounding step is a gap.
    """
    seen: set[Label] = set()
    if cells and not any(cell.label.kind not in ("minimum", "fee", "add") for cell in cells):
        sheet.wrong(cells[0].row, cells[0].column, "nothing but a minimum or a fee", "a price per weight or volume too")
    for cell in cells:
        if cell.label.kind in ("first_add", "add") and not cell.label.low:
            sheet.wrong(cell.row, cell.column, "a weight of 0", "a weight such as 0.5")
        if cell.label in seen:
            sheet.wrong(cell.row, cell.column, "the same weight stands twice", "each weight once in a zone")
        seen.add(cell.label)
        if cell.label.high is not None and cell.label.high <= cell.label.low:
            sheet.wrong(cell.row, cell.column, f"the range ends at {cell.label.high}", f"more than {cell.label.low}")
    steps = [cell.label.high for cell in cells if cell.label.kind == "step" and cell.label.high is not None]
    ranges = sorted((cell for cell in cells if cell.label.kind == "multiplier"), key=lambda cell: cell.label.low)
    reached: Decimal | None = max(steps, default=None)
    for at, cell in enumerate(ranges):
        low, high = cell.label.low, cell.label.high
        if reached is not None and low < reached and cell.label not in [other.label for other in ranges[:at]]:
            sheet.wrong(cell.row, cell.column, f"overlaps: {low} kg is priced above already", f"a range from {reached}")
        elif reached is not None and low - reached > widest_step:
            wrong = f"gap: nothing between {reached} and {low} kg"
            sheet.wrong(cell.row, cell.column, wrong, f"a range from {reached}")
        if high is None and at + 1 < len(ranges):
            following = ranges[at + 1]
            if following.label != cell.label:
                wrong = f"overlaps: everything over {low} kg is priced above already"
                sheet.wrong(following.row, following.column, wrong, f"a range {low}-{following.label.low} there")
            return
        reached = high if high is not None else reached
