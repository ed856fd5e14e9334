# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class DiscountType(OpenIntEnum):
    """How a discount is counted"""

    PERCENTAGE = 1
    FIXED_AMOUNT = 2
