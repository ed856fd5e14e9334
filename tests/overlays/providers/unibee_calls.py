"""What UniBee's tests share: requests, the customer's money, and payloads with what they hold."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import polybill as pb
from polybill.canonical.results import canonical_only
from polybill.protocol.exchange import RawResponse
from polybill_unibee.api.invoice import mark_wire_transfer_succeeded
from polybill_unibee.models import MarkWireTransferSucceededRequest

from scripts.paths import SPECS

EXAMPLES = SPECS / "unibee" / "examples"
NO_ANSWER = RawResponse(200, {}, b"")
MADE = datetime(2026, 9, 10, 0, 26, 40, tzinfo=UTC)
LATER = datetime(2026, 10, 10, 0, 26, 40, tzinfo=UTC)

SUBSCRIPTION = {
    "id": "sub20261121AbCdEfGhIjKlMnO",
    "status": pb.SubscriptionStatus.ACTIVE,
    "price": pb.Money(amount=Decimal("19.99"), currency="USD"),
    "quantity": 1,
    "interval": pb.Interval.MONTH,
    "interval_count": 1,
    "customer_id": "2235",
    "plan_id": "101",
    "product_id": "7",
    "created_at": MADE,
    "current_period_start": MADE,
    "current_period_end": LATER,
    "cancel_at_period_end": False,
    "metadata": {"order": "1001"},
}
PAYMENT = {
    "id": "pay20261121AbCdEfGhIjKlMnO",
    "reference": "shop-1001",
    "status": pb.PaymentStatus.SUCCEEDED,
    "amount": pb.Money(amount=Decimal("19.99"), currency="USD"),
    "customer_id": "2235",
    "subscription_id": "sub20261121AbCdEfGhIjKlMnO",
    "invoice_id": "81789000000123",
    "refunded": pb.Money(amount=Decimal("0.00"), currency="USD"),
    "created_at": MADE,
    "paid_at": datetime(2026, 9, 10, 0, 26, 45, tzinfo=UTC),
}
REFUND = {
    "id": "ref20261121AbCdEfGhIjKlMnO",
    "reference": "shop-refund-1",
    "status": pb.RefundStatus.SUCCEEDED,
    "amount": pb.Money(amount=Decimal("5.00"), currency="USD"),
    "payment_id": "pay20261121AbCdEfGhIjKlMnO",
    "customer_id": "2235",
    "subscription_id": "sub20261121AbCdEfGhIjKlMnO",
    "invoice_id": "81789000000123",
    "reason": "Damaged",
    "created_at": MADE,
    "refunded_at": datetime(2026, 9, 10, 0, 27, 40, tzinfo=UTC),
}
INVOICE = {
    "id": "81789000000123",
    "status": pb.InvoiceStatus.PAID,
    "total": pb.Money(amount=Decimal("19.99"), currency="USD"),
    "subtotal": pb.Money(amount=Decimal("19.99"), currency="USD"),
    "tax": pb.Money(amount=Decimal("0.00"), currency="USD"),
    "discount": pb.Money(amount=Decimal("0.00"), currency="USD"),
    "customer_id": "2235",
    "subscription_id": "sub20261121AbCdEfGhIjKlMnO",
    "payment_id": "pay20261121AbCdEfGhIjKlMnO",
    "period_start": MADE,
    "period_end": LATER,
    "hosted_url": "https://api.unibee.dev/in/81789000000123",
}
CUSTOMER = {
    "id": "2235",
    "reference": "shop-customer-1",
    "email": "ada@example.com",
    "first_name": "Ada",
    "last_name": "Example",
    "phone": "+12025550100",
    "address": pb.Address(line1="1 Example Street", city="Springfield", postal_code="12345", country="US"),
    "created_at": MADE,
}


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def asked(reference: str = "s-1", customer: str = "2235", saved: str | None = "pm_1") -> pb.SubscriptionRequest:
    return pb.SubscriptionRequest(
        reference=reference,
        customer=pb.Customer(id=customer),
        plan=pb.Plan(id="101"),
        quantity=2,
        payment_method=pb.PaymentMethod(id=saved, gateway="25"),
        return_url="https://shop.example.com/back",
        metadata={"order": "1001"},
    )


def pay(client: pb.UniBee, invoice: str | None) -> None:
    """Report the customer's money; the canonical model has no word for it."""
    body = MarkWireTransferSucceededRequest(invoice_id=invoice or "", transfer_number="t-1")
    assert mark_wire_transfer_succeeded.sync_detailed(client=client.native, body=body).status_code == 200


def payload(name: str, *way: str | int) -> Any:
    value = json.loads((EXAMPLES / name).read_bytes())
    for step in way:
        value = value[step]
    return value


def native(model: str, value: Any) -> Any:
    return getattr(import_module("polybill_unibee.models"), model).from_dict(value)


def shown(result: Any) -> dict[str, object]:
    return {name: value for name, value in canonical_only(result).items() if value is not None}
