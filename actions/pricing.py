"""Prices: the tier at the quantity, the next one, the minimum, and the quotation made of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions import catalogue
from actions.turn import Reply, Turn
from locales.tender import currency_of_country
from trade import negotiation, pricing
from trade.catalogue import Product
from trade.errors import BelowMinimum, NotStated
from trade.money import Money
from trade.samples import sample_maximum
from trade.shop import OfferedTerm


def tiers(turn: Turn, product: Product) -> list[Reply]:
    """All steps of the price list, when no quantity was said."""
    if not product.tiers:
        return [catalogue.not_stated(turn, product, "price")]
    card = catalogue.card_of(turn, product, "price", "moq")
    lines = [catalogue.tier_line(product, tier) for tier in product.tiers]
    reply = Reply("utter_price_list", {"product": {"sku": product.sku}, "tiers": {"lines": lines}}, [card])
    return [reply]


def price(turn: Turn, product: Product, quantity: int) -> list[Reply]:
    """A numbered quotation for `quantity`; below the minimum the way that is open instead."""
    try:
        card = quotation(turn, product, quantity)
    except BelowMinimum as refused:
        return [below_minimum(turn, product, refused)]
    except NotStated as missing:
        return [catalogue.not_stated(turn, product, missing.attribute)]
    turn.remember(quoted=card["number"])
    per_unit = {"word": f"per_{product.unit}"}
    details: list[dict[str, Any]] = []
    if card.get("lead_time_days"):
        details.append({"text": "line_lead_time", "values": {"days": {"days": card["lead_time_days"]}}})
    better = next_tier_line(product, quantity)
    about = in_buyers_currency(turn, card["total"])
    details += [line for line in (better, about and about[0]) if line]
    said = {
        "product": {"sku": product.sku},
        "quantity": {"count": quantity, "unit": product.unit},
        "unit_price": card["unit_price"],
        "per_unit": per_unit,
        "total": card["total"],
        "terms": terms_said(term_of(card)),
        "number": card["number"],
        "valid_until": {"date": card["valid_until"]},
        "details": {"lines": details},
    }
    proof = [one for one in (better and better["values"], about and about[1]) if one]
    return [Reply("utter_price", said, [card], proof=proof)]


def next_tier_line(product: Product, quantity: int) -> dict[str, Any] | None:
    """The next lower price and what reaching it saves; `None` at the lowest."""
    better = pricing.next_tier(product, quantity)
    if better is None:
        return None
    values = {
        "quantity": {"count": better.from_quantity, "unit": product.unit},
        "unit_price": better.unit_price.card(),
        "per_unit": {"word": f"per_{product.unit}"},
        "saving": better.saving.card(),
    }
    return {"text": "line_next_tier_saves", "values": values}


def in_buyers_currency(turn: Turn, total: dict[str, str]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """The line that says what a total is about in the buyer's own currency, and the card that proves it; `None` where the
    seller states no rate, or one too old, which the desk is told."""
    rates = turn.shop.exchange_rates
    target, where = turn.known("target_price"), turn.destination()
    named = str(target.get("currency") or "") if isinstance(target, Mapping) else ""
    currency = named if named != total["currency"] else ""
    currency = currency or (currency_of_country(where[0].country) if where else "")
    about = rates.about(Money.of(total["amount"], total["currency"]), currency) if rates and currency else None
    if rates is None or about is None:
        return None
    if not rates.holds(turn.at.astimezone(turn.shop.hours.zone).date()):
        turn.office.note_old_rates(turn.conversation, rates)
        return None
    values = {"amount": about.card(), "date": {"date": rates.day.isoformat()}}
    return {"text": "line_about", "values": values}, {
        "type": "exchange",
        **values,
        "rate": format(rates.rates[currency], "f"),
        "sources": ["shop.yml#exchange_rates"],
    }


def quotation(turn: Turn, product: Product, quantity: int) -> dict[str, Any]:
    """The `price_quote` card. While it is valid, the same question gives the same card under the same number, the next
    morning and after a change of the price list too; then it is quoted anew."""
    card, offer = priced(turn, product, quantity)
    key = f"price/{product.sku}/{quantity}/{card['incoterm']} {card['place']}{offer}"
    return kept(turn, key, card)


def priced(turn: Turn, product: Product, quantity: int) -> tuple[dict[str, Any], str]:
    """The card without a number, and `/` with the offer that it follows, if any; raises as `quote_price`."""
    term = pricing.goods_term(turn.shop, str(turn.known("incoterm") or ""))
    quote = pricing.quote_price(product, quantity, shop=turn.shop, number="", at=turn.at, term=term)
    accepted = str(turn.known("offer") or "")
    return negotiation.as_conceded(quote, turn.office.quotes_of(turn.conversation), turn.shop, turn.at, accepted)


def kept(turn: Turn, key: str, card: dict[str, Any]) -> dict[str, Any]:
    """`card` under a number, or the one quoted before under `key` while that is valid."""
    before = turn.office.quoted(turn.conversation, key)
    today = turn.at.astimezone(turn.shop.hours.zone).date()
    if before and today <= date.fromisoformat(before["card"]["valid_until"]):
        quoted: dict[str, Any] = before["card"]
        return quoted
    return turn.office.quote(turn.conversation, f"{key}@{turn.at.isoformat()}", "price", card)


def terms_said(term: OfferedTerm | None) -> Any:
    """The term with its place; where the shop offers none, that it is open. Never one that no record holds."""
    return f"{term.incoterm} {term.place}".strip() if term else {"word": "terms_open"}


def term_of(card: Mapping[str, Any]) -> OfferedTerm | None:
    """The term of a `price_quote` card."""
    return OfferedTerm(card["incoterm"], card["place"]) if card.get("incoterm") else None


def below_minimum(turn: Turn, product: Product, refused: BelowMinimum) -> Reply:
    """The minimum and the way that is open below it: a sample where the shop gives any, else a question to a person."""
    card = catalogue.card_of(turn, product, "moq", "price")
    values = {"product": {"sku": product.sku}, "moq": {"count": refused.minimum, "unit": product.unit}}
    if turn.shop.samples and sample_maximum(product, turn.shop):
        choice = {"intent": "request_sample", "entities": [{"entity": "product", "value": product.sku}]}
        return Reply("utter_below_moq", values, [card], [{"label": "choice_sample", "choice": choice}])
    filed = turn.not_stated(product.sku, f"moq {refused.quantity}")
    return Reply("utter_below_moq_asked", values, [card, filed])
