"""The terms of `shop.yml`: Incoterms, payment, samples, the limits of negotiation, orders."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from string import Formatter

from adapters.payments.registry import PROVIDERS
from adapters.shop import cells
from adapters.shop.cells import WrongCell
from adapters.shop.codes import INCOTERMS, currencies, meant
from adapters.shop.connections import read_connections
from adapters.shop.entries import Entry
from trade.errors import TradeError
from trade.money import Money
from trade.shop import NegotiationLimits, OfferedTerm, OrderPolicy, OriginCharges, Payment, SamplePolicy

_PERCENT = Decimal(100)
_OFFERED = "an Incoterm 2020 with its named place such as FOB Ningbo"
_NUMBER_FORMAT = "a format such as PI-{year}-{counter:05d}"


def read_incoterms(entry: Entry, city: str, ports: tuple[str, ...]) -> tuple[OfferedTerm, ...]:
    """`FOB Ningbo` or `FOB: Ningbo` for each.

    A place left out is the seller's city for EXW and FCA, and the only port for FAS and FOB; with the other rules the
    buyer names it, so it stays blank.
    """
    offered: list[OfferedTerm] = []
    for item in [entry] if entry.is_mapping else entry.items():
        for code, place in _term_and_places(item):
            rule = code.upper()
            if rule not in INCOTERMS:
                item.wrong(f"'{code}' is no Incoterm 2020{meant(code, INCOTERMS)}", f"one of: {', '.join(INCOTERMS)}")
                continue
            if not place and rule in ("EXW", "FCA"):
                place = city
            elif not place and rule in ("FAS", "FOB"):
                place = ports[0] if len(ports) == 1 else ""
            if not place and rule in ("EXW", "FCA", "FAS", "FOB"):
                item.wrong(f"{rule} has no named place", _OFFERED)
                continue
            offered.append(OfferedTerm(rule, place))
    return tuple(dict.fromkeys(offered))


def _term_and_places(item: Entry) -> list[tuple[str, str]]:
    if not item.is_mapping:
        code, _, place = item.text().replace(":", " ", 1).partition(" ")
        return [(code, place.strip())]
    pairs = dict(item.pairs())
    named = next((pairs[key] for key in ("incoterm", "term", "code", "rule") if key in pairs), None)
    if named is not None:
        places = pairs["place"].texts() if "place" in pairs else ("",)
        return [(named.text(), place) for place in places]
    return [(code, place) for code, found in pairs.items() for place in found.texts() or ("",)]


def read_shipping(entry: Entry, currency: str) -> OriginCharges:
    """What an order costs beside goods and freight: amounts for a consignment, and the insurer's percent."""
    fields = entry.fields(("inland_charges", "export_charges", "insurance_percent"))
    inland, export, insurance = (fields.get(n) for n in ("inland_charges", "export_charges", "insurance_percent"))
    return OriginCharges(
        inland.money(currency) if inland else None,
        export.money(currency) if export else None,
        insurance.number(high=_PERCENT) if insurance else None,
    )


def read_payment(entry: Entry, bank_entry: Entry | None) -> Payment | None:
    """`bank` may stand below `payment` or beside it."""
    fields = entry.fields(("deposit_percent", "methods", "currencies", "bank", "links"))
    if "deposit_percent" not in fields:
        entry.wrong("deposit_percent is missing", "a number from 0 to 100")
        return None
    deposit = fields["deposit_percent"].number(high=_PERCENT)
    accepted = fields["currencies"].items() if "currencies" in fields else []
    for item in accepted:
        if item.text() not in currencies():
            item.wrong(
                f"'{item.text()}' is no currency{meant(item.text(), currencies())}", "an ISO 4217 code such as USD"
            )
    bank = fields.get("bank") or bank_entry
    return Payment(
        deposit_percent=deposit if deposit is not None else Decimal(0),
        methods=fields["methods"].texts() if "methods" in fields else (),
        currencies=tuple(item.text() for item in accepted),
        bank=_bank(bank) if bank is not None else {},
        links=_links(fields["links"]) if "links" in fields else {},
    )


