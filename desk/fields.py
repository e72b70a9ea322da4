"""What a call of the API may carry; everything else is an error that names it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from channels import front_door
from channels.problems import Problem


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a body or a query. `kind`: `text`, `number` (0 to `limit`), `time` (ISO 8601), `uuid`, `flag`."""

    name: str
    kind: str = "text"
    required: bool = False
    limit: int = front_door.TEXT_LIMIT
    choices: tuple[str, ...] = ()
    about: str = ""

    def schema(self) -> dict[str, Any]:
        """The field in JSON Schema."""
        shapes: dict[str, dict[str, Any]] = {
            "text": {"type": "string", "maxLength": self.limit},
            "number": {"type": "integer", "minimum": 0, "maximum": self.limit},
            "time": {"type": "string", "format": "date-time"},
            "uuid": {"type": "string", "format": "uuid"},
            "flag": {"type": "boolean"},
        }
        return shapes[self.kind] | ({"enum": list(self.choices)} if self.choices else {})


def body_of(request: HttpRequest, fields: Sequence[Field]) -> dict[str, Any]:
    """The JSON body, checked; no body is an empty one."""
    sent: dict[str, Any] = {}
    if request.body:
        if request.content_type != "application/json":
            raise Problem(415, "The request must be JSON")
        sent = front_door.json_object(request.body)
    return checked(sent, fields, ZoneInfo("UTC"))


def query_of(request: HttpRequest, fields: Sequence[Field], zone: ZoneInfo) -> dict[str, Any]:
    """The query, checked. A time without an offset is on the seller's clock."""
    return checked({name: request.GET[name] for name in request.GET}, fields, zone)


def checked(sent: Mapping[str, Any], fields: Sequence[Field], zone: ZoneInfo) -> dict[str, Any]:
    """The values by name, only those sent; `Problem` 422 with every error."""
    known = {field.name: field for field in fields}
    errors = [{"field": name[:100], "expected": "no such field"} for name in sent if name not in known]
    values: dict[str, Any] = {}
    for field in fields:
        if sent.get(field.name) in (None, ""):
            if field.required:
                errors.append({"field": field.name, "expected": field.kind})
            continue
        value = _value(sent[field.name], field, zone)
        if value is None or value == "":
            errors.append({"field": field.name, "expected": _expected(field)})
        else:
            values[field.name] = value
    if errors:
        names = ", ".join(str(error["field"]) for error in errors)
        raise Problem(422, f"These fields are not right: {names}", errors=errors)
    return values


def _value(sent: Any, field: Field, zone: ZoneInfo) -> Any:
    if field.kind == "flag":
        return sent if isinstance(sent, bool) else None
    if field.kind == "number":
        text = str(sent) if isinstance(sent, str | int) and not isinstance(sent, bool) else ""
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
        return number if 0 <= number <= field.limit else None
    if not isinstance(sent, str) or len(sent) > field.limit:
        return None
    if field.kind == "uuid":
        return front_door.message_id(sent)
    if field.kind == "time":
        return _time(sent, zone)
    text = front_door.cleaned(sent)
    return text if not field.choices or text in field.choices else None


def _time(sent: str, zone: ZoneInfo) -> datetime | None:
    # In a query a plus sign that was not escaped arrives as a blank; Python 3.10 does not read `Z`.
    text = sent.strip().replace(" ", "+").replace("Z", "+00:00") if "T" in sent else sent.strip()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _expected(field: Field) -> str:
    if field.choices:
        return f"one of {', '.join(field.choices)}"
    return {"text": f"text of at most {field.limit} characters", "number": f"0 to {field.limit}"}.get(
        field.kind, field.kind
    )
