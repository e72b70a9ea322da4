"""What a number says when it counts no goods: days, centimetres, watts, shares, sizes, models."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from babel import Locale

from locales.folding import fold
from locales.languages import base
from locales.phrases import Phrasebook
from locales.terms import terms
from nlu.cues import cue_book
from nlu.numerals import Number
from nlu.reading import Reading

_MEASURES = (
    "duration", "area", "volume", "temperature", "power", "electric", "digital", "speed", "angle", "pressure",
    "energy", "light", "frequency", "concentr",
)  # fmt: skip
_LENGTHS = ("centimeter", "millimeter", "kilometer", "inch", "foot", "micrometer", "gram", "milligram", "ounce")
_GOODS = ("cup", "cup-metric", "barrel", "spoon", "spoon-imperial", "drop", "pinch", "jigger", "item", "-bit", "knot")
"""Measures that are goods, too: cups, barrels, spoons, drill bits."""
_OTHER = re.compile(
    r"\s?(?:%|٪|％|percent|个?立方|寸|成(?![^，。,.\s])|[割回階番歳]|人(?!分)|時(?!間)|立米|店舗|種類|名(?!入れ)|件(?=の)|cbm|m3|m³|mm|cm|km|inch\b|\"|w\b|kw|v\b|volt|mah|ah\b|hz|lm\b|°|x\s?\d|/|:\d|h\b|hrs?\b|kg/|am\b|pm\b|gsm|ml\b|(?<=\d)(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
_LEAST_YARDS = 60
"""Fewer 码 are a shoe's size."""
_CONTAINER = re.compile(r"\s?(?:['’′]|ft\b|hq\b|hc\b|gp\b|foot\b|尺|feet\b|pies\b|قدم)", re.IGNORECASE)
_NO_GOODS = {
    "tr": "numara numaralı nolu kodlu beden kat katı katını katına kişi kişilik şube şubemiz mağaza mağazamız"
    " kere kez defa ayrı madde yaş yaşında sent",
    "zh": "天 日 年 月 周 号 寸 尺 方 个方 个立方 人 个人 位 家 次 种 款 岁 周岁 倍 个星期 个礼拜 个小时 个工作日"
    " 个颜色 个色 个款 个尺码 个码 个问题 个客户 个国家 个仓库 个店 个点 件套 片装 只装 个装 支装 双装 件装",
    "ja": "日 年 歳 割引 サイズ 号 色 人 件目 年間 日間 立方 キュー",
    "ko": "루베 큐빅 호 사이즈 번 가지 명 회 살 프로 퍼센트 년 달 달째 배 자 볼트 와트 인치 미크론 평",
    "ru": "куб куба кубов кубы кубометр кубометра кубометров кубатура размер размера раз раза цвет цвета цветов",
    "de": "kubik",
    "nl": "kuub keer maal kleuren modellen maten filialen winkels vestigingen adressen leveringen cent man personen"
    " apotheken keren cijfers ontwerpen",
    "vi": "khối lần màu người tuổi đợt phút giờ vôn năm tháng",
    "pt": "cubos",
}
"""What numbers count or name beside goods and CLDR's measures."""
_STANDARD = re.compile(
    r"(?:(?<![A-Za-z0-9])(?:EN|ISO|DIN|VDE|IEC|ASTM|ANSI|AISI|UL|RAL|JIS|UNE|NF|BS|GB|HS|SKU|REF|ART|IK|IP)"
    r"|[A-Z]+(?:-[A-Z]+)+|[№#]|(?<![A-Za-z])(?:[Nn]o|[Nn]r|[Nn]º|[Nn]°|[Aa]rt|[Rr]ef|[Mm]od)\.)\s?$"
)
"""Before a number that names a norm or a thing: ISO 9001, VDE-AR-N 4105, art. 204."""
_LIST = re.compile(
    r"\s*[:：.#№-]?\s*(?:\d{1,3}(?:[.,]5)?\s*(?:[,、/~–-]|to|and|a|al|à|au|e|y|et|und|bis|до|и|по|الى|و|ile|から|到|至)\s*)*"
)
"""Between "size" and a number that still is one: sizes 36 to 41."""


@lru_cache(maxsize=32)
def _measures(language: str) -> Phrasebook[str]:
    """From CLDR, the vocabulary's dates and our own list."""
    patterns = Locale.parse(language)._data["unit_patterns"]
    forms: set[str] = set()
    for name, widths in patterns.items():
        if (not name.startswith(_MEASURES) and not name.endswith(_LENGTHS)) or name.endswith(_GOODS):
            continue
        # The long forms only: short ones ("in", "a") are words of their own.
        # Chinese, Japanese, Korean, Turkish and Vietnamese write some out nowhere else.
        width = "short" if language in ("zh", "ja", "tr", "ko", "vi") and "long" not in widths else "long"
        wordings = widths.get(width)
        for text in wordings.values() if isinstance(wordings, Mapping) else ():
            if isinstance(text, str) and "{0}" in text:
                forms.add(text.replace("{0}", " ").strip())
    for key in ("in_days", "in_weeks", "in_months"):
        for text in terms(language).dates.get(key, ()):
            if "{n}" in text:
                forms.add(text.split("{n}")[1].strip())
    forms.update(_NO_GOODS.get(language, "").split())
    counted = {form for forms_of in terms(language).units.values() for form in forms_of}
    return Phrasebook(language, [(form, form) for form in sorted(forms - counted) if any(c.isalpha() for c in form)])


def end(reading: Reading, index: int) -> int:
    """Where the longest measure that begins with word `index` ends; 0 when none does."""
    ends = [match.end for language in reading.languages if (match := _measures(language).at(reading.words, index))]
    return max(ends, default=0)


def shortened(reading: Reading, number: Number) -> bool:
    """Whether a sign or a short form behind the number makes it a measure, or the length of a container."""
    if number.value < _LEAST_YARDS and reading.text.startswith(("码", "碼"), number.end):
        return True
    return bool(_CONTAINER.match(reading.text, number.end) or _OTHER.match(reading.text, number.end))


def labels(reading: Reading, number: Number) -> bool:
    """Whether the number is the name of something: a size, a model, an article, a norm."""
    if _STANDARD.search(reading.text[: number.start]):
        return True
    for cue in cue_book("label", base(reading.language)).find(reading.before(number.start, 12)):
        between = fold(reading.text[cue.end : number.start]).text
        if _LIST.fullmatch(between):
            return True
    return False
