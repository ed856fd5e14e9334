"""PayAPI's twin, in both forms: which of the two the gateway takes for what is not told, so each call takes both.

A call by token gets an encrypted answer, a plain one a plain answer. What a repeated ``Idempotent-Key`` does is not
documented either, so it does nothing: each create makes another subscription. A used ``orderNo`` of a payment or payout
is refused, as the SDKs have it; that of a refund is not. The texts that the SDK for Go sends for numbers are taken.
Nobody pays at the twin: a payment by checkout page goes on by a step each time that it is read, a direct one is paid at
once. The codes of refusals are the sandbox's own, but for the one of a used ``orderNo``, and their text says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from polybill.sandbox.providers.payapi import customers, money, payouts, subscriptions
from polybill.sandbox.providers.payapi.answers import not_found, rate_limited, reference, refused
from polybill.sandbox.providers.payapi.entrance import authenticate
from polybill.sandbox.twin import Handler, TimerHandler

__all__ = ("HANDLERS", "TIMERS", "authenticate", "not_found", "rate_limited", "reference", "refused")

HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {**subscriptions.HANDLERS, **money.HANDLERS, **payouts.HANDLERS, **customers.HANDLERS}
)

TIMERS: Final[Mapping[str, TimerHandler]] = MappingProxyType({})
"""None: what becomes of a subscription after its first payment, no page tells."""
