# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class SubscriptionPaymentKind(OpenIntEnum):
    """Which payment of a subscription"""

    FIRST = 0
    RENEWAL = 1
