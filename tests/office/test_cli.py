"""The command line says what is wrong and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from office.cli import main
from office.config import ROOT
from tests.fakes.small_shop import SmallShop


def test_the_demo_shop_has_no_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shop", "check", str(ROOT / "shop")]) == 0
    assert "no errors" in capsys.readouterr().out


def test_a_broken_shop_is_refused_with_every_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = SmallShop(tmp_path / "shop")
    settings = shop.folder / "shop.yml"
    settings.write_text(settings.read_text().replace("Asia/Shanghai", "Asia/Nowhere").replace("DDP", "DDX"))
    assert main(["shop", "check", str(shop.folder)]) == 1
    said = capsys.readouterr().err
    assert "Asia/Nowhere" in said
    assert "DDX" in said
    assert "2 errors" in said


def test_an_unknown_file_to_measure_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "no-such-file.jsonl"]) == 2
    assert "no-such-file.jsonl" in capsys.readouterr().err


def test_chat_without_a_running_house_says_how_to_start_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NIGHTDESK_PORT", "1")
    assert main(["chat", "--port", "1"]) == 1
    assert "nightdesk up" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["shop"], ["token", "create", "--role", "king"], ["no-such-command"], []])
def test_a_wrong_command_shows_the_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_a_card_that_has_run_out_is_named_though_the_shop_stays_good(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = SmallShop(tmp_path / "shop")
    (shop.folder / "rates").mkdir(exist_ok=True)
    header = "# carrier: DHL\n# mode: express\n# currency: USD\n# valid from: 2020-01-01\n# valid until: 2020-12-31\n"
    (shop.folder / "rates" / "old.csv").write_text(header + "kg,US\n5,20\n")
    assert main(["shop", "check", str(shop.folder)]) == 0
    assert "rates/old.csv:0:valid until: expired on 2020-12-31" in capsys.readouterr().err
