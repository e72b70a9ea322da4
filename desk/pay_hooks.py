"""What payment providers tell us: proved to be theirs, written down once, and only then believed."""

from __future__ import annotations

import logging

from django.http import HttpRequest, HttpResponse, JsonResponse

from channels.problems import Problem
from channels.widget import front_of
from desk.endpoint import guarded
from office.pay_links import Failure, Unverified, desk_name

NOTICES_A_MINUTE = 600
_log = logging.getLogger(__name__)


@guarded
def hook(request: HttpRequest, provider: str) -> HttpResponse:
    """`POST /hooks/pay/{provider}`. Whatever is verified and kept is 200, so that the provider does not send it again."""
    if request.method != "POST":
        raise Problem(405, "Only POST is answered here", headers={"Allow": "POST"})
    front = front_of(request)
    known = front.pay_links.of(front.shop()).get(provider)
    if known is None:
        raise Problem(404, "There is no such provider here")
    wait = front.limits.wait("pay-hook", str(request.META.get("REMOTE_ADDR", "")), NOTICES_A_MINUTE, 60)
    if wait:
        raise Problem(429, "Too many requests; please wait a moment", headers={"Retry-After": str(wait)})
    headers = {name.lower(): value for name, value in request.headers.items()}
    try:
        notice = known.notice(headers, request.body, front.clock.now())
    except Unverified as why:
        _log.warning("a notice for %s that is not its own: %s", provider, why)
        raise Problem(400, "This notice bears no valid signature") from None
    except Failure as failure:
        _log.error("a notice of %s could not be verified: %s: %s", provider, failure.reason, failure.detail)
        raise Problem(503, "This notice cannot be verified now; send it again", headers={"Retry-After": "60"}) from None
    kept = front.records.payments.take(provider, notice, desk_name(front.config.site))
    _log.info("notice %s of %s: %s %s", notice.event_id, provider, kept["outcome"], kept["number"])
    return JsonResponse({"received": True})
