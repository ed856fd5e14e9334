# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PaymentTimelineType(OpenIntEnum):
    """Kind of a movement of money"""

    PAYMENT = 0
    REFUND = 1
