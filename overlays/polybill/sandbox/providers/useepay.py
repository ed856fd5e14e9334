"""UseePay's twin: bare resources, bare errors. An update keeps what it does not name; no page tells (GAPS.md, 3).

A repeated create makes a second subscription: no key is known. Which of the documented codes belongs to which mistake
is mostly not told; ``source`` names the field, as documented.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler, same

_HEADERS: Final = {"x-merchant-no": "merchant_no", "x-api-key": "api_key", "x-app-id": "app_id"}

# No page marks a field as required. The twin wants these three: without them there is no subscription to speak of.
_NEEDED: Final = ("customer_id", "currency", "recurring")

_ECHOED: Final = (
    "recurring",
    "currency",
    "description",
    "order",
    "metadata",
    "customer_id",
    "collection_method",
)
_UNSET: Final = (
    "livemode",
    "prorate",
    "cancel_at_period_end",
    "current_period_end",
    "current_period_start",
    "latest_invoice",
    "first_invoice_id",
    "cancel_at",
    "canceled_at",
    "days_until_due",
    "ended_at",
    "cancellation_details",
    "invoice_now",
)


def authenticate(call: Call) -> SandboxResponse | None:
    """Compare the three headers."""
    for header, name in _HEADERS.items():
        if not same(call.request.header(header), call.credentials[name]):
            return _error(401, "invalid_argument", header, "the header is missing or not known")
    return None


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the first field that does not fit the contract."""
    del call
    first = problems[0]
    code = "invalid_argument" if first.kind == "value" else "field_required"
    return _error(400, code, first.field, str(first))


def reference(call: Call) -> str:
    """Find the subscription that is changed; a create has no reference."""
    return call.path.get("id", "")


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path."""
    del call
    return _error(404, "resource_not_found", None, "no such path")


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests; no page tells the real one."""
    del call
    answer = _error(429, "too_many_requests", None, "too many requests; this code is the sandbox's own")
    return SandboxResponse(answer.status, answer.body, {**answer.headers, "Retry-After": "1"})


def _create_subscription(call: Call) -> SandboxResponse:
    missing = next((name for name in _NEEDED if call.body.get(name) in (None, "")), None)
    if missing:
        return _error(400, "field_required", missing, f"{missing} is missing")
    resource_id = f"sub_1SBX{call.number('subscription'):09d}"
    now = _time(call)
    resource: dict[str, Any] = {
        "id": resource_id,
        **dict.fromkeys(_ECHOED),
        "status": "incomplete",
        "merchant_no": call.credentials["merchant_no"],
        "app_id": call.credentials["app_id"],
        "create_at": now,
        "modify_at": now,
        **dict.fromkeys(_UNSET),
    }
    return _saved(call, resource, 201)


def _update_subscription(call: Call) -> SandboxResponse:
    found = call.stored(call.path["id"])
    if found is None:
        return _error(404, "resource_not_found", None, "no such subscription")
    return _saved(call, {**found.data, "modify_at": _time(call)}, 200)


HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {"createSubscription": _create_subscription, "updateSubscription": _update_subscription}
)


def _saved(call: Call, resource: dict[str, Any], status: int) -> SandboxResponse:
    resource.update({name: call.body[name] for name in _ECHOED if name in call.body})
    call.store(Resource(resource["id"], resource))
    call.record(resource["id"], resource, reference(call))
    return json_answer(status, resource)


def _time(call: Call) -> str:
    return f"{call.moment:%Y-%m-%dT%H:%M:%SZ}"


def _error(status: int, code: str, source: str | None, message: str) -> SandboxResponse:
    return json_answer(status, {"code": code, "source": source, "message": f"sandbox: {message}"})
