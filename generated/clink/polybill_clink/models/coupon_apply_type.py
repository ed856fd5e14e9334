# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CouponApplyType(OpenStrEnum):
    """What a coupon applies to"""

    NONE = "none"
    PRODUCT = "product"
    PRICE = "price"
