"""Clink's simulator: webhook endpoints. Their secret is shown when it is made, and never again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill.sandbox.endpoints import Endpoint
from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.clink import answers
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call, Handler

_KIND: Final = "endpoint"
_KEPT: Final = ("url", "events", "enabled", "description")


def _taken(call: Call, own: str = "") -> SandboxResponse | None:
    wanted = call.body.get("url")
    known = call.state.resources(call.provider, _KIND)
    if any(item.data["url"] == wanted and item.id != own for item in known):
        return answers.refusal(call, 400, "the address is registered already")
    return None


def _secret(call: Call) -> tuple[str, str]:
    made = f"whsec_sandbox{call.number('secret'):08d}"
    return made, f"whsec_...{made[-4:]}"


def _create(call: Call) -> SandboxResponse:
    refusal = _taken(call)
    if refusal:
        return refusal
    secret, masked = _secret(call)
    made = {
        "id": f"whk_sandbox{call.number('webhook'):08d}",
        "url": call.body["url"],
        "events": call.body["events"],
        "enabled": call.body.get("enabled", True),
        "signingSecret": None,
        "maskedSigningSecret": masked,
        "description": call.body.get("description"),
        "createdAt": answers.milliseconds(call),
        "updatedAt": answers.milliseconds(call),
    }
    answers.keep(call, _KIND, made["id"], made)
    _remember(call, made["id"], secret)
    return answers.done(call, made["id"], {**made, "signingSecret": secret})


def _remember(call: Call, endpoint_id: str, secret: str) -> None:
    """Keep the secret for the events that are signed with it, apart from what answers show."""
    answers.keep(call, "secret", _secret_of(endpoint_id), {"secret": secret})


def _secret_of(endpoint_id: str) -> str:
    return f"secret of {endpoint_id}"


def read(state: State, name: str, data: Mapping[str, Any]) -> Endpoint | None:
    """Read a registered endpoint with its secret, which no answer shows again; a disabled one wants no events."""
    kept = state.resource("clink", _secret_of(name))
    if not data["enabled"] or kept is None:
        return None
    return Endpoint(data["url"], frozenset(data["events"]), kept.data["secret"])


def _get(call: Call) -> SandboxResponse:
    found = answers.find(call, _KIND)
    return answers.absent(call, _KIND) if found is None else answers.accepted(call, found)


def _wanted(call: Call, endpoint: dict[str, Any]) -> bool:
    query = call.request.query
    flag = {"true": True, "false": False}.get(query.get("enabled", ""))
    return flag in {None, endpoint["enabled"]} and query.get("url", endpoint["url"]) == endpoint["url"]


def _changed(call: Call, found: Mapping[str, Any], values: Mapping[str, Any], **shown: Any) -> SandboxResponse:
    made = {**found, **values, "updatedAt": answers.milliseconds(call)}
    answers.keep(call, _KIND, made["id"], made)
    return answers.done(call, made["id"], {**made, **shown})


def _update(call: Call) -> SandboxResponse:
    found = answers.find(call, _KIND)
    if found is None:
        return answers.absent(call, _KIND)
    refusal = _taken(call, found["id"])
    if refusal:
        return refusal
    given = {name: call.body[name] for name in _KEPT if name in call.body}
    return _changed(call, found, {**given, "description": given.get("description", found["description"]) or None})


def _switching(enabled: bool) -> Handler:  # noqa: FBT001 - the two handlers differ in nothing else
    def switch(call: Call) -> SandboxResponse:
        found = answers.find(call, _KIND)
        return answers.absent(call, _KIND) if found is None else _changed(call, found, {"enabled": enabled})

    return switch


def _rotate(call: Call) -> SandboxResponse:
    found = answers.find(call, _KIND)
    if found is None:
        return answers.absent(call, _KIND)
    secret, masked = _secret(call)
    _remember(call, found["id"], secret)
    return _changed(call, found, {"maskedSigningSecret": masked}, signingSecret=secret)


def _delete(call: Call) -> SandboxResponse:
    found = answers.find(call, _KIND)
    if found is None:
        return answers.absent(call, _KIND)
    answers.keep(call, "endpoint.deleted", found["id"], found)
    return answers.done(call, found["id"], None)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createWebhookEndpoint": _create,
    "getWebhookEndpoint": _get,
    "listWebhookEndpoints": answers.listing(_KIND, 100, _wanted),
    "updateWebhookEndpoint": _update,
    "deleteWebhookEndpoint": _delete,
    "enableWebhookEndpoint": _switching(enabled=True),
    "disableWebhookEndpoint": _switching(enabled=False),
    "rotateWebhookEndpointSecret": _rotate,
}
