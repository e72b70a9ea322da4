"""A carrier that keeps failing is left alone for a while, so that nobody waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic

from trade.consignment import Consignment
from trade.places import Place
from trade.shipping import Carrier, Refused, ShippingOption

FAILURES = 3
"""In a row."""
FIRST_REST = 30.0
"""Seconds; doubled each time it fails again."""
LONGEST_REST = 900.0
FAULTS = frozenset({"login", "throttled", "upstream", "timeout"})
"""What another question would not change. A place it does not serve is an answer, no fault."""


class Breaker:
    """A `Carrier` around another, closed (asks), open (rests) or, after a rest, trying with one question."""

    def __init__(self, carrier: Carrier, clock: Callable[[], float] = monotonic) -> None:
        self._carrier = carrier
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._rest = FIRST_REST
        self._resting_until: float | None = None
        self._last = Refused("")

    @property
    def name(self) -> str:
        return self._carrier.name

    @property
    def is_remote(self) -> bool:
        return self._carrier.is_remote

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        """What the carrier offers; while it rests, a `Refused` with its last reason."""
        self._enter(destination, at)
        try:
            offered = self._carrier.options(consignment, destination, at)
        except Refused as refused:
            self._failed(refused)
            raise
        self._answered()
        return offered

    def _enter(self, destination: Place, at: datetime) -> None:
        with self._lock:
            if self._resting_until is None:
                return
            left = self._resting_until - self._clock()
            if left <= 0:
                # One question finds out; until it is answered, everyone else still rests.
                self._resting_until = self._clock() + self._rest
                return
            again = (at + timedelta(seconds=left)).strftime("%H:%M:%S UTC")
            last = self._last
        detail = f"failed {self._failures} times in a row ({last.detail}); not asked again before {again}"
        raise Refused(destination.country, None, last.reason, self.name, last.source, detail)

    def _failed(self, refused: Refused) -> None:
        if refused.reason not in FAULTS:
            self._answered()
            return
        with self._lock:
            self._last = refused
            self._failures += 1
            if self._failures >= FAILURES:
                if self._failures > FAILURES:
                    self._rest = min(self._rest * 2, LONGEST_REST)
                self._resting_until = self._clock() + self._rest

    def _answered(self) -> None:
        with self._lock:
            self._failures, self._rest, self._resting_until = 0, FIRST_REST, None
