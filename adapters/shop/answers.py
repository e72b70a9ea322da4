"""`answers/*.yml`: the seller's own words for what nothing else answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from adapters.shop.codes import meant
from adapters.shop.entries import Entry, read_entries
from adapters.shop.problems import Problem
from trade.shop import Answer

_QUESTION, _ANSWER = "question", "answer"


def read_answers(folder: Path, language: str, skus: Collection[str], problems: list[Problem]) -> tuple[Answer, ...]:
    """All answers in order of file name; `language` is the seller's own, `skus` (upper case) are those of the table."""
    found: list[Answer] = []
    for path in sorted(path for ending in ("*.yml", "*.yaml") for path in (folder / "answers").glob(ending)):
        entry = read_entries(path, f"answers/{path.name}", problems)
        if entry is not None:
            for number, item in enumerate(_listed(entry), 1):
                answer = _answer(item, f"answers/{path.name}#{number}", language, skus)
                if answer is not None:
                    found.append(answer)
    return tuple(found)


def _listed(entry: Entry) -> Iterator[Entry]:
    """A list of answers, a list under `answers`, or one answer alone."""
    if entry.is_mapping:
        pairs = dict(entry.pairs())
        if set(pairs) == {"answers"}:
            entry = pairs["answers"]
    yield from entry.items()


def _answer(entry: Entry, source: str, language: str, skus: Collection[str]) -> Answer | None:
    fields = entry.fields(("sku", "attribute", "valid_until"), (_QUESTION, _ANSWER))
    questions: list[str] = []
    texts: dict[str, str] = {}
    for key, found in fields.items():
        stem, _, spoken = key.partition(":")
        if stem == _QUESTION:
            variants = [variant for _, variant in found.pairs()] if found.is_mapping else [found]
            questions.extend(text for variant in variants for text in variant.texts())
        elif stem == _ANSWER and found.is_mapping and not spoken:
            texts.update(found.by_language())
        elif stem == _ANSWER:
            texts[spoken or language] = found.text()
    texts = {spoken: text for spoken, text in texts.items() if text}
    if not questions:
        entry.wrong("there is no question", "question: with one or more ways to ask it")
    if not texts:
        entry.wrong("there is no answer", "answer: with a text per language")
    sku = fields["sku"].text() if "sku" in fields else ""
    if sku and sku.upper() not in skus:
        fields["sku"].wrong(f"'{sku}' is not in the product table{meant(sku, skus)}", "an SKU of the product table")
    until = fields["valid_until"].text() if "valid_until" in fields else ""
    if until:
        try:
            until = date.fromisoformat(until).isoformat()
        except ValueError:
            fields["valid_until"].wrong(f"'{until}' is no date", "a date such as 2027-12-31")
    if not questions or not texts:
        return None
    attribute = fields["attribute"].text() if "attribute" in fields else ""
    return Answer(tuple(dict.fromkeys(questions)), texts, source, sku, attribute, until)
