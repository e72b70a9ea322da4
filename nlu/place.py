"""Where the goods go: country, city, postcode and port. Ports of departure, fairs and the seller's own country do not count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from locales.folding import SINGLE
from locales.languages import base
from locales.phrases import Phrasebook
from locales.places import City, countries, ports
from locales.terms import terms
from nlu import everyday, unit
from nlu.cues import cued
from nlu.gazetteer import gazetteer
from nlu.reading import Found, Reading

_CAPITALS = {"US": "US", "USA": "US", "UK": "GB", "UAE": "AE", "KSA": "SA", "U.S.": "US", "U.K.": "GB", "U.S.A.": "US"}
_CODE = re.compile(r"(?<![A-Za-z0-9])(?:USA|US|UK|UAE|KSA)(?![A-Za-z0-9])|U\.S\.(?:A\.)?|U\.K\.")
_POSTCODE = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{4}\s?[A-Z]{2}|\d{3}-\d{4}|\d{2}-\d{3}|\d{4,6})(?![A-Za-z0-9])"
)
_AMBIGUOUS = frozenset({"us", "in", "no", "it", "is", "to", "me", "chad", "guinea", "china", "turkey", "jersey"})
_UNSPACED = re.compile(f"[{SINGLE}]")
_KATAKANA = re.compile("[ァ-ヺー]")
_OF_A_PLACE = frozenset("語语製人")
"""Behind a country's name: its language, what is made there, its people. None of them is where goods go."""
_EVERYDAY = re.compile(r"(?:malı\w*|mali|cad)", re.IGNORECASE)
"""Turkish goods and streets, which folding makes equal to Mali and Chad."""
_SHORT = frozenset({"usa", "uae", "ksa", "uk"})


@dataclass(frozen=True, slots=True)
class _Mention:
    country: str
    start: int
    end: int
    city: str = ""


@lru_cache(maxsize=32)
def _countries(language: str) -> Phrasebook[str]:
    return Phrasebook(
        language, [(name, code) for name, code in countries(language) if name.lower() not in ("us", "in")]
    )


@lru_cache(maxsize=32)
def _ports(language: str) -> Phrasebook[str]:
    return Phrasebook(language, ports())


@lru_cache(maxsize=32)
def _origins(language: str) -> Phrasebook[str]:
    return Phrasebook(language, [(form, form) for form in terms(language).origin_cues], inflected=False)


def find(
    reading: Reading,
    seller_country: str,
    ordinary: frozenset[str],
    taken: Sequence[Found],
    nouns: frozenset[str] = frozenset(),
) -> list[Found]:
    """The destination. `ordinary` holds words too common to be a city, `nouns` German ones; `taken` are others' spans."""
    mentions = [
        mention
        for mention in _mentions(reading, ordinary, nouns)
        if mention.country != seller_country
        and not Found("", None, mention.start, mention.end).overlaps(taken)
        and not _departs(reading, mention)
        and not _fair(reading, mention)
    ]
    chosen = _chosen(reading, mentions)
    if chosen is None:
        return []
    port = _port(reading, chosen)
    found = [Found("destination_country", chosen.country, chosen.start, chosen.end)]
    city = next(
        (mention for mention in [chosen, *mentions] if mention.city and mention.country == chosen.country), None
    )
    if port is not None:
        found.append(port)
    elif city is not None:
        found.append(Found("destination_city", city.city, city.start, city.end))
    return found + _postcode(reading, chosen if city is None else city, taken)


