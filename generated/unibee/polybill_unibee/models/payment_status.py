# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PaymentStatus(OpenIntEnum):
    """State of a payment"""

    CREATED = 10
    SUCCESS = 20
    FAILED = 30
    CANCELLED = 40
