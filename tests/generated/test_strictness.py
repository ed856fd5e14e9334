"""A request that breaks the contract is refused before it is sent, and the problem names the field."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from polybill_clink.models import CreateSubscriptionRequest as ClinkRequest
from polybill_clink.models import Metadata, ScheduledPhase
from polybill_linksfield.models import CreateStripeSubscriptionRequest
from polybill_unibee.models import CreateSubscriptionPaymentRequest, PaymentItem
from polybill_useepay.models import Interval, RecurringRequest, SubscriptionRequest


def clink(**changes: Any) -> ClinkRequest:
    good: dict[str, Any] = {
        "customer_id": "cus_1",
        "price_id": "price_1",
        "product_id": "prd_1",
        "payment_instrument_id": "pi_1",
        "payment_method_type": "CARD",
        "payment_currency": "USD",
        "return_url": "https://merchant.example.com",
    }
    return ClinkRequest(**(good | changes))


def unibee(**changes: Any) -> CreateSubscriptionPaymentRequest:
    good: dict[str, Any] = {"gateway_id": 1, "plan_id": 2, "user_id": 3}
    return CreateSubscriptionPaymentRequest(**(good | changes))


def monthly(amount: Any, count: int = 1) -> SubscriptionRequest:
    return SubscriptionRequest(
        recurring=RecurringRequest(interval=Interval.MONTH, interval_count=count, unit_amount=amount)
    )


def without(model: Any, *names: str) -> Any:
    from polybill_clink.types import UNSET

    unset = getattr(__import__(type(model).__module__.split(".")[0]), "UNSET", UNSET)
    for name in names:
        setattr(model, name, unset)
    return model


CASES = [
    ("nothing wrong", clink(), []),
    ("a needed field", without(clink(), "price_id"), ["/priceId is required"]),
    ("wrong type", clink(return_url=7), ["/returnUrl must be text, not int"]),
    ("unknown method", clink(payment_method_type="CASH"), ["/paymentMethodType must be one of CARD"]),
    (
        "no identifier",
        without(clink(), "customer_id"),
        ["/ needs customerId, or customerEmail, or referenceCustomerId"],
    ),
    (
        "a card without instrument",
        without(clink(), "payment_instrument_id"),
        ["/ needs paymentInstrumentId, or payment"],
    ),
    (
        "a wallet without instrument",
        without(clink(payment_method_type="CASHAPP"), "payment_instrument_id"),
        [],
    ),
    ("half a surrogate pair", clink(product_id="\ud800"), ["/productId holds half a surrogate pair"]),
    ("metadata key", clink(metadata=Metadata.from_dict({"k" * 41: "v"})), ["its name) must have at most 40"]),
    (
        "metadata value",
        clink(metadata=Metadata.from_dict({"a/b": "v" * 501})),
        ["/metadata/a~1b must have at most 500"],
    ),
    ("metadata size", clink(metadata=Metadata.from_dict({str(n): "" for n in range(21)})), ["at most 20 keys"]),
    ("a dict for an object", clink(metadata={"a": "b"}), ["/metadata must be Metadata, not dict"]),
    (
        "a field inside a list",
        clink(scheduled_phases=[ScheduledPhase.from_dict({"sequence": 1, "effectiveCycle": 2, "quantity": 1})]),
        ["/scheduledPhases/0/priceSnapshotId is required"],
    ),
    ("plan or amount", without(unibee(), "plan_id"), ["/ needs planId, or totalAmount and currency"]),
    (
        "amount without currency",
        without(unibee(total_amount=5), "plan_id"),
        ["/ needs planId, or totalAmount and curr"],
    ),
    (
        "user or both others",
        without(unibee(email="a@example.com"), "user_id"),
        ["/ needs userId, or externalUserId and"],
    ),
    ("negative id", unibee(gateway_id=-1), ["/gatewayId must be at least 0"]),
    ("a flag is no number", unibee(gateway_id=True), ["/gatewayId must be an integer, not bool"]),
    ("free line", unibee(items=[PaymentItem(amount=0)]), ["/items/0/amount must be at least 1"]),
    ("a float amount", monthly(1.5), ["/recurring/unit_amount must be a Dec"]),
    (
        "more digits than JSON carries",
        monthly(Decimal("0.12345678901234567891")),
        ["/recurring/unit_amount has more digits"],
    ),
    ("no number", monthly(Decimal("NaN")), ["must be a finite number"]),
    ("a period of nothing", monthly(Decimal(1), 0), ["/recurring/interval_count must be at least 1"]),
    ("a negative charge", monthly(Decimal(-1)), ["/recurring/unit_amount must be at least 0"]),
    (
        "an amount as text",
        CreateStripeSubscriptionRequest(
            email="a@example.com",
            pay_amount="19,99",
            pay_currency="usd",
            pay_id="1",
            plan_id="2",
            pm_id="3",
            trade_type="x",
        ),
        ["/payAmount must be a decimal number as text"],
    ),
]


@pytest.mark.parametrize(("model", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_problems_name_the_field(model: Any, wanted: list[str]) -> None:
    found = [str(problem) for problem in model.problems()]
    assert len(found) == len(wanted), found
    for problem, text in zip(found, wanted, strict=True):
        assert text in problem


def test_a_constant_needs_no_argument() -> None:
    body = CreateStripeSubscriptionRequest(
        email="a@example.com", pay_amount="1.00", pay_currency="usd", pay_id="1", plan_id="2", pm_id="3", trade_type="x"
    )
    assert body.to_dict()["version"] == "3.0"
    assert list(body.problems()) == []


def test_problem_never_shows_the_value() -> None:
    body = clink(return_url=["canary"], price_id="\ud800canary")
    assert "canary" not in " ".join(map(str, body.problems()))
