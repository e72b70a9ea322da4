"""The newest good shop is served while the seller edits the folder."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.shop.folder import BrokenShop
from adapters.shop.watch import ShopWatch
from tests.fakes.small_shop import SLIPPER, TOWEL, SmallShop


@dataclass
class Watched:
    """A watched folder whose time moves only when told, for the looker and for the files alike."""

    shop: SmallShop
    now: float = 1_800_000_000.0

    def __post_init__(self) -> None:
        self.saved()
        self.watch = ShopWatch(self.shop.folder, elapsed=lambda: self.now, file_time=lambda: self.now)

    def saved(self) -> None:
        """All files of the folder bear the time of now."""
        for path in self.shop.folder.rglob("*"):
            os.utime(path, (self.now, self.now))

    def later(self, seconds: float) -> None:
        self.now += seconds

    def name(self) -> str:
        return self.watch.current().catalogue.get("SL-1").name


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(SmallShop(tmp_path / "shop"))


def test_a_saved_change_is_served_without_a_restart(watched: Watched) -> None:
    assert watched.name() == "Fluffy slippers"
    watched.later(60)
    watched.shop.slipper(name="Furry slippers")
    watched.saved()
    watched.later(1)
    assert watched.name() == "Furry slippers"


def test_an_untouched_folder_is_not_read_again(watched: Watched) -> None:
    first = watched.watch.current()
    watched.later(60)
    assert watched.watch.current() is first


def test_a_broken_save_keeps_the_last_good_shop_and_tells_why(watched: Watched) -> None:
    good = watched.watch.current()
    watched.shop.slipper(moq="few")
    watched.later(1)
    watched.saved()
    watched.later(1)
    assert watched.watch.current() is good
    assert [problem.column for problem in watched.watch.problems] == ["moq"]
    watched.shop.slipper(moq="200")
    watched.later(1)
    watched.saved()
    watched.later(1)
    assert watched.watch.current().catalogue.get("SL-1").moq == 200
    assert watched.watch.problems == ()


def test_a_half_written_table_is_not_served_although_it_would_read(watched: Watched) -> None:
    watched.watch.current()
    watched.later(60)
    watched.shop.products(SLIPPER)
    watched.saved()
    watched.later(0.1)
    assert len(watched.watch.current().catalogue) == 2
    watched.shop.products({**SLIPPER, "name": "Furry slippers"}, TOWEL)
    watched.saved()
    watched.later(1)
    assert len(watched.watch.current().catalogue) == 2
    assert watched.name() == "Furry slippers"


def test_files_from_the_future_are_read_once_they_are_still(watched: Watched) -> None:
    watched.watch.current()
    watched.shop.slipper(name="Furry slippers")
    os.utime(watched.shop.folder / "products.csv", (watched.now + 9999, watched.now + 9999))
    watched.later(1)
    assert watched.name() == "Fluffy slippers"
    watched.later(1)
    assert watched.name() == "Furry slippers"


def test_a_new_and_a_removed_file_are_changes_too(watched: Watched) -> None:
    watched.watch.current()
    watched.shop.write("answers/more.yml", "- question: More?\n  answer: {en: Yes.}\n")
    watched.later(1)
    watched.saved()
    watched.later(1)
    assert len(watched.watch.current().answers) == 3
    (watched.shop.folder / "answers" / "more.yml").unlink()
    watched.later(1)
    assert len(watched.watch.current().answers) == 2


def test_the_locks_of_office_programs_are_no_files_of_the_shop(watched: Watched) -> None:
    first = watched.watch.current()
    watched.shop.write("answers/~$care.yml", "lock")
    watched.shop.write("~$products.xlsx", "lock")
    watched.shop.write(".products.csv.part", "half")
    watched.later(60)
    assert watched.watch.current() is first


def test_a_shop_that_was_never_good_is_refused_until_it_is(watched: Watched) -> None:
    watched.shop.slipper(moq="few")
    with pytest.raises(BrokenShop):
        watched.watch.current()
    watched.shop.slipper()
    watched.later(1)
    assert watched.name() == "Fluffy slippers"


def test_threads_share_one_watch(watched: Watched) -> None:
    with ThreadPoolExecutor(8) as threads:
        shops = list(threads.map(lambda _: watched.watch.current(), range(32)))
    assert len({id(shop) for shop in shops}) == 1
