# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CheckoutCollectionMethod(OpenStrEnum):
    """How a subscription is collected"""

    AUTO_CHARGE = "auto_charge"
