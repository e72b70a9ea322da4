"""Google Merchant feeds: the tab-separated form, and RSS 2.0 or Atom with Google's names."""

from __future__ import annotations

from pathlib import Path
from xml.parsers import expat

from adapters.shop.importers.listing import Listing, first_of, folded
from adapters.shop.importers.texts import options_cell, price_cell, weight_cell, without_tags
from adapters.shop.problems import Problem
from adapters.shop.tables import MAX_BYTES, Row, Table

_CHOICES = ("color", "size")
_ATTRIBUTES = ("material", "pattern", "gender", "age_group", "brand")
_ITEMS = ("item", "entry")


def fits(columns: frozenset[str]) -> bool:
    """Whether these are a feed's columns, folded; the tab-separated form may write blanks for underscores."""
    return {"id", "title", "price"} <= columns and bool({"link", "image_link", "image link", "availability"} & columns)


def rows(table: Table, language: str) -> Listing:
    """A row for each item."""
    for line in folded(table):
        item = Row(line.number, {column.replace(" ", "_"): cell for column, cell in line.cells.items()})
        number, _, unit = item["shipping_weight"].partition(" ")
        cells = {
            "sku": item["id"],
            "name": item["title"],
            f"description:{language}": without_tags(item["description"]),
            "url": item["link"],
            "image": item["image_link"],
            "category": first_of(item, "product_type", "google_product_category"),
            "prices": price_cell(item["price"]),
            "stock": "0" if item["availability"].replace(" ", "_").casefold() == "out_of_stock" else "",
            "unit_weight_kg": weight_cell(number, unit),
            "options": options_cell({_spelled(name): item[name] for name in _CHOICES if item[name]}),
            **{f"attr:{name}": item[name] for name in _ATTRIBUTES},
        }
        yield Row(item.number, {column: cell for column, cell in cells.items() if cell})


def read_feed(path: Path, problems: list[Problem]) -> Table | None:
    """The items of an XML feed as a table, or `None` with a problem added.

    A document type is refused before anything in it is read: with it come entities, which can bomb or fetch.
    """
    reader = _Feed()
    row = 0
    try:
        if path.stat().st_size > MAX_BYTES:
            problems.append(
                Problem(path.name, 0, "", "the file is too large", f"at most {MAX_BYTES // 1024 // 1024} MB")
            )
            return None
        reader.parser.Parse(path.read_bytes(), True)
    except expat.ExpatError as error:
        row = error.lineno
        problems.append(Problem(path.name, row, "", f"not XML: {expat.ErrorString(error.code)}", "an RSS or Atom feed"))
        return None
    except _Refused:
        row = reader.parser.CurrentLineNumber
        problems.append(Problem(path.name, row, "", "a document type or deep nesting stands in it", "a plain feed"))
        return None
    columns = tuple(dict.fromkeys(column for item in reader.items for column in item.cells))
    return Table(path.name, columns, tuple(reader.items))


class _Refused(Exception):
    """The feed has what no feed needs."""


class _Feed:
    """Collects the direct children of each item; what lies deeper (`shipping/price`) is not the item's own."""

    def __init__(self) -> None:
        self.items: list[Row] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self._depth = 0
        self._item_depth = 0
        self._cells: dict[str, str] = {}
        self._row = 0

    def _refuse(self, *_: object) -> None:
        raise _Refused

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > 50:
            raise _Refused
        name = _local(tag)
        if not self._item_depth and name in _ITEMS:
            self._item_depth, self._cells, self._row = self._depth, {}, self.parser.CurrentLineNumber
        elif self._item_depth and self._depth == self._item_depth + 1:
            self._open = name
            self._words: list[str] = [attributes["href"]] if name == "link" and "href" in attributes else []

    def _text(self, text: str) -> None:
        if self._item_depth and self._depth == self._item_depth + 1:
            self._words.append(text)

    def _end(self, tag: str) -> None:
        if self._item_depth and self._depth == self._item_depth + 1:
            text = "".join(self._words).strip()
            if text:
                self._cells.setdefault(self._open, text)
        elif self._depth == self._item_depth:
            self.items.append(Row(self._row, self._cells))
            self._item_depth = 0
        self._depth -= 1


def _local(tag: str) -> str:
    """`id` of `g:id`."""
    return tag.rpartition(":")[2].casefold()


def _spelled(name: str) -> str:
    return "colour" if name == "color" else name
