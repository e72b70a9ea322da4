"""What Rasa's tracker stores cost a turn as a conversation grows: milliseconds to load and save it, and to survive a kill.

.venv/bin/python -m bench.tracker_stores
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rasa.core.tracker_store import InMemoryTrackerStore, RedisTrackerStore, SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered

from office.config import ROOT
from office.supervisor import redis_server

TURNS = (1, 10, 25, 50, 100, 200)


async def turn(store: TrackerStore, number: int) -> float:
    """One turn as ours are: a message, two slots, an action, three cards said. Milliseconds for load and save."""
    card = {
        "type": "price_quote",
        "number": f"Q-{number}",
        "tiers": [{"from": 100, "unit_price": {"amount": "3.80"}}] * 3,
    }
    began = time.perf_counter()
    tracker = await store.get_or_create_tracker("buyer")
    loaded = time.perf_counter()
    tracker.update(
        UserUttered(f"how much for {number}?", {"name": "ask_price"}, [{"entity": "quantity", "value": number}])
    )
    tracker.update(SlotSet("quantity", number))
    tracker.update(SlotSet("product", "SL-201"))
    tracker.update(ActionExecuted("action_quote_price"))
    for _ in range(3):
        tracker.update(BotUttered("…" * 80, metadata={"values": {"n": number}, "cards": [card]}))
    tracker.update(ActionExecuted("action_listen"))
    prepared = time.perf_counter()
    await store.save(tracker)
    return (loaded - began + time.perf_counter() - prepared) * 1000


async def measure(name: str, store: TrackerStore) -> None:
    recent: list[float] = []
    row = []
    for number in range(1, max(TURNS) + 1):
        recent = [*recent[-4:], await turn(store, number)]
        if number in TURNS:
            row.append(f"{statistics.median(recent):8.1f}")
    print(f"{name:22}" + "".join(row))


def main() -> None:
    domain = Domain.load(str(ROOT / "domain.yml"))
    print("ms a turn at turn     " + "".join(f"{number:8d}" for number in TURNS))
    with tempfile.TemporaryDirectory() as folder:
        socket = Path(folder) / "redis.sock"
        redis = subprocess.Popen(
            [redis_server(), "--port", "0", "--unixsocket", str(socket), "--appendonly", "yes", "--dir", folder],
            stdout=subprocess.DEVNULL,
        )
        try:
            while not socket.exists():
                time.sleep(0.05)
            stores: dict[str, Callable[[], TrackerStore]] = {
                "memory (lost at a kill)": lambda: InMemoryTrackerStore(domain),
                "SQLite": lambda: SQLTrackerStore(domain, db=f"{folder}/tracker.sqlite3"),
                "Redis": lambda: _redis(domain, socket),
            }
            for name, make in stores.items():
                asyncio.run(measure(name, make()))
        finally:
            redis.terminate()
            redis.wait()


def _redis(domain: Domain, socket: Path) -> TrackerStore:
    import redis as client

    store = RedisTrackerStore(domain)
    store.red = client.Redis(unix_socket_path=str(socket))
    return store


if __name__ == "__main__":
    main()