def _mentions(reading: Reading, ordinary: frozenset[str], nouns: frozenset[str]) -> list[_Mention]:
    found: list[_Mention] = []
    for match in _CODE.finditer(reading.text):
        if not reading.text.isupper() or match.group() != "US":
            found.append(_Mention(_CAPITALS[match.group()], match.start(), match.end()))
    for language in reading.languages:
        for named in _countries(language).longest(reading.words):
            written = reading.text[named.start : named.end]
            if (
                written.isascii()
                and written.lower() not in _SHORT
                and (written.lower() in _AMBIGUOUS or len(written) < 4)
                and written[0].islower()
            ):
                continue
            if reading.language == "tr" and written != "Mali" and _EVERYDAY.fullmatch(written):
                continue
            if everyday.is_word(reading, named.start, named.end):
                continue
            found.append(_Mention(named.value, named.start, named.end))
    for city, start, end in _cities(reading, ordinary, nouns):
        found.append(_Mention(city.country, start, end, city.name))
    kept: list[_Mention] = []
    whole = [mention for mention in found if not _inside_a_word(reading.text, mention)]
    for mention in sorted(
        whole, key=lambda mention: (mention.start, -(mention.end - mention.start), bool(mention.city))
    ):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _inside_a_word(text: str, mention: _Mention) -> bool:
    """Whether the name is only a part of a Japanese or Chinese word: タイ in リードタイム, 日本 in 日本語."""
    first, last = text[mention.start], text[mention.end - 1]
    before, behind = text[mention.start - 1 : mention.start], text[mention.end : mention.end + 1]
    return bool(
        (_KATAKANA.match(first) and _KATAKANA.match(before))
        or (_KATAKANA.match(last) and _KATAKANA.match(behind))
        or (not last.isascii() and ((behind != "" and behind in _OF_A_PLACE) or last in "語语"))
    )


def _cities(reading: Reading, ordinary: frozenset[str], nouns: frozenset[str]) -> list[tuple[City, int, int]]:
    return list(gazetteer().find(reading.text, reading.words, base(reading.language), ordinary, nouns))


def _departs(reading: Reading, mention: _Mention) -> bool:
    """Whether an origin cue stands right before the place: "FOB Ningbo", "aus Shenzhen". "From" alone names a market."""
    before = reading.before(mention.start, 5)
    markets = {match.value for match in cued("origin_market", base(reading.language), before)}
    for language in reading.languages:
        for match in _origins(language).find(before):
            gap = len(before) - match.last
            if gap <= 1 and match.value not in markets:
                return not any(m.start >= match.end for m in cued("destination", language, before))
    return False


def _fair(reading: Reading, mention: _Mention) -> bool:
    near = [*reading.before(mention.start, 3), *reading.after(mention.end, 2)]
    return bool(cued("fair", base(reading.language), near))


def _chosen(reading: Reading, mentions: Sequence[_Mention]) -> _Mention | None:
    """The one after a destination cue, else the first."""
    if not mentions:
        return None
    pointed = [
        mention
        for mention in mentions
        if (before := reading.before(mention.start, 3))
        and any(match.last == len(before) for match in cued("destination", base(reading.language), before))
    ]
    return (pointed or list(mentions))[0]


def _port(reading: Reading, mention: _Mention) -> Found | None:
    """The place as a port, when it is called one."""
    near = [*reading.before(mention.start, 3), *reading.after(mention.end, 1)]
    said = cued("port", base(reading.language), near) or any(word.text in ("cif", "cfr") for word in near[:3])
    if not said:
        return None
    for match in _ports(base(reading.language)).longest(reading.words):
        if match.start < mention.end and mention.start < match.end and match.value.startswith(mention.country):
            return Found("destination_port", match.value, match.start, match.end)
    return None


def _postcode(reading: Reading, mention: _Mention, taken: Sequence[Found]) -> list[Found]:
    """A postcode right beside the city, or after a word that says so."""
    for match in _POSTCODE.finditer(reading.text):
        found = Found("destination_postcode", match.group(), match.start(), match.end())
        if found.overlaps(taken):
            continue
        before = reading.before(match.start(), 3)
        said = any(cue.last == len(before) for cue in cued("postcode", base(reading.language), before))
        between = reading.text[match.end() : mention.start] if match.end() <= mention.start else None
        behind = reading.text[mention.end : match.start()] if match.start() >= mention.end else None
        leads = between is not None and not between.strip(" ,") and len(between) < 3 and mention.city
        closed = not match.group().isdigit() or _closed(reading, match.end(), behind == "")
        follows = behind is not None and not behind.strip(" ,") and len(behind) < 3 and closed and mention.city
        if said or leads or follows:
            return [found]
    return []


def _closed(reading: Reading, end: int, joined: bool) -> bool:
    """Whether digits that end at `end` count nothing that follows: 巴黎75001那边, but 巴黎5000双."""
    tail = reading.text[end : end + 2].strip(" ,.，。")
    following = next((index for index, word in enumerate(reading.words) if word.start >= end), None)
    beside = following is not None and not reading.text[end : reading.words[following].start].strip()
    if following is not None and beside and unit.behind(reading, following) is not None:
        return False
    return joined or not tail or _UNSPACED.match(tail) is not None
