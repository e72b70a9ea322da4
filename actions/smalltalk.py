"""Courtesies, yes and no, and what is none of the seller's business."""

from __future__ import annotations

from collections.abc import Callable

from actions import leads, ordering, shipping
from actions.turn import Reply, Turn
from locales.named import named_language
from trade import cards


def affirm(turn: Turn) -> list[Reply]:
    """A yes means something only in answer to a question."""
    asked = turn.slots.get("asked")
    product = turn.product()
    if asked == "confirm_order":
        return ordering.place_order(turn)
    if asked == "sample":
        return leads.request_sample(turn)
    if asked == "destination" and product and turn.quantity(product):
        return shipping.ask_shipping_cost(turn)
    return leads.inform(turn) if turn.entities else [Reply("utter_go_on", asks="go_on")]


def deny(turn: Turn) -> list[Reply]:
    asked = turn.slots.get("asked")
    turn.remember(asked=None)
    if turn.entities:
        return leads.inform(turn)
    return [Reply("utter_no_order_yet" if asked == "confirm_order" else "utter_understood")]


def stop(turn: Turn) -> list[Reply]:
    turn.remember(asked=None)
    return [Reply("utter_stopped")]


def switch_language(turn: Turn) -> list[Reply]:
    """Answered in the language asked for, which the conversation keeps from then on."""
    wanted = named_language(turn.text, turn.language)
    if wanted is None:
        return [Reply("utter_languages", {"language": turn.language})]
    return [Reply("utter_language_switched", language=wanted)]


def ask_privacy(turn: Turn) -> list[Reply]:
    notice = (
        turn.shop.privacy.get(turn.language)
        or turn.shop.privacy.get(turn.language.split("-")[0])
        or turn.shop.privacy.get("en", "")
    )
    card = turn.not_stated("", "privacy")
    if not notice:
        return [Reply("utter_privacy_passed_on", {}, [card])]
    return [Reply("utter_privacy", {"notice": notice}, [cards.answer_card(notice, "shop.yml#privacy"), card])]


def _just(response: str) -> Callable[[Turn], list[Reply]]:
    """An answer that needs nothing of the turn."""
    return lambda _: [Reply(response)]


ANSWERS = {
    "greet": _just("utter_greet"),
    "goodbye": _just("utter_goodbye"),
    "thank": _just("utter_thank"),
    "affirm": affirm,
    "deny": deny,
    "stop": stop,
    "bot_challenge": _just("utter_bot"),
    "switch_language": switch_language,
    "ask_privacy": ask_privacy,
    "out_of_scope": _just("utter_out_of_scope"),
    "offer_service": _just("utter_offer_service"),
}
