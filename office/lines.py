"""The front's lines to what stands beside it: Rasa, and Redis for wake-ups and rate limits."""

from __future__ import annotations

from adapters.rasa_line import RasaAway, RasaDown, RasaLine
from adapters.rate_limits import RateLimits
from adapters.wakeups import Wakeups

__all__ = ["RasaAway", "RasaDown", "RasaLine", "RateLimits", "Wakeups"]
