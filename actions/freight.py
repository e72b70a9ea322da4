"""The freight quote of one consignment: asked once, numbered, kept to until it ends, and what it means under a term."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from actions.turn import Reply, Turn
from trade import negotiation, pricing
from trade.arrival import arrive, ready
from trade.catalogue import LeadTime, Product
from trade.consignment import Consignment, consign
from trade.errors import CurrencyMismatch, NoRate, NotStated, TradeError
from trade.incoterms import HOLDS, fitting, holds_freight
from trade.landed import DOOR, Customs, Landed, duty_for, land
from trade.money import Money
from trade.places import Place
from trade.shipping import ShippingOption, modes_meant, quote_shipping
from trade.shop import DutyRate

Goods = Sequence[tuple[Product, int]]
"""Products with their quantities in units as sold."""
_TRANSIENT = frozenset({"timeout", "upstream", "throttled"})
_HALF_QUOTE = timedelta(hours=1)
"""How long a quote stands that lacks a carrier who may be back soon."""


class CityNeeded(NoRate):
    """Nobody offers anything yet, and somebody may once the city or postcode is known."""


def shipping_card(turn: Turn, product: Product, quantity: int, place: Place) -> dict[str, Any]:
    """As `goods_card`, of one product."""
    return goods_card(turn, [(product, quantity)], place)


def goods_card(turn: Turn, goods: Goods, place: Place) -> dict[str, Any]:
    """The `shipping_quote` card of these goods, place, mode and term. While all of its options hold, it is the same card
    under the same number; then everyone is asked again, and `replaces` tells the number and least price of before.
    A mode that is named after all were shown leaves the others out; the prices stay those that were quoted.

    Raises `NotStated` (packing) and `NoRate`.
    """
    mode = turn.known("shipping_mode")
    incoterm = str(turn.known("incoterm") or "")
    spot = "/".join((place.country, place.city, place.postcode, place.port))
    many = "+".join(f"{product.sku}/{quantity}" for product, quantity in goods)
    key = f"freight/{many}/{spot}/{mode}/{incoterm}"
    before = turn.office.quoted(turn.conversation, key)
    if before and _holds(turn, before):
        kept: dict[str, Any] = before["card"]
        return kept
    of_any_mode = f"freight/{many}/{spot}/None/{incoterm}"
    wide = turn.office.quoted(turn.conversation, of_any_mode) if mode else None
    if wide and _holds(turn, wide):
        narrowed = [one for one in wide["card"]["options"] if one["mode"] in modes_meant(str(mode))]
        if narrowed:
            return {**wide["card"], "options": narrowed}
    consignment = consigned(goods)
    answers = turn.office.ask_carriers(turn.conversation, consignment, place, turn.at)
    sources = [f"{product.source}/packing" for product, _ in goods]
    quote = quote_shipping(consignment, place, answers, "", incoterm, mode, packing_sources=sources)
    needed = {why.reason for why in quote.problems} & {"needs_postcode", "needs_city"}
    if not quote.options:
        known = bool(place.city) if "needs_city" in needed else bool(place.postcode)
        raise (CityNeeded if needed and not known else NoRate)(place.country, mode)
    card = {**quote.card(), "sku": goods[0][0].sku, "quantity": goods[0][1]}
    if len(goods) > 1:
        card["goods"] = [{"sku": product.sku, "quantity": quantity} for product, quantity in goods]
    if any(why.reason in _TRANSIENT for why in quote.problems):
        card["incomplete"] = True
    if needed:
        card["needs"] = sorted(reason.removeprefix("needs_") for reason in needed)
    if before:
        card["replaces"] = {"number": before["card"]["number"], "price": before["card"]["options"][0]["price"]}
    return turn.office.quote(turn.conversation, f"{key}@{turn.at.isoformat()}", "shipping", card)


def consigned(goods: Goods) -> Consignment:
    """All goods in one consignment; raises `NotStated` (packing)."""
    first, *others = [consign(product, quantity) for product, quantity in goods]
    return sum(others, first)


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
    try:
        quote = pricing.quote_price(
            product, quantity, shop=turn.shop, number="", at=turn.at, term=pricing.goods_term(turn.shop, "")
        )
        option = _option_for(term, quote.total.currency, wished(turn, card["options"]))
        base = quote.term.incoterm if quote.term else ""
        quotes, accepted = turn.office.quotes_of(turn.conversation), str(turn.known("offer") or "")
        goods, offer = negotiation.as_conceded(quote, quotes, turn.shop, turn.at, accepted)
        whole = landed_price(turn, [(product, quantity)], Money.of(**goods["total"]), base, term, option, place)
    except NotStated as missing:
        filed = turn.not_stated(product.sku, f"{term} {missing.attribute}")
        return [Reply("utter_landed_not_stated", {"term": term}, [filed])]
    except CurrencyMismatch as mixed:
        filed = turn.not_stated(product.sku, f"{term} {mixed.right}")
        return [Reply("utter_landed_not_stated", {"term": term}, [filed])]
    except TradeError:
        return []
    until = min(str(goods["valid_until"]), option.valid_until.isoformat())
    lines = [{"name": name, "amount": amount.card()} for name, amount in whole.lines]
    made = {
        **goods,
        "type": "landed_quote",
        "incoterm": term,
        "place": place.get("port") or place.get("city") or place["country"],
        "option": option.card(),
        "lines": lines,
        "total": whole.total.card(),
        "valid_until": until,
        "estimate": whole.estimate,
        "sources": list(dict.fromkeys((*goods["sources"], *whole.sources))),
    }
    key = f"landed/{card['number']}/{term}/{product.sku}/{quantity}/{option.source}{offer}"
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


def _option_for(term: str, currency: str, listed: list[dict[str, Any]]) -> ShippingOption:
    """The first that can be in one sum with the goods and, for a term to the door, goes there; else the first of all."""
    options = [ShippingOption.of(one) for one in listed]
    alike = [one for one in options if one.price.currency == currency]
    if not alike:
        raise CurrencyMismatch(currency, options[0].price.currency)
    to_the_door = [one for one in alike if one.incoterm in DOOR] if term in DOOR else []
    return (to_the_door or alike)[0]


def landed_price(
    turn: Turn, goods: Goods, price: Money, base: str, term: str, option: ShippingOption, place: Mapping[str, Any]
) -> Landed:
    """All goods, worth `price` at the term `base`, with `option` brought to `term`; raises as `trade.landed.land`."""
    duty = _duty(turn, goods, option, place) if "duties" in HOLDS[term] else None
    return land(price, base, term, option, turn.shop.shipping, duty)


def _duty(turn: Turn, goods: Goods, option: ShippingOption, place: Mapping[str, Any]) -> DutyRate | Customs | None:
    """The seller's own rate for these goods there, where one holds for all; else what a carrier reckons."""
    stated = {duty_for(turn.shop.duties, str(place["country"]), product.hs_code) for product, _ in goods}
    if len(stated) == 1 and None not in stated:
        return stated.pop()
    there = Place(**{part: str(place.get(part) or "") for part in ("country", "city", "postcode", "port")})
    return turn.office.customs(turn.conversation, consigned(goods), there, option.price, turn.at)


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
