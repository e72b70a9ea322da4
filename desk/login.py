"""Coming in, going out, and a person's own settings."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import authenticate, get_user_model, login, logout, update_session_auth_hash
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_protect

from channels.front import Front
from channels.front_door import cleaned
from channels.widget import front_of
from desk.page import page
from desk.visits import LANGUAGE_COOKIE, Visit, back, desk_words, visited
from desk.words import spoken_languages
from locales import formats
from locales.languages import base

SESSION_SECONDS = 12 * 3600
TRIES_OF_A_NAME = 10
TRIES_OF_AN_ADDRESS = 50
TRY_SECONDS = 900
_YEAR = 365 * 24 * 3600


@csrf_protect
def log_in(request: HttpRequest) -> HttpResponse:
    """The login page. A wrong name and a wrong password look the same."""
    front = front_of(request)
    problem, status = "", 200
    if request.method == "POST":
        name = request.POST.get("username", "")[:150]
        if _too_often(front, request, name):
            problem, status = "login_too_often", 429
        else:
            user = authenticate(request, username=name, password=request.POST.get("password", "")[:500])
            if user is not None and front.records.accounts.role_of(user.get_username()):
                login(request, user)
                request.session.set_expiry(SESSION_SECONDS)
                front.records.audit.note(user.get_username(), "login", "desk")
                return HttpResponseRedirect(_next(request))
            problem, status = "login_wrong", 403
    words = desk_words(front, request)
    context = {
        "problem": words[problem] if problem else "",
        "next": _next(request),
        "shop_name": front.shop().name_in(words.language),
        "languages": _languages(),
    }
    return page(request, "desk/login.html", words, context, status=status)


def _too_often(front: Front, request: HttpRequest, name: str) -> bool:
    address = str(request.META.get("REMOTE_ADDR", ""))
    by_name = front.limits.wait("login-name", name.casefold(), TRIES_OF_A_NAME, TRY_SECONDS)
    return bool(front.limits.wait("login-from", address, TRIES_OF_AN_ADDRESS, TRY_SECONDS) or by_name)


def _next(request: HttpRequest) -> str:
    wished = request.POST.get("next") or request.GET.get("next") or ""
    ours = url_has_allowed_host_and_scheme(wished, allowed_hosts=None) and wished.startswith("/desk/")
    return wished if ours else settings.LOGIN_REDIRECT_URL


def _languages() -> list[tuple[str, str]]:
    """`(code, name in that language)`, Chinese first: most sellers read it."""
    codes = sorted(spoken_languages(), key=lambda code: (base(code) != "zh", code != "en", code))
    return [(code, formats.own_name(code).capitalize()) for code in codes]


@visited("viewer", "POST")
def log_out(visit: Visit) -> HttpResponse:
    """The session ends, on every page that is open."""
    visit.front.records.audit.note(visit.caller.name, "logout", "desk")
    logout(visit.request)
    return HttpResponseRedirect("/desk/login")


@csrf_protect
def language(request: HttpRequest) -> HttpResponse:
    """Choose the desk's language, also before the login; kept in a cookie of this browser."""
    answer = HttpResponseRedirect(_next(request) if request.POST.get("next") else "/desk/account")
    chosen = request.POST.get("language", "")
    if request.method == "POST" and chosen in spoken_languages():
        answer.set_cookie(
            LANGUAGE_COOKIE, chosen, max_age=_YEAR, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
        )
    return answer


@visited("viewer")
def account(visit: Visit) -> HttpResponse:
    """The person's name for buyers, language and password."""
    context = {
        "languages": _languages(),
        "role_name": visit.words.name("role", visit.caller.role),
        "problem": visit.words["password_wrong"] if visit.request.GET.get("problem") == "password" else "",
    }
    return visit.show("desk/account.html", "account", context)


@visited("viewer", "POST")
def rename(visit: Visit) -> HttpResponse:
    """Buyers read this name beside the person's messages."""
    visit.front.records.accounts.rename(visit.caller.name, cleaned(visit.request.POST.get("name", ""))[:80])
    return back("/desk/account", "saved")


@visited("viewer", "POST")
def password(visit: Visit) -> HttpResponse:
    """A new password; every other session of this person ends."""
    request, fields = visit.request, visit.request.POST
    user = get_user_model().objects.get_by_natural_key(visit.caller.name)
    if _too_often(visit.front, request, f"password {visit.caller.name}"):
        return back("/desk/account", "too_often")
    try:
        if not user.check_password(fields.get("old", "")[:500]) or fields.get("new") != fields.get("again"):
            raise ValidationError("")
        validate_password(fields.get("new", ""), user)
    except ValidationError:
        return HttpResponseRedirect("/desk/account?problem=password")
    user.set_password(fields["new"])
    user.save()
    update_session_auth_hash(request, user)
    visit.front.records.audit.note(visit.caller.name, "password", "desk")
    return back("/desk/account", "password_changed")
