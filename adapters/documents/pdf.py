"""A page of HTML printed as a PDF, by typesetters that are processes of their own: few, timed, and killed when they hang.

A typesetter takes about 310 MiB with Chinese fonts open, and a second to start; it ends by itself when nobody prints.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, LifoQueue
from typing import IO

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = ("PATH", "HOME", "LANG", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "FONTCONFIG_PATH")
"""All of our environment that a typesetter sees: none of the seller's secrets."""


@dataclass(unsafe_hash=True)
class NotPrinted(Exception):
    """There is no PDF. `reason`: `missing` (this machine lacks Pango), `refused` (the page names something outside its
    folder), `busy`, `slow`, `failed`."""

    reason: str
    detail: str = ""


class Press:
    """Prints pages whose styles stand in `folder`; `most` at a time, each within `seconds`."""

    def __init__(self, folder: Path, most: int = 1, seconds: float = 30) -> None:
        self._seconds = seconds
        self._free: LifoQueue[_Typesetter] = LifoQueue()
        for _ in range(most):
            self._free.put(_Typesetter(folder.resolve()))
        self.missing = False
        """Whether this machine has turned out to lack what printing needs."""

    def print(self, html: str, attached: Mapping[str, str] | None = None) -> bytes:
        """The page as a PDF, with the `attached` texts in it as files by name; raises `NotPrinted`."""
        try:
            typesetter = self._free.get(timeout=self._seconds)
        except Empty:
            raise NotPrinted("busy") from None
        try:
            return typesetter.set(html, attached or {}, self._seconds)
        except NotPrinted as why:
            self.missing = why.reason == "missing"
            raise
        finally:
            self._free.put(typesetter)

    def close(self) -> None:
        """End the processes that are not printing at the moment."""
        for typesetter in list(self._free.queue):
            typesetter.end()


class _Typesetter:
    """One process, started when it is needed. Used by one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def set(self, html: str, attached: Mapping[str, str], seconds: float) -> bytes:
        order = json.dumps({"html": html, "folder": str(self._folder), "attached": dict(attached)}).encode()
        try:
            status, answer = self._answer(order, seconds)
        except (OSError, EOFError):
            # It may have ended for want of work at this very moment: another one is asked, once.
            try:
                status, answer = self._answer(order, seconds)
            except (OSError, EOFError):
                raise NotPrinted("failed") from None
        if status == "done":
            return answer
        raise NotPrinted(status, answer.decode(errors="replace"))

    def _answer(self, order: bytes, seconds: float) -> tuple[str, bytes]:
        process, late = self._ready(), threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        alarm = threading.Timer(seconds, stop)
        alarm.daemon = True
        alarm.start()
        try:
            _send(process.stdin, order)
            return _receive(process.stdout)
        except (OSError, EOFError):
            self.end()
            if late.is_set():
                raise NotPrinted("slow") from None
            raise
        finally:
            alarm.cancel()

    def _ready(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "adapters.documents.typesetter"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                env={name: os.environ[name] for name in _KEPT if name in os.environ},
            )
        return self._process

    def end(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                pipe.close()  # type: ignore[union-attr]
            except OSError:  # what was still to be written has no reader any more
                continue
        self._process = None


def _send(pipe: IO[bytes] | None, order: bytes) -> None:
    assert pipe is not None
    pipe.write(len(order).to_bytes(4, "big") + order)
    pipe.flush()


def _receive(pipe: IO[bytes] | None) -> tuple[str, bytes]:
    assert pipe is not None
    head = pipe.readline()
    status, _, length = head.decode().strip().partition(" ")
    answer = pipe.read(int(length)) if length else b""
    if not length or len(answer) < int(length):
        raise EOFError
    return status, answer
