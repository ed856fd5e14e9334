# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutPaymentStatus(OpenStrEnum):
    """Whether a checkout is paid"""

    UNPAID = "unpaid"
    PAID = "paid"
    NO_PAYMENT_REQUIRED = "no_payment_required"
