"""Questions about one product's qualities, and about how many there are: each part answered, denied, or left open."""

from __future__ import annotations

from actions import certificates, stated
from actions.turn import Reply, Turn
from trade import cards, pricing
from trade.catalogue import Product
from trade.errors import NotStated
from trade.findings import Finding, described, find
from trade.question import Question

_TELL_ME_ALL = frozenset({"spec", "a_spec", "g_let_me_know", "v_show", "v_file", "v_catalogue", "photos"})
"""Who asks for details as such asks nothing in particular beside."""
_HAS = frozenset({"g_have", "do_you_have", "comes_with", "g_is_there", "g_with"})
"""Whether something is there at all may be read off a description; what it does or bears may not."""


def answers(turn: Turn, product: Product, asked: Question, intent: str) -> list[Reply]:
    """What is stated of each thing asked, in the order asked; empty where nothing in particular is asked.

    Words that put forward something the shop has no name for (*cut in half*) are neither confirmed nor denied.
    """
    understood = [str(name) for name in turn.all_said("attribute")]
    found, rest = find(product, asked, understood, turn.office.value_forms())
    replies = certificates.named(turn, product, asked.certificates) if asked.certificates else []
    replies += [said(turn, product, one) for one in found]
    puts_forward = not asked.is_open if replies else not asked.meanings & _TELL_ME_ALL
    if rest and puts_forward and turn.is_sure_of(intent):
        replies.append(open_words(turn, product, rest, asked))
    return replies


def said(turn: Turn, product: Product, finding: Finding) -> Reply:
    """A finding as a sentence. A value that is not among what is stated is called that, never no and never yes."""
    if finding.fact is None:
        attribute = finding.attribute
        answered = stated.sellers_answer(turn, product.sku, attribute, puts_forward=True)
        return answered or stated.not_stated(turn, product, attribute)
    reply = stated.fact_said(turn, product, finding.fact)
    if finding.lacking:
        return Reply("utter_value_lacking", {**reply.values, "asked": stated.in_words(finding.lacking)}, reply.cards)
    if finding.held:
        held = stated.seller_value(", ".join(finding.held))
        return Reply("utter_fact_held", {**reply.values, "held": held}, reply.cards)
    return reply


def open_words(turn: Turn, product: Product, words: tuple[str, ...], asked: Question) -> Reply:
    """The seller's own answer to these words, the description that speaks of all of them, or the open question."""
    foreseen = stated.sellers_answer(turn, product.sku, puts_forward=True)
    if foreseen is not None:
        return foreseen
    languages = dict.fromkeys((turn.language, turn.language.split("-")[0], "en"))
    text = described(product, words, list(languages)) if asked.meanings & _HAS else None
    if text is not None:
        card = cards.answer_card(*text)
        return Reply("utter_description", {"product": {"sku": product.sku}, "words": text[0]}, [card])
    return stated.not_confirmed(turn, product, words, asked.key or " ".join(words).casefold())


def availability(turn: Turn, product: Product, asked: Question) -> list[Reply]:
    """Whether the variant is stated, how many are in stock against what is wanted, and what making them to order takes."""
    found, _ = find(
        product, Question(values=asked.values, measures=asked.measures, rest=asked.rest), (), turn.office.value_forms()
    )
    variants = [one for one in found if one.fact is not None and one.fact.source.endswith("/options")]
    replies = [said(turn, product, one) for one in variants]
    if any(one.lacking for one in variants):
        return replies
    quantity = turn.quantity(product)
    if product.stock is None:
        answered = stated.sellers_answer(turn, product.sku, "stock")
        return [
            *replies,
            answered or stated.not_stated(turn, product, "stock"),
            *_made_to_order(turn, product, quantity),
        ]
    card = stated.card_of(turn, product, "stock")
    values = {"product": {"sku": product.sku}, "stock": {"count": product.stock, "unit": product.unit}}
    if product.stock == 0:
        out = Reply("utter_out_of_stock", {"product": {"sku": product.sku}}, [card])
        return [*replies, out, *_made_to_order(turn, product, quantity)]
    if quantity is not None and quantity > product.stock:
        wanted = {"count": quantity, "unit": product.unit}
        short = Reply("utter_stock_short", {**values, "quantity": wanted}, [{**card, "quantity": quantity}])
        return [*replies, short, *_made_to_order(turn, product, quantity)]
    replies.append(Reply("utter_in_stock", values, [card]))
    if variants:
        words = tuple(dict.fromkeys(part for one in variants for part in one.held))
        replies.append(stated.not_confirmed(turn, product, words, f"stock {' '.join(words)}".casefold()))
    return replies


def _made_to_order(turn: Turn, product: Product, quantity: int | None) -> list[Reply]:
    """The production time, where one is stated for so many. Question in the same message anyway, it is said there."""
    if "ask_delivery_time" in turn.asks:
        return []
    try:
        quantity = quantity or pricing.minimum_of(product)
        lead = pricing.lead_time_at(product, quantity)
    except NotStated:
        return []
    card = {**stated.card_of(turn, product, "lead_time", "moq"), "quantity": quantity}
    values = {
        "product": {"sku": product.sku},
        "quantity": {"count": quantity, "unit": product.unit},
        "days": {"days": [lead.min_days, lead.max_days]},
    }
    return [Reply("utter_lead_time", values, [card])]
