"""``/_sandbox/...``: the calls that control the sandbox, in one table: routes, checks and documentation follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import attrs
from attrs import field, frozen

from polybill.errors import ConfigurationError
from polybill.sandbox.core import Sandbox
from polybill.sandbox.documented import kind_of
from polybill.sandbox.exchange import MARK
from polybill.sandbox.faults import MAKERS, named
from polybill.sandbox.providers import TWINS
from polybill.webhooks import make_form

Schema: TypeAlias = Mapping[str, Any]
Do: TypeAlias = Callable[[Sandbox, Mapping[str, str], dict[str, Any]], Any]
"""Carries a call out: the sandbox, the query, the body."""

HIDDEN: Final = frozenset({"secret", "jti"})
"""Kinds of resources that no call shows: they hold secrets, or nothing but ids of tokens."""

TEXT: Final[Schema] = {"type": "string"}
WHOLE: Final[Schema] = {"type": "integer"}
NUMBER: Final[Schema] = {"type": "number"}
ANY: Final[Schema] = {"type": "object"}


def made(required: str, **members: Schema) -> Schema:
    """Make the schema of a body: unknown names are rejected, since they are spelling mistakes."""
    return {
        "type": "object",
        "required": required.split(),
        "properties": members,
        "additionalProperties": False,
    }


@frozen
class ControlCall:
    """One call.

    Attributes:
        query: names of query parameters to what they are.
        body: schema of the body; None = a call that reads.
        answer: schema of the answer.
    """

    method: str
    path: str
    id: str
    summary: str
    do: Do = field(repr=False)
    query: Mapping[str, str] = field(factory=dict)
    body: Schema | None = None
    answer: Schema = field(factory=lambda: ANY)


def listed(entries: list[Any]) -> list[dict[str, Any]]:
    """Make plain values of records."""
    return [attrs.asdict(entry, value_serializer=_plain) for entry in entries]


def _plain(_instance: object, _attribute: object, value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else value


def _number(query: Mapping[str, str], name: str) -> int | None:
    text = query.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise ConfigurationError(f"sandbox: {name} must be a whole number from 0")
    return int(text)


def _part(query: Mapping[str, str]) -> dict[str, Any]:
    return {"since": _number(query, "since") or 0, "limit": _number(query, "limit")}


def _after(entries: list[Any], query: Mapping[str, str]) -> list[dict[str, Any]]:
    since = _number(query, "since") or 0
    return listed([entry for entry in entries if entry.number > since])


def _health(sandbox: Sandbox, _query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    return {"sandbox": True, "providers": sandbox.providers}


def _operations(sandbox: Sandbox, _query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    return {
        provider: {name: kind_of(provider, name, TWINS[provider].HANDLERS) for name in sandbox.operations(provider)}
        for provider in sandbox.providers
    }


def _fail(sandbox: Sandbox, _query: Mapping[str, str], body: dict[str, Any]) -> Any:
    fault = named(body.pop("fault"), body.pop("arguments", None))
    sandbox.fail(body.pop("provider"), fault=fault, **body)
    return {"planned": sandbox.pending_faults()}


def _clear(sandbox: Sandbox, _query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    sandbox.clear_faults()
    return {"planned": 0}


def _faults(sandbox: Sandbox, _query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    return {"faults": list(MAKERS), "planned": sandbox.planned_faults()}


def _reset(sandbox: Sandbox, _query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    sandbox.reset()
    return {"reset": True}


def _clock(sandbox: Sandbox, _query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    return {"now": sandbox.now(), "moved": sandbox.clock.moved()}


def _advance(sandbox: Sandbox, query: Mapping[str, str], body: dict[str, Any]) -> Any:
    events = sandbox.advance(**body)
    return {**_clock(sandbox, query, body), "events": listed(events)}


def _objects(sandbox: Sandbox, query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    wanted = [query["provider"]] if query.get("provider") else sandbox.providers
    return [
        {"provider": provider, "id": item.id, "kind": item.owner, "data": item.data}
        for provider in wanted
        for item in sandbox.resources(provider, limit=_number(query, "limit"))
        if item.owner not in HIDDEN
    ]


def _history(sandbox: Sandbox, query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    if not query.get("provider") or not query.get("id"):
        raise ConfigurationError("sandbox: history needs provider and id")
    found = sandbox.history(query["provider"], query["id"])
    return listed([entry for entry in found if entry.kind not in HIDDEN])


def _to(sandbox: Sandbox, _query: Mapping[str, str], body: dict[str, Any]) -> Any:
    provider, url, form = body.pop("provider"), body.pop("url"), body.pop("form", None)
    sandbox.webhooks.to(provider, url, form=make_form(provider, form), **body)
    return {"provider": provider, "url": url}


def _sent(sandbox: Sandbox, query: Mapping[str, str], _body: dict[str, Any]) -> Any:
    if query.get("wait") != "no":
        sandbox.webhooks.wait()
    return listed(sandbox.webhooks.sent(query.get("provider"), limit=_number(query, "limit")))


def _send(sandbox: Sandbox, _query: Mapping[str, str], body: dict[str, Any]) -> Any:
    return listed([sandbox.webhooks.send(body.pop("provider"), **body)])[0]


def _resend(sandbox: Sandbox, _query: Mapping[str, str], body: dict[str, Any]) -> Any:
    return listed([sandbox.webhooks.resend(**body)])[0]


def _replay(sandbox: Sandbox, _query: Mapping[str, str], body: dict[str, Any]) -> Any:
    return listed(sandbox.webhooks.replay(**body))


_BY_PROVIDER: Final = {"provider": "Provider key; all when left out."}
_LIMIT: Final = {"limit": "How many of the newest at most; all when left out."}
_SINCE: Final = {**_BY_PROVIDER, "since": "Number of the last entry that is known already."}
_FROM: Final = {**_SINCE, **_LIMIT}
_PLANNED: Final = {"type": "object", "properties": {"planned": WHOLE}}
_LIST: Final = {"type": "array", "items": ANY}

CALLS: Final[tuple[ControlCall, ...]] = (
    ControlCall("GET", "/_sandbox/health", "health", "Report that the sandbox is up, and what is installed", _health),
    ControlCall("GET", "/_sandbox/operations", "operations", "List operations by their kind of answer", _operations),
    ControlCall(
        "POST",
        "/_sandbox/fail",
        "fail",
        "Plan a fault for the next calls",
        _fail,
        body=made("provider fault", provider=TEXT, fault=TEXT, operation=TEXT, arguments=ANY, times=WHOLE),
        answer=_PLANNED,
    ),
    ControlCall("GET", "/_sandbox/faults", "faults", "List the kinds of faults, and those that are planned", _faults),
    ControlCall(
        "POST", "/_sandbox/faults/clear", "clearFaults", "Plan no faults", _clear, body=made(""), answer=_PLANNED
    ),
    ControlCall(
        "GET",
        "/_sandbox/effects",
        "effects",
        "List what was created or changed",
        lambda sandbox, query, _: _after(sandbox.effects(query.get("provider")), query),
        query=_SINCE,
        answer=_LIST,
    ),
    ControlCall(
        "GET",
        "/_sandbox/requests",
        "requests",
        "List the requests that arrived, without credentials and bodies",
        lambda sandbox, query, _: listed(sandbox.requests(query.get("provider"), **_part(query))),
        query=_FROM,
        answer=_LIST,
    ),
    ControlCall("POST", "/_sandbox/reset", "reset", "Forget everything", _reset, body=made("")),
    ControlCall("GET", "/_sandbox/clock", "clock", "Read the sandbox's time, seconds since 1970", _clock),
    ControlCall(
        "POST",
        "/_sandbox/clock",
        "advance",
        "Let time pass; the answer has the events that follow",
        _advance,
        body=made("", days=NUMBER, hours=NUMBER, seconds=NUMBER),
    ),
    ControlCall(
        "GET",
        "/_sandbox/events",
        "events",
        "List the events that the providers report, delivered or not",
        lambda sandbox, query, _: listed(sandbox.events(query.get("provider"), **_part(query))),
        query=_FROM,
        answer=_LIST,
    ),
    ControlCall(
        "GET",
        "/_sandbox/objects",
        "objects",
        "List the objects in their current state",
        _objects,
        {**_BY_PROVIDER, "limit": "How many of the newest of each provider at most."},
        answer=_LIST,
    ),
    ControlCall(
        "GET",
        "/_sandbox/objects/history",
        "history",
        "List the states of an object",
        _history,
        query={"provider": "Provider key.", "id": "Id of the object."},
        answer=_LIST,
    ),
    ControlCall(
        "GET",
        "/_sandbox/webhooks",
        "deliveries",
        "List the deliveries and their results",
        _sent,
        query={**_BY_PROVIDER, **_LIMIT, "wait": "`no` = do not wait for those under way."},
        answer=_LIST,
    ),
    ControlCall(
        "POST",
        "/_sandbox/webhooks",
        "deliverTo",
        "Set where a provider's events go; url null = nowhere",
        _to,
        body=made(
            "provider url",
            provider=TEXT,
            url={"type": ["string", "null"]},
            secret=TEXT,
            form={"type": ["object", "null"]},
            legacy={"type": "boolean"},
        ),
    ),
    ControlCall(
        "POST",
        "/_sandbox/webhooks/send",
        "send",
        "Deliver an event of your choice",
        _send,
        body=made("provider event", provider=TEXT, event=TEXT, payload=ANY),
    ),
    ControlCall(
        "POST",
        "/_sandbox/webhooks/resend",
        "resend",
        "Deliver an event again, as the provider does when asked to",
        _resend,
        body=made("number", number=WHOLE),
    ),
    ControlCall(
        "POST",
        "/_sandbox/webhooks/replay",
        "replay",
        "Deliver events again as a provider does by itself: repeated, out of order, late",
        _replay,
        body=made(
            "",
            numbers={"type": "array", "items": WHOLE},
            repeat=WHOLE,
            shuffle={"type": "boolean"},
            delay=NUMBER,
            seed=WHOLE,
        ),
        answer=_LIST,
    ),
)
"""All calls, in the order in which the documentation has them."""


def openapi() -> dict[str, Any]:
    """Describe the calls as an OpenAPI document."""
    paths: dict[str, dict[str, Any]] = {}
    for call in CALLS:
        paths.setdefault(call.path, {})[call.method.lower()] = _described(call)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Control of the polybill sandbox", "version": "1.0.0"},
        "servers": [{"url": "http://127.0.0.1:8765"}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "X-Sandbox-Token"}},
            "responses": {
                "Refused": {
                    "description": "The call can't work, or is not allowed",
                    "content": {
                        "application/json": {"schema": made("error", error=TEXT)},
                    },
                }
            },
        },
    }


def _described(call: ControlCall) -> dict[str, Any]:
    refused = {"$ref": "#/components/responses/Refused"}
    described: dict[str, Any] = {
        "operationId": call.id,
        "summary": call.summary,
        "parameters": [
            {"name": name, "in": "query", "description": text, "schema": TEXT} for name, text in call.query.items()
        ],
        "responses": {
            "200": {
                "description": "Done",
                "headers": {MARK: {"schema": TEXT}},
                "content": {"application/json": {"schema": call.answer}},
            },
            "400": refused,
            "403": refused,
        },
    }
    if call.body is not None:
        described["requestBody"] = {
            "required": bool(call.body["required"]),
            "content": {"application/json": {"schema": call.body}},
        }
        described["security"] = [{"token": []}, {}]
        described["responses"]["401"] = refused
    return described
