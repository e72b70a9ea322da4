"""The buyer's page of an order: what is owed for what, until when, and the one button that accepts it."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.views.decorators.csrf import csrf_exempt

from channels.front import Front
from channels.front_door import language_code
from channels.widget import front_of
from desk.deeds import accept_order, status_now
from desk.page import POLICY_WITHOUT_SCRIPT, page
from desk.words import Words
from office.records import NoSuchRecord
from trade.errors import NoSuchProduct, WrongState

VISITS_A_MINUTE = 240
_WITH_BANK = frozenset({"sent", "accepted", "deposit_paid"})


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


@csrf_exempt
def accept(request: HttpRequest, number: str) -> HttpResponse:
    """The buyer's yes. There is no session to forge: the form's token is bound to the key and to what was read."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    front = front_of(request)
    if _too_often(front, request):
        return _told(request, front, "order_page_busy", 429)
    try:
        order = front.records.orders.get_with_key(number, request.POST.get("key", ""))
    except NoSuchRecord:
        return _told(request, front, "order_page_missing", 404)
    if not hmac.compare_digest(_token(front, order).encode(), request.POST.get("token", "").encode()):
        return _shown(request, front, order, note="order_page_changed", status=409)
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


def _token(front: Front, order: Mapping[str, Any]) -> str:
    text = f"accept-order:{order['number']}:{order['revision']}:{order['access_key']}"
    return hmac.new(front.config.secret.encode(), text.encode(), hashlib.sha256).hexdigest()


def _too_often(front: Front, request: HttpRequest) -> bool:
    return bool(front.limits.wait("order-page", str(request.META.get("REMOTE_ADDR", "")), VISITS_A_MINUTE, 60))


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


def _shown(
    request: HttpRequest, front: Front, order: Mapping[str, Any], *, note: str = "", status: int = 200
) -> HttpResponse:
    shop, conversation = front.shop(), front.records.conversations.get(order["conversation"])
    words = Words(conversation["language"] or "en", shop.hours.zone)
    document, state = order["document"], status_now(front, order)
    payment = shop.payment
    in_parts = float(document["balance"]["amount"]) > 0
    due = document["balance"] if state == "deposit_paid" else document["deposit"]
    context = {
        "order": order,
        "full_number": _full_number(order),
        "state": state,
        "state_name": words.code(f"order_{state}"),
        "state_text": words.name("order_page_state", state),
        "note": words[note] if note else "",
        "shop_name": shop.name_in(words.language),
        "shop_address": shop.address or f"{shop.city}, {words.country(shop.country)}",
        "buyer": _lines_of_buyer(conversation["buyer"], words),
        "title": words[f"order_page_title_{order['kind']}"],
        "facts": _facts(order, words),
        "lines": [_line(line, shop, words) for line in document["lines"]],
        "sums": _sums(document, words, in_parts),
        "methods": ", ".join(payment.methods) if payment else "",
        "bank": [(words.name("bank", key), value) for key, value in payment.bank.items()]
        if payment and state in _WITH_BANK
        else [],
        "due": words.say("order_page_due", amount=words.money(due), number=_full_number(order))
        if state in {"accepted", "deposit_paid"}
        else "",
        "acceptable": state == "sent",
        "token": _token(front, order),
    }
    return page(
        request,
        "desk/order.html",
        words,
        context,
        status=status,
        policy=POLICY_WITHOUT_SCRIPT,
        referrer="no-referrer",
    )


def _full_number(order: Mapping[str, Any]) -> str:
    return str(order["number"]) if order["revision"] == 1 else f"{order['number']}-R{order['revision'] - 1}"


def _lines_of_buyer(buyer: Mapping[str, str], words: Words) -> list[str]:
    lines = [buyer["company"], buyer["name"], words.country(buyer["country"]), buyer["email"]]
    return [line for line in lines if line]


def _facts(order: Mapping[str, Any], words: Words) -> list[tuple[str, str]]:
    document = order["document"]
    terms = f"{document['incoterm']} {document['place']}".strip()
    facts = [
        (words["order_page_issued"], words.day(words.local_day(order["at"]))),
        (words["order_page_valid_until"], words.day(order["valid_until"])),
        (words["order_page_terms"], f"{terms} (Incoterms® 2020)" if terms else ""),
    ]
    return [(label, value) for label, value in facts if value]


def _line(line: Mapping[str, Any], shop: Any, words: Words) -> dict[str, str]:
    try:
        product = shop.catalogue.get(line["sku"])
        customs = [f"HS {product.hs_code}" if product.hs_code else "", words.country(product.origin)]
    except NoSuchProduct:
        customs = []
    return {
        "name": line["name"],
        "sku": line["sku"],
        "customs": " · ".join(part for part in customs if part),
        "quantity": words.count(line["quantity"], line["unit"]),
        "unit_price": words.money(line["unit_price"]),
        "amount": words.money(line["amount"]),
    }


def _sums(document: Mapping[str, Any], words: Words, in_parts: bool) -> list[tuple[str, str, str]]:
    """`(label, amount, kind)`; kind `total` is set large."""
    sums = [(words["order_page_freight"], words.money(document.get("freight")), "")] if document.get("freight") else []
    sums.append((words["order_page_total"], words.money(document["total"]), "total"))
    if in_parts:
        sums.append((words["order_page_deposit"], words.money(document["deposit"]), ""))
        sums.append((words["order_page_balance"], words.money(document["balance"]), ""))
    return sums
