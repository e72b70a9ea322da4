"""The script a seller embeds, the styles and pictures of our own pages, and whether the house is well."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse

from channels.disk import on_disk
from channels.problems import Problem, unknown_address
from channels.widget import front_of
from office.config import ROOT

WIDGET = ROOT / "widget" / "dist" / "widget.js"


def _served(request: HttpRequest, path: Path) -> HttpResponse:
    content = path.read_bytes()
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    if request.headers.get("If-None-Match") == etag:
        response = HttpResponse(status=304)
    else:
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        response = HttpResponse(content, content_type=f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
    response["ETag"] = etag
    response["Cache-Control"] = "no-cache"
    return response


def widget_script(request: HttpRequest) -> HttpResponse:
    """The embeddable script; any page may load it, only allowed pages can talk through it."""
    if request.method not in {"GET", "HEAD"}:
        return Problem(405, "Only GET is answered here", headers={"Allow": "GET"}).response()
    if not WIDGET.is_file():
        return Problem(404, "The widget has not been built yet").response()
    response = _served(request, WIDGET)
    if response.status_code == 200:
        response["Content-Type"] = "text/javascript; charset=utf-8"
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def static(request: HttpRequest, path: str) -> HttpResponse:
    """A file of `desk/static` or `channels/static`."""
    found = finders.find(path)
    if not isinstance(found, str) or not Path(found).is_file():
        return unknown_address(request)
    return _served(request, Path(found))


async def health(request: HttpRequest) -> HttpResponseBase:
    """Alive if this answers; ready (200) when Rasa and the records answer too. Without Redis all still works, slower."""
    front = front_of(request)
    parts: dict[str, Any] = {
        "records": await on_disk(_records_answer, front.records.events.latest),
        "rasa": await front.line.reachable(),
        "redis": await on_disk(front.wakeups.reachable),
    }
    ready = parts["records"] and parts["rasa"]
    status = "ok" if ready and parts["redis"] else "degraded" if ready else "unready"
    answer = JsonResponse({"status": status, "ready": ready, **parts}, status=200 if ready else 503)
    answer["Cache-Control"] = "no-store"
    return answer


def _records_answer(latest: Any) -> bool:
    try:
        latest()
    except Exception:  # whatever the database says, the answer is that it is not well
        return False
    return True
