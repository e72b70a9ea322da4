"""`nightdesk doctor`: what is configured, reachable and missing, each with its remedy."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime, timezone
from decimal import Decimal

import redis

from office import training
from office.config import ROOT, Config
from office.documents import NotPrinted, open_press
from office.supervisor import CannotStart, answers, redis_server
from trade.asking import ask_one
from trade.consignment import Carton, Consignment
from trade.places import Place


def examine(config: Config) -> Iterator[tuple[str, bool, str]]:
    """`(what, is it fine, a sentence)` for each part, in the order a start needs them."""
    from adapters.shop.folder import check_shop

    problems = check_shop(config.shop_dir)
    yield (
        "shop",
        not problems,
        f"{config.shop_dir}: {len(problems)} errors; see nightdesk shop check" if problems else str(config.shop_dir),
    )
    fresh = training.MODEL.exists()
    yield "model", fresh, str(training.MODEL) if fresh else "not trained yet; nightdesk train does it"
    built = (ROOT / "widget" / "dist" / "widget.js").exists()
    yield "widget", built, "built" if built else "not built; make install does it"
    try:
        yield "redis program", True, redis_server()
    except CannotStart as reason:
        yield "redis program", False, str(reason)
    if not problems:
        yield from _carriers(config)
        yield from _payments(config)
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    yield "browser (tests only)", browser is not None, browser or "none; apt install chromium"
    yield (
        "fonts (documents)",
        _has_font("ar") and _has_font("zh"),
        "Arabic and Chinese glyphs; else apt install fonts-noto-core fonts-noto-cjk",
    )
    yield "PDF (documents)", *_press()
    up = answers(f"http://127.0.0.1:{config.port}/health")
    yield (
        "front",
        up,
        f"answers on port {config.port}" if up else f"nothing ready on port {config.port}; nightdesk up starts it",
    )
    yield "rasa", answers(f"{config.rasa_url}/webhooks/inner_line/"), config.rasa_url
    yield "actions", answers(f"{config.actions_url}/health"), config.actions_url
    try:
        yield "redis", bool(redis.Redis.from_url(config.redis_url, socket_timeout=1).ping()), "answers"
    except redis.RedisError as reason:
        yield "redis", False, f"no answer ({type(reason).__name__})"


def _carriers(config: Config) -> Iterator[tuple[str, bool, str]]:
    """Each rate service of the shop, asked for the price of one small parcel."""
    from adapters.shop.folder import read_shop
    from office.carriers import RemoteCarriers

    parcel = Consignment((Carton(Decimal(25), Decimal(20), Decimal(10), Decimal("0.8"), 1),), Decimal("0.7"))
    at = datetime.now(timezone.utc)
    for carrier in RemoteCarriers(config.redis_url).of(read_shop(config.shop_dir)):
        offered, refused = ask_one(carrier, parcel, Place("DE", "Berlin", "10115"), at)
        told = (
            f"{len(offered)} offers for a parcel to Berlin" if offered else f"{refused[0].reason}: {refused[0].detail}"
        )
        yield f"carrier {carrier.name}", bool(offered), told


def _payments(config: Config) -> Iterator[tuple[str, bool, str]]:
    """Each payment provider of the shop, asked whether its keys are good."""
    from adapters.shop.folder import read_shop
    from office.pay_links import PayLinks

    for name, fine, told in PayLinks().logins(read_shop(config.shop_dir)):
        yield f"payments {name}", fine, told


def _press() -> tuple[bool, str]:
    """A sheet printed for trial: nothing short of that tells whether the libraries fit together."""
    press = open_press()
    try:
        press.print("<p>trial</p>")
    except NotPrinted as why:
        remedy = "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0, or brew install pango"
        missing = f"none; orders stay pages that a browser prints. For PDFs: {remedy}"
        return False, missing if why.reason == "missing" else f"{why.reason}: {why.detail}"
    finally:
        press.close()
    return True, "orders and evidence can be printed"


def _has_font(language: str) -> bool:
    if not shutil.which("fc-list"):
        return False
    return bool(subprocess.run(["fc-list", f":lang={language}", "family"], capture_output=True).stdout.strip())
