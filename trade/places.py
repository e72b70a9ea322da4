"""Where goods go: a country by ISO 3166-1 alpha-2, and as much of the rest as is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A destination. `country` is ISO 3166-1 alpha-2 upper case, `port` a UN/LOCODE (`DEHAM`); blank is unknown."""

    country: str
    city: str = ""
    postcode: str = ""
    port: str = ""

    def card(self) -> dict[str, str]:
        """Only what is known: `{"country": "DE", "city": "Hamburg"}`."""
        pairs = {"country": self.country, "city": self.city, "postcode": self.postcode, "port": self.port}
        return {key: value for key, value in pairs.items() if value}
