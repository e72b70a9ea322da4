"""A person, please: said at any hour, promised with a time, and only by the code that really told somebody."""

from __future__ import annotations

from actions.turn import Reply, Turn


def request_human(turn: Turn) -> list[Reply]:
    return hand_over(turn, "asked")


def hand_over(turn: Turn, reason: str) -> list[Reply]:
    """Tell the seller's people (once) and give the time by which they answer, on both clocks."""
    card = turn.office.hand_over(turn.conversation, reason, turn.at, turn.timezone)
    if not card.get("reply_by"):
        return [Reply("utter_handed_over_no_time", {}, [card])]
    values = {"reply_by": {"time": card["reply_by"]}, "reply_by_local": {"time": card["reply_by_local"]}}
    known = any(turn.known(slot) for slot in ("email", "phone"))
    same = card["reply_by"][-6:] == card["reply_by_local"][-6:]
    reply = Reply("utter_handed_over_same_clock" if same else "utter_handed_over", values, [card])
    return [reply] if known else [reply, Reply("utter_ask_contact", asks="contact")]


ANSWERS = {"request_human": request_human}
