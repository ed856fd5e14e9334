"""PayAPI's creating operations that take a reference."""

from __future__ import annotations

from typing import Final

from scripts.certificate.creating import AMOUNT, CURRENCY, PAYMENT_ID, Creating

OPERATIONS: Final = (
    Creating(
        "payapi",
        "subscriptions",
        "createSubscription",
        "/pay-api/v1/billing/subscriptions",
        "createSubscription.response.json",
        {"/data/subToken": "ID", "/data/plan/amount": AMOUNT, "/data/plan/currency": CURRENCY},
        money=("/data/plan/amount", "/data/plan/currency"),
    ),
    Creating(
        "payapi",
        "payments",
        "createPayin",
        "/pay-api/trade/payment",
        "createPayin.ours.response.json",
        {
            "/data/tradeNo": "ID",
            "/data/orderNo": "REFERENCE",
            "/data/amount": AMOUNT,
            "/data/currency": CURRENCY,
        },
        money=("/data/amount", "/data/currency"),
        echo=("/data/orderNo",),
    ),
    Creating(
        "payapi",
        "refunds",
        "createRefund",
        "/pay-api/trade/refund",
        "createRefund.ours.response.json",
        {
            "/data/charge": "ID",
            "/data/tradeNo": PAYMENT_ID,
            "/data/orderNo": "REFERENCE",
            "/data/amount": AMOUNT,
            "/data/refundAmount": AMOUNT,
            "/data/currency": CURRENCY,
        },
        money=("/data/refundAmount", "/data/currency"),
        echo=("/data/orderNo",),
    ),
    Creating(
        "payapi",
        "customers",
        "createCustomer",
        "/pay-api/mer/customers",
        "createCustomer.ours.response.json",
        {"/data/customerId": "ID", "/data/email": "EMAIL"},
    ),
)
