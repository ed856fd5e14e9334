# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class RefundStatus(OpenStrEnum):
    """State of a refund"""

    CREATED = "created"
    SUCCESS = "success"
    FAILED = "failed"
    CLOSED = "closed"
    RECEIVED = "received"
    REFUNDING = "refunding"
