"""The API at its addresses: caller, role, rate and fields are looked at before anything is answered."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import URLPattern, path
from django.views.decorators.csrf import csrf_exempt

from channels.front import Front
from channels.problems import Problem, unknown_address
from channels.widget import front_of
from desk.callers import Caller, caller_of
from desk.fields import body_of, query_of
from desk.openapi import document
from desk.routes import Call, Route, routes
from office.records import NoSuchRecord
from trade.errors import WrongState

CALLS_A_MINUTE = 600
_KEY = re.compile(r"\?key=[A-Za-z0-9_-]+")


def known_caller(front: Front, request: HttpRequest, role: str) -> Caller:
    """The caller, with the role or a stronger one, and not too often. Blocking."""
    caller = caller_of(front, request)
    if not caller.may(role):
        raise Problem(403, f"This needs the role {role}")
    wait = front.limits.wait("api", caller.name, CALLS_A_MINUTE, 60)
    if wait:
        raise Problem(429, "Too many requests; please wait a moment", headers={"Retry-After": str(wait)})
    return caller


def without_keys(value: Any) -> Any:
    """Whoever only reads must not hold the key with which a buyer accepts."""
    if isinstance(value, dict):
        return {name: without_keys(one) for name, one in value.items()}
    if isinstance(value, list):
        return [without_keys(one) for one in value]
    return _KEY.sub("", value) if isinstance(value, str) else value


def _answered(request: HttpRequest, found: Route, parts: dict[str, str]) -> HttpResponse:
    front = front_of(request)
    caller = known_caller(front, request, found.role)
    body = body_of(request, found.body)
    query = query_of(request, found.query, front.shop().hours.zone)
    answer = found.answer(Call(front, caller, body, query), **parts)
    return JsonResponse(answer if caller.may("agent") else without_keys(answer), status=found.status)


def guarded(answer: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Problems told as problem+json, nothing kept by a cache."""

    @csrf_exempt
    def view(request: HttpRequest, **parts: str) -> HttpResponse:
        try:
            response = answer(request, **parts)
        except NoSuchRecord:
            response = Problem(404, "There is no such thing here").response()
        except WrongState as wrong:
            title = f"The order is {wrong.state.replace('_', ' ')}: this cannot be done"
            response = Problem(409, title, state=wrong.state, step=wrong.step).response()
        except Problem as problem:
            response = problem.response()
        response["Cache-Control"] = "no-store"
        response["Vary"] = "Authorization, Cookie"
        return response

    return view


def _view(methods: dict[str, Route]) -> Callable[..., HttpResponse]:
    @guarded
    def answer(request: HttpRequest, **parts: str) -> HttpResponse:
        found = methods.get("GET" if request.method == "HEAD" else str(request.method))
        if found is None:
            allowed = ", ".join(methods)
            raise Problem(405, f"Only {allowed} is answered here", headers={"Allow": allowed})
        return _answered(request, found, parts)

    return answer


@guarded
def openapi(request: HttpRequest) -> HttpResponse:
    """The document; it holds no secret, so anybody may read it."""
    return JsonResponse(document(front_of(request).config.public_url))


def _addresses() -> Iterator[URLPattern]:
    by_path: dict[str, dict[str, Route]] = {}
    for route in routes():
        by_path.setdefault(route.path, {})[route.method] = route
    for address, methods in by_path.items():
        yield path(re.sub(r"\{(\w+)\}", r"<str:\1>", address), _view(methods))


urlpatterns = [*_addresses(), path("openapi.json", openapi), path("<path:path>", csrf_exempt(unknown_address))]
