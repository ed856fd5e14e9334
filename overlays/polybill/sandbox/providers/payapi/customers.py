"""PayAPI's simulator: saved customers. A change drops what it does not name: no source documents that it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.providers.payapi import answers
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler

# The answer has no shipping.
_KEPT: Final = (
    "firstname",
    "lastname",
    "email",
    "phone",
    "country",
    "state",
    "city",
    "address",
    "zipcode",
    "identityType",
    "identityNo",
)
_GONE: Final = "deleted customer"


def _create(call: Call) -> SandboxResponse:
    name = f"cus_SBX{call.number('customer'):012d}"
    item = {"customerId": name, **answers.given(call, _KEPT), "createTime": answers.milliseconds(call)}
    return answers.save(call, "customer", name, item)


def _get(call: Call) -> SandboxResponse:
    found = answers.find(call, "customer")
    return answers.absent(call, "customer") if found is None else json_answer(200, answers.envelope(call, found))


def _list(call: Call) -> SandboxResponse:
    found = [resource.data for resource in call.state.resources(call.provider, "customer")]
    return json_answer(200, answers.envelope(call, found))


def _update(call: Call) -> SandboxResponse:
    found = answers.find(call, "customer")
    if found is None:
        return answers.absent(call, "customer")
    kept = {name: found[name] for name in ("customerId", "createTime")}
    return answers.save(call, "customer", found["customerId"], {**kept, **answers.given(call, _KEPT)})


def _delete(call: Call) -> SandboxResponse:
    found = answers.find(call, "customer")
    if found is None:
        return answers.absent(call, "customer")
    answer = answers.envelope(call, data=True)
    call.store(Resource(found["customerId"], found), _GONE)
    call.record(found["customerId"], answer, answers.reference(call))
    return json_answer(200, answer)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createCustomer": _create,
    "getCustomer": _get,
    "listCustomers": _list,
    "updateCustomer": _update,
    "deleteCustomer": _delete,
}
