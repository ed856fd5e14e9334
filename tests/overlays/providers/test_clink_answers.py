"""Clink's answers: documentation payloads and our own, as canonical objects."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import polybill as pb
import pytest
from polybill.protocol.exchange import RawResponse
from polybill.providers.clink import reading
from polybill.providers.clink import reading as subscriptions

from tests.overlays.providers.clink_calls import EXAMPLES, content, read, shown, usd

QR_CODE = pb.QrCode(
    image_png="<string>",
    image_svg="<string>",
    image_data="<string>",
    instructions_url="<string>",
    expires_at=datetime(1970, 1, 1, 0, 2, 3, tzinfo=UTC),
)
PLACEHOLDER = pb.Money(amount=Decimal(123), currency="<STRING>")


def test_documented_creations() -> None:
    made, state = read("createSubscription")
    assert shown(made) == {
        "id": "<string>",
        "reference": "order-1",
        "status": pb.SubscriptionStatus.INCOMPLETE,
        "next_action": QR_CODE,
        "price": PLACEHOLDER,
        "payment_id": "<string>",
        "invoice_id": "<string>",
    }
    assert state == "open"
    made, state = read("createPayment")
    assert shown(made) == {
        "id": "<string>",
        "reference": "order-1",
        "status": pb.PaymentStatus.REQUIRES_ACTION,
        "next_action": QR_CODE,
        "amount": PLACEHOLDER,
    }
    assert state == "open"


@pytest.mark.parametrize(
    ("name", "status", "state"),
    [
        ("success", pb.SubscriptionStatus.ACTIVE, "settled"),
        ("pending", pb.SubscriptionStatus.INCOMPLETE, "open"),
        ("failure", pb.SubscriptionStatus.FAILED, "failed"),
        ("redirect", pb.SubscriptionStatus.INCOMPLETE, "open"),
        ("qrcode", pb.SubscriptionStatus.INCOMPLETE, "open"),
    ],
)
def test_results_of_the_first_charge(name: str, status: pb.SubscriptionStatus, state: str) -> None:
    made, found = read(f"createSubscription.{name}.ours")
    assert (made.status, found) == (status, state)
    assert (made.id, made.price, made.invoice_id) == ("sub_example0001", usd("19.99"), "inv_example0001")
    if name == "redirect":
        assert made.next_action == pb.Redirect(
            url="https://bank.example.com/3ds/0001", method="POST", form={"creq": "ZXhhbXBsZQ=="}
        )
    elif name != "qrcode":
        assert made.next_action is None


SUBSCRIPTION = {
    "id": "sub_1001",
    "reference": "sub-1001",
    "status": pb.SubscriptionStatus.ACTIVE,
    "price": usd("19.99"),
    "quantity": 1,
    "interval": pb.Interval.MONTH,
    "interval_count": 1,
    "customer_id": "cus_1001",
    "plan_id": "price_1001",
    "product_id": "prd_1001",
    "payment_method_id": "pi_1001",
    "created_at": datetime(2026, 11, 21, tzinfo=UTC),
    "current_period_start": datetime(2026, 11, 21, tzinfo=UTC),
    "current_period_end": datetime(2026, 12, 21, tzinfo=UTC),
    "cancel_at_period_end": False,
    "metadata": {"plan": "club"},
}


def test_subscription_read_and_canceled() -> None:
    assert shown(read("retrieveSubscription.ours")[0]) == SUBSCRIPTION
    assert shown(read("cancelSubscription.ours")[0]) == SUBSCRIPTION | {
        "cancel_at_period_end": True,
        "canceled_at": datetime(2026, 11, 22, tzinfo=UTC),
        "cancellation_reason": "No longer needed",
    }


def test_plan_change() -> None:
    assert shown(read("previewSubscriptionUpdate.ours")[0]) == {
        "id": "pricesns_1002",
        "subscription_id": "sub_1001",
        "plan_id": "price_1002",
        "product_id": "prd_1001",
        "price": usd("29.99"),
        "timing": pb.ChangeTiming.IMMEDIATELY,
        "amount_due": usd("4.5"),
        "tax": usd("0"),
        "credit": usd("-9.99"),
        "charge": usd("14.99"),
        "period_start": datetime(2026, 11, 21, tzinfo=UTC),
        "period_end": datetime(2026, 12, 21, tzinfo=UTC),
    }
    made, state = read("confirmSubscriptionUpdate.ours")
    old = {"price", "interval", "interval_count"}
    assert shown(made) == {name: value for name, value in SUBSCRIPTION.items() if name not in old} | {
        "plan_id": "price_1002"
    }, "the line that the answer shows is the old plan's, so it tells nothing of the new price"
    assert state == "settled"
    made, state = read("confirmSubscriptionUpdate.declined.ours")
    assert shown(made) == {"id": "sub_1001", "status": pb.SubscriptionStatus.UNKNOWN}
    assert state == "failed"


def test_documented_order() -> None:
    assert shown(read("getOrder.partial")[0]) == {
        "status": pb.PaymentStatus.UNKNOWN,
        "amount": usd("9.99"),
        "payment_method_id": "<string>",
        "created_at": datetime(2025, 8, 10, 9, 55, 11, 382000, tzinfo=UTC),
    }


def test_orders_of_a_list() -> None:
    page, _ = read("listOrders.ours")
    paid, failed = page.items
    assert page.total == 2
    common = {
        "reference": "order-1001",
        "amount": usd("53.98"),
        "customer_id": "cus_1001",
        "payment_method_id": "pi_1001",
        "created_at": datetime(2026, 11, 21, tzinfo=UTC),
        "metadata": {"cart": "C-77"},
    }
    assert shown(paid) == common | {
        "id": "order_1001",
        "status": pb.PaymentStatus.SUCCEEDED,
        "paid_at": datetime(2026, 11, 21, 0, 0, 4, tzinfo=UTC),
    }
    assert shown(failed) == common | {
        "id": "order_1004",
        "status": pb.PaymentStatus.FAILED,
        "failure_code": "card_declined",
        "failure_message": "The card was refused.",
    }


def test_refunds() -> None:
    common = {
        "id": "rfd_1001",
        "reference": "refund-1001",
        "amount": usd("19.99"),
        "payment_id": "order_1001",
        "customer_id": "cus_1001",
        "reason": "Customer Initiated Refund",
        "created_at": datetime(2026, 11, 22, tzinfo=UTC),
    }
    assert shown(read("createRefund.ours")[0]) == common | {"status": pb.RefundStatus.PENDING}
    assert shown(read("getRefund.failed.ours")[0]) == common | {
        "status": pb.RefundStatus.FAILED,
        "failure_code": "already_refunded",
        "failure_message": "The order was refunded in full.",
    }


def test_documented_invoice() -> None:
    begin, end = datetime(2025, 8, 10, 9, 55, 6, 689000, UTC), datetime(2025, 8, 13, 9, 55, 6, 689000, UTC)
    line = pb.InvoiceLine(quantity=1, amount=usd("9.99"), unit_price=usd("9.99"), period_start=begin, period_end=end)
    assert shown(read("retrieveInvoice.partial")[0]) == {
        "status": pb.InvoiceStatus.OPEN,
        "total": usd("9.99"),
        "subtotal": usd("9.99"),
        "lines": [line],
        "period_start": begin,
        "period_end": end,
        "created_at": datetime(2025, 8, 10, 9, 55, 12, 625000, UTC),
    }


def test_invoice_with_what_its_other_form_has() -> None:
    data = {
        "invoiceId": "inv_1",
        "status": "paid",
        "originalAmount": 19.99,
        "originalCurrency": "USD",
        "paymentAmount": 17.99,
        "discount": {"discountAmount": 2},
        "metadata": {"plan": "club"},
    }
    found = shown(content("retrieveInvoice", data=data)[0])
    assert found == {
        "id": "inv_1",
        "status": pb.InvoiceStatus.PAID,
        "total": usd("17.99"),
        "subtotal": usd("19.99"),
        "discount": usd("2"),
        "amount_paid": usd("17.99"),
        "metadata": {"plan": "club"},
    }


ENDPOINT = {
    "id": "whk_xxxxx",
    "url": "https://example.com/api/clink/webhook",
    "events": ["session.complete", "order.succeeded"],
    "name": "Created through the API",
    "enabled": True,
    "secret": "whsec_xxxxx",
    "created_at": datetime(2026, 6, 22, 7, 19, 40, 956000, UTC),
}


def test_documented_endpoints() -> None:
    assert shown(read("createWebhookEndpoint")[0]) == ENDPOINT
    assert [shown(item) for item in read("listWebhookEndpoints")[0].items] == [ENDPOINT]
    gone, state = read("deleteWebhookEndpoint")
    assert (gone.raw.data, state) == (None, "settled")


def event(name: str, model: str) -> Any:
    thing = json.loads((EXAMPLES / f"{name}.ours.webhook.json").read_bytes())["data"]["object"]
    module = import_module("polybill_clink.models")
    return getattr(module, f"{model.capitalize()}WebhookVo").from_dict(thing)


NO_ANSWER = RawResponse(200, {}, b"")


def test_objects_of_events_are_read_too() -> None:
    paid = reading.invoice_event(event("invoice.paid", "invoice"), NO_ANSWER)
    assert paid.status is pb.InvoiceStatus.PAID
    assert paid.amount_paid == paid.total
    assert (paid.lines or [])[0].unit_price is not None
    order = reading.order_event(event("order.created", "order"), NO_ANSWER)
    assert order.status is pb.PaymentStatus.PENDING
    refund = reading.refund_event(event("refund.succeeded", "refund"), NO_ANSWER)
    assert refund.status is pb.RefundStatus.SUCCEEDED
    found = subscriptions.subscription_event(event("subscription.activated", "subscription"), NO_ANSWER)
    assert found.status is pb.SubscriptionStatus.ACTIVE
    assert (found.interval, found.interval_count) == (pb.Interval.MONTH, 1)
    assert found.price is not None
