"""A page of ours: nothing from elsewhere, no script but our own, nothing kept by a cache."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from desk.words import Words

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
POLICY_WITHOUT_SCRIPT = POLICY.replace("script-src 'self'; ", "").replace("connect-src 'self'; ", "")


def page(
    request: HttpRequest,
    template: str,
    words: Words,
    context: dict[str, Any],
    *,
    status: int = 200,
    policy: str = POLICY,
    referrer: str = "same-origin",
) -> HttpResponse:
    """The template, with `words` in it, behind headers that keep it to itself."""
    answer = render(
        request,
        template,
        {"words": words, "language": words.language, "direction": words.direction, **context},
        status=status,
    )
    answer["Content-Security-Policy"] = policy
    answer["Content-Language"] = words.language
    answer["Referrer-Policy"] = referrer
    answer["Cache-Control"] = "no-store"
    answer["X-Robots-Tag"] = "noindex"
    return answer
