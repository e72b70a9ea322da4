"""Offers kept in Redis by consignment and destination until they end, so that a carrier is asked once."""

from __future__ import annotations

import hashlib
import json
import logging
from datetime import date, datetime, time, timedelta, timezone

import redis

from trade.consignment import Consignment
from trade.places import Place
from trade.shipping import Carrier, ShippingOption

logger = logging.getLogger(__name__)

LONGEST = timedelta(days=1)
"""A carrier's fuel and exchange rates move: what was answered yesterday is asked again, even where it still holds."""


class Remembered:
    """A `Carrier` around another. Refusals are not kept. Without Redis it asks each time."""

    def __init__(self, key: str, carrier: Carrier, line: redis.Redis[bytes]) -> None:
        self._key = key
        self._carrier = carrier
        self._redis = line

    @property
    def name(self) -> str:
        return self._carrier.name

    @property
    def is_remote(self) -> bool:
        return self._carrier.is_remote

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        """What was offered for the same goods to the same place, else what is offered now."""
        place = f"offers:{self._key}:{fingerprint(consignment, destination)}"
        known = self._recall(place, at.date())
        if known:
            return known
        offered = self._carrier.options(consignment, destination, at)
        ends = datetime.combine(min(one.valid_until for one in offered), time(23, 59, 59), timezone.utc)
        seconds = int(min(ends - at, LONGEST).total_seconds())
        if seconds > 0:
            self._keep(place, offered, seconds)
        return offered

    def _recall(self, place: str, today: date) -> list[ShippingOption]:
        try:
            kept = self._redis.get(place)
            offered = [ShippingOption.of(card) for card in json.loads(kept)] if kept else []
        except redis.RedisError as fault:
            logger.warning("offers are not remembered: %s", type(fault).__name__)
            return []
        except (ValueError, KeyError, TypeError):
            return []  # Written by another version: ask.
        return offered if all(today <= one.valid_until for one in offered) else []

    def _keep(self, place: str, offered: list[ShippingOption], seconds: int) -> None:
        try:
            self._redis.set(place, json.dumps([option.card() for option in offered]), ex=seconds)
        except redis.RedisError as fault:
            logger.warning("offers are not remembered: %s", type(fault).__name__)


def fingerprint(consignment: Consignment, destination: Place) -> str:
    """The same for the same pieces, goods and place, in whatever order the pieces stand."""
    pieces = sorted(f"{one.sides_cm} {one.gross_kg.normalize()} {one.count}" for one in consignment.cartons)
    goods = sorted(consignment.goods)
    contents = sorted(repr(content) for content in consignment.contents)
    told = repr((pieces, goods, contents, consignment.estimated, destination))
    return hashlib.sha256(told.encode()).hexdigest()[:32]
