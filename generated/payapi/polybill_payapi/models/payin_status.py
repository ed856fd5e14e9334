# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PayinStatus(OpenIntEnum):
    """State of a payment; 2 to 5 are final"""

    CREATED = 0
    PAYING = 1
    SUCCEEDED = 2
    FAILED = 3
    CANCELED = 4
    EXPIRED = 5
