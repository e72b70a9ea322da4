"""Every rate service that can be asked, by its name under `carriers` in `shop.yml`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from adapters.carriers.karrio import Karrio
from adapters.carriers.service import RateApi

CARRIERS: Mapping[str, Callable[[Mapping[str, str]], RateApi]] = {
    "karrio": Karrio,
}
