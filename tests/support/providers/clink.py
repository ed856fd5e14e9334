"""What the tests need to know of Clink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polybill as pb
from polybill.client.header_signing import signer
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt

SECRET = "sk_test_canary_0123456789"
CREDENTIALS = {"api_key": SECRET}
ACCEPTED = b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_9","status":1}}'
REFUSED = (200, b'{"code":400,"msg":"CUSTOMER_NOT_FOUND"}')
REFUSED_REASON = "invalid_request"
REQUEST = {
    "customer": pb.Customer(id="cus_1"),
    "plan": pb.Plan(id="price_1", product_id="prd_1"),
    "payment_method": pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
    "currency": "USD",
    "return_url": "https://merchant.example.com/back",
}
KIND = "subscriptions"
OTHER_REQUEST = {"customer": pb.Customer(id="cus_2")}
LOST_OF_DOCUMENTED: set[str] = set()
READ: dict[str, Any] = {
    "subscriptions": {"code": 200, "data": {"subscriptionId": "B", "status": "active"}},
    "payments": {"code": 200, "data": {"orderId": "B", "status": "paid"}},
    "refunds": {"code": 200, "data": {"refundId": "B", "status": "success"}},
    "invoices": {"code": 200, "data": {"invoiceId": "B", "status": "paid"}},
    "webhook_endpoints": {"code": 200, "data": {"id": "B"}},
}
WITHOUT_ID: list[Any] = [{"code": 200}, {"code": 200, "data": None}, {"code": 200, "data": {}}]
NATIVE_BODY: dict[str, Any] = {
    "customerId": "c",
    "priceId": "p",
    "productId": "d",
    "paymentInstrumentId": "i",
    "paymentMethodType": "CARD",
    "paymentCurrency": "USD",
    "returnUrl": "https://merchant.example.com",
}
ECHO = {"code": "%s", "msg": "%s", "data": {"orderId": "%s", "status": "%s"}}
ECHO_REFUSED = {"code": 400}
ECHO_ACCEPTED = {"code": 200}
STATUSES_OUTSIDE = {
    "ChargeBackStatus",  # disputes have events, and no canonical object
    "CheckoutPaymentStatus",
    "CheckoutSessionStatus",
    "PromotionCodeStatus",
    "TestClockStatus",
    "TestClockTaskStatus",
}
WEBHOOK_SECRET = "whsec_test_0123456789abcdef"
EVENT = ("order.succeeded", {"id": "evt_1", "object": "event", "created": 1, "type": "order.succeeded"})
SIGNATURE_HEADER = "X-Clink-Signature"
TIME_HEADER = "X-Clink-Timestamp"
CREATE = ("createSubscription", "createSubscription.request.json")


def key_header(key: str) -> tuple[str, str]:
    return "x-api-key", key


def headers(own: Mapping[str, str], epoch_ms: int) -> dict[str, str]:
    return {"X-API-KEY": own["api_key"], "X-Timestamp": str(epoch_ms)}


VECTORS = "sign.json"


def signed(request: WireRequest, own: Mapping[str, Any]) -> WireRequest:
    return signer("clink", {"api_key": own["api_key"]})(request, Attempt(own["epoch_ms"]))


def vector_lines(own: Mapping[str, Any]) -> list[str]:
    return ["X-API-KEY: " + own["api_key"], "X-Timestamp: " + str(own["epoch_ms"])]
