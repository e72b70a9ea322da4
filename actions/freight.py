"""The freight quote of one consignment: asked once, numbered, kept to until it ends, and what it means under a term."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from actions.turn import Reply, Turn
from trade import pricing
from trade.arrival import arrive, ready
from trade.catalogue import LeadTime, Product
from trade.consignment import consign
from trade.errors import CurrencyMismatch, NoRate, NotStated, TradeError
from trade.incoterms import HOLDS, fitting, holds_freight
from trade.landed import Customs, duty_for, land
from trade.places import Place
from trade.shipping import ShippingOption, quote_shipping
from trade.shop import DutyRate

_TRANSIENT = frozenset({"timeout", "upstream", "throttled"})
_HALF_QUOTE = timedelta(hours=1)
"""How long a quote stands that lacks a carrier who may be back soon."""


def shipping_card(turn: Turn, product: Product, quantity: int, place: Place) -> dict[str, Any]:
    """The `shipping_quote` card of these goods, place, mode and term. While all of its options hold, it is the same card
    under the same number; then everyone is asked again, and `replaces` tells the number and least price of before.

    Raises `NotStated` (packing) and `NoRate`.
    """
    mode = turn.known("shipping_mode")
    incoterm = str(turn.known("incoterm") or "")
    spot = "/".join((place.country, place.city, place.postcode, place.port))
    key = f"freight/{product.sku}/{quantity}/{spot}/{mode}/{incoterm}"
    before = turn.office.quoted(turn.conversation, key)
    if before and _holds(turn, before):
        kept: dict[str, Any] = before["card"]
        return kept
    consignment = consign(product, quantity)
    answers = turn.office.ask_carriers(turn.conversation, consignment, place, turn.at)
    sources = [f"{product.source}/packing"]
    quote = quote_shipping(consignment, place, answers, "", incoterm, mode, packing_sources=sources)
    if not quote.options:
        raise NoRate(place.country, mode)
    card = {**quote.card(), "sku": product.sku, "quantity": quantity}
    if any(why.reason in _TRANSIENT for why in quote.problems):
        card["incomplete"] = True
    needed = {why.reason for why in quote.problems} & {"needs_postcode", "needs_city"}
    if needed:
        card["needs"] = sorted(reason.removeprefix("needs_") for reason in needed)
    if before:
        card["replaces"] = {"number": before["card"]["number"], "price": before["card"]["options"][0]["price"]}
    return turn.office.quote(turn.conversation, f"{key}@{turn.at.isoformat()}", "shipping", card)


def _holds(turn: Turn, before: dict[str, Any]) -> bool:
    if before["card"].get("incomplete") and turn.at - before["at"] > _HALF_QUOTE:
        return False
    today = turn.at.astimezone(turn.shop.hours.zone).date()
    return all(today <= date.fromisoformat(option["valid_until"]) for option in before["card"]["options"])


def wished(turn: Turn, options: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The options in the order that was asked for: the cheapest first, or the fastest (no days stated: last)."""
    if turn.known("shipping_wish") != "fastest":
        return options
    return sorted(options, key=lambda one: (one["transit_days"] or [999, 999])[::-1])


def notes(turn: Turn, card: dict[str, Any], *, guessed: str) -> list[dict[str, Any]]:
    """What must be said beside the figures, as lines."""
    said: list[dict[str, Any]] = []
    term = str(card["incoterm"])
    if guessed:
        text = "line_guessed_from_phone" if guessed == "phone" else "line_guessed_place"
        said.append({"text": text, "values": {"place": {"place": card["destination"]}}})
    elif _postcode_matters(turn, card):
        said.append({"text": "line_postcode_matters", "values": {}})
    elif "city" in card.get("needs", ()) and not card["destination"].get("city"):
        said.append({"text": "line_city_matters", "values": {}})
    if term in HOLDS and not holds_freight(term):
        said.append({"text": "line_freight_indication", "values": {"term": term}})
    unfit = [one["mode"] for one in card["options"] if fitting(term, one["mode"]) != term] if term in HOLDS else []
    if unfit and len(unfit) == len(card["options"]):
        values = {"term": term, "fitting": fitting(term, unfit[0]), "mode": {"word": f"mode_{unfit[0]}"}}
        said.append({"text": "line_term_fits", "values": values})
    if "replaces" in card:
        said.append({"text": "line_requoted", "values": card["replaces"]})
    return said


def _postcode_matters(turn: Turn, card: dict[str, Any]) -> bool:
    place = Place(**{**{"city": "", "postcode": "", "port": ""}, **card["destination"]})
    shown = {option["carrier"] for option in card["options"]}
    doubtful = [one for one in turn.shop.rate_cards if one.carrier in shown and not one.is_sure_of(place)]
    return not place.postcode and (bool(doubtful) or "postcode" in card.get("needs", ()))


