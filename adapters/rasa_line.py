"""The private line to Rasa, from the front's side."""

from __future__ import annotations

from typing import Any

import httpx


class RasaAway(Exception):
    """Rasa did not answer, in time or at all, or what came back is no answer."""


class RasaDown(RasaAway):
    """Rasa is not there at all, or not ready yet: the turn has not reached it."""


class RasaLine:
    """One connection pool to one Rasa. Use it from one event loop."""

    def __init__(self, url: str, secret: str, deadline: float = 15.0) -> None:
        self._client = httpx.AsyncClient(
            base_url=url,
            headers={"Authorization": f"Bearer {secret}"},
            timeout=httpx.Timeout(deadline, connect=3.0),
            trust_env=False,
        )

    async def turn(self, body: dict[str, Any]) -> dict[str, Any]:
        """Send one turn (`{conversation, message, attempt, text, choice, metadata}`); the answer is
        `{language, understanding, messages}`. `RasaDown` when it cannot be reached, `RasaAway` for every other failure."""
        try:
            reply = await self._client.post("/webhooks/inner_line/turn", json=body)
            if reply.status_code == httpx.codes.SERVICE_UNAVAILABLE:
                raise RasaDown("no model is loaded yet")
            reply.raise_for_status()
            answer = reply.json()
        except (httpx.ConnectError, httpx.ConnectTimeout) as fault:
            raise RasaDown(type(fault).__name__) from fault
        except (httpx.HTTPError, ValueError) as fault:
            raise RasaAway(f"{type(fault).__name__}: {fault}") from fault
        if not isinstance(answer, dict) or not isinstance(answer.get("messages"), list) or not answer["messages"]:
            # An action that failed leaves silence behind; silence is no answer to a buyer.
            raise RasaAway("an answer without messages")
        return answer

    async def reachable(self) -> bool:
        """Whether Rasa is up with a model."""
        try:
            return (await self._client.get("/webhooks/inner_line/", timeout=2.0)).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.aclose()
