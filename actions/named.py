"""The actions that the domain names, one a topic."""

from __future__ import annotations

from actions.queue import TopicAction


class Smalltalk(TopicAction):
    """Courtesies, yes, no and stop."""

    def name(self) -> str:
        return "action_reply"


class AnswerCatalogue(TopicAction):
    """Facts about the goods and the seller."""

    def name(self) -> str:
        return "action_answer_catalogue"


class QuotePrice(TopicAction):
    """Prices, minimums, targets."""

    def name(self) -> str:
        return "action_quote_price"


class QuoteShipping(TopicAction):
    """Freight, terms, days."""

    def name(self) -> str:
        return "action_quote_shipping"


class QualifyInquiry(TopicAction):
    """Samples, facts given, and the question that tells a sample from a bulk order."""

    def name(self) -> str:
        return "action_qualify_inquiry"


class DraftOrder(TopicAction):
    """The draft that a yes makes."""

    def name(self) -> str:
        return "action_draft_order"


class AnswerOrder(TopicAction):
    """Questions about orders, payment, warranty."""

    def name(self) -> str:
        return "action_answer_order"


class HandOver(TopicAction):
    """A person."""

    def name(self) -> str:
        return "action_hand_over"


class AskAgain(TopicAction):
    """Not understood."""

    def name(self) -> str:
        return "action_ask_again"
