# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PaymentTimelineStatus(OpenIntEnum):
    """State of a movement of money"""

    PENDING = 0
    SUCCESS = 1
    FAILED = 2
    CANCELLED = 3
