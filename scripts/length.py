"""Modules stay under 300 lines: a longer one holds two nouns."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 300
ROOMS = ["trade", "locales", "adapters", "office", "actions", "nlu", "nlg", "channels", "desk", "scripts", "widget/src"]


def main() -> int:
    paths = [path for room in ROOMS for kind in ("*.py", "*.ts") for path in (ROOT / room).rglob(kind)]
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    long = {path: length for path, length in lengths.items() if length > LIMIT}
    for path, length in sorted(long.items()):
        print(f"{path.relative_to(ROOT)}: {length} lines, at most {LIMIT}")
    return 1 if long else 0


if __name__ == "__main__":
    sys.exit(main())
