# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class SubscriptionTimelineStatus(OpenIntEnum):
    """State of a billing cycle"""

    PENDING = 0
    PROCESSING = 1
    FINISHED = 2
    CANCELLED = 3
    EXPIRED = 4
    FAILED = 5
