# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CheckoutPaymentMethodType(OpenStrEnum):
    """Payment method to offer"""

    CARD = "card"
    APPLE_PAY = "apple_pay"
    GOOGLE_PAY = "google_pay"
