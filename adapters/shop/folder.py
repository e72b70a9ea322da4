"""The seller's folder, read whole: a shop without errors, or all of its errors at once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from adapters.shop.answers import read_answers
from adapters.shop.duties import read_duties
from adapters.shop.files import read_files
from adapters.shop.problems import Problem
from adapters.shop.products import read_products
from adapters.shop.rates import read_rates
from adapters.shop.settings import read_settings
from trade.catalogue import Catalogue
from trade.shop import Shop

_YEARS_AHEAD = 3
"""How far public holidays are known; a shop is read again at least at every start."""
_UNFINISHED = ("~$", ".~", ".")
"""How office programs name their locks and half-saved files."""


@dataclass(frozen=True)
class BrokenShop(Exception):
    """The folder has errors; it is refused whole."""

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


def read_shop(folder: Path) -> Shop:
    """The shop in `folder`; raises `BrokenShop` with every error of every file."""
    shop, problems = _read(folder)
    if shop is None or problems:
        raise BrokenShop(problems)
    return shop


def check_shop(folder: Path) -> tuple[Problem, ...]:
    """Every error of every file, by file and row; none for a good shop."""
    return _read(folder)[1]


def shop_files(folder: Path) -> Iterator[Path]:
    """All files that make up the shop, sorted. Hidden and half-saved ones are none of them."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if not any(part.startswith(_UNFINISHED) for part in inside.parts) and path.is_file():
            yield path


def _read(folder: Path) -> tuple[Shop | None, tuple[Problem, ...]]:
    if not folder.is_dir():
        return None, (
            Problem(str(folder), 0, "", "there is no such folder", "a folder with shop.yml and products.csv"),
        )
    problems: list[Problem] = []
    year = datetime.now(timezone.utc).year
    settings = read_settings(folder, range(year - 1, year + _YEARS_AHEAD + 1), problems)
    products = read_products(folder, settings.currency, problems)
    skus = {product.sku.upper() for product in products}
    rate_cards, rate_problems = read_rates(folder)
    problems.extend(rate_problems)
    duties = read_duties(folder, problems)
    answers = read_answers(folder, str(settings.stated.get("language", "en")), skus, problems)
    files = read_files(folder, skus, problems)
    if problems:
        return None, tuple(sorted(set(problems), key=lambda problem: (problem.file, problem.row, problem.column)))
    shop = Shop(
        **settings.stated,
        catalogue=Catalogue.of(products),
        rate_cards=tuple(rate_cards),
        duties=duties,
        answers=answers,
        files=files,
        version=_version(folder),
    )
    return shop, ()


def _version(folder: Path) -> str:
    """A hash over the names and contents of all files."""
    digest = hashlib.sha256()
    for path in shop_files(folder):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()[:16]
