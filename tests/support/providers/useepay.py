"""What the tests need to know of UseePay."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import polybill as pb
from polybill.client.header_signing import signer
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt
from polybill.sandbox.keys import USEEPAY_PRIVATE, USEEPAY_PUBLIC

SECRET = "UseePay_SK_TEST_canary_0123456789"
CREDENTIALS = {"merchant_no": "500000000000001", "api_key": SECRET, "app_id": "shop.example.com"}
ACCEPTED = b'{"id":"sub_9","status":"active","customer_id":"cus_1"}'
REFUSED = (400, b'{"code":"field_required","source":"currency","message":"no"}')
REFUSED_REASON = "invalid_request"
REQUEST = {
    "customer": pb.Customer(id="cus_1"),
    "plan": pb.Plan(
        price=pb.Money(amount=Decimal("19.99"), currency="USD"), interval=pb.Interval.MONTH, interval_count=1
    ),
    "payment_method": pb.PaymentMethod(id="pm_1"),
}
KIND = "subscriptions"
OTHER_REQUEST = {"customer": pb.Customer(id="cus_2")}
LOST_OF_DOCUMENTED: set[str] = {"/order/category", "/order/products/0/code", "/order/products/0/type"}
READ: dict[str, Any] = {
    "subscriptions": {"id": "B", "status": "active"},
    "payments": {"id": "B", "status": "succeeded"},
    "refunds": {"id": "B", "status": "succeeded"},
    "invoices": {"id": "B", "status": "paid"},
    "customers": {"id": "B"},
    "webhook_endpoints": {"id": "B"},
}
WITHOUT_ID: list[Any] = [
    {},
    {"code": "card_declined"},
    {"message": "no"},
    {"status": "succeeded"},
    {"id": ""},
    {"id": None},
]
NATIVE_BODY: dict[str, Any] = {"customer_id": "c"}
ECHO = {"code": "%s", "message": "%s", "id": "x", "status": "%s", "source": "%s"}
ECHO_REFUSED = {"code": "already_exists"}
ECHO_ACCEPTED = {"code": None}
STATUSES_OUTSIDE = {"CheckoutPaymentStatus", "CheckoutStatus", "WebhookStatus"}
WEBHOOK_SECRET = USEEPAY_PRIVATE
SANDBOX_WEBHOOK_KEY = USEEPAY_PUBLIC
EVENT = ("refund.succeeded", {"id": "evt_1", "name": "refund.succeeded", "data": {"id": "r"}})
SIGNATURE_HEADER = "sign"
CREATE = ("createSubscription", "createSubscription.ours.request.json")


def key_header(key: str) -> tuple[str, str]:
    return "x-api-key", key


def headers(own: Mapping[str, str], epoch_ms: int) -> dict[str, str]:
    return {"x-merchant-no": own["merchant_no"], "x-api-key": own["api_key"], "x-app-id": own["app_id"]}


VECTORS = "sign.json"


def signed(request: WireRequest, own: Mapping[str, Any]) -> WireRequest:
    return signer("useepay", {name: own[name] for name in ("merchant_no", "api_key", "app_id")})(request, Attempt(0))


def vector_lines(own: Mapping[str, Any]) -> list[str]:
    pairs = {"x-merchant-no": "merchant_no", "x-api-key": "api_key", "x-app-id": "app_id"}
    return [f"{header}: {own[name]}" for header, name in pairs.items()]
