"""The one question to ask back: the one that most changes the quotation or the lead, and never about what is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

QUESTIONS = (
    "ask_product",
    "ask_quantity",
    "ask_destination",
    "ask_sample_purpose",
    "ask_first_quantity",
    "ask_market",
    "ask_timing",
    "confirm_order",
    "ask_contact",
)
MOST_UNANSWERED = 3
"""A buyer who has passed over so many questions is asked no more."""
_SETTLED_BY = {
    "ask_product": ("product",),
    "ask_quantity": ("quantity",),
    "ask_destination": ("destination_country", "destination_port", "destination_guess"),
    "ask_sample_purpose": ("sample_purpose", "business_type", "quantity"),
    "ask_first_quantity": ("quantity",),
    "ask_market": ("destination_country", "destination_port"),
    "ask_timing": ("needed_by",),
    "confirm_order": ("order_number",),
    "ask_contact": ("email", "phone"),
}
"""Any one of these slots answers the question. A plan of so many says what a sample is for; a place that was only guessed
does for a parcel, and says nothing of where the goods are to be sold."""
_ORDER_OF = {
    "unknown": ("ask_product", "ask_quantity", "ask_destination", "ask_contact"),
    "sample": (
        *("ask_product", "ask_destination", "ask_sample_purpose", "ask_first_quantity", "confirm_order"),
        *("ask_market", "ask_timing", "ask_contact"),
    ),
    "trial": ("ask_product", "ask_quantity", "ask_destination", "confirm_order", "ask_contact"),
    "bulk": ("ask_product", "ask_quantity", "ask_destination", "confirm_order", "ask_contact", "ask_timing"),
}
"""By stage: without a product or quantity there is no price, without a destination no freight, and with all of these
the buyer can say yes; who the buyer is matters after that. A sample is quoted first, then its purpose decides the lead."""
_OF_TRADE = frozenset({"ask_first_quantity", "ask_market"})
"""Nothing to ask somebody who buys for their own use."""


def topic_of(code: str) -> str:
    """What a question is about: two wordings of one question are one topic.

    >>> topic_of("ask_first_quantity"), topic_of("ask_quantity"), topic_of("confirm_order")
    ('quantity', 'quantity', 'confirm_order')
    """
    return "quantity" if code == "ask_first_quantity" else code.removeprefix("ask_")


_TOPICS = {topic_of(code): code for code in reversed(QUESTIONS)}


def stage_of(quantity: int | None, *, is_sample: bool, minimum: int | None, most: int) -> str:
    """`sample`, `trial`, `bulk` or `unknown`, from the `quantity` said, the order's `minimum` and the `most` given as
    samples. Without a stated minimum more than a sample may be either.

    >>> [stage_of(number, is_sample=False, minimum=100, most=3) for number in (None, 2, 50, 100)]
    ['unknown', 'sample', 'trial', 'bulk']
    """
    if is_sample:
        return "sample"
    if quantity is None:
        return "unknown"
    if minimum is not None and quantity >= minimum:
        return "bulk"
    if quantity <= most:
        return "sample"
    return "unknown" if minimum is None else "trial"


def passed_over(before: Sequence[str], asked: str, known: Mapping[str, object]) -> tuple[str, ...]:
    """The topics a buyer was asked about and has not answered: those of `before`, and `asked` last; what is known now
    drops out. Topics that are no questions of these (`carrier`, say) are nobody's business here.

    >>> passed_over(["destination"], "sample_purpose", {"destination_country": "DE"})
    ('sample_purpose',)
    """
    topics = [*before, asked.removeprefix("ask_")]
    return tuple(topic for topic in topics if topic in _TOPICS and not _settled(_TOPICS[topic], known))


def next_question(known: Mapping[str, object], stage: str, context: Mapping[str, object]) -> str | None:
    """The first of `open_questions`, or `None` when nothing worth asking is open."""
    return next(open_questions(known, stage, context), None)


def open_questions(known: Mapping[str, object], stage: str, context: Mapping[str, object]) -> Iterator[str]:
    """Those of `QUESTIONS` that may be asked now, the one that changes most first.

    `known` holds slots by name, `sample_purpose` and `destination_guess` among them; for the sample stage `quantity` is
    the order's, not the sample's. `context` may hold `asked`, the last thing asked, and `passed_over`, topics read and
    not answered: none of them is asked again. After a new price (`utter_price` among `replies`) the yes is asked for
    anew, for it means another order now.
    """
    asked, replies = str(context.get("asked") or ""), context.get("replies") or ()
    before = context.get("passed_over") or ()
    passed = passed_over(before if isinstance(before, list | tuple) else (), asked, known)
    if len(passed) >= MOST_UNANSWERED:
        return
    new_price = isinstance(replies, list | tuple | set | frozenset) and "utter_price" in replies
    for code in _ORDER_OF.get(stage, _ORDER_OF["unknown"]):
        anew = code == "confirm_order" and new_price
        is_open = anew or not (_settled(code, known) or topic_of(code) in passed)
        if is_open and _fits(code, known, passed):
            yield code


def _fits(code: str, known: Mapping[str, object], passed: Sequence[str]) -> bool:
    if code == "confirm_order":
        return _is_said(known.get("product"))
    if code == "ask_market" and "destination" in passed:
        return False
    return code not in _OF_TRADE or known.get("business_type") != "end_user"


def _settled(code: str, known: Mapping[str, object]) -> bool:
    return any(_is_said(known.get(slot)) for slot in _SETTLED_BY[code])


def _is_said(value: object) -> bool:
    return value is not None and value not in ("", 0, False)
