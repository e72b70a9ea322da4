"""The cells of the product table: each reader takes the seller's text and gives the value, or raises `WrongCell`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from adapters.shop.codes import countries, country_named, currencies, meant
from trade.catalogue import LeadTime, PriceTier
from trade.errors import TradeError, decimal_of
from trade.money import Money

_PRICES = "'quantity: price' pairs such as 100: 3.80; 1000: 3.20"
_DAYS = "days such as 5-7, or by quantity: 100: 5-7; 10000: 25-30"
_GOODS = ("battery", "liquid", "magnet", "powder", "aerosol", "flammable", "food")
_COLON = str.maketrans("：；，", ":;,")
"""Chinese keyboards write these; the seller means the plain ones."""
_WHOLE = re.compile(r"[0-9]{1,11}")
_RANGE = re.compile(r"([0-9]{1,4})(?:\s*[-–—~]\s*([0-9]{1,4}))?(?:\s*(?:days?|d))?", re.IGNORECASE)
_HS_CODE = re.compile(r"[0-9]{4}[. ]?[0-9]{2}(?:[. ]?[0-9]{2}){0,2}")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_UNSAFE = re.compile(r"[\s<>\"\\]")


@dataclass(frozen=True)
class WrongCell(Exception):
    """`wrong` is what is wrong, `expected` what would be right: words for the person who edits the table."""

    wrong: str
    expected: str


def read_prices(cell: str, currency: str, from_quantity: int) -> tuple[PriceTier, ...]:
    """Unit prices by quantity, rising quantities and falling prices; a price alone holds from `from_quantity` on."""
    tiers = []
    for quantity, text in _by_quantity(cell, from_quantity, _PRICES):
        tiers.append(PriceTier(quantity, read_amount(text, currency)))
    tiers.sort(key=lambda tier: tier.from_quantity)
    for tier, next_tier in pairwise(tiers):
        if tier.unit_price.currency != next_tier.unit_price.currency:
            raise WrongCell("two currencies in one product's prices", "all tiers in one currency")
        if tier.from_quantity == next_tier.from_quantity:
            raise WrongCell(f"two prices from {tier.from_quantity}", "one price for each quantity")
        if not next_tier.unit_price < tier.unit_price:
            raise WrongCell(
                f"the price does not fall at {next_tier.from_quantity}", "a lower price for a larger quantity"
            )
    return tuple(tiers)


def read_lead_times(cell: str) -> tuple[LeadTime, ...]:
    """Production days by quantity; days alone hold from one unit on."""
    times = []
    for quantity, text in _by_quantity(cell, 1, _DAYS):
        least, most = read_days(text)
        times.append(LeadTime(quantity, least, most))
    times.sort(key=lambda lead: lead.from_quantity)
    for lead, next_lead in pairwise(times):
        if lead.from_quantity == next_lead.from_quantity:
            raise WrongCell(f"two lead times from {lead.from_quantity}", "one for each quantity")
    return tuple(times)


def read_days(text: str) -> tuple[int, int]:
    """`5-7`, or `5` for exactly five."""
    match = _RANGE.fullmatch(text.strip())
    if match is None:
        raise WrongCell(f"'{text}' is no number of days", _DAYS)
    least, most = int(match[1]), int(match[2] or match[1])
    if least > most:
        raise WrongCell(f"'{text}' runs backwards", f"{most}-{least}")
    return least, most


def read_amount(text: str, currency: str) -> Money:
    """A positive amount, in the shop's `currency` if it names none."""
    try:
        money = Money.read(text, currency)
    except TradeError:
        raise WrongCell(f"'{text}' is no price", f"a price such as 3.80 or 3.80 {currency}") from None
    if money.currency not in currencies():
        raise WrongCell(f"'{money.currency}' is no currency", f"an ISO 4217 code such as {currency}")
    if money.amount <= 0:
        raise WrongCell(f"'{text}' is not above zero", "a price, or a blank cell for not stated")
    return money


def read_whole(cell: str, low: int) -> int:
    """A whole number from `low` on, without grouping."""
    if not _WHOLE.fullmatch(cell) or int(cell) < low:
        raise WrongCell(f"'{cell}' is no whole number", f"a whole number from {low} on, such as {max(low, 100)}")
    return int(cell)


def read_size(cell: str) -> Decimal:
    """A number above zero."""
    try:
        value = decimal_of(cell)
    except TradeError:
        raise WrongCell(f"'{cell}' is no number", "a number such as 0.45") from None
    if value <= 0:
        raise WrongCell(f"'{cell}' is not above zero", "a number such as 0.45, or a blank cell for not stated")
    return value


