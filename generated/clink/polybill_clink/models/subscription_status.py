# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class SubscriptionStatus(OpenStrEnum):
    """State of a subscription"""

    INCOMPLETE = "incomplete"
    FREE_TRIAL = "free_trial"
    ACTIVE = "active"
    INCOMPLETE_EXPIRED = "incomplete_expired"
    PAST_DUE = "past_due"
    CANCELLED = "cancelled"
