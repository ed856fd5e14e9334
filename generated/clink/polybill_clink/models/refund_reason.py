# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class RefundReason(OpenStrEnum):
    """Reason of a refund, in words"""

    DUPLICATE_PAYMENT = "Duplicate payment"
    FRAUDULENT_ACTIVITY = "Fraudulent activity"
    CUSTOMER_INITIATED_REFUND = "Customer Initiated Refund"
    OTHER = "Other"