def read_sides(cell: str) -> tuple[Decimal, Decimal, Decimal]:
    """The three outer sides of a carton in cm."""
    sides = re.split(r"\s*[x×*]\s*", cell.strip().lower().removesuffix("cm").strip())
    if len(sides) != 3:
        raise WrongCell(f"'{cell}' is not three sides", "length x width x height in cm such as 60x40x40")
    length, width, height = (read_size(side) for side in sides)
    return length, width, height


def read_switch(cell: str) -> bool:
    """`yes` or `no`, as spreadsheets and people write them."""
    word = cell.casefold()
    if word in ("yes", "y", "true", "1", "on"):
        return True
    if word in ("no", "n", "false", "0", "off"):
        return False
    raise WrongCell(f"'{cell}' is neither yes nor no", "yes or no")


def read_words(cell: str, separators: str = ";；") -> tuple[str, ...]:
    """Words separated by `;`, each once."""
    words = (word.strip() for word in re.split(f"[{separators}]", cell))
    return tuple(dict.fromkeys(word for word in words if word))


def read_goods(cell: str) -> frozenset[str]:
    """What shipping rules care about. A near miss of a known word is an error: it would switch the rule off."""
    goods = frozenset(word.casefold() for word in read_words(cell, ";；,，"))
    for word in sorted(goods - set(_GOODS)):
        if guess := meant(word, _GOODS):
            raise WrongCell(f"'{word}' is unknown{guess}", f"one of: {', '.join(_GOODS)}")
    return goods


def read_certifications(cell: str) -> tuple[str, ...]:
    """Names of certificates; `none` is the seller's plain none."""
    return () if cell.casefold() == "none" else read_words(cell)


def read_customization(cell: str) -> dict[str, int]:
    """Minimum quantity by kind; `none` is an empty mapping."""
    expected = "kinds with their minimum such as logo: 500; colour: 1000, or none"
    if cell.casefold() == "none":
        return {}
    kinds: dict[str, int] = {}
    for kind, text in _named(cell, expected):
        kind = kind.casefold()
        if kind in kinds:
            raise WrongCell(f"'{kind}' stands twice", expected)
        if not _WHOLE.fullmatch(text):
            raise WrongCell(f"'{text}' is no quantity for '{kind}'", expected)
        kinds[kind] = int(text)
    return kinds


def read_options(cell: str) -> dict[str, tuple[str, ...]]:
    """Choices by option, as the seller wrote them: `36-44` stays a range."""
    expected = "options with their choices such as colour: black, grey; size: 36-44"
    options: dict[str, tuple[str, ...]] = {}
    for option, text in _named(cell, expected):
        option = option.casefold()
        if option in options:
            raise WrongCell(f"'{option}' stands twice", expected)
        choices = read_words(text, ",，、")
        if not choices:
            raise WrongCell(f"'{option}' has no choices", expected)
        options[option] = choices
    return options


def read_hs_code(cell: str) -> str:
    """Six to ten digits, as written."""
    if not _HS_CODE.fullmatch(cell):
        raise WrongCell(f"'{cell}' is no HS code", "6, 8 or 10 digits such as 6404.19")
    return cell


def read_origin(cell: str) -> str:
    """A country as ISO code, by its code or its English name."""
    code = country_named(cell)
    if not code:
        raise WrongCell(f"'{cell}' is no country{meant(cell, countries().values())}", "an ISO country code such as CN")
    return code


def read_address(cell: str) -> str:
    """A web address, or a path on the shop's own site; nothing a browser would run."""
    if re.match(r"https?://[^\s/]", cell, re.IGNORECASE) and not _UNSAFE.search(cell):
        return cell
    if _SCHEME.match(cell) or cell.startswith("//") or ".." in cell.split("/") or _UNSAFE.search(cell):
        raise WrongCell(f"'{cell}' is no web address", "https://… or a path such as images/SL-201.jpg")
    return cell


def _by_quantity(cell: str, alone: int, expected: str) -> Iterator[tuple[int, str]]:
    """`(quantity, text)` of `100: a; 1000: b`; a text without a quantity stands alone from `alone` on."""
    text = cell.translate(_COLON)
    if ":" not in text and ";" not in text:
        yield alone, text.strip()
        return
    for quantity, value in _named(text, expected):
        number = quantity.rstrip("+").strip()
        if not _WHOLE.fullmatch(number) or int(number) < 1:
            raise WrongCell(f"'{quantity}' is no quantity", expected)
        yield int(number), value


def _named(cell: str, expected: str) -> Iterator[tuple[str, str]]:
    for part in cell.translate(_COLON).split(";"):
        if not part.strip():
            continue
        name, colon, value = part.partition(":")
        if not colon or not name.strip() or not value.strip():
            raise WrongCell(f"'{part.strip()}' is not 'name: value'", expected)
        yield name.strip(), value.strip()
