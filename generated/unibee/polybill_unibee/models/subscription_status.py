# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class SubscriptionStatus(OpenIntEnum):
    """State of a subscription"""

    INIT = 0
    PENDING = 1
    ACTIVE = 2
    PENDING_INACTIVE = 3
    CANCELLED = 4
    EXPIRED = 5
    SUSPENDED = 6
    INCOMPLETE = 7
    PROCESSING = 8
    FAILED = 9
