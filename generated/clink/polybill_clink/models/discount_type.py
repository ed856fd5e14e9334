# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class DiscountType(OpenStrEnum):
    """Kind of discount"""

    PERCENTAGE = "percentage"
    FIXED_AMOUNT = "fixed_amount"
