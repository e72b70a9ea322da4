"""The press: pages become PDFs in a process of its own, in every script, and nothing is fetched from outside."""

from __future__ import annotations

import io
import os
import sys
import threading
import unicodedata
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import psutil
import pytest
from pypdf import PdfReader

from adapters.documents.pdf import NotPrinted, Press
from adapters.documents.typesetter import set_page

STYLE = '<link rel="stylesheet" href="style.css">'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("styles")
    (made / "style.css").write_text('@page { size: A5 } [lang="ar"] { font-family: "Noto Sans Arabic" }')
    (made / "way-out.css").symlink_to("/etc/hostname")
    return made


@pytest.fixture(scope="module")
def press(folder: Path) -> Iterator[Press]:
    opened = Press(folder)
    yield opened
    opened.close()


def read(sheets: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(sheets))


def typesetters() -> list[psutil.Process]:
    return [one for one in psutil.Process().children() if "adapters.documents.typesetter" in one.cmdline()]


def test_latin_and_chinese_read_back_as_they_were_written(press: Press) -> None:
    page = '<p lang="de">Größe: 10.000 Paar</p><p lang="zh">形式发票 女士毛绒家居拖鞋</p><p lang="th">ใบแจ้งราคา</p>'
    text = read(press.print(page)).pages[0].extract_text()
    assert "Größe: 10.000 Paar" in text
    assert "形式发票 女士毛绒家居拖鞋" in text
    assert "ใบแจ" in text


def test_arabic_has_its_letters_and_the_font_that_writes_them(press: Press) -> None:
    words = "فاتورة أولية"
    page = read(press.print(f'{STYLE}<p lang="ar" dir="rtl">{words}</p>')).pages[0]
    # It comes out in visual order and sometimes as presentation forms: the letters count, not their order.
    read_back = set(unicodedata.normalize("NFKC", page.extract_text()))
    assert set(words) - {" "} <= read_back
    fonts = [str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()]
    assert any("Arabic" in font for font in fonts), fonts


def test_chinese_is_set_in_the_forms_of_its_own_script(press: Press) -> None:
    style = '<style>[lang="zh"] { font-family: "Noto Sans CJK SC" } [lang="zh-Hant"] { font-family: "Noto Sans CJK TC" }</style>'
    page = read(press.print(f'{style}<p lang="zh">直</p><p lang="zh-Hant">直</p>')).pages[0]
    fonts = {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}
    assert any("SC" in font for font in fonts), fonts
    assert any("TC" in font for font in fonts), fonts


def test_styles_come_from_the_folder(press: Press) -> None:
    width = float(read(press.print(f"{STYLE}<p>A5</p>")).pages[0].mediabox.width)
    assert round(width) == round(148 / 25.4 * 72)


@pytest.mark.parametrize(
    "page",
    [
        '<img src="file:///etc/passwd">',
        '<img src="/etc/passwd">',
        '<img src="../../etc/passwd">',
        '<img src="%2e%2e/%2e%2e/etc/passwd">',
        '<img src="file://elsewhere.example/etc/passwd">',
        '<link rel="stylesheet" href="way-out.css">',
        '<link rel="attachment" href="file:///etc/passwd">',
        '<style>@import "file:///etc/passwd";</style>',
        "<style>@font-face { font-family: x; src: url(file:///etc/passwd) } p { font-family: x }</style><p>x</p>",
        '<p style="background: url(//elsewhere.example/x.png)">x</p>',
        '<object data="data:text/html,hello">x</object>',
        '<svg width="9" height="9"><image href="file:///etc/passwd" width="9" height="9"/></svg>',
        '<base href="file:///etc/"><img src="passwd">',
        '<img src="not-there.png">',
    ],
)
def test_a_page_that_names_anything_outside_its_folder_is_refused(press: Press, page: str) -> None:
    with pytest.raises(NotPrinted) as refused:
        press.print(page)
    assert refused.value.reason == "refused"


def test_nothing_is_asked_over_the_net(press: Press) -> None:
    asked: list[str] = []

    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Elsewhere)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.server_port}"
        for page in (f'<img src="{address}/x.png">', f'<link rel="stylesheet" href="{address}/x.css">'):
            with pytest.raises(NotPrinted):
                press.print(page)
        press.print(f'<iframe src="{address}"></iframe><a href="{address}">x</a>')
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert asked == []


def test_a_script_is_never_run_and_a_link_is_only_a_link(press: Press) -> None:
    text = read(
        press.print('<p>before</p><script>document.body.innerHTML = "run"</script><a href="https://a.example">go</a>')
    )
    assert "run" not in text.pages[0].extract_text()
    assert "go" in text.pages[0].extract_text()


def test_what_is_attached_comes_out_byte_for_byte(press: Press) -> None:
    content = '{"said": "你好 مرحبا"}\n'
    assert read(press.print("<p>x</p>", {"content.json": content})).attachments == {"content.json": [content.encode()]}


def test_one_typesetter_serves_many_pages_and_is_replaced_when_it_dies(folder: Path) -> None:
    others, press = {one.pid for one in typesetters()}, Press(folder)
    try:
        press.print("<p>one</p>")
        press.print("<p>two</p>")
        (only,) = [one for one in typesetters() if one.pid not in others]
        only.kill()
        assert press.print("<p>three</p>").startswith(b"%PDF")
        (another,) = [one for one in typesetters() if one.pid not in others]
        assert another.pid != only.pid
    finally:
        press.close()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks into /proc")
def test_the_typesetter_knows_none_of_the_sellers_secrets(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARRIER_KEY", "a secret of the seller")
    known = {one.pid for one in typesetters()}
    press = Press(folder)
    try:
        press.print("<p>x</p>")
        (fresh,) = [one for one in typesetters() if one.pid not in known]
        assert b"a secret" not in Path(f"/proc/{fresh.pid}/environ").read_bytes()
        assert os.environ["PATH"].encode() in Path(f"/proc/{fresh.pid}/environ").read_bytes()
    finally:
        press.close()


def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_not(folder: Path) -> None:
    hasty = Press(folder, seconds=0.05)
    with pytest.raises(NotPrinted) as given_up:
        hasty.print("<p>x</p>")
    assert given_up.value.reason == "slow"
    hasty.close()


def test_no_more_print_at_a_time_than_allowed(folder: Path) -> None:
    press, reasons = Press(folder, most=1, seconds=2), []
    long = "<table>" + "<tr><td>cell</td></tr>" * 8000 + "</table>"

    def print_one() -> None:
        try:
            press.print(long)
        except NotPrinted as why:
            reasons.append(why.reason)

    threads = [threading.Thread(target=print_one) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    press.close()
    assert set(reasons) <= {"slow", "busy"}
    assert "busy" in reasons


def test_a_machine_without_pango_says_so_and_imports_everything_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    status, why = set_page({"html": "<p>x</p>", "folder": "/"})
    assert status == "missing"
    assert b"weasyprint" in why
