"""The widget's endpoints: open a conversation, write, send a file, listen, read back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, cast

from django.core.files.uploadedfile import UploadedFile
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.views.decorators.csrf import csrf_exempt

from channels import files, front_door, stream
from channels.disk import on_disk
from channels.front import Front
from channels.front_door import Limit
from channels.problems import Problem
from office.records import NoSuchRecord
from office.tokens import issue
from trade.errors import NoSuchProduct

View = Callable[[HttpRequest], Coroutine[Any, Any, HttpResponseBase]]
Endpoint = Callable[[Front, HttpRequest], Awaitable[HttpResponseBase]]

ALLOWED_HEADERS = "Authorization, Content-Type, Last-Event-ID"
GREETING = "greeting"


def front_of(request: HttpRequest) -> Front:
    """The front that this server process joined at its start."""
    front: Front = cast(ASGIRequest, request).scope["state"]["front"]
    return front


def endpoint(method: str) -> Callable[[Endpoint], View]:
    """One call of the widget: its method, pages allowed to make it, and problems told as problem+json."""

    def decorate(answer: Endpoint) -> View:
        @csrf_exempt
        @wraps(answer)
        async def view(request: HttpRequest) -> HttpResponseBase:
            front = front_of(request)
            origin = request.headers.get("Origin", "")
            try:
                if origin and not _may_call(front, request, origin):
                    raise Problem(403, "This page may not talk to this shop")
                if request.method == "OPTIONS":
                    response: HttpResponseBase = HttpResponse(status=204)
                elif request.method != method:
                    raise Problem(405, f"Only {method} is answered here", headers={"Allow": f"{method}, OPTIONS"})
                else:
                    response = await answer(front, request)
            except NoSuchRecord:
                response = Problem(404, "This conversation does not exist any more").response()
            except Problem as problem:
                response = problem.response()
                if problem.status == 403:
                    return response
            return _with_cors(response, origin, method)

        return view

    return decorate


def _may_call(front: Front, request: HttpRequest, origin: str) -> bool:
    own = {f"{request.scheme}://{request.get_host()}", front.config.public_url}
    allowed = front.shop().web.get("allowed_origins") or ()
    return origin in own or (isinstance(allowed, (list, tuple)) and (origin in allowed or "*" in allowed))


def _with_cors(response: HttpResponseBase, origin: str, method: str) -> HttpResponseBase:
    response["Vary"] = "Origin"
    response.headers.setdefault("Cache-Control", "no-store")
    if origin:
        response["Access-Control-Allow-Origin"] = origin
        response["Access-Control-Allow-Methods"] = method
        response["Access-Control-Allow-Headers"] = ALLOWED_HEADERS
        response["Access-Control-Expose-Headers"] = "Retry-After"
        response["Access-Control-Max-Age"] = "600"
    return response


def _json(request: HttpRequest) -> dict[str, Any]:
    if len(request.body) > front_door.BODY_LIMIT:
        raise Problem(413, "The request is too large")
    if request.content_type != "application/json":
        raise Problem(415, "The request must be JSON")
    return front_door.json_object(request.body)


async def _holder(front: Front, request: HttpRequest, limit: Limit) -> str:
    conversation = front.holder(request)
    await front.within(limit, conversation)
    return conversation


@endpoint("POST")
async def conversations(front: Front, request: HttpRequest) -> HttpResponseBase:
    """A new conversation, its token and its first messages."""
    await front.within(front_door.CONVERSATIONS_OF_AN_ADDRESS, _address(request))
    opening = front_door.opening_of(_json(request) if request.body else {})

    def open_it() -> dict[str, Any]:
        conversation = front.records.conversations.open(
            channel="widget",
            language=opening.language,
            timezone=opening.timezone,
            page=opening.page,
            sku=_known_sku(front, opening.sku),
        )
        messages = front.records.messages.say(conversation["id"], GREETING, front.greeting(conversation))
        return {"conversation": conversation["id"], "messages": messages}

    opened = await on_disk(open_it)
    config = front.config
    token, expires = issue(opened["conversation"], config.site, config.secret, front.clock.now())
    return JsonResponse(opened | {"token": token, "expires": expires.isoformat()}, status=201)


def _known_sku(front: Front, sku: str) -> str:
    try:
        return front.shop().catalogue.get(sku).sku if sku else ""
    except NoSuchProduct:
        return ""


def _address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))


@endpoint("POST")
async def messages(front: Front, request: HttpRequest) -> HttpResponseBase:
    """The buyer's words, on disk before this answers."""
    conversation = await _holder(front, request, front_door.MESSAGES_OF_A_TOKEN)
    await front.within(front_door.MESSAGES_OF_AN_ADDRESS, _address(request))
    words = front_door.words_of(_json(request))
    outcome = await on_disk(front.records.messages.accept, conversation, words.id, words.text, words.payload)
    if outcome == "no_such_choice":
        raise Problem(422, "This choice does not exist", errors=[{"field": "payload", "expected": "a choice's id"}])
    if outcome == "used_choice":
        raise Problem(409, "This choice has been made already")
    return JsonResponse({"id": words.id, "status": outcome}, status=202 if outcome == "accepted" else 200)


