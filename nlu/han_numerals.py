"""Chinese and Japanese numbers as they are written inside unspaced text: 两千五百, 3万5千, 一万二, 千五百."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_ONES = {
    **{character: value for value, character in enumerate("零一二三四五六七八九")},
    **{character: value for value, character in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    **{"两": 2, "俩": 2, "仨": 3, "壱": 1, "弐": 2, "参": 3},
}
_SCALES = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10**4, "亿": 10**8, "億": 10**8}
_LARGE = "百佰千仟万亿億"
CHARACTERS = "".join([*_ONES, *_SCALES, "廿卅"])
_RUN = re.compile(
    rf"(?:\d[\d,]*(?:\.\d+)?\s?[{_LARGE}]|[{CHARACTERS}])(?:[{CHARACTERS}]|(?<=[{_LARGE}])\d+(?:,\d{{3}})*(?![\d.]))*"
)
_ESTIMATE = ("第", "几", "数", "分之", "分の")
"""Before a numeral: 第三 is an ordinal, 几百 no number at all, 百分之三十 a share."""
_IDIOM = re.compile(
    r"(?<![一二三四五六七八九两十百千\d])万一|万が一|八百屋|八百[长長]|[百千]分[之の]|十分|(?<![每一])双十[一二](?![元块美])"
    r"|(?:周|星期|礼拜)[一二三四五六](?![十百千万])"
)
"""Words that are written with numerals and count nothing."""
_COUNTERS = tuple("个個双件只台套箱对条块张把本足枚着")


@dataclass(frozen=True, slots=True)
class HanNumber:
    """A value and its span in the folded text.

    `spelled` when no digit carries it; `bare` when it begins with a scale, as Japanese 千 does; the value is None for
    what only looks like a number.
    """

    value: Decimal | None
    start: int
    end: int
    spelled: bool
    bare: bool


def find(folded: str) -> Iterator[HanNumber]:
    """Every run of numerals, those that count nothing too: nothing else may be read in their place."""
    idioms = [match.span() for match in _IDIOM.finditer(folded)]
    for match in _RUN.finditer(folded):
        start, end = match.span()
        if match.group()[-1] == "一" and end - start > 2 and folded[end - 2] not in "十拾零〇":
            # 三百一双 is three hundred the pair.
            end -= folded.startswith(_COUNTERS, end)
        written = folded[start:end]
        idle = folded[:start].endswith(_ESTIMATE) or any(first < end and start < last for first, last in idioms)
        spelled = not any(character.isdigit() for character in written)
        yield HanNumber(None if idle else value_of(written), start, end, spelled, written[0] in _LARGE)


def made_of(form: str) -> bool:
    """Whether a vocabulary's number or scale is written with these numerals alone."""
    return all(character in CHARACTERS or character in "萬" for character in form)


def value_of(written: str) -> Decimal | None:
    """The value of a run; None where digits merely stand side by side: 七八百 is no one number.

    >>> [int(value_of(run) or 0) for run in ("一万二", "两千五百", "3万5千", "七八百", "一百零五", "一亿二千万")]
    [12000, 2500, 35000, 0, 105, 120000000]
    """
    written = written.replace("廿", "二十").replace("卅", "三十")
    total = section = Decimal(0)
    pending: Decimal | None = None
    scale, zero = 0, False
    for part in re.findall(r"\d[\d,]*(?:\.\d+)?|\S", written):
        if part in _SCALES:
            scale, zero = _SCALES[part], False
            if scale < 10**4:
                section += (Decimal(1) if pending is None else pending) * scale
            else:
                total += (section + (pending or 0) or Decimal(1)) * scale
                section = Decimal(0)
            pending = None
        elif pending is not None:
            return None
        elif part in "零〇":
            zero = True
        else:
            pending = Decimal(_ONES[part] if part in _ONES else part.replace(",", ""))
    if pending is not None and scale >= 100 and pending < 10 and not zero:
        pending *= scale // 10
    return total + section + (pending or 0) or None
