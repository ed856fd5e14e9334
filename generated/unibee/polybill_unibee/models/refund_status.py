# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class RefundStatus(OpenIntEnum):
    """State of a refund"""

    CREATED = 10
    SUCCESS = 20
    FAILED = 30
    CANCELLED = 40
    REVERSED = 50
