"""Words and figures of the demo pages, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import format_currency, format_decimal

from channels.wording import wording_of
from locales import formats
from locales.texts import Texts
from trade.money import Money


@lru_cache(maxsize=1)
def _replies() -> Texts:
    return Texts("replies.ftl")


@dataclass(frozen=True, slots=True)
class PageWords:
    """The page's words and figures in one language."""

    language: str
    words: Mapping[str, str]
    units: Mapping[str, Mapping[str, str]]
    attributes: Mapping[str, str]
    codes: Mapping[str, str]

    @classmethod
    def of(cls, language: str) -> PageWords:
        """The words of one of the languages that the pages are written in."""
        wording = wording_of(language)
        return cls(language, wording["page"], wording["units"], wording["attributes"], wording["codes"])

    @property
    def locale(self) -> Locale:
        """The CLDR locale that figures are written by."""
        return formats.locale_of(self.language)

    def say(self, key: str, **values: str) -> str:
        """The wording `key` with its places filled."""
        return self.words[key].format(**values)

    def money(self, money: Money) -> str:
        """A unit price finer than the currency's digits keeps them."""
        amount = Decimal(money.card()["amount"])
        return format_currency(amount, money.currency, locale=self.locale, decimal_quantization=False)

    def number(self, value: int) -> str:
        """A figure with the language's own grouping."""
        return format_decimal(value, locale=self.locale)

    def count(self, value: int, unit: str) -> str:
        """`500 pairs`."""
        return f"{self.number(value)} {self.unit(unit, value)}"

    def days(self, least: int, most: int) -> str:
        """`5 to 7 days`, as the assistant says it."""
        say = lambda key, args: _replies().say(self.language, key, args)  # noqa: E731
        return formats.spoken({"days": [least, most]}, self.language, say, str)

    def unit(self, unit: str, value: int = 1) -> str:
        """The unit in the plural form that `value` asks for; a unit without words stands as it is."""
        forms = self.units.get(unit, {})
        return forms.get(self.locale.plural_form(value)) or forms.get("other") or unit

    def attribute(self, name: str) -> str:
        """The label of a product attribute."""
        return self.attributes.get(name) or name.replace("_", " ").capitalize()

    def country(self, code: str) -> str:
        """The name of an ISO 3166-1 country."""
        return str(self.locale.territories.get(code, code))
