"""PayAPI's simulator, in both forms: which one the gateway takes where is not documented, so each call takes both.

A call by token gets an encrypted answer, a plain one a plain answer. What a repeated ``Idempotent-Key`` does is not
documented either, so it does nothing: each create makes another subscription. A used ``orderNo`` of a payment or payout
is refused, as the SDKs have it; that of a refund is not. The texts that the SDK for Go sends for numbers are taken.
No customer pays here: each read moves a payment by checkout page to its next state, and a direct one is paid at once.
The codes of refusals are the sandbox's own and marked so in their text, except for that of a used ``orderNo``.
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
"""None: what becomes of a subscription after its first payment is not documented."""
