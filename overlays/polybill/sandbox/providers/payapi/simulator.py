"""PayAPI's simulator, as the sandbox finds it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill_canonical import Customer, Interval, Money, Plan

from polybill.sandbox.keys import PLATFORM_PUBLIC, RESPONSE_PRIVATE
from polybill.sandbox.providers import payapi
from polybill.sandbox.providers.payapi import answers, envelope, events
from polybill.sandbox.simulator import Events, Simulator
from polybill.webhooks import make_form


def _merchant(credentials: Mapping[str, str]) -> Any:
    """Make the receiver's ``Merchant`` that belongs to the credentials."""
    names = ("response_key", "merchant_no")
    livemode = credentials["mode"] == "live"
    return make_form("payapi", {**{name: credentials[name] for name in names}, "livemode": livemode})


def _sample() -> Mapping[str, Any]:
    price = Money(amount=Decimal("19.99"), currency="USD")
    return {
        "customer": Customer(id="cus_1"),
        "plan": Plan(name="Gold", price=price, interval=Interval.MONTH, interval_count=1),
    }


SIMULATOR: Final = Simulator(
    twin=payapi,
    credentials={
        "private_key": "pi_test_sandboxsandboxsandboxsandboxsand",
        "merchant_no": "2500000000",
        "mode": "test",
        "platform_key": PLATFORM_PUBLIC,
        "response_key": RESPONSE_PRIVATE,
    },
    envelope=envelope,
    spelling=answers.taken,
    events=Events(
        reports=events.reports,
        credential="private_key",
        form=_merchant,
        version=lambda name, legacy: events.version(name, legacy=legacy),
        payload=events.payload,
    ),
    sample=_sample,
)
