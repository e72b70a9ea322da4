"""What two rows of the product table may not share: an SKU, and an alias in one language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adapters.shop.problems import Problem
from trade.catalogue import Product


def check_clashes(file: str, rows: Sequence[tuple[int, Product]], problems: list[Problem]) -> None:
    """Adds a problem for the later row of each clash. Inactive products answer to no name, so they clash with none."""
    first_row: dict[str, int] = {}
    for number, product in rows:
        first = first_row.setdefault(product.sku.upper(), number)
        if first != number:
            problems.append(
                Problem(file, number, "sku", f"'{product.sku}' stands in row {first} already", "each SKU once")
            )
    problems.extend(_shared_aliases(file, [(number, product) for number, product in rows if product.active]))


def _shared_aliases(file: str, rows: Sequence[tuple[int, Product]]) -> Iterable[Problem]:
    owners: dict[tuple[str, str], tuple[int, str]] = {}
    for number, product in rows:
        for language, name in product.names.items():
            owners.setdefault((language, _folded(name)), (number, product.sku))
    for number, product in rows:
        for language, aliases in product.aliases.items():
            for alias in aliases:
                owner, sku = owners.setdefault((language, _folded(alias)), (number, product.sku))
                if sku.upper() != product.sku.upper():
                    wrong = f"'{alias}' also means {sku} (row {owner})"
                    yield Problem(file, number, f"aliases:{language}", wrong, "each alias for one product")


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
