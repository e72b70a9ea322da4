"""HTTP to the rate services, and the carriers that are asked through it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from adapters.carriers.service import CustomsApi, Enquiry, Failure, RateApi, Sender
from adapters.http_line import HttpLine
from trade.consignment import Consignment
from trade.landed import Customs
from trade.money import Money
from trade.places import Place
from trade.shipping import Refused, ShippingOption

ANSWER_SECONDS = 4.0
"""Longer than this no buyer waits: the quote is made of what has come by then."""
DOOR_TO_DOOR = frozenset({"express", "post"})


class Line(HttpLine):
    """HTTP to one rate service."""

    def __init__(self, key: str, label: str, sender: Sender) -> None:
        super().__init__(ANSWER_SECONDS)
        self.key = key
        self.label = label
        self._sender = sender

    def enquiry(self, consignment: Consignment, destination: Place, at: datetime) -> Enquiry:
        """The question, under a reference of its own."""
        return Enquiry(consignment, destination, self._sender, at, uuid.uuid4().hex[:12])

    @contextmanager
    def refusing(self, enquiry: Enquiry) -> Iterator[None]:
        """A `Failure`, and an answer of another shape than published, as the `Refused` that the business knows."""
        try:
            yield
        except Failure as failure:
            raise self.refused(enquiry, failure) from failure
        except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError, IndexError) as surprise:
            # No figure can be trusted in it.
            odd = Failure("upstream", f"an unexpected answer ({type(surprise).__name__}: {surprise})")
            raise self.refused(enquiry, odd) from surprise

    def refused(self, enquiry: Enquiry, failure: Failure) -> Refused:
        source = f"carrier:{self.key}/{enquiry.reference}"
        return Refused(enquiry.destination.country, None, failure.reason, self.label, source, failure.detail[:500])


class RemoteCarrier:
    """A `Carrier` that asks over the net."""

    def __init__(self, key: str, api: RateApi, sender: Sender) -> None:
        self._api = api
        self._line = Line(key, api.label, sender)

    @property
    def name(self) -> str:
        """The service, as the seller knows it."""
        return self._api.label

    @property
    def is_remote(self) -> bool:
        """It is asked over the net."""
        return True

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        """What the service offers; `Refused` with its reason when that is nothing."""
        enquiry = self._line.enquiry(consignment, destination, at)
        with self._line.refusing(enquiry):
            offered = self._api.ask(enquiry, self._line.send)
        if not offered:
            raise self._line.refused(enquiry, Failure("not_served", "no service offered"))
        # Couriers and post carry from door to door, whoever then pays the duties.
        return [replace(one, incoterm="DAP") if one.mode in DOOR_TO_DOOR else one for one in offered]


class RemoteCustoms:
    """Whoever reckons import charges over the net."""

    def __init__(self, key: str, api: CustomsApi, sender: Sender) -> None:
        self._api = api
        self._line = Line(key, api.label, sender)

    def charges(self, consignment: Consignment, destination: Place, freight: Money, at: datetime) -> Customs:
        """Duty, tax and fees; `Refused` where the service gives none."""
        enquiry = self._line.enquiry(consignment, destination, at)
        with self._line.refusing(enquiry):
            return self._api.customs(enquiry, freight, self._line.send)
