"""What we write of our own accord, looked for beside the switchboard: due ones are said once, in the buyer's language."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from channels.disk import on_disk
from channels.reach import may_write
from locales.sentences import Sentences
from office.follow_ups import follow_ups_due, plan_follow_ups
from office.office import Office
from office.records import Said

logger = logging.getLogger(__name__)

LOOK_SECONDS = 30.0


class FollowUps:
    """Any number of processes may run it: the records give each follow-up out once."""

    def __init__(self, office: Office, look_seconds: float = LOOK_SECONDS) -> None:
        self._office = office
        self._sentences = Sentences()
        self._look_seconds = look_seconds

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            try:
                await on_disk(self.look)
            except Exception:
                logger.exception("the follow-ups could not be looked through")
            await asyncio.sleep(self._look_seconds)

    def look(self) -> int:
        """Plan, and say what is due; how many were said."""
        plan_follow_ups(self._office)
        said = 0
        for due in follow_ups_due(self._office, may_write):
            said += self._office.records.follow_ups.send(due["id"], self.words(due))
        return said

    def words(self, due: dict[str, Any]) -> Said:
        """The message, with its cards and quick replies."""
        document, language = due["document"], due["language"]
        if due["kind"] == "expiring":
            values: dict[str, Any] = {
                "number": document["number"],
                "valid_until": {"date": document["valid_until"]},
            }
            return self._said("utter_follow_up_expiring", values, language, [document], [_CHANGE, _PERSON])
        skus = list(dict.fromkeys(line["sku"] for line in document["lines"]))
        order = {"label": "choice_draft_order", "choice": {"intent": "place_order", "entities": _wanted(skus, due)}}
        values = {"products": {"list": [{"sku": sku} for sku in skus]}}
        return self._said("utter_follow_up_sample", values, language, [], [order, _NOT_YET, _PERSON])

    def _said(
        self,
        response: str,
        values: dict[str, Any],
        language: str,
        cards: list[dict[str, Any]],
        choices: list[dict[str, Any]],
    ) -> Said:
        shop = self._office.shop
        return Said(
            text=self._sentences.say(response, language, values, shop),
            language=language,
            response=response,
            values=values,
            cards=cards,
            quick_replies=[
                {"title": self._sentences.say(one["label"], language, {}, shop), "choice": one["choice"]}
                for one in choices
            ],
        )


def _wanted(skus: list[str], due: dict[str, Any]) -> list[dict[str, Any]]:
    """The article, where the sample was of one, and so many of it as the buyer has planned."""
    if len(skus) != 1:
        return []
    quantity = due["planned"].get(skus[0])
    wanted = [{"entity": "product", "value": skus[0]}]
    return [*wanted, {"entity": "quantity", "value": quantity}] if quantity else wanted


_NOT_YET = {"label": "choice_not_yet", "choice": {"intent": "deny", "entities": []}}
_CHANGE = {"label": "choice_means_change_order", "choice": {"intent": "change_order", "entities": []}}
_PERSON = {"label": "choice_human", "choice": {"intent": "request_human", "entities": []}}
