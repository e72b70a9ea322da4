"""Sentences from `replies.ftl` in any language, their typed values put into that language's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from locales.formats import plural_of, spoken
from locales.texts import Texts
from trade.errors import NoSuchProduct
from trade.shop import Shop


class Sentences:
    """All reply texts, parsed once."""

    def __init__(self, texts: Texts | None = None) -> None:
        self._texts = texts or Texts("replies.ftl")

    def say(self, key: str, language: str, values: Mapping[str, Any], shop: Shop) -> str:
        """The text `key`. A value `{"lines": [{"text": key, "values": {…}}, …]}` becomes a line each."""

        def words(inner: str, args: Mapping[str, Any]) -> str:
            return self._texts.say(language, inner, args)

        def name_of(sku: str) -> str:
            try:
                return shop.catalogue.get(sku).name_in(language)
            except NoSuchProduct:
                return sku

        args: dict[str, Any] = {"shop": shop.name_in(language)}
        for name, value in values.items():
            if isinstance(value, Mapping) and "lines" in value:
                lines = [self.say(line["text"], language, line["values"], shop) for line in value["lines"]]
                args[name] = "\n".join(lines)
                continue
            args[name] = spoken(value, language, words, name_of)
            count = plural_of(value)
            if count is not None:
                args[f"{name}_n"] = count
        return self._texts.say(language, key, args).strip()
