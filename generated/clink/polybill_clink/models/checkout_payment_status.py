# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CheckoutPaymentStatus(OpenStrEnum):
    """State of the payment of a checkout"""

    UNPAID = "unpaid"
    PROCESSING = "processing"
    PAID = "paid"
