"""All carriers asked at once, each for itself: what has come by the deadline counts, what has not is named."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, wait
from datetime import datetime

from trade.consignment import Consignment
from trade.errors import NoRate
from trade.places import Place
from trade.shipping import Carrier, Refused, ShippingOption

DEADLINE_SECONDS = 4.0

Asked = tuple[list[ShippingOption], list[Refused]]


def ask_all(
    carriers: Sequence[Carrier],
    consignment: Consignment,
    destination: Place,
    at: datetime,
    threads: Executor,
    deadline: float = DEADLINE_SECONDS,
) -> Asked:
    """Every offer, and why each carrier that made none did not. Whoever is late goes on in its thread: the answer is
    there for the next question, if it is remembered."""

    def ask(carrier: Carrier) -> Asked:
        return ask_one(carrier, consignment, destination, at)

    remote = [carrier for carrier in carriers if carrier.is_remote]
    asked = [(carrier, threads.submit(ask, carrier)) for carrier in remote]
    answers = [ask(carrier) for carrier in carriers if not carrier.is_remote]
    in_time, _ = wait([answer for _, answer in asked], timeout=deadline)
    for carrier, answer in asked:
        late = Refused(destination.country, None, "timeout", carrier.name, "", f"no answer in {deadline:g} s")
        answers.append(answer.result() if answer in in_time else ([], [late]))
    return [option for options, _ in answers for option in options], [why for _, refused in answers for why in refused]


def ask_one(carrier: Carrier, consignment: Consignment, destination: Place, at: datetime) -> Asked:
    """The offers of one carrier, or its one reason."""
    try:
        return carrier.options(consignment, destination, at), []
    except Refused as refused:
        return [], [refused]
    except NoRate as none:
        return [], [Refused(none.destination, none.mode, "not_served", carrier.name)]
    except Exception as surprise:  # One carrier's fault must not take the others' offers away.
        detail = f"{type(surprise).__name__}: {surprise}"
        return [], [Refused(destination.country, None, "upstream", carrier.name, "", detail[:500])]
