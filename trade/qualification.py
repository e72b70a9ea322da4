"""The one question to ask back: the one that most changes the quotation or the lead, and never about what is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

QUESTIONS = (
    "ask_product",
    "ask_quantity",
    "ask_destination",
    "ask_sample_purpose",
    "ask_timing",
    "confirm_order",
    "ask_contact",
)
_SETTLED_BY = {
    "ask_product": ("product",),
    "ask_quantity": ("quantity",),
    "ask_destination": ("destination_country", "destination_port"),
    "ask_sample_purpose": ("sample_purpose", "business_type"),
    "ask_timing": ("needed_by",),
    "confirm_order": ("order_number",),
    "ask_contact": ("email", "phone"),
}
"""Any one of these slots answers the question."""
_ORDER_OF = {
    "unknown": ("ask_product", "ask_quantity", "ask_destination", "ask_contact"),
    "sample": ("ask_product", "ask_destination", "ask_sample_purpose", "confirm_order", "ask_contact"),
    "trial": ("ask_product", "ask_quantity", "ask_destination", "confirm_order", "ask_contact"),
    "bulk": ("ask_product", "ask_quantity", "ask_destination", "confirm_order", "ask_contact", "ask_timing"),
}
"""By stage: without a product or quantity there is no price, without a destination no freight, and with all of these
the buyer can say yes; who the buyer is matters after that. A sample is quoted first, then its purpose decides the lead."""


def next_question(known: Mapping[str, object], stage: str, context: Mapping[str, object]) -> str | None:
    """One of `QUESTIONS`, or `None` when nothing worth asking is open.

    `known` holds slots by name, `sample_purpose` among them; for the sample stage `quantity` is the order's, not the
    sample's. `context` may hold `asked`, the last thing asked (`destination`, `ask_destination`): it is not asked
    twice running, for a buyer who passed it over has read it. After a new price (`utter_price` among `replies`) the
    yes is asked for anew, for it means another order now.
    """
    asked = str(context.get("asked") or "").removeprefix("ask_")
    replies = context.get("replies") or ()
    new_price = isinstance(replies, list | tuple | set | frozenset) and "utter_price" in replies
    for code in _open_questions(known, stage):
        if code.removeprefix("ask_") != asked or (code == "confirm_order" and new_price):
            return code
    return None


def _open_questions(known: Mapping[str, object], stage: str) -> Iterator[str]:
    for code in _ORDER_OF.get(stage, _ORDER_OF["unknown"]):
        if any(_is_said(known.get(slot)) for slot in _SETTLED_BY[code]):
            continue
        if code == "ask_sample_purpose" and _is_said(known.get("quantity")):
            # A plan of so many says what the sample is for.
            continue
        if code == "confirm_order" and not _is_said(known.get("product")):
            continue
        yield code


def _is_said(value: object) -> bool:
    return value is not None and value not in ("", 0, False)
