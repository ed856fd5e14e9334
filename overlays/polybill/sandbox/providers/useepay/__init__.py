"""UseePay's twin: bare resources, bare errors. An update keeps what it does not name; no page tells (GAPS.md, 3).

A repeated create makes a second thing, but for a payment's ``merchant_order_id``, which is refused as documented. Which
of the documented codes belongs to which mistake is mostly not told; ``source`` names the field, as documented.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from polybill.sandbox.providers.useepay import money, records, subscriptions
from polybill.sandbox.providers.useepay.answers import authenticate, not_found, rate_limited, reference, refused
from polybill.sandbox.twin import Handler

__all__ = ("HANDLERS", "authenticate", "not_found", "rate_limited", "reference", "refused")

HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {**subscriptions.HANDLERS, **money.HANDLERS, **records.HANDLERS}
)
