"""Every payment provider there is, by its name under `payment.links` in `shop.yml`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from adapters.payments.paypal import PayPal
from adapters.payments.service import PayProvider
from adapters.payments.stripe import Stripe

PROVIDERS: Mapping[str, Callable[[Mapping[str, str]], PayProvider]] = {
    "stripe": Stripe,
    "paypal": PayPal,
}
