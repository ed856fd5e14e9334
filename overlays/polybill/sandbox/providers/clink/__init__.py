"""Clink's simulator: envelopes, orders behind every charge, plan changes in two steps.

It knows no catalogue: any price of any product is taken, and costs `charges.PRICE` unless `charges.PRICES` names it.
How a charge ends depends on the payment method, and on a few instruments and prices with descriptive names. A period is
renewed when it is over (`renewals`). Refusals have the documented form; their code is not documented, so their text
states that it is the sandbox's own. A repeated ``merchantReferenceId`` charges again, as documented; a repeated
``refundMerchantOrderId`` gets the first refund.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from polybill.sandbox.providers.clink import changes, clocks, endpoints, payments, renewals, subscriptions
from polybill.sandbox.providers.clink.answers import authenticate, not_found, rate_limited, reference, refused
from polybill.sandbox.twin import Handler, TimerHandler

__all__ = ("HANDLERS", "TIMERS", "authenticate", "not_found", "rate_limited", "reference", "refused")

HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {**subscriptions.HANDLERS, **changes.HANDLERS, **payments.HANDLERS, **endpoints.HANDLERS, **clocks.HANDLERS}
)

TIMERS: Final[Mapping[str, TimerHandler]] = renewals.TIMERS
