# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutStatus(OpenStrEnum):
    """State of a checkout session. open: payment has not begun; complete: finished, but the payment may still be in
    process, see payment_status; expired
    """

    OPEN = "open"
    COMPLETE = "complete"
    EXPIRED = "expired"
