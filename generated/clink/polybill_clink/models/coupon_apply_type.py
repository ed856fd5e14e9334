# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CouponApplyType(OpenStrEnum):
    """What a coupon applies to"""

    NONE = "none"
    PRODUCT = "product"
    PRICE = "price"
