"""What is asked for is more than nothing: no payment, refund, line or price below 0 leaves this machine."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.capability import operations
from polybill.converting import tables
from polybill_useepay.models import CreatePaymentIntentRequest

from tests.loopback import Reply, Server
from tests.overlays.gateway import KEYS
from tests.overlays.requests import CLASSES, CREDENTIALS, PROVIDERS, request


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def payment(**changes: Any) -> pb.PaymentRequest:
    values: dict[str, Any] = {
        "reference": "p-1",
        "customer": pb.Customer(id="1", email="ada@example.com"),
        "amount": usd("10"),
        "payment_method": None,
        "return_url": "https://shop.example.com/back",
    }
    return pb.PaymentRequest(**(values | changes))


def refund(amount: str, **changes: Any) -> pb.RefundRequest:
    return pb.RefundRequest(reference="r-1", payment_id="1", amount=usd(amount), **changes)


def asked(amount: str) -> list[tuple[str, Any]]:
    money = usd(amount)
    line = pb.PaymentItem(description="x", amount=money)
    plan = pb.Plan(price=money, interval=pb.Interval.MONTH, interval_count=1)
    return [
        ("payments", payment(amount=money)),
        ("payments", payment(items=[line])),
        ("payments", payment(items=[pb.PaymentItem(description="x", amount=usd("1"), tax=money)])),
        ("payments", payment(products=[pb.Product(name="x", quantity=1, unit_price=money)])),
        ("refunds", refund(amount)),
        ("refunds", refund("1", payment_amount=money)),
        ("subscriptions", pb.SubscriptionRequest(reference="s", customer=pb.Customer(id="1"), plan=plan)),
    ]


@pytest.mark.parametrize("amount", ["-1.00", "-0.01", "-99999999"])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_amount_below_zero_is_refused_before_sending(provider: str, amount: str) -> None:
    keys = {"payapi": KEYS}.get(provider, CREDENTIALS[provider])
    with Server(Reply(200, b"{}")) as server, CLASSES[provider][0](**keys, base_url=server.url) as made:
        for kind, body in asked(amount):
            if (kind, "create") not in operations(provider):
                continue
            with pytest.raises(pb.RequestInvalid) as caught:
                getattr(made, kind).create(body)
            assert any("never negative" in problem.message for problem in caught.value.problems), caught.value
            assert amount not in str(caught.value)
        assert server.requests == []


@pytest.mark.parametrize("provider", [name for name in PROVIDERS if name != "linksfield"])
def test_nothing_is_not_an_amount_to_pay_or_to_give_back(provider: str) -> None:
    for body in (payment(amount=usd("0")), payment(amount=usd("-0")), refund("0"), refund("0.00")):
        kind = "payments" if isinstance(body, pb.PaymentRequest) else "refunds"
        if (kind, "create") not in operations(provider):
            continue
        with pytest.raises(pb.RequestInvalid, match="must be more than 0"):
            operations(provider)[kind, "create"](body)


def test_what_may_cost_nothing() -> None:
    """A free plan is documented at UseePay only; a tax or a displayed product of 0 is no amount that is asked for."""
    free = pb.Plan(price=usd("0"), interval=pb.Interval.MONTH, interval_count=1)
    [useepay] = [table for table in tables("useepay") if table.operation == "createSubscription"]
    body, _ = useepay.write(request("useepay", plan=free))
    assert body["recurring"]["unit_amount"] == 0
    for provider in ("payapi", "linksfield"):
        plan = pb.Plan(id="p", name="Gold", price=usd("0"), interval=pb.Interval.MONTH, interval_count=1)
        with pytest.raises(pb.RequestInvalid, match="amount must be more than 0"):
            operations(provider)["subscriptions", "create"](request(provider, plan=plan))
    item = pb.PaymentItem(description="x", amount=usd("19.99"), tax=usd("0"))
    operations("unibee")["payments", "create"](request("unibee", items=[item]))


def test_a_native_body_below_zero_does_not_become_a_canonical_request() -> None:
    body = {"amount": -1, "currency": "USD", "customer_id": "c", "merchant_order_id": "p"}
    with pytest.raises(pb.RequestInvalid, match="never negative"):
        pb.to_canonical(CreatePaymentIntentRequest.from_dict(body))
