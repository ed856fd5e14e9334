# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PaymentIntentStatus(OpenStrEnum):
    """State of a payment intent"""

    REQUIRES_PAYMENT_METHOD = "requires_payment_method"
    REQUIRES_CUSTOMER_ACTION = "requires_customer_action"
    REQUIRES_CAPTURE = "requires_capture"
    PENDING = "pending"
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"
    FAILED = "failed"
