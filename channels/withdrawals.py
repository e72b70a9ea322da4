"""Pay links on which nothing is due any more are closed, whoever changed their order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from channels.disk import on_disk
from office.pay_links import PayLinks
from trade.shop import Shop

if TYPE_CHECKING:
    from office.records import Records

SECONDS = 20.0
"""How soon after its order was revised, cancelled, expired or paid otherwise a link takes no more payment."""
logger = logging.getLogger(__name__)


async def withdraw_for_ever(
    pay_links: PayLinks, records: Records, shop: Callable[[], Shop], seconds: float = SECONDS
) -> None:
    """Look again and again; a provider that does not answer is asked the next time."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await on_disk(lambda: pay_links.withdraw_what_is_not_due(records, shop()))
        except Exception:
            logger.exception("pay links were not looked through")