@endpoint("POST")
async def upload(front: Front, request: HttpRequest) -> HttpResponseBase:
    """A file for the people on the desk: multipart, one part `file` and, to be sure it counts once, an `id`."""
    conversation = await _holder(front, request, front_door.FILES_OF_A_TOKEN)
    if request.content_type != "multipart/form-data":
        raise Problem(415, "The request must be multipart/form-data")
    return JsonResponse(await on_disk(_keep_upload, front, request, conversation), status=201)


def _keep_upload(front: Front, request: HttpRequest, conversation: str) -> dict[str, Any]:
    sent = request.FILES.get("file")
    if not isinstance(sent, UploadedFile):
        raise Problem(422, "A file is missing", errors=[{"field": "file", "expected": "one file"}])
    if (sent.size or 0) > front_door.FILE_LIMIT:
        raise Problem(413, "The file is too large")
    name, content = files.shown_name(sent.name or ""), sent.read()
    kind = files.kind_of(content, name)
    if not kind:
        raise Problem(415, "Files of this kind are not accepted")
    message = front_door.message_id(request.POST.get("id"))
    front.records.conversations.get(conversation)
    kept = files.keep(front.files, conversation, content, kind)
    card = {"type": "file", "name": name, "url": f"/desk/files/{conversation}/{kept}", "size": len(content)}
    front.records.messages.attach(conversation, message, card | {"claim": "", "sources": [f"buyer:{message}"]})
    return {"id": message, "name": name, "size": len(content), "kind": kind}


@endpoint("GET")
async def events(front: Front, request: HttpRequest) -> HttpResponseBase:
    """Everything that happens in the conversation, for as long as the client listens."""
    conversation = await _holder(front, request, front_door.READS_OF_A_TOKEN)
    await on_disk(front.records.conversations.get, conversation)
    last = request.headers.get("Last-Event-ID", "")
    if last and not (last.isascii() and last.isdigit() and len(last) < 19):
        raise Problem(400, "Last-Event-ID must be a number")

    def read(after: int) -> list[dict[str, Any]]:
        return [_hidden(one) for one in front.records.events.after(after, conversation)]

    return event_stream(stream.events(front.hub, conversation, read, int(last or 0)))


def _hidden(event: dict[str, Any]) -> dict[str, Any]:
    """What the widget knows already goes without saying: the buyer's own words, and the greeting it was opened with."""
    body = event["body"]
    own = event["type"] == "message" and (body["author"] == "buyer" or str(body["id"]).startswith(f"{GREETING}-"))
    return event | {"type": ""} if own else event


def event_stream(chunks: Any) -> StreamingHttpResponse:
    """A response of server-sent events that no proxy holds back."""
    response = StreamingHttpResponse(chunks, content_type="text/event-stream; charset=utf-8")
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


@endpoint("GET")
async def history(front: Front, request: HttpRequest) -> HttpResponseBase:
    """The conversation so far; listening after `last_event_id` misses nothing and repeats nothing."""
    conversation = await _holder(front, request, front_door.READS_OF_A_TOKEN)

    def read() -> dict[str, Any]:
        known = front.records.conversations.get(conversation)
        last = front.records.events.latest(conversation)
        told = front.records.messages.history(conversation)
        return {
            "conversation": conversation,
            "language": known["language"],
            "owner": known["owner"],
            "last_event_id": last,
            "messages": told,
        }

    return JsonResponse(await on_disk(read))
