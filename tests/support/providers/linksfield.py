"""What the tests need to know of Linksfield."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import polybill as pb
from polybill.providers.linksfield.webhooks import SignatureForm

CREDENTIALS = {"partner_code": "P000818"}
ACCEPTED = b'{"customer_id":"cus_9","pay_method":"card","product_id":"p","status":"x","sub_id":"sub_9"}'
REQUEST = {
    "customer": pb.Customer(email="ada@example.com"),
    "plan": pb.Plan(id="plan_1", price=pb.Money(amount=Decimal("19.99"), currency="USD")),
    "payment_method": pb.PaymentMethod(id="pm_1"),
}
KIND = "subscriptions"
OTHER_REQUEST = {"customer": pb.Customer(email="other@example.com")}
LOST_OF_DOCUMENTED: set[str] = {"/tradeType"}
READ: dict[str, Any] = {
    "payments": {"operateCode": "S", "data": {"payId": "B"}},
}
WITHOUT_ID: list[Any] = [{}, {"operateCode": "S"}, {"operateCode": "S", "data": {}}, {"message": "no"}]
WEBHOOK_SECRET = "00ff" * 16
EVENT = ("rechargeSuccess", {"b": 1, "a": {"z": 1, "y": [2, 1]}})
SIGNATURE_HEADER = "x-lf-signature"
TIME_HEADER = "x-lf-timestamp"
CREATE = ("createStripeSubscription", "createStripeSubscription.ours.request.json")


def headers(own: Mapping[str, str], epoch_ms: int) -> dict[str, str]:
    return {}


def webhook_form() -> SignatureForm:
    return SignatureForm()
