"""What the shop states about a question, attribute by attribute: the fact, which of the asked values it holds, or nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from trade.catalogue import Product
from trade.errors import NotStated
from trade.facts import Fact, attribute_name, fact, stated_facts
from trade.measured import Measure, measures
from trade.question import AskedValue, Question, is_letter_size
from trade.words import fold, terms

Forms = Mapping[str, Sequence[str]]
"""A value of the vocabulary (`wool`) and every way sellers write it."""
NOTHING: Forms = MappingProxyType({})

_ANSWERS_FOR = {
    "care": ("machine_washable", "washable"),
    "washable": ("machine_washable", "care"),
    "machine_washable": ("washable", "care"),
}
"""Attributes that answer for another where that one is blank."""
_NO_VALUES = frozenset(
    {"price", "moq", "lead_time", "stock", "certification", "customization", "hs_code", "origin", "packing"}
)
"""Facts in which a value named in a question is not looked for."""
_MEASURED = frozenset({"thickness", "weight", "dimensions", "size", "capacity", "power"})
_PART = re.compile(r"\s*[,;]\s*")


@dataclass(frozen=True, slots=True)
class Finding:
    """`fact` is `None` where the shop is silent. `held` are the stated parts that hold a value asked for, `lacking` the
    buyer's words for values that the fact does not hold."""

    attribute: str
    fact: Fact | None
    held: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


@dataclass(slots=True)
class _Search:
    """One question put to one product."""

    product: Product
    forms: Forms
    facts: list[Fact]
    held: dict[str, list[str]] = field(default_factory=dict)
    lacking: dict[str, list[str]] = field(default_factory=dict)
    topics: dict[str, Fact | None] = field(default_factory=dict)

    def topic(self, attribute: str) -> None:
        name = attribute_name(attribute)
        if name not in self.topics:
            self.topics[name] = stated(self.product, name)

    def value(self, value: AskedValue) -> None:
        home = attribute_name(value.attribute)
        order = sorted(self.facts, key=lambda one: (one.attribute not in self.topics, one.attribute != home))
        for one in order:
            holds = tuple(part for part in _PART.split(one.value) if self._says(part, value))
            if holds and (not value.exact or one.attribute == home):
                self._note(one, holds)
                return
        self._miss(home, value.words)

    def measure(self, figure: Measure) -> bool:
        """Whether the figure belongs to something that is stated at all."""
        if not figure.unit and not {"size", "age"} & set(self.topics):
            return True
        order = sorted(self.facts, key=lambda one: one.attribute not in self.topics)
        alike = [one for one in order if figure.unit in {each.unit for each in measures(one.value)} or not figure.unit]
        if not figure.unit:
            alike = [one for one in alike if one.attribute in ("size", "age")]
        for one in alike:
            holds = tuple(part for part in _PART.split(one.value) if figure.is_in(part))
            if holds:
                self._note(one, holds)
                return True
        asked = [one for one in alike if one.attribute in self.topics] or ([] if self.topics else alike[:1])
        if asked:
            self._miss(asked[0].attribute, figure.words)
        elif not figure.unit and "size" in self.topics:
            self._miss("size", figure.words)
        return bool(asked)

    def words(self, rest: Sequence[str]) -> tuple[str, ...]:
        """Sizes and choices named plainly are settled; what is left is given back."""
        left = []
        for word in rest:
            choices = [one for one in self.facts if one.source.endswith("/options")]
            holder = next(
                (one for one in choices if fold(word) in {fold(part) for part in _PART.split(one.value)}), None
            )
            if holder is not None:
                self._note(holder, (next(part for part in _PART.split(holder.value) if fold(part) == fold(word)),))
            elif is_letter_size(word) and any(one.attribute == "size" for one in choices):
                self._miss("size", word)
            else:
                left.append(word)
        return tuple(left)

    def _says(self, part: str, value: AskedValue) -> bool:
        have = terms(part)
        named = [value.value] if value.exact else [value.value, *self.forms.get(value.value, ())]
        return any((wanted := terms(form)) and _in_order(wanted, have) for form in named)

    def _note(self, one: Fact, parts: Collection[str]) -> None:
        self.topics[one.attribute] = one
        self.held.setdefault(one.attribute, []).extend(parts)

    def _miss(self, attribute: str, words: str) -> None:
        self.topic(attribute)
        self.lacking.setdefault(attribute, []).append(words)


def find(
    product: Product, asked: Question, understood: Sequence[str] = (), forms: Forms = NOTHING
) -> tuple[list[Finding], tuple[str, ...]]:
    """The findings in the order asked, and the buyer's telling words that nothing of what is stated covers."""
    search = _Search(product, forms, [one for one in stated_facts(product) if one.attribute not in _NO_VALUES])
    for topic in asked.topics:
        search.topic(topic)
    for name in understood:
        if attribute_name(name) not in asked.overruled:
            search.topic(name)
    for value in asked.values:
        search.value(value)
    homeless = [figure.words for figure in asked.measures if not search.measure(figure)]
    rest = search.words(asked.rest)
    found = [
        Finding(name, one, _once(search.held.get(name, ())), _once(search.lacking.get(name, ())) if one else ())
        for name, one in search.topics.items()
    ]
    if len(asked.measures) > len(homeless) and any(one.held for one in found):
        # "Is the sole 12 mm thick?" is answered by the sole; a thickness of its own is not wanted.
        found = [one for one in found if one.fact is not None or one.attribute not in _MEASURED]
    return found, _uncovered((*homeless, *rest), product, found)


def stated(product: Product, attribute: str) -> Fact | None:
    """The fact, or one of its kin that answers the same question; `None` where the shop is silent."""
    for name in (attribute, *_ANSWERS_FOR.get(attribute_name(attribute), ())):
        try:
            return fact(product, name)
        except NotStated:
            continue
    return None


def described(product: Product, words: Sequence[str], languages: Sequence[str]) -> tuple[str, str] | None:
    """The seller's description that speaks of every one of `words`, and its source."""
    wanted = {term for word in words for term in terms(word)}
    for language in languages:
        text = product.descriptions.get(language, "")
        have = terms(text)
        if wanted and all(any(_alike(term, other) for other in have) for term in wanted):
            return text, f"{product.source}/description:{language}"
    return None


def _uncovered(rest: Sequence[str], product: Product, found: Sequence[Finding]) -> tuple[str, ...]:
    """Words that stand in a fact told anyway, or in one of the product's names, ask nothing more."""
    if any(one.fact is not None and one.fact.value.casefold() == "no" for one in found):
        return ()
    told = [one.fact.value for one in found if one.fact] + [one.attribute.replace("_", " ") for one in found]
    known = {term for text in (*told, *_names(product)) for term in terms(text)}
    return tuple(word for word in rest if not _is_known(word, known))


def _is_known(word: str, known: Collection[str]) -> bool:
    have = terms(word)
    return bool(have) and all(any(_alike(term, other) for other in known) for term in have)


def _alike(one: str, other: str) -> bool:
    """The same word, or one with another ending."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) > 3 and long.startswith(short) and len(long) - len(short) < 4


def _names(product: Product) -> Iterator[str]:
    """What the seller calls it; its names in other languages are no words of this question."""
    yield from (product.sku, product.name, product.category, product.names.get("en", ""))


def _in_order(wanted: Sequence[str], have: Sequence[str]) -> bool:
    return any(tuple(have[at : at + len(wanted)]) == tuple(wanted) for at in range(len(have) - len(wanted) + 1))


def _once(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
