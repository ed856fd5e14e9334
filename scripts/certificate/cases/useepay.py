"""UseePay's creating operations that take a reference."""

from __future__ import annotations

from typing import Final

from scripts.certificate.creating import AMOUNT, CURRENCY, PAYMENT_ID, Creating

OPERATIONS: Final = (
    Creating(
        "useepay",
        "subscriptions",
        "createSubscription",
        "/api/v1/subscriptions/create",
        "createSubscription.ours.response.json",
        {
            "/id": "ID",
            "/customer_id": "CUSTOMER",
            "/recurring/unit_amount": AMOUNT,
            "/currency": CURRENCY,
            "/recurring/total_billing_cycles": None,
            "/metadata/reference": "REFERENCE",
        },
        money=("/recurring/unit_amount", "/currency"),
        echo=("/customer_id",),
    ),
    Creating(
        "useepay",
        "payments",
        "createPaymentIntent",
        "/api/v1/payment_intents/create",
        "createPaymentIntent.redirect.ours.response.json",
        {
            "/id": "ID",
            "/customer_id": "CUSTOMER",
            "/merchant_order_id": "REFERENCE",
            "/amount": AMOUNT,
            "/currency": CURRENCY,
        },
        money=("/amount", "/currency"),
        echo=("/merchant_order_id", "/customer_id"),
    ),
    Creating(
        "useepay",
        "refunds",
        "createRefund",
        "/api/v1/refunds/create",
        "createRefund.ours.response.json",
        {
            "/id": "ID",
            "/payment_intent_id": PAYMENT_ID,
            "/amount": AMOUNT,
            "/currency": CURRENCY,
            "/metadata/reference": "REFERENCE",
        },
        money=("/amount", "/currency"),
    ),
    Creating(
        "useepay",
        "customers",
        "createCustomer",
        "/api/v1/customers/create",
        "createCustomer.ours.response.json",
        {"/id": "ID", "/merchant_customer_id": "REFERENCE", "/email": "EMAIL"},
        echo=("/merchant_customer_id",),
    ),
)
