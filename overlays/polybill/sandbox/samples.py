"""Requests that the sandbox accepts, one per provider: for tests and first steps."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from polybill_canonical import Customer, Interval, Money, PaymentMethod, PaymentMethodType, Plan, SubscriptionRequest

from polybill.errors import ConfigurationError


def sample_subscription(provider: str, reference: str = "order-1") -> SubscriptionRequest:
    """Make a subscription request with what a provider needs.

    Args:
        provider: provider key.
        reference: the caller's reference.

    Raises:
        ConfigurationError: the provider is unknown.
    """
    price = Money(amount=Decimal("19.99"), currency="USD")
    values: dict[str, dict[str, Any]] = {
        "linksfield": {
            "customer": Customer(email="ada@example.com"),
            "plan": Plan(id="plan_1", price=price),
            "payment_method": PaymentMethod(id="pm_1"),
        },
        "clink": {
            "customer": Customer(id="cus_123"),
            "plan": Plan(id="price_123", product_id="prd_123"),
            "payment_method": PaymentMethod(id="pi_123", type=PaymentMethodType.CARD),
            "currency": "USD",
            "return_url": "https://merchant.example.com/back",
        },
        "payapi": {
            "customer": Customer(id="cus_1"),
            "plan": Plan(name="Gold", price=price, interval=Interval.MONTH, interval_count=1),
        },
        "useepay": {
            "customer": Customer(id="cus_1"),
            "plan": Plan(price=price, interval=Interval.MONTH, interval_count=1),
            "payment_method": PaymentMethod(id="pm_1"),
        },
        "unibee": {
            "customer": Customer(reference="u-1", email="ada@example.com"),
            "plan": Plan(id="1"),
            "payment_method": PaymentMethod(gateway="25"),
        },
    }
    if provider not in values:
        raise ConfigurationError(f"sandbox: no sample for {provider!r}; there are {', '.join(values)}")
    return SubscriptionRequest(reference=reference, **values[provider])
