# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class BizType(OpenIntEnum):
    """What a payment is for"""

    ONE_TIME_PAYMENT = 1
    INVOICE = 2
    SUBSCRIPTION = 3
    CREDIT_RECHARGE = 4
