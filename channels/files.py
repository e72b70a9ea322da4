"""Files a buyer sends: recognised by their content, kept for the people on the desk, never opened here."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

_MAGIC: tuple[tuple[bytes, int, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", 0, "png"),
    (b"\xff\xd8\xff", 0, "jpg"),
    (b"GIF8", 0, "gif"),
    (b"%PDF-", 0, "pdf"),
    (b"OggS", 0, "ogg"),
    (b"ID3", 0, "mp3"),
    (b"\xff\xfb", 0, "mp3"),
    (b"\xff\xf3", 0, "mp3"),
    (b"ftypM4A", 4, "m4a"),
    (b"ftypmp42", 4, "m4a"),
)
_SHEET_PART = b"xl/"


def kind_of(content: bytes, name: str) -> str:
    """The kind of file by its first bytes (`png jpg webp gif pdf xlsx csv txt ogg mp3 m4a`), blank for any other."""
    for magic, place, kind in _MAGIC:
        if content[place : place + len(magic)] == magic:
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content[:4] == b"PK\x03\x04":
        return "xlsx" if name.lower().endswith(".xlsx") and _SHEET_PART in content else ""
    return _text_kind(content, name)


def _text_kind(content: bytes, name: str) -> str:
    suffix = Path(name.lower()).suffix
    if suffix not in {".csv", ".txt"} or b"\0" in content:
        return ""
    try:
        content.decode()
    except UnicodeDecodeError:
        return ""
    return suffix[1:]


def shown_name(name: str) -> str:
    """The buyer's name for a file, safe to show: no folders, no control characters, at most 120 characters."""
    last = re.split(r"[/\\]", name)[-1]
    return "".join(one for one in last if one.isprintable())[-120:] or "file"


def keep(folder: Path, conversation: str, content: bytes, kind: str) -> str:
    """Write it under a name of ours and return that name. The buyer's own name never touches the disk."""
    room = folder / conversation
    room.mkdir(parents=True, exist_ok=True, mode=0o700)
    name = f"{secrets.token_urlsafe(16)}.{kind}"
    (room / name).write_bytes(content)
    return name
