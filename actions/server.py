"""The action server: private on loopback, and deaf to whoever lacks the secret."""

from __future__ import annotations

import hmac
import os
import sys
from threading import Thread

from rasa_sdk.endpoint import create_app
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

import actions
from locales.languages import with_vocabulary
from office.office import open_office


def build(secret: str) -> Sanic:
    """The SDK's app, guarded by `?token=`, which is how Rasa's endpoints carry a secret."""
    app = create_app(actions, cors_origins=[])

    @app.middleware("request")
    async def guard(request: Request) -> HTTPResponse | None:
        if request.path != "/health" and not hmac.compare_digest(request.args.get("token", ""), secret):
            return json({"error": "The action server answers Rasa alone."}, status=401)
        return None

    return app


def main() -> None:
    """`python -m actions.server PORT`, with `NIGHTDESK_SECRET` in the environment."""
    office = open_office()
    # Joined before the first buyer waits for it.
    office.records.leads.ranked()
    office.find_products("slippers", "en")
    Thread(target=lambda: [office.read_question("", one) for one in with_vocabulary()], daemon=True).start()
    build(os.environ["NIGHTDESK_SECRET"]).run("127.0.0.1", int(sys.argv[1]), access_log=False, motd=False)


if __name__ == "__main__":
    main()
