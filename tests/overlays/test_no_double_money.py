"""As `test_no_double_charge`, for everything else that moves money: payments, refunds, plan changes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox, SandboxTransport

from tests.overlays.requests import CLASSES, request
from tests.overlays.test_no_double_charge import FAULTS, Still, check

USD = pb.Money(amount=Decimal("19.99"), currency="USD")
CARD = pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD)
BACK = "https://merchant.example.com/back"
OWN: dict[str, dict[str, Any]] = {
    "clink": {"customer": pb.Customer(id="cus_1"), "payment_method": CARD, "return_url": BACK},
    "payapi": {"customer": pb.Customer(email="ada@example.com", first_name="Ada", last_name="Example")},
    "useepay": {"customer": pb.Customer(id="cus_1"), "payment_method": pb.PaymentMethod(id="pm_1")},
}
"""What a payment of each provider needs beside its amount."""

Prepared = Callable[[], Any]


def payment(client: Any) -> Prepared:
    asked = pb.PaymentRequest(reference="order-1", amount=USD, **OWN[client.provider])
    return lambda: client.payments.submit(asked)


def refund(client: Any) -> Prepared:
    paid = client.payments.create(pb.PaymentRequest(reference="before", amount=USD, **OWN[client.provider]))
    own = {"payment_amount": USD} if client.provider == "payapi" else {}
    part = pb.Money(amount=Decimal("1.00"), currency="USD")
    asked = pb.RefundRequest(reference="order-1", payment_id=paid.id, amount=part, comment="damaged", **own)
    return lambda: client.refunds.submit(asked)


def plan(client: Any) -> Prepared:
    made = client.subscriptions.create(request(client.provider, "before"))
    wanted = pb.SubscriptionChange(plan=pb.Plan(id="price_2"))
    quote = client.subscriptions.preview_update(made.id, wanted)
    confirmed = pb.SubscriptionChange(plan=pb.Plan(id="price_2"), quote_id=quote.id)
    return lambda: client.subscriptions.submit_update(made.id, confirmed)


CASES: dict[tuple[str, str], Callable[[Any], Prepared]] = {
    ("clink", "createPayment"): payment,
    ("clink", "createRefund"): refund,
    ("clink", "confirmSubscriptionUpdate"): plan,
    ("payapi", "createPayin"): payment,
    ("payapi", "createRefund"): refund,
    ("useepay", "createPaymentIntent"): payment,
    ("useepay", "createRefund"): refund,
}
"""UniBee's stand with its other tests of money."""


@pytest.mark.parametrize(("provider", "operation"), CASES, ids=str)
def test_no_fault_makes_two_of_one(provider: str, operation: str) -> None:
    for name, fault in FAULTS.items():
        with Sandbox(now=lambda: 1_750_000_000.0) as sandbox:
            arguments: dict[str, Any] = {**sandbox.credentials[provider], "base_url": f"http://sandbox/{provider}"}
            transport = SandboxTransport(sandbox, provider, real_time=False)
            with CLASSES[provider][0](**arguments, transport=transport, clock=Still()) as client:
                submit = CASES[provider, operation](client)
                before = len(sandbox.effects(provider, operation))
                if fault is not None:
                    sandbox.fail(provider, operation, fault=fault, times=2)
                outcome = submit()
            effects = len(sandbox.effects(provider, operation)) - before
        try:
            if isinstance(outcome, pb.Unknown) and operation == "confirmSubscriptionUpdate":
                assert effects <= 1  # a change has no reference
            else:
                check(outcome, effects)
        except AssertionError as error:
            pytest.fail(f"{provider} {operation}, {name}: {outcome}, {effects} ({error})")
