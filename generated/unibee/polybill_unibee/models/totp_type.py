# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class TotpType(OpenIntEnum):
    """Application for the second factor"""

    NONE = 0
    GOOGLE = 1
    MICROSOFT = 2
    AUTHY = 3
    ONE_PASSWORD = 4
    LAST_PASS = 5
    FREE_OTP = 6
    OTHER = 7
