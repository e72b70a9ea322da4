"""Which country a browser's clock or a phone number belongs to: a hint for freight, to be confirmed, never a fact."""

from __future__ import annotations

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
