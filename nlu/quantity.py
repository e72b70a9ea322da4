"""How many the buyer wants now, and of what unit."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from locales.folding import words
from locales.languages import base
from nlu import measure, unit
from nlu.numerals import Number, numbers
from nlu.reading import Found, Reading
from nlu.unit import Unit

_ALTERNATIVE = frozenset(
    {
        "or",
        "o",
        "oder",
        "ou",
        "of",
        "или",
        "lub",
        "veya",
        "او",
        "ولا",
        "ام",
        "或",
        "还是",
        "或者",
        "または",
        "hoac",
        "atau",
        "vs",
        "versus",
    }
)
_NOT = frozenset(
    {"not", "no", "nicht", "pas", "nao", "non", "niet", "не", "nie", "değil", "ليس", "مش", "لا", "不", "não", "en"}
)
_VERBS = frozenset({"sei"})
"""Number words that are verbs unless a unit follows."""
_INSTEAD = frozenset({"instead", "rather", "statt", "anstatt", "lugar", "vez"})


_EACH = re.compile(
    r"\s?(?:あたり|当たり|当り|につき|いくら|[\d.,]+\s?(?:円|ドル|ユーロ|元|块|美|刀|欧)"
    r"|(?:[要得卖装是]|价格|大概|大约|能)*(?:多少|几|什么价|啥价|怎么卖|装|放|代发|有多重|多重|有几)"
    r"|얼마|몇)"
)
"""Behind "1個": the price or the packing of one is spoken of, not an order of one."""
_EACH_BEFORE = ("每", "nhiêu", "nhieu", "đô", "usd", "euro", "mỗi", "tiền", "nghìn", "ngàn", "nghin", "0k")
"""Before "one": giá bao nhiêu một cái."""
_THE_PIECE = re.compile(r"\s?一[个個件双雙对對台套箱条條块塊张張把本足枚]")
"""Behind a number without a unit: it is a price. 350一双."""
_VIETNAMESE_PIECE = re.compile(
    r"\s?(?:một|mot|1|mỗi|moi|/)\s?(?:cái|cai|chiếc|chiec|đôi|doi|bộ|tấm|tam|kg|mét|met|cây|chai)"
)
"""The same for a price without its currency: 50k một cái."""
_SAID = " .,!?。，！？、~～"
_HAN = ("zh", "ja")
_COUNTING = frozenset({"个", "個", "只", "隻", "块", "塊", "款", "つ", "個の"})


@dataclass(frozen=True, slots=True)
class _Candidate:
    number: Number
    unit: Unit | None = None

    @property
    def start(self) -> int:
        return min(self.number.start, self.unit.start) if self.unit else self.number.start

    @property
    def end(self) -> int:
        return max(self.number.end, self.unit.end) if self.unit else self.number.end


def find(reading: Reading, taken: Sequence[Found]) -> list[Found]:
    """The quantity and its unit; nothing where two different ones stand as alternatives. `taken` are others' spans."""
    candidates = _candidates(reading, taken)
    pair = unit.pair_alone(reading)
    if pair is not None:
        # "Un par de zapatillas" names a unit and no number: an article counts nothing.
        candidates = [each for each in candidates if each.end <= pair.start - 3 or each.start >= pair.end]
    chosen = _wanted(reading, candidates)
    if chosen is None:
        return [Found("quantity_unit", "pair", pair.start, pair.end)] if pair is not None and not candidates else []
    found = [Found("quantity", int(chosen.number.value), chosen.number.start, chosen.number.end)]
    if chosen.unit:
        found.append(Found("quantity_unit", chosen.unit.unit, chosen.unit.start, chosen.unit.end))
    return found


def _candidates(reading: Reading, taken: Sequence[Found]) -> list[_Candidate]:
    """Everything that counts goods, from the left."""
    duals = [_Candidate(Number(Decimal(2), each.start, each.end, True), each) for each in unit.duals(reading)]
    spans = [*taken, *(Found("", None, each.start, each.end) for each in duals)]
    found = [each for number in numbers(reading) if (each := _counted(reading, number, spans))]
    return sorted([*duals, *found], key=lambda each: each.start)


