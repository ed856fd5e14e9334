"""Linksfield's simulator, as the sandbox finds it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill_canonical import Customer, Money, PaymentMethod, Plan

from polybill.sandbox.providers import linksfield
from polybill.sandbox.simulator import Simulator


def _sample() -> Mapping[str, Any]:
    price = Money(amount=Decimal("19.99"), currency="USD")
    return {
        "customer": Customer(email="ada@example.com"),
        "plan": Plan(id="plan_1", price=price),
        "payment_method": PaymentMethod(id="pm_1"),
    }


# Linksfield has no secret, and any partner code is taken. The content of its one notification is not known, so no event
# is reported.
SIMULATOR: Final = Simulator(twin=linksfield, credentials={"partner_code": "P012345"}, sample=_sample)
