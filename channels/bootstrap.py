"""The front of a running house, joined from its settings and its office."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from channels.follow_ups import FollowUps
from channels.front import Front
from channels.stream import Hub
from channels.switchboard import Switchboard
from channels.withdrawals import withdraw_for_ever
from locales.sentences import Sentences
from office.config import config
from office.leads import assess_conversation, count_yes_as_order
from office.lines import RasaLine, RateLimits
from office.office import Office, open_office, open_wakeups
from office.pay_links import PayLinks
from office.records import Said


class Voice:
    """The two things the front itself says: a welcome, and an apology when nobody answered."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._sentences = Sentences()

    def greeting(self, conversation: dict[str, Any]) -> list[Said]:
        """What a new conversation opens with."""
        language = conversation["language"] or "en"
        text = self._sentences.say("utter_welcome", language, {}, self._office.shop)
        return [Said(text=text, language=language, response="utter_welcome")]

    def apology(self, language: str) -> str:
        """What the buyer reads when every try has failed."""
        return self._sentences.say("utter_apology", language, {}, self._office.shop)


def build_front() -> Front:
    """Join the front from this process's settings and office."""
    settings, office = config(), open_office()
    wakeups, records = open_wakeups(), office.records
    hub = Hub(lambda: wakeups.connected)
    wakeups.hear(hub.wake)
    line = RasaLine(settings.rasa_url, settings.secret)
    voice, pay_links = Voice(office), PayLinks()

    def assess(conversation: str, understandings: dict[str, dict[str, Any]], responses: list[str]) -> None:
        count_yes_as_order(understandings, responses)
        assess_conversation(records, office.shop, conversation, understandings)

    return Front(
        config=settings,
        clock=office.clock,
        records=records,
        hub=hub,
        limits=RateLimits(settings.redis_url, office.clock),
        line=line,
        wakeups=wakeups,
        switchboard=Switchboard(records.turns, line, hub, voice.apology, assess=assess, lease=timedelta(seconds=10)),
        shop=lambda: office.shop,
        greeting=voice.greeting,
        pay_links=pay_links,
        beside=(FollowUps(office).run, partial(withdraw_for_ever, pay_links, records, lambda: office.shop)),
    )
