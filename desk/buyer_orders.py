"""The buyer's page of an order: what is owed for what, until when, and the one button that accepts it."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils.http import content_disposition_header
from django.views.decorators.csrf import csrf_exempt

from channels.front import Front
from channels.front_door import language_code
from channels.widget import front_of
from desk.deeds import accept_order, status_now
from desk.page import POLICY_WITHOUT_SCRIPT, page
from desk.pay import Failure, links, page_of
from desk.proforma import WITH_BANK, full_number, proforma
from desk.words import Words
from office.documents import NotPrinted
from office.records import NoSuchRecord
from trade.errors import WrongState

VISITS_A_MINUTE = 240
PRINTS_A_MINUTE = 20
PAYS_A_MINUTE = 20
_POLICY_TO_PAY = POLICY_WITHOUT_SCRIPT.replace("form-action 'self'", "form-action 'self' https:")
"""A pay button leads on to its provider."""
_log = logging.getLogger(__name__)


def order_page(request: HttpRequest, number: str) -> HttpResponse:
    """The order for whoever holds its key; anything else is not here."""
    if request.method not in {"GET", "HEAD"}:
        return HttpResponseNotAllowed(["GET", "HEAD"])
    front = front_of(request)
    if _too_often(front, request):
        return _told(request, front, "order_page_busy", 429)
    try:
        order = front.records.orders.get_with_key(number, request.GET.get("key", ""))
    except NoSuchRecord:
        return _told(request, front, "order_page_missing", 404)
    return _shown(request, front, order)


def _pressed(request: HttpRequest, front: Front, number: str) -> dict[str, Any] | HttpResponse:
    """The order whose button was pressed, by whoever holds its key and has read it as it stands; else what is answered."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    if _too_often(front, request):
        return _told(request, front, "order_page_busy", 429)
    try:
        order = front.records.orders.get_with_key(number, request.POST.get("key", ""))
    except NoSuchRecord:
        return _told(request, front, "order_page_missing", 404)
    if not hmac.compare_digest(_token(front, order).encode(), request.POST.get("token", "").encode()):
        return _shown(request, front, order, note="order_page_changed", status=409)
    return order


@csrf_exempt
def accept(request: HttpRequest, number: str) -> HttpResponse:
    """The buyer's yes. There is no session to forge: the form's token is bound to the key and to what was read."""
    front = front_of(request)
    order = _pressed(request, front, number)
    if isinstance(order, HttpResponse):
        return order
    try:
        accept_order(front, order)
    except WrongState as wrong:
        order = front.records.orders.get(number)
        # A second press of the button is no fault: the page says that it is accepted.
        if wrong.state != "accepted":
            return _shown(request, front, order, note="order_page_refused", status=409)
    answer = HttpResponseRedirect(f"/orders/{number}?{urlencode({'key': order['access_key']})}")
    answer.status_code = 303
    answer["Referrer-Policy"] = "no-referrer"
    return answer


@csrf_exempt
def pay(request: HttpRequest, number: str, provider: str) -> HttpResponse:
    """On to the provider's page for what is due now, for whoever pressed the button on ours."""
    front = front_of(request)
    if request.method == "POST" and _too_often(front, request, "order-pay", PAYS_A_MINUTE):
        return _told(request, front, "order_page_busy", 429)
    order = _pressed(request, front, number)
    if isinstance(order, HttpResponse):
        return order
    try:
        address = page_of(front, order, full_number(order), provider)
    except Failure:
        return _shown(request, front, order, note="order_page_pay_failed", status=503)
    answer = HttpResponseRedirect(address)
    answer.status_code = 303
    answer["Referrer-Policy"] = "no-referrer"
    answer["Cache-Control"] = "no-store"
    return answer


def _token(front: Front, order: Mapping[str, Any]) -> str:
    text = f"accept-order:{order['number']}:{order['revision']}:{order['access_key']}"
    return hmac.new(front.config.secret.encode(), text.encode(), hashlib.sha256).hexdigest()


def _too_often(front: Front, request: HttpRequest, what: str = "order-page", times: int = VISITS_A_MINUTE) -> bool:
    return bool(front.limits.wait(what, str(request.META.get("REMOTE_ADDR", "")), times, 60))


