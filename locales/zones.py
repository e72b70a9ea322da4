"""Which country a browser's clock or a phone number belongs to: a hint for freight, to be confirmed, never a fact."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers
from babel.core import get_global

_ABROAD = frozenset({"001", "ZZ"})


def country_of_timezone(name: str) -> str | None:
    """`Europe/Berlin` to `DE`; None for a zone of no one country (`UTC`) or an unknown one (source: CLDR).

    >>> country_of_timezone("America/New_York"), country_of_timezone("Etc/UTC"), country_of_timezone("nowhere")
    ('US', None, None)
    """
    aliases = get_global("zone_aliases")
    country = get_global("zone_territories").get(aliases.get(name, name))
    return None if country is None or country in _ABROAD else str(country)


def country_of_phone(number: str) -> str | None:
    """`+4930123456` to `DE`; None for a number of no one country, or none at all.

    >>> country_of_phone("+493012345678"), country_of_phone("+80012345678"), country_of_phone("0301234")
    ('DE', None, None)
    """
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return None
    return None if region is None or region in _ABROAD else str(region)


@lru_cache(maxsize=256)
def timezone_of_country(country: str) -> str | None:
    """A clock of the middle of a country, for one that has several; None for an unknown country (source: CLDR).

    >>> timezone_of_country("JP"), timezone_of_country("ZZ")
    ('Asia/Tokyo', None)
    """
    if country in _ABROAD:
        return None
    winter = datetime(2026, 1, 15, 12, tzinfo=timezone.utc)
    known = available_timezones()

    def offset(name: str) -> tuple[timedelta, str]:
        return ZoneInfo(name).utcoffset(winter) or timedelta(), name

    zones = sorted((name for name in get_global("territory_zones").get(country, ()) if name in known), key=offset)
    return zones[len(zones) // 2] if zones else None
