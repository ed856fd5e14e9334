"""Clink's calls, made as the overlay makes them, so that tests can hand them answers."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import polybill as pb
from polybill.canonical.results import canonical_only
from polybill.protocol.conclude import outcome_of_answer
from polybill.protocol.exchange import RawResponse
from polybill.providers.clink import calls
from polybill.resources.paging import start

from scripts.paths import SPECS
from tests.overlays.requests import request

EXAMPLES = SPECS / "clink" / "examples"
ENDED = pb.Cancellation(at_period_end=True, comment="x")


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


PAYMENT = pb.PaymentRequest(
    reference="order-1",
    customer=pb.Customer(id="cus_1"),
    amount=usd("19.99"),
    payment_method=pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
    return_url="https://merchant.example.com/back",
)
MADE: dict[str, Any] = {
    "createSubscription": lambda: calls.create_subscription(request("clink")),
    "retrieveSubscription": lambda: calls.get_subscription("sub_1"),
    "cancelSubscription": lambda: calls.cancel_subscription("sub_1", ENDED),
    "previewSubscriptionUpdate": lambda: calls.preview_update_subscription(
        "sub_1", pb.SubscriptionChange(plan=pb.Plan(id="price_2"))
    ),
    "confirmSubscriptionUpdate": lambda: calls.update_subscription(
        "sub_1", pb.SubscriptionChange(plan=pb.Plan(id="price_2"), quote_id="pricesns_2")
    ),
    "createPayment": lambda: calls.create_payment(PAYMENT),
    "getOrder": lambda: calls.get_payment("order_1"),
    "listOrders": lambda: calls.list_payments(start("clink", {})),
    "createRefund": lambda: calls.create_refund(
        pb.RefundRequest(reference="refund-1001", payment_id="order_1001", amount=usd("19.99"))
    ),
    "getRefund": lambda: calls.get_refund("rfd_1"),
    "retrieveInvoice": lambda: calls.get_invoice("inv_1"),
    "createWebhookEndpoint": lambda: calls.create_webhook_endpoint(
        pb.WebhookEndpointRequest(url="https://shop.example.com/hooks", events=["order.created"])
    ),
    "listWebhookEndpoints": lambda: calls.list_webhook_endpoints(start("clink", {})),
    "getWebhookEndpoint": lambda: calls.get_webhook_endpoint("whk_1"),
    "deleteWebhookEndpoint": lambda: calls.delete_webhook_endpoint("whk_1"),
}


def shown(result: Any) -> dict[str, object]:
    """Give the canonical fields that are set."""
    return {name: value for name, value in canonical_only(result).items() if value is not None}


def read(name: str) -> Any:
    """Read an example as the call of its operation does."""
    call = MADE[name.partition(".")[0]]()
    result = call.read(RawResponse(200, {}, (EXAMPLES / f"{name}.response.json").read_bytes()))
    return result, call.state(result)


def content(name: str, **body: object) -> Any:
    """Read an answer that holds this besides the sign of success."""
    call = MADE[name]()
    result = call.read(RawResponse(200, {}, json.dumps({"code": 200, "msg": "success", **body}).encode()))
    return result, call.state(result)


def outcome(name: str, data: object) -> Any:
    """Give the outcome of the call whose answer holds this."""
    answer = RawResponse(200, {}, json.dumps({"code": 200, "msg": "success", "data": data}).encode())
    return outcome_of_answer(MADE[name](), answer)
