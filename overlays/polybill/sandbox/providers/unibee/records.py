"""UniBee's simulator: customers and webhook endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill.sandbox.contract import load
from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.unibee import answers
from polybill.sandbox.twin import Call, Handler

_CUSTOMER: Final = (
    "address",
    "city",
    "companyName",
    "countryCode",
    "countryName",
    "email",
    "externalUserId",
    "facebook",
    "firstName",
    "gatewayId",
    "gatewayPaymentType",
    "language",
    "lastName",
    "otherSocialInfo",
    "phone",
    "registrationNumber",
    "state",
    "telegram",
    "type",
    "userName",
    "vATNumber",
    "weChat",
    "zipCode",
)
# Words of an update that the customer has under another name.
_RENAMED: Final = {"LinkedIn": "linkedIn", "tiktok": "tikTok", "whatsApp": "whatsAPP", "vatNumber": "vATNumber"}

_OTHER: Final = "externalUserId of other email exist"


def customer(call: Call, body: Mapping[str, Any]) -> dict[str, Any] | None:
    """Find the customer of a request, or make one; None where the request names none.

    A customer is found by ``userId``, then by ``externalUserId``, then by e-mail address.
    """
    data = _named(body)
    if wanted := body.get("userId"):
        own = answers.given(body, ("countryCode", "email", "externalUserId"))
        return answers.find(call, "user", wanted) or _make(call, wanted, own)
    if not data.get("email"):
        return None
    found = _known(call, data)
    if found is None:
        return _make(call, _number(call), data)
    # The server writes the two names of the request over those of the customer that it found.
    return answers.keep(call, "user", found["id"], {**found, **answers.given(data, ("email", "externalUserId"))})


def _named(body: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a request has of its customer."""
    own = answers.given(body, ("countryCode", "email", "externalUserId"))
    return own | answers.given(body.get("user") or {}, (*_CUSTOMER, *_RENAMED))


def clash(call: Call, body: Mapping[str, Any]) -> str:
    """Name the refusal where the two names of a request are those of two customers; "" where they are not."""
    data = _named(body)
    if body.get("userId") or not (data.get("email") and data.get("externalUserId")):
        return ""
    found = {name: _known(call, {name: data[name]}) for name in ("email", "externalUserId")}
    ids = {user["id"] for user in found.values() if user is not None}
    return _OTHER if len(ids) > 1 else ""


def _known(call: Call, data: Mapping[str, Any]) -> dict[str, Any] | None:
    users = answers.objects(call, "user")
    for name in ("externalUserId", "email"):
        found = next((user for user in users if data.get(name) and user[name] == data[name]), None)
        if found is not None:
            return found
    return None


def _number(call: Call) -> int:
    number = 2000 + call.number("user")
    return number if answers.find(call, "user", number) is None else _number(call)


def _make(call: Call, number: int, data: Mapping[str, Any]) -> dict[str, Any]:
    values = {"id": number, "merchantId": answers.MERCHANT, "createTime": answers.now(call), **_fields(data)}
    return answers.keep(call, "user", number, answers.whole("UserAccount", **values))


def _fields(data: Mapping[str, Any]) -> dict[str, Any]:
    found = answers.given(data, _CUSTOMER)
    return found | {own: data[name] for name, own in _RENAMED.items() if data.get(name)}


def _create_user(call: Call) -> SandboxResponse:
    if not call.body["email"]:
        return answers.refusal(call, "sandbox: email is missing")
    if any(user["email"] == call.body["email"] for user in answers.objects(call, "user")):
        return answers.refusal(call, "same email exist")
    if _known(call, {"externalUserId": call.body.get("externalUserId")}) is not None:
        return answers.refusal(call, _OTHER)
    user = _make(call, _number(call), call.body)
    return answers.done(call, str(user["id"]), {"user": user})


def _get_user(call: Call) -> SandboxResponse:
    wanted = call.request.query["userId"]
    found = answers.find(call, "user", int(wanted)) if wanted.isascii() and wanted.isdigit() else None
    return answers.success(call, {"user": None if found is None else _detail(found)})


