"""A YAML file as entries that know where they stand, so that every error can say its row and column.

Scalars are taken as written, never as YAML 1.1 guesses them: `NO` is Norway and `08:30` is a time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import yaml

from adapters.shop.codes import TEXT_LANGUAGES, currencies, meant
from adapters.shop.problems import Problem
from adapters.shop.tables import decode
from trade.errors import TradeError, decimal_of
from trade.money import Money

YES = frozenset({"on", "yes", "true"})
NO = frozenset({"off", "no", "false"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a YAML file. `key` is its dotted path; what is wrong with it is added to `problems`."""

    file: str
    key: str
    node: yaml.Node
    problems: list[Problem]

    def wrong(self, wrong: str, expected: str) -> None:
        """Adds a problem at this entry's row and column."""
        mark = self.node.start_mark
        subject = f"{self.key}: {wrong}" if self.key else wrong
        self.problems.append(Problem(self.file, mark.line + 1, str(mark.column + 1), subject, expected))

    @property
    def is_mapping(self) -> bool:
        """Whether it is a set of keys."""
        return isinstance(self.node, yaml.MappingNode)

    @property
    def is_blank(self) -> bool:
        """Written with no value at all, which is *not stated*."""
        node = self.node
        return isinstance(node, yaml.ScalarNode) and node.style is None and node.value in ("", "~", "null")

    def pairs(self) -> Iterator[tuple[str, Entry]]:
        """Every key with its value; a key written twice is a problem, and the first one counts."""
        if not isinstance(self.node, yaml.MappingNode):
            if not self.is_blank:
                self.wrong("is no set of keys", "'key: value' lines below it")
            return
        seen: set[str] = set()
        for key_node, value_node in self.node.value:
            name = str(key_node.value).strip() if isinstance(key_node, yaml.ScalarNode) else "?"
            at_key = Entry(self.file, self.key, key_node, self.problems)
            if name in seen:
                at_key.wrong(f"the key '{name}' stands twice", "each key once")
                continue
            seen.add(name)
            yield name, Entry(self.file, f"{self.key}.{name}" if self.key else name, value_node, self.problems)

    def fields(self, known: Collection[str], spoken: Collection[str] = ()) -> dict[str, Entry]:
        """The stated values of the `known` keys; `spoken` keys may also carry a language (`name:zh`)."""
        found: dict[str, Entry] = {}
        for name, entry in self.pairs():
            stem, _, language = name.partition(":")
            if name in known or name in spoken:
                if not entry.is_blank:
                    found[name] = entry
            elif language and stem in spoken:
                language = language.strip()
                if language not in TEXT_LANGUAGES:
                    entry.wrong(f"'{language}' is no language served{meant(language, TEXT_LANGUAGES)}", _LANGUAGE)
                elif not entry.is_blank:
                    found[f"{stem}:{language}"] = entry
            else:
                choices = [*known, *spoken]
                entry.wrong(f"unknown key{meant(name, choices)}", f"one of: {', '.join(sorted(choices))}")
        return found

    def items(self) -> list[Entry]:
        """The items of a list; one value alone is a list of one."""
        if not isinstance(self.node, yaml.SequenceNode):
            return [] if self.is_blank else [self]
        return [replace(self, node=node, key=f"{self.key}[{at}]") for at, node in enumerate(self.node.value, 1)]

    def text(self) -> str:
        """As written, without outer blanks."""
        if not isinstance(self.node, yaml.ScalarNode):
            self.wrong("is no text", "one text on the key's line")
            return ""
        return str(self.node.value).strip()

    def texts(self) -> tuple[str, ...]:
        """The texts of a list, or of one value."""
        return tuple(text for item in self.items() if (text := item.text()))

    def by_language(self) -> dict[str, str]:
        """Texts below language codes."""
        found: dict[str, str] = {}
        for language, entry in self.pairs():
            if language not in TEXT_LANGUAGES:
                entry.wrong(f"'{language}' is no language served{meant(language, TEXT_LANGUAGES)}", _LANGUAGE)
            elif not entry.is_blank:
                found[language] = entry.text()
        return found

    def choice(self, choices: Collection[str]) -> str:
        """One of `choices`, else blank."""
        text = self.text()
        if text in choices:
            return text
        self.wrong(f"'{text}' is unknown{meant(text, choices)}", f"one of: {', '.join(choices)}")
        return ""

    def number(self, low: Decimal = Decimal(0), high: Decimal | None = None) -> Decimal | None:
        """A decimal number between `low` and `high`."""
        expected = f"a number from {low} to {high}" if high is not None else f"a number from {low} on"
        text = self.text()
        try:
            value = decimal_of(text)
        except TradeError:
            self.wrong(f"'{text}' is no number", expected)
            return None
        if value < low or (high is not None and value > high):
            self.wrong(f"{text} is out of range", expected)
            return None
        return value

    def whole(self, low: int = 0) -> int | None:
        """A whole number of at least `low`."""
        text = self.text()
        if not (text.isascii() and text.isdigit() and len(text) < 12) or int(text) < low:
            self.wrong(f"'{text}' is no whole number", f"a whole number from {low} on")
            return None
        return int(text)

    def money(self, currency: str) -> Money | None:
        """An amount; without a currency of its own it is in `currency`."""
        text = self.text()
        try:
            money = Money.read(text, currency)
        except TradeError:
            self.wrong(f"'{text}' is no amount", f"an amount such as 10000 or 10000 {currency}")
            return None
        if money.amount < 0 or money.currency not in currencies():
            self.wrong(f"'{text}' is no amount of a known currency", f"an amount such as 10000 {currency}")
            return None
        return money

    def switch(self) -> bool:
        """`on` or `off`, `yes` or `no`."""
        text = self.text().casefold()
        if text not in YES | NO:
            self.wrong(f"'{text}' is neither on nor off", "on or off")
        return text in YES


_LANGUAGE = f"one of: {' '.join(TEXT_LANGUAGES)}"


def read_entries(path: Path, name: str, problems: list[Problem]) -> Entry | None:
    """The whole of a YAML file, or `None` with a problem added. Aliases are refused: with them a small file can bomb."""

    def wrong(mark: yaml.Mark | None, wrong: str, expected: str) -> None:
        row, column = (mark.line + 1, str(mark.column + 1)) if mark else (0, "")
        problems.append(Problem(name, row, column, wrong, expected))

    text = decode(path, name, problems)
    if text is None:
        return None
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if isinstance(token, yaml.AliasToken | yaml.TagToken):
                wrong(token.start_mark, "YAML aliases and tags are not read", "quotes around what begins with * or !")
                return None
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        wrong(
            error.problem_mark or error.context_mark,
            f"not YAML: {error.problem}",
            "'key: value' with even spaces, and quotes around texts with signs in them",
        )
        return None
    except (yaml.YAMLError, RecursionError) as error:
        wrong(None, f"not YAML: {str(error).splitlines()[0]}", "a plain YAML text")
        return None
    if node is None:
        wrong(None, "the file is empty", "'key: value' lines")
        return None
    return Entry(name, "", node, problems)
