"""Who calls the desk: a person with a session, or the seller's other software with a token."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware

from channels.front import Front
from channels.problems import Problem

RANKS = {"viewer": 0, "agent": 1, "owner": 2}


@dataclass(frozen=True, slots=True)
class Caller:
    """`name` stands in the audit: a user name, or `token:<name>`. `shown` is what buyers read, blank for none."""

    name: str
    role: str
    shown: str = ""

    def may(self, role: str) -> bool:
        """Whether this caller has the role or a stronger one."""
        return RANKS[self.role] >= RANKS[role]


def person_of(front: Front, request: HttpRequest) -> Caller | None:
    """The person logged in, None for nobody or somebody without a role. Blocking."""
    if not request.user.is_authenticated:
        return None
    name, accounts = request.user.get_username(), front.records.accounts
    role = accounts.role_of(name)
    return Caller(name, role, accounts.name_of(name)) if role else None


def caller_of(front: Front, request: HttpRequest) -> Caller:
    """The caller of the API; `Problem` 401 for nobody, 403 for a session without its CSRF token. Blocking."""
    authorization = request.headers.get("Authorization")
    if authorization is not None:
        scheme, _, token = authorization.partition(" ")
        held = front.records.api_tokens.holder(token.strip()) if scheme.lower() == "bearer" else None
        if held is None:
            raise Problem(401, "This token is not valid", headers={"WWW-Authenticate": "Bearer"})
        return Caller(f"token:{held[0]}", held[1])
    person = person_of(front, request)
    if person is None:
        raise Problem(401, "Log in, or send a token", headers={"WWW-Authenticate": "Bearer"})
    if _is_forged(request):
        raise Problem(403, "The request does not come from the desk's own page")
    return person


class _Check(CsrfViewMiddleware):
    """Django's own check, asked for an answer instead of a page."""

    def _reject(self, request: HttpRequest, reason: str) -> str:
        return reason


def _is_forged(request: HttpRequest) -> bool:
    # The API's views are exempt for tokens' sake, so what the middleware would have done is done here for sessions.
    check = _Check(_any_view)
    check.process_request(request)
    return check.process_view(request, _any_view, (), {}) is not None


def _any_view(_: HttpRequest) -> HttpResponse:
    return HttpResponse()
