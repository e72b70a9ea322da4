"""What goods cost under a term that holds their freight: the goods' own price built up, line by line.

The lines follow Incoterms 2020 (`trade.incoterms.HOLDS`): what the wanted term holds and the goods' price does not is
added from a record of its own, or the total is not stated. Nothing is guessed, and currencies are never mixed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from trade.errors import NotStated
from trade.incoterms import HOLDS, import_charges, insure
from trade.money import Money, total
from trade.shipping import ShippingOption
from trade.shop import DutyRate, OriginCharges

DOOR = frozenset({"DAP", "DPU", "DDP"})
"""Terms of carriage from door to door: it begins at the factory."""
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Landed:
    """`lines` are `(goods | inland | export | freight | insurance | duty | vat | customs, amount)`, each rounded once; their sum is
    `total`. `estimate` says that customs, or a carrier's estimate, may make it another."""

    incoterm: str
    lines: tuple[tuple[str, Money], ...]
    total: Money
    estimate: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Customs:
    """What import would cost by a carrier's reckoning: an estimate, as customs decide."""

    duty: Money
    vat: Money
    fees: Money
    """The carrier's own charges for clearing and for advancing the rest."""
    source: str


def land(
    goods: Money,
    base: str,
    wanted: str,
    option: ShippingOption | None,
    charges: OriginCharges,
    duty: DutyRate | Customs | None = None,
) -> Landed:
    """`goods` at the term `base` (blank is EXW: nothing but the goods is in the price) brought to the term `wanted`.

    Raises `NotStated` (`inland_charges`, `export_charges`, `freight`, `insurance`, `delivery_charges`, `unloading`,
    `duties`) for what no record gives, `CurrencyMismatch` where the records are of several currencies.
    """
    held = set(HOLDS.get(base, HOLDS["EXW"]))
    needed = [part for part in HOLDS[wanted] if part not in held]
    lines = [("goods", goods.rounded())]
    sources: list[str] = []
    to_the_door = option is not None and option.incoterm in DOOR
    if ("export" in needed or "origin_local" in needed) and not to_the_door:
        lines += [
            ("inland", _stated(charges.inland, "inland_charges")),
            ("export", _stated(charges.export, "export_charges")),
        ]
        sources.append("shop.yml#shipping")
    on_board = total((amount for _, amount in lines), goods.currency)
    if "freight" in needed:
        if option is None:
            raise NotStated("", "freight")
        lines.append(("freight", option.price.rounded()))
        sources.append(option.source)
    if "unloading" in needed:
        raise NotStated("", "unloading")
    if "delivery" in needed and not to_the_door:
        raise NotStated("", "delivery_charges")
    if "insurance" in needed:
        if charges.insurance_percent is None:
            raise NotStated("", "insurance")
        carried = total((amount for _, amount in lines), goods.currency)
        lines.append(("insurance", insure(carried, charges.insurance_percent / _HUNDRED).premium.rounded()))
        sources.append("shop.yml#shipping")
    if "duties" in needed:
        at_the_border = total((amount for _, amount in lines), goods.currency)
        due = duty if isinstance(duty, Customs) else _duties(on_board, at_the_border, duty)
        charged = (("duty", due.duty), ("vat", due.vat), ("customs", due.fees))
        lines += [(name, amount.rounded()) for name, amount in charged if amount.amount]
        sources.append(due.source)
    return Landed(
        wanted,
        tuple(lines),
        total((amount for _, amount in lines), goods.currency),
        "duties" in needed or bool(option and option.estimate),
        tuple(dict.fromkeys(sources)),
    )


def duty_for(rates: tuple[DutyRate, ...], country: str, hs_code: str) -> DutyRate | None:
    """The rate of the longest HS prefix stated for the country."""
    code = "".join(char for char in hs_code if char.isdigit())
    fitting = [rate for rate in rates if rate.country == country and code.startswith(rate.hs)]
    return max(fitting, key=lambda rate: len(rate.hs), default=None)


def _duties(on_board: Money, at_the_border: Money, rate: DutyRate | None) -> Customs:
    if rate is None or rate.vat_percent is None:
        raise NotStated("", "duties")
    dutiable = on_board if rate.on == "fob" else at_the_border
    due = import_charges(dutiable, at_the_border, rate.duty_percent / _HUNDRED, rate.vat_percent / _HUNDRED)
    return Customs(due.duty, due.vat, Money(Decimal(0), on_board.currency), rate.source)


def _stated(amount: Money | None, name: str) -> Money:
    if amount is None:
        raise NotStated("", name)
    return amount.rounded()
