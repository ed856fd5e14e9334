"""UseePay's simulator, as the sandbox finds it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill_canonical import Customer, Interval, Money, PaymentMethod, Plan

from polybill.sandbox.keys import USEEPAY_PRIVATE
from polybill.sandbox.providers import useepay
from polybill.sandbox.providers.useepay import answers, events
from polybill.sandbox.simulator import Events, Simulator


def _sample() -> Mapping[str, Any]:
    price = Money(amount=Decimal("19.99"), currency="USD")
    return {
        "customer": Customer(id="cus_1"),
        "plan": Plan(price=price, interval=Interval.MONTH, interval_count=1),
        "payment_method": PaymentMethod(id="pm_1"),
    }


SIMULATOR: Final = Simulator(
    twin=useepay,
    credentials={
        "merchant_no": "500000000000001",
        "api_key": "UseePay_SK_TEST_sandbox",
        "app_id": "sandbox.example.com",
    },
    spelling=answers.taken,
    events=Events(
        reports=events.reports,
        endpoint_kind="webhook",
        read_endpoint=events.read_endpoint,
        secret=USEEPAY_PRIVATE,
        headers=events.delivery_headers,
    ),
    sample=_sample,
)
