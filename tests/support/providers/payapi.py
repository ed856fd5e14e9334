"""What the tests need to know of PayAPI."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import polybill as pb
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt
from polybill.providers.payapi import signing
from polybill.providers.payapi.callbacks import Merchant

SECRET = "pi_test_canary_0123456789"
CREDENTIALS = {"private_key": SECRET}
ACCEPTED = (
    b'{"code":0,"msg":"","livemode":false,"data":{"subToken":"sub_9","status":0,"code":"requires_action",'
    b'"redirectUrl":"https://pay.example.com"}}'
)
REFUSED = (200, b'{"code":1040000009,"msg":"Site order number cannot be repeated"}')
REFUSED_REASON = "duplicate"
REQUEST = {
    "customer": pb.Customer(id="cus_1"),
    "plan": pb.Plan(
        name="Gold",
        price=pb.Money(amount=Decimal("19.99"), currency="USD"),
        interval=pb.Interval.MONTH,
        interval_count=1,
    ),
}
KIND = "subscriptions"
OTHER_REQUEST = {"customer": pb.Customer(id="cus_2")}
LOST_OF_DOCUMENTED: set[str] = set()
READ: dict[str, Any] = {
    "payments": {"code": 0, "livemode": False, "data": {"tradeNo": "B", "status": 2}},
    "refunds": {"code": 0, "livemode": False, "data": {"charge": "B", "status": 2}},
    "customers": {"code": 0, "livemode": False, "data": {"customerId": "B"}},
}
WITHOUT_ID: list[Any] = [{"code": 0}, {"code": 0, "data": None}, {"code": 0, "data": {}}, {"code": 0, "data": []}]
NATIVE_BODY: dict[str, Any] = {"customerToken": "c"}
ECHO = {"code": "%s", "msg": "%s", "data": {"subToken": "%s", "status": "%s", "code": "%s"}}
ECHO_REFUSED = {"code": 1040000009}
ECHO_ACCEPTED = {"code": 0}
STATUSES_OUTSIDE = {"PayoutStatus"}
WEBHOOK_SECRET = "pi_test_0123456789abcdef0123456789abcdef"
EVENT = ("payinCallbackV2", {"tradeNo": "pay_1", "status": 2})
SIGNATURE_HEADER = "Authorization"
CREATE = ("createSubscription", "createSubscription.request.json")


def key_header(key: str) -> tuple[str, str]:
    return "authorization", "Payment " + base64.b64encode(key.encode()).decode()


def headers(own: Mapping[str, str], epoch_ms: int) -> dict[str, str]:
    key = base64.b64encode(own["private_key"].encode()).decode()
    return {"Authorization": f"Payment {key}", "Idempotent-Key": "0d5f6c1e-8f0b-4d3e-9c55-2b7a6c1d9e10"}


@cache
def webhook_form() -> Merchant:
    """One for all tests: reading the key takes a while."""
    return Merchant(response_key(), "2500000000", livemode=False)


@cache
def response_key() -> str:
    key = rsa.generate_private_key(65537, 2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


VECTORS = "payment_header.json"


def signed(request: WireRequest, own: Mapping[str, Any]) -> WireRequest:
    return signing.sign(request, signing.Credentials(own["private_key"]), Attempt(0))


def vector_lines(own: Mapping[str, Any]) -> list[str]:
    return ["Authorization: Payment " + base64.standard_b64encode(own["private_key"].encode("utf-8")).decode("ascii")]
