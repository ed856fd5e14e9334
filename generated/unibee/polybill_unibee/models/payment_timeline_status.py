# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PaymentTimelineStatus(OpenIntEnum):
    """State of a movement of money"""

    PENDING = 0
    SUCCESS = 1
    FAILED = 2
    CANCELLED = 3
