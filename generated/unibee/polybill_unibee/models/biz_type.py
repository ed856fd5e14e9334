# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class BizType(OpenIntEnum):
    """What a payment is for"""

    ONE_TIME_PAYMENT = 1
    INVOICE = 2
    SUBSCRIPTION = 3
    CREDIT_RECHARGE = 4
