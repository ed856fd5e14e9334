"""Clink's twin: envelopes, orders behind every charge, plan changes in two steps.

It knows no catalogue: any price of any product is taken, and costs `charges.PRICE` unless `charges.PRICES` names it.
What a charge ends in is decided by the payment method, and by a few instruments and prices with telling names. A period
is renewed when it is over (`renewals`). Refusals have the documented
form; which code stands in them is not documented, so their text says that it is the sandbox's own. A repeated
``merchantReferenceId`` charges again, as the pages say; a repeated ``refundMerchantOrderId`` gets the first refund.
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
