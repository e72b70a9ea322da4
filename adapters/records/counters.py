"""Numbers given out once, in order."""

from __future__ import annotations

from django.db.models import F

from adapters.records.models import Counter


def next_number(name: str, year: int) -> int:
    """The next number under `name` in `year`, from 1; in the caller's transaction, so none is lost or doubled."""
    Counter.objects.get_or_create(name=name, year=year)
    Counter.objects.filter(name=name, year=year).update(value=F("value") + 1)
    return Counter.objects.get(name=name, year=year).value
