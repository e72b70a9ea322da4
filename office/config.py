"""Settings, read here and nowhere else: the environment, and the secrets kept under the home folder."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The checkout: where `config.yml`, `locales/` and the demo `shop/` are."""


@dataclass(frozen=True, slots=True)
class Config:
    """One installation. Ports are loopback except `port`, the public door."""

    home: Path
    shop_dir: Path
    port: int
    database_url: str
    redis_url: str
    site: str
    """The name that conversation tokens are bound to."""
    public_url: str
    secret: str = field(repr=False)
    """Signs conversation tokens, sessions and the private line; made once per home."""

    @property
    def rasa_url(self) -> str:
        return f"http://127.0.0.1:{self.port + 1}"

    @property
    def actions_url(self) -> str:
        return f"http://127.0.0.1:{self.port + 2}"


def read_config(environ: dict[str, str]) -> Config:
    """The settings in `environ` (`NIGHTDESK_HOME`, `_SHOP`, `_PORT`, `_PUBLIC_URL`, `DATABASE_URL`, `REDIS_URL`)."""
    home = Path(environ.get("NIGHTDESK_HOME") or ROOT / ".nightdesk").resolve()
    port = int(environ.get("NIGHTDESK_PORT") or 8080)
    kept = _kept_secrets(home)
    return Config(
        home=home,
        shop_dir=Path(environ.get("NIGHTDESK_SHOP") or ROOT / "shop").resolve(),
        port=port,
        database_url=environ.get("DATABASE_URL") or f"sqlite:///{home / 'records.sqlite3'}",
        redis_url=environ.get("REDIS_URL") or f"redis://:{kept['redis']}@127.0.0.1:{port + 3}/0",
        site=kept["site"],
        public_url=(environ.get("NIGHTDESK_PUBLIC_URL") or f"http://127.0.0.1:{port}").rstrip("/"),
        secret=kept["secret"],
    )


@lru_cache(maxsize=1)
def config() -> Config:
    """This process's settings, read once."""
    return read_config(dict(os.environ))


def _kept_secrets(home: Path) -> dict[str, str]:
    """Random secrets, made at the first start and kept in `secrets.json`, readable by the owner alone."""
    path = home / "secrets.json"
    if not path.exists():
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = {name: secrets.token_urlsafe(32) for name in ("secret", "redis", "site")}
        part = home / f"secrets.{os.getpid()}.part"
        part.touch(mode=0o600)
        part.write_text(json.dumps(made))
        try:
            os.link(part, path)
        except FileExistsError:
            pass
        finally:
            part.unlink()
    kept: dict[str, str] = json.loads(path.read_text())
    return kept
