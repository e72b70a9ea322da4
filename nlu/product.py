"""Which product of the shop is meant: by SKU, link, name or alias in any language, misspelt or not, or as "it" on its page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz, process

from locales.folding import SINGLE, words
from locales.languages import base
from locales.phrases import ENDINGS, Phrasebook
from locales.terms import terms
from nlu.reading import Found, Reading
from trade.shop import Shop

LIKE_ENOUGH = 86.0
"""Of 100: how alike a misspelt name must be."""
_LATIN_NAME = 7
_SINGLE = re.compile(f"[{SINGLE}]")


@dataclass(slots=True)
class ProductIndex:
    """The shop's products by every name; built once for each version of the shop."""

    version: str
    names: Phrasebook[str]
    inflected: dict[str, Phrasebook[str]] = field(default_factory=dict)
    """By language, the names that may bear its endings."""
    spelled: dict[int, dict[str, str]] = field(default_factory=dict)
    """Folded names by their number of words, for misspellings; a name of two products is left out."""
    skus: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    pattern: re.Pattern[str] = re.compile("(?!)")

    @classmethod
    def of(cls, shop: Shop) -> ProductIndex:
        entries: list[tuple[str, str]] = []
        own: dict[str, list[tuple[str, str]]] = {}
        skus: dict[str, str] = {}
        links: dict[str, str] = {}
        for product in shop.catalogue:
            forms = [
                product.name,
                *product.names.values(),
                *(a for aliases in product.aliases.values() for a in aliases),
            ]
            entries += [(form, product.sku) for form in dict.fromkeys(forms) if form]
            for language, named in [
                *product.names.items(),
                *((x, a) for x, all_ in product.aliases.items() for a in all_),
            ]:
                own.setdefault(language, []).append((named, product.sku))
            skus[_bare(product.sku)] = product.sku
            if product.url:
                links[
                    product.url.split("//")[-1].partition("/")[2].strip("/").lower() or product.url.strip("/").lower()
                ] = product.sku
        inflected = {language: Phrasebook(language, named) for language, named in own.items() if language in ENDINGS}
        index = cls(shop.version, Phrasebook("", entries), inflected, skus=skus, links=links)
        index._spell(entries)
        if skus:
            bodies = sorted((re.escape(sku) for sku in skus.values()), key=len, reverse=True)
            loose = [body.replace(r"\-", r"[-_ ]?") for body in bodies]
            index.pattern = re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(loose)})(?![A-Za-z0-9])", re.IGNORECASE)
        return index

    def _spell(self, entries: list[tuple[str, str]]) -> None:
        owners: dict[str, set[str]] = {}
        for form, sku in entries:
            owners.setdefault(" ".join(word.text for word in words(form)), set()).add(sku)
        for name, found in owners.items():
            if len(found) == 1 and len(name) >= _LATIN_NAME and not _SINGLE.search(name):
                self.spelled.setdefault(name.count(" ") + 1, {})[name] = next(iter(found))


def _bare(sku: str) -> str:
    return re.sub(r"[-_ ]", "", sku).upper()


@lru_cache(maxsize=32)
def _demonstratives(language: str) -> Phrasebook[str]:
    return Phrasebook(language, [(form, form) for form in terms(language).demonstratives], inflected=False)


def find(reading: Reading, index: ProductIndex) -> list[Found]:
    """The products named; when none is, "it" on a product's page is that product."""
    return _by_code(reading, index) or _by_name(reading, index) or _misspelt(reading, index) or _by_page(reading, index)


def _by_code(reading: Reading, index: ProductIndex) -> list[Found]:
    found: dict[str, Found] = {}
    for match in re.finditer(r"(?:https?://|www\.|/)\S+", reading.text):
        path = match.group().split("?")[0].split("#")[0].rstrip(".,;:!)").rstrip("/").lower()
        for tail, sku in index.links.items():
            if path.endswith(f"/{tail}"):
                found.setdefault(sku, Found("product", sku, match.start(), match.start() + len(path)))
    for match in index.pattern.finditer(reading.text):
        sku = index.skus[_bare(match.group())]
        found.setdefault(sku, Found("product", sku, match.start(), match.end()))
    return list(found.values())


def _by_name(reading: Reading, index: ProductIndex) -> list[Found]:
    """The longest names; a name that several products bear says nothing."""
    found: dict[str, Found] = {}
    matches = index.names.find(reading.words)
    bare = index.inflected.get(base(reading.language))
    matches = matches or (bare.find(reading.words) if bare is not None else [])
    at = 0
    for match in matches:
        if match.first < at:
            continue
        bearers = {other.value for other in matches if other.first == match.first and other.last == match.last}
        at = match.last
        if len(bearers) == 1:
            found.setdefault(match.value, Found("product", match.value, match.start, match.end))
    return list(found.values())


def _misspelt(reading: Reading, index: ProductIndex) -> list[Found]:
    best: tuple[float, str, int, int] | None = None
    for count, names in index.spelled.items():
        for first in range(len(reading.words) - count + 1):
            window = reading.words[first : first + count]
            said = " ".join(word.text for word in window)
            if len(said) < _LATIN_NAME - 1:
                continue
            hit = process.extractOne(said, names.keys(), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH)
            if hit is not None and _each_alike(said, hit[0]) and (best is None or hit[1] * count > best[0]):
                best = (hit[1] * count, names[hit[0]], window[0].start, window[-1].end)
    return [] if best is None else [Found("product", best[1], best[2], best[3])]


def _each_alike(said: str, name: str) -> bool:
    """Every word resembles its partner: "red slippers" is no misspelling of "bed slippers"."""
    pairs = list(zip(said.split(), name.split(), strict=False))
    return all(left == right or (len(right) > 4 and fuzz.ratio(left, right) >= 75) for left, right in pairs)


def _by_page(reading: Reading, index: ProductIndex) -> list[Found]:
    """The product of the page, when it is spoken of as "it"."""
    sku = index.skus.get(_bare(reading.page_sku)) if reading.page_sku else None
    if sku is None:
        return []
    for language in dict.fromkeys((base(reading.language), *reading.languages)):
        for match in _demonstratives(language).longest(reading.words):
            return [Found("product", sku, match.start, match.end)]
    return []
