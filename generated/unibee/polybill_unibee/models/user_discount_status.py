# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class UserDiscountStatus(OpenIntEnum):
    """State of a discount that a customer used"""

    APPLIED = 1
    ROLLED_BACK = 2
