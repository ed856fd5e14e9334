"""Clink's simulator, as the sandbox finds it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill_canonical import Customer, PaymentMethod, PaymentMethodType, Plan

from polybill.sandbox.providers import clink
from polybill.sandbox.providers.clink import endpoints, events
from polybill.sandbox.simulator import Events, Simulator


def _sample() -> Mapping[str, Any]:
    return {
        "customer": Customer(id="cus_123"),
        "plan": Plan(id="price_123", product_id="prd_123"),
        "payment_method": PaymentMethod(id="pi_123", type=PaymentMethodType.CARD),
        "currency": "USD",
        "return_url": "https://merchant.example.com/back",
    }


SIMULATOR: Final = Simulator(
    twin=clink,
    credentials={"api_key": "sk_test_sandbox"},
    events=Events(
        reports=events.reports,
        endpoint_kind="endpoint",
        read_endpoint=endpoints.read,
        secret="whsec_sandbox",  # noqa: S106 - worth nothing elsewhere
    ),
    sample=_sample,
)
