"""A customer's life at a provider: enough calls to make its usual events, through the canonical client."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final

from polybill_canonical import (
    Address,
    Customer,
    CustomerRequest,
    Interval,
    Money,
    PaymentMethod,
    PaymentMethodType,
    PaymentRequest,
    Plan,
    RefundRequest,
    SubscriptionRequest,
)

from polybill.capability import client_class
from polybill.client.clock import SystemClock
from polybill.errors import CannotCarry, PolybillError
from polybill.sandbox.core import Sandbox
from polybill.sandbox.transport import SandboxTransport

MONEY: Final = Money(amount=Decimal("19.99"), currency="USD")


class _Clock(SystemClock):
    """The machine's time as the sandbox sees it, for credentials that name it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def epoch_ms(self) -> int:
        return int(self._sandbox.clock.machine_now() * 1000)


def live(sandbox: Sandbox, provider: str, reference: str = "life-1") -> None:
    """Buy a subscription, pay once, refund, let two months pass, and cancel; what a provider does not have is left out.

    Args:
        sandbox: where it happens.
        provider: provider key.
        reference: the merchant's reference; the payment's has ``-payment`` after it.
    """
    base_url = f"http://sandbox/{provider}"
    with client_class(provider)(
        **sandbox.credentials[provider],
        base_url=base_url,
        transport=SandboxTransport(sandbox, provider, real_time=False),
        clock=_Clock(sandbox),
    ) as client:
        for step in _steps(sandbox, client, reference):
            # What a provider does not have is left out of its life.
            with suppress(PolybillError, AttributeError, KeyError):
                step()


def _steps(sandbox: Sandbox, client: Any, reference: str) -> Iterator[Callable[[], object]]:
    made: dict[str, Any] = {}

    def subscribe() -> None:
        made["subscription"] = _carried(client.subscriptions.create, _subscription(reference))

    def register() -> None:
        wanted = CustomerRequest(
            reference="customer-2",
            email="other@example.com",
            first_name="Ada",
            last_name="Lovelace",
            address=Address(country="US"),
        )
        made["customer"] = _carried(client.customers.create, wanted)

    def pay() -> None:
        request = _payment(f"{reference}-payment")
        if known := made.get("customer"):
            request = dataclasses.replace(request, customer=Customer(id=known.id))
        made["payment"] = _carried(client.payments.create, request)

    def look() -> None:
        # What waits goes on when it is read.
        client.payments.get(made["payment"].id)

    def refund() -> None:
        wanted = RefundRequest(
            reference=f"{reference}-refund", payment_id=made["payment"].id, amount=MONEY, payment_amount=MONEY
        )
        client.refunds.get(_carried(client.refunds.create, wanted).id)

    def cancel() -> None:
        name = made["subscription"].id
        try:
            client.subscriptions.cancel(name, at_period_end=False, comment="sandbox")
        except CannotCarry:
            client.subscriptions.cancel(name, at_period_end=False)

    yield subscribe
    yield register
    yield pay
    yield look
    yield look
    yield refund
    yield lambda: sandbox.advance(days=62)
    yield cancel


def _carried(create: Callable[[Any], Any], request: Any) -> Any:
    """Create with everything that the provider has a place for: what it has none for is left out."""
    try:
        return create(request)
    except CannotCarry as error:
        left = request
        for problem in error.problems:
            left = _without(left, problem.field.split("."))
        return create(left)


def _without(value: Any, path: Sequence[str]) -> Any:
    inner = _without(getattr(value, path[0]), path[1:]) if len(path) > 1 else None
    return dataclasses.replace(value, **{path[0]: inner})


_CUSTOMER: Final = Customer(id="1001", reference="customer-1", email="customer@example.com")
_METHOD: Final = PaymentMethod(id="pm_1", type=PaymentMethodType.CARD, gateway="25")


def _subscription(reference: str) -> SubscriptionRequest:
    return SubscriptionRequest(
        reference=reference,
        customer=_CUSTOMER,
        plan=Plan(id="1", product_id="prd_1", name="Gold", price=MONEY, interval=Interval.MONTH, interval_count=1),
        payment_method=_METHOD,
        currency="USD",
        return_url="https://merchant.example.com/back",
    )


def _payment(reference: str) -> PaymentRequest:
    return PaymentRequest(
        reference=reference,
        customer=_CUSTOMER,
        amount=MONEY,
        payment_method=_METHOD,
        return_url="https://merchant.example.com/back",
    )
