"""A person's visit to a page of the desk: who, in which language, and what came of a deed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect

from channels.front import Front
from channels.problems import Problem
from channels.widget import front_of
from desk.callers import Caller, person_of
from desk.page import page
from desk.words import Words, spoken_languages
from office.records import NoSuchRecord
from trade.errors import WrongState

LANGUAGE_COOKIE = "desk_language"
NOTICES = frozenset(
    {
        "taken_over",
        "handed_back",
        "closed",
        "answered",
        "order_moved",
        "lead_restored",
        "no_junk",
        "saved",
        "password_changed",
        "other_agent",
        "not_taken_over",
        "with_assistant",
        "closed_already",
        "answered_already",
        "order_state",
        "wrong_field",
        "too_often",
        "no_pdf",
    }
)


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a person who is logged in."""

    front: Front
    request: HttpRequest
    caller: Caller
    words: Words

    def show(self, template: str, active: str, context: dict[str, Any]) -> HttpResponse:
        """A page of the desk; `active` is its entry in the menu."""
        notice = self.request.GET.get("notice", "")
        common = {
            "caller": self.caller,
            "may_act": self.caller.may("agent"),
            "active": active,
            "shop_name": self.front.shop().name_in(self.words.language),
            "notice": self.words[f"notice_{notice}"] if notice in NOTICES else "",
            "last_event": self.front.records.events.latest(),
        }
        return page(self.request, template, self.words, common | context)


View = Callable[..., HttpResponse]


def desk_words(front: Front, request: HttpRequest) -> Words:
    """The desk's language: chosen before, else the shop's."""
    shop = front.shop()
    chosen = request.COOKIES.get(LANGUAGE_COOKIE, "")
    return Words(chosen if chosen in spoken_languages() else shop.language, shop.hours.zone)


def back(path: str, notice: str = "") -> HttpResponse:
    """To a page of ours, after a form was sent."""
    return HttpResponseRedirect(f"{path}?{urlencode({'notice': notice})}" if notice else path)


def visited(role: str, method: str = "GET") -> Callable[[View], View]:
    """A page for people with the role; everybody else is sent to the login or told that this is not theirs."""

    def decorate(answer: View) -> View:
        @wraps(answer)
        def view(request: HttpRequest, **parts: Any) -> HttpResponse:
            if request.method not in ({method, "HEAD"} if method == "GET" else {method}):
                return HttpResponseNotAllowed([method])
            front = front_of(request)
            person = person_of(front, request)
            if person is None:
                where = request.get_full_path() if method == "GET" else "/desk/"
                return HttpResponseRedirect(f"/desk/login?{urlencode({'next': where})}")
            visit = Visit(front, request, person, desk_words(front, request))
            if not person.may(role):
                return _wrong(visit, "not_yours", 403)
            try:
                return answer(visit, **parts)
            except NoSuchRecord:
                return _wrong(visit, "not_here", 404)
            except WrongState:
                return back(_came_from(request), "order_state")
            except Problem as problem:
                return back(_came_from(request), str(problem.body.get("code", "wrong_field")))

        return view

    return decorate


def _came_from(request: HttpRequest) -> str:
    """The path of the page with the form; a refusal is told there."""
    path = urlsplit(request.headers.get("Referer", "")).path
    return path if path.startswith("/desk/") else "/desk/"


def _wrong(visit: Visit, key: str, status: int) -> HttpResponse:
    answer = visit.show("desk/wrong.html", "", {"text": visit.words[key]})
    answer.status_code = status
    return answer
