# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CheckoutMode(OpenStrEnum):
    """A single payment or a subscription"""

    PAYMENT = "payment"
    SUBSCRIPTION = "subscription"
