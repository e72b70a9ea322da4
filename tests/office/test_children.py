"""A child of the supervisor is restarted when it dies, ever more slowly, and ended for good when it does not stop."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import psutil

from office.children import Child


def child(tmp_path: Path, code: str) -> Child:
    return Child(
        "test", [sys.executable, "-c", code], {"PATH": "/usr/bin"}, tmp_path / "test.log", lambda: True, tmp_path
    )


def wait_until(check: object, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not check():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_dead_child_is_started_again_after_a_pause(tmp_path: Path) -> None:
    one = child(tmp_path, "print('last words', flush=True)")
    one.start()
    first = one.pid
    wait_until(one.has_died)
    assert not one.revive(), "not at once"
    wait_until(one.revive)
    assert one.pid != first
    one.wait(10)
    assert one.last_words().count("last words") == 2


def test_a_child_that_will_not_stop_is_ended(tmp_path: Path) -> None:
    one = child(
        tmp_path, "import signal, time; signal.signal(15, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
    )
    one.start()
    wait_until(lambda: "up" in one.last_words())
    one.stop()
    one.wait(0.3)
    assert one.has_died()


def test_a_killed_parent_takes_its_children_along(tmp_path: Path) -> None:
    code = (
        "import sys, time; sys.path.insert(0, sys.argv[1]); from pathlib import Path; from office.children import Child\n"
        "c = Child('x', [sys.executable, '-c', 'import time; time.sleep(60)'], {}, Path('x.log'), lambda: True, Path('.'))\n"
        "c.start(); print(c.pid, flush=True); time.sleep(60)"
    )
    root = str(Path(__file__).resolve().parents[2])
    parent = psutil.Popen([sys.executable, "-c", code, root], stdout=-1, cwd=tmp_path)
    assert parent.stdout is not None
    grandchild = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    wait_until(lambda: not grandchild.is_running() or grandchild.status() == psutil.STATUS_ZOMBIE)
