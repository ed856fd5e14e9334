"""UniBee's simulator, as the sandbox finds it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill_canonical import Customer, PaymentMethod, Plan

from polybill.sandbox.providers import unibee
from polybill.sandbox.providers.unibee import events
from polybill.sandbox.simulator import Events, Simulator


def _sample() -> Mapping[str, Any]:
    return {
        "customer": Customer(reference="u-1", email="ada@example.com"),
        "plan": Plan(id="1"),
        "payment_method": PaymentMethod(gateway="25"),
    }


SIMULATOR: Final = Simulator(
    twin=unibee,
    credentials={"api_key": "ub_test_sandboxsandboxsandboxsandboxsand"},
    events=Events(
        reports=events.reports,
        endpoint_kind="endpoint",
        read_endpoint=events.read_endpoint,
        credential="api_key",
    ),
    sample=_sample,
)
