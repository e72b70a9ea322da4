"""The cards of a message as labelled rows, so that the seller sees the facts whatever language the talk is in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desk.words import Words

Row = tuple[str, str]
Rows = Iterator[Row]


def card_rows(words: Words, card: Mapping[str, Any]) -> dict[str, Any] | None:
    """`{type, title, rows: [(label, value)], options: [...], url, sources}`; None for a card nobody can show."""
    known = _KINDS.get(str(card.get("type")))
    if known is None:
        return None
    title, rows = known
    return {
        "type": card["type"],
        "title": title(words, card),
        "rows": [(label, value) for label, value in rows(words, card) if value],
        "options": [_option(words, one) for one in card.get("options") or () if isinstance(one, Mapping)],
        "url": _safe(str(card.get("url") or "")) if card["type"] == "file" else "",
        "order": card.get("number", "") if card["type"] == "draft_order" else "",
        "sources": [str(source) for source in card.get("sources") or ()],
    }


def _safe(url: str) -> str:
    """Only addresses that a browser merely opens; a card may hold what a buyer sent."""
    return url if url.startswith(("https://", "http://", "/desk/files/")) else ""


def _days(words: Words, days: Any) -> str:
    if isinstance(days, int):
        return words.days(days, days)
    return words.days(days[0], days[1]) if days else ""


def _place(words: Words, place: Any) -> str:
    if not isinstance(place, Mapping):
        return str(place or "")
    parts = [
        place.get("port"),
        place.get("postcode"),
        place.get("city"),
        words.country(str(place.get("country") or "")),
    ]
    return " ".join(str(part) for part in parts if part)


def _option(words: Words, option: Mapping[str, Any]) -> dict[str, str]:
    return {
        "carrier": " ".join(str(option.get(part) or "") for part in ("carrier", "service")).strip(),
        "mode": words.code(str(option.get("mode") or "")),
        "price": words.money(option.get("price")),
        "days": _days(words, option.get("transit_days")),
        "estimate": words.card_word("estimate") if option.get("estimate") else "",
        "source": str(option.get("source") or ""),
    }


def _product(words: Words, card: Mapping[str, Any]) -> Rows:
    yield words["card_moq"], words.count(card["moq"], str(card.get("unit"))) if card.get("moq") else ""
    yield words["card_price_from"], words.money(card.get("price_from"))
    for fact in card.get("facts") or ():
        value = fact["value"]
        shown = ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)
        yield words.attribute(str(fact["attribute"])), words.code(shown)


def _price(words: Words, card: Mapping[str, Any]) -> Rows:
    for line in card.get("lines") or ():
        priced = f"{words.count(line['quantity'], str(line.get('unit')))} × {words.money(line.get('unit_price'))}"
        yield str(line.get("sku")), priced
    yield words["order_page_quantity"], words.count(card["quantity"], str(card["unit"])) if card.get("quantity") else ""
    yield words["order_page_unit_price"], words.money(card.get("unit_price"))
    yield words.card_word("total"), words.money(card.get("total"))
    yield words.card_word("terms"), f"{card.get('incoterm') or ''} {card.get('place') or ''}".strip()
    yield words.card_word("production"), _days(words, card.get("lead_time_days"))
    yield words.card_word("valid_until"), words.day(str(card.get("valid_until") or ""))


def _sample(words: Words, card: Mapping[str, Any]) -> Rows:
    yield words.card_word("sample_price"), words.money(card.get("unit_price"))
    yield words.card_word("sample_most"), words.number(card["max_quantity"]) if card.get("max_quantity") else ""
    yield words.card_word("sample_fee"), words.code(str(card.get("fee") or ""))
    yield words.card_word("freight"), words.code(f"freight_{card.get('freight')}") if card.get("freight") else ""
    yield words.card_word("ready_in"), _days(words, card.get("lead_time_days"))


def _shipping(words: Words, card: Mapping[str, Any]) -> Rows:
    yield words["card_cartons"], words.number(card["cartons"]) if card.get("cartons") else ""
    yield words["card_weight"], f"{words.number(card['gross_weight_kg'])} kg" if card.get("gross_weight_kg") else ""
    yield words["card_volume"], f"{words.number(card['volume_m3'])} m³" if card.get("volume_m3") else ""
    yield words.card_word("terms"), str(card.get("incoterm") or "")


def _order(words: Words, card: Mapping[str, Any]) -> Rows:
    for line in card.get("lines") or ():
        yield str(line.get("sku")), words.count(line["quantity"], str(line.get("unit")))
    yield words.card_word("freight"), words.money(card.get("freight"))
    yield words.card_word("total"), words.money(card.get("total"))
    yield words.card_word("deposit"), words.money(card.get("deposit"))
    yield words.card_word("terms"), f"{card.get('incoterm') or ''} {card.get('place') or ''}".strip()
    yield words.card_word("valid_until"), words.day(str(card.get("valid_until") or ""))


def _handoff(words: Words, card: Mapping[str, Any]) -> Rows:
    yield words["promise_ours"], words.moment(str(card.get("reply_by") or ""))
    yield words["promise_theirs"], words.own_moment(str(card.get("reply_by_local") or ""))


def _not_stated(words: Words, card: Mapping[str, Any]) -> Rows:
    yield words["question_attribute"], words.attribute(str(card.get("attribute") or ""))


def _file(words: Words, card: Mapping[str, Any]) -> Rows:
    size = int(card.get("size") or 0)
    yield str(card.get("name") or ""), f"{words.number(max(1, size // 1000))} kB"


def _titled(key: str) -> Callable[[Words, Mapping[str, Any]], str]:
    return lambda words, card: f"{words[key]} {card.get('number') or card.get('sku') or ''}".strip()


def _product_title(_: Words, card: Mapping[str, Any]) -> str:
    return f"{card.get('sku') or ''} {card.get('name') or ''}".strip()


def _shipping_title(words: Words, card: Mapping[str, Any]) -> str:
    return words.say("card_shipping", place=_place(words, card.get("destination")))


_KINDS: dict[
    str, tuple[Callable[[Words, Mapping[str, Any]], str], Callable[[Words, Mapping[str, Any]], Iterator[Row]]]
] = {
    "product": (_product_title, _product),
    "price_quote": (_titled("card_price"), _price),
    "sample_offer": (_titled("card_sample"), _sample),
    "shipping_quote": (_shipping_title, _shipping),
    "landed_quote": (
        _titled("card_landed"),
        lambda words, card: iter([(words.card_word("total"), words.money(card.get("total")))]),
    ),
    "draft_order": (_titled("card_order"), _order),
    "handoff": (lambda words, card: words.name("handoff", str(card.get("status"))), _handoff),
    "not_stated": (_titled("card_not_stated"), _not_stated),
    "file": (_titled("card_file"), _file),
}
