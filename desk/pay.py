"""Paying an order by link: which ways there are, and the provider's page for what is due now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from channels.front import Front
from desk.words import Words
from office.pay_links import Failure, desk_name
from trade.payments import due

__all__ = ["Failure", "links", "page_of"]


def links(front: Front, order: Mapping[str, Any]) -> list[tuple[str, str]]:
    """`(a button's text in the buyer's language, our address)` of each way to pay what is due now; none where nothing is.

    The address takes a POST with the fields `key` and `token` of the order's page, as `accept` does, and answers with
    a redirect to the provider: a page that shows it needs `form-action 'self' https:`.
    """
    now, shop = due(str(order["status"]), order["document"]), front.shop()
    ready = {key: one for key, one in front.pay_links.of(shop).items() if now and one.takes(now.amount, now.later)}
    if now is None or not ready:
        return []
    language = front.records.conversations.get(order["conversation"])["language"] or "en"
    words = Words(language, shop.hours.zone)
    amount, number = words.money(now.amount.card()), quote(str(order["number"]), safe="")
    return [
        (words.say("order_page_pay", amount=amount, provider=one.label), f"/orders/{number}/pay/{key}")
        for key, one in ready.items()
    ]


def page_of(front: Front, order: Mapping[str, Any], title: str, provider: str) -> str:
    """The provider's page for what is due now; a `Failure` where nothing is, or the provider gives none."""
    now = due(str(order["status"]), order["document"])
    if now is None:
        raise Failure("not_due")
    desk = desk_name(front.config.site)
    return front.pay_links.page(front.shop(), front.records, order, title, provider, now, desk)
