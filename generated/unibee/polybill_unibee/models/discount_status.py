# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class DiscountStatus(OpenIntEnum):
    """State of a discount"""

    EDITABLE = 1
    ACTIVE = 2
    DEACTIVATED = 3
    EXPIRED = 4
    ARCHIVED = 10
