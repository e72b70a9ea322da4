"""An order read back in full: every line, the freight, the term, the place, who, how much when, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions import freight
from actions.deals import Made
from actions.turn import Reply, Turn
from trade.orders import DraftOrder
from trade.revisions import changes

Line = dict[str, Any]


def preview(turn: Turn, made: Made, revises: str = "") -> DraftOrder:
    """The order as it would stand, its number aside."""
    return DraftOrder.new(revises, made.deal, turn.shop, turn.at)


def read_back(turn: Turn, made: Made) -> Reply:
    """The whole order, and the question that a yes answers."""
    order = preview(turn, made)
    told = {**order.card(""), "contact": contact(turn)}
    values = {"kind": order.kind, "goods": {"lines": _goods(order)}, "details": {"lines": _details(turn, made, order)}}
    return Reply(
        "utter_confirm_order",
        values,
        choices=yes_or_no("choice_draft_order"),
        asks="confirm_order",
        proof=[told, *made.proof],
    )


def read_back_revision(turn: Turn, made: Made, before: Mapping[str, Any]) -> Reply | None:
    """What would change in the order `before`, then all of it; None where nothing would."""
    number = str(before["number"])
    order = preview(turn, made, number)
    told = {**order.card(""), "contact": contact(turn)}
    changed = [line for change in changes(before, told) if (line := change_line(change)) is not None]
    if not changed:
        return None
    values = {
        "kind": order.kind,
        "number": number,
        "changes": {"lines": changed},
        "goods": {"lines": _goods(order)},
        "details": {"lines": _details(turn, made, order)},
    }
    return Reply(
        "utter_confirm_revision",
        values,
        choices=yes_or_no("choice_revise_order"),
        asks="confirm_order",
        proof=[told, before, *made.proof],
    )


def yes_or_no(yes: str) -> list[dict[str, Any]]:
    """The two quick replies to a question about an order."""
    choices = [(yes, "affirm"), ("choice_not_yet", "deny")]
    return [{"label": label, "choice": {"intent": intent, "entities": []}} for label, intent in choices]


def contact(turn: Turn) -> list[str]:
    """Who the buyer is and how to be reached, as far as it was said here or is on file with the conversation."""
    kept = turn.office.records.conversations.get(turn.conversation)["buyer"]
    fields = (("contact_name", "name"), ("company", "company"), ("email", "email"), ("phone", "phone"))
    return [told for slot, field in fields if (told := str(turn.known(slot) or kept[field] or ""))]


def change_line(change: Mapping[str, Any]) -> Line | None:
    """One change as a line; None for what the whole order shows anyway (the total, the charges, the place of a term)."""
    what, before, after = change["what"], change["before"], change["after"]
    product = {"sku": change.get("sku", "")}
    if what == "line":
        line = after or before
        values = {"product": product, "quantity": _count(line["quantity"], line["unit"])}
        return {"text": "line_change_added" if after else "line_change_removed", "values": values}
    if what in ("quantity", "unit_price", "options"):
        said = [_said_of_line(what, value, change["unit"]) for value in (before, after)]
        return {"text": "line_change_of_product", "values": {"product": product, "before": said[0], "after": said[1]}}
    if what in ("destination", "incoterm", "carrier"):
        said = [
            {"place": value} if what == "destination" and value else value or {"word": "change_none"}
            for value in (before, after)
        ]
        return {
            "text": "line_change",
            "values": {"what": {"word": f"change_{what}"}, "before": said[0], "after": said[1]},
        }
    return None


def _said_of_line(what: str, value: Any, unit: str) -> Any:
    if what == "quantity":
        return _count(value, unit)
    if what == "options":
        return {"list": [{"stated": option} for option in value.values()]} if value else {"word": "change_none"}
    return value


def _count(quantity: int, unit: str) -> dict[str, Any]:
    return {"count": quantity, "unit": unit}


def _goods(order: DraftOrder) -> list[Line]:
    lines: list[Line] = []
    for line in order.lines:
        values: dict[str, Any] = {
            "product": {"sku": line.sku},
            "quantity": _count(line.quantity, line.unit),
            "unit_price": line.unit_price.card(),
            "per_unit": {"word": f"per_{line.unit}"},
            "amount": line.amount.card(),
        }
        if line.options:
            values["options"] = {"list": [{"stated": option} for option in line.options.values()]}
        lines.append({"text": "line_order_goods_with" if line.options else "line_order_goods", "values": values})
    return lines


def _details(turn: Turn, made: Made, order: DraftOrder) -> list[Line]:
    deal = made.deal
    term = (
        {"word": "terms_open"}
        if order.kind == "bulk" and not deal.incoterm
        else f"{deal.incoterm} {deal.place}".strip()
    )
    whole = order.balance.amount == 0
    who = contact(turn)
    found = [
        _freight(made),
        *(
            _line("line_charge", name={"word": f"charge_{charge.name}"}, amount=charge.amount.rounded().card())
            for charge in deal.charges
        ),
        _line("line_order_total", total=order.total.card()),
        _line("line_order_whole") if whole else _parts(order),
        _line("line_order_term", term=term) if deal.incoterm or order.kind == "bulk" else None,
        _line("line_order_destination", place={"place": deal.destination.card()}) if deal.destination else None,
        _line("line_order_contact", contact={"list": who}) if who else None,
        _ready(deal.lead_time_days, whole=whole),
        _line("line_order_follows", number=deal.follows) if deal.follows else None,
        _line("line_order_valid", valid_until={"date": order.valid_until.isoformat()}),
        _guess(made),
        _line("line_landed_estimate") if deal.estimate else None,
    ]
    return [line for line in found if line is not None]


def _line(text: str, **values: Any) -> Line:
    return {"text": text, "values": values}


def _parts(order: DraftOrder) -> Line:
    return _line("line_order_parts", deposit=order.deposit.card(), balance=order.balance.card())


def _freight(made: Made) -> Line:
    if made.freight_is == "option" and made.deal.option and made.deal.freight:
        option = made.deal.option.card()
        values = {
            "carrier": freight.carrier_name(option),
            "mode": {"word": f"mode_{option['mode']}"},
            "price": option["price"],
        }
        if not option["transit_days"]:
            return _line("line_order_freight_no_days", **values)
        return _line("line_order_freight", **values, days={"days": option["transit_days"]})
    return _line(f"line_order_freight_{made.freight_is}")


def _ready(days: tuple[int, int] | None, *, whole: bool) -> Line | None:
    if days is None:
        return None
    return _line("line_order_ready_paid" if whole else "line_order_ready", days={"days": list(days)})


def _guess(made: Made) -> Line | None:
    if not made.guessed or made.deal.destination is None:
        return None
    text = "line_guessed_from_phone" if made.guessed == "phone" else "line_guessed_place"
    return _line(text, place={"place": made.deal.destination.card()})
