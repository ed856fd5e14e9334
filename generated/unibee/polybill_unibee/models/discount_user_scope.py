# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class DiscountUserScope(OpenIntEnum):
    """Which customers a discount is for"""

    ALL = 0
    NEW_CUSTOMERS = 1
    RENEWALS = 2
