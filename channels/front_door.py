"""The front door: every buyer's request is verified, measured and cleaned here before anything else sees it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID
from zoneinfo import available_timezones

from channels.problems import Problem
from locales.languages import LANGUAGES

TEXT_LIMIT = 4_000
"""Characters of one message."""
BODY_LIMIT = 65_536
FILE_LIMIT = 10_000_000
"""Bytes."""

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{22}")
_TRADITIONAL = {"hant", "tw", "hk", "mo"}


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many in so many seconds, counted per token or per address."""

    what: str
    times: int
    seconds: int


MESSAGES_OF_A_TOKEN = Limit("messages", 90, 60)
MESSAGES_OF_AN_ADDRESS = Limit("messages-from", 3_000, 60)
CONVERSATIONS_OF_AN_ADDRESS = Limit("conversations-from", 600, 60)
FILES_OF_A_TOKEN = Limit("files", 20, 60)
READS_OF_A_TOKEN = Limit("reads", 240, 60)


def cleaned(text: str) -> str:
    """The text without what no person writes: NUL and control characters, lone surrogates, blanks around it.

    >>> cleaned(" 500\\x00 pairs\\r\\nplease ")
    '500 pairs\\nplease'
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in text if one in "\n\t" or unicodedata.category(one) not in {"Cc", "Cs"}).strip()


def language_code(tag: str) -> str:
    """The language of a browser's tag as we name it, blank for one we do not speak.

    >>> language_code("pt-BR"), language_code("zh_TW"), language_code("tlh")
    ('pt', 'zh-Hant', '')
    """
    first, *rest = re.split(r"[-_]", tag.strip().lower())
    if first == "zh" and _TRADITIONAL & set(rest) and "hans" not in rest:
        return "zh-Hant"
    return first if first in LANGUAGES else ""


def json_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a request's body."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Problem(400, "The request is not valid JSON") from None
    if not isinstance(value, dict):
        raise Problem(400, "The request must be a JSON object")
    return value


def _text(body: Mapping[str, Any], field: str, limit: int) -> str:
    value = body.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Problem(422, f"{field} must be a text", errors=[{"field": field, "expected": "text"}])
    if len(value) > limit:
        raise Problem(422, f"{field} is too long", errors=[{"field": field, "expected": f"at most {limit} characters"}])
    return cleaned(value)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a page says when a conversation begins. Whatever we do not know is blank, never an error."""

    language: str
    timezone: str
    page: str
    sku: str


def opening_of(body: Mapping[str, Any]) -> Opening:
    """The opening in a request's JSON."""
    timezone, page = _text(body, "timezone", 64), _text(body, "page", 2_000)
    return Opening(
        language=language_code(_text(body, "language", 35)),
        timezone=timezone if timezone in available_timezones() else "",
        page=page if _is_web_address(page) else "",
        sku=_text(body, "sku", 64),
    )


def _is_web_address(page: str) -> bool:
    try:
        return urlsplit(page).scheme in {"http", "https"}
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Words:
    """One message of a buyer: a text, or the opaque id of a quick reply."""

    id: str
    text: str
    payload: str


def words_of(body: Mapping[str, Any]) -> Words:
    """The message in a request's JSON."""
    name = message_id(body.get("id"))
    text, payload = _text(body, "text", TEXT_LIMIT), _text(body, "payload", 64)
    if bool(text) == bool(payload):
        raise Problem(
            422, "A message is either a text or a quick reply", errors=[{"field": "text", "expected": "text"}]
        )
    if payload and not _PAYLOAD.fullmatch(payload):
        raise Problem(422, "This choice does not exist", errors=[{"field": "payload", "expected": "a choice's id"}])
    return Words(name, text, payload)


def message_id(value: object) -> str:
    """The client's UUID, in its usual spelling."""
    try:
        if isinstance(value, str) and len(value) <= 45:
            return str(UUID(value))
    except ValueError:
        pass
    raise Problem(422, "id must be a UUID", errors=[{"field": "id", "expected": "UUID"}])
