# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PayoutStatus(OpenIntEnum):
    """State of a payout; 2 to 4 are final"""

    REVIEWING = 0
    PROCESSING = 1
    SUCCEEDED = 2
    FAILED = 3
    CANCELED = 4
