# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


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
