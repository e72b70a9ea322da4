"""`make check`: style, types, import directions, names and texts, Rasa's own validation. Stops at nothing, fails if any did."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PACKAGES = [
    "trade",
    "locales",
    "adapters",
    "office",
    "actions",
    "nlu",
    "nlg",
    "channels",
    "desk",
    "scripts",
    "tests",
    "bench",
]

CHECKS: list[tuple[str, list[str]]] = [
    ("style", [str(BIN / "ruff"), "check", "--quiet", "."]),
    ("layout", [str(BIN / "ruff"), "format", "--check", "--quiet", "."]),
    ("types", [str(BIN / "mypy"), "--no-error-summary"]),
    ("imports", [str(BIN / "lint-imports"), "--no-cache"]),
    ("wiring", [sys.executable, "scripts/wiring.py"]),
    ("length", [sys.executable, "scripts/length.py"]),
    ("rasa", [sys.executable, "-m", "rasa", "data", "validate", "--fail-on-warnings"]),
]


def _without_noise(text: str) -> str:
    """What third parties' deprecations and Rasa's unused texts (said by actions, not by rules) leave."""
    noise = (
        "DeprecationWarning",
        "is not used in any story or rule",
        "pkg_resources",
        "declare_namespace",
        ".setParse",
    )
    return "\n".join(line for line in text.splitlines() if not any(part in line for part in noise)) + "\n"


def main() -> int:
    sys.path.insert(0, str(ROOT))
    from office.training import QUIET

    environment = os.environ | QUIET | {"PYTHONPATH": str(ROOT)}
    failed = []
    for name, command in CHECKS:
        started = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        print(f"{'✗' if done.returncode else '✓'} {name} ({time.monotonic() - started:.0f} s)", flush=True)
        if done.returncode:
            failed.append(name)
            print(_without_noise(done.stdout)[-6000:] + _without_noise(done.stderr)[-6000:])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
