"""Incoterms 2020: what a price under each rule holds, and how one is built up to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from trade.money import Money

_ORIGIN = ("goods", "export")
_MAIN = (*_ORIGIN, "origin_local", "freight")

HOLDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "EXW": ("goods",),
        "FCA": (*_ORIGIN, "origin_local"),
        "FAS": _ORIGIN,
        "FOB": (*_ORIGIN, "origin_local"),
        "CFR": _MAIN,
        "CPT": _MAIN,
        "CIF": (*_MAIN, "insurance"),
        "CIP": (*_MAIN, "insurance"),
        "DAP": (*_MAIN, "delivery"),
        "DPU": (*_MAIN, "delivery", "unloading"),
        "DDP": (*_MAIN, "delivery", "duties"),
    }
)
"""The eleven rules and the costs the seller bears in each."""

_ANY_MODE = {"FAS": "FCA", "FOB": "FCA", "CFR": "CPT", "CIF": "CIP"}
"""Rules for ships, and the rule that says the same for containers, air and couriers."""

COVER = Decimal("1.10")
"""CIF and CIP insure 110 % of the value."""


def holds_freight(incoterm: str) -> bool:
    """Whether the seller's price holds the main carriage; otherwise a freight figure is only an indication."""
    return "freight" in HOLDS.get(incoterm, ())


def fitting(incoterm: str, mode: str) -> str:
    """The rule to offer for this mode: a ship's rule has its like for air, couriers, rail, road and containers of one's
    own, which are handed over before the quay. Loose cargo by sea keeps it, as trade does.

    >>> fitting("FOB", "express"), fitting("CIF", "sea_fcl"), fitting("FOB", "sea_lcl")
    ('FCA', 'CIP', 'FOB')
    """
    return incoterm if mode == "sea_lcl" else _ANY_MODE.get(incoterm, incoterm)


@dataclass(frozen=True, slots=True)
class Insured:
    """A CIF or CIP value and the premium in it, both exact."""

    value: Money
    premium: Money


def insure(carried: Money, rate: Decimal) -> Insured:
    """From a CFR or CPT value; `rate` is a fraction (0.003) of the insured sum, which is 110 % of the result itself."""
    value = carried.amount / (1 - COVER * rate)
    return Insured(Money(value, carried.currency), Money(value * COVER * rate, carried.currency))


@dataclass(frozen=True, slots=True)
class Import:
    """Duty and VAT of one import, rounded each, as an estimate: customs decide."""

    duty: Money
    vat: Money


def import_charges(dutiable: Money, landed: Money, duty_rate: Decimal, vat_rate: Decimal) -> Import:
    """Rates are fractions. `dutiable` is the CIF value in most countries, the FOB value in the US; VAT is on `landed`
    (CIF) plus duty."""
    duty = (dutiable * duty_rate).rounded()
    return Import(duty, ((landed + duty) * vat_rate).rounded())
