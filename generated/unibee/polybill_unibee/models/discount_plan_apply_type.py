# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class DiscountPlanApplyType(OpenIntEnum):
    """Which plans a discount is for"""

    ALL = 0
    LISTED = 1
    ALL_BUT_LISTED = 2
    GROUPS = 3
    ALL_BUT_GROUPS = 4
