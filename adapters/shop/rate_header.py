"""The `# key: value` lines of a rate card, understood: dates, weights, limits, containers and named zones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from adapters.shop.areas import EXPECTED, read_areas
from adapters.shop.cells import WrongCell, read_goods
from adapters.shop.codes import currencies, meant
from adapters.shop.rate_sheet import Sheet
from trade.errors import Unreadable
from trade.incoterms import HOLDS
from trade.rate_cards import CONTAINERS, MODES, ZERO, Area, ContainerSize, Fuel, Limits, WeightStep

KEYS = (
    *("carrier", "service", "mode", "origin", "currency", "divisor", "weight step", "aggregation", "round sides"),
    *("fuel percent", "fuel valid from", "fuel valid until", "valid from", "valid until", "incoterm", "estimate"),
    *("minimum weight", "minimum charge", "minimum rt", "kg per rt", "transit days"),
    *("max piece kg", "max side cm", "max girth cm", "max shipment kg", "forbidden goods"),
)
_ALIASES = {
    "fuel": "fuel percent",
    "fuel surcharge": "fuel percent",
    "incoterm covered": "incoterm",
    "incoterms": "incoterm",
    "covers": "incoterm",
    "days": "transit days",
    "weight rounding": "weight step",
    "volumetric divisor": "divisor",
    "carrier name": "carrier",
}
_MODES = {"courier": "express", "lcl": "sea_lcl", "fcl": "sea_fcl", "truck": "road", "train": "rail", "postal": "post"}
_DIVISORS = {"express": 5000, "post": 5000, "air": 6000, "rail": 6000, "road": 3000}
_STEPS = {"express": "0.5", "air": "0.5", "post": "0.001"}
_DAYS = re.compile(r"(\d+)(?:\s*(?:-|–|~|to)\s*(\d+))?\s*(?:\w+ )?(?:days?|d|天|日)?", re.IGNORECASE)
_STEP = re.compile(r"(?:(?:from|over|above)\s+(\d+(?:\.\d+)?)\s*(?:kg)?\s*:?\s*)?(\d+(?:\.\d+)?)\s*(?:kg)?")


@dataclass(frozen=True, slots=True)
class NamedZone:
    """`# zone 1: US, CA; 3-5 days`."""

    row: int
    areas: tuple[Area, ...]
    days: tuple[int, int] | None


def check_keys(sheet: Sheet) -> None:
    """Rename what has several names, and report keys that look like misspelt ones. Any other line is a note."""
    for key in list(sheet.header):
        name = _ALIASES.get(key, key)
        if name != key:
            sheet.header.setdefault(name, sheet.header.pop(key))
        elif key not in KEYS and not key.startswith(("zone ", "container ", "note")):
            hint = meant(key, KEYS)
            if hint:
                sheet.wrong(sheet.header[key].row, key, f"unknown key{hint}", "a known key, or '##' before a note")


def required(sheet: Sheet, key: str) -> str:
    """The text of a line that must be there."""
    text = sheet.text(key)
    if not text:
        sheet.wrong(0, key, "is not stated", f"a line '# {key}: …' above the table")
    return text


def read_mode(sheet: Sheet) -> str:
    """One of the modes, blank with a problem when there is none."""
    text = required(sheet, "mode").lower().replace(" ", "_").replace("-", "_")
    mode = _MODES.get(text, text)
    if mode and mode not in MODES:
        sheet.wrong(sheet.header["mode"].row, "mode", f"'{mode}' is unknown{meant(mode, MODES)}", " ".join(MODES))
        return ""
    return mode


def read_currency(sheet: Sheet) -> str:
    """An ISO 4217 code; the trade's RMB is CNY."""
    code = required(sheet, "currency").upper().replace("RMB", "CNY")
    if code and code not in currencies():
        sheet.wrong(sheet.header["currency"].row, "currency", f"'{code}' is no currency", "a code such as USD")
    return code


def read_incoterm(sheet: Sheet) -> str:
    """The rule in `# incoterm: DAP`."""
    code = sheet.text("incoterm").upper()[:3]
    if code and code not in HOLDS:
        sheet.wrong(sheet.header["incoterm"].row, "incoterm", f"'{code}' is no Incoterm", " ".join(HOLDS))
    return code


def read_divisor(sheet: Sheet, mode: str) -> Decimal:
    """As stated, else what is customary for the mode."""
    stated = sheet.stated_number("divisor")
    return Decimal(_DIVISORS.get(mode, 0)) if stated is None else stated


