"""What an inquiry is worth, and why: every point is for the buyer's own words, quoted.

Nothing is scored by where a buyer is from: any destination counts the same, and so does any language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from trade.qualification import next_question, stage_of
from trade.scoring import Reason, score_reasons
from trade.shop import Shop
from trade.wants import BuyerWords, Said, Want, minimum_for, product_of, sample_most, wants

__all__ = ["BuyerWords", "Lead", "Reason", "Said", "assess"]

HOT, WARM = 70, 40
_BUYER_SLOTS = {
    "company": "company",
    "contact_name": "contact_name",
    "destination_country": "country",
    "email": "email",
    "phone": "phone",
    "business_type": "business_type",
    "website": "website",
}
_EMPTY_TALK = frozenset(
    {"offer_service", "greet", "thank", "goodbye", "inform", "out_of_scope", "bot_challenge", "affirm"}
)
_MISTAKEN = frozenset({"ask_payment", "change_order", "nlu_fallback"})
"""What "our bank account has changed" may be taken for."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The assessment. `score` is the sum of the reasons' points, held between 0 and 100; `next_step` is a code."""

    stage: str
    score: int
    grade: str
    reasons: tuple[Reason, ...]
    buyer: Mapping[str, str] = field(default_factory=dict)
    products: tuple[tuple[str, int | None], ...] = ()
    needed_by: str = ""
    next_step: str = "none"

    def as_dict(self) -> dict[str, object]:
        """The fields of a lead in the API; `id` and `conversation` are the records'."""
        names = ("contact_name", "company", "country", "email", "phone", "business_type", "website")
        buyer = {("name" if name == "contact_name" else name): self.buyer.get(name, "") for name in names}
        return {
            "buyer": buyer,
            "stage": self.stage,
            "score": self.score,
            "grade": self.grade,
            "reasons": [reason.as_dict() for reason in self.reasons],
            "products": [{"sku": sku, "quantity": quantity} for sku, quantity in self.products],
            "needed_by": self.needed_by or None,
            "next_step": self.next_step,
        }


def assess(words: Sequence[BuyerWords], shop: Shop, *, restored: bool = False) -> Lead:
    """The lead that these messages of one buyer make, oldest first. Asked again with more, it is made anew. `restored`:
    a person said that it is no junk."""
    wanted = wants(words, shop)
    stage = _stage(words, wanted, shop)
    reasons = score_reasons(words, wanted, stage, shop)
    junk = not restored and _is_junk(words, wanted)
    score = 0 if junk else max(0, min(100, sum(reason.points for reason in reasons)))
    grade = "junk" if junk else "hot" if score >= HOT else "warm" if score >= WARM else "cold"
    said = _newest(words)
    return Lead(
        stage=stage,
        score=score,
        grade=grade,
        reasons=reasons,
        buyer={name: said[slot] for slot, name in _BUYER_SLOTS.items() if said.get(slot)},
        products=_products(words, wanted),
        needed_by=said.get("needed_by", ""),
        next_step="none" if junk else _next_step(said, stage, wanted),
    )


def _stage(words: Sequence[BuyerWords], wanted: Sequence[Want], shop: Shop) -> str:
    """A planned bulk order beats the sample that is to come before it."""
    asks_sample = any("request_sample" in message.asks for message in words)
    stages = {_stage_of(want, shop) for want in wanted}
    for stage in ("bulk", "trial"):
        if stage in stages:
            return stage
    return "sample" if asks_sample or "sample" in stages else "unknown"


def _stage_of(want: Want, shop: Shop) -> str:
    # For an unknown product only what is an order of every product is one; less may be anything.
    minimum, known = minimum_for(shop, want.sku), product_of(shop, want.sku)
    stage = stage_of(want.quantity, is_sample=want.is_sample, minimum=minimum, most=sample_most(shop, want.sku))
    return "unknown" if stage == "trial" and known is None else stage


def _is_junk(words: Sequence[BuyerWords], wanted: Sequence[Want]) -> bool:
    """Somebody who sells to the seller, or fishes for money or passwords, and asks nothing a buyer asks. No score makes
    junk: whoever asks for a sample is a buyer."""
    asks = {ask for message in words for ask in message.asks}
    fishes = any(said.slot == "phishing" for message in words for said in message.facts)
    offers = "offer_service" in asks and asks <= _EMPTY_TALK
    return not wanted and (offers or (fishes and asks <= _EMPTY_TALK | _MISTAKEN))


def _newest(words: Sequence[BuyerWords]) -> dict[str, str]:
    """The newest value of each slot as text."""
    said: dict[str, str] = {}
    for message in words:
        for one in message.facts:
            if isinstance(one.value, str | int) and not isinstance(one.value, bool):
                said[one.slot] = str(one.value)
    return said


def _products(words: Sequence[BuyerWords], wanted: Sequence[Want]) -> tuple[tuple[str, int | None], ...]:
    """Every product spoken of, with the order quantity if there is one, else the sample's."""
    skus = [str(one.value).upper() for message in words for one in message.facts if one.slot == "product"]
    skus += [want.sku for want in wanted if want.sku]
    quantities = {want.sku: want.quantity for want in sorted(wanted, key=lambda want: not want.is_sample)}
    return tuple((sku, quantities.get(sku)) for sku in dict.fromkeys(skus))


def _next_step(said: Mapping[str, str], stage: str, wanted: Sequence[Want]) -> str:
    """A few pieces are no plan: while all is samples, what is behind them is still to be asked."""
    planned = [want.quantity for want in wanted if not want.is_sample and stage != "sample"]
    return next_question({**said, "quantity": next(iter(planned), None)}, stage, {}) or "none"
