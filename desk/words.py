"""Everything the pages say, in one language: the desk's own texts, and figures as that language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel.dates import format_skeleton, format_time
from babel.numbers import format_percent

from channels.wording import wording_of
from locales import formats
from locales.sentences import Sentences
from locales.texts import MissingText, Texts, chain, direction
from trade.shop import Shop


@lru_cache(maxsize=1)
def _pages() -> Texts:
    return Texts("desk.ftl")


@lru_cache(maxsize=1)
def _replies() -> Texts:
    return Texts("replies.ftl")


def spoken_languages() -> tuple[str, ...]:
    """The languages the pages are written in."""
    return _pages().languages


class Words:
    """The words of one language on the clock of `zone`. `words["key"]`, and so `{{ words.key }}`, is a text."""

    def __init__(self, language: str, zone: tzinfo) -> None:
        self.language = next(one for one in chain(language) if one in spoken_languages())
        self.direction = direction(self.language)
        self._zone = zone

    def __getitem__(self, key: str) -> str:
        return self.say(key)

    def say(self, key: str, **values: Any) -> str:
        """The text `key`; raises `MissingText`."""
        return _pages().say(self.language, key, values)

    def name(self, kind: str, code: str) -> str:
        """What the code is called (`grade_hot`), the code itself in plain words where nobody has named it."""
        try:
            return self.say(f"{kind}_{code}".replace("-", "_"))
        except MissingText:
            return code.replace("_", " ").capitalize()

    def money(self, amount: Mapping[str, str] | None) -> str:
        """`$27,500.00`, blank for none."""
        return formats.money(amount, self.language) if amount else ""

    def number(self, value: Any) -> str:
        """With the language's grouping."""
        return formats.spoken({"number": str(value)}, self.language, self._reply, str)

    def percent(self, value: Any) -> str:
        """`30%` for 30."""
        locale = formats.locale_of(self.language)
        return str(format_percent(Decimal(str(value)) / 100, locale=locale, decimal_quantization=False)).strip(
            "\u200e\u200f"
        )

    def charge(self, name: str) -> str:
        """What a charge of an order is for; raises `MissingText` where nobody has named it."""
        return self._reply(f"charge_{name}", {})

    def stated(self, value: str) -> str:
        """A seller's or buyer's value with its everyday words in this language."""
        return formats.stated(value, self.language)

    def count(self, value: int, unit: str) -> str:
        """`500 pairs`."""
        try:
            return formats.spoken({"count": int(value), "unit": unit}, self.language, self._reply, str)
        except MissingText:
            return f"{self.number(value)} {unit}"

    def days(self, low: int, high: int) -> str:
        """`5 to 7 days`."""
        return formats.spoken({"days": [low, high]}, self.language, self._reply, str)

    def day(self, value: str) -> str:
        """A day, or a period of two days."""
        return " – ".join(formats.day(part, self.language) for part in value.split("/")) if value else ""

    def moment(self, value: str) -> str:
        """A day and a time on the seller's clock."""
        at = datetime.fromisoformat(value).astimezone(self._zone) if value else None
        return formats.moment(at.isoformat(), self.language) if at else ""

    def local_day(self, value: str) -> str:
        """The ISO date of a moment on the seller's calendar."""
        return datetime.fromisoformat(value).astimezone(self._zone).date().isoformat()

    def clock(self, value: str, now: datetime) -> str:
        """Only the time when it is of the same day, else only the day; the seller's clock."""
        at = datetime.fromisoformat(value).astimezone(self._zone)
        locale = formats.locale_of(self.language)
        if at.date() == now.astimezone(self._zone).date():
            return str(format_time(at, "short", locale=locale))
        return str(format_skeleton("MMMd", at, locale=locale))

    def own_moment(self, value: str) -> str:
        """A day and a time on the clock that the value carries."""
        return formats.moment(value, self.language) if value else ""

    def country(self, code: str) -> str:
        """`Germany`."""
        return formats.country(code, self.language) if code else ""

    def tongue(self, code: str) -> str:
        """The name of a language in this one, blank for none."""
        locale = formats.locale_of(self.language)
        return str(locale.languages.get(code.replace("-", "_")) or code) if code else ""

    def reply(self, response: str, values: Mapping[str, Any], shop: Shop) -> str:
        """What the assistant said, said again in this language; raises where that cannot be."""
        return _sentences().say(response, self.language, values, shop)

    def card_word(self, key: str) -> str:
        """A label of the chat's cards."""
        return self._card_words("chat").get(key, key)

    def code(self, code: str) -> str:
        """A code on a card (`sea_lcl`, `yes`), in words where there are any."""
        return self._card_words("codes").get(code, code)

    def attribute(self, name: str) -> str:
        """The label of a product attribute."""
        return self._card_words("attributes").get(name) or name.replace("_", " ").capitalize()

    def _card_words(self, part: str) -> Mapping[str, str]:
        try:
            found: Mapping[str, str] = wording_of(self.language)[part]
        except LookupError:
            found = wording_of("en")[part]
        return found

    def _reply(self, key: str, args: Mapping[str, Any]) -> str:
        return _replies().say(self.language, key, args)


def to_buyer(key: str, language: str, values: Mapping[str, Any], shop: Shop) -> str:
    """A reply's text in the buyer's language."""
    return _sentences().say(key, language, values, shop)


@lru_cache(maxsize=1)
def _sentences() -> Sentences:
    return Sentences(_replies())
