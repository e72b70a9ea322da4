"""The table of a rate card as zones: a column per zone (wide), or a row per zone and weight (long)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from adapters.shop.areas import EXPECTED as EXPECTED_AREAS
from adapters.shop.areas import read_areas
from adapters.shop.rate_header import NamedZone, read_days
from adapters.shop.rate_rows import EXPECTED, FROM_COLUMNS, KG_COLUMNS, TO_COLUMNS, Cell, Label, check_rows, combine
from adapters.shop.rate_rows import read_label as read_row_label
from adapters.shop.rate_sheet import Sheet, key_of
from trade.errors import Unreadable
from trade.rate_cards import Area, Zone

_ZONE_COLUMNS = ("zone", "country", "countries", "destination", "port", "ports")
_PRICE_COLUMNS = {
    "price": "",
    "rate": "",
    "amount": "",
    "total": "step",
    "per kg": "multiplier",
    "price per kg": "multiplier",
    "rate per kg": "multiplier",
    "per rt": "rt",
    "price per rt": "rt",
    "per cbm": "rt",
    "price per cbm": "rt",
    "per container": "container",
    "min": "minimum",
    "minimum": "minimum",
    "min charge": "minimum",
    "per piece": "fee",
    "fee": "fee",
}
_WHERE_COLUMNS = ("postcodes", "postcode", "postcode range", "city", "cities")
_DAYS_COLUMNS = ("transit days", "days", "transit", "transit min", "transit max", "min days", "max days")
_OTHER_COLUMNS = (*_WHERE_COLUMNS, *_DAYS_COLUMNS, "note", "notes", "remark", "remarks")
_NOT_SERVED = ("", "-", "–", "n/a", "/")


@dataclass(slots=True)
class _ZoneRows:
    """A zone while its rows are being read, with its name as the seller writes it."""

    row: int
    name: str
    areas: tuple[Area, ...] = ()
    days: tuple[int, int] | None = None
    cells: list[Cell] = field(default_factory=list)
    has_figures: bool = False


def read_zone_prices(sheet: Sheet, mode: str, named: dict[str, NamedZone], widest_step: Decimal) -> tuple[Zone, ...]:
    """All zones with their rates; gaps, overlaps and unknown zones are reported."""
    currency = f" {sheet.text('currency').lower()}"
    columns = [key_of(column).removesuffix(currency) for column in sheet.columns]
    is_long = any(column in _ZONE_COLUMNS for column in columns) and any(column in _PRICE_COLUMNS for column in columns)
    found = (_read_long if is_long else _read_wide)(sheet, mode, named, columns)
    _check_areas(sheet, found)
    for name in named:
        if name not in found:
            sheet.wrong(
                named[name].row, f"zone {name}", "the zone has no prices", "a column or rows for it, or no line"
            )
    zones = []
    default_days = read_days(sheet.text("transit days")) if "transit days" in sheet.header else None
    for rows in found.values():
        check_rows(sheet, rows.cells, widest_step)
        rates = combine(sheet, rows.cells)
        if not rows.has_figures:
            sheet.wrong(rows.row, rows.name, "the zone has no prices", "at least one price")
        zones.append(Zone(rows.name.replace(" ", "-"), rows.areas, rates, rows.days or default_days))
    return tuple(zones)


def _weight_columns(columns: list[str]) -> tuple[int | None, int | None, int | None]:
    """Where the single weight, and the two ends of a range stand."""

    def place(names: tuple[str, ...]) -> int | None:
        return next((at for at, column in enumerate(columns) if column in names), None)

    return place(KG_COLUMNS), place(FROM_COLUMNS), place(TO_COLUMNS)


def _label_reader(sheet: Sheet, mode: str, columns: list[str]) -> Callable[[int, list[str]], Label | None]:
    """What a row is for, from its weight columns; `None` with a problem added."""
    single, low, high = _weight_columns(columns)

    def read(row: int, cells: list[str]) -> Label | None:
        only = high if single is None and low is None else single
        text, column = (cells[only], sheet.columns[only]) if only is not None else ("", "")
        if not text and low is not None:
            text, column = cells[low], sheet.columns[low]
            end = cells[high] if high is not None else ""
            if any(char.isdigit() for char in text):
                text = f"{text}-{end}" if end else f"+{text}"
        if not text and mode == "sea_lcl" and only is None:
            return Label("rt")
        label = read_row_label(text, mode)
        if label is None:
            sheet.wrong(row, column, f"'{text}' is no weight", EXPECTED)
        return label

    return read


def _read_wide(sheet: Sheet, mode: str, named: dict[str, NamedZone], columns: list[str]) -> dict[str, _ZoneRows]:
    weights = {at for at in _weight_columns(columns) if at is not None}
    if not weights:
        sheet.wrong(sheet.columns_row, sheet.columns[0], "there is no weight column", "a first column 'kg'")
        return {}
    found: dict[int, str] = {}
    zones: dict[str, _ZoneRows] = {}
    for at, column in enumerate(sheet.columns):
        if at in weights or columns[at] in _OTHER_COLUMNS:
            continue
        name, areas, days = _zone_of(sheet, sheet.columns_row, column, column, named)
        key = key_of(name)
        if key in zones:
            sheet.wrong(sheet.columns_row, column, "the zone stands twice", "each zone once")
        elif areas:
            found[at] = key
            zones[key] = _ZoneRows(sheet.columns_row, name, areas, days)
    read_label = _label_reader(sheet, mode, columns)
    for row, cells in sheet.rows:
        label = read_label(row, cells)
        if label is None:
            continue
        for at, key in found.items():
            _read_cell(sheet, row, sheet.columns[at], cells[at], label, zones[key])
    _check_blanks(sheet, zones)
    return zones


def _read_long(sheet: Sheet, mode: str, named: dict[str, NamedZone], columns: list[str]) -> dict[str, _ZoneRows]:
    for at, column in enumerate(columns):
        known = (*_ZONE_COLUMNS, *KG_COLUMNS, *FROM_COLUMNS, *TO_COLUMNS, *_PRICE_COLUMNS, *_OTHER_COLUMNS)
        if column not in known:
            sheet.wrong(sheet.columns_row, sheet.columns[at], "unknown column", f"one of: {', '.join(sorted(known))}")
    places = {column: at for at, column in enumerate(columns)}
    read_label = _label_reader(sheet, mode, columns)
    has_weights = any(at is not None for at in _weight_columns(columns))
    per_volume = next((kind for column in places if (kind := _PRICE_COLUMNS.get(column)) == "rt"), "")
    zones: dict[str, _ZoneRows] = {}
    unknown: set[str] = set()
    for row, cells in sheet.rows:
        said = {column: cells[at] for column, at in places.items() if cells[at]}
        lists = [said[column] for column in _ZONE_COLUMNS[1:] if column in said]
        key = said.get("zone") or (lists[0] if lists else "")
        if not key:
            sheet.wrong(row, "zone", "no zone is named", EXPECTED_AREAS)
            continue
        codes = next((said[column] for column in _WHERE_COLUMNS if column in said), "")
        where = ", ".join(lists) or key
        if codes:
            where = f"{where}({codes})"
            key = key if "zone" in said else where
        bare = key_of(key).removeprefix("zone ")
        if bare in unknown:
            continue
        if bare not in zones:
            name, areas, days = _zone_of(sheet, row, key, where, named)
            if not areas:
                unknown.add(bare)
                continue
            zones[bare] = _ZoneRows(row, name, areas, days)
        zone = zones[bare]
        if text := "-".join(said[column] for column in _DAYS_COLUMNS if column in said):
            zone.days = _days(sheet, row, text)
        is_weighed = has_weights or mode == "sea_lcl"
        label = read_label(row, cells) if is_weighed else Label(per_volume or "multiplier")
        if label is None:
            continue
        for column, kind in _PRICE_COLUMNS.items():
            if column in said:
                _read_cell(sheet, row, sheet.columns[places[column]], said[column], _meant(label, kind, mode), zone)
    return zones


def _meant(label: Label, kind: str, mode: str) -> Label:
    """The row's label under a column that itself says what the price is for."""
    if kind == "step" and label.high is not None:
        return Label("step", high=label.high)
    if kind == "multiplier" and mode != "air":
        return Label("multiplier", label.low, label.high)
    return Label(kind) if kind in ("minimum", "fee") else label