def _counted(reading: Reading, number: Number, taken: Sequence[Found]) -> _Candidate | None:
    """The number with its unit, or nothing when it counts something else."""
    span = Found("", None, number.start, number.end)
    if number.value != number.value.to_integral_value() or not 1 <= number.value <= 10**9 or span.overlaps(taken):
        return None
    text = reading.text
    if number.bare and base(reading.language) != "ja":  # Chinese says 一百, and 百八十个 of a vague lot.
        return None
    if _inside_a_code(text, number) or [word.text for word in reading.before(number.start, 1)] == ["yuzde"]:
        return None
    if measure.shortened(reading, number) or (number.value == 1 and _of_one(text, number, taken)):
        return None
    counted = unit.ahead(reading, number)
    if counted is not None:
        return _Candidate(number, counted)
    following = next((i for i, word in enumerate(reading.words) if word.start >= number.end), len(reading.words))
    if following < len(reading.words) and not text[number.end : reading.words[following].start].strip(" -x×\u00a0."):
        counted = unit.behind(reading, following)
        length = measure.end(reading, following)
        if counted is not None and counted.end >= length:
            box = unit.boxed(reading, counted)
            if box is not None:
                return _Candidate(number, box)
            if number.value == 1 and counted.unit != "container" and _EACH.match(text, counted.end):
                return None
            if not _article(number, text[number.end : counted.end]):
                return _Candidate(number, counted)
        if length or (number.end == reading.words[following].start and reading.words[following].text.isascii()):
            return None
    return _Candidate(number) if _stands_alone(reading, number) else None


def _inside_a_code(text: str, number: Number) -> bool:
    before = text[number.start - 1 : number.start]
    if re.match(r"[-–]\d", text[number.end :]):
        return True
    return bool(before) and (before in "-_/#.:%제" or (before.isascii() and before.isalpha() and not number.spelled))


def _of_one(text: str, number: Number, taken: Sequence[Found]) -> bool:
    """Whether a price for one, or "each", stands right before: 11.4美元一台, 350一双."""
    priced = any(
        each.slot == "target_price" and not text[each.end : number.start].strip(" /")
        for each in taken
        if each.end <= number.start
    )
    before = text[: number.start].rstrip()
    return priced or before.endswith(_EACH_BEFORE) or text[number.start - 1 : number.start].isdecimal()


def _stands_alone(reading: Reading, number: Number) -> bool:
    """Whether a number without a unit is one all the same.

    Spelled small numbers are idioms more often than orders ("one of", 五金, 双十一), and "sei un robot?" has no six.
    """
    if measure.labels(reading, number) or _THE_PIECE.match(reading.text, number.end):
        return False
    if base(reading.language) == "vi" and _VIETNAMESE_PIECE.match(reading.text, number.end):
        return False
    written = reading.text[number.start : number.end]
    if number.spelled and base(reading.language) == "ko":  # 네 is yes, too, 두 모델 both, and 이만 takes leave.
        return number.value >= 100 and len(written) > 1 and written != "이만"
    if number.spelled and base(reading.language) == "vi":  # Without tones they are năm (year), sau (after), làm (do).
        return number.value >= 100
    if not number.spelled or reading.text.strip(_SAID) == written:
        return not number.bare
    if base(reading.language) in _HAN:
        return number.value >= 100 and not number.bare
    return number.value > 1 and written.casefold() not in _VERBS


def _article(number: Number, counted: str) -> bool:
    """Whether the number is one spelled before a mere counting word, as in 一个."""
    return number.spelled and number.value == 1 and counted.strip() in _COUNTING


def _wanted(reading: Reading, candidates: Sequence[_Candidate]) -> _Candidate | None:
    """What is wanted now: of old and new the new, of alternatives none, else what carries a unit, else the first."""
    if not candidates:
        return None
    kept = list(candidates)
    for candidate in candidates:
        said = {word.text for word in reading.before(candidate.number.start, 2)}
        if said & (_NOT | _INSTEAD) and len(kept) > 1 and not _opens_denial(reading, candidate):
            kept.remove(candidate)
    distinct = {candidate.number.value for candidate in kept}
    if len(distinct) == 1:
        return next((candidate for candidate in kept if candidate.unit), kept[0])
    for left, right in itertools.pairwise(kept):
        between = reading.text[left.end : right.start]
        if {word.text for word in words(between)} & _ALTERNATIVE or re.fullmatch(
            r"\s*[/,،、&+-]\s*(?:and |y |und |et |و)?", between
        ):
            return None
    with_unit = [candidate for candidate in kept if candidate.unit]
    return with_unit[-1] if with_unit else kept[0]


def _opens_denial(reading: Reading, candidate: _Candidate) -> bool:
    """Whether the "no" before the number is a reply of its own: "no, 500"."""
    said = reading.before(candidate.number.start, 1)
    return bool(said) and "," in reading.text[said[0].end : candidate.number.start]
