"""Who did what on the desk."""

from __future__ import annotations

from adapters.records.events import iso
from adapters.records.models import AuditEntry
from trade.clock import Clock


class Audit:
    """The log of deeds, only ever added to."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def note(self, who: str, what: str, target: str) -> None:
        """`who` did `what` (`take-over`, `order.approve`) to `target`."""
        AuditEntry.objects.create(who=who, what=what, target=target, at=self._clock.now())

    def entries(self, target: str = "", limit: int = 200) -> list[dict[str, str]]:
        """Newest first: `[{who, what, target, at}]`."""
        rows = AuditEntry.objects.order_by("-pk")
        if target:
            rows = rows.filter(target=target)
        return [{"who": row.who, "what": row.what, "target": row.target, "at": iso(row.at)} for row in rows[:limit]]
