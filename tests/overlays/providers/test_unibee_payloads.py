"""UniBee's payloads as canonical objects, field by field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.providers.unibee import reading
from polybill.providers.unibee import reading as records

from tests.overlays.providers.unibee_calls import (
    CUSTOMER,
    EXAMPLES,
    INVOICE,
    MADE,
    NO_ANSWER,
    PAYMENT,
    REFUND,
    SUBSCRIPTION,
    native,
    payload,
    shown,
)

CASES: list[tuple[str, tuple[str | int, ...], str, Callable[..., Any], dict[str, object]]] = [
    ("getSubscription.ours.response.json", (), "GetSubscriptionResponse", reading.read_subscription, SUBSCRIPTION),
    (
        "listSubscriptions.ours.response.json",
        ("data", "subscriptions", 0),
        "SubscriptionDetail",
        reading.listed_subscription,
        SUBSCRIPTION,
    ),
    (
        "subscription.created.ours.webhook.json",
        (),
        "SubscriptionDetail",
        reading.listed_subscription,
        SUBSCRIPTION,
    ),
    (
        "subscription.cancelled.ours.webhook.json",
        (),
        "SubscriptionDetail",
        reading.listed_subscription,
        SUBSCRIPTION
        | {
            "status": pb.SubscriptionStatus.CANCELED,
            "canceled_at": datetime(2026, 9, 10, 0, 28, 20, tzinfo=UTC),
            "ended_at": datetime(2026, 9, 10, 0, 28, 20, tzinfo=UTC),
            "cancellation_reason": "CancelledByAdmin",
        },
    ),
    (
        "createSubscription.ours.response.json",
        (),
        "CreateSubscriptionResponse",
        reading.created_subscription,
        {name: value for name, value in SUBSCRIPTION.items() if name not in {"price", "interval", "interval_count"}}
        | {
            "status": pb.SubscriptionStatus.INCOMPLETE,
            "next_action": pb.Redirect(url="https://api.unibee.dev/pay/pay20261121AbCdEfGhIjKlMnO"),
            "payment_id": "pay20261121AbCdEfGhIjKlMnO",
            "invoice_id": "81789000000123",
        },
    ),
    (
        "updateSubscription.ours.response.json",
        (),
        "UpdateSubscriptionResponse",
        reading.changed_subscription,
        {
            "id": "sub20261121AbCdEfGhIjKlMnO",
            "status": pb.SubscriptionStatus.UNKNOWN,
            "next_action": pb.Redirect(url="https://api.unibee.dev/pay/pay20260911AbCdEfGhIjKlMnO"),
            "customer_id": "2235",
            "payment_id": "pay20260911AbCdEfGhIjKlMnO",
            "invoice_id": "81789086400124",
            "metadata": {"order": "1001"},
        },
    ),
    (
        "previewSubscriptionUpdate.ours.response.json",
        (),
        "PreviewSubscriptionUpdateResponse",
        reading.quote,
        {
            "amount_due": pb.Money(amount=Decimal("10.00"), currency="USD"),
            "proration_date": datetime(2026, 9, 11, 0, 26, 40, tzinfo=UTC),
        },
    ),
    (
        "createSubscriptionPayment.success.ours.response.json",
        (),
        "CreateSubscriptionPaymentResponse",
        reading.created_payment,
        {
            "id": "pay20261121abcdefghijklmno",
            "reference": "5f0c9a52-7f0e-4d8e-9a55-0d3c1b8e7a10",
            "status": pb.PaymentStatus.REQUIRES_ACTION,
            "next_action": pb.Redirect(url="https://api.unibee.dev/pay/pay20261121abcdefghijklmno"),
        },
    ),
    ("getPayment.ours.response.json", (), "GetPaymentResponse", reading.read_payment, PAYMENT),
    (
        "createRefund.ours.response.json",
        (),
        "CreateRefundResponse",
        reading.created_refund,
        {
            "id": "ref20261121AbCdEfGhIjKlMnO",
            "reference": "shop-refund-1",
            "status": pb.RefundStatus.PENDING,
            "payment_id": "pay20261121AbCdEfGhIjKlMnO",
        },
    ),
    ("getRefund.ours.response.json", (), "GetRefundResponse", reading.read_refund, REFUND),
    ("getInvoice.ours.response.json", (), "GetInvoiceResponse", records.read_invoice, INVOICE),
    ("listInvoices.ours.response.json", ("data", "invoices", 0), "InvoiceDetail", records.listed_invoice, INVOICE),
    ("invoice.paid.ours.webhook.json", (), "InvoiceDetail", records.listed_invoice, INVOICE),
    (
        "invoice.process.partial.webhook.json",
        (),
        "InvoiceDetail",
        records.listed_invoice,
        # The page shows the beginning of it: no total, no status.
        {
            "id": "81745186317599",
            "status": pb.InvoiceStatus.UNKNOWN,
            "discount": pb.Money(amount=Decimal("0.00"), currency="EUR"),
            "created_at": datetime(2025, 4, 20, 21, 58, 37, tzinfo=UTC),
        },
    ),
    ("createUser.ours.response.json", (), "CreateUserResponse", records.created_customer, CUSTOMER),
    ("getUser.ours.response.json", (), "GetUserResponse", records.read_customer, CUSTOMER),
    ("updateUser.ours.response.json", (), "UpdateUserResponse", records.changed_customer, CUSTOMER),
    (
        "listWebhookEndpoints.ours.response.json",
        ("data", "endpointList", 0),
        "MerchantWebhookEndpoint",
        records.endpoint,
        {
            "id": "5",
            "url": "https://shop.example.com/hooks",
            "events": ["invoice.paid", "payment.success"],
            "created_at": MADE,
        },
    ),
]


@pytest.mark.parametrize(("name", "way", "model", "read", "expected"), CASES, ids=[case[0] for case in CASES])
def test_payload(
    name: str, way: tuple[str | int, ...], model: str, read: Callable[..., Any], expected: dict[str, object]
) -> None:
    assert shown(read(native(model, payload(name, *way)), NO_ANSWER)) == expected


def test_payloads_of_events() -> None:
    payment = native("Payment", payload("payment.success.ours.webhook.json", "payment"))
    assert shown(reading.payment_event(payment, NO_ANSWER)) == PAYMENT
    refund = native("Refund", payload("refund.created.ours.webhook.json", "refund"))
    waiting = {name: value for name, value in REFUND.items() if name != "refunded_at"}
    assert shown(reading.refund_event(refund, NO_ANSWER)) == waiting | {"status": pb.RefundStatus.PENDING}


def test_the_pages_own_placeholders_are_read_and_mean_nothing() -> None:
    for name in ("createSubscriptionPayment.response.json", "createSubscriptionPayment.older-docs.response.json"):
        found = reading.created_payment(native("CreateSubscriptionPaymentResponse", payload(name)), NO_ANSWER)
        assert (found.id, found.status) == ("<string>", pb.PaymentStatus.UNKNOWN)


def test_every_example_of_these_things_is_read_here() -> None:
    kinds = ("Subscription", "Payment", "Refund", "Invoice", "User", "WebhookEndpoint", "subscription.", "payment.")
    read = {case[0] for case in CASES} | {
        "payment.success.ours.webhook.json",
        "refund.created.ours.webhook.json",
        "createSubscriptionPayment.response.json",
        "createSubscriptionPayment.older-docs.response.json",
    }
    others = {
        # Answers without the thing, or refusals.
        "cancelSubscriptionAtPeriodEnd.ours.response.json",
        "createWebhookEndpoint.ours.response.json",
        "getSubscription.refused.ours.response.json",
        "getSubscription.missing.ours.response.json",
        *(f"createSubscriptionPayment.{name}.ours.response.json" for name in ("duplicate", "invalid", "rate-limited")),
        *(f"createSubscriptionPayment.{name}.ours.response.json" for name in ("unauthorized", "no-key", "no-action")),
        # Operations that the canonical model does not use.
        "createPayment.embedded.response.json",
        "createPayment.response.json",
        "createPayment.ours.response.json",
        "createPaymentMethod.response.json",
        "markExternalGatewayPaymentPaid.response.json",
        "updateExternalGatewayPaymentLink.response.json",
    }
    answers = {path.name for path in EXAMPLES.iterdir() if ".response." in path.name or ".webhook." in path.name}
    wanted = {name for name in answers if any(kind in name for kind in (*kinds, "refund.", "invoice."))}
    assert wanted - others == read
