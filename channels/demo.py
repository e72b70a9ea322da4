"""The demo shop's own pages, where the widget can be tried: a list of products and one page for each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.cache import patch_vary_headers

from channels.front_door import language_code
from channels.page_words import PageWords
from locales.formats import own_name
from locales.texts import chain
from office.config import ROOT, config
from trade.catalogue import Product
from trade.errors import NoSuchProduct
from trade.shop import Shop

LANGUAGES = ("en", "zh", "zh-Hant", "es", "ar")
"""Languages that the pages are written in; the widget may speak more."""
_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
_IMAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
_IMAGE_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp"}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def front_page(_request: HttpRequest) -> HttpResponse:
    """The bare address leads to the shop."""
    return redirect("/shop/")


def product_list(request: HttpRequest) -> HttpResponse:
    """Every active product, by category, in the browser's language."""
    shop, words = _shop(), _words(request)
    shelves: dict[str, list[dict[str, Any]]] = {}
    for product in shop.catalogue:
        shelves.setdefault(product.category, []).append(_tile(product, words))
    about = _written(shop.about, words.language) or words.say("intro")
    return _page(request, "demo/list.html", shop, words, {"shelves": list(shelves.values()), "about": about})


def product_page(request: HttpRequest, sku: str) -> HttpResponse:
    """One product with its price tiers, options and stated facts. What the shop does not state is not on the page."""
    shop, words = _shop(), _words(request)
    try:
        product = shop.catalogue.get(sku)
    except NoSuchProduct:
        return _page(request, "demo/missing.html", shop, words, {}, status=404)
    ends = [tier.from_quantity - 1 for tier in product.tiers[1:]]
    tiers = [
        (
            f"{words.number(tier.from_quantity)}–{words.count(ends[at], product.unit)}"
            if at < len(ends)
            else words.say("and_more", count=words.count(tier.from_quantity, product.unit)),
            words.money(tier.unit_price),
        )
        for at, tier in enumerate(product.tiers)
    ]
    facts = [(words.attribute(name), words.codes.get(value, value)) for name, value in product.attributes.items()]
    if product.certifications:
        facts.append((words.attribute("certifications"), ", ".join(product.certifications)))
    if product.customization:
        least = [f"{words.attribute(k)}: {words.count(n, product.unit)}" for k, n in product.customization.items()]
        facts.append((words.say("customization"), "; ".join(least)))
    if product.lead_times:
        lead = product.lead_times[0]
        days = words.days(lead.min_days, lead.max_days)
        facts.append((words.say("lead_time"), f"{words.number(lead.from_quantity)}+ · {days}"))
    context = {
        "product": _tile(product, words),
        "description": _written(product.descriptions, words.language),
        "unit_price": words.say("unit_price", unit=words.unit(product.unit)),
        "tiers": tiers,
        "moq": words.count(product.moq, product.unit) if product.moq else "",
        "options": [(words.attribute(name), choices) for name, choices in product.options.items()],
        "facts": facts,
    }
    return _page(request, "demo/product.html", shop, words, context)


def image(_request: HttpRequest, name: str) -> FileResponse:
    """A picture of the shop folder. An SVG may hold script, so it is served as a picture and nothing more."""
    file = config().shop_dir / "images" / Path(name).name
    kind = _IMAGE_TYPES.get(file.suffix.lower())
    if kind is None or file.name != name or not file.is_file():
        raise Http404
    answer = FileResponse(file.open("rb"), content_type=kind)
    answer["Content-Security-Policy"] = _IMAGE_POLICY
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "public, max-age=3600"
    return answer


def style(_request: HttpRequest) -> HttpResponse:
    """The style sheet of the demo pages."""
    answer = HttpResponse(_style_sheet(), content_type="text/css; charset=utf-8")
    answer["Cache-Control"] = "public, max-age=3600"
    return answer


@lru_cache(maxsize=1)
def _style_sheet() -> str:
    return (ROOT / "channels" / "static" / "demo" / "shop.css").read_text(encoding="utf-8")


def _tile(product: Product, words: PageWords) -> dict[str, Any]:
    price = words.say("price_on_request")
    if product.tiers:
        lowest = min((tier.unit_price for tier in product.tiers), key=lambda money: money.amount)
        price = words.say("from", price=words.money(lowest), unit=words.unit(product.unit))
    return {
        "sku": product.sku,
        "name": product.name_in(words.language),
        "image": product.image.rsplit("/", 1)[-1],
        "price": price,
        "moq": words.count(product.moq, product.unit) if product.moq else "",
    }


def _page(
    request: HttpRequest, template: str, shop: Shop, words: PageWords, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    colour = str(shop.web.get("colour", ""))
    page = {
        "language": words.language,
        "direction": words.locale.text_direction,
        "words": words.words,
        "shop_name": shop.name_in(words.language),
        "ships": words.say("shipping", city=shop.city, country=words.country(shop.country)),
        "colour": colour if _COLOUR.fullmatch(colour) else "",
        "privacy": _written(shop.privacy, words.language),
        "languages": [(code, own_name(code)) for code in LANGUAGES],
        **context,
    }
    answer = render(request, template, page, status=status)
    answer["Content-Security-Policy"] = _POLICY
    answer["Content-Language"] = words.language
    patch_vary_headers(answer, ["Accept-Language"])
    return answer


def _words(request: HttpRequest) -> PageWords:
    """`?lang=` if it is one of ours, else the first of the browser's languages that is, else English."""
    wished = [request.GET.get("lang", ""), *_accepted(request.headers.get("Accept-Language", ""))]
    ours = (language_code(tag) for tag in wished)
    return PageWords.of(next((code for code in ours if code in LANGUAGES), "en"))


def _written(texts: Mapping[str, str], language: str) -> str:
    """The seller's text in the language or the nearest there is (simplified Chinese for traditional), blank for none."""
    return next((texts[code] for code in chain(language) if texts.get(code)), "")


def _accepted(header: str) -> list[str]:
    """The tags of an Accept-Language header, the most wanted first."""
    wanted = []
    for part in header[:500].split(","):
        tag, _, weight = part.strip().partition(";q=")
        try:
            wanted.append((-float(weight or 1), tag))
        except ValueError:
            continue
    return [tag for _, tag in sorted(wanted, key=lambda pair: pair[0])]


def _shop() -> Shop:
    # The office opens records and settings, so it is joined on the first request and not when addresses are read.
    from office.office import open_office

    shop: Shop = open_office().shop
    return shop


urlpatterns = [
    path("", front_page),
    path("shop/", product_list),
    path("shop/assets/shop.css", style),
    path("shop/images/<str:name>", image),
    path("shop/<str:sku>", product_page),
]
