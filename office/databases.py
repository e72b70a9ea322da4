"""A `DATABASE_URL`, as Django wants it."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# A full sync at every commit: the buyer's words survive a power cut, not only a killed process.
SQLITE_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"


def database_of(url: str) -> dict[str, Any]:
    """The `DATABASES["default"]` of `sqlite:///path` or `postgresql://user:password@host:port/name`.

    >>> database_of("sqlite:////tmp/a.sqlite3")["NAME"]
    '/tmp/a.sqlite3'
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(parts.path[1:]),
            "CONN_MAX_AGE": None,
            # IMMEDIATE: a transaction that reads and then writes waits its turn instead of failing half-way.
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": SQLITE_PRAGMAS},
        }
    if parts.scheme in {"postgres", "postgresql"}:
        if not find_spec("psycopg"):
            raise ImproperlyConfigured("DATABASE_URL names PostgreSQL, but the package psycopg is not installed.")
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path[1:]),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    raise ImproperlyConfigured(f"DATABASE_URL must begin with sqlite:/// or postgresql://, not {parts.scheme!r}.")
