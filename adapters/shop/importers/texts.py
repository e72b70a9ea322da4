"""What shop systems write into cells, as the product table wants it."""

from __future__ import annotations

import re
from decimal import Decimal
from html.parser import HTMLParser

from trade.errors import TradeError, decimal_of

_KILOGRAMS = {
    "kg": Decimal(1),
    "g": Decimal("0.001"),
    "lb": Decimal("0.45359237"),
    "lbs": Decimal("0.45359237"),
    "oz": Decimal("0.028349523125"),
}
_AMOUNT = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([A-Z]{3})?")
_BLOCKS = ("p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4")


class _Words(HTMLParser):
    """Collects the text a browser would show."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in ("script", "style")
        if tag in _BLOCKS:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in ("script", "style")))
        if tag in _BLOCKS:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words.append(data)


def without_tags(html: str) -> str:
    """The text of a piece of HTML, on one line.

    >>> without_tags("<p>Soft &amp; warm</p><p>Washable</p>")
    'Soft & warm Washable'
    """
    reader = _Words()
    reader.feed(html)
    reader.close()
    return " ".join("".join(reader.words).split())


def price_cell(text: str, currency: str = "") -> str:
    """`1: 15.00 USD` for `15.00 USD` or `15,00`; blank for none and for zero, which shop systems write for none."""
    match = _AMOUNT.fullmatch(text.strip())
    if match is None or not decimal_of(match[1].replace(",", ".")):
        return ""
    return " ".join(part for part in ("1:", match[1].replace(",", "."), match[2] or currency) if part)


def weight_cell(number: str, unit: str) -> str:
    """Kilograms to the gram; blank for none and for zero.

    >>> weight_cell("260", "g"), weight_cell("0", "g")
    ('0.26', '')
    """
    factor = _KILOGRAMS.get(unit.strip().casefold())
    try:
        weight = decimal_of(number.strip().replace(",", ".")) * (factor or 0)
    except TradeError:
        return ""
    if weight <= 0:
        return ""
    return format(max(weight, Decimal("0.001")).quantize(Decimal("0.001")).normalize(), "f")


def stock_cell(text: str) -> str:
    """A count; what is oversold (`-3`) is none in stock."""
    number = text.strip().removesuffix(".0")
    if re.fullmatch(r"-[0-9]+", number):
        return "0"
    return number if number.isascii() and number.isdigit() else ""


def options_cell(chosen: dict[str, str]) -> str:
    """`colour: black; size: 41`; the signs that part options in the table become blanks inside a choice."""
    plain = {_unmarked(name): _unmarked(value) for name, value in chosen.items()}
    return "; ".join(f"{name}: {value}" for name, value in plain.items() if name and value)


def _unmarked(text: str) -> str:
    return " ".join(re.sub(r"[:;；：]", " ", text).split())
