"""A machine that cannot print."""

from __future__ import annotations

from collections.abc import Mapping

from adapters.documents.pdf import NotPrinted


class FakePress:
    """Refuses every page for `reason`."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        self.missing = False

    def print(self, html: str, attached: Mapping[str, str] | None = None) -> bytes:
        self.missing = self.reason == "missing"
        raise NotPrinted(self.reason)