def _read_cell(sheet: Sheet, row: int, column: str, text: str, label: Label, zone: _ZoneRows) -> None:
    if text in _NOT_SERVED:
        return
    if label.kind == "days":
        zone.days = _days(sheet, row, text, column)
        return
    if label.kind in ("minimum", "fee") and any(cell.label == label for cell in zone.cells):
        return
    zone.has_figures = True
    amount = sheet.number(row, column, text)
    if amount == 0:
        sheet.wrong(row, column, "the price is zero", "a price, or nothing where the zone is not served")
    elif amount is not None:
        zone.cells.append(Cell(row, column, label, amount))


def _days(sheet: Sheet, row: int, text: str, column: str = "transit days") -> tuple[int, int] | None:
    days = read_days(text)
    if days is None:
        sheet.wrong(row, column, f"'{text}' is no number of days", "3-5 or 4")
    return days


def _zone_of(
    sheet: Sheet, row: int, column: str, where: str, named: dict[str, NamedZone]
) -> tuple[str, tuple[Area, ...], tuple[int, int] | None]:
    """The zone a column or a cell names: one of the header's, or the places it lists itself."""
    words = column.replace("_", " ").replace("-", " ").split()
    bare = " ".join(words[1:] if words and words[0].lower() == "zone" else words)
    if zone := named.get(key_of(bare)):
        return bare, zone.areas, zone.days
    try:
        areas = read_areas(where)
    except Unreadable as error:
        sheet.wrong(
            row, column, f"unknown zone: '{error.text}'", f"a zone with a line '# zone {bare}: US, CA', or places"
        )
        return bare, (), None
    return bare, areas, None


