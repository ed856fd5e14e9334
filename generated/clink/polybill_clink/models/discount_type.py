# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class DiscountType(OpenStrEnum):
    """Kind of discount"""

    PERCENTAGE = "percentage"
    FIXED_AMOUNT = "fixed_amount"
