# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class DiscountPlanApplyType(OpenIntEnum):
    """Which plans a discount is for"""

    ALL = 0
    LISTED = 1
    ALL_BUT_LISTED = 2
    GROUPS = 3
    ALL_BUT_GROUPS = 4
