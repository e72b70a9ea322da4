"""Training the model, only when something it depends on has changed."""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from office.config import ROOT

MODEL = ROOT / "models" / "nightdesk.tar.gz"
_MARK = ROOT / "models" / "nightdesk.trained-from"
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
    "LOG_LEVEL": "WARNING",
    "LOG_LEVEL_LIBRARIES": "ERROR",
}
"""Environment for Rasa: no telemetry, and no noise a newcomer could take for an error."""


class TrainingFailed(Exception):
    """Rasa did not train; the text ends with its last words."""


def train(say: Callable[[str], None], *, force: bool = False) -> Path:
    """The model's path, trained now if it is absent or stale. Says how long it has been at it."""
    MODEL.parent.mkdir(exist_ok=True)
    with (MODEL.parent / "lock").open("w") as lock:
        # Two starts at once train once: the second waits and finds the model fresh.
        fcntl.flock(lock, fcntl.LOCK_EX)
        return _train(say, force)


def _train(say: Callable[[str], None], force: bool) -> Path:
    mark = fingerprint()
    if not force and MODEL.exists() and _MARK.exists() and _MARK.read_text() == mark:
        return MODEL
    say("training the understanding (needed once, and when its data changes; one to three minutes)")
    log = MODEL.parent / "training.log"
    command = [
        sys.executable,
        "-m",
        "rasa",
        "train",
        "--fixed-model-name",
        MODEL.name.removesuffix(".tar.gz"),
        "--out",
        str(MODEL.parent),
    ]
    environment = os.environ | QUIET | {"PYTHONPATH": str(ROOT), "LOG_LEVEL": "INFO"}
    started = time.monotonic()
    with log.open("wb") as out:
        rasa = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, cwd=ROOT, env=environment)
        told = 0.0
        while rasa.poll() is None:
            time.sleep(0.2)
            spent = time.monotonic() - started
            if spent - told >= 10:
                told = spent
                say(f"  {spent:3.0f} s  {_stage(log)}")
    if rasa.returncode or not MODEL.exists():
        words = "\n".join(log.read_text(errors="replace").splitlines()[-15:])
        raise TrainingFailed(f"Training failed; the whole log is {log}. Its end:\n{words}")
    _MARK.write_text(mark)
    say(f"trained in {time.monotonic() - started:.0f} s ({MODEL.stat().st_size / 1e6:.1f} MB)")
    return MODEL


def _stage(log: Path) -> str:
    """What Rasa is at, by its own last line about a component."""
    lines = [line for line in log.read_text(errors="replace").splitlines() if "Starting to train component" in line]
    return lines[-1].split("component", 1)[1].strip(" '.") if lines else "reading the examples"


def fingerprint() -> str:
    """Changes with whatever the model is made from. The shop is not among it: products need no training."""
    digest = hashlib.sha256()
    for path in sorted(_sources()):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    yield from (ROOT / name for name in ("config.yml", "domain.yml", "requirements.txt") if (ROOT / name).exists())
    yield from (ROOT / "data").rglob("*.yml")
    yield from (ROOT / "data").rglob("*.jsonl")
    yield from (ROOT / "nlu").glob("*.py")
    yield from (ROOT / "locales").glob("*/terms.yml")
    yield from (ROOT / "locales").glob("*/concepts.yml")
    yield from (ROOT / "locales").glob("*.py")
    yield ROOT / "locales" / "en" / "replies.ftl"
    yield ROOT / "nlg" / "importer.py"
