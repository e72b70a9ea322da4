"""The seller's rate cards: every `rates/*.csv` of the shop, and `rates/surcharges.csv` joined to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from adapters.shop import rate_header
from adapters.shop.duties import NAME as DUTIES
from adapters.shop.problems import Problem
from adapters.shop.rate_sheet import Sheet, read_sheet
from adapters.shop.rate_table import read_zone_prices
from adapters.shop.surcharges import read_surcharges
from trade.rate_cards import ONE, ZERO, RateCard

SURCHARGES = "surcharges.csv"
NO_CARDS = (SURCHARGES, DUTIES)
_WORKBOOKS = (".xlsx", ".xls", ".ods", ".numbers")


def read_rates(folder: Path) -> tuple[list[RateCard], list[Problem]]:
    """The cards of the shop in `folder`, by file name, and all that is wrong with any of them. `rates/` may be absent."""
    problems: list[Problem] = []
    cards = []
    for path in sorted((folder / "rates").glob("*")):
        if path.name.lower() in NO_CARDS or path.name.startswith((".", "~")):
            continue
        if path.suffix.lower() in _WORKBOOKS:
            problems.append(Problem(f"rates/{path.name}", 0, "", "is no CSV file", "each sheet saved as CSV"))
        if path.suffix.lower() != ".csv":
            continue
        sheet = read_sheet(path, f"rates/{path.name}", problems)
        card = _read_card(sheet, path.stem) if sheet else None
        if card:
            cards.append(card)
    extra = folder / "rates" / SURCHARGES
    if extra.exists() and (sheet := read_sheet(extra, f"rates/{SURCHARGES}", problems)):
        cards = _join_surcharges(cards, sheet)
    return cards, problems


def outdated(cards: Iterable[RateCard], today: date) -> list[Problem]:
    """Cards that give no price today. The shop stays good: such a card is only left out of quotes."""
    problems = []
    for card in cards:
        fuel = card.fuel
        if today > card.valid_until:
            problems.append(Problem(card.source, 0, "valid until", f"expired on {card.valid_until}", "a new card"))
        elif fuel and today > fuel.valid_until:
            wrong = f"the fuel percent expired on {fuel.valid_until}"
            problems.append(Problem(card.source, 0, "fuel valid until", wrong, "the new percent and date"))
    return problems


def _read_card(sheet: Sheet, name: str) -> RateCard | None:
    """The card, or `None` when anything in its file is wrong."""
    before = len(sheet.problems)
    rate_header.check_keys(sheet)
    mode = rate_header.read_mode(sheet)
    dates = rate_header.read_dates(sheet)
    steps = rate_header.read_steps(sheet, mode)
    zones = read_zone_prices(sheet, mode, rate_header.read_zones(sheet), max(ONE, *(band.step for band in steps)))
    containers = rate_header.read_containers(sheet)
    for size in dict.fromkeys(rate.size for zone in zones for rate in zone.rates if rate.kind == "container"):
        if size not in containers:
            expected = f"a line '# container {size}: 76 cbm 26000 kg'"
            sheet.wrong(sheet.columns_row, size, "nothing says what this container holds", expected)
    switches = {"yes": True, "no": False}
    minimum = sheet.stated_number("minimum rt" if mode == "sea_lcl" else "minimum weight")
    card = RateCard(
        name=name,
        carrier=rate_header.required(sheet, "carrier"),
        service=sheet.text("service"),
        mode=mode,
        currency=rate_header.read_currency(sheet),
        origin=sheet.text("origin"),
        zones=zones,
        valid_from=dates[0] if dates else date.min,
        valid_until=dates[1] if dates else date.min,
        divisor=rate_header.read_divisor(sheet, mode),
        steps=steps,
        per_piece=rate_header.read_switch(
            sheet, "aggregation", {"piece": True, "shipment": False}, default=mode == "express"
        ),
        sides_up=rate_header.read_switch(sheet, "round sides", {"up": True, "half up": False}, default=False),
        minimum_weight=(ONE if mode == "sea_lcl" else ZERO) if minimum is None else minimum,
        minimum_charge=sheet.stated_number("minimum charge") or ZERO,
        fuel=rate_header.read_fuel(sheet, dates),
        limits=rate_header.read_limits(sheet),
        incoterm=rate_header.read_incoterm(sheet),
        containers=containers,
        estimate=rate_header.read_switch(sheet, "estimate", switches, default=False),
        source=sheet.file,
    )
    return card if len(sheet.problems) == before else None


def _join_surcharges(cards: list[RateCard], sheet: Sheet) -> list[RateCard]:
    listed = read_surcharges(sheet)
    known = {name.casefold() for card in cards for name in (card.name, card.carrier)} | {"", "*", "all"}
    for entry in listed:
        # A card that could not be read is not known here, so a missing one tells nothing until all are right.
        if entry.card.casefold().removesuffix(".csv") not in known and not sheet.problems:
            expected = f"one of: {', '.join(card.name for card in cards)}, or blank for all"
            sheet.wrong(entry.row, "card", f"there is no card '{entry.card}'", expected)
    return [
        replace(card, surcharges=tuple(one.surcharge for one in listed if one.is_for(card.name, card.carrier)))
        for card in cards
    ]
