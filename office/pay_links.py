"""Which payment providers the shop uses, joined with their keys from the environment, and what is asked of them."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from adapters.http_line import Failure
from adapters.payments.line import RemoteProvider
from adapters.payments.registry import PROVIDERS
from adapters.payments.service import Demand, Notice, Unverified
from office.carriers import looked_up
from trade.payments import Due
from trade.shop import Shop

if TYPE_CHECKING:
    from office.records import Records

__all__ = ["Failure", "Notice", "PayLinks", "Unverified", "desk_name"]

logger = logging.getLogger(__name__)


class PayLinks:
    """The providers of the newest shop. They are made again only when their settings change: logins are remembered."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._environ = environ
        self._made: tuple[object, dict[str, RemoteProvider], dict[str, Failure]] = (None, {}, {})

    def of(self, shop: Shop) -> Mapping[str, RemoteProvider]:
        """Those that can be asked, by name."""
        return self._joined(shop)[0]

    def unready(self, shop: Shop) -> Mapping[str, Failure]:
        """Those that the seller must see to first, with what is missing."""
        return self._joined(shop)[1]

    def _joined(self, shop: Shop) -> tuple[dict[str, RemoteProvider], dict[str, Failure]]:
        links = shop.payment.links if shop.payment else {}
        stated = {key: dict(settings) for key, settings in links.items()}
        if self._made[0] != stated:
            ready: dict[str, RemoteProvider] = {}
            unready: dict[str, Failure] = {}
            for key, settings in stated.items():
                try:
                    ready[key] = RemoteProvider(PROVIDERS[key](looked_up(settings, self._environ)))
                except Failure as failure:
                    unready[key] = failure
                    logger.warning("payment provider %s: %s: %s", key, failure.reason, failure.detail)
            self._made = (stated, ready, unready)
        return self._made[1], self._made[2]

    def page(
        self, shop: Shop, records: Records, order: Mapping[str, Any], title: str, key: str, now: Due, desk: str
    ) -> str:
        """The provider's page for what is due `now`, made once for each revision and part; a `Failure` without one."""
        number, revision = str(order["number"]), int(order["revision"])
        provider = self.of(shop).get(key)
        if provider is None or not provider.takes(now.amount, now.later):
            raise Failure("not_configured", key)
        if now.part == "balance" and provider.one_link_for_both:
            for known in records.payments.links(number):
                if (known["provider"], known["status"], known["revision"]) == (key, "paid", revision):
                    return str(known["url"])
        link = records.payments.link(number, revision, now.part, key, now.amount)
        if link["url"]:
            return str(link["url"])
        demand = Demand(number, title, revision, now.part, now.amount, now.later, link["key"], desk)
        try:
            made = provider.make(demand)
        except Failure as failure:
            why = f"{failure.reason}: {failure.detail}"[:300]
            link = records.payments.not_made(link["id"], why, unanswered=failure.reason == "timeout")
            if link["url"]:  # Pressed twice at once: the other one was faster.
                return str(link["url"])
            logger.warning("no pay link for %s by %s: %s", number, key, why)
            raise
        return str(records.payments.made(link["id"], made.provider_id, made.url)["url"])

    def withdraw_what_is_not_due(self, records: Records, shop: Shop) -> None:
        """Close every link whose order was revised, cancelled, expired or paid in another way."""
        ready = self.of(shop)
        for link in records.payments.not_due(tuple(ready)) if ready else ():
            try:
                ready[link["provider"]].withdraw(link["provider_id"])
            except Failure as failure:
                logger.warning("link of %s not withdrawn: %s: %s", link["number"], failure.reason, failure.detail)
                if failure.reason == "invalid":  # It will say so for ever: a person must look.
                    records.payments.withdrawn(link["id"], failure.detail[:300] or failure.reason)
            else:
                records.payments.withdrawn(link["id"])

    def logins(self, shop: Shop) -> Iterator[tuple[str, bool, str]]:
        """`(provider, are its keys good, what they open or what is wrong)`."""
        for key, failure in self.unready(shop).items():
            yield key, False, failure.detail
        for key, provider in self.of(shop).items():
            try:
                yield key, True, provider.login()
            except Failure as failure:
                yield key, False, f"{failure.reason}: {failure.detail}"


def desk_name(site: str) -> str:
    """How this installation is called at a provider, so that another one's payments are never taken for ours."""
    return hashlib.sha256(site.encode()).hexdigest()[:12]
