# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class DiscountType(OpenIntEnum):
    """How a discount is counted"""

    PERCENTAGE = 1
    FIXED_AMOUNT = 2
