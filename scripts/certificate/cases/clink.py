"""Clink's creating operations that take a reference."""

from __future__ import annotations

from typing import Final

from scripts.certificate.creating import AMOUNT, CURRENCY, PAYMENT_ID, Creating

OPERATIONS: Final = (
    Creating(
        "clink",
        "subscriptions",
        "createSubscription",
        "/subscription",
        "createSubscription.success.ours.response.json",
        {"/data/subscriptionId": "ID", "/data/amount": AMOUNT, "/data/currency": CURRENCY},
        money=("/data/currency",),
        priced=False,
    ),
    Creating(
        "clink",
        "payments",
        "createPayment",
        "/payment",
        "createPayment.redirect.ours.response.json",
        {"/data/orderId": "ID", "/data/amount": AMOUNT, "/data/currency": CURRENCY},
        money=("/data/amount", "/data/currency"),
    ),
    Creating(
        "clink",
        "refunds",
        "createRefund",
        "/refund",
        "createRefund.ours.response.json",
        {
            "/data/refundId": "ID",
            "/data/refundMerchantOrderId": "REFERENCE",
            "/data/orderId": PAYMENT_ID,
            "/data/refundAmount": AMOUNT,
            "/data/refundCurrency": CURRENCY,
        },
        money=("/data/refundAmount", "/data/refundCurrency"),
        echo=("/data/refundMerchantOrderId",),
        replays=True,
    ),
)
