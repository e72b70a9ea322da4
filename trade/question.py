"""What a buyer's question is about: attributes, values, measures, certificates, and the words that none of these cover."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from trade.measured import Measure, measures
from trade.words import fold, terms

_EVERYDAY = ("g_", "k_", "t_", "s_", "b_")
_TELLING = frozenset({"b_hotel"})
_NEEDS = frozenset({"b_hotel", "washing", "waterproof", "battery", "thickness", "flammable", "toxic", "textile_label"})
_GOODS = "p_"
_PARTS_OF_GOODS = frozenset({"p_part", "p_body"})
_SAY_NOTHING = frozenset(
    """
    hello bye thanks yes no agree okay please want can_you can_i how_many how_much how_long which what who where why how
    when is_it do_you_have spec options difference comes_with anything_for what_do_you_sell other_models recommend we_are
    my_business place_given time_given contact_given purpose use available stock quantity order price quote photos single
    certificate certificates test_report compliance customize language human talk_to question bestseller accept_offer
    a_spec a_kind a_good a_different a_similar a_better a_quality a_suitable p_goods v_use v_work v_have v_buy v_order
    v_sell v_make v_show v_search v_recommend v_compare v_offer_word v_confirm v_guarantee v_understand v_think
    v_remember v_talk v_write v_answer v_want_test v_decide v_start_word v_continue v_wait_word v_catalogue v_trust
    c_cert c_test c_proof c_norm c_mark c_allowed
    """.split()  # noqa: SIM905
)
"""Meanings that a question has whatever it is about; every other word in it tells something."""
_OPEN = frozenset({"which", "what", "how_many", "how_much", "how_long", "how", "where", "when", "who"})
_RIGHT = frozenset({"agree", "k_agree", "k_ok", "g_yes_word"})
"""*Right? Correct? Surely* – also where the word for *what* is a *not* (Arabic ما)."""
_COLOURS = frozenset(
    "black white grey red blue green pink beige brown yellow purple orange".split()  # noqa: SIM905
)
_FILLERS = frozenset(
    """
    多少 适合 通过 get gets then come comes came goes there there's here surely sure assume guess suppose imagine take like fine issue great
    also den dem des der die das und oder auch ja doch gell stimmt korrekt richtig nehme etwa kommt gibt sich drauf drin
    viene vienen que por una como cierto correcto verdad bien supongo imagino sea seguro tambien
    يعني اكيد طبعا اذن صح صحيح ايضا ما في لو والله اليس كذلك ليس ليست هذه هذا الى من على عن بعد قبل
    two three one both
    """.split()  # noqa: SIM905
)
"""Words that only carry a question along, as far as the lists of meanings lack them."""
_LETTER_SIZE = re.compile(r"\d?x{0,4}[sl]|m|\d?xl", re.IGNORECASE)
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_KANA = re.compile("[\u3040-\u309fー]+")
_PARTICLES = frozenset(
    "的吗呢吧了也就都是在和对么把被将用会不没有这那个我你它们给为从到上下中里能可要想与及或者其一两只款码号话所以那么样子做好还很啊嘛哦"
)
_LINK = re.compile(r"(?:https?://|www\.)\S+")


@dataclass(frozen=True, slots=True)
class Spot:
    """Words that mean something. `kind`: `attribute`, `own` (the seller's own name of one), `value`, `choice` (one of the
    seller's, its option before a tab), `certificate`, `product`, or `meaning`."""

    kind: str
    meaning: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AskedValue:
    """`attribute` is where such a value usually stands; `exact` where the seller uses this very word."""

    attribute: str
    value: str
    words: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One question as read. `rest` are the buyer's words that tell something and are none of the others."""

    topics: tuple[str, ...] = ()
    overruled: frozenset[str] = frozenset()
    """Attributes whose words are part of a longer name, as *washable* is of *machine washable*."""
    values: tuple[AskedValue, ...] = ()
    measures: tuple[Measure, ...] = ()
    certificates: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    meanings: frozenset[str] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether it asks for a value (*which, how long*) and does not put one forward."""
        return bool(self.meanings & _OPEN) and not self.meanings & _RIGHT

    @property
    def key(self) -> str:
        """The telling words in one order: what a question that no attribute names is filed under.

        >>> Question(rest=("half", "Cut")).key
        'cut half'
        """
        return " ".join(sorted({word.casefold() for word in self.rest}))[:120]


def read(
    text: str,
    words: Sequence[tuple[int, int]],
    spots: Iterable[Spot],
    about: Collection[str] = (),
    goods: Collection[str] | None = None,
) -> Question:
    """`words` are the spans of the text's words (single characters where a script has no spaces), `about` the SKUs that are
    spoken of: what is another product's name may be a quality of this one. `goods` are the kinds of goods that these are,
    as meanings; `None` any."""
    links = [match.span() for match in _LINK.finditer(text)]
    found = [spot for spot in spots if not _touches((spot.start, spot.end), links)]
    kinds: dict[str, list[Spot]] = {}
    for spot in found:
        if spot.kind != "product" or not about or spot.meaning in about:
            kinds.setdefault(spot.kind, []).append(spot)
    products = _longest(kinds.get("product", []))
    certificates = _longest(kinds.get("certificate", []))
    taken = [*links, *_spans(products), *_spans(certificates)]
    named = _free([*kinds.get("own", []), *kinds.get("attribute", [])], taken)
    topics = _longest(named)
    if not topics and not certificates:
        # "Are these blackout curtains?" asks for what the name already says.
        in_names = [spot for spot in kinds.get("own", []) if _within((spot.start, spot.end), _spans(products))]
    else:
        in_names = []
    valued = _longest(_free([*kinds.get("choice", []), *kinds.get("value", [])], taken))
    # What is put forward as a value is no name of an attribute too: "leather" of "is it leather?".
    topics = [topic for topic in topics if not _touches((topic.start, topic.end), _spans(valued))] or topics
    figures = [figure for figure in measures(text) if not _touches((figure.start, figure.end), taken)]
    inside = [(figure.start, figure.end) for figure in figures if figure.unit]
    topics = [topic for topic in topics if not _within((topic.start, topic.end), inside)]
    covered = [*taken, *_spans(topics), *_spans(valued), *((figure.start, figure.end) for figure in figures)]
    meanings = kinds.get("meaning", [])
    telling = [span for span in words if not _touches(span, covered) and _tells(span, meanings, goods)]
    if not (valued or figures or telling):
        topics = topics or _longest(in_names)
    kept = {topic.meaning for topic in topics}
    return Question(
        topics=tuple(dict.fromkeys(topic.meaning for topic in topics)),
        overruled=frozenset({spot.meaning for spot in named} - kept),
        values=tuple(_value(text, spot) for spot in valued if spot.meaning not in ("yes", "no")),
        measures=tuple(figures),
        certificates=tuple(dict.fromkeys(text[spot.start : spot.end] for spot in certificates)),
        rest=_joined(text, telling),
        meanings=frozenset(spot.meaning for spot in meanings),
    )


def is_letter_size(word: str) -> bool:
    """`XL`, `3XL`, `M`: a size that no vocabulary holds."""
    return bool(_LETTER_SIZE.fullmatch(word))


def _value(text: str, spot: Spot) -> AskedValue:
    words = text[spot.start : spot.end]
    if spot.kind == "choice":
        option, _, choice = spot.meaning.partition("\t")
        return AskedValue(option, choice, words, True)
    return AskedValue("colour" if spot.meaning in _COLOURS else "material", spot.meaning, words, False)


def _tells(span: tuple[int, int], meanings: Sequence[Spot], goods: Collection[str] | None) -> bool:
    """The longest phrase around a word decides. Of several as long a word of grammar or courtesy tells nothing; else a
    quality tells something (a zip is a part before it is a postcode), and everyday things tell nothing."""
    around = [spot for spot in meanings if spot.start <= span[0] and span[1] <= spot.end]
    longest = max((spot.end - spot.start for spot in around), default=0)
    meant = {spot.meaning for spot in around if spot.end - spot.start == longest}
    if any(meaning.startswith(("g_", "k_")) for meaning in meant):
        return False
    # The goods themselves are what the question is about, not what it asks of them.
    of_goods = {meaning for meaning in meant if meaning.startswith(_GOODS)} - _PARTS_OF_GOODS
    of_goods &= of_goods if goods is None else {*goods, "p_goods"}
    if any(is_need(meaning) for meaning in meant - of_goods):
        return True
    return not of_goods and not any(says_nothing(meaning) for meaning in meant)


def says_nothing(meaning: str) -> bool:
    """Whether a question may hold it whatever it is about."""
    return meaning in _SAY_NOTHING or (meaning.startswith(_EVERYDAY) and meaning not in _TELLING)


def is_need(meaning: str) -> bool:
    """Whether goods may be wanted for it: a quality, a kind of goods, a certificate, a use."""
    return meaning in _NEEDS or (meaning.startswith(("a_", "p_", "c_")) and not says_nothing(meaning))


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Neighbouring characters of a script without spaces are one word; endings and particles alone are none."""
    runs: list[tuple[int, int]] = []
    for start, end in spans:
        if runs and runs[-1][1] == start and _UNSPACED.match(text[start]) and _UNSPACED.match(text[start - 1]):
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return tuple(dict.fromkeys(word for start, end in runs if _is_word(word := text[start:end])))


def _is_word(word: str) -> bool:
    if fold(word) in _FILLERS:
        return False
    if _UNSPACED.match(word):
        bare = _KANA.sub("", "".join(sign for sign in word if sign not in _PARTICLES))
        return bool(bare) and not ("\u0e00" <= bare[0] <= "\u0e7f" and len(bare) < 3)
    return len(word) > 2 and not word.isdigit() and bool(terms(word))


def _longest(spots: Sequence[Spot]) -> list[Spot]:
    """Those that do not overlap, the longest first wherever two do; the seller's own words before the language's."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda one: (one.start - one.end, one.kind not in ("own", "choice"), one.start)):
        if not _touches((spot.start, spot.end), _spans(kept)):
            kept.append(spot)
    return sorted(kept, key=lambda one: one.start)


def _free(spots: Sequence[Spot], taken: Sequence[tuple[int, int]]) -> list[Spot]:
    return [spot for spot in spots if not _touches((spot.start, spot.end), taken)]


def _spans(spots: Sequence[Spot]) -> list[tuple[int, int]]:
    return [(spot.start, spot.end) for spot in spots]


def _touches(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _within(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)