def _links(entry: Entry) -> dict[str, Mapping[str, str]]:
    """Providers with their settings, as under `carriers`; one nobody here knows takes no payment."""
    for name, item in entry.pairs() if entry.is_mapping else ((item.text(), item) for item in entry.items()):
        if name not in PROVIDERS:
            item.wrong(f"'{name}' is no payment provider{meant(name, PROVIDERS)}", f"one of: {', '.join(PROVIDERS)}")
    return {name: settings for name, settings in read_connections(entry).items() if name in PROVIDERS}


def _bank(entry: Entry) -> dict[str, str]:
    if entry.is_mapping:
        return {name: found.text() for name, found in entry.pairs() if not found.is_blank}
    return {"bank": entry.text()}


def read_samples(entry: Entry) -> SamplePolicy | None:
    """All four are needed: a sample offer names them all."""
    fields = entry.fields(("max_quantity", "fee", "freight", "lead_time_days"))
    missing = [name for name in ("max_quantity", "fee", "freight", "lead_time_days") if name not in fields]
    for name in missing:
        entry.wrong(f"{name} is missing", "max_quantity, fee, freight and lead_time_days, or no samples at all")
    if missing:
        return None
    lead_times = fields["lead_time_days"]
    days = (0, 0)
    try:
        days = cells.read_days("-".join(lead_times.texts()))
    except WrongCell as error:
        lead_times.wrong(error.wrong, "days such as 3 or 2-3")
    return SamplePolicy(
        max_quantity=fields["max_quantity"].whole() or 0,
        fee=fields["fee"].choice(("free", "paid", "credited_on_order")),
        freight=fields["freight"].choice(("collect", "prepaid", "quoted")),
        lead_time_days=days,
    )


def read_negotiation(entry: Entry, currency: str) -> NegotiationLimits:
    """Zero means zero, and so does what is absent."""
    fields = entry.fields(("max_discount_percent", "max_rounds", "approval_above"))
    discount = fields["max_discount_percent"].number(high=_PERCENT) if "max_discount_percent" in fields else None
    rounds = fields["max_rounds"].whole() if "max_rounds" in fields else None
    return NegotiationLimits(
        max_discount_percent=discount or Decimal(0),
        max_rounds=rounds or 0,
        approval_above=fields["approval_above"].money(currency) if "approval_above" in fields else None,
    )


def read_orders(entry: Entry, currency: str) -> OrderPolicy:
    """What is absent keeps the default of `OrderPolicy`."""
    fields = entry.fields(("validity_days", "number_format", "approval"))
    days = fields["validity_days"].whole(1) if "validity_days" in fields else None
    approval = _approval(fields["approval"], currency) if "approval" in fields else None
    number_format = fields["number_format"].text() if "number_format" in fields else ""
    if number_format and not _is_number_format(number_format):
        fields["number_format"].wrong(f"'{number_format}' is no number format", _NUMBER_FORMAT)
    standard = OrderPolicy()
    return OrderPolicy(
        validity_days=days or standard.validity_days,
        number_format=number_format or standard.number_format,
        approval=approval or standard.approval,
    )


def _approval(entry: Entry, currency: str) -> str | Money | None:
    if entry.is_mapping:
        above = entry.fields(("above",)).get("above")
        if above is None:
            entry.wrong("the amount is missing", "above: 10000")
            return None
        return above.money(currency)
    text = entry.text()
    if text.startswith("above"):
        try:
            return Money.read(text.removeprefix("above").lstrip(": "), currency)
        except TradeError:
            entry.wrong(f"'{text}' is no amount", f"above: 10000 {currency}")
            return None
    return entry.choice(("always", "never")) or None


def _is_number_format(text: str) -> bool:
    """Whether it has the counter, and no field but `year` and `counter`."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
        made = text.format(year=2026, counter=1)
    except (ValueError, KeyError, IndexError, AttributeError):
        return False
    return "counter" in names and set(names) <= {"year", "counter"} and len(made) <= 40 and "/" not in made
