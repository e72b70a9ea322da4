"""Finding products by need or type, in the buyer's words, typing errors and all."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from trade.catalogue import Catalogue, Product
from trade.words import terms

_SKU, _NAME, _KIND, _TRAIT, _PROSE = 1.0, 1.0, 0.8, 0.7, 0.35
"""How much a term says, by the field it stands in."""
_MISSPELT = 0.8
_ALIKE = 0.84
"""The least `difflib` likeness of a typing error to the word that was meant."""
_LEAST_SCORE = 0.15
_NEAR_BEST = 0.5
"""A match far below the best one is noise."""
_WHOLE_NAME = 0.25
_MEANING = 0.5
"""What is found by meaning alone counts this much of what is found by its words."""
_MOST_OF_IT = 0.5
_ENGLISH = "en"
_OWN = ""
Meanings = Callable[[str, str], frozenset[str]]
"""A text and its language to what it means, in terms that all languages share."""


@dataclass(frozen=True, slots=True)
class Match:
    """A product found, `score` from 0 to 1.25: the share of the query's weight that it covers, more for a whole name."""

    product: Product
    score: float


class SearchIndex:
    """All active products of one catalogue, ready to be asked. Built once per catalogue; asking changes nothing.

    `spelling` brings the catalogue's texts and the buyer's words to one way of writing (traditional Chinese and simplified).
    `meanings` finds goods by a need in a language that the catalogue is not written in.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        spelling: Callable[[str], str] = str,
        meanings: Meanings = lambda _, __: frozenset(),
    ) -> None:
        self._meanings = meanings
        self._meant: dict[str, list[frozenset[str]]] = {}
        self._spelling = spelling
        self._products = tuple(catalogue)
        self._postings: dict[str, dict[str, dict[int, float]]] = defaultdict(lambda: defaultdict(dict))
        self._names: dict[int, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        for at, product in enumerate(self._products):
            for language, text, weight in _fields(product):
                found = terms(spelling(text))
                for term in found:
                    held = self._postings[language][term]
                    held[at] = max(held.get(at, 0.0), weight)
                if weight == _NAME and found:
                    self._names[at].append((language, frozenset(found)))
        self._vocabulary = {term for postings in self._postings.values() for term in postings}
        self._near = _deletions(self._vocabulary)

    def search(self, words: str, language: str, limit: int = 3) -> list[Match]:
        """The best products first, equals in the table's order; nothing when nothing fits.

        Reads the fields in `language`, in the seller's own wording and in English; if none fits, in every language to the letter.
        """
        asked = tuple(dict.fromkeys(terms(self._spelling(words))))
        nearby = {_OWN, _ENGLISH, language, language.split("-")[0]}
        # More than are wanted: what an answer means may put a later one first.
        found = self._ranked(asked, nearby, 4 * limit)
        found = self._by_meaning(words, language, found)[:limit]
        return found or self._ranked(asked, set(self._postings), limit, slips=False)

    def _by_meaning(self, words: str, language: str, found: list[Match]) -> list[Match]:
        """`found` with what each product means of the need added; without any, the products that mean most of it."""
        wanted = self._meanings(words, language)
        if not wanted:
            return found
        if _ENGLISH not in self._meant:
            # The seller's own wording is read as English where it is, and its numbers and names in any case.
            self._meant[_ENGLISH] = [
                self._meanings(" \n ".join(texts_of(product, (_OWN, _ENGLISH))), _ENGLISH) for product in self._products
            ]
        held = {
            product.sku: len(wanted & meant) / len(wanted)
            for product, meant in zip(self._products, self._meant[_ENGLISH], strict=True)
        }
        scores = {one.product.sku: one.score for one in found}
        scored = [
            Match(product, round(scores.get(product.sku, 0.0) + _MEANING * held[product.sku], 4))
            for product in self._products
            if product.sku in scores or held[product.sku] >= _MOST_OF_IT
        ]
        return sorted(scored, key=lambda match: -match.score)

    def _ranked(self, asked: tuple[str, ...], languages: set[str], limit: int, slips: bool = True) -> list[Match]:
        scores: dict[int, float] = defaultdict(float)
        meant: set[str] = set()
        rarities: list[float] = []
        for term in asked:
            held = self._held(term, languages)
            factor = 1.0
            spelt = {term}
            if not held and slips:
                spelt = self._misspelt(term)
                held = _merged(self._held(other, languages) for other in spelt)
                factor = _MISSPELT
            if not held:
                continue
            rarity = math.log(1 + len(self._products) / (1 + len(held)))
            rarities.append(rarity)
            meant |= spelt
            for at, weight in held.items():
                scores[at] += rarity * weight * factor
        if not scores:
            return []
        # A word found nowhere counts as one of middling weight: what it means to the buyer is not known.
        whole = sum(rarities) * len(asked) / len(rarities)
        floor = max(_LEAST_SCORE, _NEAR_BEST * max(scores.values()) / whole)
        found = [(at, score / whole) for at, score in scores.items() if score / whole >= floor]
        found.sort(key=lambda pair: (-pair[1], pair[0]))
        # Whole names are looked at among the likeliest only: a common word may be in every product.
        named = [(at, score + self._name_bonus(at, meant, languages)) for at, score in found[: max(200, limit)]]
        named.sort(key=lambda pair: (-round(pair[1], 9), pair[0]))
        return [Match(self._products[at], round(score, 4)) for at, score in named[:limit]]

    def _held(self, term: str, languages: set[str]) -> dict[int, float]:
        parts = [self._postings[language].get(term, {}) for language in languages if language in self._postings]
        return _merged(part for part in parts if part)

    def _misspelt(self, term: str) -> set[str]:
        """Words one slip away: a letter more, less, other or two swapped."""
        if len(term) < 4 or term.isdigit():
            return set()
        candidates = {word for key in _shortened(term) for word in self._near.get(key, ())}
        return {word for word in candidates if SequenceMatcher(None, term, word).ratio() >= _ALIKE}

    def _name_bonus(self, at: int, meant: set[str], languages: set[str]) -> float:
        for language, name in self._names[at]:
            if language in languages and name <= meant:
                return _WHOLE_NAME
        return 0.0


def search(catalogue: Catalogue, words: str, language: str, limit: int = 3) -> list[Match]:
    """One search of a catalogue; who asks often keeps a `SearchIndex`."""
    return SearchIndex(catalogue).search(words, language, limit)


def _fields(product: Product) -> Iterator[tuple[str, str, float]]:
    """`(language, text, weight)`; language blank where the text is the seller's own or the same in all."""
    yield _OWN, product.sku, _SKU
    yield _OWN, product.name, _NAME
    for language, name in product.names.items():
        yield language, name, _NAME
    for language, aliases in product.aliases.items():
        for alias in aliases:
            yield language, alias, _NAME
    yield _OWN, product.category, _KIND
    for choices in product.options.values():
        yield from ((_OWN, choice, _TRAIT) for choice in choices)
    for name, value in product.attributes.items():
        if value.strip().casefold() == "yes":
            yield _OWN, name.replace("_", " "), _TRAIT
        elif value.strip().casefold() != "no":
            yield _OWN, value, _TRAIT
    for certificate in product.certifications or ():
        yield _OWN, certificate, _TRAIT
    for language, text in product.descriptions.items():
        yield language, text, _PROSE


def texts_of(product: Product, languages: Iterable[str]) -> Iterator[str]:
    """The product's texts in these languages; a blank one is the seller's own wording."""
    wanted = set(languages)
    return (text for language, text, _ in _fields(product) if language in wanted)


def _merged(parts: Iterable[dict[int, float]]) -> dict[int, float]:
    collected = list(parts)
    if len(collected) == 1:
        return collected[0]
    merged: dict[int, float] = {}
    for part in collected:
        for at, weight in part.items():
            if weight > merged.get(at, 0.0):
                merged[at] = weight
    return merged


def _shortened(term: str) -> set[str]:
    """The term, and the term with any one letter left out; two words sharing one of these are a slip apart."""
    return {term, *(term[:at] + term[at + 1 :] for at in range(len(term)))}


def _deletions(vocabulary: Iterable[str]) -> dict[str, tuple[str, ...]]:
    near: dict[str, list[str]] = defaultdict(list)
    for word in sorted(vocabulary):
        # A short word is one slip from too many others (`stand`, `sand`).
        if len(word) > 4 and not word.isdigit():
            for key in _shortened(word):
                near[key].append(word)
    return {key: tuple(words) for key, words in near.items()}
