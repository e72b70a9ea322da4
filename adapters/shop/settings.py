"""`shop.yml`: who the seller is and on what terms it sells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from adapters.shop import people, terms
from adapters.shop.codes import LANGUAGES, TEXT_LANGUAGES, countries, country_named, currencies, is_timezone, meant
from adapters.shop.connections import read_connections
from adapters.shop.entries import Entry, read_entries
from adapters.shop.exchange import read_exchange_rates
from adapters.shop.opening import read_hours
from adapters.shop.problems import Problem

NAME = "shop.yml"
KEYS = (
    *(
        "country",
        "city",
        "address",
        "postcode",
        "timezone",
        "language",
        "currency",
        "unit_system",
        "hours",
        "holidays",
        "reception",
    ),
    *("incoterms", "ports", "payment", "bank", "samples", "negotiation", "orders", "contacts", "alerts", "privacy"),
    *("web", "channels", "carriers", "shipping", "exchange_rates"),
)
SPOKEN = ("name", "about")
REQUIRED = ("name", "country", "timezone", "language", "currency")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Settings:
    """What `shop.yml` states: keyword arguments of `trade.shop.Shop`, and the currency that the tables need first."""

    currency: str
    stated: dict[str, Any]


def read_settings(folder: Path, years: range, problems: list[Problem]) -> Settings:
    """The settings; public holidays are taken for `years`. Every error is added to `problems`."""
    entry = read_entries(folder / NAME, NAME, problems) if (folder / NAME).is_file() else None
    if not (folder / NAME).is_file():
        problems.append(
            Problem(NAME, 0, "", "there is no shop.yml", "a file shop.yml with the seller's name and terms")
        )
    if entry is None:
        return Settings("USD", {})
    fields = entry.fields(KEYS, SPOKEN)
    for name in REQUIRED:
        if name not in fields:
            entry.wrong(f"{name} is missing", f"a line '{name}: …'")
    return _ShopEntries(fields, years).settings()


@dataclass(frozen=True, slots=True)
class _ShopEntries:
    """The stated keys of `shop.yml` under reading."""

    fields: dict[str, Entry]
    years: range

    def settings(self) -> Settings:
        currency = self.code("currency", currencies(), "an ISO 4217 code such as USD") or "USD"
        timezone = self.timezone()
        city = self.text("city")
        ports = self.read("ports", lambda entry: entry.texts()) or ()
        stated: dict[str, Any] = {
            "name": self.text("name"),
            "names": self.spoken("name"),
            "about": self.spoken("about") | ({"": self.text("about")} if "about" in self.fields else {}),
            "country": self.read("country", _country) or "",
            "city": city,
            "address": self.text("address"),
            "postcode": self.text("postcode"),
            "timezone": timezone,
            "language": self.code("language", TEXT_LANGUAGES, f"one of: {' '.join(LANGUAGES)}"),
            "currency": currency,
            "unit_system": self.choice("unit_system", ("metric", "imperial")),
            "hours": read_hours(self.fields.get("hours"), self.fields.get("holidays"), timezone or "UTC", self.years),
            "reception": self.choice("reception", ("away", "always", "off")),
            "incoterms": self.read("incoterms", lambda entry: terms.read_incoterms(entry, city, ports)),
            "ports": ports,
            "payment": self.read("payment", lambda entry: terms.read_payment(entry, self.fields.get("bank"))),
            "samples": self.read("samples", terms.read_samples),
            "negotiation": self.read("negotiation", lambda entry: terms.read_negotiation(entry, currency)),
            "shipping": self.read("shipping", lambda entry: terms.read_shipping(entry, currency)),
            "exchange_rates": self.read("exchange_rates", lambda entry: read_exchange_rates(entry, currency)),
            "orders": self.read("orders", lambda entry: terms.read_orders(entry, currency)),
            "web": self.read("web", people.read_web),
            "channels": self.read("channels", read_connections),
            "carriers": self.read("carriers", read_connections),
        }
        contacts, below = self.read("contacts", lambda entry: people.read_contacts(entry, timezone or "UTC")) or (
            (),
            (),
        )
        stated["contacts"] = contacts
        stated["alert_addresses"] = (*(self.read("alerts", people.read_addresses) or ()), *below)
        notices, days = self.read("privacy", people.read_privacy) or ({}, None)
        stated |= {"privacy": notices, "retention_days": days}
        return Settings(currency, {key: value for key, value in stated.items() if value is not None})

    def read(self, key: str, reader: Callable[[Entry], T]) -> T | None:
        """The value of `key`, `None` if it is not stated."""
        entry = self.fields.get(key)
        return reader(entry) if entry is not None else None

    def text(self, key: str) -> str:
        return self.read(key, lambda entry: entry.text()) or ""

    def choice(self, key: str, choices: tuple[str, ...]) -> str | None:
        return self.read(key, lambda entry: entry.choice(choices))

    def spoken(self, stem: str) -> dict[str, str]:
        """The texts of a key by language."""
        begins = f"{stem}:"
        return {key.removeprefix(begins): entry.text() for key, entry in self.fields.items() if key.startswith(begins)}

    def code(self, key: str, known: frozenset[str] | tuple[str, ...], expected: str) -> str:
        """A code out of a long list, else blank."""
        text = self.text(key)
        if key in self.fields and text not in known:
            self.fields[key].wrong(f"'{text}' is unknown{meant(text, known)}", expected)
            return ""
        return text

    def timezone(self) -> str:
        name = self.text("timezone")
        if "timezone" in self.fields and not is_timezone(name):
            self.fields["timezone"].wrong(f"'{name}' is no time zone", "an IANA name such as Asia/Shanghai")
            return ""
        return name


def _country(entry: Entry) -> str:
    text = entry.text()
    code = country_named(text)
    if not code:
        entry.wrong(f"'{text}' is no country{meant(text, countries().values())}", "an ISO country code such as CN")
    return code
