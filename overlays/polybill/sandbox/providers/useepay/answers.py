"""UseePay's simulator: what all of its answers have in common."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from polybill_runtime.model import Model

from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler, same

_WITHOUT_PARAMETERS: Final = frozenset({"cancelPaymentIntent", "capturePaymentIntent", "confirmPaymentIntent"})
_RECURRING: Final = frozenset({"createSubscription", "updateSubscription"})
_HEADERS: Final = {"x-merchant-no": "merchant_no", "x-api-key": "api_key", "x-app-id": "app_id"}


def authenticate(call: Call) -> SandboxResponse | None:
    """Compare the three headers."""
    for header, name in _HEADERS.items():
        if not same(call.request.header(header), call.credentials[name]):
            return error(401, "invalid_argument", header, "the header is missing or not known")
    return None


def taken(operation: str, body: Any) -> Any:
    """Take what the PHP SDK sends in another form than the contract's (GAPS.md, 12).

    It posts ``[]`` without parameters, and takes a subscription's ``unit_amount`` as a number or a text.
    """
    if operation in _WITHOUT_PARAMETERS:
        return {} if body == [] else body
    if operation in _RECURRING and isinstance(body, dict) and isinstance(body.get("recurring"), dict):
        recurring = body["recurring"]
        return {**body, "recurring": {name: _number(name, value) for name, value in recurring.items()}}
    return body


def _number(name: str, value: Any) -> Any:
    if name != "unit_amount" or not isinstance(value, str) or re.fullmatch(r"[0-9]{1,18}(\.[0-9]+)?", value) is None:
        return value
    return float(value) if "." in value else int(value)


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the first field that does not fit the contract."""
    del call
    first = problems[0]
    code = "invalid_argument" if first.kind == "value" else "field_required"
    return error(400, code, first.field, str(first))


def reference(call: Call) -> str:
    """Find what is changed, or the order number of a payment; other creates have no reference."""
    return next(iter(call.path.values()), "") or call.text("merchant_order_id")


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path."""
    del call
    return error(404, "resource_not_found", None, "no such path")


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests; the real one is not documented."""
    del call
    answer = error(429, "too_many_requests", None, "too many requests; this code is the sandbox's own")
    return SandboxResponse(answer.status, answer.body, {**answer.headers, "Retry-After": "1"})


def error(status: int, code: str, source: str | None, message: str) -> SandboxResponse:
    """Refuse."""
    return json_answer(status, {"code": code, "source": source, "message": f"sandbox: {message}"})


def time(call: Call) -> str:
    """Write the sandbox's time."""
    return written(call.moment)


def written(moment: datetime) -> str:
    """Write a time; UTC."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def made(call: Call, resource_id: str, members: Iterable[str], values: Mapping[str, Any]) -> dict[str, Any]:
    """Make a new object that has all of its members, as the pages show them: null where nothing is set."""
    now = time(call)
    common = {
        "merchant_no": call.credentials["merchant_no"],
        "app_id": call.credentials["app_id"],
        "create_at": now,
        "modify_at": now,
    }
    return {"id": resource_id, **dict.fromkeys(members), **common, **values}


def missing(call: Call, names: Sequence[str]) -> SandboxResponse | None:
    """Refuse a body without one of the fields; no page marks any as required, but no object can do without them."""
    name = next((name for name in names if call.body.get(name) in (None, "")), None)
    return error(400, "field_required", name, f"{name} is missing") if name else None


def save(call: Call, kind: str, item: dict[str, Any], status: int = 200) -> SandboxResponse:
    """Store an object that was created or changed, and answer with it."""
    call.store(Resource(item["id"], item), kind)
    call.record(item["id"], item, reference(call))
    return json_answer(status, item)


def documented(name: str, item: dict[str, Any]) -> dict[str, Any]:
    """Leave out what no page shows in an answer: some of a request's members have other names there, or none."""
    from polybill_useepay import models  # noqa: PLC0415 - the sandbox starts without the client, and never gets here then

    made = getattr(models, name).from_dict(item)
    _strip(made)
    shown: dict[str, Any] = made.to_dict()
    return shown


def _strip(value: Any) -> None:
    if isinstance(value, list):
        for item in value:
            _strip(item)
    elif isinstance(value, Model):
        value.additional_properties.clear()
        for field in value.FIELDS:
            _strip(getattr(value, field.attr))


def find(call: Call, kind: str, resource_id: object = None) -> dict[str, Any] | None:
    """Find an object of a kind; by the path unless an id is given."""
    wanted = next(iter(call.path.values()), "") if resource_id is None else resource_id
    found = call.stored(wanted) if isinstance(wanted, str) else None
    return found.data if found is not None and found.owner == kind else None


def absent(kind: str) -> SandboxResponse:
    """Answer that the object was not found."""
    return error(404, "resource_not_found", None, f"no such {kind}")


def getting(kind: str) -> Handler:
    """Make the handler that reads one object."""

    def get(call: Call) -> SandboxResponse:
        found = find(call, kind)
        return absent(kind) if found is None else json_answer(200, found)

    return get


def listing(kind: str, filters: Sequence[str] = ()) -> Handler:
    """Make the handler that lists objects in pages, counted from 0."""

    def list_(call: Call) -> SandboxResponse:
        query = call.request.query
        number, size = _whole(query.get("page_num"), 0), _whole(query.get("page_size"), 10)
        if number is None or size is None or not 1 <= size <= 100:
            return error(400, "invalid_argument", "page_size", "page_num from 0, page_size from 1 to 100")
        since = query.get("from_created_at", "")[:19]
        wanted = {name: query[name] for name in filters if query.get(name)}
        found = [
            resource.data
            for resource in call.state.resources(call.provider, kind)
            if resource.data["create_at"][:19] >= since
            and all(resource.data.get(name) == value for name, value in wanted.items())
        ]
        part = found[number * size : (number + 1) * size]
        return json_answer(200, {"items": part, "has_more": (number + 1) * size < len(found)})

    return list_


def _whole(text: str | None, default: int) -> int | None:
    if text is None:
        return default
    return int(text) if text.isascii() and text.isdigit() else None


def changing(kind: str, names: Sequence[str]) -> Handler:
    """Make the handler that changes an object: what the body does not name stays."""

    def change(call: Call) -> SandboxResponse:
        found = find(call, kind)
        if found is None:
            return absent(kind)
        return save(call, kind, {**found, **given(call, names), "modify_at": time(call)})

    return change


def given(call: Call, names: Iterable[str]) -> dict[str, Any]:
    """Take the fields of the body that the object keeps."""
    return {name: call.body[name] for name in names if name in call.body}


Step = Callable[[Call, dict[str, Any]], SandboxResponse | dict[str, Any]]


def stepping(kind: str, step: Step) -> Handler:
    """Make the handler of a call that changes an object's state; the step gives the changed members, or a refusal."""

    def move(call: Call) -> SandboxResponse:
        found = find(call, kind)
        if found is None:
            return absent(kind)
        result = step(call, found)
        if isinstance(result, SandboxResponse):
            return result
        return save(call, kind, {**found, **result, "modify_at": time(call)})

    return move
