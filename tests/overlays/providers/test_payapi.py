"""PayAPI's answers in canonical words: payloads of the contract, and every state."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import polybill as pb
import pytest
from polybill.canonical.results import canonical_only
from polybill.protocol.exchange import RawResponse
from polybill.providers.payapi import reading

from scripts.paths import SPECS
from tests.loopback import Server
from tests.overlays.gateway import KEYS, envelope, sealed

EXAMPLES = SPECS / "payapi" / "examples"
NOON = datetime(2026, 11, 21, 8, 34, 56, tzinfo=UTC)


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def payment(reference: str = "p-1", **changes: Any) -> pb.PaymentRequest:
    values: dict[str, Any] = {
        "customer": pb.Customer(email="ada@example.com", first_name="Ada", last_name="Example"),
        "amount": usd("12.34"),
        **changes,
    }
    return pb.PaymentRequest(reference=reference, **values)


def read(name: str, model: str, reader: str) -> dict[str, object]:
    """Read an answer as the overlay does; give what is set."""
    content = (EXAMPLES / name).read_bytes()
    module = import_module("polybill_payapi.models")
    cls = getattr(module, "".join(part.capitalize() for part in model.split("_")))
    result = getattr(reading, reader)(cls.from_dict(json.loads(content)), RawResponse(200, {}, content))
    return {name: value for name, value in canonical_only(result).items() if value is not None}


def test_documented_subscription() -> None:
    assert read("createSubscription.response.json", "create_subscription_response", "subscription") == {
        "id": "sub_202508021903265863917",
        "status": pb.SubscriptionStatus.INCOMPLETE,
        "next_action": pb.Redirect(url="http://localhost:5173/checkout/pay_202508021903266348356"),
        "price": usd("9.99"),
        "interval": pb.Interval.MONTH,
        "interval_count": 1,
        "plan_id": "plan_202508021903266087685",
        "product_id": "prod_202508021903265947002",
        "payment_id": "pay_202508021903266348356",
        "created_at": datetime(2025, 8, 2, 11, 3, 26, 723000, tzinfo=UTC),
        "passthrough": "test",
    }


def test_payments() -> None:
    assert read("createPayin.ours.response.json", "payin_response", "payment") == {
        "id": "pay_202611211634560000001",
        "reference": "SHOP-1001",
        "status": pb.PaymentStatus.REQUIRES_ACTION,
        "next_action": pb.Redirect(url="https://checkout.example.com/checkout/pay_202611211634560000001"),
        "amount": usd("12.34"),
        "passthrough": "shop-1001",
    }
    assert read("getPayin.ours.response.json", "payin_response", "found_payment") == {
        "id": "pay_202611211634560000001",
        "reference": "SHOP-1001",
        "status": pb.PaymentStatus.SUCCEEDED,
        "amount": usd("12.34"),
        "subscription_id": "sub_202611211634560000001",
        "paid_at": NOON,
        "passthrough": "shop-1001",
    }


def test_refunds() -> None:
    expected = {
        "id": "charge_202611211634560000001",
        "reference": "SHOP-R-1001",
        "status": pb.RefundStatus.PENDING,
        "amount": usd("1.0"),
        "payment_id": "pay_202611211634560000001",
        "reason": "Damaged",
        "passthrough": "shop-1001",
    }
    assert read("createRefund.ours.response.json", "refund_response", "refund") == expected
    failed = {**expected, "status": pb.RefundStatus.FAILED}
    assert read("getRefund.ours.response.json", "refund_response", "found_refund") == failed


@pytest.mark.parametrize(
    ("name", "reader", "city"),
    [
        ("create", "customer", "Springfield"),
        ("get", "found_customer", "Springfield"),
        ("update", "customer", "Shelbyville"),
    ],
)
def test_customers(name: str, reader: str, city: str) -> None:
    assert read(f"{name}Customer.ours.response.json", "customer_response", reader) == {
        "id": "cus_example00000001",
        "email": "ada@example.com",
        "first_name": "Ada",
        "last_name": "Example",
        "phone": "2025550100",
        "address": pb.Address(line1="1 Example Street", city=city, state="CA", postal_code="90001", country="US"),
        "created_at": NOON,
    }


@pytest.mark.parametrize(
    ("status", "kind", "canonical"),
    [
        (0, pb.Pending, pb.PaymentStatus.REQUIRES_ACTION),
        (1, pb.Pending, pb.PaymentStatus.PENDING),
        (2, pb.Succeeded, pb.PaymentStatus.SUCCEEDED),
        (6, pb.Pending, pb.PaymentStatus.UNKNOWN),
        (None, pb.Pending, pb.PaymentStatus.UNKNOWN),
        ("2", pb.Pending, pb.PaymentStatus.UNKNOWN),
        (True, pb.Pending, pb.PaymentStatus.UNKNOWN),
        (2.5, pb.Pending, pb.PaymentStatus.UNKNOWN),
    ],
)
def test_a_payment_is_paid_when_the_number_says_so_whatever_the_words_say(
    status: Any, kind: type, canonical: pb.PaymentStatus
) -> None:
    data = {"tradeNo": "pay_1", "status": status, "code": "succeeded", "message": "Succeeded", "tradeDate": 1}
    with Server(envelope(sealed(data))) as server, pb.PayAPI(**KEYS, base_url=server.url) as client:  # type: ignore[arg-type]
        outcome = client.payments.submit(payment())
    assert isinstance(outcome, kind)
    assert outcome.value.status is canonical
    assert (outcome.value.paid_at is not None) == (canonical is pb.PaymentStatus.SUCCEEDED)


@pytest.mark.parametrize(
    ("status", "canonical"),
    [(3, pb.PaymentStatus.FAILED), (4, pb.PaymentStatus.CANCELED), (5, pb.PaymentStatus.CANCELED)],
)
def test_a_payment_that_failed_at_once_is_rejected(status: int, canonical: pb.PaymentStatus) -> None:
    data = {"tradeNo": "pay_1", "status": status, "code": "1040001003", "message": "Failed", "redirectUrl": "https://x"}
    with Server(envelope(sealed(data))) as server, pb.PayAPI(**KEYS, base_url=server.url) as client:  # type: ignore[arg-type]
        outcome = client.payments.submit(payment())
        found = client.payments.get("pay_1")
    assert isinstance(outcome, pb.Rejected)
    assert outcome.error.reason == "declined"
    assert found.status is canonical
    assert found.next_action is None
    code = "1040001003" if status == 3 else None
    assert found.failure_code == code


@pytest.mark.parametrize("data", [None, [], True])
def test_an_accepted_create_without_an_id_is_unknown_and_a_reading_finds_nothing(data: Any) -> None:
    with Server(envelope(data)) as server, pb.PayAPI(**KEYS, base_url=server.url) as client:  # type: ignore[arg-type]
        outcome = client.payments.submit(payment())
        assert isinstance(outcome, pb.Unknown)
        assert "the answer has no id" in outcome.error.why
        assert outcome.error.reference == "p-1"
        for resource in (client.payments, client.refunds, client.customers):
            with pytest.raises(pb.ProviderError) as caught:
                resource.get("x")
            assert caught.value.reason == "not_found"
