"""Which function answers which intent, and the order of a whole answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from actions import catalogue, handoff, leads, negotiation, ordering, orders, prices, shipping, smalltalk
from actions.turn import Reply, Turn

ANSWERS: Mapping[str, Callable[[Turn], list[Reply]]] = {
    **smalltalk.ANSWERS,
    **catalogue.ANSWERS,
    **prices.ANSWERS,
    **negotiation.ANSWERS,
    **shipping.ANSWERS,
    **leads.ANSWERS,
    **orders.ANSWERS,
    **handoff.ANSWERS,
}
_ASKS_NOTHING_BACK = frozenset(
    [
        "greet",
        "goodbye",
        "thank",
        "stop",
        "bot_challenge",
        "switch_language",
        "ask_privacy",
        "out_of_scope",
        "offer_service",
        "request_human",
        "ask_order_status",
        "change_order",
        "report_problem",
        "place_order",
        "deny",
        "nlu_fallback",
    ]
)
"""After these alone the next word is the buyer's."""
_FACTS_AWAITED = frozenset(
    {"sample_purpose", "quantity", "destination", "market", "contact", "timing", "follow_up_sample"}
)
_YES_MEANS = {"follow_up_sample": "place_order", "follow_up_expiring": "ask_order_status"}
"""A bare yes to what we wrote ourselves, days later."""
_FACTS = ("quantity", "business_type", "destination_country", "needed_by", "email", "phone", "company", "contact_name")
OFFERED = frozenset(
    [
        *("find_product", "ask_product_details", "ask_availability", "ask_certification", "ask_customization"),
        *("ask_company", "ask_price", "ask_moq", "negotiate_price", "request_sample", "place_order", "ask_payment"),
        *("ask_shipping_cost", "ask_delivery_time", "ask_shipping_terms", "ask_order_status", "change_order"),
        *("report_problem", "ask_warranty", "ask_privacy"),
    ]
)
"""What a buyer who was not understood may be asked to choose from; `request_human` always stands beside them."""
MEANINGS = 2
_EASILY_MISTAKEN = frozenset({"find_product", "offer_service", "out_of_scope", "ask_company"})


def answer(turn: Turn) -> list[Reply]:
    """Every question in the order asked, nothing said twice, then at most one question back."""
    meaning, asked = meant(turn), str(turn.slots.get("asked") or "")
    if asked or meaning != turn.asks:
        # The lead reads the message as it was read here.
        turn.remember(meant={"message": turn.message, "asks": list(meaning), "asked": asked})
    if asked == "follow_up_sample":
        leads.after_the_sample(turn)
    replies: list[Reply] = []
    for intent in meaning:
        for reply in (orders.form(turn, intent) or ANSWERS.get(intent, not_understood))(turn):
            said = any(reply.response == r.response and reply.values == r.values for r in replies)
            if not said and not (reply.asks and any(r.asks for r in replies)):
                replies.append(reply)
    replies = replies or not_understood(turn)
    collecting = ordering.is_collecting(turn)
    replies += [] if collecting else leads.quote_of_the_plan(turn, replies)
    # What is asked back stands last: a buyer answers the last thing read.
    replies.sort(key=lambda reply: bool(reply.asks))
    if turn.asks != ("greet",):
        leads.note_passed_over(turn)
    if collecting:
        replies += ordering.way_back(turn, meaning, replies)
    elif not set(meaning) <= _ASKS_NOTHING_BACK and "order_number" not in turn.changes:
        back = leads.question(turn, replies, ordering.suggest)
        if back is not None:
            replies.append(back)
    asks = next((reply.asks for reply in replies if reply.asks), None)
    if asks or turn.asks != ("greet",):
        turn.remember(asked=asks)
    return replies


def meant(turn: Turn) -> tuple[str, ...]:
    """The asks, read in the light of what was asked: facts given to an open question are its answer.

    Said out of the blue, "for my own shop, 10,000 pairs" may be a search; after "what is the sample for?" it is not.
    """
    asked = turn.slots.get("asked")
    if asked in _YES_MEANS and turn.asks == ("affirm",):
        return (_YES_MEANS[asked],)
    answers_us = asked in _FACTS_AWAITED and any(turn.said(slot) is not None for slot in _FACTS)
    if answers_us and turn.asks and set(turn.asks) <= _EASILY_MISTAKEN:
        return ("inform",)
    return negotiation.take_up(turn)


def not_understood(turn: Turn) -> list[Reply]:
    """Offer the likeliest meanings instead of guessing; a person is one tap away."""
    human = {"label": "choice_human", "choice": {"intent": "request_human", "entities": []}}
    meanings = [
        {"label": f"choice_means_{intent}", "choice": {"intent": intent, "entities": []}}
        for intent in turn.likely
        if intent in OFFERED
    ][:MEANINGS]
    return [Reply("utter_which_meaning" if meanings else "utter_not_understood", choices=[*meanings, human])]
