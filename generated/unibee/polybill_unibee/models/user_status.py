# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class UserStatus(OpenIntEnum):
    """State of a customer"""

    ACTIVE = 0
    SUSPENDED = 2
