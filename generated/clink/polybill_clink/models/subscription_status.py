# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class SubscriptionStatus(OpenStrEnum):
    """State of a subscription"""

    INCOMPLETE = "incomplete"
    FREE_TRIAL = "free_trial"
    ACTIVE = "active"
    INCOMPLETE_EXPIRED = "incomplete_expired"
    PAST_DUE = "past_due"
    CANCELLED = "cancelled"
