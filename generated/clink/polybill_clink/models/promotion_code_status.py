# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class PromotionCodeStatus(OpenStrEnum):
    """State of a promotion code"""

    ACTIVE = "active"
    INACTIVE = "inactive"
    ARCHIVED = "archived"
