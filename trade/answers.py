"""The seller's own answers: found by what the question is about, or by how close its words are to one foreseen."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from difflib import SequenceMatcher

from trade.facts import attribute_name
from trade.incoterms import HOLDS
from trade.shop import Answer, Shop
from trade.words import sentences, terms

_CLOSE = 0.6
"""The least agreement of a question with a foreseen one; below, it is another question."""
SURE = 0.8
"""What is put forward for a yes is not met by an answer to something near."""
_ALIKE = 0.82
_ABOUT = 2.0
"""An answer filed under the very attribute asked for needs no likeness of words."""
_OWN_PRODUCT = 0.05
_PERSONAL = frozenset({"target_price", "price", "privacy", "product", "problem"})
_PASSING = timedelta(days=7)


def find_answer(
    shop: Shop,
    words: str,
    language: str,
    at: datetime,
    sku: str = "",
    attribute: str = "",
    spelling: Callable[[str], str] = str,
    least: float = _CLOSE,
) -> tuple[str, Answer] | None:
    """The text in the buyer's language (else English, else the seller's own) and the answer it is from, or `None`.

    An answer about one product answers only for that product and is taken before a general one. An answer that has
    run out, by the seller's calendar, is never given. `spelling` brings both sides to one way of writing, as in `SearchIndex`;
    `least` is the agreement of words that is asked for.
    """
    today = at.astimezone(shop.hours.zone).date().isoformat()
    open_answers = [
        answer
        for answer in shop.answers
        if answer.texts
        and _speaks_of(answer, sku, attribute)
        and not (answer.valid_until and answer.valid_until < today)
    ]
    rarity = _rarity([_foreseen(answer, spelling) for answer in shop.answers])
    asked = [terms(spelling(part)) for part in (words, *sentences(words))]
    # A word that no foreseen question holds counts little, unless only the very same question will do.
    unseen = max(rarity.values(), default=0.0) if least >= SURE else math.log(2)
    best: Answer | None = None
    best_score = least
    for answer in open_answers:
        score = max(
            (_agreement(part, question, rarity, unseen) for part in asked for question in _foreseen(answer, spelling)),
            default=0.0,
        )
        if attribute and answer.attribute:
            score += _ABOUT
        if answer.sku and score:
            score += _OWN_PRODUCT
        if score > best_score or (best is None and score == best_score):
            best, best_score = answer, score
    return (_text(best, language, shop.language), best) if best else None


def spoken_in(answer: Answer, text: str, seller_language: str) -> str:
    """The language of one of an answer's texts."""
    return next((key for key, own in answer.texts.items() if own == text and key), seller_language)


def holds_for_everyone(attribute: str) -> bool:
    """Whether a person's answer to one buyer is an answer to the next: not what was agreed with one, nor what hangs on
    one buyer's quantity or place.

    >>> [holds_for_everyone(name) for name in ("vegan", "target_price", "freight_DE", "DDP duty", "")]
    [True, False, False, False, False]
    """
    first = attribute.split(" ")[0].split("_")[0]
    return bool(attribute) and attribute not in _PERSONAL and first not in ("freight", *HOLDS)


def is_stale(attribute: str, answered_at: str, at: datetime) -> bool:
    """Whether an answer is too old to be given again: what is in stock changes, a material does not."""
    return attribute.split(" ")[0] == "stock" and at - datetime.fromisoformat(answered_at) > _PASSING


def _speaks_of(answer: Answer, sku: str, attribute: str) -> bool:
    if answer.sku and answer.sku.upper() != sku.upper():
        return False
    if attribute and answer.attribute:
        return attribute_name(answer.attribute) == attribute_name(attribute)
    return True


def _foreseen(answer: Answer, spelling: Callable[[str], str]) -> list[tuple[str, ...]]:
    return [terms(spelling(question)) for question in answer.questions]


def _rarity(foreseen: Sequence[Sequence[Sequence[str]]]) -> dict[str, float]:
    """What a term tells: one that stands in every foreseen question tells little."""
    seen = Counter(term for questions in foreseen for term in {t for question in questions for t in question})
    return {term: math.log(1 + len(foreseen) / count) for term, count in seen.items()}


def _agreement(asked: Sequence[str], foreseen: Sequence[str], rarity: dict[str, float], unseen: float) -> float:
    """From 0 to 1: shared weight against all weight on both sides, so a long question is not met by one word."""
    if not asked or not foreseen:
        return 0.0
    pairs = dict(_pairs(set(asked), set(foreseen)))
    shared = sum(rarity[term] for term in pairs.values())
    ours = sum(rarity.get(pairs.get(term, term), unseen) for term in set(asked))
    theirs = sum(rarity[term] for term in set(foreseen))
    return 2 * shared / (ours + theirs)


def _pairs(asked: set[str], foreseen: set[str]) -> Iterator[tuple[str, str]]:
    """Each asked term with the foreseen one it is, or is a slip or an ending away from."""
    left = sorted(foreseen - asked)
    for term in sorted(asked):
        if term in foreseen:
            yield term, term
        else:
            other = next((word for word in left if _same_word(term, word)), None)
            if other is not None:
                left.remove(other)
                yield term, other


def _same_word(one: str, other: str) -> bool:
    """The same word with a slip or another ending. A word's beginning is nearly always right: that is looked at first."""
    if one[0] != other[0] or min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 3:
        return False
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _text(answer: Answer, language: str, seller_language: str) -> str:
    for key in (language, language.split("-")[0], "en", seller_language, ""):
        if answer.texts.get(key):
            return answer.texts[key]
    return next(iter(answer.texts.values()))
