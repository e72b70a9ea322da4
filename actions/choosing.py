"""Which of the freight options a buyer means: by name, by place in the list, by mode, by wish, or one's own forwarder."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from actions import freight
from actions.turn import Turn
from locales.heard import heard, means

Option = dict[str, Any]
OWN = "own"
"""The value of `carrier` that a quick reply gives for the buyer's own forwarder."""
LISTED = 6
"""Options shown in a list: the places that a number may mean."""
_BARE_NUMBER = re.compile(r"\D{0,16}([1-9])\D{0,3}")


def is_asked(turn: Turn) -> bool:
    """Whether the carrier was asked just before."""
    return turn.slots.get("asked") == "carrier"


def own_freight(turn: Turn) -> bool:
    """Whether this message says that the buyer's own forwarder or account carries the goods."""
    return turn.said("carrier") == OWN or means(turn.text, turn.language, "forwarder", "s_forwarder_word")


def place_in_list(turn: Turn, count: int) -> int | None:
    """The index that "option 2", "the last one" or a bare number means in the list of `count` just shown."""
    if not is_asked(turn):
        return None
    number = _BARE_NUMBER.fullmatch(turn.text.strip())
    place = turn.nth or (int(number[1]) if number else None)
    if place is None or not -count <= place <= count:
        return None
    return place - 1 if place > 0 else count + place


def chosen_option(turn: Turn, options: Sequence[Option], before: Mapping[str, str] | None = None) -> Option | None:
    """What this message says, else the choice made `before`, else what was said of sending earlier; None fits none."""
    shown = freight.wished(turn, list(options))[:LISTED]
    return _said(turn, shown, options) or _as_before(options, before) or _known(turn, options)


def _said(turn: Turn, shown: Sequence[Option], options: Sequence[Option]) -> Option | None:
    place = place_in_list(turn, len(shown))
    if place is not None:
        return shown[place]
    said, mode = turn.said("carrier"), turn.said("shipping_mode")
    exact = [one for one in options if said and freight.carrier_name(one) == said]
    named = exact or [one for one in options if one["carrier"] == said or heard(turn.text, [one["carrier"]])]
    several = len({one["carrier"] for one in named}) > 1
    by_mode = [one for one in (named or options) if mode and _is_mode(one, str(mode))]
    wish = _wish(turn)
    if by_mode or (named and not several) or wish:
        return _best(turn, by_mode or named or options, wish)
    return None


def _wish(turn: Turn) -> str:
    if turn.wish or not is_asked(turn):
        return turn.wish
    wishes = [
        wish for wish, word in (("fastest", "t_fast"), ("cheapest", "m_cheap")) if means(turn.text, turn.language, word)
    ]
    return wishes[0] if len(wishes) == 1 else ""


def _as_before(options: Sequence[Option], before: Mapping[str, str] | None) -> Option | None:
    if not before:
        return None
    return next((one for one in options if all(one.get(part) == value for part, value in before.items())), None)


def _known(turn: Turn, options: Sequence[Option]) -> Option | None:
    carrier, mode, wish = (turn.known(slot) for slot in ("carrier", "shipping_mode", "shipping_wish"))
    named = [one for one in options if carrier and carrier in (one["carrier"], freight.carrier_name(one))]
    by_mode = [one for one in (named or options) if mode and _is_mode(one, str(mode))]
    if not (named or by_mode or wish):
        return None
    return _best(turn, by_mode or named or options, str(wish or ""))


def _is_mode(option: Option, mode: str) -> bool:
    return str(option["mode"]).split("_")[0] == mode


def _best(turn: Turn, options: Sequence[Option], wish: str) -> Option | None:
    """The fastest where that is the wish, else the cheapest.

    Nothing is converted: the cheapest is that of the shop's own currency, and of several foreign ones none.
    """
    if (wish or turn.known("shipping_wish")) == "fastest":
        return min(options, key=lambda one: (one["transit_days"] or [999, 999])[::-1])
    alike = [one for one in options if one["price"]["currency"] == turn.shop.currency] or options
    if len({one["price"]["currency"] for one in alike}) > 1:
        return None
    return min(alike, key=lambda one: Decimal(one["price"]["amount"]))
