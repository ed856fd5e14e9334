# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CouponDurationType(OpenStrEnum):
    """How long a discount lasts"""

    ONCE = "once"
    REPEATING = "repeating"
    FOREVER = "forever"
