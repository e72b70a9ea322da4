"""What the words of a message mean to this shop: its own names of attributes and choices, and the vocabulary of eighteen languages."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from locales.concepts import SHORT, concepts, of_the_trade
from locales.folding import words
from locales.languages import base
from locales.phrases import Phrasebook
from locales.terms import terms
from locales.texts import Texts
from trade.facts import attribute_name
from trade.findings import Forms
from trade.measured import Figure, measures
from trade.question import Question, Spot, is_need, read
from trade.shop import Shop

_CERTIFICATES = ("ce", "fda", "iso", "social_audit", "textile_label", "electrical_mark", "c_mark")
_NO_CERTIFICATES = frozenset(
    ("wrap", "audited", "ethical", "organic", "vegan", "gs", "ul*", "food contact", "food grade", "cruelty free", "sgs")
)
"""What those lists hold that is a quality, or a word of another kind."""
_CODE = re.compile(
    r"(?<![\w-])(?:(?:ISO|EN|DIN|BS|ASTM|NFPA|GB|IEC|JIS|UNE|NF|UN|CAL|TB|AQL)[\s/-]?\d[\d.:-]*\d?|IP\s?\d{2}[A-Z]?)(?!\w)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?<![\w.,/-])(?P<number>\d{1,3}(?:[.,\s]\d{3})+|\d+)(?P<thousand>k)?(?![\w%]*\d)(?![.,/-]\d)", re.IGNORECASE
)
_BREAK = re.compile(r"[,;:!?\n，。、；：！？؟،।]")
"""No phrase goes on over these: the end of one clause and the beginning of the next mean nothing together."""
_MEANT = {"flammable": "flame_retardant"}
"""Meanings that are an attribute which the vocabulary of attributes does not name."""


class Vocabulary:
    """Built once for each version of the shop; each language's books at its first message."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        names = {name for product in shop.catalogue for name in (*product.attributes, *product.options)}
        self._own = {attribute_name(name): name.replace("_", " ") for name in sorted(names)}
        self._books: dict[str, list[tuple[str, Phrasebook[str]]]] = {}

    def read(self, text: str, language: str, about: Collection[str] = ()) -> Question:
        """The question in `text`, about these SKUs."""
        products = [self._shop.catalogue.get(sku) for sku in about]
        kinds = {product.category for product in products}
        # A choice of other goods (the *double* of a bed) is none here; one of the same kind may be asked for.
        spots = [
            spot
            for spot in self._spots(text, base(language))
            if spot.kind != "choice" or not products or kinds & self._kinds_with(spot.meaning)
        ]
        names = "\n".join(f"{one.name}\n{one.category}\n{one.name_in(language)}" for one in products)
        goods = (self.needs(names, language) | self.needs(names, "en")) if products else None
        return read(text, [(word.start, word.end) for word in words(text)], spots, about, goods)

    def _kinds_with(self, choice: str) -> set[str]:
        """The categories in which this option has this choice."""
        option, _, value = choice.partition("\t")
        return {one.category for one in self._shop.catalogue if value in one.options.get(option, ())}

    def needs(self, text: str, language: str) -> frozenset[str]:
        """The telling meanings in a text, whatever its language: what goods may be found by."""
        book = _meanings(base(language))
        return frozenset(match.value for match in book.find(words(text)) if is_need(match.value))

    def figures(self, text: str, language: str) -> list[Figure]:
        """The whole numbers in a text, with the unit behind each; none that belongs to a measure or a code."""
        units = _units(base(language))
        spoken = words(text)
        held = [(each.start, each.end) for each in measures(text) if each.unit]
        found = []
        for match in _WHOLE.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in held):
                continue
            first = next((at for at, word in enumerate(spoken) if word.start >= match.end()), len(spoken))
            unit = units.at(spoken, first)
            number = int(re.sub(r"\D", "", match["number"])) * (1000 if match["thousand"] else 1)
            near = unit is not None and not text[match.end() : unit.start].strip()
            found.append(Figure(number, unit.value if unit and near else "", match.start(), match.end()))
        return found

    def means(self, text: str, language: str, *concepts: str) -> bool:
        """Whether a word of one of these concepts is in `text`."""
        return any(match.value in concepts for match in _meanings(base(language)).find(words(text)))

    def forms(self) -> Forms:
        """How the seller may write each value."""
        return {
            **_values("en"),
            **{key: (*forms, *_values("en").get(key, ())) for key, forms in _values(base(self._shop.language)).items()},
        }

    def _spots(self, text: str, language: str) -> Iterator[Spot]:
        spoken = words(text)
        for kind, book in self._books_of(language):
            for match in book.find(spoken):
                said = text[match.start : match.end]
                if _BREAK.search(said) or (kind == "certificate" and _is_a_word(said, language)):
                    continue
                yield Spot(kind, match.value, match.start, match.end)
                if kind == "meaning" and match.value in _MEANT:
                    yield Spot("own", _MEANT[match.value], match.start, match.end)
        for code in _CODE.finditer(text):
            yield Spot("certificate", code.group(), code.start(), code.end())

    def _books_of(self, language: str) -> list[tuple[str, Phrasebook[str]]]:
        if language not in self._books:
            shop = self._shop
            own = [(label, name) for name, label in self._own.items()]
            own += [(label, name) for name in self._own if (label := _label(language, name))]
            choices = [
                (choice, f"{option}\t{choice}")
                for product in shop.catalogue
                for option, all_of_it in product.options.items()
                for choice in all_of_it
                if not choice[:1].isdigit() and len(choice) > 2
            ]
            products = [
                (name, product.sku)
                for product in shop.catalogue
                for name in (
                    product.sku,
                    product.name,
                    product.name_in(language),
                    *product.aliases.get(language, ()),
                    *product.aliases.get("en", ()),
                )
            ]
            stated = {name for product in shop.catalogue for name in product.certifications or ()}
            stated |= {file.claim for file in shop.files if file.sku}
            marks = {mark for concept in _CERTIFICATES for mark in concepts("en")[concept]} - _NO_CERTIFICATES
            first_words = {name.split()[0] for name in stated if len(name.split()[0]) > 3}
            self._books[language] = [
                ("own", _book(language, own)),
                ("attribute", _attributes(language)),
                ("value", _value_words(language)),
                ("choice", _book(language, choices)),
                ("product", _book(language, products)),
                ("certificate", _book("", ((mark, mark) for mark in sorted(marks | stated | first_words)))),
                ("meaning", _meanings(language)),
            ]
        return self._books[language]


