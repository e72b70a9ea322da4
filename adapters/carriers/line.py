"""HTTP to the rate services, and the carriers that are asked through it."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

import requests
import urllib3

from adapters.carriers.service import Answer, CustomsApi, Enquiry, Failure, RateApi, Request, Sender
from trade.consignment import Consignment
from trade.landed import Customs
from trade.money import Money
from trade.places import Place
from trade.shipping import Refused, ShippingOption

CONNECT_SECONDS = 2.0
ANSWER_SECONDS = 4.0
"""Longer than this no buyer waits: the quote is made of what has come by then."""
MAX_BYTES = 4_000_000
DOOR_TO_DOOR = frozenset({"express", "post"})


class Line:
    """HTTP to one service. Usable from any thread: each has its own connections."""

    def __init__(self, key: str, label: str, sender: Sender) -> None:
        self.key = key
        self.label = label
        self._sender = sender
        self._threads = threading.local()

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

    def send(self, request: Request) -> Answer:
        """The answer, whatever its status; a `Failure` where none came."""
        session = getattr(self._threads, "session", None)
        if session is None:
            session = self._threads.session = requests.Session()
        try:
            with session.request(
                request.method,
                request.url,
                params=dict(request.params),
                headers=dict(request.headers),
                data=request.body or None,
                timeout=(CONNECT_SECONDS, ANSWER_SECONDS),
                allow_redirects=False,  # A redirect would carry the seller's keys to somebody else.
                auth=_as_it_stands,
                stream=True,
            ) as response:
                body = _read(response, time.monotonic() + ANSWER_SECONDS)
                answer = Answer(response.status_code, body, dict(response.headers))
        # Without what caused them: its text may hold the whole address, and keys with it.
        except (requests.Timeout, TimeoutError, urllib3.exceptions.TimeoutError):
            raise Failure("timeout", f"no answer from {urlsplit(request.url).hostname}") from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as fault:
            raise Failure("upstream", f"{urlsplit(request.url).hostname}: {type(fault).__name__}") from None
        return answer


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


def _read(response: requests.Response, until: float) -> bytes:
    """The body, as long as it is neither endless nor trickling."""
    body = b""
    for piece in response.iter_content(65536):
        body += piece
        if len(body) > MAX_BYTES:
            raise Failure("upstream", "an answer of unlikely size")
        if time.monotonic() > until:
            raise Failure("timeout", "an answer that does not end")
    return body


def _as_it_stands(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Said to be how we log in, so that no `.netrc` of the machine's says otherwise."""
    return prepared
