"""The typesetter's process: reads `{html, folder, attached}`, answers `done`, `refused`, `missing` or `failed` and bytes.

In: the length as four bytes, then JSON. Out: a line `status length`, then the PDF or why there is none. WeasyPrint is
imported here and nowhere else: without Pango that import fails, and nothing but printing may fail with it.
"""

from __future__ import annotations

import json
import mimetypes
import os
import select
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

IDLE = 300
"""Seconds without work after which the process ends; the next page starts another."""


def set_page(order: dict[str, Any]) -> tuple[str, bytes]:
    """The status and the PDF, or why there is none."""
    try:
        from weasyprint import HTML, Attachment
        from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse
    except (ImportError, OSError) as reason:
        return "missing", str(reason).encode()
    folder, refused = Path(order["folder"]), list[str]()

    class OwnFolder(URLFetcher):  # type: ignore[misc]
        """Opens the files below the folder, and lets a page that names anything else fail."""

        def fetch(self, url: str, headers: object = None) -> Any:
            parts = urlsplit(url)
            path = Path(unquote(parts.path)).resolve()
            if parts.scheme != "file" or parts.netloc or folder not in path.parents or not path.is_file():
                refused.append(url)
                raise FatalURLFetchingError(url)
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": kind})

    now = datetime.now(timezone.utc)
    files = [
        Attachment(string=text, name=name, created=now, modified=now)
        for name, text in order.get("attached", {}).items()
    ]
    try:
        page = HTML(string=order["html"], base_url=f"{folder}/", url_fetcher=OwnFolder())
        sheets = page.write_pdf(attachments=files)
    except FatalURLFetchingError:
        sheets = b""
    except Exception as reason:
        return "failed", f"{type(reason).__name__}: {reason}".encode()
    # Pictures within a drawing that cannot be had are otherwise left out without a word.
    return ("refused", " ".join(refused).encode()) if refused else ("done", sheets)


def main() -> None:
    """Serve orders until the press goes away, or has nothing to print."""
    # What libraries print must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    orders = sys.stdin.buffer
    while select.select([orders], [], [], IDLE)[0]:
        length = int.from_bytes(_exactly(orders, 4), "big")
        status, answer = set_page(json.loads(_exactly(orders, length)))
        answers.write(f"{status} {len(answer)}\n".encode() + answer)
        answers.flush()


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    read = pipe.read(length)
    if len(read) < length:
        sys.exit(0)
    return read


if __name__ == "__main__":
    main()