def _check_areas(sheet: Sheet, zones: dict[str, _ZoneRows]) -> None:
    """A place in two zones has two prices."""
    owners: dict[tuple[str, str, str], _ZoneRows] = {}
    spans: dict[str, list[tuple[str, str, _ZoneRows]]] = {}
    for zone in zones.values():
        for area in zone.areas:
            if area.low:
                spans.setdefault(area.country, []).append((*_span(area), zone))
                continue
            owner = owners.setdefault((area.country, area.city.casefold(), area.port), zone)
            if owner is not zone:
                place = " ".join(filter(None, (area.country, area.city, area.port)))
                sheet.wrong(zone.row, zone.name, f"{place} is in zone {owner.name} too", "each place in one zone")
    for country, listed in spans.items():
        furthest: tuple[str, str, _ZoneRows] | None = None
        for span in sorted(listed, key=lambda one: one[:2]):
            if furthest and span[0] <= furthest[1] and span[2] is not furthest[2]:
                first, second = sorted((furthest[2], span[2]), key=lambda one: (one.row, one.name))
                wrong = f"{country} {span[0]} is in zone {first.name} too"
                sheet.wrong(second.row, second.name, wrong, "each postcode in one zone")
            if furthest is None or span[1] > furthest[1]:
                furthest = span


def _span(area: Area) -> tuple[str, str]:
    """The first and the last of the postcodes that `covers` finds in the area."""
    if area.low == area.high and area.low.isalpha():
        return area.low, f"{area.low}9\uffff"
    return area.low, f"{area.high}\uffff"


def _check_blanks(sheet: Sheet, zones: dict[str, _ZoneRows]) -> None:
    """A zone may start later and end earlier than the table, but not miss a price step in between."""
    rows = {high: cell.row for zone in zones.values() for cell in zone.cells if (high := _step_of(cell)) is not None}
    for zone in zones.values():
        own = {high for cell in zone.cells if (high := _step_of(cell)) is not None}
        for high in sorted(rows):
            if own and min(own) < high < max(own) and high not in own:
                sheet.wrong(rows[high], zone.name, f"gap: no price for {high} kg", "a price between its neighbours")


def _step_of(cell: Cell) -> Decimal | None:
    return cell.label.high if cell.label.kind == "step" else None
