# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class VatNumberStatus(OpenIntEnum):
    """Result of the check of a VAT number"""

    INVALID = 0
    VALID = 1