def _is_a_word(mark: str, language: str) -> bool:
    """A short mark in small letters is a word of many languages (*ce*, *bis*); in English buyers write it so."""
    return len(mark) < 4 and not mark.isupper() and language != "en"


def _book(language: str, entries: Iterable[tuple[str, str]]) -> Phrasebook[str]:
    return Phrasebook(language, dict.fromkeys((form, value) for form, value in entries if form))


def _values(language: str) -> Forms:
    return {value: forms for value, forms in terms(language).values.items() if value not in ("yes", "no")}


@lru_cache(maxsize=32)
def _attributes(language: str) -> Phrasebook[str]:
    spoken = dict.fromkeys((language, "en"))
    return _book(
        language, ((form, name) for each in spoken for name, forms in terms(each).attributes.items() for form in forms)
    )


@lru_cache(maxsize=32)
def _value_words(language: str) -> Phrasebook[str]:
    spoken = dict.fromkeys((language, "en"))
    return _book(language, ((form, name) for each in spoken for name, forms in _values(each).items() for form in forms))


@lru_cache(maxsize=32)
def _units(language: str) -> Phrasebook[str]:
    spoken = dict.fromkeys((language, "en"))
    return _book(
        language, ((form, unit) for each in spoken for unit, forms in terms(each).units.items() for form in forms)
    )


@lru_cache(maxsize=32)
def _meanings(language: str) -> Phrasebook[str]:
    # English trade words are mixed into every language; everyday ones would be words of it.
    mixed_in = concepts("en").items() if language != "en" else ()
    own = ((form, concept) for concept, forms in concepts(language).items() for form in forms)
    english = ((form, concept) for concept, forms in mixed_in if of_the_trade(concept) for form in forms)
    return _book(language, (*own, *(pair for pair in english if len(pair[0]) > SHORT)))


@lru_cache(maxsize=1)
def _texts() -> Texts:
    return Texts("replies.ftl")


def _label(language: str, attribute: str) -> str:
    """How we say an attribute in `language`, which is how it may be asked for too."""
    return str(_texts().sources(language).get(f"attribute_{attribute}", ""))
