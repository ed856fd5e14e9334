"""What the tests need to know of UniBee."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import polybill as pb
from polybill.client.header_signing import signer
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt

SECRET = "ub_test_canary_0123456789"
CREDENTIALS = {"api_key": SECRET}
ACCEPTED = b'{"code":0,"message":"","data":{"paymentId":"sub_9","status":10,"link":"https://pay.example.com"}}'
REFUSED = (400, b'{"code":51,"message":"same ExternalPaymentId exist:order-1","data":{},"requestId":"req1"}')
REFUSED_REASON = "duplicate"
REQUEST = {
    "customer": pb.Customer(reference="u-1", email="ada@example.com"),
    "amount": pb.Money(amount=Decimal("19.99"), currency="USD"),
    "payment_method": pb.PaymentMethod(gateway="25"),
}
KIND = "payments"
OTHER_REQUEST = {"amount": pb.Money(amount=Decimal("20.00"), currency="USD")}
READ: dict[str, Any] = {
    "subscriptions": {"code": 0, "data": {"subscription": {"subscriptionId": "B", "status": 2}}},
    "payments": {"code": 0, "data": {"paymentDetail": {"payment": {"paymentId": "B", "status": 20}}}},
    "refunds": {"code": 0, "data": {"refundDetail": {"refund": {"refundId": "B", "status": 20}}}},
    "invoices": {"code": 0, "data": {"invoice": {"invoiceId": "B", "status": 3}}},
    "customers": {"code": 0, "data": {"user": {"id": 2}}},
}
WITHOUT_ID: list[Any] = [{"code": 0}, {"code": 0, "data": None}, {"code": 0, "data": {}}]
NATIVE_BODY: dict[str, Any] = {"gatewayId": 1, "planId": 2, "userId": 3}
ECHO = {"code": "%s", "message": "%s", "requestId": "%s", "data": {"paymentId": "%s", "status": "%s"}}
ECHO_REFUSED = {"code": 51}
ECHO_ACCEPTED = {"code": 0}
STATUSES_OUTSIDE = {
    "AuthorizeStatus",
    "CreditRechargeStatus",
    "DiscountStatus",
    "EmailStatus",
    "InvoiceSendStatus",  # of the e-mail, not of the invoice
    "MetricChargeStatus",
    "OnetimeAddonStatus",
    "PaymentItemStatus",
    "PaymentTimelineStatus",  # rows of a history; what holds is the payment's own status
    "PendingUpdateStatus",
    "PlanPublishStatus",
    "PlanStatus",
    "ProductStatus",
    "SubscriptionTimelineStatus",
    "UserDiscountStatus",
    "UserStatus",
    "VatNumberStatus",
}
WEBHOOK_SECRET = "ub_test_00000000000000000000000000000000"
EVENT = ("payment.success", {"eventId": "ev1", "eventType": "payment.success"})
SIGNATURE_HEADER = "X-Signature"
CREATE = ("createSubscriptionPayment", "createSubscriptionPayment.amount.ours.request.json")


def key_header(key: str) -> tuple[str, str]:
    return "authorization", f"Bearer {key}"


def headers(own: Mapping[str, str], epoch_ms: int) -> dict[str, str]:
    return {"Authorization": f"Bearer {own['api_key']}"}


VECTORS = "sign.json"


def signed(request: WireRequest, own: Mapping[str, Any]) -> WireRequest:
    return signer("unibee", {"bearer_auth": own["api_key"]})(request, Attempt(0))


def vector_lines(own: Mapping[str, Any]) -> list[str]:
    return ["Authorization: Bearer " + own["api_key"]]
