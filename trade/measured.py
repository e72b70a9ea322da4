"""Figures with their units as buyers and sellers write them, brought to one notation to be compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

_SPELLINGS = {
    "mm": "mm millimetre millimetres millimeter millimeters milímetros milimetros 毫米 ミリ مم ملم مليمتر",
    "cm": "cm centimetre centimetres centimeter centimeters zentimeter centímetros centimetros 厘米 公分 センチ سم سنتيمتر",
    "m": "m metre metres meter meters metros metro 米 メートル متر أمتار امتار",
    "kg": "kg kilo kilos kilogram kilograms kilogramm 公斤 千克 キロ كيلو كغ كجم كغم كيلوغرام",
    "g": "g gram grams gramm gramos 克 グラム غرام جرام",
    "g/m2": "g/m2 g/m² gsm g/qm gramm/m² gr/m2 克/平方米 克每平方米 غرام/م2 جم/م2",
    "°c": "°c ° degrees degree grad grados ℃ 度 摄氏度 درجة درجات",
    "w": "w watt watts vatios 瓦 ワット واط",
    "v": "v volt volts voltios 伏 ボルト فولت",
    "mah": "mah 毫安",
    "%": "% percent prozent por\u00a0ciento パーセント بالمئة بالمائة",
    "oz": "oz",
    "years": "years year jahre jahren años ans 岁 歳 سنوات سنة",
    "thread": "thread threads tc hilos fäden 根 خيط",
}
"""A unit's one notation and its other spellings."""
_UNITS = {spelling: unit for unit, spellings in _SPELLINGS.items() for spelling in spellings.split(" ") if spelling}
_NUMBER = r"\d+(?:[.,]\d+)?"
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_MEASURE = re.compile(
    rf"(?<![A-Za-z0-9_.-])(?P<figure>{_NUMBER}(?:\s*[x×*]\s*{_NUMBER})*)(?:\s?-?\s?(?P<unit>{_UNIT})(?![a-zß-ɏ0-9²]))?"
    r"(?![\d.,]*\d)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(\d+)\s*[-–~]\s*(\d+)")


@dataclass(frozen=True, slots=True)
class Measure:
    """`figure` (`80x150`) of `unit` (blank: a bare number), and where it stands. Two are alike if both agree.

    >>> [(m.figure, m.unit) for m in measures("550 gsm, 70 x 140cm, size 39")]
    [('550', 'g/m2'), ('70x140', 'cm'), ('39', '')]
    """

    figure: str
    unit: str
    words: str
    start: int
    end: int

    def is_in(self, text: str) -> bool:
        """Whether `text` states it: the same figure and unit, or for a number alone a range or code that holds it."""
        stated = measures(text)
        if any(_same(self, one) for one in stated):
            return True
        if "x" in self.figure:
            return False
        ranges = [(int(low), int(high)) for low, high in _RANGE.findall(text)]
        in_range = any(low <= Decimal(self.figure) <= high for low, high in ranges)
        ends = measures(_RANGE.sub(r"\1 \2", text))
        return in_range and (not self.unit or any(one.unit == self.unit for one in ends))


@dataclass(frozen=True, slots=True)
class Figure:
    """A whole number of goods in a text, with the unit said behind it."""

    number: int
    unit: str
    start: int
    end: int


def measures(text: str) -> list[Measure]:
    """All figures of `text`, from the left; digits of every script are read."""
    plain = "".join(str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text)
    found = []
    for match in _MEASURE.finditer(plain):
        figure = "x".join(_decimal(part) for part in re.split(r"\s*[x×*]\s*", match["figure"]))
        unit = _UNITS.get((match["unit"] or "").casefold(), "")
        found.append(Measure(figure, unit, text[match.start() : match.end()].strip(), match.start(), match.end()))
    return found


def _same(one: Measure, other: Measure) -> bool:
    if one.figure != other.figure:
        # One side of a stated size may be named alone.
        return one.unit == other.unit and bool(one.unit) and one.figure in other.figure.split("x")
    return one.unit == other.unit or not one.unit


def _decimal(text: str) -> str:
    if re.fullmatch(r"\d{1,3},\d{3}", text):
        text = text.replace(",", "")
    return format(Decimal(text.replace(",", ".")).normalize(), "f")