def read_dates(sheet: Sheet, prefix: str = "") -> tuple[date, date] | None:
    """`valid from` and `valid until` (or the fuel's), both needed and in order."""
    first, last = sheet.stated_date(f"{prefix}valid from"), sheet.stated_date(f"{prefix}valid until")
    if not prefix:
        required(sheet, "valid from")
        required(sheet, "valid until")
    if first and last and last < first:
        row = sheet.header[f"{prefix}valid until"].row
        sheet.wrong(row, f"{prefix}valid until", f"{last} is before {first}", "a later date")
        return None
    return (first, last) if first and last else None


def read_fuel(sheet: Sheet, card_dates: tuple[date, date] | None) -> Fuel | None:
    """The fuel percent. Dates of its own must be whole; without any it is valid as long as the card."""
    percent = sheet.stated_number("fuel percent")
    if percent is None:
        return None
    own = [key for key in ("fuel valid from", "fuel valid until") if key in sheet.header]
    if len(own) == 1 or not (own or card_dates):
        missing = "fuel valid until" if "fuel valid from" in own else "fuel valid from"
        row = sheet.header["fuel percent"].row
        sheet.wrong(row, missing, "the fuel percent has no validity", f"a line '# {missing}: 2026-12-31'")
        return None
    dates = read_dates(sheet, "fuel ") if own else card_dates
    return Fuel(percent, *dates) if dates else None


def read_steps(sheet: Sheet, mode: str) -> tuple[WeightStep, ...]:
    """`# weight step: 0.5; from 21: 1`."""
    stated = sheet.header.get("weight step")
    if stated is None:
        return (WeightStep(ZERO, Decimal(_STEPS.get(mode, "1"))),)
    steps = []
    for part in re.split(r"[;,]", stated.value):
        found = _STEP.fullmatch(part.strip().lower())
        if found is None or not Decimal(found.group(2)):
            sheet.wrong(stated.row, "weight step", f"'{part.strip()}' is no step", "0.5 or '0.5; from 21: 1'")
            return (WeightStep(ZERO, Decimal(1)),)
        steps.append(WeightStep(Decimal(found.group(1) or 0), Decimal(found.group(2))))
    return tuple(steps)


def read_switch(sheet: Sheet, key: str, words: dict[str, bool], default: bool) -> bool:
    """One of two words."""
    stated = sheet.header.get(key)
    if stated is None:
        return default
    if stated.value.lower() not in words:
        sheet.wrong(stated.row, key, f"'{stated.value}' is unknown", " or ".join(words))
    return words.get(stated.value.lower(), default)


def read_limits(sheet: Sheet) -> Limits:
    """The `max …` lines and the goods not taken."""
    stated = sheet.header.get("forbidden goods")
    try:
        goods = read_goods(re.sub(r"[\s,]+", ";", stated.value)) if stated else frozenset()
    except WrongCell as error:
        sheet.wrong(stated.row if stated else 0, "forbidden goods", error.wrong, error.expected)
        goods = frozenset()
    number = sheet.stated_number
    return Limits(
        number("max piece kg"), number("max side cm"), number("max girth cm"), number("max shipment kg"), goods
    )


def read_containers(sheet: Sheet) -> dict[str, ContainerSize]:
    """`# container 40HQ: 68 cbm 26000 kg`, over the customary ones."""
    sizes = dict(CONTAINERS)
    for key, stated in sheet.header.items():
        if not key.startswith("container "):
            continue
        found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(?:cbm|m3|m³)[\s,;]+(\d+(?:\.\d+)?)\s*kg", stated.value.lower())
        if found is None:
            sheet.wrong(stated.row, key, f"'{stated.value}' is no size", "volume and payload: '68 cbm 26000 kg'")
            continue
        if not Decimal(found.group(1)) or not Decimal(found.group(2)):
            sheet.wrong(stated.row, key, "a container that holds nothing", "volume and payload: '68 cbm 26000 kg'")
            continue
        name = key.removeprefix("container ").upper()
        sizes[name] = ContainerSize(name, Decimal(found.group(1)), Decimal(found.group(2)))
    return sizes


def read_days(text: str) -> tuple[int, int] | None:
    """`3-5`, `3-5 days` or `4`; `None` when it is none of these."""
    found = _DAYS.fullmatch(text.strip())
    if found is None:
        return None
    low, high = int(found.group(1)), int(found.group(2) or found.group(1))
    return (low, high) if low <= high else None


def read_zones(sheet: Sheet) -> dict[str, NamedZone]:
    """The `# zone …` lines by name."""
    zones = {}
    for key, stated in sheet.header.items():
        if not key.startswith("zone "):
            continue
        listed, _, tail = stated.value.rpartition(";")
        days = read_days(tail) if listed else None
        try:
            areas = read_areas(listed if days else stated.value)
        except Unreadable as error:
            sheet.wrong(stated.row, key, f"'{error.text}' is no {error.kind}", error.expected or EXPECTED)
            continue
        zones[key.removeprefix("zone ")] = NamedZone(stated.row, areas, days)
    return zones
