"""UniBee's creating operations that take a reference."""

from __future__ import annotations

from typing import Final

from scripts.certificate.creating import CURRENCY, PAYMENT_ID, Creating

OPERATIONS: Final = (
    Creating(
        "unibee",
        "subscriptions",
        "createSubscription",
        "/merchant/subscription/create_submit",
        "createSubscription.ours.response.json",
        {
            "/data/subscription/subscriptionId": "ID",
            "/data/subscription/userId": 2235,
            "/data/subscription/planId": 101,
            "/data/subscription/amount": 1999,
            "/data/subscription/currency": CURRENCY,
        },
    ),
    Creating(
        "unibee",
        "payments",
        "createSubscriptionPayment",
        "/merchant/subscription/payment/new",
        "createSubscriptionPayment.no-action.ours.response.json",
        {"/data/paymentId": "ID", "/data/externalPaymentId": "REFERENCE"},
        echo=("/data/externalPaymentId",),
    ),
    Creating(
        "unibee",
        "refunds",
        "createRefund",
        "/merchant/payment/refund/new",
        "createRefund.ours.response.json",
        {
            "/data/refundId": "ID",
            "/data/paymentId": PAYMENT_ID,
            "/data/externalRefundId": "REFERENCE",
        },
        echo=("/data/externalRefundId",),
    ),
    Creating(
        "unibee",
        "customers",
        "createUser",
        "/merchant/user/new",
        "createUser.ours.response.json",
        {"/data/user/id": "NUMBER", "/data/user/externalUserId": "REFERENCE", "/data/user/email": "EMAIL"},
        echo=("/data/user/externalUserId",),
    ),
)
