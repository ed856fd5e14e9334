# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CheckoutSessionStatus(OpenStrEnum):
    """State of a checkout"""

    OPEN = "open"
    COMPLETED = "completed"
    EXPIRED = "expired"
