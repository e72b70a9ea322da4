"""Errors as RFC 9457 problem details, with a title a person understands."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse


class Problem(Exception):
    """Raised anywhere under a channel's view; `response` is what the client gets."""

    def __init__(self, status: int, title: str, *, headers: dict[str, str] | None = None, **more: Any) -> None:
        super().__init__(title)
        self.status = status
        self.body = problem_body(status, title, **more)
        self.headers = headers or {}

    def response(self) -> HttpResponse:
        """The answer over HTTP."""
        answer = HttpResponse(json.dumps(self.body), status=self.status, content_type="application/problem+json")
        for name, value in self.headers.items():
            answer[name] = value
        return answer


def problem_body(status: int, title: str, **more: Any) -> dict[str, Any]:
    """`{type, title, status, …}`; `detail` and `errors` go in `more`."""
    return {"type": "about:blank", "title": title, "status": status, **more}


def unknown_address(_: HttpRequest, **__: object) -> HttpResponse:
    """Nothing is served under this path."""
    return Problem(404, "There is nothing at this address").response()
