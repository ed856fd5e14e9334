"""UseePay's simulator: bare resources, bare errors, and no mercy where the sources are silent.

A repeated create makes a second resource, a used ``merchant_order_id`` or ``merchant_customer_id`` included: what the
provider answers to one is not documented, and a client must not count on a refusal. An update of a subscription drops
what it does not name (GAPS.md, 3); those of customers and endpoints keep it, as the PHP SDK, which sends changes only,
counts on. Lists know the documented filters alone. Which of the documented codes belongs to which mistake is mostly not
documented; ``source`` names the field, as documented. The empty list that PHP makes of no parameters is taken as an
empty object.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from polybill.sandbox.providers.useepay import money, records, subscriptions
from polybill.sandbox.providers.useepay.answers import authenticate, not_found, rate_limited, reference, refused
from polybill.sandbox.twin import Handler, TimerHandler

__all__ = ("HANDLERS", "TIMERS", "authenticate", "not_found", "rate_limited", "reference", "refused")

HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {**subscriptions.HANDLERS, **money.HANDLERS, **records.HANDLERS}
)

TIMERS: Final[Mapping[str, TimerHandler]] = subscriptions.TIMERS
