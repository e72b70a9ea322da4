"""The OpenAPI document, made from the table of routes."""

from __future__ import annotations

from typing import Any

from desk.fields import Field
from desk.routes import Route, routes

_TEXT = {"type": "string"}
_MONEY = {"type": "object", "properties": {"amount": _TEXT, "currency": _TEXT}, "required": ["amount", "currency"]}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(of: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/components/schemas/{of}"}}


def _schemas() -> dict[str, Any]:
    buyer = _object(**dict.fromkeys(("name", "company", "country", "email", "phone", "business_type"), _TEXT))
    reason = _object(points={"type": "integer"}, reason=_TEXT, quote=_TEXT, message=_TEXT)
    product = _object(sku=_TEXT, quantity={"type": ["integer", "null"]})
    return {
        "Problem": _object(type=_TEXT, title=_TEXT, status={"type": "integer"}),
        "Money": _MONEY,
        "Message": _object(
            id=_TEXT,
            author={"enum": ["buyer", "assistant", "human", "system"]},
            text=_TEXT,
            language=_TEXT,
            direction={"enum": ["ltr", "rtl"]},
            cards={"type": "array", "items": {"type": "object"}},
            at={"type": "string", "format": "date-time"},
        ),
        "Lead": _object(
            id={"type": "integer"},
            conversation=_TEXT,
            buyer=buyer,
            stage={"enum": ["sample", "trial", "bulk", "unknown"]},
            score={"type": "integer", "minimum": 0, "maximum": 100},
            grade={"enum": ["hot", "warm", "cold", "junk"]},
            reasons={"type": "array", "items": reason},
            products={"type": "array", "items": product},
            needed_by={"type": ["string", "null"]},
            next_step=_TEXT,
        ),
        "Order": _object(
            number=_TEXT,
            revision={"type": "integer"},
            conversation=_TEXT,
            kind={"enum": ["sample", "bulk"]},
            status=_TEXT,
            document={"type": "object", "description": "the draft_order card"},
            valid_until=_TEXT,
            at=_TEXT,
            steps={"type": "array", "items": _object(step=_TEXT, who=_TEXT, at=_TEXT)},
        ),
        "Question": _object(
            id={"type": "integer"},
            conversation=_TEXT,
            message=_TEXT,
            sku=_TEXT,
            attribute=_TEXT,
            words=_TEXT,
            answer={"type": ["object", "null"]},
            answered_by=_TEXT,
            answered_at=_TEXT,
            at=_TEXT,
        ),
        "Digest": _object(
            since=_TEXT,
            until=_TEXT,
            counts={"type": "object", "additionalProperties": {"type": "integer"}},
            leads=_list("Lead"),
            orders=_list("Order"),
            questions=_list("Question"),
            promises={"type": "array", "items": {"type": "object"}},
            failures={"type": "array", "items": {"type": "object"}},
            carriers={"type": "array", "items": {"type": "object"}},
            follow_ups={"type": "array", "items": {"type": "object"}},
            payments={"type": "array", "items": {"type": "object"}},
            junk=_list("Lead"),
        ),
    }


def _operation(route: Route) -> dict[str, Any]:
    parts = [{"name": name, "in": "path", "required": True, "schema": _TEXT} for name in route.names]
    query = [
        {"name": field.name, "in": "query", "required": field.required, "schema": field.schema()}
        for field in route.query
    ]
    schema = {"$ref": f"#/components/schemas/{route.answers}"} if route.answers else {"type": "object"}
    problem = {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
    told: dict[str, Any] = {
        "summary": route.about,
        "description": f"Needs the role `{route.role}`.",
        "operationId": route.answer.__name__ if not route.names else f"{route.method.lower()}_{_name(route)}",
        "parameters": parts + query,
        "responses": {
            str(route.status): {"description": "As asked", "content": {"application/json": {"schema": schema}}},
            "default": {"description": "What is wrong, for a person", **problem},
        },
    }
    if route.body:
        told["requestBody"] = {"required": True, "content": {"application/json": {"schema": _body(route.body)}}}
    return told


def _name(route: Route) -> str:
    return "_".join(part for part in route.path.replace("-", "_").split("/") if "{" not in part)


def _body(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.name: field.schema() for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def document(url: str) -> dict[str, Any]:
    """The whole document; `url` is the public address."""
    paths: dict[str, dict[str, Any]] = {}
    for route in routes():
        paths.setdefault(f"/api/{route.path}", {})[route.method.lower()] = _operation(route)
    events = {"description": "Server-sent events", "content": {"text/event-stream": {"schema": _TEXT}}}
    paths["/api/events"] = {"get": {"summary": "Everything that happens, as it happens", "responses": {"200": events}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Nightdesk", "version": "1"},
        "servers": [{"url": url}],
        "security": [{"token": []}, {"session": []}],
        "paths": paths,
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": "sessionid"},
            },
        },
    }
