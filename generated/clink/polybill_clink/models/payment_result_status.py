# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PaymentResultStatus(OpenIntEnum):
    """1 paid, 2 pending, 3 failed, 5 the customer has to act; 4 is not used"""

    SUCCESS = 1
    PENDING = 2
    FAILURE = 3
    NEXT_ACTION = 5
