"""UseePay's simulator: customers and webhook endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.useepay import answers
from polybill.sandbox.twin import Call, Handler

_CUSTOMER: Final = (
    "merchant_customer_id",
    "name",
    "email",
    "phone",
    "first_name",
    "last_name",
    "description",
    "address",
    "metadata",
    "shipping",
)
_CHANGE: Final = ("name", "email", "first_name", "last_name", "description", "address", "metadata")
_ENDPOINT: Final = ("url", "description", "events", "metadata", "status", "api_version")


def _create_customer(call: Call) -> SandboxResponse:
    name = f"cus_1SBX{call.number('customer'):09d}"
    item = answers.made(call, name, _CUSTOMER, answers.given(call, _CUSTOMER))
    return answers.save(call, "customer", item, 201)


def _create_endpoint(call: Call) -> SandboxResponse:
    number = call.number("webhook")
    values = {"status": "enabled", **answers.given(call, _ENDPOINT), "secret": f"sandbox_secret_{number:09d}"}
    return answers.save(call, "webhook", answers.made(call, f"wek_1SBX{number:09d}", _ENDPOINT, values), 201)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createCustomer": _create_customer,
    "getCustomer": answers.getting("customer"),
    "listCustomers": answers.listing("customer", ("email", "merchant_customer_id", "phone")),
    "updateCustomer": answers.changing("customer", _CHANGE),
    "createWebhook": _create_endpoint,
    "getWebhook": answers.getting("webhook"),
    "listWebhooks": answers.listing("webhook", ("status",)),
    "updateWebhook": answers.changing("webhook", _ENDPOINT),
}
