"""Keys for the seller's other software."""

from __future__ import annotations

import hashlib
import secrets

from adapters.records.models import ApiToken
from trade.clock import Clock

ROLES = ("owner", "agent", "viewer")


def _hash(token: str) -> str:
    # 256 random bits need no salt and no slow hash.
    return hashlib.sha256(token.encode()).hexdigest()


class ApiTokens:
    """All API tokens."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def create(self, name: str, role: str) -> str:
        """A new token of one of `ROLES`, shown this once."""
        if role not in ROLES:
            raise ValueError(f"role must be one of {', '.join(ROLES)}")
        token = f"nd_{secrets.token_urlsafe(32)}"
        ApiToken.objects.create(name=name, role=role, hash=_hash(token), at=self._clock.now())
        return token

    def holder(self, token: str) -> tuple[str, str] | None:
        """`(name, role)` of a valid token."""
        row = ApiToken.objects.filter(hash=_hash(token), revoked_at=None).first()
        return (row.name, row.role) if row else None

    def revoke(self, name: str) -> int:
        """Make every token of this name void; returns how many were."""
        return ApiToken.objects.filter(name=name, revoked_at=None).update(revoked_at=self._clock.now())
