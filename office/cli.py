"""The command line: `nightdesk …`. Each command says what it did, or what is wrong and what to do."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

from office.config import ROOT, config


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    options = _parser().parse_args(arguments)
    for name in ("shop", "home", "port"):
        value = getattr(options, name, None)
        if value is not None:
            os.environ[f"NIGHTDESK_{name.upper()}"] = str(value)
    return int(options.run(options) or 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nightdesk", description="The overnight receptionist for cross-border B2B sellers."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    up = commands.add_parser("up", help="start everything; Ctrl-C stops it")
    up.add_argument("--shop", type=Path, help="the seller's folder (the demo shop)")
    up.add_argument("--home", type=Path, help="where records, files and logs are kept (.nightdesk)")
    up.add_argument("--port", type=int, help="the public port; the next three are used on loopback (8080)")
    up.set_defaults(run=_up)

    train = commands.add_parser("train", help="train the model if anything it depends on changed")
    train.add_argument("--force", action="store_true", help="train even if nothing changed")
    train.set_defaults(run=_train)

    shop = commands.add_parser("shop", help="check or import a seller's data").add_subparsers(
        required=True, metavar="ACTION"
    )
    check = shop.add_parser("check", help="list every error of a shop folder")
    check.add_argument("folder", type=Path, metavar="DIR")
    check.set_defaults(run=_shop_check)
    bring = shop.add_parser("import", help="read a Shopify, WooCommerce or Google Merchant file into products.csv")
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--to", type=Path, required=True, metavar="DIR", dest="folder")
    bring.set_defaults(run=_shop_import)

    evaluate = commands.add_parser("evaluate", help="measure understanding on labelled messages")
    evaluate.add_argument("files", nargs="+", type=Path, metavar="FILE")
    evaluate.add_argument("--json", action="store_true")
    evaluate.set_defaults(run=_evaluate)

    chat = commands.add_parser("chat", help="talk to the running assistant in the terminal")
    chat.add_argument("--language", default="", metavar="xx")
    chat.add_argument("--port", type=int)
    chat.set_defaults(run=_chat)

    token = commands.add_parser("token", help="keys for the API").add_subparsers(required=True, metavar="ACTION")
    create = token.add_parser("create", help="print a new token, shown this once")
    create.add_argument("--role", required=True, choices=["owner", "agent", "viewer"])
    create.add_argument("--name", default="command line")
    create.add_argument("--home", type=Path)
    create.set_defaults(run=_token_create)

    digest = commands.add_parser("digest", help="what came in, as JSON")
    digest.add_argument("--since", type=datetime.fromisoformat, metavar="TIME", help="ISO 8601; a day ago if absent")
    digest.add_argument("--home", type=Path)
    digest.set_defaults(run=_digest)

    evidence = commands.add_parser("evidence", help="an order's conversation, quotes and acceptance as a dated PDF")
    evidence.add_argument("number", metavar="NUMBER")
    evidence.add_argument("--to", type=Path, required=True, metavar="FILE")
    evidence.add_argument("--language", default="en", metavar="xx", help="of the headings (en)")
    evidence.add_argument("--shop", type=Path)
    evidence.add_argument("--home", type=Path)
    evidence.set_defaults(run=_evidence)

    doctor = commands.add_parser("doctor", help="what is configured, reachable and missing")
    doctor.add_argument("--shop", type=Path)
    doctor.add_argument("--home", type=Path)
    doctor.add_argument("--port", type=int)
    doctor.set_defaults(run=_doctor)
    return parser


def _say(line: str) -> None:
    print(line, flush=True)


def _up(_: argparse.Namespace) -> int:
    from office.supervisor import CannotStart, Supervisor
    from office.training import TrainingFailed

    problems = _shop_problems(config().shop_dir)
    if problems:
        return problems
    try:
        return Supervisor(config(), _say).run()
    except (CannotStart, TrainingFailed) as reason:
        print(f"✗ {reason}", file=sys.stderr)
        return 1


def _train(options: argparse.Namespace) -> int:
    from office.training import TrainingFailed, train

    try:
        _say(f"the model is {train(_say, force=options.force)}")
    except TrainingFailed as reason:
        print(f"✗ {reason}", file=sys.stderr)
        return 1
    return 0


def _shop_problems(folder: Path) -> int:
    """Print what is wrong with a shop; 1 if anything is."""
    from adapters.shop.folder import check_shop

    problems = check_shop(folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"✗ {len(problems)} errors in {folder}; nothing of it is served until they are mended.", file=sys.stderr)
    return 1 if problems else 0


def _shop_check(options: argparse.Namespace) -> int:
    from adapters.shop.folder import read_shop
    from adapters.shop.rates import outdated

    failed = _shop_problems(options.folder)
    if not failed:
        shop = read_shop(options.folder)
        for problem in outdated(shop.rate_cards, datetime.now(shop.hours.zone).date()):
            print(f"{problem}; it is left out of quotes", file=sys.stderr)
        _say(f"{options.folder}: no errors")
    return failed


def _shop_import(options: argparse.Namespace) -> int:
    from adapters.shop.folder import BrokenShop
    from adapters.shop.importers import import_products

    try:
        _say(str(import_products(options.file, options.folder)))
    except BrokenShop as reason:
        print(f"{reason}\n✗ nothing was written", file=sys.stderr)
        return 1
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from office.training import QUIET, TrainingFailed, train

    missing = [str(file) for file in options.files if not file.is_file()]
    if missing:
        print(f"✗ no such file: {', '.join(missing)}", file=sys.stderr)
        return 2
    try:
        # What is measured is today's code and data; what is printed to standard output is the result alone.
        model = train(lambda line: print(line, file=sys.stderr, flush=True))
    except TrainingFailed as reason:
        print(f"✗ {reason}", file=sys.stderr)
        return 1
    command = [sys.executable, "-m", "nlu.evaluate", "--model", str(model), *map(str, options.files)]
    environment = os.environ | QUIET | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command + ["--json"] * options.json, env=environment, stderr=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        print(done.stderr[-3000:], file=sys.stderr)
    return done.returncode


def _chat(options: argparse.Namespace) -> int:
    from office.chat import talk

    return talk(f"http://127.0.0.1:{config().port}", options.language, _say)


def _token_create(options: argparse.Namespace) -> int:
    from office.office import open_office

    records = open_office().records
    records.migrate()
    _say(records.api_tokens.create(options.name, options.role))
    return 0


def _digest(options: argparse.Namespace) -> int:
    from office.digest import digest_of
    from office.office import open_office

    office = open_office()
    since = options.since or datetime.now(timezone.utc) - timedelta(days=1)
    since = since if since.tzinfo else since.replace(tzinfo=office.shop.hours.zone)
    _say(json.dumps(digest_of(office, since, office.clock.now()), ensure_ascii=False, indent=2))
    return 0


def _evidence(options: argparse.Namespace) -> int:
    # The sheets are the desk's, which stands above this room: it runs by itself.
    command = [sys.executable, "-m", "desk.evidence", options.number, "--to", str(options.to)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run([*command, "--language", options.language], env=environment, check=False).returncode


def _doctor(_: argparse.Namespace) -> int:
    from office.doctor import examine

    failed = 0
    for name, fine, remark in examine(config()):
        failed += not fine
        _say(f"{'✓' if fine else '✗'} {name}: {remark}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
