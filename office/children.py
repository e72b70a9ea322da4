"""One child of the supervisor: started, watched, restarted, stopped."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_RESTART_SECONDS = (0.5, 1, 2, 5, 10)
"""Pauses before the first, second, … restart in a row; the last one repeats."""
_STEADY_SECONDS = 60
"""A child that ran this long is healthy: the pauses start anew."""


@dataclass
class Child:
    """A process of ours. `is_ready` asks it, `log` keeps what it prints."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    is_ready: Callable[[], bool]
    cwd: Path
    _process: subprocess.Popen[bytes] | None = None
    _started: float = 0.0
    _failures: int = 0
    _not_before: float = field(default=0.0)

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start it; its output goes to `log`, of which the last megabyte is kept."""
        if self.log.exists() and self.log.stat().st_size > 1_000_000:
            self.log.replace(self.log.with_suffix(".log.1"))
        with self.log.open("ab") as out:
            self._process = subprocess.Popen(
                self.command,
                stdout=out,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env=dict(self.environment),
                cwd=self.cwd,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,
                start_new_session=True,
            )
        self._started = time.monotonic()

    def has_died(self) -> bool:
        return self._process is not None and self._process.poll() is not None

    def revive(self) -> bool:
        """Restart a dead child when its pause is over; True when it was restarted just now."""
        now = time.monotonic()
        if not self.has_died():
            return False
        if not self._not_before:
            self._failures = 1 if now - self._started > _STEADY_SECONDS else self._failures + 1
            self._not_before = now + _RESTART_SECONDS[min(self._failures, len(_RESTART_SECONDS)) - 1]
        if now < self._not_before:
            return False
        self._not_before = 0.0
        self.start()
        return True

    def stop(self) -> None:
        """Ask it to end."""
        if self._process and self._process.poll() is None:
            self._process.terminate()

    def wait(self, seconds: float) -> None:
        """Wait for its end, and end it for good after that long."""
        if self._process is None:
            return
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def last_words(self, lines: int = 12) -> str:
        """The end of its log, for whoever must find out why it died."""
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join("    " + line for line in text.splitlines()[-lines:])


def _die_with_parent() -> None:
    """Linux: a killed supervisor takes its children along, so that the next start finds its ports free."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # 1 = PR_SET_PDEATHSIG
