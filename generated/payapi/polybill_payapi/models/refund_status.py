# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class RefundStatus(OpenIntEnum):
    """State of a refund; -1, 2 and 3 are final"""

    ERROR = -1
    CREATED = 0
    PROCESSING = 1
    SUCCEEDED = 2
    FAILED = 3
