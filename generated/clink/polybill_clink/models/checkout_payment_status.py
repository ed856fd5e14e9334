# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutPaymentStatus(OpenStrEnum):
    """State of the payment of a checkout"""

    UNPAID = "unpaid"
    PROCESSING = "processing"
    PAID = "paid"
