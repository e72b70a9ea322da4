"""Countries whose names are everyday words in the buyer's own language, and what shows that the country is meant."""

from __future__ import annotations

from locales.languages import base
from nlu.reading import Reading

_KOREAN = frozenset({"건지", "가나", "저지", "말리", "오만", "수단", "인도", "통가", "차드", "대만"})
"""Also: whether, going, stop, drying, arrogance, means, handing over, one unit only."""
_KOREAN_TO = ("로", "으로", "까지", "행", "에", "에서", "의")
_VIETNAMESE = frozenset({"ao", "bi", "y", "phap", "lao", "duc", "nga", "uc", "my", "sec", "sip", "anh", "nhat"})
"""Also: shirt, (hurt) by, idea, legal, labour, to cast, ivory, rotten, cosmetics, straight away, you, most."""
_VIETNAMESE_TO = frozenset({"sang", "qua", "di", "nuoc", "ben", "truong", "o", "toi", "den", "tu"})
_LANGUAGE = "tieng"
_CURRENCY = ("프랑", "달러", "엔화", "파운드")


def is_word(reading: Reading, start: int, end: int) -> bool:
    """Whether the country named at `[start, end)` is another word there, its language or its money."""
    written = reading.text[start:end]
    if base(reading.language) == "ko":
        name = next((word for word in _KOREAN if written.startswith(word)), None)
        glued = written.removeprefix(name) if name is not None else ""
        counted = bool(reading.before(start, 1)) and reading.before(start, 1)[-1].text in ("한", "두", "세", "몇")
        lone = reading.text.strip(" .,!?") == written
        return (
            reading.text[end:].lstrip().startswith(_CURRENCY)
            or (name == "대만" and counted)
            or (name is not None and name != "대만" and glued not in _KOREAN_TO and not lone)
        )
    if base(reading.language) == "vi":
        before = reading.before(start, 1)
        said = next((word.text for word in reading.words if word.start == start and word.end == end), "")
        if before and before[-1].text == _LANGUAGE:
            return True
        opens = not before or reading.text[before[-1].end : start].strip()[-1:] in tuple(".!?\n")
        named = written[0].isupper() and not opens
        led = bool(before) and before[-1].text in _VIETNAMESE_TO
        return said in _VIETNAMESE and not named and not led
    return False
