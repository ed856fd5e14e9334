"""Clink's twin over the life of things: its answers fit the contract, its refusals have the documented form."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from polybill.sandbox import Sandbox, SandboxRequest, SandboxResponse
from polybill.sandbox.contract import load

from .conftest import Connect
from .samples import NOW, answer_faults, body, changed, headers

PAYMENT = {
    "customerEmail": "ada@example.com",
    "paymentMethodType": "CARD",
    "paymentInstrumentId": "pi_1",
    "amount": 10,
    "currency": "USD",
    "returnUrl": "https://shop.example.com/back",
}
ENDPOINT = {"url": "https://shop.example.com/hooks", "events": ["order.created"]}


class Client:
    """Calls operations by their names and holds every answer against the contract."""

    def __init__(self, connect: Connect) -> None:
        self._client = connect("clink")

    def send(self, operation: str, value: Any = None, id: str = "", **query: Any) -> Any:  # noqa: A002
        found = load("clink").operations[operation]
        path = re.sub(r"\{[^}]+\}", id, found.template)
        answer = self._client.request(found.method, path, json=value, params=query, headers=headers("clink"))
        assert answer_faults("clink", operation, answer.status_code, answer.json()) == []
        return answer

    def data(self, operation: str, value: Any = None, id: str = "", **query: Any) -> Any:  # noqa: A002
        answer = self.send(operation, value, id, **query).json()
        assert answer["code"] == 200, answer
        return answer["data"] if "data" in answer else answer["rows"]

    def refusal(self, operation: str, value: Any = None, id: str = "") -> tuple[int, int, str]:  # noqa: A002
        answer = self.send(operation, value, id)
        assert answer.json()["data"] is None
        return answer.status_code, answer.json()["code"], answer.json()["msg"]


@pytest.fixture
def clink(connect: Connect) -> Client:
    return Client(connect)


def test_subscription_order_and_invoice_belong_together(clink: Client) -> None:
    made = clink.data("createSubscription", body("clink"))
    found = clink.data("retrieveSubscription", id=made["subscriptionId"])
    assert found["status"] == "active"
    assert found["currentPeriodEnd"] - found["currentPeriodStart"] == 30 * 24 * 3600 * 1000
    invoice = clink.data("retrieveInvoice", id=made["invoiceId"])
    order = clink.data("getOrder", id=made["orderId"])
    assert (invoice["orderId"], invoice["status"]) == (order["orderId"], "paid")
    assert (order["invoiceId"], order["type"], order["amountTotal"]) == (invoice["invoiceId"], "recurring", 19.99)
    assert clink.data("listOrders", subscriptionId=made["subscriptionId"]) == [order]
    assert clink.data("listOrders", subscriptionId="sub_other") == []


def test_a_pending_charge_settles_whoever_asks(clink: Client) -> None:
    waiting = changed(body("clink"), paymentInstrumentId="pi_sandbox_pending")
    for operation, key, status in (
        ("getOrder", "orderId", "success"),
        ("retrieveInvoice", "invoiceId", "paid"),
        ("retrieveSubscription", "subscriptionId", "active"),
    ):
        made = clink.data("createSubscription", waiting)
        assert clink.data("listOrders", customerId=waiting["customerId"])[-1]["status"] == "pending"
        assert clink.data(operation, id=made[key])["status"] == status
        assert clink.data("retrieveSubscription", id=made["subscriptionId"])["status"] == "active"


def test_plan_changes(clink: Client) -> None:
    name = clink.data("createSubscription", body("clink"))["subscriptionId"]
    dear = clink.data("previewSubscriptionUpdate", {"priceId": "price_sandbox_large"}, name)
    assert (dear["immediate"], dear["lines"]["totalAmount"]) == (True, 10)
    confirmed = {"priceSnapshotId": dear["recurringPrice"]["priceSnapshotId"]}
    moved = clink.data("confirmSubscriptionUpdate", confirmed, name)["subscription"]
    assert moved["recurringInvoiceItem"]["price"]["unitAmount"] == 29.99
    small = clink.data("previewSubscriptionUpdate", {"priceId": "price_sandbox_small"}, name)
    assert (small["immediate"], "proratedCredit" in small["lines"]) == (False, False)
    confirmed = {"priceSnapshotId": small["recurringPrice"]["priceSnapshotId"]}
    later = clink.data("confirmSubscriptionUpdate", confirmed, name)["subscription"]
    assert later["upcomingInvoiceItem"]["price"]["priceId"] == "price_sandbox_small"
    assert later["priceId"] == "price_sandbox_large"
    assert "upcomingInvoiceItem" not in clink.data("cancelSubscriptionUpdate", id=name)
    assert clink.refusal("cancelSubscriptionUpdate", id=name)[:2] == (200, 400)
    waiting = clink.data("createSubscription", changed(body("clink"), paymentInstrumentId="pi_sandbox_3ds"))
    _, code, text = clink.refusal("previewSubscriptionUpdate", {"priceId": "price_1"}, waiting["subscriptionId"])
    assert (code, "is incomplete" in text) == (400, True)


def test_an_end_with_the_period_comes_with_it() -> None:
    clock = [NOW]

    def send(sandbox: Sandbox, operation: str, id: str = "", content: bytes = b"") -> Any:  # noqa: A002
        found = load("clink").operations[operation]
        sent = {**headers("clink"), "X-Timestamp": str(int(clock[0] * 1000)), "Content-Type": "application/json"}
        path = re.sub(r"\{[^}]+\}", id, found.template)
        answer = sandbox.handle(SandboxRequest("clink", found.method, path, headers=sent, body=content))
        assert isinstance(answer, SandboxResponse)
        return answer.json()["data"]

    with Sandbox(now=lambda: clock[0]) as sandbox:
        name = send(sandbox, "createSubscription", content=json.dumps(body("clink")).encode())["subscriptionId"]
        ending = send(sandbox, "cancelSubscription", name, b'{"reason":"no longer needed"}')
        assert (ending["status"], ending["cancelAtPeriodEnd"]) == ("active", True)
        assert ending["cancelAt"] == ending["currentPeriodEnd"]
        clock[0] = ending["currentPeriodEnd"] / 1000 - 1
        assert send(sandbox, "retrieveSubscription", name)["status"] == "active"
        clock[0] += 1
        assert send(sandbox, "retrieveSubscription", name)["status"] == "cancelled"


def test_customers_are_found_by_what_names_them(clink: Client) -> None:
    first = clink.data("createPayment", PAYMENT)["orderId"]
    again = clink.data("createPayment", {**PAYMENT, "referenceCustomerId": "u-1"})["orderId"]
    other = clink.data("createPayment", {**PAYMENT, "customerEmail": "bob@example.com"})["orderId"]
    ids = [clink.data("getOrder", id=order)["customerId"] for order in (first, again, other)]
    assert ids[0] == ids[1] != ids[2]


def test_refunds(clink: Client, sandbox: Sandbox) -> None:
    order = clink.data("createPayment", PAYMENT)["orderId"]
    asked = {"orderId": order, "refundAmount": 4, "refundMerchantOrderId": "r-1", "refundReasonType": 0}
    made = clink.data("createRefund", asked)
    assert (made["status"], made["refundReason"], made["refundCurrency"]) == ("created", "Duplicate payment", "USD")
    assert clink.data("createRefund", {**asked, "refundAmount": 9})["refundId"] == made["refundId"]
    assert len(sandbox.effects("clink", "createRefund")) == 1
    assert clink.data("getOrder", id=order)["status"] == "success"
    assert clink.data("getRefund", id=made["refundId"])["status"] == "success"
    assert clink.data("getOrder", id=order)["status"] == "partial_refunded"
    for amount in (6.01, 0, -1):
        refused = clink.refusal("createRefund", {**asked, "refundAmount": amount, "refundMerchantOrderId": "r-2"})
        assert refused[:2] == (200, 400)
    rest = clink.data("createRefund", {**asked, "refundAmount": 6, "refundMerchantOrderId": "r-3"})
    clink.data("getRefund", id=rest["refundId"])
    assert clink.data("getOrder", id=order)["status"] == "refunded"
    unpaid = clink.data("createPayment", {**PAYMENT, "paymentInstrumentId": "pi_sandbox_3ds"})["orderId"]
    _, _, text = clink.refusal("createRefund", {**asked, "orderId": unpaid, "refundMerchantOrderId": "r-4"})
    assert "the order is requires_action" in text


def test_endpoints(clink: Client) -> None:
    made = clink.data("createWebhookEndpoint", ENDPOINT)
    assert made["signingSecret"].startswith("whsec_")
    assert clink.data("getWebhookEndpoint", id=made["id"])["signingSecret"] is None
    assert clink.refusal("createWebhookEndpoint", ENDPOINT)[:2] == (400, 400)
    assert clink.refusal("createWebhookEndpoint", {**ENDPOINT, "url": "http://shop.example.com"})[:2] == (400, 400)
    second = clink.data("createWebhookEndpoint", {**ENDPOINT, "url": "https://shop.example.com/2"})
    assert clink.refusal("updateWebhookEndpoint", {"url": ENDPOINT["url"]}, second["id"])[:2] == (400, 400)
    assert clink.data("updateWebhookEndpoint", {"description": "Shop"}, made["id"])["description"] == "Shop"
    assert clink.data("updateWebhookEndpoint", {"description": ""}, made["id"])["description"] is None
    assert clink.data("disableWebhookEndpoint", id=made["id"])["enabled"] is False
    assert [item["id"] for item in clink.data("listWebhookEndpoints", enabled="true")] == [second["id"]]
    assert [item["id"] for item in clink.data("listWebhookEndpoints", url=ENDPOINT["url"])] == [made["id"]]
    assert clink.data("enableWebhookEndpoint", id=made["id"])["enabled"] is True
    assert clink.data("rotateWebhookEndpointSecret", id=made["id"])["signingSecret"] != made["signingSecret"]
    assert clink.data("deleteWebhookEndpoint", id=made["id"]) is None
    assert clink.data("createWebhookEndpoint", ENDPOINT)["id"] != made["id"], "the address is free again"


def test_management_of_webhooks_refuses_a_wrong_key_in_its_own_form(connect: Connect) -> None:
    answer = connect("clink").get("/webhook/endpoints", headers={**headers("clink"), "X-API-KEY": "sk_other"})
    assert (answer.status_code, answer.json()["code"]) == (401, 401)


@pytest.mark.parametrize("page", ["0", "-1", "x", "1.5", "9" * 30])
def test_parts_that_do_not_exist(page: str, clink: Client) -> None:
    assert clink.send("listOrders", pageNum=page).json()["code"] == 400
    assert clink.send("listOrders", pageNum=1, pageSize=page).json()["code"] == 400


READ = ["retrieveSubscription", "retrieveInvoice", "getOrder", "getRefund", "cancelSubscriptionUpdate"]
MANAGED = [
    "getWebhookEndpoint",
    "deleteWebhookEndpoint",
    "enableWebhookEndpoint",
    "disableWebhookEndpoint",
    "rotateWebhookEndpointSecret",
]
WRITTEN = {
    "cancelSubscription": {"reason": "x"},
    "previewSubscriptionUpdate": {"priceId": "price_1"},
    "confirmSubscriptionUpdate": {"priceSnapshotId": "pricesns_1"},
    "createRefund": {"orderId": "order_1", "refundAmount": 1, "refundMerchantOrderId": "r-1"},
    "updateWebhookEndpoint": {"enabled": True},
}


@pytest.mark.parametrize("operation", [*READ, *MANAGED, *WRITTEN])
def test_unknown_ids(operation: str, clink: Client, sandbox: Sandbox) -> None:
    status, code, text = clink.refusal(operation, WRITTEN.get(operation), "none")
    assert (status, code) == (404 if "Webhook" in operation else 200, 404)
    assert "not found" in text
    assert sandbox.effects() == []
