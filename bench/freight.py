"""How long a freight quote takes: twenty rate cards, and six services asked over HTTP at once.

.venv/bin/python -m bench.freight
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timezone
from statistics import quantiles

from adapters.carriers.line import RemoteCarrier
from adapters.carriers.registry import CARRIERS
from adapters.shop.folder import read_shop
from office.config import ROOT
from tests.adapters.test_carriers import BERLIN, NOW, PARCEL, SENDER, SERVICES
from tests.fakes.carriers.service import serving
from trade.asking import ask_all
from trade.card_carrier import RateCardCarrier
from trade.consignment import consign
from trade.places import Place
from trade.shipping import quote_shipping

AT = datetime.now(timezone.utc)
PLACES = [Place("US", "Portland", "97201"), Place("DE", "Hamburg", "20095", "DEHAM"), Place("AE", "Dubai"), Place("BR")]


def cards() -> None:
    shop = read_shop(ROOT / "shop")
    made = [replace(one, name=f"{one.name}-{copy}") for copy in range(4) for one in shop.rate_cards][:20]
    carriers = [RateCardCarrier(one, shop.timezone) for one in made]
    goods = [
        consign(product, quantity) for product in shop.catalogue if product.packing for quantity in (1, 300, 10000)
    ]
    spent = []
    with ThreadPoolExecutor(4) as threads:
        for consignment in goods:
            for place in PLACES:
                began = time.perf_counter()
                quote_shipping(consignment, place, ask_all(carriers, consignment, place, AT, threads), "Q", "")
                spent.append((time.perf_counter() - began) * 1000)
    cuts = quantiles(spent, n=20)
    print(f"{len(made)} rate cards, {len(spent)} quotes: median {cuts[9]:.1f} ms, p95 {cuts[18]:.1f} ms (asked: 15)")


def services() -> None:
    with ExitStack() as running, ThreadPoolExecutor(8) as threads:
        carriers = []
        for place, kind in enumerate(SERVICES):
            fake = running.enter_context(serving(kind()))
            fake.delay = 0.2 + 0.05 * place
            carriers.append(RemoteCarrier(fake.name, CARRIERS[fake.name](fake.settings()), SENDER))
        alone = []
        for carrier in carriers:
            began = time.perf_counter()
            carrier.options(PARCEL, BERLIN, NOW)
            alone.append(time.perf_counter() - began)
        over = []
        for _ in range(10):
            began = time.perf_counter()
            offered, refused = ask_all(carriers, PARCEL, BERLIN, NOW, threads)
            over.append((time.perf_counter() - began - max(alone)) * 1000)
            assert offered
            assert not refused
    print(
        f"{len(carriers)} services at once, the slowest alone {max(alone) * 1000:.0f} ms: "
        f"{sorted(over)[5]:.0f} ms beyond it at the median, {max(over):.0f} at the most (asked: 50)"
    )


if __name__ == "__main__":
    cards()
    services()
