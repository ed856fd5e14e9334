# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PaymentItemStatus(OpenIntEnum):
    """State of an item of a payment"""

    PENDING = 0
    SUCCESS = 1
    FAILED = 2
