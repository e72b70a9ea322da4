"""All stores together, on one clock."""

from __future__ import annotations

from django.core.management import call_command

from adapters.records.accounts import Accounts
from adapters.records.audit import Audit
from adapters.records.carrier_faults import CarrierFaults
from adapters.records.conversations import Conversations
from adapters.records.events import Events
from adapters.records.follow_ups import FollowUps
from adapters.records.handoffs import Handoffs
from adapters.records.leads import Leads
from adapters.records.messages import Messages
from adapters.records.orders import Orders
from adapters.records.payments import Payments
from adapters.records.questions import Questions
from adapters.records.quotes import Quotes
from adapters.records.reports import Reports
from adapters.records.shapes import Announce
from adapters.records.tokens import ApiTokens
from adapters.records.turns import Turns
from trade.clock import Clock


class Records:
    """The truth, by noun. `announce` is told a conversation's id after each committed event."""

    def __init__(self, clock: Clock, announce: Announce) -> None:
        self.conversations = Conversations(clock)
        self.messages = Messages(clock, announce)
        self.turns = Turns(clock, announce)
        self.events = Events(clock, announce)
        self.quotes = Quotes(clock)
        self.carrier_faults = CarrierFaults(clock)
        self.orders = Orders(clock, announce)
        self.payments = Payments(clock, self.orders)
        self.follow_ups = FollowUps(clock, announce)
        self.questions = Questions(clock)
        self.leads = Leads(clock)
        self.handoffs = Handoffs(clock, announce)
        self.api_tokens = ApiTokens(clock)
        self.audit = Audit(clock)
        self.reports = Reports()
        self.accounts = Accounts()

    @staticmethod
    def migrate() -> None:
        """Bring the tables up to date."""
        call_command("migrate", interactive=False, verbosity=0)
