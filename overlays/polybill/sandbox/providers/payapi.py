"""PayAPI's twin, plain form. What a repeated ``Idempotent-Key`` does is not documented: this twin has the usual rule.

The same key with the same body gets the first answer again, with another body a refusal. A test that passes here shows
that a client keeps its key, not that the provider honours it. The codes of refusals are the sandbox's own, and their
text says so.
"""

from __future__ import annotations

import base64
import uuid
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.twin import Call, Handler, same, sentence

IDEMPOTENT_KEY: Final = "Idempotent-Key"

_OTHER_BODY: Final = 1040009001
_INVALID: Final = 1040009400
_UNAUTHORIZED: Final = 1040009401
_NOT_FOUND: Final = 1040009404
_LIMITED: Final = 1040009429
_OWN: Final = "(sandbox: the code is the sandbox's own)"

# A plan that is known by its token only has to cost something.
_KNOWN_PLAN: Final[Mapping[str, Any]] = MappingProxyType(
    {"name": "sandbox plan", "intervalUnit": "month", "intervalCount": 1, "currency": "USD", "amount": 9.99}
)


def authenticate(call: Call) -> SandboxResponse | None:
    """Compare the key."""
    key = base64.b64encode(call.credentials["private_key"].encode()).decode()
    if same(call.request.header("Authorization"), f"Payment {key}"):
        return None
    return _refusal(_UNAUTHORIZED, f"Authorization must be: Payment <Base64 of the private key> {_OWN}", status=401)


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the fields that do not fit the contract."""
    del call
    return _refusal(_INVALID, f"{sentence(problems)} {_OWN}")


def reference(call: Call) -> str:
    """Find the key of the intent."""
    return call.request.header(IDEMPOTENT_KEY).lower()


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path."""
    del call
    return _refusal(_NOT_FOUND, f"no such path {_OWN}", status=404)


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests; no page tells the real one."""
    del call
    return _refusal(_LIMITED, f"too many requests {_OWN}", status=429, headers={"Retry-After": "1"})


def _create_subscription(call: Call) -> SandboxResponse:
    key = reference(call)
    if not _is_uuid(key):
        return _refusal(_INVALID, f"{IDEMPOTENT_KEY} must be a UUID {_OWN}")
    first = call.state.find_effect(call.provider, call.operation, key)
    if first and first.digest == call.digest:
        return json_answer(200, first.response)
    if first:
        return _refusal(_OTHER_BODY, f"{IDEMPOTENT_KEY} was used with another body {_OWN}")
    data = _subscription(call, call.body)
    answer = {"code": 0, "data": data, "msg": "", "livemode": False}
    call.record(data["subToken"], answer, key)
    return json_answer(200, answer)


HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType({"createSubscription": _create_subscription})


def _subscription(call: Call, body: Mapping[str, Any]) -> dict[str, Any]:
    payment = _id(call, "pay")
    wanted = body.get("plan") or _KNOWN_PLAN
    return {
        "merNo": "2500000000",
        "subToken": _id(call, "sub"),
        "plan": {
            "planToken": body.get("planToken") or _id(call, "plan"),
            "productToken": _id(call, "prod"),
            **{name: wanted.get(name) for name in _KNOWN_PLAN},
            "metadata": None,
            "remark": None,
        },
        "description": body.get("description", ""),
        "status": 0,
        "code": "requires_action",
        "message": "Please redirect to 'redirectUrl'",
        "redirectUrl": f"https://checkout.example.com/sandbox/{payment}",
        "paymentMethod": None,
        "firstTradeNo": payment,
        "startTime": None,
        "cancelTime": None,
        "expireTime": None,
        "createTime": int(call.now * 1000),
        "metadata": body.get("metadata"),
        "remark": None,
    }


def _id(call: Call, kind: str) -> str:
    return f"{kind}_{call.moment:%Y%m%d%H%M%S}{call.number(kind):07d}"


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def _refusal(
    code: int, message: str, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> SandboxResponse:
    return json_answer(status, {"code": code, "data": None, "msg": message, "livemode": False}, headers)
