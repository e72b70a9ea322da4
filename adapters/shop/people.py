"""Who stands behind the shop: people who take over, alert addresses, the privacy notice, the widget's looks."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from adapters.shop import cells
from adapters.shop.cells import WrongCell
from adapters.shop.codes import TEXT_LANGUAGES, meant
from adapters.shop.entries import Entry
from adapters.shop.opening import read_hours
from trade.hours import OpeningHours
from trade.shop import Contact

_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
_PERSON = ("name", "role", "languages", "hours", "email", "phone")


def read_contacts(entry: Entry, timezone: str) -> tuple[tuple[Contact, ...], tuple[str, ...]]:
    """The people, and the alert addresses if they stand below `contacts` too."""
    alerts: tuple[str, ...] = ()
    people = entry
    if entry.is_mapping:
        fields = dict(entry.pairs())
        if "name" not in fields:
            fields = entry.fields(("people", "alerts"))
            if "alerts" in fields:
                alerts = read_addresses(fields["alerts"])
            if "people" not in fields:
                return (), alerts
            people = fields["people"]
    return tuple(contact for item in people.items() if (contact := _contact(item, timezone)) is not None), alerts


def read_addresses(entry: Entry) -> tuple[str, ...]:
    """E-mail addresses."""
    return tuple(address for item in entry.items() if (address := _email(item)))


def _contact(entry: Entry, timezone: str) -> Contact | None:
    fields = entry.fields(_PERSON)
    if "name" not in fields:
        entry.wrong("a contact has no name", "name: …")
        return None
    languages = fields["languages"].items() if "languages" in fields else []
    for item in languages:
        if item.text() not in TEXT_LANGUAGES:
            item.wrong(
                f"'{item.text()}' is no language served{meant(item.text(), TEXT_LANGUAGES)}", " ".join(TEXT_LANGUAGES)
            )
    hours: OpeningHours | None = None
    hours_text = ""
    if "hours" in fields and fields["hours"].is_mapping:
        hours = read_hours(fields["hours"], None, timezone, range(0))
    elif "hours" in fields:
        hours_text = ", ".join(fields["hours"].texts())
    return Contact(
        name=fields["name"].text(),
        languages=tuple(item.text() for item in languages),
        email=_email(fields["email"]) if "email" in fields else "",
        role=fields["role"].text() if "role" in fields else "",
        phone=fields["phone"].text() if "phone" in fields else "",
        hours=hours,
        hours_text=hours_text,
    )


def _email(entry: Entry) -> str:
    text = entry.text()
    if not _EMAIL.fullmatch(text):
        entry.wrong(f"'{text}' is no e-mail address", "an address such as sales@example.com")
        return ""
    return text


def read_privacy(entry: Entry) -> tuple[dict[str, str], int | None]:
    """The notice by language (`""` when written once for all), and the days until data is erased."""
    fields = entry.fields(("retention_days",), ("notice",))
    notices: dict[str, str] = {}
    for name, found in fields.items():
        stem, _, language = name.partition(":")
        if stem == "notice" and found.is_mapping and not language:
            notices.update(found.by_language())
        elif stem == "notice":
            notices[language] = found.text()
    days = fields["retention_days"].whole(1) if "retention_days" in fields else None
    return notices, days


def read_web(entry: Entry) -> dict[str, object]:
    """`colour`, `logo` and `allowed_origins`; `colours` by part of the widget, its `primary` being the `colour`."""
    fields = entry.fields(("colour", "color", "colours", "colors", "logo", "allowed_origins"))
    web: dict[str, object] = {}
    for key in ("colours", "colors", "colour", "color"):
        if key not in fields:
            continue
        if fields[key].is_mapping:
            parts = {part: _colour(found) for part, found in fields[key].pairs()}
            web["colours"] = parts
            web["colour"] = parts.get("primary") or next(iter(parts.values()), "")
        else:
            web["colour"] = _colour(fields[key])
    if "logo" in fields:
        try:
            web["logo"] = cells.read_address(fields["logo"].text())
        except WrongCell as error:
            fields["logo"].wrong(error.wrong, error.expected)
    origins = fields["allowed_origins"].items() if "allowed_origins" in fields else []
    web["allowed_origins"] = tuple(origin for item in origins if (origin := _origin(item)))
    return web


def _colour(entry: Entry) -> str:
    text = entry.text()
    if not _COLOUR.fullmatch(text):
        entry.wrong(f"'{text}' is no colour", 'a colour in quotes such as "#8a4b5c"')
        return ""
    return text


def _origin(entry: Entry) -> str:
    text = entry.text().rstrip("/")
    try:
        parts = urlsplit(text)
        right = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        right = False
    if not right or text != f"{parts.scheme}://{parts.netloc}" or "@" in text or "*" in text:
        entry.wrong(f"'{text}' is no web origin", "scheme and host such as https://www.example.com")
        return ""
    return text
