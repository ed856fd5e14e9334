# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CouponDurationType(OpenStrEnum):
    """How long a discount lasts"""

    ONCE = "once"
    REPEATING = "repeating"
    FOREVER = "forever"
