"""Text as it is compared: case, accents, widths, Arabic letter variants and traditional characters folded, spans kept."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from locales.han import SIMPLIFIED

_DROPPED = frozenset("\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u093c\u00ad\u0670")
_ARABIC = str.maketrans("أإآٱىةؤئیک", "اااايهويي" + "ك")
_SPECIAL = {
    "đ": "d",
    "Đ": "d",
    "ı": "i",
    "İ": "i",
    "ł": "l",
    "Ł": "l",
    "ø": "o",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
}
SINGLE = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e4e"
"""Scripts written without spaces: every character is a word of its own."""
_HANGUL = "\uac00-\ud7a3"
_KOREAN_UNIT = "개(?!월|골|인)|켤레|컬레|세트|셋트|박스|상자|카톤|팔레트|파레트|컨테이너|다스"
_KOREAN_COUNT = (
    rf"[일이삼사오육륙칠팔구십백천만]*[십백천만](?={_KOREAN_UNIT}|원|달러|유로)"
    r"|[일이삼사오육륙칠팔구십백천만]+[십백천만](?=족|장|대|벌|병|매|롤|톤|불)"
    rf"|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)(?={_KOREAN_UNIT})"
)
_WORD = re.compile(
    rf"[{SINGLE}]|\d+|(?<=\d)[십백천만억]+|(?<![{_HANGUL}])(?:{_KOREAN_COUNT})|[{_HANGUL}]+"
    rf"|[^\W\d_{SINGLE}{_HANGUL}](?:[^\W\d_{SINGLE}{_HANGUL}]|[\u0900-\u0903\u093e-\u094d\u0962\u0963])*"
)
"""Korean writes scales onto digits (3천개), units onto numerals (오백켤레) and particles onto Latin words (DDP로)."""
_VIETNAMESE = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
"""Letters that only Vietnamese writes, among our languages."""
_TONE = re.compile("([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$")


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and where it stood in the text as written."""

    text: str
    start: int
    end: int
    toned: str = ""
    """The word with its marks, in a Vietnamese text that writes them: máy is no "may", bị no Belgium (Bỉ)."""


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` folded; `offsets[i]` is where its character `i` came from, with the end of the original last."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's span of the folded `[start, end)`."""
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]


@lru_cache(maxsize=20000)
def _folded_character(character: str) -> str:
    if character in _DROPPED or "\u064b" <= character <= "\u0652":
        return ""
    if character in _SPECIAL:
        return _SPECIAL[character]
    if "\u3400" <= character <= "\u9fff":
        return SIMPLIFIED.get(character, character)
    if character.isdigit():
        return str(unicodedata.digit(character))
    plain = unicodedata.normalize("NFKC", character).casefold()
    if character < "\u0600" or "\u1e00" <= character <= "\u1fff":
        plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not "\u0300" <= c <= "\u036f")
    return plain.translate(_ARABIC)


def fold(text: str) -> Folded:
    """Comparable text with a way back.

    >>> fold("Größe").text, fold("٥٠٠ قطعة").text
    ('grosse', '500 قطعه')
    """
    pieces: list[str] = []
    offsets: list[int] = []
    for position, character in enumerate(text):
        piece = _folded_character(character)
        pieces.append(piece)
        offsets.extend([position] * len(piece))
    offsets.append(len(text))
    return Folded("".join(pieces), tuple(offsets))


def words(text: str) -> list[Word]:
    """The folded words of `text`; digits part from letters, and unspaced scripts fall into characters.

    >>> [word.text for word in words("500Pcs 多少钱")]
    ['500', 'pcs', '多', '少', '钱']
    """
    folded = fold(text)
    toned = not text.isascii() and _VIETNAMESE.search(unicodedata.normalize("NFC", text.lower())) is not None
    found = []
    for match in _WORD.finditer(folded.text):
        start, end = folded.span(match.start(), match.end())
        written = text[start:end]
        found.append(Word(match.group(), start, end, spelling(written) if toned and not written.isascii() else ""))
    return found


def spelling(word: str) -> str:
    """A word in small letters with its marks, the two ways of placing a Vietnamese tone made one.

    >>> spelling("Hoá") == spelling("hóa")
    True
    """
    return _TONE.sub(r"\1\3\2", unicodedata.normalize("NFD", word.lower()))
