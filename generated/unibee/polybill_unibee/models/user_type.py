# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class UserType(OpenIntEnum):
    """Kind of a customer"""

    INDIVIDUAL = 1
    BUSINESS = 2
