"""The widget's words, one language at a time: `/widget/<language>.json`."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

from office.config import ROOT

_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Za-z]{2,4})?")


@lru_cache(maxsize=32)
def wording_of(language: str) -> dict[str, Any]:
    """All of `locales/<language>/widget.json`: `chat codes units attributes`, and `page` for the demo pages.

    Raises `LookupError` where the widget has no words of the language.
    """
    file = ROOT / "locales" / language / "widget.json"
    if not _LANGUAGE.fullmatch(language) or not file.is_file():
        raise LookupError(language)
    wording: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return wording


def wording(_request: HttpRequest, language: str) -> HttpResponse:
    """What the widget needs of one language. Any site may read it: it holds words and nothing else."""
    try:
        found = wording_of(language)
    except LookupError:
        problem = {"type": "about:blank", "title": "The widget has no words of this language.", "status": 404}
        return JsonResponse(problem, status=404, content_type="application/problem+json")
    answer = JsonResponse({part: words for part, words in found.items() if part != "page"})
    answer["Access-Control-Allow-Origin"] = "*"
    answer["Cache-Control"] = "public, max-age=3600"
    return answer


urlpatterns = [path("widget/<str:language>.json", wording)]
