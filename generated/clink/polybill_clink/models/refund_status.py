# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class RefundStatus(OpenStrEnum):
    """State of a refund"""

    CREATED = "created"
    SUCCESS = "success"
    FAILED = "failed"
    CLOSED = "closed"
    RECEIVED = "received"
    REFUNDING = "refunding"
