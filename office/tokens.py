"""Conversation tokens: who holds one may write to and read that one conversation of this site, until it expires."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import datetime, timedelta, timezone

LIFETIME = timedelta(days=30)


class BadToken(ValueError):
    """Forged, of another site, expired, or no token at all."""


def issue(conversation: str, site: str, secret: str, now: datetime) -> tuple[str, datetime]:
    """A token and when it expires. The conversation's id alone has 128 random bits; the HMAC-SHA256 binds it to the site."""
    expires = (now + LIFETIME).replace(microsecond=0)
    body = f"{conversation}.{int(expires.timestamp()):x}"
    return f"{body}.{_signature(body, site, secret)}", expires


def conversation_of(token: str, site: str, secret: str, now: datetime) -> str:
    """The conversation a valid token names; `BadToken` otherwise."""
    body, _, signature = token.rpartition(".")
    conversation, _, expires = body.rpartition(".")
    if not conversation or not hmac.compare_digest(signature.encode(), _signature(body, site, secret).encode()):
        raise BadToken
    if datetime.fromtimestamp(int(expires, 16), timezone.utc) <= now:
        raise BadToken
    return conversation


def _signature(body: str, site: str, secret: str) -> str:
    # The length of the site's name is signed too, so that no other split of the same text has this signature.
    text = f"conversation-token:{len(site)}:{site}:{body}".encode()
    digest = hmac.new(secret.encode(), text, hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