def _detail(user: Mapping[str, Any]) -> dict[str, Any]:
    return answers.whole("UserAccountDetail", **user)


def _list_users(call: Call) -> SandboxResponse:
    wanted = answers.given(call.body, ("email", "externalUserId", "firstName", "lastName"))
    users = answers.objects(call, "user")
    found = [user for user in users if all(user[name] == value for name, value in wanted.items())]
    part = answers.part(call, found, ("gmt_create", "user_id", "email", "user_name"))
    if isinstance(part, SandboxResponse):
        return part
    return answers.success(call, {"userAccounts": [_detail(user) for user in part] or None, "total": len(found)})


def _update_user(call: Call) -> SandboxResponse:
    body = call.body
    found = (
        answers.find(call, "user", body["userId"]) if body.get("userId") else _known(call, {"email": body.get("email")})
    )
    if found is None:
        return answers.refusal(call, "User Not Found")
    changed = {**found, **{name: value for name, value in _fields(body).items() if name != "email"}}
    if body.get("metadata"):
        changed["metadata"] = {**(found["metadata"] or {}), **body["metadata"]}
    answers.keep(call, "user", found["id"], changed)
    return answers.done(call, str(found["id"]), {"user": _detail(changed)}, own=str(found["id"]))


def _endpoint(call: Call) -> SandboxResponse | dict[str, Any]:
    """Check what an endpoint is to have, and give it."""
    url, events = call.body["url"], call.body.get("events") or []
    if not url.startswith(("http://", "https://")):
        return answers.refusal(call, "sandbox: url must begin with http:// or https://")
    unknown = next((name for name in events if name not in load("unibee").document["webhooks"]), None)
    if unknown is not None:
        return answers.refusal(call, "sandbox: events must hold names of events only")
    taken = (item for item in answers.objects(call, "endpoint") if item["id"] != call.body.get("endpointId"))
    if any(item["webhookUrl"] == url for item in taken):
        return answers.refusal(call, "endpoint already exist")
    return {"webhookUrl": url, "webhookEvents": events, "gmtModify": answers.now(call)}


def _create_endpoint(call: Call) -> SandboxResponse:
    values = _endpoint(call)
    if isinstance(values, SandboxResponse):
        return values
    number = call.number("endpoint")
    values |= {"id": number, "merchantId": answers.MERCHANT, "createTime": answers.now(call)}
    answers.keep(call, "endpoint", number, answers.whole("MerchantWebhookEndpoint", **values))
    return answers.done(call, str(number), {})


def _list_endpoints(call: Call) -> SandboxResponse:
    found = [item for item in answers.objects(call, "endpoint") if item["webhookUrl"]]
    return answers.success(call, {"endpointList": found or None, "zapierCredential": None})


def _update_endpoint(call: Call) -> SandboxResponse:
    found = answers.find(call, "endpoint", call.body["endpointId"])
    if found is None or not found["webhookUrl"]:
        return answers.refusal(call, "sandbox: no such endpoint")
    values = _endpoint(call)
    if isinstance(values, SandboxResponse):
        return values
    answers.keep(call, "endpoint", found["id"], {**found, **values})
    return answers.done(call, str(found["id"]), {}, own=str(found["id"]))


def _delete_endpoint(call: Call) -> SandboxResponse:
    found = answers.find(call, "endpoint", call.body["endpointId"])
    if found is None or not found["webhookUrl"]:
        return answers.refusal(call, "sandbox: no such endpoint")
    answers.keep(call, "endpoint", found["id"], {**found, "webhookUrl": ""})  # a state file forgets nothing
    return answers.done(call, str(found["id"]), {}, own=str(found["id"]))


HANDLERS: Final[Mapping[str, Handler]] = {
    "createUser": _create_user,
    "getUser": _get_user,
    "listUsers": _list_users,
    "updateUser": _update_user,
    "createWebhookEndpoint": _create_endpoint,
    "listWebhookEndpoints": _list_endpoints,
    "updateWebhookEndpoint": _update_endpoint,
    "deleteWebhookEndpoint": _delete_endpoint,
}
