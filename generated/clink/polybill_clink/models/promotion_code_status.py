# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PromotionCodeStatus(OpenStrEnum):
    """State of a promotion code"""

    ACTIVE = "active"
    INACTIVE = "inactive"
    ARCHIVED = "archived"