def _told(request: HttpRequest, front: Front, key: str, status: int) -> HttpResponse:
    first = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0]
    words = Words(language_code(first) or "en", front.shop().hours.zone)
    return page(
        request,
        "desk/order_missing.html",
        words,
        {"text": words[key]},
        status=status,
        policy=POLICY_WITHOUT_SCRIPT,
        referrer="no-referrer",
    )


def order_pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The proforma invoice as a PDF; where it cannot be printed the page says so, and serves."""
    if request.method not in {"GET", "HEAD"}:
        return HttpResponseNotAllowed(["GET", "HEAD"])
    front = front_of(request)
    if _too_often(front, request) or _too_often(front, request, "order-pdf", PRINTS_A_MINUTE):
        return _told(request, front, "order_page_busy", 429)
    try:
        order = front.records.orders.get_with_key(number, request.GET.get("key", ""))
    except NoSuchRecord:
        return _told(request, front, "order_page_missing", 404)
    try:
        sheets = front.press.print(printed_html(front, order))
    except NotPrinted as why:
        _log.warning("order %s was not printed: %s %s", number, why.reason, why.detail)
        return _shown(request, front, order, note="order_page_no_pdf", status=503)
    return pdf_answer(sheets, f"{full_number(order)}.pdf")


def pdf_answer(sheets: bytes, name: str) -> HttpResponse:
    """A PDF for one pair of eyes."""
    answer = HttpResponse(sheets, content_type="application/pdf")
    answer["Content-Disposition"] = content_disposition_header(False, name) or "inline"
    answer["Referrer-Policy"] = "no-referrer"
    answer["Cache-Control"] = "no-store"
    answer["X-Robots-Tag"] = "noindex"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def printed_html(front: Front, order: Mapping[str, Any]) -> str:
    """The sheets: the buyer's language first, then the trade document in English where that is another."""
    papers = _papers(front, order)
    state = status_now(front, order)
    for paper in papers:
        paper["warned"] = "" if state in WITH_BANK else paper["words"].name("order_page_state", state)
    context = {"papers": papers, "seller": front.shop().name, "made": order["at"]}
    return render_to_string("desk/proforma_pdf.html", context)


def _papers(front: Front, order: Mapping[str, Any]) -> list[dict[str, Any]]:
    shop, conversation = front.shop(), front.records.conversations.get(order["conversation"])
    language = str(conversation["language"] or "en")
    state = status_now(front, order)
    wanted = dict.fromkeys([Words(language, shop.hours.zone).language, "en"])
    return [
        proforma(order, state, shop, Words(one, shop.hours.zone), conversation["buyer"], language) for one in wanted
    ]


def _shown(
    request: HttpRequest, front: Front, order: Mapping[str, Any], *, note: str = "", status: int = 200
) -> HttpResponse:
    papers, state = _papers(front, order), status_now(front, order)
    words: Words = papers[0]["words"]
    document = order["document"]
    pay_buttons = links(front, order)
    due = document["balance"] if state == "deposit_paid" else document["deposit"]
    context = {
        "order": order,
        "full_number": full_number(order),
        "state": state,
        "state_name": words.code(f"order_{state}"),
        "state_text": words.name("order_page_state", state),
        "note": words[note] if note else "",
        "shop_name": front.shop().name_in(words.language),
        "title": words[f"order_page_title_{order['kind']}"],
        "papers": papers,
        "due": words.say("order_page_due", amount=words.money(due), number=full_number(order))
        if state in {"accepted", "deposit_paid"}
        else "",
        "pay": pay_buttons,
        "acceptable": state == "sent",
        "token": _token(front, order),
        "printable": not front.press.missing,
        "pdf": f"/orders/{quote(str(order['number']), safe='')}.pdf?{urlencode({'key': order['access_key']})}",
    }
    return page(
        request,
        "desk/order.html",
        words,
        context,
        status=status,
        policy=_POLICY_TO_PAY if pay_buttons else POLICY_WITHOUT_SCRIPT,
        referrer="no-referrer",
    )