def landed(turn: Turn, product: Product, quantity: int, card: dict[str, Any]) -> list[Reply]:
    """The goods and their freight as one price, where the buyer asked for a term that holds both."""
    term = str(card["incoterm"])
    if not holds_freight(term):
        return []
    place = card["destination"]
    option = ShippingOption.of(wished(turn, card["options"])[0])
    try:
        quote = pricing.quote_price(
            product, quantity, shop=turn.shop, number="", at=turn.at, term=pricing.goods_term(turn.shop, "")
        )
        duty = _duty(turn, product, quantity, option, place) if "duties" in HOLDS[term] else None
        base = quote.term.incoterm if quote.term else ""
        whole = land(quote.total, base, term, option, turn.shop.shipping, duty)
    except NotStated as missing:
        filed = turn.not_stated(product.sku, f"{term} {missing.attribute}")
        return [Reply("utter_landed_not_stated", {"term": term}, [filed])]
    except (CurrencyMismatch, TradeError):
        return []
    until = min(quote.valid_until, option.valid_until).isoformat()
    lines = [{"name": name, "amount": amount.card()} for name, amount in whole.lines]
    made = {
        **quote.card(),
        "type": "landed_quote",
        "incoterm": term,
        "place": place.get("port") or place.get("city") or place["country"],
        "option": option.card(),
        "lines": lines,
        "total": whole.total.card(),
        "valid_until": until,
        "estimate": whole.estimate,
        "sources": list(dict.fromkeys((*quote.sources, *whole.sources))),
    }
    key = f"landed/{card['number']}/{term}/{product.sku}/{quantity}"
    made = turn.office.quote(turn.conversation, key, "landed", made)
    values = {
        "product": {"sku": product.sku},
        "quantity": {"count": quantity, "unit": product.unit},
        "term": term,
        "place": {"place": place},
        "carrier": carrier_name(made["option"]),
        "lines": {
            "lines": [
                {"text": "line_charge", "values": {"name": {"word": f"charge_{one['name']}"}, "amount": one["amount"]}}
                for one in made["lines"]
            ]
        },
        "total": made["total"],
        "number": made["number"],
        "valid_until": {"date": made["valid_until"]},
        "notes": {"lines": [{"text": "line_landed_estimate", "values": {}}] if made["estimate"] else []},
    }
    return [Reply("utter_landed", values, [made])]


def _duty(
    turn: Turn, product: Product, quantity: int, option: ShippingOption, place: dict[str, Any]
) -> DutyRate | Customs | None:
    """The seller's own rate for these goods there, else what a carrier reckons."""
    stated = duty_for(turn.shop.duties, str(place["country"]), product.hs_code)
    if stated is not None:
        return stated
    there = Place(**{part: str(place.get(part) or "") for part in ("country", "city", "postcode", "port")})
    return turn.office.customs(turn.conversation, consign(product, quantity), there, option.price, turn.at)


def arrival(turn: Turn, product: Product, lead: LeadTime, card: dict[str, Any], listed: int) -> Reply | None:
    """By when each option would bring the goods, ordered today; None where no option states its days."""
    here, there = turn.shop.country, str(card["destination"]["country"])
    today = turn.at.astimezone(turn.shop.hours.zone).date()
    leaves = ready(today, lead, turn.shop.hours.closed_days.__contains__)
    lines, told = [], []
    for option in wished(turn, card["options"]):
        if option["transit_days"]:
            low, high = option["transit_days"]
            days = (turn.office.is_day_off(here), turn.office.is_day_off(there))
            comes = arrive(leaves, option["mode"], (low, high), *days).card()
            told.append({**option, "arrives": comes})
            values = {
                "carrier": carrier_name(option),
                "mode": {"word": f"mode_{option['mode']}"},
                "from": {"date": comes[0]},
                "until": {"date": comes[1]},
            }
            lines.append({"text": "line_arrival", "values": values})
    if not lines:
        return None
    said = {
        "product": {"sku": product.sku},
        "ready_from": {"date": leaves.earliest.isoformat()},
        "ready_until": {"date": leaves.latest.isoformat()},
        "options": {"lines": lines[:listed]},
        "countries": {"list": [{"country": code} for code in dict.fromkeys((here, there))]},
    }
    told_of = [{**card, "options": told, "ready": leaves.card()}]
    # Beside the freight itself the same options are not shown twice.
    shown = "ask_shipping_cost" in turn.asks
    return Reply("utter_arrival", said, [] if shown else told_of, proof=told_of)


def carrier_name(option: dict[str, Any]) -> str:
    return " ".join(part for part in (option["carrier"], option.get("service")) if part)


def option_line(option: dict[str, Any]) -> dict[str, Any]:
    """One option as a line: carrier, service, price, days."""
    values = {"carrier": carrier_name(option), "mode": {"word": f"mode_{option['mode']}"}, "price": option["price"]}
    if not option.get("transit_days"):
        return {"text": "line_option_no_days", "values": values}
    return {"text": "line_option", "values": {**values, "days": {"days": option["transit_days"]}}}


def chosen_option(turn: Turn, options: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The option the buyer chose by carrier, mode or wish; None when the words fit none."""
    carrier = turn.known("carrier")
    text = turn.text.casefold()
    named = [o for o in options if (carrier and o["carrier"] == carrier) or o["carrier"].casefold() in text.split()]
    if len(named) == 1:
        return named[0]
    mode = turn.known("shipping_mode")
    fitting_mode = [o for o in named or options if mode and o["mode"].split("_")[0] == mode]
    if not fitting_mode and turn.known("shipping_wish"):
        fitting_mode = named or options
    if not fitting_mode:
        return None
    if turn.known("shipping_wish") == "fastest":
        return wished(turn, fitting_mode)[0]
    return min(fitting_mode, key=lambda o: Decimal(o["price"]["amount"]))
