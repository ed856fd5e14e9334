# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class RefundReason(OpenStrEnum):
    """Reason of a refund, in words"""

    DUPLICATE_PAYMENT = "Duplicate payment"
    FRAUDULENT_ACTIVITY = "Fraudulent activity"
    CUSTOMER_INITIATED_REFUND = "Customer Initiated Refund"
    OTHER = "Other"
