"""The newest good shop, while the seller edits the folder."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from adapters.shop.folder import BrokenShop, read_shop, shop_files
from adapters.shop.problems import Problem
from trade.shop import Shop

Signature = tuple[tuple[str, int, int], ...]
"""Path, time of change in ns, and size of every file."""


class ShopWatch:
    """Serves the shop of one folder and reads it again when a file has changed. Threads may share it.

    While one thread reads, the others get the last good shop. A change is taken once the files have been still for
    `still` seconds, so that a file being written is not read by half.
    """

    def __init__(
        self,
        folder: Path,
        *,
        look_every: float = 0.5,
        still: float = 0.3,
        elapsed: Callable[[], float] = time.monotonic,
        file_time: Callable[[], float] = time.time,
    ) -> None:
        self.folder = folder
        self._look_every = look_every
        self._still = still
        self._elapsed = elapsed
        self._file_time = file_time
        self._lock = threading.Lock()
        self._looked: float | None = None
        self._seen: tuple[Signature, float] = ((), 0.0)
        self._read: Signature | None = None
        self._shop: Shop | None = None
        self._problems: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What keeps the newest save from being served; empty when the newest save is the one served."""
        return self._problems

    def current(self) -> Shop:
        """The newest good shop; raises `BrokenShop` only if there never was one."""
        shop = self._shop
        if shop is None:
            with self._lock:
                self._look()
        elif self._lock.acquire(blocking=False):
            try:
                self._look()
            finally:
                self._lock.release()
        if self._shop is None:
            raise BrokenShop(self._problems)
        return self._shop

    def _look(self) -> None:
        now = self._elapsed()
        if self._looked is not None and now - self._looked < self._look_every:
            return
        self._looked = now
        signature = _signature(self.folder)
        if signature == self._read or not self._is_still(signature, now):
            return
        shop: Shop | None = None
        problems: tuple[Problem, ...] = ()
        try:
            shop = read_shop(self.folder)
        except BrokenShop as error:
            problems = error.problems
        except FileNotFoundError:  # A file went away between two looks; the next look sees what is left.
            return
        if _signature(self.folder) != signature and self._shop is not None:
            return
        self._read = signature
        self._problems = problems
        self._shop = shop or self._shop

    def _is_still(self, signature: Signature, now: float) -> bool:
        """Whether the last change is long enough ago, by the files' own time or by having been seen before."""
        if self._shop is None:
            return True
        if signature != self._seen[0]:
            self._seen = (signature, now)
        newest = max((changed for _, changed, _ in signature), default=0) / 1e9
        return self._file_time() - newest >= self._still or now - self._seen[1] >= self._still


def _signature(folder: Path) -> Signature:
    found = []
    for path in shop_files(folder):
        try:
            stat = path.stat()
        except FileNotFoundError:
            continue
        found.append((str(path), stat.st_mtime_ns, stat.st_size))
    return tuple(found)
