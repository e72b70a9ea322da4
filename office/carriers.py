"""Which rate services the shop asks, joined with their keys from the environment, a memory and a breaker each."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import redis

from adapters.carriers.breaker import Breaker
from adapters.carriers.line import RemoteCarrier, RemoteCustoms
from adapters.carriers.registry import CARRIERS, CUSTOMS
from adapters.carriers.remembered import Remembered
from adapters.carriers.service import Failure, Sender
from trade.consignment import Consignment
from trade.places import Place
from trade.shipping import Carrier, Refused, ShippingOption
from trade.shop import Shop

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")

OFFLINE = frozenset({"rate_cards", "cards"})
"""How sellers write that their own tables are used; they are so whenever there are any."""


class RemoteCarriers:
    """The rate services of the newest shop. They are made again only when their settings change: breakers remember."""

    def __init__(self, redis_url: str, environ: Mapping[str, str] = os.environ) -> None:
        """Without a `redis_url` nothing is remembered: each answer is the service's own of this moment."""
        self._environ = environ
        self._line: redis.Redis[bytes] | None = (
            redis.Redis.from_url(redis_url, socket_timeout=0.5, socket_connect_timeout=0.5) if redis_url else None
        )
        self._made: tuple[object, tuple[Carrier, ...]] = (None, ())
        self._customs: tuple[object, tuple[RemoteCustoms, ...]] = (None, ())

    def of(self, shop: Shop) -> tuple[Carrier, ...]:
        """One for each service under `carriers`; one that lacks a key refuses, and says so to the seller."""
        sender = sender_of(shop)
        stated = {key: dict(settings) for key, settings in shop.carriers.items() if key not in OFFLINE}
        if self._made[0] != (stated, sender):
            made = tuple(self._make(key, settings, sender) for key, settings in stated.items())
            self._made = ((stated, sender), made)
        return self._made[1]

    def customs(self, shop: Shop) -> tuple[RemoteCustoms, ...]:
        """Those of the services that reckon import charges, and have their keys."""
        sender = sender_of(shop)
        stated = {key: dict(settings) for key, settings in shop.carriers.items() if key in CUSTOMS}
        if self._customs[0] != (stated, sender):
            made = []
            for key, settings in stated.items():
                with suppress(Failure):  # The carrier of the same name says what is missing.
                    made.append(RemoteCustoms(key, CUSTOMS[key](looked_up(settings, self._environ)), sender))
            self._customs = ((stated, sender), tuple(made))
        return self._customs[1]

    def _make(self, key: str, settings: Mapping[str, str], sender: Sender) -> Carrier:
        if key not in CARRIERS:
            return Unready(key, "not_configured", f"'{key}' is not one of: {', '.join(CARRIERS)}")
        try:
            known = looked_up(settings, self._environ)
            remote = RemoteCarrier(key, CARRIERS[key](known), sender)
        except Failure as failure:
            return Unready(key, failure.reason, failure.detail)
        if self._line is None:
            return remote
        # The account is part of the key: another's prices are none of ours.
        account = hashlib.sha256(repr(sorted(known.items())).encode()).hexdigest()[:12]
        return Remembered(f"{key}-{account}", Breaker(remote), self._line)


@dataclass(frozen=True, slots=True)
class Unready:
    """A service that cannot be asked until the seller has seen to its settings."""

    name: str
    reason: str
    detail: str

    @property
    def is_remote(self) -> bool:
        """Nothing is asked."""
        return False

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        """Nothing, and why."""
        raise Refused(destination.country, None, self.reason, self.name, "shop.yml#carriers", self.detail)


def sender_of(shop: Shop) -> Sender:
    """The seller's own door."""
    phone = next((contact.phone for contact in shop.contacts if contact.phone), "")
    email = next((contact.email for contact in shop.contacts if contact.email), "")
    return Sender(shop.name, shop.address, Place(shop.country, shop.city, shop.postcode), phone, email)


def looked_up(settings: Mapping[str, str], environ: Mapping[str, str]) -> dict[str, str]:
    """Settings with every `${NAME}` replaced; a `Failure` `not_configured` names the variables that are not set."""
    missing = [name for text in settings.values() for name in _VARIABLE.findall(text) if not environ.get(name)]
    if missing:
        raise Failure("not_configured", f"not set in the environment: {', '.join(dict.fromkeys(missing))}")
    return {key: _VARIABLE.sub(lambda match: environ[match[1]], text) for key, text in settings.items()}
