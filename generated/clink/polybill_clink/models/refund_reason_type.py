# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class RefundReasonType(OpenIntEnum):
    """0 duplicate, 1 fraud, 2 the customer asked, 3 other"""

    DUPLICATE = 0
    FRAUD = 1
    CUSTOMER_REQUEST = 2
    OTHER = 3
