"""UniBee's simulator: takes any gateway, plan and customer; cancels a customer's other unpaid one-time payments.

A used ``externalPaymentId`` is refused before anything is cancelled. Whether the real server has this order is not
proven (GAPS.md, 1): a client must not rely on it. Messages not known from its source begin with ``sandbox:``. A detail
of an unknown id is a success with null, as the server often answers. Money arrives when a saved payment method is
named, or when ``markWireTransferSucceeded`` reports it; which gateway it is, the simulator does not check.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from polybill.sandbox.providers.unibee import changes, payments, records, refunds, renewals, subscriptions
from polybill.sandbox.providers.unibee.answers import authenticate, not_found, rate_limited, reference, refused
from polybill.sandbox.twin import Handler, TimerHandler

__all__ = ("HANDLERS", "TIMERS", "authenticate", "not_found", "rate_limited", "reference", "refused")

HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {
        **subscriptions.HANDLERS,
        **changes.HANDLERS,
        **payments.HANDLERS,
        **refunds.HANDLERS,
        **records.HANDLERS,
    }
)

TIMERS: Final[Mapping[str, TimerHandler]] = renewals.TIMERS
