"""Fluent texts by language: one file name, a folder per language, English where a language lacks a text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message

FOLDER = Path(__file__).resolve().parent
RIGHT_TO_LEFT = frozenset({"ar"})


class MissingText(LookupError):
    """No language, not even English, has this text."""


class BrokenText(ValueError):
    """The text stands but does not resolve: `problems` says why (an unknown variable, say)."""


def direction(language: str) -> str:
    """`rtl` or `ltr`, as HTML's `dir` wants it."""
    return "rtl" if language.split("-")[0] in RIGHT_TO_LEFT else "ltr"


def chain(language: str) -> tuple[str, ...]:
    """Where a text is looked for, in order.

    >>> chain("zh-Hant")
    ('zh-Hant', 'zh', 'en')
    """
    base = language.split("-")[0]
    return tuple(dict.fromkeys((language, base, "en")))


class Texts:
    """All languages of one file (`replies.ftl`, `desk.ftl`), each parsed when it is first spoken."""

    def __init__(self, file: str, folder: Path = FOLDER) -> None:
        self._paths = {path.parent.name: path for path in sorted(folder.glob(f"*/{file}"))}
        self._bundles: dict[str, FluentBundle] = {}
        self._sources: dict[str, dict[str, str]] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._paths)

    def sources(self, language: str) -> Mapping[str, str]:
        """Each text of `language` as it is written, by its id; for checks and for Rasa's domain."""
        self._bundle(language)
        return self._sources.get(language, {})

    def _bundle(self, language: str) -> FluentBundle | None:
        """Raises `BrokenText` for a file that does not parse."""
        path = self._paths.get(language)
        if path is not None and language not in self._bundles:
            source = path.read_text(encoding="utf-8")
            resource = FluentResource(source)
            self._sources[language] = _messages(resource, source, path)
            bundle = FluentBundle([language], use_isolating=False)
            bundle.add_resource(resource)
            # Last, so that another thread finds either all or nothing.
            self._bundles[language] = bundle
        return self._bundles.get(language)

    def has(self, key: str) -> bool:
        bundle = self._bundle("en")
        return bundle is not None and bool(bundle.has_message(key))

    def say(self, language: str, key: str, args: Mapping[str, Any] | None = None) -> str:
        """The text in `language` or the nearest it has; raises `MissingText`, or `BrokenText` for an unresolved variable."""
        for tried in chain(language):
            bundle = self._bundle(tried)
            if bundle is None or not bundle.has_message(key):
                continue
            pattern = bundle.get_message(key).value
            if pattern is None:
                continue
            text, problems = bundle.format_pattern(pattern, dict(args or {}))
            if problems:
                raise BrokenText(f"{tried}/{key}: {'; '.join(str(problem) for problem in problems)}")
            return str(text)
        raise MissingText(key)


def _messages(resource: FluentResource, source: str, path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in resource.body:
        if isinstance(entry, Junk):
            row = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
            raise BrokenText(f"{path.parent.name}/{path.name}:{row}: not a Fluent message")
        if isinstance(entry, Message) and entry.value is not None and entry.value.span is not None:
            if entry.id.name in found:
                raise BrokenText(f"{path.parent.name}/{path.name}: {entry.id.name} stands twice")
            found[entry.id.name] = source[entry.value.span.start : entry.value.span.end]
    return found
