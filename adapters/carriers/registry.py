"""Every rate service that can be asked, by its name under `carriers` in `shop.yml`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from adapters.carriers.easypost import EasyPost
from adapters.carriers.fourpx import Fourpx
from adapters.carriers.karrio import Karrio
from adapters.carriers.mydhl import Mydhl
from adapters.carriers.mydhl_landed_cost import MydhlLandedCost
from adapters.carriers.onetouch import OneTouch
from adapters.carriers.service import CustomsApi, RateApi
from adapters.carriers.yunexpress import YunExpress

CARRIERS: Mapping[str, Callable[[Mapping[str, str]], RateApi]] = {
    "easypost": EasyPost,
    "fourpx": Fourpx,
    "karrio": Karrio,
    "mydhl": Mydhl,
    "onetouch": OneTouch,
    "yunexpress": YunExpress,
}

CUSTOMS: Mapping[str, Callable[[Mapping[str, str]], CustomsApi]] = {
    "mydhl": MydhlLandedCost,
}
"""Who reckons import charges too."""
