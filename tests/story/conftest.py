"""The whole system, running: one for all tests of the story, on free ports, under a home of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Running:
    """A started system. `restart` is what a seller does after a crash."""

    home: Path
    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def token(self, role: str = "owner") -> str:
        made = nightdesk("token", "create", "--role", role, "--home", str(self.home), port=self.port)
        return made.stdout.decode().split()[-1]

    def restart(self) -> None:
        self.process = start(self.home, self.port)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        self.process.wait(30)


def nightdesk(*arguments: str, port: int) -> subprocess.CompletedProcess[bytes]:
    environment = clean() | {"NIGHTDESK_PORT": str(port)}
    return subprocess.run(
        [sys.executable, "-m", "office.cli", *arguments], cwd=ROOT, env=environment, capture_output=True, check=True
    )


def clean() -> dict[str, str]:
    """The environment without what the fast tests set for themselves."""
    ours = ("NIGHTDESK_", "DATABASE_URL", "REDIS_URL", "DJANGO_")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def start(home: Path, port: int) -> subprocess.Popen[bytes]:
    """`nightdesk up`, waited for until it is ready."""
    home.mkdir(exist_ok=True)
    with (home / "up.log").open("ab") as out:
        command = [sys.executable, "-m", "office.cli", "up", "--home", str(home), "--port", str(port)]
        process = subprocess.Popen(command, cwd=ROOT, env=clean(), stdout=out, stderr=subprocess.STDOUT)
    deadline = time.monotonic() + 240
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            if httpx.get(f"http://127.0.0.1:{port}/health", timeout=2).json()["ready"]:
                return process
        except (httpx.HTTPError, ValueError, KeyError):
            pass
        time.sleep(0.2)
    process.kill()
    raise AssertionError((home / "up.log").read_text()[-4000:])


def free_ports() -> int:
    """The first of four free neighbouring ports."""
    for base in range(20000 + os.getpid() % 10000, 40000, 7):
        sockets = [socket.socket() for _ in range(4)]
        try:
            for offset, one in enumerate(sockets):
                one.bind(("127.0.0.1", base + offset))
            return base
        except OSError:
            continue
        finally:
            for one in sockets:
                one.close()
    raise AssertionError("no four free ports")


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    home = tmp_path_factory.mktemp("home")
    port = free_ports()
    system = Running(home, port, start(home, port))
    yield system
    system.stop()
