# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PlanStatus(OpenIntEnum):
    """State of a plan"""

    EDITING = 1
    ACTIVE = 2
    INACTIVE = 3
    SOFT_ARCHIVED = 4
    HARD_ARCHIVED = 5
